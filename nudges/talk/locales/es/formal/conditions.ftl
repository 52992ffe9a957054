### What has to be settled before anybody is nudged.

checklist-owner-none = ☐ Nadie es responsable de este programa. Alguien tiene que ocuparse, o no ayudará a nadie: escriba «responsable» y un nombre, o «responsable yo».
