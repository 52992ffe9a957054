### The adoption report. It counts people and names nobody; it thanks, and blames no one.

report-next-steps = Was jetzt hilft: Schauen Sie, ob die Daten dieser Tage überhaupt da sind, und ergänzen Sie sie, wenn nicht. Bitten Sie dann zwei oder drei Menschen, die gern schreiben, anzufangen, mit einer Frage, die leicht zu beantworten ist. Am meisten hilft es, wenn die Führungsspitze darauf antwortet.
