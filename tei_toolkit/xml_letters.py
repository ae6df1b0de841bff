"""Letters and signs that every schema processor lets stand in an XML name."""

from bisect import bisect_right
from functools import cache

# Letters of XML 1.0, fourth edition, beyond ASCII: what every schema processor takes in
# an NCName. Between the letters of a range may stand other characters.
_LETTERS = (
    "c0-131 134-13e 141-148 14a-17e 180-1c3 1cd-1f0 1f4-1f5 1fa-217 250-2a8 "
    "386-3ce 3d0-3d6 3da-3da 3dc-3dc 3de-3de 3e0-3e0 3e2-3f3 401-40c 40e-44f "
    "451-45c 45e-481 490-4c4 4c7-4c8 4cb-4cc 4d0-4eb 4ee-4f5 4f8-4f9 531-556 "
    "561-586 5d0-5ea 5f0-5f2 621-63a 641-64a 671-6b7 6ba-6be 6c0-6ce 6d0-6d5 "
    "905-93d 958-961 985-9b9 9dc-9f1 a05-a8b a8d-abd ae0-ae0 b05-b33 b36-b61 "
    "b85-bb5 bb7-bb9 c05-c33 c35-c39 c60-c61 c85-cb9 cde-ce1 d05-d28 d2a-d39 "
    "d60-d61 e01-e2e e30-e84 e87-e88 e8a-e8a e8d-e8d e94-e97 e99-e9f ea1-ea7 "
    "eaa-eab ead-eae eb0-ec4 f40-f69 10a0-10c5 10d0-10f6 1100-1100 1102-1103 "
    "1105-1107 1109-1109 110b-110c 110e-1112 113c-113c 113e-113e 1140-1140 "
    "114c-114c 114e-114e 1150-1150 1154-1155 1159-1159 115f-1161 1163-1163 "
    "1165-1165 1167-1167 1169-1169 116d-116e 1172-1173 1175-1175 119e-119e "
    "11a8-11a8 11ab-11ab 11ae-11af 11b7-11b8 11ba-11ba 11bc-11c2 11eb-11eb "
    "11f0-11f0 11f9-11f9 1e00-1e9b 1ea0-1ef9 1f00-1ffb 2126-2126 212a-212b "
    "3041-3094 30a1-30fa 3105-312c 4e00-9fa5 ac00-d7a3 "
)
# Combining signs without which words of some scripts cannot be written.
_SIGNS = (
    "300-345 5b0-5b9 64b-652 901-903 93c-93c 93e-94d 9be-9c4 9cd-9cd a3e-a42 abe-ac5 "
    "bbe-bc2 bc6-bc8 bca-bcd c3e-c44 c4a-c4d cbe-cc4 cca-ccd d3e-d43 d46-d48 d4a-d4d "
    "e31-e31 e34-e3a e47-e4e"
)


@cache
def _ranges(table: str) -> tuple[list[int], list[int]]:
    """The first and the last code points of the ranges of a table."""
    pairs = [part.split("-") for part in table.split()]
    return [int(low, 16) for low, _ in pairs], [int(high, 16) for _, high in pairs]


def _is_in(code: int, table: str) -> bool:
    starts, ends = _ranges(table)
    index = bisect_right(starts, code) - 1
    return index >= 0 and code <= ends[index]


def is_letter(character: str) -> bool:
    """Whether a name may begin with `character`; the underscore and colon apart.

    Source: XML 1.0, fourth edition, appendix B.
    """
    if character.isascii():
        return character.isalpha()
    return character.isalpha() and _is_in(ord(character), _LETTERS)


def is_sign(character: str) -> bool:
    """Whether `character` is a combining sign that a name may hold, not begin with."""
    return not character.isascii() and _is_in(ord(character), _SIGNS)
