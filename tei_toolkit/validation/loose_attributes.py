"""The attributes of a start tag, read past every fault to the tag's end."""

import re
from typing import Final

from tei_toolkit.validation.form_faults import FormFault
from tei_toolkit.validation.references import References

_SPACE: Final = re.compile(r"[ \t\r\n]*")
_NAME: Final = re.compile(r"[^\W\d][\w.:\u00b7-]*")
_NEXT_ATTRIBUTE: Final = re.compile(r"\s+[^\W\d][\w.:-]*\s*=\s*[\"']")
_ATTRIBUTE: Final = re.compile(r"[\w:.-]\s*=\s*[\"']")
_ENDS_AS_ATTRIBUTE: Final = re.compile(r"[\w.:-]\s*=\s*$")
_UNQUOTED: Final = re.compile(r"(?:(?!/>)[^\s<>\"'])+")
_TAG_INSIDE: Final = re.compile(r"<[/!?A-Za-z_]")
_CURLY: Final = "“”„‟‘’‚«»＂"
_CURLY_VALUE: Final = re.compile(rf"[{_CURLY}]([^<>{_CURLY}\"']*)[{_CURLY}\"']")
_BACKSLASH_END: Final = re.compile(r"\\[ \t\r\n]*>")
_JUNK: Final = re.compile(r"[^\s<>/]+")


class LooseAttributes:
    """Reads the attributes of one start tag after the other.

    Attributes:
        at_end: whether the text ended inside a tag.
    """

    def __init__(
        self, text: str, faults: list[FormFault], references: References
    ) -> None:
        """Read tags of this text; what is wrong goes to `faults`."""
        self.text = text
        self.faults = faults
        self.references = references
        self.at_end = False
        self._is_value_open = False
        self._found: dict[str, str] = {}
        self._loose: list[FormFault] = []
        self._sound_end = 0
        self._tag = ""

    def read(self, tag: str, here: int, at: int) -> tuple[dict[str, str], int, bool]:
        """The attributes of the tag that begins at `here`.

        Args:
            tag: the element's name.
            here: where the tag begins.
            at: where its name ends.

        Returns:
            The attributes, where the tag ends, and whether it is an empty element's.
        """
        text = self.text
        self._tag, self._found, self._loose = tag, {}, []
        self._sound_end = at
        self._is_value_open = False
        while True:
            space = _SPACE.match(text, at)
            begin = space.end() if space is not None else at
            character = text[begin : begin + 1]
            if character in ("", "<"):
                self._say_unclosed(here, at_end=not character)
                return self._found, self._sound_end, False
            if character == ">":
                return self._finish(begin + 1, empty=False)
            if character.isspace():
                code = f"U+{ord(character):04X}"
                message = (
                    f"{code} is no space that XML allows in a tag: write a plain one"
                )
                self._say(begin, message, code, " ")
                at = begin + 1
                at = (
                    self._attribute(at, spaced=True)
                    if text[at : at + 1].isalpha()
                    else at
                )
                continue
            if character == "/":
                close = _SPACE.match(text, begin + 1)
                end = close.end() if close is not None else begin + 1
                if text[end : end + 1] == ">":
                    if end > begin + 1:
                        message = 'no space may stand between "/" and ">"'
                        self._say(begin, message, text[begin : end + 1], "/>")
                    return self._finish(end + 1, empty=True)
                self._say_loose(begin, "/")
                at = begin + 1
                continue
            wrong = _BACKSLASH_END.match(text, begin)
            if wrong is not None:
                message = f'an empty element ends with "/>", not with "{wrong[0]}"'
                self._say(begin, f"{message}: write <{tag}/>", wrong[0], "/>")
                return self._finish(wrong.end(), empty=True)
            at = self._attribute(begin, spaced=begin > at or at == here)

    def _finish(self, end: int, *, empty: bool) -> tuple[dict[str, str], int, bool]:
        self.faults.extend(self._loose[:1])
        return self._found, end, empty

    def _say(
        self, offset: int, message: str, found: str = "", suggestion: str = ""
    ) -> None:
        self.faults.append(FormFault(offset, message, found, suggestion))

    def _say_loose(self, at: int, found: str) -> None:
        """Note what has no place in a tag, unless the tag proves to lack its end."""
        message = f'"{found}" is not allowed in the tag <{self._tag}>'
        self._loose.append(FormFault(at, message, found))

    def _say_unclosed(self, here: int, *, at_end: bool) -> None:
        if at_end:
            self.at_end = True
            message = f"the file ends inside the tag <{self._tag}>"
            self._say(here, message, f"<{self._tag}", ">")
            return
        if self._is_value_open:
            return
        message = f'the tag <{self._tag}> lacks its ">"'
        self._say(here, message, f"<{self._tag}", ">")

    def _attribute(self, at: int, *, spaced: bool) -> int:
        """Read what stands at `at`, an attribute if all is well; where it ends."""
        text = self.text
        match = _NAME.match(text, at)
        if match is None:
            junk = _JUNK.match(text, at)
            end = junk.end() if junk is not None else at + 1
            self._say_loose(at, text[at:end])
            return end
        name = match[0]
        equals = _SPACE.match(text, match.end())
        after = equals.end() if equals is not None else match.end()
        if text[after : after + 1] != "=":
            if name[-1:] in _CURLY or not spaced:
                self._say_loose(at, name)
            else:
                message = f'the attribute {name} has no value; write {name}="…"'
                self._loose.append(FormFault(at, message, name, f'{name}="…"'))
            return match.end()
        if not spaced:
            message = f"a space is missing before the attribute {name}"
            self._say(at, message, name, f" {name}")
        value = _SPACE.match(text, after + 1)
        begin, end, stop = self._value(
            name, value.end() if value is not None else after + 1
        )
        if name in self._found:
            message = f"the attribute {name} stands twice in the tag <{self._tag}>"
            self._say(at, message, name)
        self._found.setdefault(name, text[begin:end])
        self.references.check_value(begin, end)
        self.faults.extend(self._loose[:1])
        self._loose.clear()
        self._sound_end = stop
        return stop

    def _value(self, name: str, at: int) -> tuple[int, int, int]:
        """Where a value begins and ends, and where to read on."""
        text = self.text
        quote = text[at : at + 1]
        if quote and quote in "\"'":
            return self._quoted(name, at)
        curly = _CURLY_VALUE.match(text, at)
        if curly is not None:
            straight = f'{name}="{curly[1]}"'
            message = f"curly quotation marks: write {straight}"
            self._say(at, message, quote, straight)
            return curly.start(1), curly.end(1), curly.end()
        plain = _UNQUOTED.match(text, at)
        if plain is None:
            message = f'the attribute {name} has no value; write {name}="…"'
            self._say(at, message, name, f'{name}="…"')
            return at, at, at
        quoted = f'{name}="{plain[0]}"'
        end = plain.end()
        if text[end : end + 1] in ('"', "'"):
            end += 1
        message = (
            f"the value of an attribute must be in quotation marks: write {quoted}"
        )
        self._say(at, message, plain[0], quoted)
        return at, plain.end(), end

    def _quoted(self, name: str, at: int) -> tuple[int, int, int]:
        text = self.text
        quote, begin = text[at], at + 1
        close = text.find(quote, begin)
        if close < 0 or self._runs_on(begin, close):
            return self._unclosed(name, at)
        after = text[close + 1 : close + 2]
        if after and after not in " \t\r\n/>":
            joined = _NEXT_ATTRIBUTE.match(f" {text[close + 1 : close + 200]}")
            inner = self._last_quote(quote, close)
            if joined is None and inner > close:
                entity = "&quot;" if quote == '"' else "&apos;"
                message = f"a quotation mark inside the value of {name}: write {entity}"
                self._say(close, message, quote, entity)
                close = inner
        for less in re.finditer("<", text[begin:close]):
            message = 'a "<" inside an attribute\'s value: write &lt;'
            self._say(begin + less.start(), message, "<", "&lt;")
        return begin, close, close + 1

    def _last_quote(self, quote: str, close: int) -> int:
        """Where the last quotation mark of the tag is, if the tag ends soon."""
        text = self.text
        ends = [end for end in (text.find(c, close) for c in "<>") if end >= 0]
        last = text.rfind(quote, close, min(ends, default=len(text)))
        return -1 if _ATTRIBUTE.search(text, close + 1, last + 1) else last

    def _runs_on(self, begin: int, close: int) -> bool:
        """Whether a value that ends at `close` was meant to end earlier."""
        text = self.text
        value = text[begin:close]
        if _ENDS_AS_ATTRIBUTE.search(value) and text[close + 1 : close + 2].strip():
            return True
        tag = _TAG_INSIDE.search(value)
        if tag is None:
            return False
        after = text[close + 1 : close + 2]
        if after and after not in " \t\r\n/>?":
            return True
        return ">" in value[: tag.start()] or "\n" in value[: tag.start()]

    def _unclosed(self, name: str, at: int) -> tuple[int, int, int]:
        """A value without its closing quotation mark: where it was meant to end."""
        self._is_value_open = True
        text = self.text
        stops = [p for p in (text.find(c, at + 1) for c in "<>") if p >= 0]
        stop = min(stops, default=len(text))
        following = _NEXT_ATTRIBUTE.search(text, at + 1, stop)
        end = following.start() if following is not None else stop
        if following is None and text[end - 1 : end + 1] == "/>":
            end -= 1
        value = text[at + 1 : end].strip()
        quote = text[at]
        message = f"the value of {name} is never closed: its {quote} is missing"
        self._say(at, message, f"{quote}{value}"[:30], f"{quote}{value}{quote}"[:60])
        return at + 1, end, end
