"""Oral history interview."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="oral-history",
    title="Oral history interview",
    description="Names or initials before a colon, tapes and interviews as headings.",
    signatures=(
        Signature(
            r"(?:Oral History|ORAL HISTORY|oral history)", 3.0, "an oral history"
        ),
        Signature(
            (
                r"^\W*(?:Interviewe[re]s?|INTERVIEWE[RE]S?|Narrator|Interviewed by"
                r"|Transcribed by|Transcriber)\b\s*:?"
            ),
            1.5,
            "interviewer and narrator",
        ),
        Signature(
            (
                r"^\W*\[?(?:(?:Begin|End|BEGIN|END|Start)(?:ning)? (?:of )?)?(?:Tape"
                r"|TAPE|Side|SIDE) (?:\d|[A-Z]\b|ONE|TWO)"
            ),
            2.0,
            "tapes and sides",
        ),
        Signature(
            r"^\W*(?:Zeitzeug|Entretien avec|Entrevista a|Intervista a|Интервью с)",
            1.5,
            "an interview with",
        ),
    ),
    activity="interview",
    example=(
        "Ellery Oral History Project\n\nInterviewer: Ben Cole\nNarrator: Ann"
        " Hale\n\nTape 1, Side A\n\nCOLE: Where were you born?\n\nHALE: On the"
        " pier.\n\nCOLE: When?\n"
    ),
)
