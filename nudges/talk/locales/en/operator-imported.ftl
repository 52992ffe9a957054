### What all imports of activity say.

import-progress = Reading
import-into-live = { $name } is a live workspace: what its people do comes from there, not from a file.
import-into-invented = { $name } is an invented workspace. Say another name with --workspace.
import-done = { $file } is in the workspace { $workspace } ({ $id }).
import-members = { $count ->
    [one] One member.
   *[other] { $count } members.
}
import-new = New: { $posts ->
    [one] one post
   *[other] { $posts } posts
}, { $replys ->
    [one] one reply
   *[other] { $replys } replies
}, { $reacts ->
    [one] one reaction
   *[other] { $reacts } reactions
}, { $votes ->
    [one] one vote in a poll
   *[other] { $votes } votes in polls
}; { $hosts ->
    [one] one thread
   *[other] { $hosts } threads
} that two or more others joined.
import-known = Known already, or there twice: { $count }.
import-dates = From { $first } to { $last } (UTC).
import-no-acts = It holds no acts.
import-next = Next: `chimein plan --dry-run{ $option }` shows what would be offered and why, `chimein report{ $option }` who takes part.
