"""How far a document can be trusted as a whole."""

from enum import StrEnum

from pydantic import Field

from cvparse.model.base import ContractModel


class AssessmentStatus(StrEnum):
    """What to do with the document."""

    OK = "ok"
    NEEDS_REVIEW = "needs_review"
    NOT_A_CV = "not_a_cv"


class Check(ContractModel):
    """One question to the document as a whole, and its answer."""

    code: str = Field(description="What was asked: `printed_numbers`, `one_person`.")
    passed: bool = Field(description="Whether nothing was found that a person should look at.")
    message: str = Field(description="What was found, in a sentence.")


class Assessment(ContractModel):
    """The status follows from the checks and the confidence; all that was read is given whatever it is."""

    status: AssessmentStatus = Field(description="`ok`, `needs_review`, or `not_a_cv` for another sort of document.")
    confidence: float = Field(description="0 to 1: how much of the document is likely to be read right.")
    checks: tuple[Check, ...] = Field(default=(), description="What was asked of the document as a whole.")
