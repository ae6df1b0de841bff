"""Records of who said what: tables, and the JSON of speech recognisers."""

from tei_toolkit.conventions.convention import Convention
from tei_toolkit.conventions.turns import read_cues
from tei_toolkit.sources.records import RECORDS

CONVENTION = Convention(
    name="records",
    title="Tables and lists of segments",
    description=(
        "CSV and TSV with a column of words and one of speakers or times; JSON of "
        "Whisper and other speech recognisers."
    ),
    media_types=RECORDS,
    example=(
        "speaker,start,text\nAnna,0.0,Where were you?\nBen,1.5,On the pier.\n"
        "Anna,3.0,All night?\nBen,4.2,All night.\n"
    ),
    read=read_cues,
)
