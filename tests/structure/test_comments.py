"""What readers wrote under a page stands in the back, and nobody speaks it."""

from tei_toolkit.convert import convert


def test_comments_are_in_the_back() -> None:
    text = (
        "Host: Good evening, and welcome to the programme.\n\n"
        "Guest: Thank you for having me here tonight.\n\n"
        "Host: How long have you repaired clocks?\n\n"
        "Guest: For fifty years, in this very street.\n\n"
        "Comments (2)\nAda: He once mended mine.\nBen: Mine, too!\n"
    )
    conversion = convert(text.encode(), "clock.txt")
    written = conversion.to_bytes().decode()
    assert len(list(conversion.transcript.turns())) == 4
    assert written.index("<back>") < written.index("He once mended mine.")
