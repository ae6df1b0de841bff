"""From labels and lines to the transcript as a value."""
