"""Names in languages that inflect them: which words are forms of one, and its base.

"Путиным", "Путина" and "Путин" are one name; an id is made of the form that stands in a
dictionary, where the document has it, a list has it, or the ending leaves no doubt.
"""

from collections import defaultdict
from collections.abc import Iterable

from tei_toolkit.metadata.people.family_cases import by_rule
from tei_toolkit.names.mention import Mention, MentionType
from tei_toolkit.names.slugs import slug

_HER_ENDINGS = ("а", "я", "a")


class Inflected:
    """The names of the people of one document, in all their forms.

    Attributes:
        same: words of names that are forms of another one of the document, and that
            one; both as slugs.
    """

    def __init__(self, mentions: Iterable[Mention], language: str) -> None:
        """Gather the forms, where the language inflects names; else there are none."""
        self._tag = language.partition("-")[0].lower()
        self.same: dict[str, str] = {}
        self._seen: dict[str, str] = {}
        self._classes: dict[str, list[str]] = defaultdict(list)
        self._inflects = False
        if self._tag == "en":
            return
        # What English never needs is imported here.
        from tei_toolkit.names.lesser_tongues import name_words_of  # noqa: PLC0415

        words = name_words_of(self._tag)
        self._inflects = words is not None and bool(words.endings)
        if not self._inflects:
            return
        from tei_toolkit.names.tongue_lexicon import folded  # noqa: PLC0415
        from tei_toolkit.names.tongue_sources import tongue_lexicon  # noqa: PLC0415

        self._lexicon = tongue_lexicon(self._tag)
        texts = [m.text for m in mentions if m.type is MentionType.PERSON]
        seen = dict.fromkeys(folded(word) for text in texts for word in text.split())
        self._seen = {slug(word): word for word in seen}
        owners: dict[str, str] = {}
        # The shorter forms first: of most names they are the nominative.
        for word in sorted((w for w in seen if len(w) > 2), key=len):
            forms = list(self._lexicon.forms(word))
            first = next((owners[form] for form in forms if form in owners), word)
            self._classes[first].append(word)
            if first != word:
                self.same[slug(word)] = slug(first)
            for form in forms:
                owners.setdefault(form, first)
        self._nominatives = {
            folded(text.split()[-1])
            for text in texts
            if " " in text and folded(text.split()[0]) in self._lexicon.given
        }

    def base_of(
        self, given: str | None, family: str | None
    ) -> tuple[str | None, str | None]:
        """The base forms of a given and a family name; all are slugs."""
        word = self._seen.get(family or "")
        if not self._inflects or word is None:
            return given, family
        first = self._given(given)
        own = slug(first) if first else given
        if first is not None and own == given:
            return given, family
        return own, slug(self._base(word, first))

    def given_of(self, given: str) -> str:
        """The base form of a given name; both are slugs."""
        first = self._given(given) if self._inflects else None
        return slug(first) if first else given

    def _given(self, given: str | None) -> str | None:
        """A given name as lists have it."""
        name = self._seen.get(given or "")
        if name is None:
            return None
        known = self._lexicon.given
        if name in known:
            return name
        firsts = [f for f in self._lexicon.forms(name) if f in known]
        seen = [f for f in firsts if slug(f) in self._seen]
        return next(iter([*seen, *firsts]), None)

    def _base(self, word: str, given: str | None) -> str:
        """The base of a family name after a given name, if that is known."""
        if given is None:
            return self._alone(word)
        kind = "hers" if given.endswith(_HER_ENDINGS) else "his"
        forms = [f for f in self._lexicon.forms(word) if f != word]
        fitting = [f for f in forms if f.endswith(_HER_ENDINGS) == (kind == "hers")]
        found = self._known(fitting)
        ruled = by_rule(word, self._tag, "sure") or by_rule(word, self._tag, kind)
        return found or ruled or self._known(forms) or word

    def _known(self, forms: Iterable[str]) -> str | None:
        """The first of several forms that the document or a list has as it is."""
        forms = list(forms)
        for names in (self._nominatives, self._seen.values(), self._lexicon.family):
            for form in forms:
                if form in names:
                    return form
        return None

    def _alone(self, word: str) -> str:
        """The base of a family name that stands alone, or after an unknown name."""
        if word in self._lexicon.family or word in self._nominatives:
            return word
        members = self._classes.get(self._first_of(word), [word])
        forms = [f for m in members for f in self._lexicon.forms(m) if f != m]
        named = next((f for f in forms if f in self._nominatives), None)
        rules = (by_rule(member, self._tag, "sure") for member in members)
        listed = (f for f in forms if f in self._lexicon.family)
        is_form = len(members) > 1 or self._is_inflected(word)
        return (
            (named if is_form else None)
            or next(filter(None, rules), None)
            or (next(listed, None) if is_form else None)
            or members[0]
        )

    def _first_of(self, word: str) -> str:
        first = self.same.get(slug(word))
        return self._seen.get(first or "", word)

    def _is_inflected(self, word: str) -> bool:
        """Whether a word cannot be a woman's family name as it stands."""
        return not word.endswith(_HER_ENDINGS)
