"""House of Commons of Canada."""

from tei_toolkit.conventions.convention import Convention, Signature
from tei_toolkit.conventions.patterns import WESTMINSTER_NOTES

CONVENTION = Convention(
    name="canada",
    title="House of Commons of Canada",
    description="Name, riding and party in brackets at first, before a colon.",
    languages=(
        "en",
        "fr",
    ),
    signatures=(
        Signature(
            (
                r"^\W*(?:Hon\.|Right Hon\.|Rt\. Hon\.|Mr\.|Ms\.|Mrs\.) [A-Z][\w.’\'"
                r" -]+ \([^)\n]{3,80}, (?:Lib|CPC|NDP|BQ|GP|PC|Ind)\.?\):"
            ),
            3.5,
            "riding and party in brackets",
        ),
        Signature(
            (
                r"^\W*(?:L.hon\.|M\.|Mme) [A-ZÉ][\w.’\' -]+ \([^)\n]{3,80}, (?:PLC"
                r"|Lib\.|PCC|NPD|BQ|PV)\s?\)\s?:"
            ),
            3.5,
            "riding and party in brackets, in French",
        ),
        Signature(
            (
                r"^\W*\[?(?:English|Français|Translation|Traduction|Anglais"
                r"|French)\]?\s*$"
            ),
            1.0,
            "the language spoken",
        ),
        Signature(
            r"^\W*(?:Some [Hh]on\. [Mm]embers|Des voix)\s?:", 2.0, "Some hon. members"
        ),
        Signature(
            (
                r"^\W*(?:The (?:Deputy |Acting |Assistant Deputy )?Speaker|Le"
                r" (?:vice-)?[Pp]résident)\s?(?:\([^)]*\))?\s?:"
            ),
            0.8,
            "the Speaker",
        ),
        Signature(
            (
                r"(?:House of Commons Debates|Débats de la Chambre des communes"
                r"|\(\d{4}\)\s*$)"
            ),
            1.5,
            "debates of the House",
        ),
    ),
    notes=WESTMINSTER_NOTES,
    activity="debate",
    example=(
        "House of Commons Debates\n\nHon. Ann Hale (Minister of Ferries,"
        " Lib.): Mr. Speaker, it sails.\n\nSome hon. members: Hear, hear!\n\nThe"
        " Speaker: Order.\n"
    ),
)
