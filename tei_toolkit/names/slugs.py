"""Names as parts of ids."""

import unicodedata


def slug(text: str) -> str:
    """`text` in small letters without accents, words parted by hyphens."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(
        c if c.isalnum() else " " for c in plain if not unicodedata.combining(c)
    )
    return "-".join(kept.split()) or "x"
