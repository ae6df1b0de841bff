"""The label engine: who speaks where, found by evidence over the whole document."""
