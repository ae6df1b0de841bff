"""Whether what stands in brackets beside a name says how the words are spoken."""

from tei_toolkit.lazy_pattern import lazy_pattern

_PARTICIPLE = lazy_pattern(
    r"(?:[\w'’-]+(?:ing|ly|ndo|mente)|[^\W\d_]{3,}(?:(?<!frie)(?<!husba)nd|шись|ясь|тся))(?=\W|\Z)"
)
_LED = lazy_pattern(
    r"(?:at|after|as|aside|apart|before|by|from|in|off|on|out|over|still|through|to|under"
    r"|together|very|via|with|within|without|also|reads|sighs|speaks|spoke|laughs|whispers?"
    r"|zusammen|gemeinsam|ensemble|tous|insieme|juntos|juntas|вместе|хором|разом"
    r"|auf|aus|durch|laut|leise|beiseite|mit|ohne|per|spricht|zu[rm]?|über|lacht"
    r"|à|au|aux|avec|bas|en|haut|par|riant|sans|vers|al?|aparte|con|por|sin|desde|em|ao|com|sem"
    r"|da|piano|sottovoce|su|tramite|po|cicho|przez|szeptem|ze?|op|met|på|med"
    r"|во?|со?|на|по|через|тихо|громко|ш[её]потом|из"
    r"|[^\W\d_]{0,20}puheenvuoro|repliikki|anförande|genmäle|replik)"
    r"(?=\W|\Z)"
)

HANGUL = "\u1100"
"""The first of the letters of Korean, Japanese and Chinese, none of which has cases."""
_EASTERN = lazy_pattern(
    r"[笑哭泣怒惊驚叹嘆愣喊叫]|声音|聲音|[轻輕低大小柔]声|[轻輕低大小柔]聲|沉默|犹豫|猶豫|点点?头|點點?頭|摇头|搖頭"
    r"|转身|轉身|挥手?|揮手?|着(?!\Z)|著(?!\Z)|[地状狀]\Z|ながら|ように|[小大]声で|속삭|웃|울며|하며\Z|면서\Z"
)
"""How one speaks, in Chinese, Japanese and Korean: `温和地`, `小声で`, `웃으며`."""


def is_delivery(words: str) -> bool:
    """Whether `words` say how one speaks: `whispering`, `via interpreter`, `bas`."""
    if words[:1] >= HANGUL:
        return _EASTERN.search(words) is not None
    return is_led(words) or _PARTICIPLE.match(words) is not None


def is_led(words: str) -> bool:
    """Whether `words` begin as no office does: `via interpreter`, `to the minister`."""
    return _LED.match(words) is not None
