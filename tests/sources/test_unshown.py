"""What a file says and does not show is in the report, and all other words are text."""

import pytest

from tei_toolkit.convert import Conversion, convert
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.report import as_data, summary
from tei_toolkit.sources.reading import read_source

from .checks import check_model

HIDDEN = LeftOutKind.CONCEALED
TEMPLATE = LeftOutKind.TEMPLATE
METADATA = LeftOutKind.METADATA


def _convert(words: str, name: str) -> Conversion:
    if name.endswith(".md"):
        text = f"**Anna:** Good morning.\n\n**Tom:** {words}\n\n**Anna:** I see.\n"
    else:
        text = (
            "<!DOCTYPE html><body><p><b>Anna:</b> Good morning.</p>"
            f"<p><b>Tom:</b> {words}</p><p><b>Anna:</b> I see.</p></body>"
        )
    conversion = convert(text.encode(), name)
    check_model(conversion.source)
    return conversion


def _left_out(conversion: Conversion) -> list[tuple[str, str]]:
    found = as_data(conversion)["left_out"]
    return [(item["kind"], item["text"]) for item in found]


@pytest.mark.parametrize(
    "words",
    [
        "Hi {: laughing} there",
        "Hi {:} there",
        "Hi {: } there",
        "Hi {:.} there",
        "Hi {: .. she laughs} there",
        "Hi {{ laughter }} there",
        "Hi {{laughs...}} there",
        "Hi {{sic | their}} there",
        "Hi {::aside} there",
        "Hi {% 50 %} there",
    ],
)
def test_words_in_brackets_are_text(words: str) -> None:
    conversion = _convert(words, "talk.md")
    assert words in conversion.to_bytes().decode()
    assert _left_out(conversion) == []


@pytest.mark.parametrize(
    "tag",
    [
        "{% include codepiano/setup %}",
        "{%- endif -%}",
        "{{ page.title }}",
        "{{ page.date | date: '%Y' }}",
        "{{ 'plan.png' | relative_url }}",
        '{{< figure src="plan.png" >}}',
        "{{% /notice %}}",
        "{: .right #plan}",
        "{:.right}",
        '{: title="The plan" }',
        "{:note: .aside .small}",
        "{::comment}",
        "{:/comment}",
        '{::options parse_block_html="true" /}',
    ],
)
def test_a_template_tag_is_reported(tag: str) -> None:
    conversion = _convert(f"Well {tag}then", "talk.md")
    assert ">Well then<" in conversion.to_bytes().decode()
    assert _left_out(conversion) == [(TEMPLATE, tag)]
    assert summary(conversion).endswith("left out: 1 piece of template or script")


def test_words_between_template_tags_are_text() -> None:
    conversion = _convert("Well {% if x %}we know{% endif %} that", "talk.md")
    assert ">Well we know that<" in conversion.to_bytes().decode()


@pytest.mark.parametrize(
    "unshown",
    [
        "![the harbour plan of 1993](plan.png)",
        "<!-- editor: check this passage -->",
        "<!--more-->",
        '<img src="plan.png" alt="the plan">',
        "![](plan.png)",
        "<img src=plan.png>",
        "<input value='as filled in'>",
    ],
)
def test_what_markdown_does_not_show_is_reported(unshown: str) -> None:
    conversion = _convert(f"Well {unshown}then", "talk.md")
    assert ">Well then<" in conversion.to_bytes().decode()
    assert _left_out(conversion) == [(HIDDEN, unshown)]
    assert summary(conversion).endswith("left out: 1 piece of hidden text")


@pytest.mark.parametrize(
    ("written", "left_out"),
    [
        ('[it](https://x.org "The plan")', ['](https://x.org "The plan")']),
        ("[it](https://x.org)", []),
        ('<abbr title="The plan">it</abbr>', ['<abbr title="The plan">']),
        ('<b class="plan">it</b>', []),
        ('<a href="/plan">it</a>', ['<a href="/plan">']),
        ("<!-- -->it", []),
        ('[it]\n\n[it]: https://x.org "Plan"', ['[it]: https://x.org "Plan"']),
        ("[it]\n\n[it]: https://x.org", []),
        ("it\n\n[plan]: https://x.org", ["[plan]: https://x.org"]),
        ("it\n\n[//]: # (check this)", ["[//]: # (check this)"]),
        ("it ![the plan][1]\n\n[1]: /p.png", ["![the plan][1]"]),
        ("it\n\n<!-- check\nthis -->", ["<!-- check\nthis -->"]),
        ("it\n\n```the plan\nx\n```", ["```the plan"]),
        (
            "it[^1]\n\n[^1]: A note <!-- check this --> of it.",
            ["<!-- check this -->"],
        ),
    ],
)
def test_what_is_said_of_shown_words_is_reported(
    written: str, left_out: list[str]
) -> None:
    conversion = _convert(f"We know {written}", "talk.md")
    assert _left_out(conversion) == [(HIDDEN, words) for words in left_out]


def test_a_script_in_markdown_is_reported() -> None:
    conversion = _convert("Yes.\n\n<script>\nlet plan\n</script>", "talk.md")
    assert _left_out(conversion) == [(TEMPLATE, "<script>\nlet plan\n</script>")]


@pytest.mark.parametrize(
    ("written", "left_out"),
    [
        ('it<img src="a.png" alt="the plan">', ["the plan"]),
        ('<abbr title="the  plan">it</abbr>', ["the plan"]),
        ('<a href="/x" title="it">it</a>', []),
        ('<span aria-label="the plan" class="x">it</span>', ["the plan"]),
        ("it<!-- check\nthis -->", ["check this"]),
        ("it<!-- -->", []),
        ("it<!--[if lt IE 9]>old<![endif]-->", []),
        ('it<?php echo "the plan" ?>', ['?php echo "the plan" ?']),
        ("it<template>the plan</template>", ["the plan"]),
        ("it<svg><title>the plan</title><style>a</style></svg>", ["the plan"]),
        ('it<input value="the plan">', ["the plan"]),
        ('it<input type="hidden" value="token">', []),
        ('it<meter value="6">', []),
        ("it<script>let plan</script>", []),
        ('it<img alt="the plan"><img alt="the plan">', ["the plan"]),
    ],
)
def test_what_a_page_does_not_show_is_reported(
    written: str, left_out: list[str]
) -> None:
    conversion = _convert(f"We know {written}", "talk.html")
    text = conversion.tree.find("{*}text")
    assert text is not None
    assert "We know it\n" in "".join(map(str, text.itertext()))
    assert _left_out(conversion) == [(HIDDEN, words) for words in left_out]


def test_a_page_too_deep_for_a_tree_is_reported_as_any_other() -> None:
    written = "<div>" * 3000 + '<p>Words.<!-- check --><img alt="the plan">'
    source = read_source(f"<html><body>{written}".encode(), "deep.html")
    check_model(source)
    hidden = [(item.kind, source.text[item.start : item.end]) for item in source.hidden]
    assert hidden == [(HIDDEN, "check"), (HIDDEN, "the plan")]


def test_the_head_of_a_page_is_reported() -> None:
    page = (
        "<html><head><title>The plan</title><meta name=author content='B. Doe'>"
        "</head><body><p>Anna: Hi.</p><p>Tom: Hi.</p></body></html>"
    )
    conversion = convert(page.encode(), "talk.html")
    assert _left_out(conversion) == [(METADATA, "title: The plan\nauthor: B. Doe")]


def test_the_language_is_told_from_what_is_shown() -> None:
    words = "Guten Morgen, wir reden heute von dem alten Hafen und seinen Schiffen."
    noise = "".join(f'<img alt="Picture {n} of the harbour">' for n in range(3000))
    conversion = _convert(words + noise, "talk.html")
    assert conversion.description.language == "de"
