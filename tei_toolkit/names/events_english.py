"""The forms by which English calls events and treaties."""

from tei_toolkit.names.language_words import EventWords

_CAPITAL = r"[A-Z][\w'’-]*[a-z]\w*"
_NAMED = rf"{_CAPITAL}(?: (?:and |of |the )?{_CAPITAL}){{0,2}}"
_LINKED = rf"{_CAPITAL} (?:(?:and|of|to|for|at|on|in) (?:the )?)?"
_LINKED_NAMES = rf"{_CAPITAL}(?: (?:(?:and|of|to|for|in) (?:the )?)?{_CAPITAL}){{0,4}}"
# What is not the first word of such a name, but of its sentence.
_NOT = (
    r"(?!(?:The|A|An|This|That|In|On|At|After|Before|During|Since|Until|By|From|Our|His"
    r"|Her|Their|My|No|Every|Each|When|While|If|And|But|Mr|Mrs|Ms|Dr)\b)"
)

EVENTS = EventWords(
    inside=r"\w",
    sign=(
        r"War|Battle|Siege|Fall of|Sack of|Relief of|Peace of|Edict of|Massacre"
        r"|Revolution|Rising|Uprising|Rebellion|Famine|Genocide|Crisis|Olympic|Games"
        r"|World Cup|Super Bowl|Holocaust|Depression|Black Death|Hurricane|Typhoon"
        r"|Cyclone|Storm|Festival|Grand Prix|Fair|Treat|Agreement|Accord|Protocol"
        r"|Declaration|Convention|Covenant|Memorandum|Pact|Act\b|Amendment"
        r"|Bill of Rights|Magna"
    ),
    events=(
        r"(?:First|Second|Third) World War",
        r"World War (?:I{1,3}|One|Two|Three|[12])\b",
        rf"(?:Battles?|Siege|Fall|Sack|Relief|Massacre) of (?:the )?{_NAMED}",
        rf"War (?:of|on) (?:the )?{_NAMED}",
        (
            rf"{_NOT}(?P<whose>{_CAPITAL}(?: {_CAPITAL})?) (?:Wars?|Massacre|Revolution"
            r"|Uprising|Rising|Rebellion|Famine|Genocide|Crisis)(?!-)"
        ),
        r"(?:(?:Summer|Winter|Youth) )?(?:Olympic|Paralympic|Commonwealth|Asian) Games",
        r"(?:Summer |Winter )?(?:Olympics|Paralympics)",
        r"World Cup",
        r"Super Bowl(?: [XVLI]+)?",
        r"(?:Great )?Holocaust",
        r"Great Depression|Great Famine|Black Death|Cold War",
        rf"(?:Hurricane|Typhoon|Cyclone|Tropical Storm|Storm) {_CAPITAL}",
        (
            rf"{_NOT}(?:{_CAPITAL} ){{1,4}}(?:Festival|Grand Prix|State Fair"
            r"|World['’]s Fair)(?!-)"
        ),
    ),
    treaties=(
        rf"(?:Treaty|Treaties|Peace|Edict) of (?:the )?{_NAMED}",
        (
            rf"(?:Convention|Covenant|Protocol) (?:on|against|for) (?:the )?"
            rf"{_LINKED_NAMES}"
        ),
        (
            rf"{_NOT}(?:{_CAPITAL} ){{1,3}}(?:Treaty|Agreement|Accords?|Protocol"
            r"|Declaration|Memorandum|Conventions|Covenant|Pact)(?!-)"
        ),
        rf"{_NOT}(?:{_LINKED}){{0,4}}{_CAPITAL} (?<!Class )(?<!Opening )Act(?!-)",
        (
            r"(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh"
            r"|Twelfth|[A-Z][a-z]+(?:teen|ie)th|Twenty-\w+) Amendment(?!-| to )"
        ),
        r"Bill of Rights|Declaration of Independence|Magna Ch?arta",
        r"Universal Declaration of Human Rights",
    ),
)
