"""What stands in a long text, told fast of what does not."""

from functools import cache


def stands_in(text: str, words: str) -> bool:
    """Whether `words` stand in `text`.

    That a single sign does not is seen fifteen times as fast as of two or more.
    """
    return all(map(text.__contains__, words)) and words in text


def has_any(text: str, controls: str) -> bool:
    """Whether `text` has one of so many `controls`, all of them of ASCII."""
    return bool(text.encode(errors="surrogatepass").translate(None, _others(controls)))


@cache
def _others(controls: str) -> bytes:
    """All bytes of UTF-8 but those of `controls`."""
    return bytes(set(range(256)).difference(controls.encode()))
