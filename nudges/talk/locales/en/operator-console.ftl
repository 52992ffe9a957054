### What the console itself says, around what the bot says.

console-live = { $workspace } is a live workspace: its people talk to me there. The console is for imported and invented ones.
console-nobody = There is nobody called “{ $name }” in { $workspace }.
console-several = Several people are called “{ $name }”: { $ids }. Say which one by id.
console-you-are = You are { $name } in { $workspace }, on { $moment }.
console-hint = Type /nudge, /adoption-report, /nudge-admin or anything else; a number taps a button; Ctrl-D ends.
console-bye = Bye.
console-updated = (updated)
console-file = File { $name }: { $alt } Type /save to keep it here.
console-no-file = There is no file to save.
console-saved = Saved as { $path }.
console-not-saved = { $path } could not be written; perhaps it is there already.
console-form-hint = Enter keeps what stands in brackets; “-” leaves a field empty; “cancel” cancels.
console-form-cancel = cancel
console-form-cancelled = Cancelled; nothing was changed.
console-form-initial = [{ $value }]
console-form-optional = (optional)
console-form-empty = -
console-form-error = { $label }: { $error }
