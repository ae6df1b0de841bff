"""Editions cost in proportion to their documents, whatever repeats in these.

What is counted are calls of functions, of Python and of C: they are the same on every
machine and on a busy one.
"""

import sys
from types import FrameType

import pytest

from tei_toolkit.editions.rendering import render
from tests.editions.small_texts import document

SMALL, TIMES, MOST = 100, 8, 12
"""Eight times the size may cost 12 times the calls: 64 times would be quadratic."""
SHAPES = {
    "spans that are deleted, to one end": (
        '<delSpan spanTo="#z"/>',
        '<p>{}a<anchor xml:id="z"/></p>',
    ),
    "spans that are added and deleted, to one end": (
        '<delSpan spanTo="#z"/>a<addSpan spanTo="#z"/>',
        '<p>{}a<anchor xml:id="z"/></p>',
    ),
    "spans that overlap": (
        'a<delSpan spanTo="#z{n}"/>b<anchor xml:id="z{m}"/>',
        "<p>{}</p>",
    ),
    "spans over paragraphs": (
        '<p>a<addSpan spanTo="#z{n}"/>b</p><p>c<anchor xml:id="z{n}"/></p>',
        "{}",
    ),
    "deletions": ("<del>a</del> b ", "<p>{}</p>"),
    "deletions that are undone": (
        '<del xml:id="d{n}">a</del><undo target="#d{n}"/>',
        "<p>{}</p>",
    ),
    "kept words of one deletion": ("a<restore>b</restore>", "<p><del>{}</del></p>"),
    "turns": ('<u xml:id="u{n}" who="#a">words <pause/> said</u>', "{}"),
    "turns of many people": ('<u who="#p{n}">words</u>', "{}"),
    "turns within a turn": ('words <u who="#b">yes</u> ', '<u who="#a">{}</u>'),
    "turns that go on": (
        '<u xml:id="u{n}" prev="#u{l}" next="#u{m}" who="#a">words</u>',
        "{}",
    ),
    "speeches": ("<sp><speaker>Ann {n}</speaker><l>a</l></sp>", "{}"),
    "names": ('<persName ref="#a">Ann</persName> ', "<p>{}</p>"),
    "names of many": ("<placeName>Place {n}</placeName> ", "<p>{}</p>"),
    "dates": ('<date when="18{n}">then</date> ', "<p>{}</p>"),
    "people and names of them": (
        (
            '<listPerson><person xml:id="p{n}"><persName>A B{n}</persName></person>'
            '</listPerson><p><persName ref="#p{n}">B</persName></p>'
        ),
        "{}",
    ),
    "places on a map": (
        (
            '<listPlace><place xml:id="q{n}"><placeName>Q{n}</placeName><location><geo>'
            '{n} {n}</geo></location></place></listPlace><p><name ref="#q{n}">B'
            "</name></p>"
        ),
        "{}",
    ),
    "notes": ("a<note>b</note> ", "<p>{}</p>"),
    "notes that many point to": (
        'a<ptr target="#n{n}"/><note xml:id="n{n}">b</note> ',
        "<p>{}</p>",
    ),
    "readings": (
        '<app><lem wit="#A">a</lem><rdg wit="#B">b</rdg></app> ',
        "<p>{}</p>",
    ),
    "variants elsewhere": (
        (
            '<p>a <anchor xml:id="f{n}"/>b <anchor xml:id="t{n}"/>'
            '<app from="#f{n}" to="#t{n}"><rdg>c</rdg></app></p>'
        ),
        "{}",
    ),
    "lines": ("<l>words of a line</l>", "<lg>{}</lg>"),
    "ends of lines": ("word<lb/>", "<p>{}</p>"),
    "words as markup": ("<w>word</w><pc>,</pc>", "<p>{}</p>"),
    "items": ("<item>a</item>", "<list>{}</list>"),
    "rows": ("<row><cell>a</cell><cell>1</cell></row>", "<table>{}</table>"),
    "cells": ("<cell>a</cell>", "<table><row>{}</row></table>"),
    "divisions": ("<div><head>Head {n}</head><p>a</p></div>", "{}"),
    "quotations": ("<q>a</q> b ", "<p>{}</p>"),
    "one id, often": ('<p xml:id="x">a</p>', "{}"),
    "one long word": ("a", "<p>{}</p>"),
    "entries": (
        "<entry><form><orth>a</orth></form><sense><def>b</def></sense></entry>",
        "{}",
    ),
    "books": (
        (
            "<biblStruct><monogr><author>A</author><title>T</title><imprint><date>1900"
            "</date></imprint></monogr></biblStruct>"
        ),
        "<listBibl>{}</listBibl>",
    ),
}


def calls(unit: str, frame: str, times: int, to: str) -> int:
    """The calls that an edition takes of what stands `times` times in a frame."""
    units = [
        unit.replace("{n}", str(n))
        .replace("{m}", str(n + 1))
        .replace("{l}", str(n - 1))
        for n in range(10, 10 + times)
    ]
    data = document(frame.replace("{}", "".join(units)))
    count = 0

    def note(_: FrameType, event: str, __: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        render(data, to)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("to", ["html", "text"])
@pytest.mark.parametrize("shape", SHAPES)
def test_calls_grow_as_the_document(shape: str, to: str) -> None:
    unit, frame = SHAPES[shape]
    render(document(frame.replace("{}", unit)), to)
    short = calls(unit, frame, SMALL, to)
    assert calls(unit, frame, SMALL * TIMES, to) < MOST * short
