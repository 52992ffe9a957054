### What importing a Slack export answers.

import-no-path = There is nothing at { $path }.
import-no-zip = { $path } is no zip file, or a damaged one, and no folder either.
import-missing = { $path } is no Slack export: { $file } is not in it.
import-damaged = { $file } in the export is damaged and cannot be read. Nothing was imported.
import-encrypted = { $file } in the export is encrypted. Unpack it, and import the folder. Nothing was imported.
import-unsafe = { $file } in the export leads out of it, as no file of an export does. Nothing was imported.
import-too-large = { $file } in the export unpacks to more than any export holds. Nothing was imported.
import-not-utf8 = { $file } in the export is not written in UTF-8. Nothing was imported.
import-not-json = { $file } in the export is not JSON. Nothing was imported.
import-shape = { $file } in the export is not as Slack writes it, at { $where }. Nothing was imported.
import-time = { $file } in the export has a message of a time that cannot be: { $time }. Nothing was imported.

## What was left out, and why

import-left-out-joined =
    { $count ->
        [one] Left out: one message that somebody joined or left.
       *[other] Left out: { $count } messages that somebody joined or left.
    }
import-left-out-bot =
    { $count ->
        [one] Left out: one post or reaction of a bot.
       *[other] Left out: { $count } posts and reactions of bots.
    }
import-left-out-service =
    { $count ->
        [one] Left out: one notice of Slack’s, such as a new topic.
       *[other] Left out: { $count } notices of Slack’s, such as a new topic.
    }
import-left-out-deleted =
    { $count ->
        [one] Left out: one deleted message.
       *[other] Left out: { $count } deleted messages.
    }
import-left-out-nobody =
    { $count ->
        [one] Left out: one message that names no author.
       *[other] Left out: { $count } messages that name no author.
    }
import-left-out-unnamed =
    { $count ->
        [one] Left out: one reaction of which the export does not say whose it is.
       *[other] Left out: { $count } reactions of which the export does not say whose they are.
    }
