"""Processes that work side by side, and stop when nobody waits for them any more."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

_MOST: Final = 32
"""Processes that are always made when they are asked for."""

_MOST_UNASKED: Final = 8
"""Processes that are made when nobody said how many."""

PROCESS_ENDED: Final = "its process ended; try it alone with --jobs 1"
"""What is said of a file whose process was killed, by the system or a fault."""


def worker_count(asked: int | None, files: int, is_much: Callable[[], bool]) -> int:
    """How many processes to work on `files` files: never more than files, at least one.

    Args:
        asked: how many the user wants; None for one a core where that pays.
        files: how many files there are.
        is_much: whether there is so much to do that processes pay for their start.
    """
    cores = min(os.cpu_count() or 1, _MOST_UNASKED)
    if asked is None and cores > 1 and files > 1:
        asked = cores if is_much() else 1
    return max(1, min(asked or 1, files))


@contextmanager
def process_pool(
    workers: int, start: Callable[..., None], *given: Any
) -> "Iterator[ProcessPoolExecutor]":
    """A pool of processes, for a `with` statement.

    When that is left before its end, by an error, an interruption or a generator that
    is closed, what waits is not begun and the processes are told to stop (`SIGTERM`).

    Args:
        workers: how many processes; more than the machine has use for are not made.
        start: what each does first.
        given: what `start` is called with.
    """
    # One file needs no pool, and should not wait for its import.
    import multiprocessing  # noqa: PLC0415
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415

    workers = min(workers, max(_MOST, 2 * (os.cpu_count() or 1)))
    pool = ProcessPoolExecutor(workers, initializer=start, initargs=given)
    is_done = False
    try:
        yield pool
        is_done = True
    finally:
        if not is_done:
            for process in multiprocessing.active_children():
                process.terminate()
        pool.shutdown(wait=True, cancel_futures=True)
