"""Rules beyond grammar: one module each, found by listing this folder."""
