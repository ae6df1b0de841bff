"""Fullwidth colon."""

from tei_toolkit.conventions.convention import Convention, Shape, Signature
from tei_toolkit.labels.candidates import Separator

CONVENTION = Convention(
    name="fullwidth-colon",
    title="Fullwidth colon",
    description="The name, then the wide colon of Chinese and Japanese type.",
    languages=(
        "zh",
        "ja",
        "yue",
        "ko",
    ),
    signatures=(
        Signature(
            r"^[ \t\u3000]*[^\n：:]{1,16}：",
            3.2,
            "a fullwidth colon after a short label",
        ),
    ),
    shape=Shape(0.8, separators=frozenset({Separator.COLON})),
    example="主持人：您好。\n\n李明：您好。\n\n主持人：请谈谈。\n",
)
