"""Numbers in Chinese characters: 三百五十, 两千, 十二万, 二〇〇八."""

_DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")}
_DIGITS |= {"零": 0, "两": 2, "兩": 2}
_TENS = {"十": 10, "百": 100, "千": 1000}
_MYRIADS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
SIGNS = "".join([*_DIGITS, *_TENS, *_MYRIADS])
"""All characters that such a number is written with."""


def han_number(printed: str) -> int | None:
    """The value of a number; None if its signs make none (一三百, 百百)."""
    if all(sign in _DIGITS for sign in printed):
        return int("".join(str(_DIGITS[sign]) for sign in printed))
    total = section = 0
    digit: int | None = None
    least = 10**5
    for sign in printed:
        if sign in _DIGITS:
            if digit:
                return None
            digit = _DIGITS[sign]
        elif sign in _TENS:
            if _TENS[sign] >= least or digit == 0:
                return None
            least = _TENS[sign]
            section += (1 if digit is None else digit) * least
            digit = None
        else:
            section += digit or 0
            total = (total + section) * _MYRIADS[sign] if section or total else 0
            section, digit, least = 0, None, 10**5
            if not total:
                return None
    return total + section + (digit or 0)
