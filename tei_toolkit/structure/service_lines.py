"""What a program for chats and calls writes between what people say."""

# ruff: noqa: E501  # lists of words

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.leaves import leaves
from tei_toolkit.metadata.folding import fold_pattern, folded
from tei_toolkit.transcript import (
    Anchor,
    Gap,
    Label,
    Note,
    NoteKind,
    Paragraph,
    Text,
    TurnContent,
)

_LONGEST = 300
SERVICE, _MESSAGE = "service", "message"
"""The `subtype` of a note of the program, and of one in place of what a person sent."""
_STAMP = (
    r"\W*(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? )?(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?)?\W*"
)
_WHO = r"(?!(?:i|we|he|she|they|it|who|and|but|so|ich|wir|er|sie|je|nous|yo|eu|io|noi|я|мы)\b)(?:\W*(?:you|(?:[\w.~+'’()-]+ ){1,4}?(?:has |have |was |were )?)\s?)"
_PLACE = r"(?:meeting|call|chat|group|conversation|channel|room|webinar|#[\w-]+)"
_SURE = lazy_pattern(
    fold_pattern(
        rf"{_STAMP}(?:"
        r"(?:messages and calls|messages to this (?:chat|group)|messages you send)\b.{5,240}"
        rf"|{_WHO}created (?:this )?(?:group|channel)\b.{{0,80}}"
        rf"|(?:joined|left) #[\w-]+\W*|{_WHO}changed (?:the (?:subject|topic|group|channel)"
        r"|this group|their phone number to|to \+).{0,120}"
        r"|your security code with .{2,60} changed.{0,40}"
        r"|(?:the )?(?:recording|transcription|live captions?) (?:has |have )?(?:started"
        r"|stopped|ended|paused)\W*"
        r"|missed (?:group )?(?:voice|video) call\b.{0,40}"
        r"|set the (?:channel )?(?:topic|purpose|description)\b.{0,120}"
        rf"|{_WHO}(?:started|stopped|paused) (?:the )?(?:recording|transcription)\W*"
        rf"|{_WHO}(?:joined|left) the (?:meeting|call|webinar|group)\W*"
        r"|nachrichten und anrufe sind ende-zu-ende.{5,200}"
        rf"|{_WHO}hat die gruppe .{{0,60}}(?:erstellt|verlassen)\W*"
        r"|les messages et les appels sont chiffres.{5,200}"
        rf"|{_WHO}a (?:cree le groupe|quitte le groupe)\b.{{0,80}}"
        r"|los mensajes y las llamadas estan cifrados.{5,200}"
        rf"|{_WHO}(?:creo (?:el )?grupo|salio del grupo|cambio el asunto)\b.{{0,80}}"
        r"|as mensagens e (?:as )?(?:chamadas|ligacoes) sao protegidas.{5,200}"
        rf"|{_WHO}(?:criou (?:o )?grupo|mudou o assunto)\b.{{0,80}}"
        r"|i messaggi e le chiamate sono crittografati.{5,200}"
        r"|berichten en gesprekken worden end-to-end.{5,200}"
        r"|сообщения (?:и звонки )?.{0,20}защищены.{5,200})"
    )
)
"""What nobody writes in a message."""
_TOLD = lazy_pattern(
    fold_pattern(
        rf"{_STAMP}{_WHO}(?:(?:added|removed|invited) [\w.~+'’ ,-]{{2,80}}"
        rf"|(?:joined|left)(?: (?:the |this |from )?{_PLACE}| using .{{5,60}}"
        r"| via .{5,60})?\W*|pinned a message\b.{0,80}|turned (?:on|off) disappearing.{5,80}"
        r"|(?:hat|haben|wurde) .{2,60} (?:hinzugefugt|entfernt|geandert)\W*"
        r"|(?:ist|sind) .{0,20}beigetreten\W*|a (?:ajoute|retire|rejoint|quitte|modifie).{0,80}"
        r"|(?:anadio a|elimino a|se unio|salio).{0,80}|(?:adicionou|removeu|entrou|saiu).{0,80}"
        r"|ha (?:aggiunto|rimosso|abbandonato|cambiato).{0,80}"
        r"|heeft .{2,60} (?:toegevoegd|verwijderd|gewijzigd|verlaten)\W*"
        r"|(?:добавил|удалил|покинул|изменил|присоединил)\w*\b.{0,80})"
    )
)
"""What a message can say, too."""
_STANDS_FOR = lazy_pattern(
    fold_pattern(
        r"\W*(?:this message was edited|diese nachricht wurde bearbeitet|este mensaje fue editado"
        r"|mensagem editada|ce message a ete modifie|questo messaggio e stato modificato"
        r"|dit bericht is bewerkt|(?:media|image|photo|video|audio|sticker|gif|document|contact card|voice message"
        r"|video note) omitted|(?:this message was|you) deleted(?: this message)?"
        r"|(?:attached|file): \S.{2,80}|[\w .-]{2,80}\.\w{2,4} \(file attached\)"
        r"|(?:voice|video) call,? .{1,20}|\d{1,3} repl(?:y|ies)|uploaded a file:? [\w.-]{2,60}"
        r"|reacted to .{2,200}|(?:bild|foto|video|audio|sticker|medien|dokument) "
        r"(?:weggelassen|ausgeschlossen)|diese nachricht wurde geloscht"
        r"|<?(?:media omitida|multimedia omitido|archivo omitido|imagen omitida)"
        r"|se elimino este mensaje|(?:imagem|audio|video|midia|arquivo de midia) ocult[oa]"
        r"|mensagem apagada|(?:immagine|media|audio|video) omess[oai]"
        r"|questo messaggio e stato eliminato|(?:image|video|audio|medias?) (?:absente?|omis(?:es)?)"
        r"|ce message a ete supprime|(?:afbeelding|audio|video|media) weggelaten"
        r"|dit bericht is verwijderd|<?без медиафайлов|данное сообщение удалено)\W*"
    )
)
_EDITED = lazy_pattern(
    r"\s*[\u200e\u200f]?(?:<[^<>]{0,40}\b(?:edited|bearbeitet|modifié|editad[oa]|modificato"
    r"|bewerkt|изменено)[^<>]{0,8}>|\(edited\))\Z"
)
"""What a program adds to a message that was changed."""
_SIGNS = frozenset("\u200e\u200f\u202a\u202c")


def tells_service(text: str) -> bool:
    """Whether a line that a time stands before is the program's: `Anna added Tom`."""
    if len(text) > _LONGEST:
        return False
    plain = _plain(text)
    return _SURE.fullmatch(plain) is not None or _TOLD.fullmatch(plain) is not None


def _is_of_program(text: str, label: str) -> bool:
    """Whether what stands after a label is the program's, by a sign or whom it names."""
    if len(text) > _LONGEST:
        return False
    plain = _plain(text)
    if _SURE.fullmatch(plain):
        return True
    is_marked = text[:1] in _SIGNS or plain.startswith(f"{folded(label)} ")
    return is_marked and _TOLD.fullmatch(plain) is not None


def _stands_for_message(text: str) -> bool:
    """Whether a message of somebody is not there, and the program says what it was."""
    return len(text) <= _LONGEST and _STANDS_FOR.fullmatch(_plain(text)) is not None


def _plain(text: str) -> str:
    return " ".join(folded("".join(c for c in text if c not in _SIGNS)).split())


def without_service(
    printed: str, label: str, content: Sequence[TurnContent]
) -> list[TurnContent]:
    """The content of a turn in a chat or call, what the program says in it as notes.

    Args:
        printed: the characters of the source.
        label: of the turn.
        content: of the turn.
    """
    found: list[TurnContent] = []
    is_first, is_timed = True, False
    for block in content:
        text = _words_of(printed, block)
        kind = None
        if text and (
            (is_first and _is_of_program(text, label))
            or (is_timed and tells_service(text))
        ):
            kind = SERVICE
        elif text and _stands_for_message(text):
            kind = _MESSAGE
        if kind:
            words = tuple(Text(leaf.start, leaf.end) for leaf in leaves((block,)))
            found.append(Note(words, NoteKind.NARRATIVE, kind))
        else:
            found += _without_edit(printed, block)
        is_first = is_first and text is None
        is_timed = _is_time(block)
    return found


def _without_edit(printed: str, block: TurnContent) -> list[TurnContent]:
    """A message without what the program adds to it: `<This message was edited>`."""
    last = block.children[-1] if isinstance(block, Paragraph) else None
    if not isinstance(last, Text) or printed[last.end - 1] not in ">)":
        return [block]
    added = _EDITED.search(printed, last.start, last.end)
    if added is None or not isinstance(block, Paragraph):
        return [block]
    said = (*block.children[:-1], replace(last, end=added.start()))
    told = Note((Text(added.start(), last.end),), NoteKind.NARRATIVE, SERVICE)
    return [replace(block, children=said), told]


def said_by_program(content: Sequence[TurnContent]) -> bool:
    """Whether nothing stands in a turn but what the program says, and times."""
    kinds = [
        isinstance(block, Note) and block.type == SERVICE
        for block in content
        if not (isinstance(block, Anchor) or _is_time(block))
    ]
    return bool(kinds) and all(kinds)


def told_with(label: Label, content: Sequence[TurnContent]) -> list[TurnContent]:
    """What a program says in place of a turn, with the label in its place."""
    found = list(content)
    printed = tuple(_outside(label, content))
    for index, block in enumerate(found):
        first = next(leaves((block,)), None)
        if first is None or first.start < label.end:
            continue
        if isinstance(block, Note) and block.type == SERVICE:
            found[index] = replace(block, children=(*printed, *block.children))
        else:
            found.insert(index, Note(printed, NoteKind.NARRATIVE, SERVICE))
        break
    return found


def _outside(label: Label, content: Sequence[TurnContent]) -> Iterator[Text]:
    """The stretches of a label without the times that stand in it by themselves."""
    at = label.start
    for leaf in leaves(content):
        if leaf.start >= label.end:
            break
        if leaf.start > at:
            yield Text(at, leaf.start)
        at = max(at, leaf.end)
    if at < label.end:
        yield Text(at, label.end)


def _is_time(block: TurnContent) -> bool:
    return isinstance(block, Note) and block.kind is NoteKind.TIME


def _words_of(printed: str, block: TurnContent) -> str | None:
    """The words of a paragraph or of a gap; None for what else stands in a turn."""
    if isinstance(block, Gap):
        return printed[block.start : block.end]
    is_told = isinstance(block, Note) and block.kind is NoteKind.NARRATIVE
    if not is_told and not isinstance(block, Paragraph):
        return None
    found = list(leaves((block,)))
    return printed[found[0].start : found[-1].end].strip() if found else None
