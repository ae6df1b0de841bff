"""What labels weigh by themselves, by their looks and by which others there are."""

import math
import re
from collections import Counter
from collections.abc import Sequence

from tei_toolkit.labels.candidates import Candidate, Family, Separator, Setting
from tei_toolkit.labels.families import WEAK, Form
from tei_toolkit.labels.function_words import ORDINALS, PARTNERS, PRONOUNS
from tei_toolkit.labels.likeness import Likeness, likeness
from tei_toolkit.labels.likeness_names import IN_DIGITS, IN_SHORT
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.office_words import ARTICLES
from tei_toolkit.lazy_pattern import lazy_pattern

_DIRECTED = re.compile(r"[^\W\d_]{2,16} \([^\W\d_A-ZА-Я][^()]{2,60}\)")
"""A name and how it speaks: `Пахом (крестится)`."""
_ENUMERATOR = lazy_pattern(r"[a-z]|[ivx]{1,5}|\d{1,3}|[\u0900-\u0dff]")
"""What numbers the items of a list, in brackets."""
_NAMED = 1.4
"""What two words weigh that are a name."""
_AGAIN = 3
"""How often an office stands that no list of offices has."""
_BY_TURNS = 2
_OF_TALK = frozenset(
    "you me du ich tu toi moi tú yo você eu io jij ik вы ты я ви siz sen ben".split()
)
"""What a recorder calls those who talk."""
_MARK = Likeness(0.0, "mark", ("a mark alone",))


def _letters_of_items(lines: Sequence[Line]) -> frozenset[str]:
    """The letters that number items: three or more, each the next, from A on."""
    begun = [line.first_char for line in lines[:400] if line.text[1:3] == ". "]
    letters = "".join(
        sorted({letter.casefold() for letter in begun if letter.isupper()})
    )
    is_list = len(letters) >= 3 and "abcdefghijklmnop".startswith(letters)
    return frozenset(letters if is_list else ())


def _is_set_off(setting: Setting) -> bool:
    """Whether a colon ends a label, or it is a heading."""
    return setting.separator is Separator.COLON or setting.wrapper.startswith("heading")


def is_roman(label: str) -> bool:
    """Whether a label could be a Roman number."""
    return len(label) <= 6 and all(char in "IVXLC" for char in label) and label != "C"


class Forms:
    """The labels of one document, each in each of its settings."""

    def __init__(
        self,
        lines: Sequence[Line],
        candidates: Sequence[Candidate],
        openers: frozenset[str],
    ) -> None:
        """Take the lines and what in them could be labels.

        `openers` are the words that begin sentences in the languages of the document.
        """
        self._lines = lines
        self._candidates = candidates
        self._openers = openers
        self._families_of = [c.setting.family for c in candidates]
        self._items = _letters_of_items(lines)
        self._front = [
            line.text.casefold() for line in lines[:40] if len(line.text) < 300
        ]
        self._surnames: set[tuple[Family, str]] = set()

    def count(self) -> list[Form]:
        """The form of each candidate, with its count and what it weighs by itself."""
        keys: Counter[tuple[Family, str]] = Counter()
        forms: dict[tuple[Family, str], Form] = {}
        surnames: Counter[str] = Counter()
        for candidate, family in zip(self._candidates, self._families_of, strict=True):
            keys[family, candidate.key] += 1
            form = forms.get((family, candidate.label))
            if form is None:
                facts = _MARK
                if candidate.label:
                    facts = likeness(candidate.label, self._openers)
                forms[family, candidate.label] = Form(candidate, facts)
            elif candidate.setting.prefix == "time" != form.first.setting.prefix:
                form.first = candidate  # the one before stands in a key
        for (_, key), count in keys.items():
            words = key.replace(",", " ").split()
            if words and len(words) <= 8:
                surnames[words[-1]] += count
        self._surnames = {
            (family, key.rpartition(" ")[2])
            for (family, _), form in forms.items()
            if " " in (key := form.first.key) and form.facts.weight >= _NAMED
        }
        for (family, _), form in forms.items():
            form.count = keys[family, form.first.key]
            form.base = self._base(form.first, form, keys, surnames)
        return [
            forms[family, candidate.label]
            for candidate, family in zip(
                self._candidates, self._families_of, strict=True
            )
        ]

    def _base(
        self,
        candidate: Candidate,
        form: Form,
        keys: Counter[tuple[Family, str]],
        surnames: Counter[str],
    ) -> float:
        """What label and recurrence say, before the setting and the place."""
        if not candidate.label:
            return 0.0
        facts, count, key = form.facts, form.count, candidate.key
        separator = candidate.setting.separator
        weight = facts.weight
        if count <= 3 and facts.weight > 0 and self._is_mentioned(candidate.label):
            weight += 1.0
        weight += self._recurrence(key, facts, count, surnames)
        weight += self._directed(candidate, count, keys)
        weight += self._shortened(candidate, facts, count, keys)
        weight += self._of_known(candidate, count, keys)
        weight += self._numbered(candidate, facts, count, keys)
        weight += self._by_pronoun(candidate, count, keys)
        weight += self._articled(candidate, count)
        is_ended = self._lines[candidate.last].text.endswith(".")
        weight += self._said(candidate, facts, is_ended=is_ended)
        if len(key) == 1 and key.isalpha():
            weight += self._letter(candidate, count, keys)
            weight -= 8.0 if key in self._items else 0.0
        if separator is Separator.BRACKET and _ENUMERATOR.fullmatch(candidate.label):
            weight -= 6.0
        if count == 1 and candidate.label[1:3] == ") ":
            weight -= 4.0  # an item of a list: `A) A lamp: 40 euros`
        timed = candidate.setting.prefix == "time" and count >= 2
        if (count >= 3 or timed) and len(candidate.key) <= 4 and facts.weight == -4.5:
            weight += 5.0 if candidate.label.isupper() else 0.0
        weight += self._by_separator(candidate, form, keys)
        return weight + self._unmarked(candidate, form, timed=timed)

    def _by_separator(
        self, candidate: Candidate, form: Form, keys: Counter[tuple[Family, str]]
    ) -> float:
        """What a danda says against a label, and a sign for a number: `«20-й»`.

        Sentences of a word end in a danda, too, if no labels recur that it ends.
        """
        separator = candidate.setting.separator
        is_call_sign = form.count > 1 and form.facts.reasons == (IN_DIGITS,)
        if is_call_sign and candidate.seconds is not None and separator in WEAK:
            return 2.0 if any(map(str.isalpha, candidate.label)) else 0.0
        if separator is Separator.SIGN:
            return 4.0 if is_call_sign else 0.0
        if separator is not Separator.DOT or not self._has_danda(candidate):
            return 0.0
        family = candidate.setting.family
        again = sum(n >= _AGAIN for (other, _), n in keys.items() if other == family)
        return -3.0 if again < _BY_TURNS else 0.0

    def _unmarked(self, candidate: Candidate, form: Form, *, timed: bool) -> float:
        """What it says that nothing but its separator sets a label off."""
        setting, key, facts = candidate.setting, candidate.key, form.facts
        if candidate.seconds is not None or setting.prefix in ("bullet", "tag"):
            return 0.0
        roman = len(key) > 1 and is_roman(candidate.label)
        if setting.separator not in WEAK or setting.wrapper:
            if form.count > 1 or not (facts.shape == "word" or roman):
                return 0.0
            return -1.2 if facts.shape == "word" else -2.0
        weight = 0.0
        if is_roman(candidate.label) and not (timed or form.count >= 8):
            weight -= 4.0
        if (setting.family, key) in self._surnames:
            weight += 0.8
        elif facts.shape == "word":
            weight -= 2.5 if form.count < 3 else 1.5
        elif form.count <= 1 and facts.weight < 2.5:
            weight -= 0.8 if facts.shape in ("caps", "caseless") else 1.5
        return weight

    def _has_danda(self, candidate: Candidate) -> bool:
        """Whether the label ends as sentences do in scripts of India."""
        text = self._lines[candidate.last].text
        return "।" in text[candidate.end : candidate.end + 2]

    @staticmethod
    def _said(candidate: Candidate, facts: Likeness, *, is_ended: bool) -> float:
        """What it says that a full stop ends a line: `Assume a Presidência.`."""
        setting = candidate.setting
        is_name = facts.shape in ("name", "word") and facts.weight < 1.8
        ends = setting.separator is Separator.DOT and setting.alone
        ends = ends or (setting.separator is Separator.OWN_LINE and is_ended)
        tells = facts.shape == "caps" and candidate.label.count(" ") > 7
        return -1.5 if ends and (is_name or tells) else 0.0

    @staticmethod
    def _directed(
        candidate: Candidate, count: int, keys: Counter[tuple[Family, str]]
    ) -> float:
        """What it adds that a direction follows a label: `LISETTE, aside`.

        After a comma that says something where the name is known.
        """
        name, comma, _ = candidate.key.partition(",")
        if candidate.setting.separator is Separator.DOT and (
            _DIRECTED.fullmatch(candidate.label)
        ):
            return 3.5
        known = count == 1 and comma and keys[candidate.setting.family, name]
        return 1.1 if known else 0.0

    @staticmethod
    def _shortened(
        candidate: Candidate,
        facts: Likeness,
        count: int,
        keys: Counter[tuple[Family, str]],
    ) -> float:
        """Whether an office in short is one, and no name and a sentence of a word.

        The first part of `Att. Gen.` stands nowhere without the second.
        """
        if facts.reasons != (IN_SHORT,):
            return 0.0
        first = candidate.key.partition(".")[0]
        return 3.0 if keys[candidate.setting.family, first] <= count else -2.0

    def _of_known(
        self, candidate: Candidate, count: int, keys: Counter[tuple[Family, str]]
    ) -> float:
        """What it adds that an office stands before a name that speaks elsewhere.

        `Head of the Lipovka District Hospital Tamara Hill`, where `Tamara Hill` speaks.
        """
        if count > 1 or candidate.last != candidate.line:
            return 0.0
        words, printed = candidate.key.split(), candidate.label.split()
        family = candidate.setting.family
        if len(words) > 1 and words[-1] > "\u3400" and keys[family, words[-1]] > 1:
            return 3.0
        known = len(words) > 4 and any(
            keys[family, " ".join(words[-size:])]
            and likeness(" ".join(printed[-size:]), self._openers).weight >= _NAMED
            for size in (2, 3)
        )
        return 3.0 if known else 0.0

    @staticmethod
    def _numbered(
        candidate: Candidate,
        facts: Likeness,
        count: int,
        keys: Counter[tuple[Family, str]],
    ) -> float:
        """What it adds that speakers are told apart by numbers: `First`, `Second`.

        A number in the first line is a title's: `Interview 6: Water`.
        """
        is_titled = count == 1 and not candidate.line and not candidate.setting.prefix
        if is_titled and candidate.key.rpartition(" ")[2].isdigit():
            return 0.0 if facts.shape == "function" else -2.0
        if count < 2 or candidate.key not in ORDINALS:
            return 0.0
        family = candidate.setting.family
        others = sum(
            keys[family, word] > 1 for word in ORDINALS if word != candidate.key
        )
        return 4.0 if others else 0.0

    @staticmethod
    def _by_pronoun(
        candidate: Candidate, count: int, keys: Counter[tuple[Family, str]]
    ) -> float:
        """What it adds that pronouns name the voices: `Io. Sei tornato.`, `Lui. Mai.`.

        Two recur by turns; on lines of their own in capitals two groups sing once. With
        a colon, or as a heading, the one who made the record is `You` beside others.
        """
        if candidate.key not in PRONOUNS:
            return 0.0
        family = candidate.setting.family
        if candidate.key in _OF_TALK and count > 1 and _is_set_off(candidate.setting):
            again = (
                n > 1 and key != candidate.key
                for (f, key), n in keys.items()
                if f == family
            )
            return 4.0 if any(again) else 0.0
        sung = candidate.setting.separator is Separator.OWN_LINE
        least = 1 if sung and candidate.label.isupper() else 2
        others = sum(
            keys[family, word] >= least for word in PRONOUNS if word != candidate.key
        )
        return 4.0 if others and count >= least else 0.0

    @staticmethod
    def _articled(candidate: Candidate, count: int) -> float:
        """What it adds that an article and one noun come again: `Der Amptman. Gut.`."""
        words = candidate.label.split()
        is_articled = (
            count >= _AGAIN
            and candidate.setting.separator is Separator.DOT
            and not candidate.setting.alone
            and len(words) == 2
            and words[0].casefold() in ARTICLES
            and words[1][0].isupper()
        )
        return 3.0 if is_articled else 0.0

    @staticmethod
    def _letter(
        candidate: Candidate, count: int, keys: Counter[tuple[Family, str]]
    ) -> float:
        """What it says that a label is one letter, and whether another answers it."""
        key, separator = candidate.key, candidate.setting.separator
        change = 0.0
        family = candidate.setting.family
        partners = PARTNERS.get(key, "")
        paired = max(
            (
                keys[(separator, family[1], p), o]
                for o in partners
                for p in ("", family[2])
            ),
            default=0,
        )
        is_pair = paired and (
            not key.isascii()
            or ("q" in (key, *partners) and sum(f == family for f, _ in keys) <= 3)
        )
        if count == 1 and key < "\u3000" and not is_pair:
            change -= 3.5
        if partners and not paired and key not in "qв問문ש":
            change -= 5.0 if separator in WEAK else 1.0
        return change

    def _is_mentioned(self, label: str) -> bool:
        """Whether the front of the text names the speaker in another place."""
        label = label.casefold()
        return " " in label and any(
            label in text and not text.startswith(label) for text in self._front
        )

    @staticmethod
    def _recurrence(
        key: str, facts: Likeness, count: int, surnames: Counter[str]
    ) -> float:
        if count <= 1 and facts.shape in ("name", "title", "caps", "word"):
            words = key.replace(",", " ").split()
            if words and surnames[words[-1]] >= 3:
                return 0.8
            return 0.0
        gain = min(2.8, 1.1 * math.log2(count)) if count > 1 else 0.0
        if facts.weight <= -2.5:
            gain *= 0.4
        return gain
