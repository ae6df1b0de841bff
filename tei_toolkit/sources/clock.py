"""The parts of a printed time in a recording, as seconds."""


def clock_seconds(
    hours: str | None, minutes: str, seconds: str, fraction: str | None
) -> float:
    """The seconds from the start of the recording, to the microsecond.

    `fraction` are the digits after the seconds' mark; hours may be lacking, too.
    """
    whole = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)
    return round(whole + float(f"0.{fraction or 0}"), 6)
