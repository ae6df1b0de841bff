"""A schema asked in a process apart, so that it can be broken off.

XSD and Schematron are programs: a test of a few characters can take for ever, or all
the memory that there is, and libxml2, libxslt and Saxon do not stop when they are told.
"""

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from lxml import etree

from tei_toolkit.errors import NotRunError, SchemaError, ToolkitError, describe_fault
from tei_toolkit.validation.document import Document
from tei_toolkit.validation.findings import Finding, Fired

try:
    import resource
except ImportError:  # not on every system
    resource = None  # type: ignore[assignment]

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

LONGEST_MAKING: Final = 120.0
"""Seconds of the processor that the compilation of a schema may take."""
LONGEST_ASKING: Final = 30.0
"""Seconds of the processor for a document, and again for each megabyte of it."""
_PATIENCE: Final = 20
"""How many times as long is waited where others have the processor, too."""
MOST_MEMORY: Final = 2 << 30
"""Bytes that a schema may take beyond what its process has at its start."""
_MEMORY_PER_BYTE: Final = 100
_MOST_FAILURES: Final = 2
_MEGABYTE: Final = 1_000_000
_STDERR: Final = 2
_MOST_LIVE: Final = 8
_LIVE: "list[SchemaApart]" = []
"""Those that have a process, the longest waiting first."""
_DIE_WITH_PARENT: Final = 1
_MUCH: Final = 1 / 3
_BYTES_OF_MAXRSS: Final = 1 if sys.platform == "darwin" else 1024
_TOO_LONG: Final = "it took longer than {:.0f} s and was broken off"
_TOO_LARGE: Final = (
    "it needs more memory than a schema may take (2 GiB, and more for a large file)"
)
_ENDLESS: Final = (
    "a rule or function of it calls itself without end, or needs more memory than a "
    "schema may take (2 GiB, and more for a large file)"
)
_TOO_DEEP: Final = (
    "its parts, or those of the file, stand more deeply in one another than can be "
    "followed"
)
_ENDED: Final = "its process ended (exit code {}), perhaps for want of memory"
_NO_MEMORY: Final = 9
_FATAL_FOR_SAXON: Final = 99
"""How Saxon ends where it has no more memory, or no more room for calls."""


class AskedSchema(Protocol):
    """A schema that can be asked about documents."""

    def findings(
        self, document: Document, fired: list[Fired] | None = None
    ) -> list[Finding]:
        """What the schema says about a document; `fired` takes up what fires."""


class SchemaApart:
    """A schema in a process of its own, begun again when it had to be ended."""

    def __init__(self, path: Path, make: Callable[[], AskedSchema]) -> None:
        """Make the schema of the file `path`, in its process.

        Raises:
            SchemaError: it is wrong, or making it takes too long or too much memory.
        """
        self._path = path
        self._make = make
        self._process: BaseProcess | None = None
        self._failures: list[NotRunError] = []
        self.owner = 0
        self._start()

    def findings(
        self, document: Document, fired: list[Fired] | None = None
    ) -> list[Finding]:
        """What the schema says about a document; `fired` takes up what fires.

        Raises:
            NotRunError: it takes too long or too much memory, here or on two documents
                before.
            SchemaError: it cannot be used.
        """
        if len(self._failures) >= _MOST_FAILURES:
            reason = f"{self._failures[-1]}; so it was twice, and is not tried again"
            raise NotRunError(reason)
        if self._process is None:
            self._start()
        answer, told = self._answer(_longest_asking(document), (document, fired))
        if fired is not None:
            fired[:] = told
        return answer  # type: ignore[no-any-return]  # it comes from a pipe

    def _start(self) -> None:
        from multiprocessing import get_context  # noqa: PLC0415  rarely needed

        self.owner = os.getpid()  # a process forked of this one has none
        _LIVE[:] = [schema for schema in _LIVE if schema.owner == self.owner]
        while len(_LIVE) >= _MOST_LIVE:
            _LIVE[0].rest()
        context = get_context("fork")
        self._connection, other = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(self._make, other, self._connection), daemon=True
        )
        self._process.start()
        _LIVE.append(self)
        other.close()
        try:
            self._answer(LONGEST_MAKING)
        except (ToolkitError, RuntimeError) as error:
            self.rest()
            if not isinstance(error, NotRunError):
                raise
            reason = f"{self._path}: could not be compiled: {error}; simplify it"
            raise SchemaError(reason) from error

    def rest(self) -> None:
        """End the process until the schema is asked again."""
        if self in _LIVE:
            _LIVE.remove(self)
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.join()
        self._connection.close()

    def _answer(
        self,
        seconds: float,
        question: tuple[Document, list[Fired] | None] | None = None,
    ) -> Any:
        """What the process answers to a question, or when it has begun, in time.

        Time is that of the processor, so that the answer is the same where much else is
        done; the process counts it, and here is waited longer.
        """
        try:
            if question is not None:
                self._connection.send(question)
            if not self._connection.poll(seconds * _PATIENCE):
                raise self._failure(seconds, is_late=True)
            answer = self._connection.recv()
        except (EOFError, ConnectionError) as error:
            raise self._failure(seconds) from error
        if isinstance(answer, Exception):
            raise answer
        return answer

    def _failure(self, seconds: float, *, is_late: bool = False) -> NotRunError:
        """End the process, which had so many seconds; what there is to say of that."""
        process, reason = self._process, _TOO_LONG.format(seconds)
        if process is not None and not is_late:
            process.join()
            if process.exitcode != -signal.SIGXCPU:
                reason = _end_of(process.exitcode)
        self.rest()
        error = NotRunError(reason)
        self._failures.append(error)
        return error


def ask_apart(path: Path, make: Callable[[], AskedSchema]) -> AskedSchema:
    """The schema that `make` makes of a file, in a process apart if the system forks.

    Raises:
        SchemaError: it is wrong, or making it takes too long or too much memory.
    """
    from multiprocessing import get_all_start_methods  # noqa: PLC0415  rarely needed

    return SchemaApart(path, make) if "fork" in get_all_start_methods() else make()


def _longest_asking(document: Document) -> float:
    """Seconds of the processor that a schema may take for a document."""
    return LONGEST_ASKING * (1 + len(document.data or b"") / _MEGABYTE)


def _end_of(exit_code: int | None) -> str:
    """What to say about a process that ended by itself."""
    if exit_code == _FATAL_FOR_SAXON:
        return _ENDLESS
    if exit_code == _NO_MEMORY:
        return _TOO_LARGE
    return _ENDED.format(exit_code)


def _serve(
    make: Callable[[], AskedSchema], questions: "Connection", asker: "Connection"
) -> None:
    """Answer questions until there are no more."""
    asker.close()
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123  what is said is answered
        os.dup2(nowhere.fileno(), _STDERR)
    _die_with_parent()
    memory = _Memory()
    try:
        memory.bound(0)
        with _bounded_time(LONGEST_MAKING):
            schema = _tried(make)
        questions.send(schema if isinstance(schema, Exception) else None)
        while not isinstance(schema, Exception):
            questions.send(_answered(schema, memory, *questions.recv()))
    except (EOFError, ConnectionError, KeyboardInterrupt):
        return
    except MemoryError:  # what is left of the schema may be damaged
        os._exit(_NO_MEMORY)


def _answered(
    schema: AskedSchema,
    memory: "_Memory",
    document: Document,
    fired: list[Fired] | None,
) -> Any:
    """What a schema says about a document, and what fired; or the error that it raises.

    Raises:
        MemoryError: there was not enough.
    """
    memory.bound(len(document.data or b""))
    with _bounded_time(_longest_asking(document)):
        found = _tried(partial(schema.findings, document, fired))
    of_libxml2 = isinstance(found, NotRunError) and isinstance(
        found.__cause__, etree.LxmlError
    )
    if of_libxml2 and memory.is_short():
        raise MemoryError
    return found if isinstance(found, Exception) else (found, fired)


def _tried(call: Callable[[], Any]) -> Any:
    """What a call returns, or the error that it raises, as it can be sent."""
    try:
        return call()
    except ToolkitError as error:
        return error
    except RecursionError:
        return NotRunError(_TOO_DEEP)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001  it is raised again where it was asked for
        return RuntimeError(describe_fault(error))


def _die_with_parent() -> None:
    """Have the system end this process when the one that asks has ended."""
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415  only here, in a process apart

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)


@contextmanager
def _bounded_time(seconds: float) -> Iterator[None]:
    """Have the system end this process when it has worked for so many seconds."""
    if resource is None:
        yield
        return
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    bounds = ceil(time.process_time() + seconds), most
    with suppress(ValueError, OSError):  # less is left to it anyway
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CPU, bounds)
    yield
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (most, most))


class _Memory:
    """The memory of this process, beyond what it has at its start."""

    def __init__(self) -> None:
        self._held = _data_held()
        self._peak = _peak()
        self._most = MOST_MEMORY

    def bound(self, size: int) -> None:
        """Let it take no more than a document of `size` bytes should need."""
        self._most = MOST_MEMORY + size * _MEMORY_PER_BYTE
        if resource is not None:
            bounds = self._held + self._most, resource.RLIM_INFINITY
            with suppress(ValueError, OSError):
                resource.setrlimit(resource.RLIMIT_DATA, bounds)

    def is_short(self) -> bool:
        """Whether so much was taken that something may have failed for want of it.

        libxml2 then says all kinds of things, such as that a variable is not defined.
        """
        return _peak() - self._peak > _MUCH * self._most


def _data_held() -> int:
    """Bytes of data and stack that this process has; 0 where that cannot be known."""
    try:
        with open("/proc/self/statm", "rb") as stream:  # noqa: PTH123  no import here
            return int(stream.read().split()[5]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def _peak() -> int:
    """The most bytes that this process had in memory; 0 where that cannot be known."""
    if resource is None:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _BYTES_OF_MAXRSS
