"""The evidence for each unit of a reference: what it says of the field it stands in, and of a border in front of it.

Evidence is small, named and read from what is printed: the word and its neighbours, the gaps around it, quotes,
brackets and faces, journals, publishers and places of the lists, where the readers of names see names, how far the
reference has come. It comes in groups; all that is known of a group's key is a group's evidence, so that its sum of
weights is computed once for all references.
"""

from __future__ import annotations

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.segmentation.course import course_of, pieces_of, printed_again, sentences_of
from cvparse.parsers.publications.segmentation.known_names import authors_seen, listed
from cvparse.parsers.publications.segmentation.surroundings import brackets_of, faces_of, quotes_of
from cvparse.parsers.publications.segmentation.units import Units
from cvparse.parsers.publications.segmentation.words import class_of, evidence_of_word

Key = tuple[str, ...]  # the name of a group, and what its evidence depends on

LONGEST_GAP = 6  # characters; a longer gap is told by its ends


def evidence_in(key: Key, lexicon: Lexicon) -> tuple[str, ...]:
    """The names of the evidence that a key stands for."""
    group = key[0]
    if group == "w":
        stopped = key[2] == "."
        return tuple(f"{key[3]}{name}" for name in evidence_of_word(key[1], stopped, lexicon))
    if group == "border":
        _, gap, before, here = key
        return (f"gb={gap}", f"gb={gap}|{here}", f"gb={gap}<{before}", f"gb={gap}|{here}<{before}")
    if group == "behind":
        _, gap, here, after = key
        return (f"ga={gap}", f"ga={gap}|{here}", f"ga={gap}>{after}", f"ga={gap}|{here}>{after}")
    if group == "around":
        _, before, here, after = key
        return (f"ar={before}|{here}|{after}",)
    if group == "far":
        _, before, after, here = key
        return (f"-2={before}", f"+2={after}", f"-2={before}|{here}", f"+2={after}|{here}")
    found = [f"{group}{number}={value}" for number, value in enumerate(key[1:]) if value]
    found.extend(f"{group}{left}{right}={key[left + 1]}/{key[right + 1]}" for left, right in JOINED[group])
    return tuple(found)


JOINED: dict[str, tuple[tuple[int, int], ...]] = {
    "print": ((0, 1), (0, 2)),
    "names": ((0, 1), (0, 2), (0, 3)),
    "list": ((0, 1), (0, 2)),
    "course": ((0, 1), (1, 3), (1, 4), (0, 3)),
    "course2": ((0, 1), (0, 2), (1, 2), (2, 3)),
    "sentence": ((0, 1), (0, 2), (1, 2), (1, 4), (0, 3)),
    "piece": ((0, 1), (0, 2), (0, 3), (1, 3)),
    "face": ((0, 1), (0, 2), (1, 2)),
}
"""Of which two parts of a key the evidence is joined."""


def keys_of(draft: Draft, units: Units) -> list[list[Key]]:
    """The keys of the evidence of each unit, one for each group."""
    words, count = units.words, len(units)
    if not count:
        return []
    stops = ["." if gap[:1] == "." else "" for gap in units.gaps[1:]]
    classes = [class_of(word, bool(stop), draft.lexicon) for word, stop in zip(words, stops, strict=True)]
    gaps = [short_gap(gap) for gap in units.gaps]
    quotes, brackets = quotes_of(units.gaps, count), brackets_of(units.gaps, count)
    faces = faces_of(draft.printed, units)
    authors = authors_seen(draft, units)
    known = listed(units, draft.lexicon)
    course = course_of(units.gaps, classes, brackets)
    pieces, sentences = pieces_of(units, classes, known), sentences_of(units, classes, known)
    again = printed_again(words)
    quoted = "q" if any(quotes) else ""
    faced = any(faces)
    far = ["", "", *classes, "", ""]
    lists = ["", *known, ""]
    rows: list[list[Key]] = []
    for at, here in enumerate(classes):
        gap = gaps[at]
        keys: list[Key] = [
            ("w", words[at], stops[at], ""),
            ("border", gap, far[at + 1], here),
            ("behind", gaps[at + 1], here, far[at + 3]),
            ("around", gap, here, gaps[at + 1]),
            ("far", far[at], far[at + 4], here),
            ("print", quotes[at], brackets[at], quoted),
            ("names", *authors[at], "F" if at == 0 else "", again[at]),
            ("list", lists[at + 1], lists[at + 2], lists[at]),
            ("course", *course[at]),
            ("piece", *pieces[at], gap),
            ("sentence", *sentences[at], gap),
            ("course2", course[at][0], authors[at][0], gap, quotes[at]),
        ]
        if at:
            keys.append(("w", words[at - 1], stops[at - 1], "-"))
        if at + 1 < count:
            keys.append(("w", words[at + 1], stops[at + 1], "+"))
        if faced:
            keys.append(("face", faces[at], faces[at - 1] if at else "", gap))
        rows.append(keys)
    return rows


def short_gap(gap: str) -> str:
    """A gap as evidence names it: a long one by its ends."""
    return gap if len(gap) <= LONGEST_GAP else f"{gap[:3]}…{gap[-2:]}"
