"""An outcome with the corrections that a database holds for its document, and what became of each of them.

The CV as it was read is the base, and all corrections are applied to it anew, so that a reading of a newer version is
corrected as the older one was. Nothing here knows of tables.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cvparse.bulk.task import Outcome, saying
from cvparse.corrections.apply import Applied, apply
from cvparse.corrections.operations import DOCUMENT, Accept, Correction
from cvparse.model import CV
from cvparse.text.value_class import dataclass

APPLIED = "applied"
WAITING = "waiting"
UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Corrected:
    """An outcome with its corrections; `states` has for each of them `applied`, the code of its issue, `undone`, or
    `waiting` where the file could not be read this time."""

    outcome: Outcome
    corrections: tuple[Correction, ...] = ()
    states: tuple[str, ...] = ()

    @property
    def acceptance(self) -> Accept | None:
        """Who accepted the document last, None where nobody did, or where it is read otherwise by now."""
        return acceptance(self.corrections, self.states)


def acceptance(corrections: Sequence[Correction], states: Sequence[str]) -> Accept | None:
    """The last acceptance of the whole document among corrections of these states that holds."""
    done = zip(corrections, states, strict=True)
    accepted = [one for one, state in done if isinstance(one, Accept) and one.id == DOCUMENT and state == APPLIED]
    return accepted[-1] if accepted else None


def states_of(corrections: Sequence[Correction], done: Applied) -> tuple[str, ...]:
    """What became of each correction: `applied`, the code of its issue, or `undone`."""
    refused = {id(one.correction): one.code for one in done.unapplied}
    return tuple(UNDONE if one.undone else refused.get(id(one), APPLIED) for one in corrections)


def corrected(outcome: Outcome, corrections: Sequence[Correction]) -> Corrected:
    """The outcome with these corrections; as it is where there are none, or no CV to apply them to."""
    base = outcome.read or outcome.cv
    if not corrections or base is None:
        waiting = tuple(UNDONE if one.undone else WAITING for one in corrections)
        return Corrected(outcome, tuple(corrections), waiting)
    done = apply(CV.model_validate_json(base), corrections)
    return Corrected(replace(saying(outcome, done.cv), read=base), tuple(corrections), states_of(corrections, done))
