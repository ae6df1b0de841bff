"""The heads of scenes in Chinese screenplays: `12. 茶馆 内 夜`."""

from tei_toolkit.lazy_pattern import lazy_pattern

_ENDS = tuple("日夜晨昏晚晓内外內")
_SCENE = lazy_pattern(
    r"(?:\d{1,3}\s?[.、．-]?|第\s?\w{1,4}\s?[场場])\s*[^\s。！？：]{1,16}"
    r"(?:[\s，,·—-]+(?:内|外|內|室内|室外|内外|日|夜|晨|昏|黄昏|傍晚|清晨|凌晨|夜晚)){1,2}$"
)


def is_screenplay_scene(text: str) -> bool:
    """Whether a line has a number, where the scene is, and the light there."""
    return text.endswith(_ENDS) and _SCENE.match(text) is not None
