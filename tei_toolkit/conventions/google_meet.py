"""Google Meet."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="google-meet",
    title="Google Meet",
    description="The name before a colon, times on lines of their own.",
    signatures=(
        Signature(r"^\W*(?:Attendees|Invited)\s*$", 2.5, "the attendees"),
        Signature(r"^\W*\d\d:\d\d:\d\d\s*$", 1.2, "a time on its own line"),
        Signature(
            (
                r"(?:Meeting ended after|This editable transcript was computer"
                r" generated)"
            ),
            4.0,
            "the close of a recording",
        ),
    ),
    activity="meeting",
    example=(
        "Parish hall (2024-03-01 10:00 GMT) - Transcript\n\nAttendees\n\nAnna"
        " Hale, Ben Cole\n\n00:00:00\n\nAnna Hale: Where were you?\n\nBen Cole: On"
        " the pier.\n\nMeeting ended after 00:05:12\n"
    ),
)
