"""Whatever ends the lines of a file and is blank around them, the same is found."""

import re
from pathlib import Path

import pytest

from tei_toolkit.convert import Conversion, convert

from .marked import FOLDER, read_marked

_STEP = 45
"""Each so many-th transcript is tried, and those that once were read in two ways."""
_FOUND = frozenset(
    "1205-element-matrix 1309-guion-cine-es 1604-state-dept-briefing 1611-unsc-pv "
    "1694-fountain-scenes 1699-irc 1117-goldoni 128-ireland 1004-deposition-realtime "
    "123-canada 1717-whatsapp-ios 1045-csv-export 434-speech-en "
    "558-japanese-taidan 1984-zoom-audio-vtt".split()
)


def tried() -> list[Path]:
    """The marked transcripts whose line ends are changed."""
    paths = sorted(FOLDER.glob("*.marked"))
    return [p for n, p in enumerate(paths) if n % _STEP == 0 or p.stem in _FOUND]


def said_of(conversion: Conversion) -> str:
    """The document, without the checksums of the bytes."""
    return re.sub("[0-9a-f]{64}", "", conversion.to_bytes().decode())


@pytest.mark.parametrize("path", tried(), ids=lambda path: path.stem)
def test_blanks_at_the_edges_make_no_difference(path: Path) -> None:
    marked = read_marked(path)
    charset = marked.head.get("encoding", "utf-8")
    text = marked.data.decode(charset).removeprefix("\ufeff")
    made = said_of(convert(text.encode(charset), marked.name))
    others = [f"\n{text}", f"{text}\n\n"]
    if "\n" in text and not marked.name.endswith(".md"):
        others.append(re.sub(r"(\r?\n)", r" \1", text))
    for other in others:
        assert said_of(convert(other.encode(charset), marked.name)) == made


@pytest.mark.parametrize("path", tried(), ids=lambda path: path.stem)
def test_line_ends_make_no_difference(path: Path) -> None:
    marked = read_marked(path)
    charset = marked.head.get("encoding", "utf-8")
    text = marked.data.decode(charset).replace("\r\n", "\n").replace("\r", "\n")
    made = {
        end: said_of(convert(text.replace("\n", end).encode(charset), marked.name))
        for end in ("\n", "\r\n", "\r")
    }
    assert made["\r\n"] == made["\n"]
    assert made["\r"] == made["\n"]
