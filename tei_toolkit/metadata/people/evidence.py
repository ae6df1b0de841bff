"""The people of a transcript, from its labels and from what else it says of them."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cache

from tei_toolkit.labels.function_words import FUNCTIONS
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.bracketed_codes import unite_bracketed_codes
from tei_toolkit.metadata.people.code_keys import read_key_behind
from tei_toolkit.metadata.people.couples import Couples, couples_of, may_be_named
from tei_toolkit.metadata.people.first_letters import unite_first_letters
from tei_toolkit.metadata.people.fit import (
    fits_either,
    fits_known,
    is_open,
    meant_by,
    names_all,
    spelt,
)
from tei_toolkit.metadata.people.front import read_front
from tei_toolkit.metadata.people.hereafter import unite_called
from tei_toolkit.metadata.people.holders import link_functions
from tei_toolkit.metadata.people.known import KnownSpeaker
from tei_toolkit.metadata.people.labels import parse_label
from tei_toolkit.metadata.people.linking import (
    Cluster,
    are_apart,
    fits,
    fits_code,
    fits_some_initials,
    group,
    is_titled,
    link_short,
    merge,
)
from tei_toolkit.metadata.people.names import (
    Name,
    is_initial,
    key_of,
    read_name,
)
from tei_toolkit.metadata.people.no_names import is_no_name
from tei_toolkit.metadata.people.noted import (
    FrontEvidence,
    KnownPerson,
    drop_pairs,
    known_from,
    note_key,
    part_of,
)
from tei_toolkit.metadata.people.numbered import unite_numbered
from tei_toolkit.metadata.people.parsed import LabelKind
from tei_toolkit.metadata.people.patronymics import (
    add_patronymics,
    link_patronymics,
)
from tei_toolkit.metadata.people.pool import Pool, distinct
from tei_toolkit.metadata.people.slips import (
    as_function,
    find_slips,
    spelling_of,
    unite_look_alikes,
    unite_shortened,
)
from tei_toolkit.metadata.people.text import (
    find_readings,
    small_words,
    unique_reading,
    words_of,
)
from tei_toolkit.metadata.people.voices import unite_voices


class Resolver(Pool):
    """Links the labels of one transcript; used once."""

    def resolve(
        self,
        front: Sequence[str],
        body: Sequence[str],
        metadata: Sequence[tuple[str, str]],
        given: Sequence[KnownSpeaker],
        last: str = "",
    ) -> FrontEvidence:
        """Unite what means one person, with all the evidence; return the front's.

        `last` is what stands from the last label to the end of the document.
        """
        codes = {
            folded(parsed.printed.strip(" *@<>"))
            for cluster in self.clusters
            for parsed in cluster.parses
            if len(parsed.printed) <= 12 and " " not in parsed.printed.strip()
        }
        evidence = read_front(front, metadata, codes, self.language)
        drop_pairs(evidence, codes)
        self._small = cache(lambda: small_words(body))
        behind = read_key_behind(last, codes, self.language)
        note_key(evidence, behind, self.language)
        self._use_given(given)
        unite_called(self.alive())
        self._use_facts(evidence)
        group(self.clusters)
        self._use_codes(evidence)
        unite_voices(self.alive())
        link_short(self.clusters)
        unite_look_alikes(self.alive())
        unite_shortened(self.alive(), front)
        unite_numbered(self.alive(), front)
        self._slips(front, body)
        couples = couples_of(self.alive())
        self._use_people(evidence, couples)
        values = [value for _, value in metadata]
        self._use_text((front, values, body), couples)
        link_patronymics(self, (*front, *values, *body))
        add_patronymics(self.alive(), body, self.language)
        group(self.clusters)
        link_functions(self, evidence)
        unite_bracketed_codes(self.alive(), self._code_clusters())
        self._use_initials(evidence)
        self._use_abbreviations()
        unite_first_letters(self.alive())
        for cluster, found in link_short(self.clusters):
            names = tuple(" ".join(c.name.words) for c in found[:5] if c.name)
            self.ambiguous.append((cluster.parses[0].printed, names))
        return evidence

    # What the user says

    def _use_given(self, given: Sequence[KnownSpeaker]) -> None:
        for speaker in given:
            known = known_from(speaker.name, self.language, rank=9)
            if speaker.is_part and (known is None or not names_all(known, speaker)):
                words = speaker.name.split()
                known = KnownPerson(read_name(words, language=self.language), rank=9)
            wanted = {folded(label) for label in speaker.labels} | {
                folded(speaker.name)
            }
            chosen = [
                cluster
                for label, clusters in self.by_label.items()
                if len(clusters) == 1 and folded(label) in wanted
                for cluster in clusters
            ]
            if not chosen and known is not None:
                chosen = self._fitting(known.name)
            for cluster in chosen:
                first = chosen[0].root()
                merge(first, cluster)
            if chosen:
                cluster = chosen[0].root()
                cluster.given = speaker
                cluster.role = speaker.role or cluster.role
                if known is not None:  # else it is a role alone, as of CHAT's `FAT`
                    cluster.function = ""
                    cluster.name = known.name
                    cluster.role = cluster.role or known.occupation
                cluster.affiliation = speaker.affiliation or cluster.affiliation
                if speaker.is_part:
                    cluster.role = speaker.role

    def _use_facts(self, evidence: FrontEvidence) -> None:
        """Sex and age that the front states of a code: "P1 (female, 34)"."""
        for cluster in self.alive() if evidence.facts else ():
            codes = (folded(parsed.printed.strip(" *@<>")) for parsed in cluster.parses)
            found = next(
                (evidence.facts[c] for c in codes if c in evidence.facts), None
            )
            if found is not None and cluster.given is None:
                cluster.stated_sex, cluster.age = found

    def _fitting(self, name: Name) -> list[Cluster]:
        return [
            cluster
            for cluster in self.alive()
            if cluster.name is not None
            and (cluster.name.keys == name.keys or fits(cluster.name, name) == 2)
        ]

    # Codes and initials

    def _code_clusters(self) -> list[Cluster]:
        return [
            cluster
            for cluster in self.alive()
            if all(
                len(p.printed) <= 12
                and (" " not in p.printed.strip() or p.kind is LabelKind.CODE)
                for p in cluster.parses
            )
        ]

    def _use_codes(self, evidence: FrontEvidence) -> None:
        """What a key says of initials, "NA: Noor Al-Amin"."""
        for cluster in self._code_clusters():
            code = folded(cluster.parses[0].printed.strip(" *@<>"))
            stands_for = meant_by(code, evidence.codes.get(code, []))
            if len(stands_for) > 1:
                self.ambiguous.append((cluster.parses[0].printed, tuple(stands_for)))
            if len(stands_for) != 1:
                continue
            role = evidence.roles.get(code)
            known = known_from(stands_for[0], self.language, code=code)
            if known is not None and stands_for[0] != role:
                named = self.adopt(cluster, known)
                named.role = role or named.role
            else:
                parsed = parse_label(stands_for[0], self.language)
                cluster.name = None
                # two codes may be of two people who are the same: "native speaker"
                is_known = parsed.function in FUNCTIONS
                cluster.function = parsed.function if is_known else code
                cluster.others.append(stands_for[0])
                cluster.role = role or cluster.role or stands_for[0]

    def _use_initials(self, evidence: FrontEvidence) -> None:
        """Initials that exactly one person of the document has."""
        people = [
            (c.name, c)
            for c in self.alive()
            if c.name is not None
            and len(c.name.words) > 1
            and not all(map(is_initial, c.name.words))
        ]
        listed = distinct(evidence.people)
        for match in (fits_code, fits_some_initials):
            for cluster in self._code_clusters():
                self._use_code(cluster, people, listed, match)
        for cluster in self._code_clusters():
            self._use_letter_of_part(cluster, evidence)

    def _use_code(
        self,
        cluster: Cluster,
        people: Sequence[tuple[Name, Cluster]],
        listed: Sequence[KnownPerson],
        fits_initials: Callable[[str, Name], bool],
    ) -> None:
        """Unite initials with the one person who has them."""
        name = cluster.name
        if name is None or cluster.into is not None:
            return
        code = cluster.parses[0].printed.strip(" *@<>_")
        if all(map(is_initial, name.words)):
            code = key_of(code).upper()
        elif len(name.words) != 1:
            return
        if not 2 <= len(code) <= 12 or (len(code) > 4 and not code.islower()):
            return
        is_handle = len(code) > 4 or code.islower()
        match = fits_either if is_handle else fits_initials
        own = [c for other, c in people if c.into is None and match(code, other)]
        if len(own) == 1:
            merge(own[0], cluster)
            return
        found = [known for known in listed if match(code, known.name)]
        if not own and len(found) == 1:
            self.adopt(cluster, found[0])

    def _use_letter_of_part(self, cluster: Cluster, evidence: FrontEvidence) -> None:
        """Give `M` the name of the one moderator whom the front names as that."""
        letter = folded(cluster.parses[0].printed.strip(" *@<>_."))
        if len(letter) != 1 or cluster.into is not None:
            return
        names = [
            name
            for function, holders in evidence.holders.items()
            if part_of(function) is not None and function.startswith(letter)
            for name in holders
        ]
        found = distinct(
            [k for name in names if (k := known_from(name, self.language)) is not None]
        )
        if len(found) == 1:
            self.adopt(cluster, found[0])

    def _use_abbreviations(self) -> None:
        """Unite "SOC" with "SOCRATES", "Журн." with "Журналист"."""
        alive = self.alive()
        whole = {
            c.function.replace(" ", "") or "".join(c.name.keys if c.name else ()): c
            for c in alive
        }
        for cluster in self._code_clusters():
            printed = cluster.parses[0].printed.strip(" *")
            short = key_of(printed)
            if not (
                (printed.endswith(".") and len(short) >= 3)
                or (len(short) == 3 and printed.isupper())
            ):
                continue
            found = [
                other
                for spelling, other in whole.items()
                if spelling.startswith(short)
                and len(spelling) >= len(short) + 3
                and other.into is None
                and other is not cluster
                and other.first < cluster.first
            ]
            if len(found) == 1:
                if found[0].name is None:
                    cluster.name = None
                merge(found[0], cluster)

    # People named in the front and in the text

    def _use_people(self, evidence: FrontEvidence, couples: Couples) -> None:
        """Full names and functions from the lists in the front."""
        by_key: dict[str, list[KnownPerson]] = {}
        for known in evidence.people:
            keys = set(known.name.keys)
            joined = "".join(known.name.keys)
            if joined and "\u3040" <= joined[0] <= "\ud7af":
                keys |= {joined[:1], joined[:2]}
            for key in keys:
                by_key.setdefault(key, []).append(known)
        for cluster in self.alive():
            name = cluster.name
            if name is None or cluster.into is not None:
                continue
            wanted = [
                key
                for word, key in zip(name.words, name.keys, strict=True)
                if not is_initial(word)
            ]
            joined = "".join(name.keys)
            if joined and "\u3040" <= joined[0] <= "\ud7af":
                wanted = [joined[:2], joined[:1]]
            titled = is_titled(cluster)
            pool = next((by_key[key] for key in reversed(wanted) if key in by_key), [])
            scored = [
                (score, known)
                for known in pool[:60]
                if (score := fits_known(name, known.name, titled=titled))
            ]
            if not scored:
                continue
            best = max(score for score, _ in scored)
            found = distinct([known for score, known in scored if score == best])
            if len(found) == 1 and may_be_named(cluster, found[0].name, couples):
                self.adopt(cluster, found[0])

    def _use_text(self, sources: Iterable[Sequence[str]], couples: Couples) -> None:
        """Full names from the running text of the front, the metadata, the body."""
        open_: dict[str, list[Cluster]] = {}
        for cluster in self.alive():
            name = cluster.name
            if name is None or not 1 <= spelt(name) <= 2:
                continue
            if spelt(name) == 1:
                index = next(
                    i for i, word in enumerate(name.words) if not is_initial(word)
                )
                if len(name.keys[index]) >= 2:
                    open_.setdefault(name.keys[index], []).append(cluster)
        if not open_:
            return
        for texts in sources:
            readings = find_readings(texts, open_.keys(), self.language)
            for key, clusters in open_.items():
                if key in readings:
                    for cluster in clusters:
                        if cluster.into is None and is_open(cluster.name):
                            self._use_readings(cluster, readings[key], couples)

    def _use_readings(
        self, cluster: Cluster, readings: Counter[tuple[str, ...]], couples: Couples
    ) -> None:
        name = cluster.name
        if name is None:
            return
        titled = is_titled(cluster)
        fitting: Counter[tuple[str, ...]] = Counter()
        for words, count in readings.items():
            full = read_name(words, language=self.language)
            score = fits(name, full, titled=titled)
            if score == 2 or (score == 1 and (not titled or len(name.words) > 1)):
                fitting[words] += count
        found = unique_reading(fitting)
        if found is None or self._is_no_forename(found[0], name):
            return
        known = KnownPerson(read_name(found, language=self.language))
        if may_be_named(cluster, known.name, couples):
            self.adopt(cluster, known)

    def _is_no_forename(self, word: str, name: Name) -> bool:
        """Whether `word`, found before `name`, is none of its forenames.

        "Enter Guildford" is no name, "Cunningham Levy" is a firm, and who says "Tell
        Joe" calls nobody so.
        """
        if key_of(word) in name.keys:
            return False
        if is_no_name(word, 0) or self.known.is_only_family(word):
            return True
        return not self.known.is_given(word) and word.lower() in self._small()

    # Slips

    def _slips(self, front: Sequence[str], body: Sequence[str]) -> None:
        """Unite labels with typing errors with what they stand for."""
        pairs = list(find_slips(self.alive()))
        if not pairs:
            return
        words = {key_of(word) for line in front for word in line[:2000].split()}
        spoken = words_of(body)
        for rare, other in pairs:
            frequent = other.root()
            if rare.into is not None or rare is frequent or are_apart(frequent, rare):
                continue
            if self._is_slip(rare, frequent, words, spoken):
                if spelling_of(rare) != spelling_of(frequent):
                    labels = (rare.parses[0].printed, frequent.parses[0].printed)
                    self.slips.append(labels)
                as_function(rare, frequent)
                merge(frequent, rare)

    def _is_known(self, word: str) -> bool:
        """Whether a word is known as a given or a family name."""
        return self.known.is_given(word) or folded(word) in self.known.family

    def _is_slip(
        self, rare: Cluster, frequent: Cluster, front: set[str], spoken: set[str]
    ) -> bool:
        if rare.name is not None and frequent.name is not None:
            if "".join(rare.name.keys) == "".join(frequent.name.keys):
                return True
            wrong = set(rare.name.keys) - set(frequent.name.keys)
            right = set(frequent.name.keys) - set(rare.name.keys)
            if wrong & front or len(wrong) != 1:
                return False
            if frequent.count >= max(3, 3 * rare.count):
                return True
            printed = next(
                word
                for word, key in zip(rare.name.words, rare.name.keys, strict=True)
                if key in wrong
            )
            return bool(right & front) and printed not in spoken
        if rare.name is not None:
            (word,), (key,) = rare.name.words, rare.name.keys
            if {word, word.upper()} & spoken or key in front or self._is_known(word):
                return False
        return frequent.count > rare.count and rare.function not in FUNCTIONS

    # Functions
