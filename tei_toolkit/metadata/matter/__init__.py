"""What each line before the first turn and after the last one is."""
