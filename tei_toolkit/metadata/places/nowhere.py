"""Words that say that people met nowhere: over a wire."""

import re
from functools import cache

from tei_toolkit.metadata.folding import folded

_WIRES = (
    "zoom slack irc bluejeans skype teams msteams webex meetecho jitsi meet gotomeeting"
    " discord videocall telegram whatsapp online virtual virtually remote remotely"
    " telephone phone teleconference telephonic videoconference webinar"
    " videokonferenz telefonkonferenz telefonisch telefon visioconférence visio"
    " distanciel téléphone videoconferencia teléfono videoconferenza"
    " teleconferenza telefono videoconferência telefone videovergadering"
    " videokonference videokonferencja zdalnie etäyhteys онлайн видеоконференция"
    " телефон відеоконференція オンライン リモート 线上 線上"
    " 腾讯会议 騰訊會議 视频会议 視訊會議 电话 電話 온라인 화상회의"
)
_BESIDE = frozenset(
    "via by per par por over on the a an and or und et y e in en im da de la meeting"
    " meetings call calls conference room link google microsoft cisco ms app platform"
    " video session channel event only live web sitzung reunion linea ligne".split()
)
_WORD = re.compile(r"[^\W_]+(?:[^\W_]|[\u3099\u309a])*")
_ADDRESS = re.compile(r"[(<\[]|https?:")


@cache
def _wires() -> frozenset[str]:
    return frozenset(map(folded, _WIRES.split()))


def is_nowhere(place: str) -> bool:
    """Whether a place is none: `Zoom`, `Microsoft Teams Meeting`, `Videokonferenz`."""
    words = _WORD.findall(folded(_ADDRESS.split(place, maxsplit=1)[0]))
    named = [word for word in words if word not in _BESIDE]
    if "".join(words) in _wires():
        return True
    return bool(named) and _wires().issuperset(named)
