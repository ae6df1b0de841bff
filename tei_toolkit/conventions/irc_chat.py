"""Chat log."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="irc-chat",
    title="Chat log",
    description="A time and a name in angle brackets before each line.",
    signatures=(
        Signature(
            (
                r"^\W*(?:[\w ,./-]{3,20}[T \]\[]{1,3})?\d{1,2}:\d\d[^\s<>]{0,12}\s+"
                r"<[ @+%~&]?[\w\[\]\\`^{}|-]+(?:![^\s<>]+)?>"
            ),
            4.0,
            "a time and a name in angle brackets",
        ),
        Signature(r"^<[ @+]?[\w\[\]\\`^{}|-]+> ", 3.0, "a name in angle brackets"),
        Signature(
            (
                r"^\W*(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?\s+)?(?:\*{1,3}|-!-|<--|-->"
                r"|===?)\s.{0,40}(?:has (?:joined|quit|left)|joined|quit|left)\b"
            ),
            2.0,
            "someone joined",
        ),
    ),
    notes=(
        (
            r"(?:\W?[^:<>]{0,24}\d{1,2}:\d\d[^\s<>]{0,14}\s*)?"
            r"(?:\*{1,3}|-!-|<--|-->|===?|•)\s+\S.*"
        ),
        r"---? Log (?:opened|closed) .*",
    ),
    activity="conversation",
    example=(
        "[20:01] <anna> where were you?\n[20:02] <ben> on the pier\n[20:02]"
        " <anna> since when?\n[20:03] <ben> noon\n"
    ),
)
