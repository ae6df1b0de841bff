"""What closes a record after the last turn is not spoken by who spoke last."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

TALK = """\
Works committee

Mr. Hale: Good morning. I shall be brief, as I was the last time.

Ms. Cole: We are all grateful for that.

Mr. Hale: I thank the committee.

Ms. Cole: I have none.

{}
"""
CLOSING = [
    "Signed: ________ (Chair)",
    "Date: ____",
    "Signed: ________ (Chair)\n\nDate: ____",
    "There being no further business, the meeting closed at 9.15 pm",
    "Minutes taken by J. Doe",
    "The meeting rose at 8.40 pm.",
    "END",
    "*** END OF TRANSCRIPT ***",
    "Transcribed by A. Hill",
    "Transcript by A. Hill. Lightly edited.",
    "Es gilt das gesprochene Wort",
    "Schluss der Sitzung: 17.05 Uhr",
    "Se levanta la sesión",
    "Se levanta la sesión a las 20 horas.",
    "La séance est levée à 20 h 15.",
    "La séance est levée à vingt heures.",
    "Fine dell'intervista",
    "Заседание закрыто",
    "[End of interview]",
    "END OF INTERVIEW",
    "(11시20분 산회)",
    "เลิกประชุมเวลา ๑๐.๑๕ นาฬิกา",
    "(Az ülésnap 13 óra 22 perckor ért véget.)",
    "Vid protokollet",
    "a Napló hitelesítője",
    "Ende des Interviews",
    "Ende der Aufnahme",
    "Fin de l'entretien",
    "Fin de la entrevista",
    "Fim da entrevista",
    "Конец записи",
    "Koniec nagrania",
    "Chairman ........................ Date ...................",
    "Ort, Datum: ____________   Unterschrift: ____________",
    "Fait à Paris, le 3 mai 2011",
    "Meeting closed 9pm",
    "The Chair closed the meeting at 9 pm.",
    "Meeting adjourned at 9:15 p.m.",
    "Die Sitzung endet um 20.10 Uhr.",
    "Ende: 20.15 Uhr",
    "Ende der Sitzung: 20.15 Uhr",
    "Der Vorsitzende schließt die Sitzung um 21 Uhr.",
    "Protokoll: M. Adam",
    "Protokollführerin: M. Adam",
    "Le secrétaire de séance : P. Noir",
    "La secrétaire, M. Noir",
    "Transcription : A. Petit",
    "Levée de la séance à 20h15",
    "La seduta è tolta alle ore 19.30.",
    "La riunione si chiude alle 19.",
    "Il segretario: A. Bruni",
    "A sessão foi encerrada às 19h.",
    "Nada mais havendo a tratar, a sessão foi encerrada.",
    "No habiendo más asuntos que tratar, se levanta la sesión a las 14 horas.",
    "L'ordre du jour étant épuisé, la séance est levée à 21 heures.",
    "De voorzitter sluit de vergadering om 21.00 uur.",
    "Sluiting: 21.00 uur",
    "Mötet avslutades kl. 20.",
    "Vid protokollet: A. Berg",
    "Møtet hevet kl. 20.",
    "Kokous päättyi klo 18.",
    "Posiedzenie zamknięto o godz. 14.",
    "Koniec posiedzenia",
    "Sjednica je zaključena u 14 sati.",
    "Sednica je završena u 14 časova.",
    "Schůze skončila v 15 hodin.",
    "Заседание закрыто в 14 часов.",
    "Протокол вёл Иванов И. И.",
    "Секретарь: Иванов И. И.",
    "Засідання закрито.",
    "会議は午後5時に閉会した。",
    "散会",
    "(完)",
    "انتهى اللقاء",
    "انتهت المقابلة",
    "رفعت الجلسة",
    "סוף הראיון",
    "הישיבה ננעלה בשעה 14:00",
    "साक्षात्कार समाप्त",
    "Toplantı saat 17.00'de sona erdi.",
    "Η συνεδρίαση λύεται",
    "Τέλος συνέντευξης",
    "Recording ends",
    "[Recording ends at 01:02:03]",
    "End of Recording",
    "End of tape 2",
    "Interview ends.",
    "Certified correct: J. Doe, Clerk",
    "Approved: ________",
    "(The hearing was adjourned at 5 pm.)",
    "# # #",
    "###",
    "-30-",
    "Eram 10 horas e 40 minutos.",
    "A DIVISÃO DE REDAÇÃO.",
    "Fundi slitið kl. 15:47.",
    "SIDANG DITUTUP PUKUL 14.05 WIB",
    "- END -",
    "— Ends —",
]
SPOKEN = [
    "And I thank the chair.",
    "The meeting closed at nine last time, and we all went home.",
    "Signed copies are on the table.",
    "My name is ______ and I live here.",
    "There being no further business in the valley, we left for the coast.",
    "That is the end of the interview that I gave to them then.",
    "The end of the war came when I was nine.",
    "Ende gut, alles gut.",
    "Fine by me, as the interviewer said.",
    "Next meeting we should talk about bins, please.",
    "We closed at nine.",
    "Eram 10 horas, e eu esperava.",
    "Fin de semaine, on part à la mer.",
    "Protokoll ist wichtig, sage ich.",
    "Signed, sealed and delivered, as my mother said.",
    "Date me any time.",
    "La séance est ouverte, et je vous remercie.",
    "The secretary rose and said nothing at all.",
    "End of story.",
]


def _said_last(line: str) -> str:
    root = convert(TALK.format(line).encode(), "talk.txt").tree.getroot()
    last = list(root.iter(tei("u")))[-1]
    return " ".join("".join(last.itertext()).split())


@pytest.mark.parametrize("line", CLOSING)
def test_closing_matter_is_not_said(line: str) -> None:
    assert _said_last(line) == "I have none."


@pytest.mark.parametrize("line", SPOKEN)
def test_what_the_last_speaker_goes_on_to_say(line: str) -> None:
    assert _said_last(line) == f"I have none. {line}"


def test_who_spoke_before_does_not_sign() -> None:
    talk = TALK.replace("Mr. Hale", "Clerk")
    root = convert(talk.format("Clerk: Ada Hill").encode(), "t.txt").tree.getroot()
    assert len(list(root.iter(tei("u")))) == 5
