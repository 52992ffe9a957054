### How places are named where there is no link to tap.

place-channel = #{ $channel }
place-thread = una conversación en #{ $channel }
place-thread-of = #{ $channel }, conversación de { $when }
