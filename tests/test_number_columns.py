"""Columns of numbers in a file."""

from pathlib import Path

import pytest

from tei_toolkit.number_columns import packed_columns, read_columns


@pytest.mark.parametrize(
    "columns", [[[1, -2, 300]], [[0, 2**31 - 1], [-(2**31), 65_536]], [[], []]]
)
def test_they_are_read_as_they_were_written(
    columns: list[list[int]], tmp_path: Path
) -> None:
    path = tmp_path / "some.numbers.gz"
    path.write_bytes(packed_columns(columns))
    assert [list(c) for c in read_columns(path, len(columns))] == columns
