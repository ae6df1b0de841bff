"""Names from the list of those present, alone on their lines."""

from tests.labels.reading import labels_of

_HEAD = (
    "ישיבת ועדה\n\nפרוטוקול\n\nנוכחים\nיושב-ראש הוועדה דן כרמון\nחברי הוועדה\n"
    'אבנר שלומי - היו"ר היוצא\n\nמאיר גלבוע\n\nנחום צור (מ"מ)\nמנהלת הוועדה\n'
    "ליאת וחן\n\n{}סדר היום\nבחירת יושב ראש.\n"
)
_SAID = (
    "יושב-ראש הועדה דו כרמון{0}{1}אני פותח את הישיבה. אני עובר מייד להצבעה.\n\n"
    "בעד - כולם\n\nההמלצה נתקבלה.\n{2}"
    "מאיר גלבוע{0}{1}מי יטפל עכשיו בחוק הגשרים, אדוני היושב-ראש?\n{2}"
    "ליאת ורון{0}{1}חבר הכנסת צור לא היה כאן.\n"
)
_SPEAKERS = ["יושב-ראש הועדה דו כרמון", "מאיר גלבוע", "ליאת ורון"]


def test_a_name_of_the_list_above_words_is_a_label_whatever_a_scan_made_of_it() -> None:
    assert labels_of(_HEAD.format("") + _SAID.format("", "\n", "")) == _SPEAKERS


def test_blank_lines_around_labels_make_none_of_the_list() -> None:
    text = _HEAD.format("") + "\n" + _SAID.format("", "\n\n", "\n")
    assert labels_of(text) == _SPEAKERS


def test_who_records_speaks_nowhere() -> None:
    text = _HEAD.format("רשמה: אירית שלו\n") + _SAID.format(":", "\n", "")
    assert labels_of(text) == _SPEAKERS


def test_who_presides_and_titles_stand_in_no_list() -> None:
    text = _HEAD.format("") + (
        'היו"ר\nאני פותח את הישיבה, ואני עובר מייד להצבעה.\n'
        'ח"כ מאיר גלבוע\nמי יטפל עכשיו בחוק הגשרים, אדוני?\n'
        'היו"ר\nההמלצה נתקבלה.\n'
    )
    assert labels_of(text) == ['היו"ר', 'ח"כ מאיר גלבוע', 'היו"ר']


def test_names_of_a_list_above_what_is_told_of_them_do_not_speak() -> None:
    text = (
        "Speakers\nAda Hill\nTom Marsh\n\nAda Hill\nAda keeps the bridge of Harwick and"
        " has kept it for years.\n\nTom Marsh\nTom is a painter of boats, and paints.\n"
    )
    assert labels_of(text) == []


def test_a_list_whose_names_stand_once_has_no_speakers() -> None:
    text = (
        "Minutes\n\nPresent\nAda Hill\nTom Marsh\nRoy Quint\n\nThe bridge was looked at"
        " and found to be wet.\n\nAda Hill will write to the council.\n"
    )
    assert labels_of(text) == []
