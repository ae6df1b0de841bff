"""The exceptions that stop the work, each with the exit code of its kind.

A finding about the user's text is no exception: see `tei_toolkit.diagnostics`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
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


class NotRunError(SchemaError):
    """A schema that is right, but could not be run on one document."""


class OutputError(ToolkitError):
    """An output that cannot be written, or must not be overwritten."""

    exit_code = 5


class ConservationError(ToolkitError):
    """Our own fault: the encoding would lose or invent words, so it was not written."""

    exit_code = 70


@contextmanager
def one_file(name: str, done: str) -> Iterator[None]:
    """Make of whatever goes wrong within an error of one file, so that others go on.

    Args:
        name: the file.
        done: what is done with it ("converted").

    Raises:
        InputError: there was not memory or depth enough.
        ToolkitError: as it was raised within; and for any other exception, which only
            a fault of this package raises.
    """
    try:
        yield
    except ToolkitError:
        raise
    except (MemoryError, RecursionError) as error:
        reason = "needs more memory than there is"
        if isinstance(error, RecursionError):
            reason = f"its elements are nested too deeply to be {done}"
        raise InputError(f"{name}: {reason}; divide the file") from error
    except Exception as error:
        message = f"{name}: was not {done}; {describe_fault(error)}"
        raise ToolkitError(message) from error


def describe_fault(error: BaseException) -> str:
    """What to tell of an exception that should not be."""
    import traceback  # noqa: PLC0415  no command should need it
    from pathlib import Path  # noqa: PLC0415

    places = traceback.extract_tb(error.__traceback__)
    place = (
        f" at {Path(places[-1].filename).name}:{places[-1].lineno}" if places else ""
    )
    return (
        "this is a fault of tei-toolkit "
        f"({type(error).__name__}{place}: {error}): please report it with the file"
    )
