"""The marks beside names: `*`, `†`, `‡`, `§`, `¶`, raised digits and letters, alone or stacked.

They are taken out of the text before the names are read, and given to the name that stands before them. A mark inside
a word of a title (`C*-algebra`) stays, as only the region of the names is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cvparse.parsers.publications.draft import Draft, MarkerSpan, Span

SYMBOLS = "*†‡§¶‖#^✉✝✟∗⁎⋆★☆♯♮♭$¤∥◊♦♠♣♥∆⊥↑¹²³⁴⁵⁶⁷⁸⁹⁰ᵃᵇᶜᵈᵉ⁺+\u20f0✦✧◇△▲∇✻✽❖"
DOUBLED = "*†‡§¶#"  # printed twice they are a sign of their own: `**`
ORCID_ICON = frozenset({"iD", "ID"})  # a raised sign of a link to the person
_GLUED = re.compile(r"(?<=[^\W\d_][^\W\d_])\d(?=[,;.\s])")
_RUN = re.compile(rf"[{re.escape(SYMBOLS)}](?:\s?,?\s?[{re.escape(SYMBOLS)}])*")


def find_markers(work: str, start: int, stop: int) -> list[MarkerSpan]:
    """The symbols from `start` to `stop`, each with its offsets; outside of broken accents."""
    found: list[MarkerSpan] = []
    for run in _RUN.finditer(work, start, stop):
        for at in range(run.start(), run.end()):
            if "++" in work[at - 1 : at + 2] and work[at] == "+":
                continue  # `C++`
            if work[at] in SYMBOLS and work[at - 1 : at] not in {"Ã", "Â", "Å"}:
                if found and found[-1].end == at and found[-1].symbol[0] == work[at] and work[at] in DOUBLED:
                    found[-1] = MarkerSpan(found[-1].start, at + 1, found[-1].symbol + work[at])
                else:
                    found.append(MarkerSpan(at, at + 1, work[at]))
    return found


def _unraised(work: str, spans: Sequence[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The digits glued to a name that stand on the line, where the same ones are markers of other names of the list:
    `Lund¹, Okri2, Moor²`; not those behind the last marker, as in `CO2`."""
    digits = {symbol for _, _, symbol in spans if symbol.isdigit()}
    last = max((start for start, _, symbol in spans if symbol.isdigit()), default=0)
    return [
        (*found.span(), found.group())
        for found in _GLUED.finditer(work, 0, last)
        if found.group() in digits and not any(start <= found.start() < end for start, end, _ in spans)
    ]


def blank_markers(draft: Draft, raised: Sequence[Span] | None = None) -> None:
    """Find the markers and blank them (and commas between two of them) in the working text; offsets stay.

    Markers are the symbols between `draft.start` and `draft.stop`, and the raised characters of the draft, or of these
    stretches alone.
    """
    raised = draft.raised if raised is None else raised
    if not raised and _RUN.search(draft.work) is None:
        return
    spans = [(m.start, m.end, m.symbol) for m in find_markers(draft.work, draft.start, draft.stop)]
    icons = [(a, b) for a, b in raised if draft.text[a:b].strip(" ,;") in ORCID_ICON]
    for a, b in raised:
        if (a, b) in icons:
            continue
        for at in range(a, b):
            if draft.work[at] not in " ,;" and not any(s <= at < e for s, e, _ in spans):
                spans.append((at, at + 1, draft.text[at]))
    spans.extend(_unraised(draft.work, spans))
    work = list(draft.work)
    for a, b in icons:
        work[a:b] = " " * (b - a)
    for a, b, symbol in sorted(spans):
        draft.markers.append(MarkerSpan(a, b, symbol))
        work[a:b] = " " * (b - a)
    for left, right in zip(draft.markers, draft.markers[1:], strict=False):
        between = "".join(work[left.end : right.start])
        if between.strip() == "," and right.start - left.end <= 3:
            work[left.end : right.start] = " " * (right.start - left.end)
    for marker in reversed(draft.markers):  # `Muster†.`: the full stop goes back to its name
        if marker.end < len(work) and work[marker.end] in ".,;:" and work[marker.start] == " ":
            work[marker.start], work[marker.end] = work[marker.end], " "
    draft.work = "".join(work)
