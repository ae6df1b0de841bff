"""Names and dates in languages other than English."""
