"""Verkhovna Rada."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="ukrainian-protocol",
    title="Verkhovna Rada",
    description="The SURNAME and initials or ГОЛОВУЮЧИЙ, then a full stop.",
    languages=("uk",),
    signatures=(
        Signature(r"(?:Верховн(?:ої|а) Рад[иа]|ЗАСІДАННЯ)", 2.0, "the Verkhovna Rada"),
        Signature(r"^\W*ГОЛОВУЮЧ(?:ИЙ|А)\b[^\n]{0,40}[.:]", 3.0, "the chair"),
        Signature(
            r"^\W*[А-ЯІЇЄҐ\']{3,} [А-ЯІЇЄҐ]\. ?[А-ЯІЇЄҐ]\.", 2.0, "surname and initials"
        ),
        Signature(r"^\W*\d\d:\d\d:\d\d\s*$", 1.0, "the time on its own line"),
    ),
    activity="debate",
    example=(
        "ЗАСІДАННЯ ДРУГЕ\n\nГОЛОВУЮЧИЙ. Шановні колеги!\n\n10:04:02\n\nХЕЙЛ А.Б."
        " Дякую.\n\nГОЛОВУЮЧИЙ. Прошу.\n"
    ),
)
