### What has to be settled before anybody is nudged.

words-admin-introduce = vorstellen, vorstellung
words-admin-council = betriebsrat, personalrat, council
words-council-agreed = stimmt zu, zugestimmt, einverstanden, ja
words-council-not_needed = nicht nötig, keiner, kein betriebsrat
help-admin-introduce = Schickt allen die Vorstellung, nach einer Rückfrage; danach, wie weit sie ist
help-admin-council = Hält fest, was der Betriebsrat gesagt hat: „betriebsrat stimmt zu“ oder „betriebsrat nicht nötig“
admin-button-introduce = Vorstellung
admin-button-council = Betriebsrat

go-not-yet = { $count ->
    [one] Noch nicht: Eine Sache ist offen. Vorher wird nichts geschickt.
   *[other] Noch nicht: { $count } Dinge sind offen. Vorher wird nichts geschickt.
}
still-open = { $count ->
    [0] Nichts ist mehr offen: „los“ beginnt.
    [one] Vor „los“ ist noch eine Sache offen.
   *[other] Vor „los“ sind noch { $count } Dinge offen.
}
checklist-owner-done = ✓ Darum kümmert sich: { $owners }.
checklist-owner-none = ☐ Niemand ist für dieses Programm verantwortlich. Jemand muss sich kümmern, sonst hilft es niemandem: Schreib „verantwortlich“ und einen Namen, oder „verantwortlich ich“.
checklist-policy-done = ✓ Die Richtlinie ist aufgeschrieben: Fassung { $version }, gültig seit { DATETIME($day, dateStyle: "long") }.
checklist-policy-none = ☐ Es gibt noch keine Richtlinie: „richtlinie“ öffnet eine zum Anfangen.
checklist-introduction-none = ☐ Noch hat niemand meine Vorstellung bekommen: „vorstellen“ zeigt, wie viele von mir hören würden, und fragt, bevor etwas geschickt wird.
checklist-introduction-running = ☐ Die Vorstellung ist unterwegs: { $there } von { $all } haben sie, { $waiting } folgen.
checklist-introduction-held = ☐ Die Vorstellung wurde unterwegs angehalten: { $there } von { $all } haben sie. „vorstellen“ macht weiter.
checklist-introduction-done = ✓ Die Vorstellung ist verschickt: { $there } von { $all } haben sie.
reach-away = { $count ->
    [one] Eine weitere Person bekommt sie nach ihrer Rückkehr.
   *[other] { $count } weitere bekommen sie nach ihrer Rückkehr.
}
reach-unreached = { $count ->
    [one] Eine Person war nicht zu erreichen; das hält nichts auf.
   *[other] { $count } waren nicht zu erreichen; das hält nichts auf.
}
reach-app = Teams lässt mich nur Menschen schreiben, die die App haben: Wer Teams verwaltet, kann sie für alle installieren (Teams Admin Center, „Setuprichtlinien“), und „vorstellen“ erreicht dann die übrigen.
reach-later = { $count ->
    [one] Eine Person kam später dazu und liest sie vor ihrer ersten Anregung.
   *[other] { $count } kamen später dazu und lesen sie vor ihrer ersten Anregung.
}
checklist-council-agreed = ✓ Der Betriebsrat hat zugestimmt.
checklist-council-not_needed = ✓ Es muss kein Betriebsrat gefragt werden.
checklist-council-none = ☐ Der Betriebsrat: „betriebsrat stimmt zu“, sobald er das getan hat, „betriebsrat nicht nötig“, wo keiner zu fragen ist.
checklist-noted = Notiert am { DATETIME($day, dateStyle: "long") }.
checklist-noted-by = Notiert am { DATETIME($day, dateStyle: "long") } von { $who }.

introduce-question = { $count ->
    [one] Eine Person bekommt dies als Direktnachricht:
   *[other] { $count } Personen bekommen dies als Direktnachricht, jede einmal:
}
introduce-when = Es geht ab jetzt hinaus, an jede Person in ihrer Arbeitszeit. Es ist nur eine Vorstellung: Anregungen kommen nach „los“. „anhalten“ stoppt, was noch nicht hinaus ist.
introduce-sure = { $count ->
    [one] An eine Person schicken
   *[other] An { $count } Personen schicken
}
introduce-begun = { $count ->
    [one] Unterwegs zu einer Person.
   *[other] Unterwegs zu { $count } Personen, zu jeder in ihrer Arbeitszeit.
} Ein späterer Blick zeigt, wie weit es ist.
introduce-nobody = Ich kenne hier noch niemanden, dem ich mich vorstellen könnte. „abgleichen“ holt die Menschen dieses Workspace.
introduce-look = Noch einmal nachsehen

council-title = Betriebsrat
council-said = Stimmt der Betriebsrat zu?
council-agreed = Er hat zugestimmt
council-not_needed = Es muss keiner gefragt werden
council-agreed-done = Notiert: Der Betriebsrat hat zugestimmt.
council-not_needed-done = Notiert: Es muss kein Betriebsrat gefragt werden.
