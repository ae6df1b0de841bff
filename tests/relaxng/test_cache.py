"""The cache: it gives the same, and whatever is wrong with it is ignored."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tei_toolkit.relaxng import cache as cache_module
from tei_toolkit.relaxng.cache import Cache
from tei_toolkit.relaxng.schema import compile_schema

from .letters import BODY, COMPACT, HEAD, letter

GOOD = letter(HEAD, BODY)
BAD = letter(HEAD, "<body><q/></body>")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "cache"
    path.mkdir(mode=0o700)
    return path


def _fill(folder: Path) -> Path:
    schema = compile_schema(COMPACT, cache=folder)
    assert schema.is_valid(GOOD)
    assert schema.save()
    assert not schema.save()
    (kept,) = folder.iterdir()
    return kept


def _is_fresh(folder: Path) -> bool:
    """Whether the schema had to be compiled, and works."""
    schema = compile_schema(COMPACT, cache=folder)
    fresh = schema._compiled is not None
    assert schema.is_valid(GOOD)
    assert [f.found for f in schema.validate(BAD)] == ["q"]
    return fresh


def test_second_use_reads_the_cache(folder: Path) -> None:
    _fill(folder)
    schema = compile_schema(COMPACT, cache=folder)
    assert schema.is_valid(GOOD)
    assert schema._automaton is None, "a document seen before needs no automaton"
    assert not _is_fresh(folder)


def test_options_and_content_are_part_of_the_key(folder: Path) -> None:
    _fill(folder)
    compile_schema(COMPACT, cache=folder, ids="ignore")
    compile_schema(COMPACT + b"\n", cache=folder)
    assert len(list(folder.iterdir())) == 3


@pytest.mark.parametrize("at", [0, 25, 60, -1])
def test_damaged_file_is_ignored(folder: Path, at: int) -> None:
    kept = _fill(folder)
    content = bytearray(kept.read_bytes())
    content[at] ^= 1
    kept.write_bytes(content)
    assert _is_fresh(folder)


@pytest.mark.parametrize("length", [0, 10, 100])
def test_truncated_file_is_ignored(folder: Path, length: int) -> None:
    kept = _fill(folder)
    kept.write_bytes(kept.read_bytes()[:length])
    assert _is_fresh(folder)


def test_file_that_others_can_write_is_ignored(folder: Path) -> None:
    _fill(folder).chmod(0o666)
    assert _is_fresh(folder)


def test_directory_that_others_can_write_is_ignored(folder: Path) -> None:
    kept = _fill(folder)
    stamp = kept.stat().st_mtime_ns
    folder.chmod(0o777)
    assert _is_fresh(folder)
    assert kept.stat().st_mtime_ns == stamp, "nothing is written there either"


def test_links_are_not_followed(folder: Path, tmp_path: Path) -> None:
    kept = _fill(folder)
    moved = tmp_path / "elsewhere"
    kept.rename(moved)
    kept.symlink_to(moved)
    assert _is_fresh(folder)
    link = tmp_path / "link"
    link.symlink_to(folder)
    assert _is_fresh(link)


def test_directory_of_another_user_is_ignored(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _fill(folder)
    monkeypatch.setattr(os, "geteuid", lambda: 12345)
    assert _is_fresh(folder)


def test_other_engine_version_is_another_key(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _fill(folder)
    monkeypatch.setattr(cache_module, "ENGINE", "0")
    assert _is_fresh(folder)


def test_changed_include_is_noticed(folder: Path, tmp_path: Path) -> None:
    main = tmp_path / "main.rnc"
    part = tmp_path / "part.rnc"
    main.write_text('include "part.rnc"\nstart = a')
    part.write_text("a = element a { empty }")
    assert compile_schema(main, cache=folder).is_valid(b"<a/>")
    assert compile_schema(main, cache=folder)._compiled is None
    part.write_text("a = element a { text }")
    assert compile_schema(main, cache=folder).is_valid(b"<a>x</a>")
    part.unlink()
    with pytest.raises(Exception, match="cannot read"):
        compile_schema(main, cache=folder)


def test_unwritable_place_is_no_error(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")
    schema = compile_schema(COMPACT, cache=file / "below")
    assert schema.is_valid(GOOD)


def test_writer_leaves_readers_whole(folder: Path) -> None:
    cache = Cache(str(folder), "name")
    assert cache.write({"hot": 1}, {"cold": 1})
    kept = cache.read()
    assert cache.write({"hot": 2}, {"cold": 2})
    assert kept is not None
    assert (kept[0], kept[1]()) == ({"hot": 1}, {"cold": 1})


def test_system_without_owners_of_files(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_module, "_HAS_OWNERS", False)
    kept = _fill(folder)
    assert not _is_fresh(folder)
    kept.write_bytes(kept.read_bytes()[:50])
    assert _is_fresh(folder)
