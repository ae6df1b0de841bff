"""Who speaks: people from labels, heads, lists and running text."""
