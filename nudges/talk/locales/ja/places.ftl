### How places are named where there is no link to tap.

place-channel = #{ $channel }
place-thread = #{ $channel } のスレッド
place-thread-of = #{ $channel }、{ $when } のスレッド
