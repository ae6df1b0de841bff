"""What is decided of the turns after the evidence: a module for each pass."""
