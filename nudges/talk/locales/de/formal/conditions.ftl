### What has to be settled before anybody is nudged.

checklist-owner-none = ☐ Niemand ist für dieses Programm verantwortlich. Jemand muss sich kümmern, sonst hilft es niemandem: Schreiben Sie „verantwortlich“ und einen Namen, oder „verantwortlich ich“.
