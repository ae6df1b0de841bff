"""Names, dates and measures in speech: who and what a text talks about."""
