"""Paragraphs of scripts without capitals are no headings."""

from tei_toolkit.convert import convert

TALK = """\
记者：您能介绍一下灯塔吗？

老王：可以。

灯塔的AI系统是去年装的，大家都很关心它会不会出错，我们也做了很多测试。

记者：谢谢您。

老王：不客气。
"""


def test_a_sentence_with_an_acronym_stays_in_its_turn() -> None:
    found = convert(TALK.encode(), "a.txt").to_bytes().decode()
    assert "<head>" not in found
    assert len(list(convert(TALK.encode(), "a.txt").transcript.turns())) == 4


def test_two_sentences_are_no_title() -> None:
    text = (
        f"1.灯塔有AI。它在港口的北边，晚上可以看到。\n\n2.灯塔有ID。它很高。\n\n{TALK}"
    )
    assert convert(text.encode(), "a.txt").description.title is None


def test_the_time_behind_a_heading_is_no_word_of_it() -> None:
    text = (
        "Presidenten []: Representanten Ada Vik vil framsette et forslag.\n\n"
        "Ada Vik (V) []: Eg fremjar forslaget med glede.\n\n"
        "Presidenten []: Forslagene vil bli behandlet på reglementsmessig måte.\n\n"
        "Sak nr. 1 [10:01:55]\n\nMuntlig spørretime\n\n"
        "Presidenten []: Vi starter med første spørsmål.\n\n"
        "Ada Vik (V) []: Eg takkar for ordet.\n\nPresidenten []: Takk.\n"
    )
    found = convert(text.encode(), "a.txt").to_bytes().decode()
    assert "<head>Sak nr. 1 <anchor" in found
    assert "<head>Muntlig spørretime</head>" in found
