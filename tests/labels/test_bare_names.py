"""Names in unusual places, letters and marks instead of names, and blanks."""

from tests.labels.reading import labels_of


def test_two_letters_before_a_dash_are_two_speakers() -> None:
    text = (
        "A - Eu queria começar pelo barco.\nB - É muito velho. Foi do meu avô.\n"
        "A - E o nome?\nB - O nome é da minha mãe.\nA - Ela navegava?\nB - Nunca!\n"
    )
    assert labels_of(text) == ["A", "B"] * 3


def test_letters_before_the_items_of_a_list_are_no_speakers() -> None:
    text = (
        "Bring these things to the boat on Monday.\n\nA - Rope of ten metres.\n"
        "B - A lamp with oil.\nC - Bread for three days.\nD - The blue chart.\n\n"
        "Nobody sails without them, as the last trip has shown.\n"
    )
    assert labels_of(text) == []


def test_two_marks_of_lists_by_turns_are_question_and_answer() -> None:
    text = (
        "- Bugün bizimle konuştuğunuz için teşekkür ederiz.\n* Ne demek. Ben teşekkür "
        "ederim, hoş geldiniz.\n-Bu fener ne zaman yapıldı?\n*Dedem yaptı. O "
        "zaman burada "
        "hiç yol yoktu.\n- Peki bugün kim bakıyor?\n* Ben bakıyorum. Sabah çıkıp akşam "
        "iniyorum.\n-Yalnız mısınız?\n* Hayır. İki kedim ve bir de kardeşim "
        "var burada.\n"
    )
    assert labels_of(text) == [""] * 8


def test_for_and_against_in_a_list_are_no_turns() -> None:
    text = (
        "+ The new quay is longer.\n- It costs a lot.\n+ Ferries can turn there.\n"
        "- The old one is loved.\n+ Work begins in May.\n- Nobody has asked "
        "the school.\n"
        "+ Ice is no danger.\n- The road is narrow.\n"
    )
    assert labels_of(text) == []


def test_names_right_below_the_words_of_another() -> None:
    text = (
        "REUSS\nMODERATOR\n\nGood evening from the ferry hall. Who begins?\n"
        "BIRCH\n\nI do, if I may. The quay is too short, and it costs us too much.\n"
        "REUSS\nMODERATOR\n\nThank you.\n"
        "CADY\n\nWe can do two things at once. The ferry is one of them.\n"
        "BIRCH\n\nThat is not what you said in May.\n"
        "REUSS\nMODERATOR\n\nOne at a time, please.\n"
        "CADY\n\nI said so in May and I say so now.\n"
    )
    chair = "REUSS, MODERATOR"
    names = [chair, "BIRCH", chair, "CADY", "BIRCH", chair, "CADY"]
    assert labels_of(text) == names


def test_blanks_for_names_are_labels_among_others() -> None:
    text = (
        "КОВАЛЬ М.Б. Колеги, давайте без виступів. Добре?\n\n_______________. "
        "Згода.\n\n"
        "КОВАЛЬ М.Б. Ви всі читали листи?\n\n_______________. (Не чути) …всі "
        "згодні.\n\n"
        "ЛЕВЧУК О.П. Так, читали.\n\nКОВАЛЬ М.Б. Тоді голосуємо.\n"
    )
    assert [label[:4] for label in labels_of(text)] == [
        "КОВА",
        "____",
        "КОВА",
        "____",
        "ЛЕВЧ",
        "КОВА",
    ]


def test_a_blank_of_a_form_begins_no_turn() -> None:
    text = "Name of the boat.\n\n________. Date of arrival.\n\n________. Signature.\n"
    assert labels_of(text) == []


def test_who_stands_below_a_field_does_not_speak() -> None:
    text = (
        "נכחו:\n\nייעוץ משפטי:\n\nדנה ארבל\n\nמנהלת הוועדה:\n\nאתי "
        "לביא\n\nרישום פרלמנטרי:\n\n"
        'סיגל מור\n\nהצעת חוק המגדלור (תיקון), התשע"ז\n\nהיו"ר דוד '
        "כרמי:\n\nבוקר טוב לכולם, "
        'אני פותח את הישיבה. מי בעד?\n\nהיו"ר דוד כרמי:\n\nתודה רבה, הישיבה נעולה.\n'
    )
    assert labels_of(text) == ['היו"ר דוד כרמי'] * 2


def test_a_secretary_whose_office_is_printed_at_length_once() -> None:
    text = (
        "Vizepräsident Wendel: Ich rufe die Frage 7 auf.\n"
        "Krüger, Parl. Staatssekretär beim Bundesminister für Wirtschaft: Die "
        "Forderung "
        "ist uns nicht bekannt.\nVizepräsident Wendel: Eine Zusatzfrage, bitte.\n"
        "Dr. Voß (CDU/CSU): Herr Staatssekretär, wann war das?\n"
        "Krüger, Parl. Staatssekretär: Im Mai. Das habe ich gesagt.\n"
        "Vizepräsident Wendel: Vielen Dank.\n"
    )
    assert len(labels_of(text)) == 6
