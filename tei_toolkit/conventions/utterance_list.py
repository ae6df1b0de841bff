"""Utterance lists of EXMARaLDA: a row an utterance, other tiers below."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="utterance-list",
    title="EXMARaLDA utterance list",
    description=(
        "A number, the speaker with the tier `[v]` and the words, divided by tabs; "
        "rows of other tiers say them again."
    ),
    signatures=(
        Signature(
            r"^(?:\[?\d{1,5}\]?\t)?[^\t\n]{1,24} \[v\]\t", 3.5, "rows of the tier [v]"
        ),
    ),
    notes=(r"(?:[^\t\[\]]{1,24} )?\[(?!v\])[A-Za-z]\w{0,8}\]\t.*",),
    activity="conversation",
    example=(
        "[1]\tAYS [v]\tBuyurun abla.\n\tAYS [en]\tThere you are.\n"
        "[2]\tMEH [v]\tNe kadar?\n\tMEH [en]\tHow much?\n\t[nn]\t((bell))\n"
        "[3]\tAYS [v]\tİki elli.\n\tAYS [en]\tTwo fifty.\n"
        "[4]\tMEH [v]\tİki elli mi?\n\tMEH [en]\tTwo fifty?\n"
    ),
)
