"""The exceptions that stop the work, each with the exit code of its kind.

A finding about the user's text is no exception: see `tei_toolkit.diagnostics`.
"""

from typing import ClassVar


class ToolkitError(Exception):
    """Something that stops the work on one file; its text is written for the user.

    The message says which file, which place, what is wrong and what to do.
    """

    exit_code: ClassVar[int] = 70


class RequirementError(ToolkitError):
    """A condition that the user set (such as `--require-turns`) does not hold."""

    exit_code = 1


class UsageError(ToolkitError):
    """An option, a convention file or a project file that cannot be used."""

    exit_code = 2


class InputError(ToolkitError):
    """A source that cannot be read: absent, binary, damaged, too large."""

    exit_code = 3


class SchemaError(ToolkitError):
    """A schema or a stylesheet that cannot be used."""

    exit_code = 4


class OutputError(ToolkitError):
    """An output that cannot be written, or must not be overwritten."""

    exit_code = 5


class ConservationError(ToolkitError):
    """Our own fault: the encoding would lose or invent words, so it was not written."""

    exit_code = 70
