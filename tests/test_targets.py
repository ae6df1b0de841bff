"""Where converted files go, and which are not converted for it."""

from pathlib import Path

import pytest

from tei_toolkit.errors import OutputError, UsageError
from tei_toolkit.targets import Task, plan_tasks


def plan(folder: Path, *files: str, output: str = "out") -> list[Task]:
    paths = [str(folder / file) for file in files]
    return plan_tasks(paths, output, folder, writes=True)


def test_each_has_its_own_name(tmp_path: Path) -> None:
    tasks = plan(tmp_path, "a b.txt", "1.md", "протокол.docx")
    assert [task.target for task in tasks] == [
        tmp_path / "out" / name for name in ("a-b.xml", "1.xml", "протокол.xml")
    ]
    assert (tmp_path / "out").is_dir()


def test_those_that_clash_are_refused_and_no_other(tmp_path: Path) -> None:
    tasks = plan(tmp_path, "x/a.txt", "y/A.md", "b.txt", "x/c.txt", "y/c.txt")
    refused = {Path(t.file).name for t in tasks if t.refusal is not None}
    assert refused == {"a.txt", "A.md", "c.txt"}
    assert str(tasks[0].refusal).startswith(str(tmp_path / "x" / "a.txt"))
    assert "A.md" in str(tasks[0].refusal)
    assert (tmp_path / "out").is_dir()


def test_nothing_is_made_where_nothing_is_written(tmp_path: Path) -> None:
    plan(tmp_path, "x/a.txt", "y/a.txt")
    assert list(tmp_path.iterdir()) == []


def test_a_file_given_twice_is_converted_once(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    (task,) = plan(tmp_path, "a.txt", "x/../a.txt", "a.txt")
    assert task.refusal is None


@pytest.mark.parametrize("output", [".", "talk.xml"])
def test_no_source_is_written_over(tmp_path: Path, output: str) -> None:
    (task,) = plan(tmp_path, "talk.xml", output=output)
    assert "written over" in str(task.refusal)


def test_an_output_that_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    for output, error, words in (
        ("file", OutputError, "is a file"),
        ("talk.tei", UsageError, r"write talk\.xml"),
        ("", UsageError, "empty"),
        ("file/below", OutputError, "cannot be made"),
    ):
        with pytest.raises(error, match=words):
            plan(tmp_path, "a.txt", output=output)
    assert plan(tmp_path, "a.txt", output="my.tei/")[0].refusal is None
