"""Questions and answers."""

from tei_toolkit.conventions.convention import Convention, Shape

CONVENTION = Convention(
    name="q-and-a",
    title="Questions and answers",
    description=(
        "Q and A, or their words in another language, with a colon, a full"
        " stop or nothing."
    ),
    shape=Shape(
        3.4,
        labels=(
            r"(?i)q|a|question|answer|frage|antwort|f|réponse|r|p|pregunta"
            r"|respuesta|pergunta|resposta|d|domanda|risposta|v|vraag|antwoord"
            r"|вопрос|ответ|в|о|питання|відповідь|pytanie|odpowiedź|ot(?:á|a)zka"
            r"|odpověď|soru|cevap|ερώτηση|απάντηση|ש|ת|שאלה|תשובה|س|ج|問|答|问|질문|답변"
            r"|문|답"
        ),
    ),
    example="Q: Where were you?\n\nA: On the pier.\n\nQ: Since when?\n\nA: Noon.\n",
)
