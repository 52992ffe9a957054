### What `chimein backtest` answers.

unknown-prior = There is no prior called “{ $name }”. There are: { $names }.
history-empty = There is no visible act in this file, only joins or nothing, so there is nothing to predict.
history-short = This history is too short: it needs more than { $days } days between the first act and the last.
history-nobody = Nobody had a visible act in the { $days } days before any cut, so there is nobody to predict anything for.
same-file = The activity, the predictions and the picture have to be different files.
backtest-reading = Reading the file
backtest-progress = Predicting week by week
backtest-unscored = In the later { $scored } of { $cuts } cuts nobody was active before, so nothing is scored.
backtest-summary = { $scored ->
    [one] One cut of { $cuts } is scored, with { $rows } predictions; { $share } of them came true.
   *[other] The later { $scored } of { $cuts } cuts are scored, with { $rows } predictions; in { $share } of them nothing visible followed.
}
backtest-caption = How well silence was predicted
backtest-method = Method
backtest-auroc = AUROC
backtest-average-precision = Average precision
backtest-brier = Brier
backtest-rule = A fixed rule: nothing for more than 14 days
backtest-recency = Days since the last act
backtest-ours = Chime In
backtest-calibration = Predicted and true share with nothing visible, in percent
backtest-came-true = Came true
backtest-predicted = Predicted
backtest-calibration-alt = In no tenth of the predictions are what was predicted and what came true more than { $apart } percentage points apart.
