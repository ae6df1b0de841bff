"""The page of a review, served to this machine only.

It listens on 127.0.0.1, answers only under an address with a random token, only to a
browser that asked for this very host, and takes decisions only from its own page.
"""

import json
import secrets
from collections.abc import Mapping
from dataclasses import replace
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from threading import Lock
from typing import Any

from tei_toolkit.errors import InputError, OutputError, UsageError
from tei_toolkit.names.scanner import read_markup
from tei_toolkit.names.stripping import strip
from tei_toolkit.review.decisions import TAGS, Decision, Reviewer, decide
from tei_toolkit.review.suggestions import (
    evidence_of,
    nothing_to_review,
    state_of,
    suggestions,
)
from tei_toolkit.sources.reading import read_bytes
from tei_toolkit.tei.serialisation import Replacement, write_whole

_LARGEST = 65_536
_ASSETS = {
    "": ("page.html", "text/html; charset=utf-8"),
    "page.css": ("page.css", "text/css; charset=utf-8"),
    "page.js": ("page.js", "text/javascript; charset=utf-8"),
}
_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
    "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


class Review:
    """A file under review.

    Attributes:
        path: the file.
        reviewer: who decides.
        token: what the page's address begins with.
        is_over: whether the reviewer said so.
    """

    def __init__(self, path: Path, reviewer: Reviewer) -> None:
        """Read the file.

        Raises:
            InputError: it cannot be read or is no well-formed XML.
            UsageError: no names were suggested in its text.
        """
        self.path = path
        self.reviewer = reviewer
        self.token = secrets.token_urlsafe(24)
        self.is_over = False
        self.load()

    def load(self) -> None:
        """Read the file, also when another program has changed it.

        Raises:
            InputError: it cannot be read or is no well-formed XML.
            UsageError: no names were suggested in its text.
        """
        data, name = read_bytes(self.path), str(self.path)
        reason = nothing_to_review(read_markup(data, name), name)
        if reason is not None:
            raise UsageError(f"{name}: {reason}")
        bare = strip(data, name)
        self._evidence = evidence_of(read_markup(bare, name), bare, name)
        self._data = data
        self._before: list[bytes] = []

    def state(self) -> dict[str, Any]:
        """All that the page shows."""
        markup = read_markup(self._data, str(self.path))
        state = state_of(markup, self._evidence, self.reviewer.resp)
        return {
            **state,
            "file": self.path.name,
            "reviewer": self.reviewer.name,
            "types": list(TAGS),
            "undo": len(self._before),
        }

    def decide(self, decision: Decision) -> None:
        """Write one decision into the file.

        Raises:
            UsageError: it cannot be as it was decided, or the file was changed.
            OutputError: the file cannot be written.
        """
        self._write(decide(self._data, str(self.path), decision, self.reviewer))

    def decide_alike(self, decision: Decision) -> None:
        """Write the same decision for all marks of the same words that are alike.

        Raises:
            UsageError: it cannot be as it was decided, or the file was changed.
            OutputError: the file cannot be written.
        """
        name, data = str(self.path), self._data
        markup = read_markup(data, name)
        start, end, tag = decision.key
        words = markup.view[start:end]
        keys = [s.key for s in suggestions(markup)]
        for key in keys:
            if key[2] == tag and markup.view[key[0] : key[1]] == words:
                alike = replace(decision, key=key, start=None, end=None)
                data = decide(data, name, alike, self.reviewer)
        self._write(data)

    def undo(self) -> None:
        """Take the last decision back.

        Raises:
            UsageError: there is none.
        """
        if not self._before:
            raise UsageError("there is nothing to take back")
        data = self._before.pop()
        self._check()
        write_whole(self.path, data, Replacement.ALWAYS)
        self._data = data

    def _write(self, data: bytes) -> None:
        self._check()
        write_whole(self.path, data, Replacement.ALWAYS)
        self._before.append(self._data)
        self._data = data

    def _check(self) -> None:
        """Refuse to write over what someone else has written meanwhile."""
        try:
            is_same = self.path.read_bytes() == self._data
        except OSError:
            is_same = False
        if not is_same:
            raise UsageError(
                f"{self.path.name} was changed meanwhile by another reviewer or "
                "program; nothing was written. Load it again to go on"
            )


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    timeout = 0.5


def make_server(review: Review, port: int) -> ThreadingHTTPServer:
    """The server of a review; the port is chosen by the system if it is 0.

    Raises:
        UsageError: the port is taken.
    """

    class Handler(_Handler):
        under_review = review
        lock = Lock()

    try:
        return _Server(("127.0.0.1", port), Handler)
    except OSError as error:
        raise UsageError(f"--port {port}: {error.strerror}; choose another") from error


class _Handler(BaseHTTPRequestHandler):
    under_review: Review
    lock: Lock
    server_version = "tei-toolkit"
    sys_version = ""
    timeout = 30

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name
        """Print nothing: the token is in the address."""

    def do_GET(self) -> None:
        """Answer with the page, its parts or what it shows."""
        name = self._name()
        if name is None:
            return
        if name == "state":
            self._answer_state()
        elif name in _ASSETS:
            file, kind = _ASSETS[name]
            data = files("tei_toolkit.review").joinpath(file).read_bytes()
            self._answer(HTTPStatus.OK, data, kind)
        else:
            self._refuse(HTTPStatus.NOT_FOUND, "there is no such page")

    def do_POST(self) -> None:
        """Take a decision, take one back, or end the review."""
        name = self._name()
        if name is None:
            return
        if self.headers.get("Origin") != f"http://{self._own_host()}":
            self._refuse(HTTPStatus.FORBIDDEN, "this comes from another page")
            return
        try:
            choices = self._body()
            with self.lock:
                self._take(name, choices)
        except (UsageError, InputError, OutputError) as error:
            self._refuse(HTTPStatus.CONFLICT, str(error))
            return
        self._answer_state()

    def _take(self, name: str, choices: Mapping[str, Any]) -> None:
        review = self.under_review
        if name == "decide":
            review.decide(_decision(choices))
        elif name == "decide-alike":
            review.decide_alike(_decision(choices))
        elif name == "undo":
            review.undo()
        elif name == "load":
            review.load()
        elif name == "end":
            review.is_over = True
        else:
            raise UsageError(f"there is nothing called '{name}'")

    def _own_host(self) -> str:
        return f"127.0.0.1:{self.request.getsockname()[1]}"

    def _name(self) -> str | None:
        """What is asked for under the token; None if the request was refused."""
        if self.headers.get("Host") != self._own_host():
            self._refuse(HTTPStatus.FORBIDDEN, "this is not the host's name")
            return None
        path = self.path.partition("?")[0].lstrip("/")
        token, slash, name = path.partition("/")
        given, own = token.encode(), self.under_review.token.encode()
        if not slash or not secrets.compare_digest(given, own):
            self._refuse(HTTPStatus.NOT_FOUND, "there is no such page")
            return None
        return name

    def _body(self) -> Mapping[str, Any]:
        """The JSON object that was sent.

        Raises:
            UsageError: it is none.
        """
        kind = self.headers.get("Content-Type", "").partition(";")[0]
        length = self.headers.get("Content-Length", "")
        if kind != "application/json" or not length.isdigit():
            raise UsageError("a decision is sent as JSON")
        if int(length) > _LARGEST:
            raise UsageError("the decision is too long")
        try:
            found = json.loads(self.rfile.read(int(length)) or b"{}")
        except ValueError as error:
            raise UsageError("a decision is sent as JSON") from error
        if not isinstance(found, dict):
            raise UsageError("a decision is sent as a JSON object")
        return found

    def _answer_state(self) -> None:
        with self.lock:
            state = self.under_review.state()
        data = json.dumps(state, ensure_ascii=False).encode()
        self._answer(HTTPStatus.OK, data, "application/json; charset=utf-8")

    def _refuse(self, status: HTTPStatus, message: str) -> None:
        data = json.dumps({"error": message}, ensure_ascii=False).encode()
        self._answer(status, data, "application/json; charset=utf-8")

    def _answer(self, status: HTTPStatus, data: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Content-Security-Policy", _POLICY)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Cross-Origin-Opener-Policy", "same-origin")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(data)


def _decision(choices: Mapping[str, Any]) -> Decision:
    """The decision that a JSON object describes.

    Raises:
        UsageError: it describes none.
    """
    start, end, tag = (choices.get(name) for name in ("start", "end", "tag"))
    if not (isinstance(start, int) and isinstance(end, int) and isinstance(tag, str)):
        raise UsageError("the decision does not say which mark it is about")
    kind = choices.get("type")
    if kind is not None and not (isinstance(kind, str) and kind in TAGS):
        raise UsageError(f"there is no type '{kind}'; there are: {', '.join(TAGS)}")
    texts = [choices.get(name) for name in ("ref", "value")]
    places = [choices.get(name) for name in ("newStart", "newEnd")]
    if not all(text is None or _is_line(text) for text in texts) or not all(
        isinstance(place, int | None) for place in places
    ):
        raise UsageError("the decision cannot be read")
    is_name = choices.get("isName") is not False
    return Decision((start, end, tag), is_name, kind, *texts, *places)


def _is_line(text: object) -> bool:
    """Whether something is a text that an attribute can hold."""
    return isinstance(text, str) and (text.isprintable() or not text.strip())
