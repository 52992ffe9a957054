### How places are named where there is no link to tap.

place-channel = #{ $channel }
place-thread = un fil dans #{ $channel }
place-thread-of = #{ $channel }, fil de { $when }
