"""Messenger export."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="messenger",
    title="Messenger export",
    description="A date and time, a name and a colon before each message.",
    signatures=(
        Signature(
            (
                r"^\W*\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?:"
                r" ?[APap][Mm])?\]?\s?[-–]? (?!\s*[\[(*])[^\n:<>|\t]{1,40}: "
            ),
            4.0,
            "date, time, name and colon",
        ),
        Signature(
            (
                r"<Media omitted>|<Multimedia omitido>|end-to-end encrypted|extremo a"
                r" extremo"
            ),
            2.0,
            "notes of a messenger",
        ),
    ),
    notes=(
        (
            r"\W*\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?"
            r"(?:[ \u202f]?[APap]\.?[Mm]\.?)?\]?\s?[-–]? (?![^\n:]{1,40}: "
            r"|\s*[<\[(*]|[AaPp]\.?[Mm]\b|\s*[^\s:<>]{1,20}\s*[>|\t]).*"
        ),
    ),
    activity="conversation",
    example=(
        "12/03/2021, 20:01 - Anna: Where were you?\n12/03/2021, 20:02 - Ben:"
        " On the pier.\n12/03/2021, 20:03 - Anna: Since when?\n"
    ),
)
