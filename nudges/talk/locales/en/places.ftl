### How places are named where there is no link to tap.

place-channel = #{ $channel }
place-thread = a thread in #{ $channel }
place-thread-of = #{ $channel }, thread of { $when }
