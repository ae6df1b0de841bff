"""Headings of items, and what a record tells below them, after a speech."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

LORDS = """\
House of Lords
Monday, 14 November 2011.

Baroness Hanley: My Lords, in my diocese the bus has gone.

The Countess of Merrow: Order!

Localism Bill

Report (4th Day)

Clause 68 : Council tax referendums

Amendment 122A

Moved by Lord Kettering of Marle

122A: Clause 68, page 52, line 14, at end insert—

Lord Kettering of Marle: My Lords, I shall be brief.

Baroness Hanley: My Lords, I support my noble friend.
"""
TBMM = """\
BAŞKAN – Türkiye Büyük Millet Meclisinin 98’inci Birleşimini açıyorum.

III.- GÜNDEM DIŞI KONUŞMALAR

A) Milletvekillerinin Gündem Dışı Konuşmaları

1.- Rize Milletvekili Lütfi Çırakoğlu’nun, çaya ilişkin gündem dışı konuşması

BAŞKAN – Buyurun.

LÜTFİ ÇIRAKOĞLU (Rize) – Sayın Başkan, hepinizi saygıyla selamlıyorum.

BAŞKAN – Teşekkür ederim.

Kapanma Saati: 14.41
"""
CAMARA = """\
O SR. PRESIDENTE (Inocêncio Prates) - Declaro aberta a sessão.

II - LEITURA DA ATA

O SR. MAURO TELES, servindo como 2º Secretário, procede à leitura da ata.

O SR. PRESIDENTE (Inocêncio Prates) - Passa-se à leitura do expediente.

A SRA. LUCIANA REIS (PT-RJ) - Ouço V.Exa.

O Sr. Inocêncio Prates, 1º Vice-Presidente, deixa a cadeira da presidência.

O SR. PRESIDENTE (Inocêncio Prates) - Está encerrada a sessão.
"""
SELECT = """\
Oral evidence: Buses, HC 412

Members present: Dame Hilary Hale (Chair); Owen Cole

Examination of witnesses
Witnesses: Patricia Lund and Professor David Ekwueme.

Q1 Chair: Good morning. Who are you?

Patricia Lund: I am Patricia Lund.

Q2 Owen Cole: What does it cost?

Professor Ekwueme: Nine pounds.

Examination of witness
Witness: Roger Stanhope MP.

Q3 Chair: Welcome, Minister.

Roger Stanhope: Good morning.
"""
CONGRESS = """\
  The SPEAKER pro tempore (Mr. Hale). The gentleman is recognized.
  Mr. COLE. Mr. Speaker, I rise to honor Cora Belle Tasker.
  The SPEAKER pro tempore. The time of the gentleman has expired.

                      MESSAGE FROM THE SENATE

  A message from the Senate by Mr. Lundregan, one of its clerks, announced that it had
passed a bill.

                            ADJOURNMENT

  Mr. COLE. Mr. Speaker, I move that the House do now adjourn.
  The SPEAKER pro tempore. So ordered.
"""


@pytest.mark.parametrize(
    ("record", "heads", "told"),
    [
        (
            LORDS,
            ["Localism Bill", "Report (4th Day)", "Clause 68", "Amendment 122A"],
            2,
        ),
        (TBMM, ["III.-", "A)", "1.- Rize"], 1),
        (CAMARA, ["II - LEITURA DA ATA"], 2),
        (SELECT, ["Examination of witnesses", "Examination of witness"], 2),
        (CONGRESS, ["MESSAGE FROM THE SENATE", "ADJOURNMENT"], 1),
    ],
    ids=["lords", "tbmm", "camara", "select", "congress"],
)
def test_items_end_a_speech(record: str, heads: list[str], told: int) -> None:
    root = convert(record.encode(), "record.txt").tree.getroot()
    found = ["".join(head.itertext()) for head in root.iter(tei("head"))]
    assert all(
        head.startswith(begun)
        for head, begun in zip(found[-len(heads) :], heads, strict=True)
    )
    notes = [note.get("type") for note in root.iter(tei("note"))]
    assert notes.count("narrative") == told
    said = [seg.text or "" for seg in root.iter(tei("seg"))]
    assert not [words for words in said if words.startswith((*heads, "A message"))]
