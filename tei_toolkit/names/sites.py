"""Mines, churches, streets and the like that are called as a town is."""

from tei_toolkit.lazy_pattern import lazy_pattern

_FAR = 32
# What the name follows at once: "la mina San José", "via Roma", "rue Lafayette".
_SITES = (
    "mina mine miniera hacienda fazenda finca rancho campamento cárcel penal colegio "
    "colégio escuela escola hospital clínica hotel hôtel albergo calle rua rue via "
    "viale corso avenida avenue boulevard quai plaza praça piazza barrio bairro "
    "estadio estádio stadio teatro cascina"
)
# What is called after a saint: "the church of Santa Maria".
_CHURCHES = (
    "church parish convent monastery abbey basilica cathedral chapel shrine hospital"
)
_SITE = lazy_pattern(rf"(?<!\w)(?P<site>{_SITES.replace(' ', '|')}) \Z")
_CHURCH = lazy_pattern(rf"(?<!\w)(?P<site>{_CHURCHES.replace(' ', '|')}) of \Z")
_SAINT = lazy_pattern(r"(?:San|Santa|Santo|São|Saint|Sainte|St)\b")


def site_before(text: str, at: int) -> str:
    """The word for a site that the place named at `at` rather is; or an empty string.

    A saint's name after "the church of" is the church's, a city's is not.
    """
    start = max(0, at - _FAR)
    found = _SITE.search(text, start, at)
    if found is None and _SAINT.match(text, at):
        found = _CHURCH.search(text, start, at)
    return "" if found is None else found["site"]
