"""Lines of scripts that have no spaces are joined without one."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

TALK = """\
主席：各位議員，今天我們討論的是政府對公務
員薪酬的檢討，以及會議廳的維修工程和有關的
撥款申請。

李議員：多謝主席。我想問一問，為甚麼會議
廳的維修工程要花那麼長的時間，而且花費那麼
多的公帑？
{}
主席：請局長回答。

李議員：謝謝。
"""


def _said(text: str, name: str = "talk.txt") -> list[str]:
    root = convert(text.encode(), name).tree.getroot()
    return ["".join(seg.itertext()) for seg in root.iter(tei("seg"))]


@pytest.mark.parametrize("end", ["\n", "\r\n", " \n"])
def test_a_line_end_inside_a_paragraph_leaves_no_space(end: str) -> None:
    said = _said(TALK.format("").replace("\n", end))
    assert said[0] == (
        "各位議員，今天我們討論的是政府對公務員薪酬的檢討，以及會議廳的維修工程和有關的撥款申請。"
    )
    assert " " not in said[1]


def test_it_is_told_in_the_header() -> None:
    root = convert(TALK.format("").encode(), "talk.txt").tree.getroot()
    said = "".join(next(root.iter(tei("normalization"))).itertext())
    assert "4 line ends between characters of a script without spaces left none" in said


def test_other_scripts_keep_their_space() -> None:
    text = TALK.format("").replace("公務\n員", "公務 ABC\n員")
    assert "公務 ABC 員薪酬" in _said(text)[0]


def test_korean_has_spaces() -> None:
    korean = (
        "의장: 오늘 우리는 정부의 예산안에 대한\n심의를 시작하겠습니다 위원\n"
        "자리에 앉아 주시기 바랍니다.\n\n위원: 감사합니다 의장님 저는 이 예산안에\n"
        "반대합니다 그 이유를 말씀드리겠습니다\n왜냐하면 너무 많습니다.\n\n"
        "의장: 네.\n\n위원: 네.\n"
    )
    assert "대한 심의" in _said(korean)[0]
