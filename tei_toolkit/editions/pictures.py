"""Small pictures as shapes: speakers over the text, dates on a line.

Of the first only the numbers, which `formats/parts.xsl` turns into SVG.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from tei_toolkit.editions.dates import ends_of
from tei_toolkit.editions.indexes import Entry
from tei_toolkit.editions.speakers import Speakers
from tei_toolkit.editions.tags import escape, quote

WIDTH = 1000
COLOURS = (
    *("#8b8378", "#8a2f1b", "#2f6690", "#6a7b1f", "#8a5a00"),
    *("#6b4c9a", "#1f7a6d", "#a8446b", "#55606e"),
)
"""Of speakers, by their numbers; the first is that of all but eight."""
_YEAR = re.compile(r"^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:$|[T/])")
_MOST_RUNS = 600


def colours_of(speakers: Speakers) -> dict[str, str]:
    """The numbers of the colours of speakers, by their keys.

    The eight who say most have `1` to `8` in the order in which they begin to speak,
    the others `0`.
    """
    most = sorted(speakers.all, key=lambda speaker: -speaker.part)[: len(COLOURS) - 1]
    loud = {speaker.key for speaker in most}
    in_order = [speaker.key for speaker in speakers.all if speaker.key in loud]
    numbers = {key: str(number) for number, key in enumerate(in_order, 1)}
    return {speaker.key: numbers.get(speaker.key, "0") for speaker in speakers.all}


def draw_course(speakers: Speakers) -> str:
    """Who speaks where: runs along a line of `WIDTH` that stands for the text."""
    if len(speakers.all) < 2 or speakers.words < 1 or len(speakers.course) < 3:
        return ""
    colours = colours_of(speakers)
    runs: list[tuple[float, float, str]] = []
    position = 0.0
    for key, words in _voices(speakers):
        colour = colours.get(key, "0")
        start = WIDTH * position / speakers.words
        position += words
        end = WIDTH * position / speakers.words
        if end - start < 0.05:
            continue
        if runs and colour == runs[-1][2]:
            runs[-1] = (runs[-1][0], end, colour)
            continue
        runs.append((start, end, colour))
        if len(runs) > _MOST_RUNS:
            return ""
    drawn = "".join(
        [
            f'<tk:run x="{start:.1f}" width="{end - start:.1f}"'
            f' colour="{colour}" fill="{COLOURS[int(colour)]}"/>'
            for start, end, colour in runs
        ]
    )
    return f"<tk:course>{drawn}</tk:course>"


def _voices(speakers: Speakers) -> Iterator[tuple[str, float]]:
    """Who speaks how many words, in order; words of several are divided among them."""
    for keys, words in speakers.course:
        for key in keys or ("",):
            yield key, words / (len(keys) or 1)


def draw_dates(
    entries: Iterable[Entry], said: Mapping[str, str], words: Mapping[str, str]
) -> str:
    """The dates that have a year, on a line from the first to the last, as HTML.

    Args:
        entries: of the index of dates.
        said: dates in words, by the ids of their entries.
        words: of the interface.
    """
    dated = []
    for entry in entries:
        match = _YEAR.match(next(filter(None, ends_of(entry.value)), ""))
        if match is not None:
            year, month, day = (int(part or 0) for part in match.groups())
            dated.append((year + max(month - 1, 0) / 12 + max(day - 1, 0) / 372, entry))
    if len(dated) < 3:
        return ""
    first, last = min(d for d, _ in dated), max(d for d, _ in dated)
    span = max(last - first, 1 / 12)
    ticks, drawn = "", []
    step = next(s for s in (1, 2, 5, 10, 20, 50, 100, 200, 500, 5000) if span / s <= 8)
    for year in range(int(first) // step * step, int(last) + step + 1, step):
        x = 20 + 560 * (year - first) / span
        if 0 <= x <= 600:
            anchor = "start" if x < 20 else "end" if x > 580 else "middle"
            ticks += f"M{x:.1f} 34V40"
            drawn.append(
                f'<text class="grid-label" fill="#5f584f" font-size="11" x="{x:.1f}"'
                f' y="54" text-anchor="{anchor}">{year}</text>'
            )
    for date, entry in dated[:400]:
        x = 20 + 560 * (date - first) / span
        spoken = said[entry.id] or entry.value
        name = spoken if spoken == entry.name else f"{spoken}: {entry.name}"
        drawn.append(
            f'<line class="date-mark" stroke="#8a2f1b" stroke-width="2" x1="{x:.1f}"'
            f' x2="{x:.1f}" y1="12" y2="34"><title>{escape(name[:80])}</title></line>'
        )
    return (
        '<figure class="timeline"><svg viewBox="0 0 600 60" role="img"'
        f' aria-label="{quote(words["timeline"])}" focusable="false">'
        f'<path class="axis" fill="none" stroke="#5f584f" d="M0 34H600{ticks}"></path>'
        f"{''.join(drawn)}</svg>"
        f"<figcaption>{escape(words['timeline'])}</figcaption></figure>"
    )
