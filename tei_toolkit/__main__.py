"""`python -m tei_toolkit` is the command `tei`."""

from tei_toolkit.cli.main import main

main()
