"""A schema, compiled; and what it says about documents.

    schema = compile_schema("tei_all.rng", cache=default_directory())
    for finding in schema.validate("letter.xml"):
        print(finding.line, finding.message)
    schema.save()

Only what a valid document needs is imported at once: the compiler, the
automaton's engine and the careful pass wait until there is work for them.
"""

from __future__ import annotations

import os

from tei_toolkit.relaxng.documents import Document
from tei_toolkit.relaxng.errors import SchemaError, TooLargeError
from tei_toolkit.relaxng.memory import Memory
from tei_toolkit.relaxng.verdict import ID, is_valid

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Final, Literal, TypeVar

    from tei_toolkit.relaxng.automaton import Automaton
    from tei_toolkit.relaxng.cache import Cache
    from tei_toolkit.relaxng.compiled import Compiled
    from tei_toolkit.relaxng.documents import Source
    from tei_toolkit.relaxng.expectations import Expectations
    from tei_toolkit.relaxng.findings import Finding
    from tei_toolkit.relaxng.grammars import Resolver

    T = TypeVar("T")

STATE_LIMIT: Final = 20_000
LEARNT_LIMIT: Final = 1_600_000
"""How many states, and what weight of derivatives, may be learnt before learning begins
anew with the next document."""


class Schema:
    """A compiled schema, ready to validate.

    It learns from each document; use one in one thread at a time.
    """

    def __init__(
        self,
        memory: Memory,
        load: Callable[[], Compiled],
        cache: Cache | None,
        origin: tuple[str, list[tuple[str, str, bytes]]],
    ) -> None:
        """Make a schema; `compile_schema` is the way to get one."""
        self._memory = memory
        self._load = load
        self._cache = cache
        self._origin = origin
        self._compiled: Compiled | None = None
        self._automaton: Automaton | None = None
        self._expectations: Expectations | None = None

    def _wake(self) -> Automaton:
        if self._automaton is None:
            from tei_toolkit.relaxng.automaton import Automaton

            self._compiled = self._load()
            self._automaton = Automaton(self._compiled, self._memory)
        return self._automaton

    def is_valid(self, source: Source) -> bool:
        """Whether the document is well-formed and valid: the quick pass alone.

        Args:
            source: A path, the bytes, or a binary file.

        Raises:
            OSError: The document cannot be read.
            SchemaError: The schema has too many readings of this document.
        """
        self._forget()
        return self._read(source, self._accepts)

    def validate(self, source: Source) -> list[Finding]:
        """Every fault of the document, by line and column; none when it is valid.

        The document is read once when it is valid and twice when it is not.

        Args:
            source: A path, the bytes, or a binary file; one that cannot seek is
                copied to a temporary file.

        Raises:
            OSError: The document cannot be read.
            SchemaError: The schema has too many readings of this document.
        """
        self._forget()
        return self._read(
            source, lambda read: [] if self._accepts(read) else self._inspect(read)
        )

    def inspect(self, source: Source) -> list[Finding]:
        """Every fault of a document of which `is_valid` said that it is not valid.

        Raises:
            OSError: The document cannot be read.
            SchemaError: The schema has too many readings of this document.
        """
        return self._read(source, self._inspect)

    def spells(self, value: str) -> bool:
        """Whether the schema itself spells out the value of an attribute.

        Such a value is a code of the schema, whatever it looks like: one that is
        listed, or that a pattern with the same first character matches.
        """
        from tei_toolkit.relaxng.patterns import DATA

        automaton = self._wake()
        compiled = self._compiled
        if compiled is None:
            raise AssertionError(self)
        if any(value == text for _, text, _ in compiled.literals):
            return True
        spelt = {
            number
            for number, (_, _, parameters) in enumerate(compiled.specifications)
            if any(p == "pattern" and t[:1] == value[:1] for p, t in parameters)
        }
        patterns = compiled.patterns
        return any(
            patterns.kind[p] == DATA
            and patterns.left[p] in spelt
            and automaton.values.matches(p, value)
            for p in (range(compiled.size) if spelt else ())
        )

    def is_hollow(self, name: str, child: str) -> bool:
        """Whether elements of a name may be empty, and hold little or nothing.

        Args:
            name: Their name as a tag has it.
            child: That of an element which they must not hold, or empty.
        """
        return self._expect().is_hollow(name, child)

    def references(self) -> frozenset[tuple[str, str]]:
        """The attributes of type IDREF or IDREFS: names of element and attribute.

        Names are written `{namespace}local`.
        """
        return self._memory.references

    def _find_references(self) -> frozenset[tuple[str, str]]:
        automaton = self._wake()
        if not any(kind > ID for kind in automaton.id_kinds.values()):
            return frozenset()
        from tei_toolkit.relaxng.attribute_needs import AttributeNeeds
        from tei_toolkit.relaxng.name_classes import clark_name, mentioned

        needs = AttributeNeeds(automaton)
        patterns = automaton.patterns
        compiled = self._compiled
        if compiled is None:
            raise AssertionError(self)
        return frozenset(
            (clark_name(element), clark_name(attribute))
            for declaration, names in enumerate(compiled.names)
            for attribute, found in needs.allowed((declaration,)).items()
            if any(automaton.id_kinds.get(patterns.right[a], 0) > ID for a in found)
            for element in mentioned(patterns.name_classes[names])[0]
        )

    def _forget(self) -> None:
        """Begin to learn anew when what was learnt has grown out of bounds.

        Faulty documents lead to states that no valid one has; a folder of them
        must not fill the memory.
        """
        compiled = self._compiled
        if compiled is not None and (
            len(self._memory.vectors) > STATE_LIMIT
            or compiled.patterns.weight > LEARNT_LIMIT
        ):
            self._begin_anew(compiled)

    def _begin_anew(self, compiled: Compiled) -> None:
        compiled.forget_derivatives()
        references = self._memory.references
        self._memory = Memory(contextual=compiled.contextual)
        self._memory.references = references
        from tei_toolkit.relaxng.automaton import Automaton

        self._automaton = Automaton(compiled, self._memory)
        self._expectations = None

    def _overgrown(self) -> SchemaError:
        """The error of a document that leads to more patterns than can be held."""
        if self._compiled is not None:
            self._begin_anew(self._compiled)
        return SchemaError(
            "the schema can be read in so many ways at some place of this document "
            "that it was not checked to the end",
            self._origin[0],
        )

    def _read(self, source: Source, look: Callable[[Document], T]) -> T:
        """What a look at the document says."""
        document = Document(source)
        try:
            return look(document)
        except TooLargeError:
            raise self._overgrown() from None
        finally:
            document.close()

    def _accepts(self, document: Document) -> bool:
        return is_valid(self._memory, self._wake, document)

    def _inspect(self, document: Document) -> list[Finding]:
        from tei_toolkit.relaxng.inspection import inspect

        return inspect(self._expect(), document)

    def _expect(self) -> Expectations:
        from tei_toolkit.relaxng.expectations import Expectations

        automaton = self._wake()
        if self._expectations is None and self._compiled is not None:
            self._expectations = Expectations(self._compiled, automaton)
        if self._expectations is None:
            raise AssertionError(self)
        return self._expectations

    def save(self) -> bool:
        """Keep what was learnt in the cache; whether anything was written.

        Nothing is written when nothing was learnt since the cache was read, or
        when the schema has no cache.
        """
        memory = self._memory
        if self._cache is None or not memory.learnt or memory.is_large():
            return False
        self._wake()
        if self._compiled is None:
            raise AssertionError(self)
        memory.learnt = 0
        return self._cache.write(
            (self._origin, memory.dump_hot()),
            (self._compiled.dump(), memory.dump_cold()),
        )


def file_resolver(reference: str, base: str) -> tuple[bytes, str]:
    """The bytes of a file that a schema refers to, and its path.

    Args:
        reference: A relative or absolute path, or a `file:` URI.
        base: The path of the file that contains the reference.

    Raises:
        ValueError: The reference is not to a file.
        OSError: The file cannot be read.
    """
    from urllib.parse import unquote, urlsplit

    parts = urlsplit(reference)
    if parts.scheme not in ("", "file") or parts.netloc:
        raise ValueError("only files are read, nothing is fetched")
    path = os.path.join(os.path.dirname(base), unquote(parts.path))  # noqa: PTH118,PTH120
    return _file_bytes(path), os.path.realpath(path)


def _file_bytes(path: str) -> bytes:
    """What a file holds, as far as a schema may be long; devices never end.

    Raises:
        OSError: It cannot be read.
        ValueError: It is no regular file.
    """
    from stat import S_ISREG

    from tei_toolkit.relaxng.grammars import BYTES_LIMIT

    if not S_ISREG(os.stat(path).st_mode):  # noqa: PTH116
        raise ValueError("it is no regular file")
    with open(path, "rb") as file:  # noqa: PTH123
        return file.read(BYTES_LIMIT + 1)


def compile_schema(
    source: str | os.PathLike[str] | bytes,
    *,
    base: str = "",
    resolver: Resolver = file_resolver,
    ids: Literal["check", "ignore"] = "check",
    cache: str | os.PathLike[str] | None = None,
) -> Schema:
    """The compiled schema, from the cache when it was compiled before.

    Args:
        source: The path of a schema in the XML or the compact syntax, or its
            bytes.
        base: For bytes: the path from which the schema refers to others.
        resolver: Reads the files that the schema refers to. The default reads
            files only, never the network.
        ids: Whether IDs must be unique and references to them lead somewhere
            (RELAX NG DTD Compatibility, section 5); `"check"` also refuses
            schemas in which that has no sound meaning, as jing does.
        cache: The directory of the cache; `None` for no cache.

    Raises:
        SchemaError: The schema is wrong.
        OSError: The schema cannot be read.
        ValueError: The schema is no regular file.
    """
    if isinstance(source, bytes):
        content, path = source, base
    else:
        path = os.path.realpath(source)
        content = _file_bytes(path)
    store: Cache | None = None
    if cache is not None:
        from tei_toolkit.relaxng.cache import Cache, key

        store = Cache(os.fspath(cache), key(content, ids))
        schema = _from_cache(store, path, resolver)
        if schema is not None:
            return schema
    import gc

    from tei_toolkit.relaxng.compiler import compile_tables
    from tei_toolkit.relaxng.grammars import TOO_LARGE

    # Compiling makes many small values and no garbage worth looking for.
    collecting = gc.isenabled()
    gc.disable()
    try:
        compiled, files = compile_tables(content, path, resolver, ids)
    except RecursionError:
        raise SchemaError("the schema is nested too deeply", path) from None
    except TooLargeError:
        raise SchemaError(TOO_LARGE, path) from None
    finally:
        if collecting:
            gc.enable()
    memory = Memory(contextual=compiled.contextual)
    origin: tuple[str, list[tuple[str, str, bytes]]] = (path, [])
    if store is not None:
        from tei_toolkit.relaxng.cache import digest

        origin = (path, [(ref, where, digest(text)) for ref, where, text in files])
    schema = Schema(memory, lambda: compiled, store, origin)
    memory.references = schema._find_references()  # noqa: SLF001  its own module
    memory.learnt += 1
    schema.save()
    return schema


def _from_cache(store: Cache, path: str, resolver: Resolver) -> Schema | None:
    """The schema as it was kept, when all its files are what they were."""
    from tei_toolkit.relaxng.cache import digest

    kept = store.read()
    if kept is None:
        return None
    (origin, hot), read_cold = kept
    known_path, files = origin
    if files and known_path != path:
        return None
    for reference, where, expected in files:
        try:
            text, _ = resolver(reference, where)
        except (OSError, ValueError):
            return None
        if digest(text) != expected:
            return None
    memory = Memory.load(hot)

    def load() -> Compiled:
        from tei_toolkit.relaxng.compiled import Compiled

        tables, cold = read_cold()
        memory.load_cold(cold)
        return Compiled.load(tables)

    return Schema(memory, load, store, origin)
