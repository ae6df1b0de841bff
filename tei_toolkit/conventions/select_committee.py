"""Select committee (oral evidence)."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="select-committee",
    title="Select committee (oral evidence)",
    description="Numbered questions; the Chair, members and witnesses before a colon.",
    languages=("en",),
    signatures=(
        Signature(r"^\W*Oral evidence(?: taken|:| session)", 3.0, "oral evidence"),
        Signature(
            r"^\W*Examination of [Ww]itness(?:es)?", 2.0, "examination of witnesses"
        ),
        Signature(r"^\W*(?:Members present|Witnesses?):", 1.0, "members present"),
        Signature(r"^\W*Q\d{1,4}\.?\s+\S", 2.0, "numbered questions"),
        Signature(r"^\W*Questions \d+ ?[-–] ?\d+", 2.0, "a range of questions"),
        Signature(
            r"Ordered by the House of Commons to be (?:printed|published)",
            2.5,
            "an order to publish",
        ),
    ),
    headings=(r"Examination of [Ww]itness(?:es)?",),
    notes=(
        (
            r"Witness(?:es)?: [A-Z][\w'’.-]* "
            r"(?:(?:[A-Z][\w'’.-]*|and|of|the|for|at|de|van)[,;]? ?)+"
        ),
    ),
    activity="hearing",
    example=(
        "Oral evidence: Small Rivers, HC 612\n\nTuesday 16 March 2021\n\n"
        "Questions 1 - 14\n\nQ1  Chair: Good morning. Who are you?\n\nAnn Hale:"
        " A hydrologist.\n\nQ2  Mr Cole: Is it wet?\n\nAnn Hale: It is.\n"
    ),
)
