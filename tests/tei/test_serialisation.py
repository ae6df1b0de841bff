"""Files are written whole or not at all, and edited ones are not replaced."""

import errno
import os
from pathlib import Path

import pytest
from lxml import etree

from tei_toolkit.errors import OutputError
from tei_toolkit.tei.serialisation import (
    Replacement,
    is_unedited,
    serialise,
    write_whole,
)

from .phenomena import PHENOMENA


@pytest.fixture(name="data")
def _data() -> bytes:
    case = PHENOMENA["two-turns"]
    return serialise(case.tree())


def test_the_file_begins_with_declaration_schema_and_mark(data: bytes) -> None:
    lines = data.split(b"\n")
    assert lines[0] == b'<?xml version="1.0" encoding="UTF-8"?>'
    assert lines[1].startswith(b'<?xml-model href="tei-transcript.rng"')
    assert lines[2].startswith(b'<?tei-toolkit sha256="')
    assert lines[3].startswith(b"<TEI ")
    assert data.endswith(b"</TEI>\n")
    assert b"\r" not in data


def test_an_edited_file_is_told_from_an_unedited_one(data: bytes) -> None:
    assert is_unedited(data)
    assert not is_unedited(data.replace(b"friends", b"fiends"))
    assert not is_unedited(data + b"<!-- a remark -->")
    assert not is_unedited(data[:300])
    assert not is_unedited(b"")


def test_serialising_again_makes_a_new_mark(data: bytes) -> None:
    root = etree.fromstring(data.replace(b"friends", b"fiends"))
    again = serialise(etree.ElementTree(root))
    assert again.count(b"<?tei-toolkit ") == 1
    assert is_unedited(again)


def test_only_unedited_files_are_replaced(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "talk.xml"
    write_whole(path, data)
    write_whole(path, data)
    path.write_bytes(data.replace(b"friends", b"fiends"))
    with pytest.raises(OutputError, match=r"talk\.xml: .*edited"):
        write_whole(path, data)
    assert b"fiends" in path.read_bytes()
    write_whole(path, data, Replacement.ALWAYS)
    assert path.read_bytes() == data
    assert os.listdir(tmp_path) == ["talk.xml"]  # noqa: PTH208


def test_permissions_and_links_stay(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "talk.xml"
    write_whole(path, data)
    path.chmod(0o640)
    link = tmp_path / "link.xml"
    link.symlink_to(path)
    write_whole(link, data, Replacement.ALWAYS)
    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_full_disk_leaves_the_old_file(
    tmp_path: Path, data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "talk.xml"
    write_whole(path, data)

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="disk is full"):
        write_whole(path, b"new", Replacement.ALWAYS)
    assert path.read_bytes() == data
    assert os.listdir(tmp_path) == ["talk.xml"]  # noqa: PTH208


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("", "is a directory"),
        ("absent/talk.xml", "its folder does not exist"),
        ("file/talk.xml", "a file, not a folder"),
        ("x" * 300, "name is too long"),
        ("loop", "leads back to itself"),
    ],
)
def test_a_path_that_cannot_be_written(
    name: str, message: str, tmp_path: Path, data: bytes
) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(OutputError, match=message):
        write_whole(tmp_path / name, data)


def test_what_is_no_regular_file_is_written_to(data: bytes) -> None:
    write_whole(Path(os.devnull), data)
