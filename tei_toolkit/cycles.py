"""When the interpreter searches for values that only point to each other."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collection() -> Iterator[None]:
    """No search for cycles while one file is worked on.

    A conversion or an annotation makes many values and hardly a cycle; to search them
    again and again takes a tenth of the time. What few cycles there are go after the
    file.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
