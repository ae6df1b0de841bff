"""The recognisers: one module each, found by listing this folder."""
