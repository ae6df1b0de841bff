"""Minutes of evidence of the nineteenth century: question and answer in a paragraph."""

from tei_toolkit.conventions.convention import Convention, Shape, Signature

_CALLED = (
    r"(?:Mr|Mrs|Miss|Dr|Sir|Rev|The|Captain|Colonel|Lieut)\b.{3,120}[,;]? "
    r"(?:was |were )?(?:called in|re-?called|called|again called in)[;,]? "
    r"(?:and |again )*(?:further )?[Ee]xamined[.:]?"
)

CONVENTION = Convention(
    name="minutes-of-evidence",
    title="Minutes of evidence (19th century)",
    description=(
        "A paragraph is a question, a dash and its answer; numbers before it, and now"
        " and then who asks, before a bracket."
    ),
    languages=("en",),
    signatures=(
        Signature(r"^\W*MINUTES OF EVIDENCE\b", 3.0, "minutes of evidence"),
        Signature(rf"^\W*{_CALLED}$", 2.5, "a witness called in and examined"),
        Signature(
            r"^\W*\d{1,5}\.? .{3,400}\?[\"”’]? ?(?:—|--) ?[A-Z]",
            3.0,
            "a numbered question and its answer after a dash",
        ),
        Signature(
            r"^\W*\[The [Ww]itness(?:es)? withdrew\.?\]?$", 1.5, "a witness withdrew"
        ),
    ),
    shape=Shape(1.0, prefixes=frozenset({"number", "dash"})),
    notes=(
        _CALLED,
        (
            r"(?:(?:Further |Re-|Cross-)?[Ee]xamined )?[Bb]y (?:the )?"
            r"[A-Z][\w.'’ -]{1,40}\.?"
        ),
        r"\[The [Ww]itness(?:es)? (?:was directed to withdraw|withdrew)\.?\]?",
    ),
    activity="hearing",
    example=(
        "MINUTES OF EVIDENCE\n\nMartis, 14 die Maii, 1839.\n\nMr. Thomas Brend, called"
        " in; and Examined.\n\n1234. You are a printer?—I am.\n\n1235. Mr. Pinder.] How"
        " many hands do you employ?—Eleven men and four boys.\n\n1236. Are the boys at"
        " work in the night?—Never.\n\n[The Witness withdrew.\n"
    ),
)
