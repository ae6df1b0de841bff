"""The page of a review: served to its own browser alone, and used in one."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from tei_toolkit.errors import UsageError
from tei_toolkit.names.annotating import AnnotateOptions, Way, annotate
from tei_toolkit.names.mention import Cert
from tei_toolkit.review.decisions import Decision, Reviewer
from tei_toolkit.review.server import Review, make_server
from tests.chromium import CHROMIUM
from tests.names.documents import plain

BODY = (
    "<p>Then John Smith went to Germany on 1 May 2008.</p>"
    "<p>In Germany he met Angela Merkel and so on.</p>"
)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (plain(BODY), "no names are marked"),
        (b"<TEI.2><text>John Smith</text></TEI.2>", "is no TEI P5"),
        (plain("<p>In <placeName resp='#me'>Rome</placeName>.</p>"), "no names are"),
        (
            annotate(plain(BODY), "x", AnnotateOptions(way=Way.STANDOFF)).data,
            "names stand beside the text",
        ),
    ],
)
def test_a_file_without_suggestions_is_refused(
    tmp_path: Path, data: bytes, said: str
) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(data)
    with pytest.raises(UsageError, match=said):
        Review(path, Reviewer("Ada Vale"))


def test_a_file_all_whose_names_were_decided_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(annotate(plain("<p>In Germany.</p>"), "x").data)
    review = Review(path, Reviewer("Ada Vale"))
    (item,) = review.state()["items"]
    review.decide(Decision((item["start"], item["end"], item["tag"])))
    assert Review(path, Reviewer("Ada Vale")).state()["items"] == []


@dataclass
class Site:
    """A server that runs, and how to talk to it."""

    review: Review
    port: int
    path: Path

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def address(self) -> str:
        return f"http://{self.host}/{self.review.token}/"

    def ask(
        self, method: str, target: str, body: object = None, **headers: str
    ) -> tuple[int, dict[str, str], bytes]:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=20)
        data = None if body is None else json.dumps(body).encode()
        sent = {"Host": self.host}
        if method == "POST":
            sent |= {
                "Origin": f"http://{self.host}",
                "Content-Type": "application/json",
            }
        connection.request(method, target, data, sent | headers)
        answer = connection.getresponse()
        result = answer.status, dict(answer.getheaders()), answer.read()
        connection.close()
        return result

    def state(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.ask("GET", self.under("state"))[2])
        return found

    def under(self, name: str) -> str:
        return f"/{self.review.token}/{name}"


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    path = tmp_path / "a.xml"
    options = AnnotateOptions(min_cert=Cert.LOW)
    path.write_bytes(annotate(plain(BODY), "a.xml", options).data)
    review = Review(path, Reviewer("Ada Vale"))
    with make_server(review, 0) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield Site(review, server.server_address[1], path)
        server.shutdown()
        thread.join()


def test_the_page_and_its_policy(site: Site) -> None:
    for name in ("", "page.css", "page.js", "state"):
        status, headers, data = site.ask("GET", site.under(name))
        assert status == 200
        assert data
        assert "default-src 'none'" in headers["Content-Security-Policy"]
        assert headers["Cache-Control"] == "no-store"
        assert b"http://" not in data.replace(b"http://www.tei-c.org", b"")
        assert b"https://" not in data.replace(b"https://www.iso.org", b"")


@pytest.mark.parametrize(
    ("target", "headers", "status"),
    [
        ("/", {}, 404),
        ("/wrong/", {}, 404),
        ("TOKEN", {"Host": "evil.example"}, 403),
        ("TOKEN", {"Host": "localhost.evil.example:80"}, 403),
        ("TOKEN../../etc/passwd", {}, 404),
    ],
)
def test_others_get_nothing(
    site: Site, target: str, headers: dict[str, str], status: int
) -> None:
    asked = target.replace("TOKEN", site.under(""))
    found, _, data = site.ask("GET", asked, **headers)
    assert found == status
    assert b"Germany" not in data


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({"Origin": "https://evil.example"}, {}),
        ({"Origin": "null"}, {}),
        ({"Content-Type": "text/plain"}, {}),
        ({}, []),
        ({}, {"start": 1}),
        ({}, {"start": 0, "end": 4, "tag": "persName"}),
        ({}, {"start": 5, "end": 15, "tag": "persName", "type": "dragon"}),
        ({}, {"start": 5, "end": 15, "tag": "persName", "type": ["person"]}),
        ({}, {"start": 5, "end": 15, "tag": "persName", "ref": "\x00"}),
        ({}, {"start": 5, "end": 15, "tag": "persName", "ref": "\ud800"}),
    ],
)
def test_other_pages_decide_nothing(
    site: Site, headers: dict[str, str], body: object
) -> None:
    before = site.path.read_bytes()
    status, _, _ = site.ask("POST", site.under("decide"), body, **headers)
    assert status in {403, 409}
    assert site.path.read_bytes() == before


def test_a_decision_is_saved_and_taken_back(site: Site) -> None:
    before = site.path.read_bytes()
    item = site.state()["items"][0]
    body = {name: item[name] for name in ("start", "end", "tag")}
    status, _, data = site.ask("POST", site.under("decide"), body)
    assert status == 200
    assert json.loads(data)["accepted"] == 1
    assert b'resp="#ada-vale"' in site.path.read_bytes()
    assert site.ask("POST", site.under("undo"), {})[0] == 200
    assert site.path.read_bytes() == before
    assert site.ask("POST", site.under("undo"), {})[0] == 409


def test_a_file_changed_by_another_is_not_written_over(site: Site) -> None:
    item = site.state()["items"][0]
    changed = site.path.read_bytes().replace(b"went", b"goes")
    site.path.write_bytes(changed)
    body = {name: item[name] for name in ("start", "end", "tag")}
    status, _, data = site.ask("POST", site.under("decide"), body)
    assert status == 409
    assert b"another reviewer or program" in data
    assert site.path.read_bytes() == changed
    status, _, data = site.ask("POST", site.under("load"), {})
    assert status == 200
    items = json.loads(data)["items"]
    body = {name: items[0][name] for name in ("start", "end", "tag")}
    assert site.ask("POST", site.under("decide"), body)[0] == 200


def test_all_alike(site: Site) -> None:
    items = site.state()["items"]
    item = next(i for i in items if i["tag"] == "placeName")
    body = {name: item[name] for name in ("start", "end", "tag")}
    site.ask("POST", site.under("decide-alike"), body)
    assert site.state()["accepted"] == 2


@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here")
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_a_review_by_keyboard(site: Site) -> None:
    playwright = pytest.importorskip(
        "playwright.sync_api", reason="playwright is not installed"
    )
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox"]
        )
        page = browser.new_page(viewport={"width": 390, "height": 800})
        faults: list[str] = []
        asked: list[str] = []
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda message: faults.append(message.text))
        page.on("request", lambda request: asked.append(request.url))
        page.goto(site.address)
        page.locator("#list li").nth(4).wait_for()
        left = page.locator("#list li")
        assert left.count() == 5
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        page.keyboard.press("h")
        assert page.locator("mark").inner_text() == "Then John Smith"
        page.keyboard.press("a")
        page.get_by_text("1 accepted").wait_for()
        page.keyboard.press("x")
        page.get_by_text("1 rejected").wait_for()
        page.keyboard.press("j")
        page.keyboard.press("3")
        page.get_by_text("2 accepted").wait_for()
        page.keyboard.press("u")
        page.get_by_text("1 accepted").wait_for()
        page.keyboard.press("k")
        page.keyboard.press("r")
        page.keyboard.type("2008-05-02")
        page.keyboard.press("Enter")
        page.get_by_text("2 accepted").wait_for()
        browser.close()
    data = site.path.read_text("utf-8")
    assert faults == []
    assert all(url.startswith((site.address, "data:")) for url in asked)
    assert ">Then John Smith</persName>" in data
    assert 'type="rejected"' in data
    assert '<date when="2008-05-02" resp="#ada-vale">1 May 2008</date>' in data
