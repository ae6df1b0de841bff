"""Names of character encodings: what the web, Python and people call them."""

import codecs

# What the web calls latin-1 is windows-1252, and so on (WHATWG Encoding Standard).
_WEB_NAMES = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
}
_NICE_NAMES = {
    "utf_8": "utf-8",
    "utf-8-sig": "utf-8",
    "cp932": "shift_jis",
    "cp949": "euc-kr",
    "euc_jp": "euc-jp",
    "big5hkscs": "big5",
    "iso2022_jp": "iso-2022-jp",
    "iso2022_kr": "iso-2022-kr",
    "cp874": "windows-874",
    **{f"cp125{digit}": f"windows-125{digit}" for digit in range(9)},
    **{f"iso8859-{part}": f"iso-8859-{part}" for part in range(1, 17)},
}


def canonical(charset: str) -> str | None:
    """Python's name of a text encoding, or None; the web's names taken as it does."""
    try:
        info = codecs.lookup(charset.strip())
    except (LookupError, ValueError):
        return None
    if not getattr(info, "_is_text_encoding", True):
        return None
    known = {"utf-8-sig": "utf-8", "utf_8": "utf-8"}.get(info.name, info.name)
    if known in {"idna", "punycode", "utf-7", "undefined", "mbcs", "oem"} or (
        "escape" in known
    ):
        return None
    return _WEB_NAMES.get(known, known)


def usual(charset: str) -> str:
    """The name of a charset that people and files use."""
    return _NICE_NAMES.get(charset, charset)
