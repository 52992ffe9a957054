### How places are named where there is no link to tap.

place-channel = #{ $channel }
place-thread = eine Unterhaltung in #{ $channel }
place-thread-of = #{ $channel }, Unterhaltung von { $when }
