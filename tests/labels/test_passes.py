"""Labels that lost the setting, the spelling or the length that the others have."""

import re

from tests.labels.reading import labels_of


def test_a_typing_error_in_a_label_is_rescued() -> None:
    text = (
        "MS WEXLER: Yes.\n\nQUESTION: When?\n\nMS WEXLER: Soon.\n\nQUESTION: How?\n\n"
    )
    text += (
        "MS WEXLER: Well.\n\nQUESTION: Why?\n\nMS WEXLER: So.\n\nQUESTIONS: Where?\n"
    )
    assert labels_of(text)[-1] == "QUESTIONS"


def test_labels_that_a_dialogue_shortens_are_found() -> None:
    text = (
        "EUTHYPHRO: Why have you left the Lyceum, Socrates?\n\n"
        "SOCRATES: Not in a suit, Euthyphro.\n\nEUTHYPHRO: What! Who accuses you?\n\n"
        "SOCRATES: A young man, as I am told.\n\nSoc. Of whom?\n\nEuth. My father.\n\n"
        "Soc. Your father!\n\nEuth. Yes.\n\nSoc. And of what?\n\nEuth. Of murder.\n"
    )
    assert labels_of(text)[4:] == ["Soc.", "Euth."] * 3


def test_a_known_speaker_with_another_mark_is_rescued() -> None:
    text = "س: متى؟\n\nج: غدا.\n\nس: كيف؟\n\nج: هكذا.\n\nس: أين؟\n\nج؛ هنا في البيت.\n"
    assert labels_of(text) == ["س", "ج"] * 3


def test_nobody_speaks_below_the_comments_of_a_page() -> None:
    text = (
        "主持人：请问您贵姓？\n\n周启明：我姓周。\n\n主持人：您修表多久了？\n\n"
        "周启明：五十年了。\n\n网友评论（2）\n姑苏客：小时候去他那里换过电池。\n"
    )
    assert labels_of(text) == ["主持人", "周启明"] * 2


def test_names_in_wide_brackets_are_found() -> None:
    text = (
        "○大臣\u3000本日の閣議で決定しました。\n\n（記者）\u3000財源はどうなりますか。\n\n"
        "○大臣\u3000特別会計から充てます。\n\n（記者）\u3000いつからですか。\n\n"
        "○大臣\u3000来月からです。\n"
    )
    assert labels_of(text)[1::2] == ["記者", "記者"]


def test_elapsed_time_stands_before_the_label() -> None:
    text = (
        "04 14 20 01  CC        Juno, this is Houston. Radio check.\n\n"
        "04 14 20 05  LMP       Roger, Houston. Loud and clear.\n\n"
        "04 14 20 09  CC        Loud and clear. Go ahead.\n\n"
        "04 14 20 16  CDR       Okay. It looks far.\n\n"
        "04 14 20 19  LMP       It's always farther than that.\n"
    )
    assert labels_of(text) == ["CC", "LMP", "CC", "CDR", "LMP"]
    bars = re.sub(r"(?m)^([\d ]+?)  (\w+) +(.+)$", r"\1 | \2 | \3 |", text)
    assert labels_of(bars) == ["CC", "LMP", "CC", "CDR", "LMP"]


def test_a_turn_that_is_broken_off_in_a_text_that_is_run_on() -> None:
    text = (
        "SH: Let me start by asking about your family. JP: Okay. SH: What was he? "
        "JP: He was Harry. My grandfather started it in SH: What a time! JP: Yes.\n"
    )
    assert labels_of(text) == ["SH", "JP"] * 3


def test_a_word_run_together_with_a_time_is_no_label() -> None:
    text = (
        "Started11:45\nEnded12:00\n\nExpression of thanks\n\nThe President\n\n"
        "At the outset I should like to express our sorrow.\n\n"
        "Thanks to the retiring President\n\nThe President\n\n"
        "As this is the first meeting of the month, I thank her.\n"
    )
    assert labels_of(text) == ["The President"] * 2
