"""European Parliament."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="europarl",
    title="European Parliament",
    description=(
        "The name, the group in brackets, then a full stop and a dash; or tags."
    ),
    signatures=(
        Signature(r"<CHAPTER ID|<SPEAKER ID", 4.0, "tags of the Europarl corpus"),
        Signature(
            (
                r"\((?:PPE(?:-DE)?|PSE|S&D|ALDE|Verts/ALE|ECR|GUE/NGL|EFDD?|ELDR|UEN"
                r"|IND/DEM|Renew|ID|NI)\)"
            ),
            2.5,
            "a group of the Parliament",
        ),
        Signature(
            (
                r"^\W*(?:President|Presidente|Le Président|Der Präsident|De"
                r" Voorzitter|Przewodnicząc\w+|President of the Commission)\. ?[–-]"
            ),
            2.5,
            "the President, a full stop and a dash",
        ),
        Signature(
            r"European Parliament|Parlement européen|Europäisches Parlament",
            1.2,
            "the European Parliament",
        ),
        Signature(r"on behalf of the [\w/& -]+ Group", 1.0, "on behalf of a Group"),
        Signature(r"^\W*\((?:[A-Z]{2})\) ", 1.0, "a language in brackets"),
    ),
    headings=(
        (
            r"\d{1,3}(?:\.\d{1,3})*\. [^\W\d_a-zß-ÿ].{3,240}"
            r"(?:\((?:debate|vote|continuation of debate|statements?"
            r"|written declarations?|débat|vote|Aussprache|Abstimmung|debat|debata"
            r"|dezbatere|discussione|votazione|votación|votação)\)"
            r"|: (?:see Minutes|voir procès-verbal|siehe Protokoll|véase el Acta"
            r"|vedasi processo verbale|zie notulen|patrz protokół|ver acta))"
        ),
        (
            r"\d{1,3}(?:\.\d{1,3})*\. (?:(?:Opening|Closure|Resumption|Adjournment) of"
            r" the (?:sitting|session)|Voting time|Explanations of vote|Order of"
            r" business|Approval of the minutes|Agenda of the next sitting)\b.{0,60}"
        ),
    ),
    activity="debate",
    example=(
        "European Parliament\n\nPresident. – The sitting is open.\n\nAnn Hale"
        " (PPE-DE). – Mr President, it rains.\n\nBen Cole, on behalf of the"
        " ALDE Group. – (DE) It does.\n"
    ),
)
