"""How far a document can be trusted as a whole: the assessment that every command gives.

The status is `not_a_cv` where the evidence says so (`is_cv`), `needs_review` where a check failed or the confidence is
below `SURE`, else `ok`. Nothing is left out of the document for its status.
"""

from __future__ import annotations

from cvparse.assembly.assemble import Findings
from cvparse.assembly.assessment.document_checks import Found, checks_of
from cvparse.assembly.assessment.document_evidence import evidence_of
from cvparse.assembly.assessment.is_cv import Judgement, judge
from cvparse.assembly.confidence.sureness import of_document
from cvparse.lexicon.detect import familiarity
from cvparse.lexicon.types import Lexicon
from cvparse.model import COLLECTIONS, CV, Assessment, AssessmentStatus, Check

SURE = 0.6  # of the confidence; below it a person should look, whatever the checks say


def assess(findings: Findings, cv: CV, lexicon: Lexicon) -> Assessment:
    """The assessment of a document that was read."""
    judgement = judge(evidence_of(findings.document, findings.layout, findings.ledger, cv, lexicon))
    known_words = familiarity(" ".join(word.text for page in findings.document.pages for word in page.words))
    checks = (_is_cv(judgement), *checks_of(Found(findings, cv, known_words)))
    entries = [entry.confidence for collection in COLLECTIONS for entry in getattr(cv, collection.name)]
    confidence = of_document([one for one in entries if one is not None], sum(not check.passed for check in checks))
    return Assessment(status=_status(judgement, checks, confidence), confidence=confidence, checks=checks)


def _status(judgement: Judgement, checks: tuple[Check, ...], confidence: float) -> AssessmentStatus:
    if not judgement.is_cv:
        return AssessmentStatus.NOT_A_CV
    sure = confidence >= SURE and all(check.passed for check in checks)
    return AssessmentStatus.OK if sure else AssessmentStatus.NEEDS_REVIEW


def _is_cv(judgement: Judgement) -> Check:
    said = "it is a CV" if judgement.is_cv else f"it is no CV: {', '.join(judgement.against)}"
    return Check(code="is_a_cv", passed=judgement.is_cv, message=said)
