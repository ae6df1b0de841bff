"""Ways of typing a transcript: one module each, found by listing this folder."""
