"""Title, dateline, language and people of the event."""
