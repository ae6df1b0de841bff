"""Calendar dates and times of day, and which of them is the day of the event."""
