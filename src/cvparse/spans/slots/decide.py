"""Which pieces of an entry are the value of which slot: the one decision over all assignments of its pieces.

Each entry is read by itself. Where a kind has weights for it, it is read once more, with what the others of its list
have in the same place as further evidence; two have nothing in common. Which slots and word lists a kind of entry has,
its parser says.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvparse.spans.parting import Piece
from cvparse.spans.slots.customs import LEAST_OTHERS, again_in, customs_of, places_of
from cvparse.spans.slots.evidence import Known, evidence_of, face_of
from cvparse.spans.slots.search import Evidence, Runs, best_states, fields_of, runs_of
from cvparse.spans.slots.weights import SlotWeights


def decided(
    every: Sequence[Sequence[Piece]],
    known: Known,
    alone: SlotWeights,
    in_list: SlotWeights | None = None,
    identity: Sequence[str] = (),
) -> list[Runs]:
    """The runs of pieces of each entry of a list, by the slot that each is the value of.

    Of an entry that would say nothing by which it is called (`identity`), the best reading is taken that begins so.
    """
    faces = [[face_of(piece) for piece in pieces] for pieces in every]
    evidence = [evidence_of(pieces, face, known) for pieces, face in zip(every, faces, strict=True)]
    joints = [[str(piece.joint) for piece in pieces] for pieces in every]
    first = [_named(shown, signs, alone, identity) for shown, signs in zip(evidence, joints, strict=True)]
    if in_list is None or len(every) <= LEAST_OTHERS:
        return [runs_of(states, alone.slots) for states in first]
    places = [places_of(pieces, face) for pieces, face in zip(every, faces, strict=True)]
    found = []
    customs = customs_of(places, [fields_of(states, alone.slots) for states in first], again_in(every))
    for shown, signs, more in zip(evidence, joints, customs, strict=True):
        whole = [(*names, *others) for names, others in zip(shown, more, strict=True)]
        found.append(runs_of(_named(whole, signs, in_list, identity), in_list.slots))
    return found


def _named(evidence: Evidence, joints: Sequence[str], weights: SlotWeights, identity: Sequence[str]) -> list[int]:
    """The best reading of an entry, with a slot by which it is called."""
    states = best_states(evidence, joints, weights)
    if not identity or not states or not set(fields_of(states, weights.slots)).isdisjoint(identity):
        return states
    return best_states(evidence, joints, weights, identity)
