### How places are named where there is no link to tap.

place-channel = #{ $channel }
place-thread = uma conversa em #{ $channel }
place-thread-of = #{ $channel }, conversa de { $when }
