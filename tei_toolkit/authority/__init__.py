"""Authority files: who and what a whole corpus speaks of, each once."""
