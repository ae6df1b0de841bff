"""Validate documents: `python -m tei_toolkit.relaxng SCHEMA DOCUMENT...`.

A plain front for benchmarks and debugging; `tei validate` is for people. The
exit code is 0 when all are valid, 1 when some are not, 4 for a wrong schema.
"""

from __future__ import annotations

import sys

from tei_toolkit.relaxng.cache import default_directory
from tei_toolkit.relaxng.errors import SchemaError
from tei_toolkit.relaxng.schema import compile_schema


def main(arguments: list[str]) -> int:
    """The exit code; findings go to standard output."""
    try:
        schema = compile_schema(arguments[0], cache=default_directory())
    except SchemaError as error:
        sys.stderr.write(f"{error}\n")
        return 4
    faults = 0
    for path in arguments[1:]:
        for finding in schema.validate(path):
            faults += 1
            sys.stdout.write(
                f"{path}:{finding.line}:{finding.column}: "
                f"{finding.code} {finding.fault}: {finding.message}\n"
            )
    schema.save()
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
