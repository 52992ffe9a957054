### How places are named where there is no link to tap.

place-channel = #{ $channel }
place-thread = سلسلة في #{ $channel }
place-thread-of = #{ $channel }، سلسلة { $when }
