"""Short transcripts, one phenomenon each, printed piece by piece."""

from dataclasses import dataclass, field

from tei_toolkit.description import Description, Person, PersonName, SpeakerType
from tei_toolkit.left_out import LeftOut, LeftOutKind
from tei_toolkit.sources.text import Hidden, SourceText
from tei_toolkit.tei.options import EncodingOptions, Profile, Project, Responsibility
from tei_toolkit.transcript import (
    Anchor,
    Block,
    Dateline,
    Division,
    Event,
    EventElement,
    Gap,
    Heading,
    Highlighted,
    Inline,
    Label,
    Note,
    NoteKind,
    PageBreak,
    Paragraph,
    ParagraphKind,
    Pause,
    Rendition,
    Text,
    Transcript,
    Turn,
)

from .transcripts import Case


@dataclass
class Print:
    """Prints a source and gives the spans of what it printed."""

    text: str = ""
    left_out: list[LeftOut] = field(default_factory=list)
    hidden: list[Hidden] = field(default_factory=list)

    def skip(self, words: str) -> None:
        self.text += words

    def words(self, words: str, *, glued: bool = False) -> Text:
        start = len(self.text)
        self.text += words
        return Text(start, len(self.text), glued)

    def leave_out(self, words: str, kind: LeftOutKind) -> None:
        leaf = self.words(words)
        self.left_out.append(LeftOut(leaf.start, leaf.end, kind))

    def hide(self, words: str) -> None:
        leaf = self.words(words)
        self.hidden.append(Hidden(leaf.start, leaf.end, LeftOutKind.MARKUP))

    def label(self, words: str) -> Label:
        leaf = self.words(words)
        return Label(leaf.start, leaf.end, words.rstrip(": "), (leaf,))

    def event(
        self, words: str, kind: str, element: EventElement = EventElement.KINESIC
    ) -> Event:
        leaf = self.words(words)
        return Event(leaf.start, leaf.end, leaf.start + 1, leaf.end - 1, element, kind)

    def gap(self, words: str, reason: str) -> Gap:
        leaf = self.words(words)
        return Gap(leaf.start, leaf.end, reason)

    def pause(self, words: str, dur: float | None = None) -> Pause:
        leaf = self.words(words)
        return Pause(leaf.start, leaf.end, dur)

    def anchor(self, words: str, seconds: float) -> Anchor:
        leaf = self.words(words)
        return Anchor(leaf.start, leaf.end, seconds)

    def page(self, words: str, n: str) -> PageBreak:
        leaf = self.words(words)
        return PageBreak(leaf.start, leaf.end, n)

    def case(
        self,
        *body: Block,
        front: tuple[Block, ...] = (),
        back: tuple[Block, ...] = (),
        description: Description | None = None,
        options: EncodingOptions | None = None,
    ) -> Case:
        return Case(
            SourceText(
                "talk.txt",
                "text/plain",
                "utf-8",
                "ab" * 32,
                self.text,
                tuple(self.hidden),
            ),
            Transcript("demo", None, front, body, back, tuple(self.left_out)),
            description or Description(language="en"),
            options or EncodingOptions("talk"),
        )


def _paragraph(*children: Inline) -> Paragraph:
    return Paragraph(children)


def two_turns() -> Case:
    p = Print()
    first = Turn(
        p.label("Ann Lee:"), (_paragraph(p.words(" Good day, friends.")),), ("lee",)
    )
    p.skip("\n\n")
    second = Turn(
        p.label("The Chair:"),
        (
            _paragraph(p.words(" Thank\u00a0you.")),
            _paragraph(p.words("\n  Next  point\n")),
        ),
        ("chair",),
    )
    people = (
        Person("lee", PersonName("Ann Lee", "Ann", "Lee"), ("Ann", "Ms Lee")),
        Person(
            "chair",
            None,
            labels=("The Chair",),
            speaker_type=SpeakerType.CHAIR,
            role="chair",
        ),
    )
    return p.case(first, second, description=Description(language="en", people=people))


def whole_header() -> Case:
    p = Print()
    p.leave_out("Print this page\n", LeftOutKind.FURNITURE)
    head = Heading((p.words("Statement to the press"),))
    p.skip("\n")
    line = p.words("September 22, 2008, Aktyubinsk")
    at = line.start
    dateline = Dateline(
        (line,), ((at, at + 18, "2008-09-22"),), ((at + 20, at + 30, "x"),)
    )
    p.skip("\n")
    turn = Turn(
        p.label("President of Russia Dmitry Anatolyevich:"),
        (_paragraph(p.words(" Once again: thank you.")),),
        ("medvedev",),
    )
    name = PersonName(
        "Dmitry Anatolyevich Medvedev", "Dmitry", "Medvedev", "Anatolyevich"
    )
    person = Person(
        "medvedev",
        name,
        ("President of Russia Dmitry Anatolyevich", "Dmitry Anatolyevich"),
        "President of Russia",
        labels=("President of Russia Dmitry Anatolyevich",),
        speaker_type=SpeakerType.REGULAR,
    )
    description = Description(
        title="Statement to the press",
        date="2008-09-22",
        date_text="September 22, 2008",
        time="3:40 p.m.",
        place="Aktyubinsk",
        country="KZ",
        activity="press statement",
        publisher="Official website",
        source_url="http://example.org/1",
        language="en",
        languages=(("en", 100),),
        people=(person,),
    )
    project = Project(
        publisher="The press",
        pub_place="Here",
        date="2026-01-02",
        idno="https://example.org/tei/1",
        licence="CC BY 4.0",
        licence_target="http://creativecommons.org/licenses/by/4.0/",
        funder="The fund",
        corpus="Statements to the press",
        editor="The editor",
        description="Made to show the header.",
        responsibilities=(
            Responsibility("A. Person", "proofreading", "https://orcid.org/0"),
        ),
    )
    options = EncodingOptions("talk", processed="2026-01-03", project=project)
    return p.case(head, dateline, turn, description=description, options=options)


def dateline_set_in_italics() -> Case:
    p = Print()
    line = p.words("Bath, 3 May 2014")
    dateline = Dateline((Highlighted(Rendition.ITALIC, (line,)),))
    p.skip("\n")
    turn = Turn(p.label("A:"), (_paragraph(p.words(" Good morning.")),))
    description = Description(
        date="2014-05-03", date_text="3 May 2014", place="Bath", language="en"
    )
    return p.case(dateline, turn, description=description)


def datelines_on_numbered_lines() -> Case:
    p = Print()
    blocks: list[Block] = []
    for number, words in enumerate(("Bath, 3 May 2014", "Town Hall"), 1):
        p.leave_out(f"{number} ", LeftOutKind.LINE_NUMBER)
        blocks.append(Dateline((p.words(words),)))
        p.skip("\n")
    p.leave_out("3 ", LeftOutKind.LINE_NUMBER)
    blocks.append(Turn(p.label("A:"), (_paragraph(p.words(" Good morning.")),)))
    p.skip("\n")
    for number, words in ((4, "Bath, 3 May 2014"), (6, "Town Hall")):
        p.leave_out(f"{number} ", LeftOutKind.LINE_NUMBER)
        blocks.append(Dateline((p.words(words),)))
        p.leave_out("Print this page", LeftOutKind.FURNITURE)
        p.skip("\n")
    options = EncodingOptions("talk", line_breaks=True, keep_furniture=True)
    return p.case(*blocks, options=options)


def events_pauses_gaps() -> Case:
    p = Print()
    label = p.label("A:")
    p.skip(" ")
    inline = [p.words("I was")]
    p.skip(" ")
    paragraph: list[Inline] = [*inline, p.gap("[inaudible]", "inaudible")]
    p.skip(" ")
    paragraph += [p.words("then"), p.event("(laughs)", "laughter", EventElement.VOCAL)]
    p.skip(" ")
    paragraph.append(p.pause("(.)", 0.5))
    p.skip(" ")
    paragraph += [p.words("and "), p.pause("(long pause)"), p.words(" so.")]
    p.skip("\n")
    turn = Turn(label, (_paragraph(*paragraph), p.event("(Applause.)", "applause")))
    p.skip("\n")
    return p.case(turn, p.event("[recess 10:30]", "break", EventElement.INCIDENT))


def joined_hyphen_between_numbered_lines() -> Case:
    p = Print()
    p.leave_out("1 ", LeftOutKind.LINE_NUMBER)
    label = p.label("Q.")
    leaves = [p.words(" Did you under")]
    p.leave_out("-", LeftOutKind.HYPHEN)
    p.skip("\n")
    p.leave_out("2 ", LeftOutKind.LINE_NUMBER)
    leaves.append(p.words("stand", glued=True))
    p.skip("\n")
    p.leave_out("3 ", LeftOutKind.LINE_NUMBER)
    leaves.append(p.words("the question?"))
    options = EncodingOptions("talk", line_breaks=True)
    return p.case(Turn(label, (_paragraph(*leaves),)), options=options)


def furniture_kept_in_mid_sentence() -> Case:
    p = Print()
    leaves = [p.words("We were")]
    p.skip("\n")
    p.leave_out("Page header", LeftOutKind.PAGE_HEADER)
    p.skip("\n")
    p.leave_out("17", LeftOutKind.PAGE_NUMBER)
    p.skip("\n")
    leaves.append(p.words("there."))
    p.skip("\n")
    p.leave_out("Share", LeftOutKind.FURNITURE)
    options = EncodingOptions("talk", keep_furniture=True, page_breaks=True)
    return p.case(Turn(None, (_paragraph(*leaves),)), options=options)


def headings_after_text() -> Case:
    p = Print()
    blocks: list[Block] = [Heading((p.words("Sitting\n"),))]
    blocks.append(Turn(p.label("A:"), (_paragraph(p.words(" One.\n")),)))
    blocks.append(Heading((p.words("Questions\n"),)))
    blocks.append(Turn(p.label("B:"), (_paragraph(p.words(" Two.\n")),)))
    inside = (Turn(p.label("C:"), (_paragraph(p.words(" Three.\n")),)),)
    blocks.append(Division(None, "agenda item", inside))
    blocks.append(Turn(p.label("D:"), (_paragraph(p.words(" Four.\n")),)))
    blocks.append(Note((p.words("The House rose.\n"),), NoteKind.NARRATIVE))
    blocks.append(Dateline((p.words("London"),)))
    return p.case(*blocks)


def interrupted_turn_in_another_language() -> Case:
    p = Print()
    turns = [
        Turn(p.label("A:"), (_paragraph(p.words(" Je\n")),), onset=0.0, offset=2.0),
        Turn(p.label("B:"), (_paragraph(p.words(" Order!\n")),), onset=2.0, offset=2.5),
        Turn(
            p.label("A:"),
            (_paragraph(p.words(" vous"), p.anchor("[0:03]", 3.0), p.words(" dis.")),),
            onset=2.5,
            resumes=0,
        ),
    ]
    description = Description(
        language="en",
        languages=(("fr", 70), ("en", 30)),
        turn_languages=((0, "fr"), (2, "fr")),
    )
    return p.case(*turns, description=description)


def bold_link_and_hidden_markup() -> Case:
    p = Print()
    p.hide("**")
    label = p.label("Ann:")
    p.hide("**")
    leaves: list[Inline] = [p.words(" see")]
    p.skip(" ")
    p.hide("*")
    leaves.append(Highlighted(Rendition.ITALIC, (p.words("this"),)))
    p.hide("*")
    leaves.append(p.words(". No\u00ad\u0301w \x07caf\u0065\u0301."))
    return p.case(Turn(label, (_paragraph(*leaves),)))


def prose_without_turns() -> Case:
    p = Print()
    blocks: list[Block] = [Heading((p.words("An opinion\n"),))]
    blocks.append(_paragraph(p.words("It is so.\n")))
    blocks.append(Paragraph((p.words("one\n"),), ParagraphKind.ITEM))
    blocks.append(Paragraph((p.words("two\n"),), ParagraphKind.ITEM))
    blocks.append(Paragraph((p.words("As he said.\n"),), ParagraphKind.QUOTE))
    blocks.append(Paragraph((p.words("Roses are red\n"),), ParagraphKind.VERSE))
    blocks.append(Paragraph((p.words("Violets are blue"),), ParagraphKind.VERSE))
    return p.case(*blocks)


def play() -> Case:
    p = Print()
    heading = Heading((p.words("Persons\n"),))
    cast = (
        _paragraph(p.words("HAMLET, a prince\n")),
        Note((p.words("Not of this world:\n"),), NoteKind.NARRATIVE),
        _paragraph(p.words("GHOST\n")),
    )
    front = (Division(heading, "cast list", cast),)
    scene: list[Block] = [Note((p.words("A platform.\n"),), NoteKind.NARRATIVE)]
    verse = ParagraphKind.VERSE
    scene.append(
        Turn(
            p.label("HAMLET."),
            (
                Paragraph((p.words(" To be,\n"),), verse),
                Paragraph(
                    (p.words("or not. "), p.event("(Aside.)", "delivery")), verse
                ),
            ),
            ("hamlet",),
        )
    )
    p.skip("\n")
    scene.append(Turn(p.label("GHOST."), (_paragraph(p.words(" Mark me.\n")),)))
    scene.append(p.event("[Exit]", "exit"))
    act = Division(Heading((p.words("\nACT I\n"),)), "act", ())
    people = (Person("hamlet", PersonName("HAMLET")),)
    return p.case(
        Division(None, "scene", tuple(scene)),
        act,
        front=front,
        description=Description(language="en", title="Play", people=people),
        options=EncodingOptions("talk", Profile.DRAMA),
    )


def play_with_a_stage_direction_after_its_last_line() -> Case:
    p = Print()
    speech = Turn(p.label("HAMLET."), (_paragraph(p.words(" Swear.")),), ("hamlet",))
    date = p.words("\nParis, 1603\n")
    return p.case(
        speech,
        Dateline((date,)),
        p.event("[Exeunt.]", "exit"),
        description=Description(language="en", title="Play"),
        options=EncodingOptions("talk", Profile.DRAMA),
    )


def parlamint_sitting() -> Case:
    p = Print()
    head = Heading((p.words("Sitting of 5 May\n"),))
    time = p.anchor("[0:03]", 3.0)
    first = Turn(
        p.label("A:"),
        (time, _paragraph(p.words(" One. "), p.event("(Applause.)", "applause"))),
        ("a",),
    )
    p.skip("\n")
    vote = Note((p.words("Adopted.\n"),), NoteKind.NARRATIVE)
    item = Division(
        Heading((p.words("Item 2\n"),)), "item", (_paragraph(p.words("Text.")),)
    )
    options = EncodingOptions(
        "talk",
        Profile.PARLAMINT,
        project=Project(
            publisher="The press",
            date="2026-01-02",
            idno="https://example.org/tei/1",
            licence_target="https://creativecommons.org/licenses/by/4.0/",
        ),
    )
    description = Description(
        title="Sitting of 5 May",
        date="2001-05-05",
        place="Paris",
        language="en",
        source_url="https://example.org/1",
        people=(Person("a", PersonName("A")),),
    )
    return p.case(head, first, vote, item, description=description, options=options)


PHENOMENA: dict[str, Case] = {
    "two-turns": two_turns(),
    "whole-header": whole_header(),
    "dateline-set-in-italics": dateline_set_in_italics(),
    "datelines-on-numbered-lines": datelines_on_numbered_lines(),
    "events-pauses-gaps": events_pauses_gaps(),
    "joined-hyphen-between-numbered-lines": joined_hyphen_between_numbered_lines(),
    "furniture-kept-in-mid-sentence": furniture_kept_in_mid_sentence(),
    "headings-after-text": headings_after_text(),
    "interrupted-turn-in-another-language": interrupted_turn_in_another_language(),
    "bold-link-and-hidden-markup": bold_link_and_hidden_markup(),
    "prose-without-turns": prose_without_turns(),
    "play": play(),
    "play-with-a-stage-direction-after-its-last-line": (
        play_with_a_stage_direction_after_its_last_line()
    ),
    "parlamint-sitting": parlamint_sitting(),
}
