"""A place in the tokens of a schema in the compact syntax."""

from __future__ import annotations

from tei_toolkit.relaxng.compact_tokens import KEYWORDS
from tei_toolkit.relaxng.errors import SchemaError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from tei_toolkit.relaxng.compact_tokens import Token

IDENTIFIERS: Final = ("name", "quoted")
"""The kinds of token that may be a name."""


class Cursor:
    """Goes through tokens, one after the other.

    Attributes:
        tokens: All of them; the last is of the kind `end`.
        path: What errors call the file.
        at: The number of the token that comes next.
    """

    def __init__(self, tokens: list[Token], path: str) -> None:
        """Begin at the first token."""
        self.tokens = tokens
        self.path = path
        self.at = 0

    @property
    def token(self) -> Token:
        """The token that comes next."""
        return self.tokens[self.at]

    @property
    def following(self) -> Token:
        """The token after the next one."""
        return self.tokens[min(self.at + 1, len(self.tokens) - 1)]

    def error(self, reason: str, token: Token | None = None) -> SchemaError:
        """An error at a token, the next one if none is given."""
        place = token or self.token
        return SchemaError(reason, self.path, place.line, place.column)

    def unexpected(self, wanted: str) -> SchemaError:
        """An error: the next token is not what is wanted."""
        token = self.token
        what = f'"{token.text}"' if token.kind != "end" else "the end of the schema"
        advice = ""
        before = self.tokens[self.at - 1] if wanted == '"{"' and self.at else token
        if before.kind == "name" and before.text in KEYWORDS:
            advice = (
                f'; "{before.text}" is a keyword: write \\{before.text} for the name'
            )
        return self.error(f"{what} stands where {wanted} is expected{advice}")

    def is_keyword(self, *words: str) -> bool:
        """Whether one of the keywords comes next."""
        return self.token.kind == "name" and self.token.text in words

    def accept(self, sign: str) -> bool:
        """Whether the sign comes next; it is passed then."""
        if self.token.kind == sign:
            self.at += 1
            return True
        return False

    def expect(self, sign: str) -> None:
        """Pass the sign.

        Raises:
            SchemaError: Another token comes next.
        """
        if not self.accept(sign):
            raise self.unexpected(f'"{sign}"')

    def keyword(self, word: str) -> bool:
        """Whether the keyword comes next; it is passed then."""
        if self.is_keyword(word):
            self.at += 1
            return True
        return False

    def identifier(self, *, keywords: bool) -> str:
        """Pass a name and give its text; keywords only if they are let.

        Raises:
            SchemaError: No name comes next.
        """
        token = self.token
        if token.kind not in IDENTIFIERS or (
            token.kind == "name" and token.text in KEYWORDS and not keywords
        ):
            raise self.unexpected("a name")
        self.at += 1
        return token.text

    def literal(self) -> str:
        """Pass literals that are joined by `~` and give their text.

        Raises:
            SchemaError: No literal comes next.
        """
        text = ""
        while True:
            if self.token.kind != "literal":
                raise self.unexpected("a literal")
            text += self.token.text
            self.at += 1
            if not self.accept("~"):
                return text
