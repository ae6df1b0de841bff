"""How the width of a table is shared among its columns."""

from tei_toolkit.editions.wrapping import pieces
from tei_toolkit.letter_widths import columns


def share_width(rows: list[list[str]], width: int, between: int) -> list[int] | None:
    """How wide columns are, so that they fit a line; None where they cannot.

    Args:
        rows: words of cells.
        width: of a line; 0 for any.
        between: what stands between two columns takes so much.
    """
    count = max(map(len, rows), default=0)
    by_column = [[row[n] for row in rows if n < len(row)] for n in range(count)]
    wanted = [max(map(_widest_line, cells)) for cells in by_column]
    room = width - between * (count - 1)
    if not width or sum(wanted) <= room:
        return wanted
    sizes = [max(map(widest_word, cells)) for cells in by_column]
    left = room - sum(sizes)
    if left < 0:
        return None
    by_need = sorted(range(count), key=lambda n: wanted[n] - sizes[n])
    for others, column in zip(range(count, 0, -1), by_need, strict=True):
        more = min(wanted[column] - sizes[column], left // others)
        sizes[column] += more
        left -= more
    return sizes


def _widest_line(words: str) -> int:
    return max(map(columns, words.split("\n")))


def widest_word(words: str) -> int:
    """How wide the widest is of what stands undivided in a line."""
    found = (piece for line in words.split("\n") for _, piece in pieces(line))
    return max(map(columns, found), default=0)
