"""Reading source files: bytes become characters here, once."""
