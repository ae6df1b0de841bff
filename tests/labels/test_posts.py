"""Posts of a forum, and prose that says how long ago something was."""

import pytest

from tests.labels.reading import labels_of

_FORMS = (
    "[–]{who} {n} points 3 years ago",
    "{who} {n} hours ago | parent | next [–]",
    "{who} • vor {n} Tagen",
    "{who} {n} дня назад",
    "{who} · hace {n} meses",
)


@pytest.mark.parametrize("form", _FORMS)
def test_the_author_stands_before_how_long_ago(form: str) -> None:
    authors = ["ada_b", "Tom Vale", "ada_b", "kim"]
    text = "\n\n".join(
        f"{form.format(who=who, n=n)}\n\nIt was like this, number {n}."
        for n, who in enumerate(authors, 2)
    )
    assert labels_of(text) == authors


def test_the_first_post_and_one_that_was_deleted() -> None:
    text = (
        "Ask me anything\n\nsubmitted 2 years ago by keeper_1\n\nHello all.\n\n"
        "[–]ada_b 3 points 2 years ago\n\nWere you lonely?\n\n"
        "[–][deleted] 1 point 2 years ago\n\n[removed]\n\n"
        "[–]keeper_1[S] 9 points 1 year ago*\n\nNever.\n\n"
    )
    assert labels_of(text) == ["keeper_1", "ada_b", "", "keeper_1[S]"]


@pytest.mark.parametrize(
    "text",
    [
        (
            "We met 3 years ago\nby chance.\n\nHe died 2 years ago\nin a storm.\n\n"
            "The tower fell 200 years ago\nin another.\n"
        ),
        "Bug fixed 3 days ago\nDocs changed 2 weeks ago\nRelease made 1 month ago\n",
    ],
)
def test_how_long_ago_it_was_makes_no_post(text: str) -> None:
    assert labels_of(text) == []
