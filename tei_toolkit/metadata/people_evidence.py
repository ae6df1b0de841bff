"""The people of a transcript, from its labels and from what else it says of them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people_front import (
    FrontEvidence,
    KnownPerson,
    Part,
    known_from,
    part_of,
    read_front,
)
from tei_toolkit.metadata.people_known import KnownSpeaker
from tei_toolkit.metadata.people_labels import parse_label
from tei_toolkit.metadata.people_linking import (
    Cluster,
    find_slips,
    fits,
    fits_code,
    fits_handle,
    fullness,
    group,
    is_titled,
    link_short,
    merge,
    new_cluster,
    printed_function,
)
from tei_toolkit.metadata.people_names import (
    Name,
    is_initial,
    is_patronymic,
    key_of,
    read_name,
)
from tei_toolkit.metadata.people_parsed import LabelKind, ParsedLabel, plain
from tei_toolkit.metadata.people_text import find_readings, find_runs, unique_reading

_SEARCHED = 400_000  # characters of the text in which a spelling is looked for


class Resolver:
    """Links the labels of one transcript; used once.

    Attributes:
        clusters: one for each label, united as they are found to mean one person.
        ambiguous: (label, names it could be), for diagnostics.
    """

    def __init__(
        self, counts: Mapping[str, tuple[int, int]], language: str | None
    ) -> None:
        """Start with a cluster for each label of `counts` (label -> turns, first)."""
        self.language = language
        self.by_label: dict[str, tuple[Cluster, ...]] = {}
        self.clusters: list[Cluster] = []
        self.ambiguous: list[tuple[str, tuple[str, ...]]] = []
        self._named: dict[tuple[str, ...], list[Cluster]] = {}
        self._identical: dict[tuple[object, ...], Cluster] = {}
        several: list[tuple[str, ParsedLabel, int]] = []
        for label, (count, first) in counts.items():
            parsed = parse_label(label, language)
            if parsed.kind is LabelKind.SEVERAL:
                several.append((label, parsed, first))
            else:
                self.by_label[label] = (self._cluster(parsed, count, first),)
        for label, parsed, first in several:
            self.by_label[label] = (
                tuple(
                    dict.fromkeys(
                        self._cluster(part, 0, first) for part in parsed.parts
                    )
                )
                if len(parsed.parts) <= 6
                else (self._cluster(parsed, 1, first),)
            )

    def _cluster(self, parsed: ParsedLabel, count: int, first: int) -> Cluster:
        """The cluster for a label; labels that differ in dress only share one."""
        cluster = new_cluster(parsed, count, first)
        key = (
            (cluster.function,)
            if cluster.function
            else (
                cluster.name.keys if cluster.name else (),
                cluster.sex,
                cluster.place,
                cluster.parties,
                cluster.name.titles if cluster.name else (),
            )
        )
        known = self._identical.get(key)
        if known is None:
            self._identical[key] = cluster
            self.clusters.append(cluster)
            return cluster
        known.parses.append(parsed)
        known.count += count
        known.first = min(known.first, first)
        known.role = known.role or cluster.role
        return known

    def alive(self) -> list[Cluster]:
        """The clusters as they are united now, in order of first use."""
        found = [cluster for cluster in self.clusters if cluster.into is None]
        return sorted(found, key=lambda cluster: cluster.first)

    def resolve(
        self,
        front: Sequence[str],
        body: Sequence[str],
        metadata: Iterable[tuple[str, str]],
        given: Sequence[KnownSpeaker],
    ) -> FrontEvidence:
        """Unite what means one person, with all the evidence; return the front's."""
        codes = {
            folded(parsed.printed.strip(" *@<>"))
            for cluster in self.clusters
            for parsed in cluster.parses
            if len(parsed.printed) <= 12 and " " not in parsed.printed.strip()
        }
        evidence = read_front(front, metadata, codes, self.language)
        self._use_given(given)
        group(self.clusters)
        self._use_codes(evidence)
        link_short(self.clusters)
        self._slips(front, body)
        self._use_people(evidence)
        self._use_text(front, body)
        self._use_patronymics(body)
        group(self.clusters)
        self._use_functions(evidence)
        self._use_initials(evidence)
        self._use_abbreviations()
        for cluster, found in link_short(self.clusters):
            names = tuple(" ".join(c.name.words) for c in found[:5] if c.name)
            self.ambiguous.append((cluster.parses[0].printed, names))
        return evidence

    # What the user says

    def _use_given(self, given: Sequence[KnownSpeaker]) -> None:
        for speaker in given:
            known = known_from(speaker.name, self.language, rank=9)
            if known is None:
                continue
            wanted = {folded(label) for label in speaker.labels} | {
                folded(speaker.name)
            }
            chosen = [
                cluster
                for label, clusters in self.by_label.items()
                if len(clusters) == 1 and folded(label) in wanted
                for cluster in clusters
            ]
            if not chosen:
                chosen = self._fitting(known.name)
            for cluster in chosen:
                first = chosen[0].root()
                merge(first, cluster)
            if chosen:
                cluster = chosen[0].root()
                cluster.function = ""
                cluster.name = known.name
                cluster.key = speaker.key or cluster.key
                cluster.role = speaker.role or cluster.role or known.occupation
                cluster.affiliation = speaker.affiliation or cluster.affiliation

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
            stands_for = evidence.codes.get(code, [])
            if len(stands_for) != 1:
                continue
            role = evidence.roles.get(code)
            known = known_from(stands_for[0], self.language)
            if known is not None and stands_for[0] != role:
                named = self._adopt(cluster, known)
                named.role = role or named.role
            else:
                parsed = parse_label(stands_for[0], self.language)
                cluster.name = None
                cluster.function = parsed.function or plain(stands_for[0])
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
        listed = _distinct(evidence.people)
        for cluster in self._code_clusters():
            name = cluster.name
            if name is None or cluster.into is not None:
                continue
            code = cluster.parses[0].printed.strip(" *@<>_")
            if all(map(is_initial, name.words)):
                code = key_of(code).upper()
            elif len(name.words) != 1:
                continue
            if not 2 <= len(code) <= 12 or (len(code) > 4 and not code.islower()):
                continue
            match = fits_code if len(code) <= 4 and not code.islower() else _fits_either
            own = [c for other, c in people if c.into is None and match(code, other)]
            if len(own) == 1:
                merge(own[0], cluster)
                continue
            found = [known for known in listed if match(code, known.name)]
            if not own and len(found) == 1:
                self._adopt(cluster, found[0])

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

    def _adopt(self, cluster: Cluster, known: KnownPerson) -> Cluster:
        """Give `cluster` the name of `known`; unite it with who has that name."""
        for other in self._by_name(known.name):
            if (
                other is not cluster.root()
                and other.into is None
                and compatible_sex(other, cluster)
            ):
                cluster = merge(other, cluster)
                break
        cluster = cluster.root()
        if len(known.name.words) > 1:
            self._named.setdefault(known.name.keys, []).append(cluster)
        cluster.function = ""
        if (
            fullness(known.name) >= fullness(cluster.name)
            or known.rank > 3
            or (len(cluster.name.words if cluster.name else ()) == 1)
        ):
            if cluster.name is not None and cluster.name.keys != known.name.keys:
                cluster.others.append(" ".join([*known.name.titles, *known.name.words]))
            cluster.name = known.name
        cluster.role = cluster.role or known.occupation
        cluster.affiliation = cluster.affiliation or known.body
        return cluster

    def _by_name(self, name: Name) -> list[Cluster]:
        """The clusters that have just this name, of several words."""
        if not self._named:
            for cluster in self.clusters:
                if cluster.name is not None and len(cluster.name.words) > 1:
                    self._named.setdefault(cluster.name.keys, []).append(cluster)
        return list(self._named.get(name.keys, ()))[:20] if len(name.words) > 1 else []

    def _use_people(self, evidence: FrontEvidence) -> None:
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
                if (score := _fits_known(name, known.name, titled=titled))
            ]
            if not scored:
                continue
            best = max(score for score, _ in scored)
            found = _distinct([known for score, known in scored if score == best])
            if len(found) == 1:
                self._adopt(cluster, found[0])

    def _use_text(self, front: Sequence[str], body: Sequence[str]) -> None:
        """Full names from the front's and the body's running text."""
        open_: dict[str, list[Cluster]] = {}
        for cluster in self.alive():
            name = cluster.name
            if name is None or not 1 <= _spelt(name) <= 2:
                continue
            if _spelt(name) == 1 or (name.patronymic is not None and not name.surname):
                index = next(
                    i for i, word in enumerate(name.words) if not is_initial(word)
                )
                if len(name.keys[index]) >= 2:
                    open_.setdefault(name.keys[index], []).append(cluster)
        if not open_:
            return
        for texts in (front, body):
            readings = find_readings(texts, open_.keys())
            for key, clusters in open_.items():
                if key in readings:
                    for cluster in clusters:
                        if cluster.into is None and _is_open(cluster.name):
                            self._use_readings(cluster, readings[key])

    def _use_readings(
        self, cluster: Cluster, readings: Counter[tuple[str, ...]]
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
        if found is not None:
            self._adopt(cluster, KnownPerson(read_name(found, language=self.language)))

    def _use_patronymics(self, body: Sequence[str]) -> None:
        """The forms "Nursultan Abishevich" of the one speaker named Nursultan."""
        by_forename: dict[str, list[Cluster]] = {}
        for cluster in self.alive():
            name = cluster.name
            if name is not None and name.surname and name.forenames:
                key = key_of(name.forenames[0])
                by_forename.setdefault(key, []).append(cluster)
        found: dict[str, dict[str, str]] = {}
        for words, _ in find_runs(body) if by_forename else ():
            for forename, word in pairwise(words):
                key, bare = key_of(forename), word.strip(".,!?")
                if key in by_forename and is_patronymic(bare, self.language):
                    found.setdefault(key, {})[bare] = f"{forename} {bare}"
        for key, forms in found.items():
            clusters = by_forename[key]
            if len(clusters) == 1 and len(forms) == 1:
                name = clusters[0].name
                patronymic, form = next(iter(forms.items()))
                if name is not None and patronymic not in name.words:
                    clusters[0].others.append(form)

    # Slips

    def _slips(self, front: Sequence[str], body: Sequence[str]) -> None:
        """Unite labels with typing errors with what they stand for."""
        pairs = list(find_slips(self.alive()))
        if not pairs:
            return
        words = {key_of(word) for line in front for word in line[:2000].split()}
        spoken = words_of(body)
        for rare, frequent in pairs:
            if rare.into is not None or rare.root() is frequent.root():
                continue
            if self._is_slip(rare, frequent.root(), words, spoken):
                merge(frequent, rare)

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
        return frequent.count > rare.count

    # Functions

    def _use_functions(self, evidence: FrontEvidence) -> None:
        """Who holds a function that is printed as a label."""
        for cluster in self.alive():
            if cluster.function and not any(p.is_group for p in cluster.parses):
                self._give_holder(
                    cluster, self._named_holder(cluster.function, evidence)
                )
        self._use_holders_in_labels()
        for cluster in self.alive():
            if cluster.function and not any(p.is_group for p in cluster.parses):
                self._give_holder(
                    cluster, self._listed_holder(cluster.function, evidence)
                )
        self._unite_answerers()

    def _give_holder(self, cluster: Cluster, known: KnownPerson | None) -> None:
        """Make `cluster`, a function, the person who holds it."""
        if known is None:
            return
        function, label = cluster.function, cluster.parses[0]
        found = self._existing(known)
        if found is not None and found is not cluster:
            merge(found, cluster).function = ""
            found.root().role = found.root().role or known.occupation
            return
        self._adopt(cluster, known)
        if part_of(function) is not Part.QUESTIONER and len(label.printed) > 2:
            cluster.root().role = cluster.root().role or printed_function(label)

    def _unite_answerers(self) -> None:
        """`A.` and "THE WITNESS" of one testimony are one."""
        found = {c.function: c for c in self.alive() if c.function in ("a", "witness")}
        if len(found) == 2:
            merge(found["witness"], found["a"])

    def _use_holders_in_labels(self) -> None:
        """Unite "The Chair" with the only "The Chair (Alasdair Rennie)"."""
        holders: dict[str, list[Cluster]] = {}
        for cluster in self.alive():
            for parsed in cluster.parses:
                function = (
                    parsed.function
                    if parsed.kind is LabelKind.FUNCTION and parsed.name is not None
                    else plain(parsed.office or "")
                )
                if function and cluster.name is not None:
                    known = holders.setdefault(function, [])
                    if cluster not in known:
                        known.append(cluster)
        for cluster in self.alive():
            found = holders.get(cluster.function, []) if cluster.function else []
            if len(found) == 1 and not any(p.is_anonymous for p in cluster.parses):
                merge(found[0], cluster).function = ""
            elif len(found) > 1:
                names = tuple(" ".join(c.name.words) for c in found if c.name)
                self.ambiguous.append((cluster.parses[0].printed, names[:5]))

    def _named_holder(
        self, function: str, evidence: FrontEvidence
    ) -> KnownPerson | None:
        """The one holder of `function` that the front names beside it, or None."""
        part = part_of(function)
        names = evidence.holders.get(function, [])
        if not names and part is not None:
            names = evidence.parts.get(part, [])
        known = _distinct(
            [k for name in names if (k := known_from(name, self.language)) is not None]
        )
        return known[0] if len(known) == 1 else None

    def _listed_holder(
        self, function: str, evidence: FrontEvidence
    ) -> KnownPerson | None:
        """The one person of the front's lists whose role is `function`, or None."""
        if part_of(function) in (Part.QUESTIONER, Part.ANSWERER):
            return None
        found = _distinct(
            [k for k in evidence.people if k.role and _is_role_of(function, k.role)]
        )
        return found[0] if len(found) == 1 else None

    def _existing(self, known: KnownPerson) -> Cluster | None:
        found = [
            cluster
            for cluster in self.alive()
            if cluster.name is not None
            and not all(map(is_initial, cluster.name.words))
            and (
                cluster.name.keys == known.name.keys
                or fits(cluster.name, known.name) == 2
                or fits(known.name, cluster.name) == 2
            )
        ]
        return found[0] if len(found) == 1 else None


def words_of(body: Sequence[str]) -> set[str]:
    """The words of the first texts of `body`, without marks at their edges."""
    found: set[str] = set()
    left = _SEARCHED
    for text in body:
        found.update(word.strip(".,;:!?()\"“”’'") for word in text[:left].split())
        left -= len(text)
        if left <= 0:
            break
    return found


def compatible_sex(one: Cluster, other: Cluster) -> bool:
    """Whether no form of address tells the two apart."""
    return not (one.sex and other.sex and one.sex is not other.sex)


def _fits_either(code: str, name: Name) -> bool:
    return fits_handle(code, name) or (len(code) <= 4 and fits_code(code, name))


def _is_role_of(function: str, role: str) -> bool:
    words = plain(role)
    return (
        words == function
        or words.startswith(function + " ")
        or (len(function.split()) > 1 and f" {function} " in f" {words} ")
    )


def _spelt(name: Name) -> int:
    return sum(not is_initial(word) for word in name.words)


def _is_open(name: Name | None) -> bool:
    return name is not None and (_spelt(name) == 1 or not name.surname)


def _fits_known(name: Name, known: Name, *, titled: bool) -> int:
    if name.keys == known.keys:
        return 3
    if len(known.words) == 1 and known.titles:
        return 0
    return fits(name, known, titled=titled)


def _distinct(people: Iterable[KnownPerson]) -> list[KnownPerson]:
    """`people` without those whose name is a form of another's, the fullest kept."""
    found: list[KnownPerson] = []
    for known in sorted(
        people, key=lambda k: (-k.rank, -fullness(k.name), k.role is None)
    ):
        for index, other in enumerate(found):
            if fits(known.name, other.name) == 2 or known.name.keys == other.name.keys:
                if other.role is None and known.role:
                    found[index] = replace(other, role=known.role)
                break
        else:
            found.append(known)
        if len(found) > 60:
            break
    return found
