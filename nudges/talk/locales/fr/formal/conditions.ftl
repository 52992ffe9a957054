### What has to be settled before anybody is nudged.

checklist-owner-none = ☐ Ce programme n’a pas de responsable. Quelqu’un doit s’en occuper, sinon il n’aidera personne : écrivez « responsable » et un nom, ou « responsable moi ».
