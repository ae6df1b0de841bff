"""Reports: one module a format, found by listing this folder."""
