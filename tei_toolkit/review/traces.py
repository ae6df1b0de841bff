"""What a review leaves in a file by which it is known again."""

REVIEW = "review of names, dates and measures"
"""What the header says that a reviewer was responsible for."""


def is_reviewed(data: bytes) -> bool:
    """Whether a file holds decisions of a review."""
    return any(
        said.encode(codec) in data
        for said in (f"<resp>{REVIEW}<", f":resp>{REVIEW}<")
        for codec in ("utf-8", "utf-16-le", "utf-16-be")
    )
