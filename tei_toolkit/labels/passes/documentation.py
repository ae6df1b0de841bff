"""Pages about a program, a model or a collection, on which nobody speaks.

Their items have names of files, of options and of fields before a colon, or a state of
affairs, `PASS: every word has a time`; their headings are the same everywhere; what is
to be typed is set as code. A talk about code has all of that, too: but those who speak
come back, and most paragraphs are theirs.
"""

import re
from collections import Counter
from collections.abc import Sequence

from tei_toolkit.labels.candidates import label_key
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.other_kinds import OF_SOFTWARE
from tei_toolkit.labels.starts import Document, TurnStart
from tei_toolkit.labels.vocabulary import fold, phrase_set
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.text import BlockKind

_MOST = 200
"""Turns of a text that is looked at."""
_HEADINGS = OF_SOFTWARE | phrase_set("""
licensing|development|prerequisites|dependencies|options
features|troubleshooting|testing|roadmap|deployment|api
files|folders|project structure|directory structure|repository structure|output format
environment variables|parameters|arguments|returns|scripts|file format|limitations
code of conduct|commit messages|pull requests|known issues|known problems|release notes
change log|unreleased|added|changed|deprecated|removed|fixed|bug fixes
breaking changes|checklist
model card|model details|model description|model sources|uses|direct use|intended use
out-of-scope use|training details|training data|evaluation|evaluation data|citation
bias, risks, and limitations|bias, risks and limitations|ethical considerations|metrics
dataset description|dataset summary|dataset structure|data fields|data splits
dataset creation|licensing information|citation information|data collection
nutzung|verwendung|benutzung|lizenz|voraussetzungen|mitwirken|dateien|ordner|felder
änderungen|konfiguration
utilisation|prérequis|fichiers|contribuer|structure|champs|configuration|état
instalación|instalacion|uso|licencia|requisitos|archivos|cómo contribuir|campos
instalação|licença|arquivos|ficheiros|como contribuir|contribuindo
installazione|utilizzo|licenza|requisiti|contribuire
установка|использование|лицензия|требования|файлы|запуск|участие в разработке
встановлення|використання|ліцензія|вимоги|файли
instalacja|użycie|licencja|wymagania|pliki|współpraca
instalace|použití|licence|požadavky|soubory
telepítés|használat|licenc|követelmények|fájlok
kurulum|kullanım|lisans|gereksinimler|dosyalar|katkıda bulunma
installatie|gebruik|licentie|vereisten|bestanden|bijdragen
installation|användning|licens|krav|filer|bidra|bruk|lisens|brug
εγκατάσταση|χρήση|άδεια|απαιτήσεις
التثبيت|الاستخدام|الترخيص|המתקנה|שימוש|רישיון
安装|安裝|用法|使用|使用方法|许可|许可证|授權|文件|贡献|貢獻|依赖
インストール|使い方|ライセンス|必要条件|ファイル|설치|사용법|라이선스|파일
""")
_STATES = phrase_set("""
pass|passed|fail|failed|ok|todo|done|fixme|warn|warning|note|tip|important|caution
attention|info|wip|skip|skipped|pending|error|added|changed|fixed|removed|deprecated
feat|fix|docs|chore|refactor|perf|test|ci|readme
hinweis|achtung|wichtig|remarque|à faire|nota|atención|importante|attenzione|atenção
примечание|внимание|важно|uwaga|poznámka|pozor|not|uyarı|注意|説明|说明|备注
""")
"""What stands before a remark or says how a matter stands."""
_NO_SPEAKERS = _HEADINGS | _STATES
_FILE = lazy_pattern(
    r"[\w.*/\\{}<>~-]*[\w*}]\.(?:json|jsonl|csv|tsv|txt|md|rst|xml|yml|yaml|toml|ini|cfg|py"
    r"|js|ts|sh|html?|pdf|docx?|xlsx?|mp[34]|wav|flac|ogg|srt|vtt|zip|gz|tar|ipynb|sql|rb"
    r"|eaf|cha|parquet)"
    r"|\W{0,2}(?:[\w.*{}-]+[/\\])+|--[a-z][\w-]*"
)
"""A file, a folder or an option."""
_CODE = lazy_pattern(r"(?<![`\w])`[^`\n]{1,80}`(?!`)")
_PROGRAM = lazy_pattern(
    r"(?m)^```[ {.]*(?:js|jsx|javascript|ts|typescript|py|python|bash|sh|shell|console"
    r"|json|yaml|java|cpp|go|rust|ruby|html|css|sql|diff|r)\b"
    r"|^ *>>> (?:import|from) \w"
)
"""How code in a language of programs begins."""
_BOXES = ("[ ] ", "[x] ", "[X] ")
_BOX = lazy_pattern(r"(?m)^\W{0,4}\[[ xX]\] ")
_LEAST_CODE, _LEAST_BOXES, _LEAST_HEADINGS = 4, 2, 2
_LEAST_TIMES = 3
_LONGEST = 40
"""Characters of a heading."""
_PART = 0.3
"""The part of all labels that are files and options on a page about these."""
_NAMED = 1.2
"""What the name of a speaker weighs."""
_SHARE, _COVER = 0.5, 0.3
"""The part of the labels that speak, and of the paragraphs that begin with a label."""


def without_documentation(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, or none on a page about a program or a collection.

    The name of a file or of an option is no label even where others are.
    """
    if not starts or len(starts) > _MOST:
        return starts
    others = [start for start in starts if not _is_file(start.label)]
    if len(starts) - len(others) >= _PART * len(starts):
        return ()
    if any(start.label for start in others):
        describes = _describes(document, others)
    else:
        describes = ">>> " in document.text and bool(_PROGRAM.search(document.text))
    return () if describes and not _speak(document, others) else others


def _is_file(label: str) -> bool:
    is_one = " " not in label and ("/" in label or "." in label[1:-1] or "--" in label)
    return is_one and _FILE.fullmatch(label) is not None


def _describes(document: Document, starts: Sequence[TurnStart]) -> bool:
    """Whether a page has headings, code, boxes or remarks as those of programs have."""
    text = document.text
    if "`" in text or ">>> " in text:
        if _PROGRAM.search(text):
            return True
        code = sum(1 for _ in _CODE.finditer(text)) + text.count("\n```")
        if code >= _LEAST_CODE:
            return True
    boxed = any(box in text for box in _BOXES)
    if boxed and sum(1 for _ in _BOX.finditer(text)) >= _LEAST_BOXES:
        return True
    states = sum(1 for start in starts if label_key(start.label) in _STATES)
    if states > 1 and states >= _SHARE * len(starts):
        return True
    titles = {
        fold(line.text.strip("#*_ :")).strip("[]")
        for line in document.lines
        if len(line.text) < _LONGEST
    }
    return len(titles & _HEADINGS) >= _LEAST_HEADINGS


def _speak(document: Document, starts: Sequence[TurnStart]) -> bool:
    """Whether those who come back are presented, are named, or say most of a page.

    Or times that go up stand beside the labels.
    """
    times = [start.seconds for start in starts if start.seconds is not None]
    if len(times) >= max(_LEAST_TIMES, _SHARE * len(starts)) and times == sorted(times):
        return True
    counts = Counter(
        key
        for start in starts
        if not _is_explained(document, start)
        and (key := label_key(start.label)) not in _NO_SPEAKERS
    )
    again = {key: count for key, count in counts.items() if count > 1}
    inline = (s.label for s in starts if not s.setting.alone)
    names = {label for label in inline if label_key(label) in again}
    named = sum(likeness(name).weight >= _NAMED for name in names)
    if named > 1 or _are_presented(document, starts):
        return True
    return (
        sum(again.values()) >= _SHARE * len(starts)
        and len(starts) >= _COVER * _paragraphs(document.lines)
        and (len(again) > 1 or named > 0)
    )


def _are_presented(document: Document, starts: Sequence[TurnStart]) -> bool:
    """Whether the initials of two who speak stand in the head: `| Ada Hale | ADH |`."""
    head = document.text[: min(start.start for start in starts)]
    codes = {s.label for s in starts if likeness(s.label).shape == "initials"}
    codes -= {code for code in codes if label_key(code) in _NO_SPEAKERS}
    found = (code for code in codes if re.search(rf"\b{re.escape(code)}\b", head))
    return len(list(found)) > 1


def _is_explained(document: Document, start: TurnStart) -> bool:
    """Whether code follows the name of an item, as the type of an option does."""
    is_item = document.lines[start.line].block is BlockKind.ITEM
    return is_item and "`" in document.text[start.words - 1 : start.words + 1]


def _paragraphs(lines: Sequence[Line]) -> int:
    """How many paragraphs a page has, by its blank lines if it has some."""
    apart = 1 + sum(1 for line in lines if line.gap)
    return apart if apart >= 0.25 * len(lines) else len(lines)
