"""Russian protocol or stenogram."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="russian-protocol",
    title="Russian protocol or stenogram",
    description="The surname and initials or the office, then a full stop or a colon.",
    languages=("ru",),
    signatures=(
        Signature(
            (
                r"(?:СТЕНОГРАММА|Стенограмма|Государственн(?:ая|ой) Дум|Совет(?:а)?"
                r" Федерации)"
            ),
            2.5,
            "a stenogram",
        ),
        Signature(
            r"^\W*Председательствующ(?:ий|ая)\b[^\n]{0,40}[.:]", 2.5, "the chair"
        ),
        Signature(
            r"^\W*[А-ЯЁ][а-яё-]+ [А-ЯЁ]\. ?[А-ЯЁ]\.(?:,[^\n]{3,120})?[.:]",
            1.5,
            "surname and initials",
        ),
        Signature(
            r"^\W*(?:Из зала|С места|Голос(?:а)? из зала)\.", 1.5, "voices of the house"
        ),
        Signature(
            r"(?:ПРОТОКОЛ|Протокол) (?:судебного заседания|заседания|№)",
            2.5,
            "a protocol",
        ),
    ),
    passages=(
        (
            r"Председательствует(?: .{0,80})?",
            r".*[А-ЯЁ]\. ?[А-ЯЁ]\. ?[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\.?",
        ),
    ),
    example=(
        "СТЕНОГРАММА\n\nПредседательствующий. Прошу зарегистрироваться.\n\nХейл"
        " А. Б., фракция ЛДПР. Уважаемые коллеги!\n\nИз зала. Верно!\n\n"
        "Председательствующий. Спасибо.\n"
    ),
)
