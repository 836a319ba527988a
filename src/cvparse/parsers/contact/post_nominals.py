"""Degrees and honours behind a name: where the name ends before them, and that they are no job title.

Signals: a comma that a job title, a degree or several words follow; a degree or an honour of the lists behind two names
without a comma; a stretch that holds nothing else, brackets with the university aside. Never takes `Jr.` off a name.
"""

from __future__ import annotations

from itertools import pairwise

import regex

from cvparse.fields.degrees import find_degrees
from cvparse.fields.places import find_place
from cvparse.fields.roles import find_roles
from cvparse.lexicon.types import Lexicon
from cvparse.spans.delimiters import COMMA, cut
from cvparse.spans.worksheet import Worksheet

BRACKET = regex.compile(r"\([^()]{1,40}\)")
ABBREVIATION = regex.compile(r"(?:\p{Lu}\p{Ll}{0,4}\.?){2,8}")
ABBREVIATIONS = regex.compile(r"(?:\p{Lu}\.?){2,8}(?:,\s{0,2}(?:\p{Lu}\.?){2,8}){0,4}")
WHOLE = 0.8  # of the letters of such a stretch; the rest is an `and` or a class of honours


def are_post_nominals(text: str) -> bool:
    """Whether a text is nothing but such abbreviations.

    Reads `Ph.D., FSA`, `, PharmD, BCPS` behind a name; refuses `Professor, FRSC` and `Data Science`.
    """
    return all(ABBREVIATION.fullmatch(part.strip()) for part in text.strip(" ,").split(","))


def name_end(text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Where the name ends: before the comma that a job title, a degree or several words follow, where the name before
    it is whole, and before a degree that follows it at once.

    Reads `Ada Lund, Ph.D.`, `Ada Lund MSc PhD`; refuses to cut `Bo Berg, Jr.` and `Lund, Ada Maria`.
    """
    parts = cut(text, start, end, COMMA)
    for before, after in pairwise(parts):
        said = text[slice(*after)]
        if find_roles(said, lexicon) or find_degrees(said, lexicon) or said in lexicon.phrases("words.post_nominal"):
            end = before[1]
            break
        if min(len(said.split()), len(text[start : before[1]].split())) > 1:
            end = before[1]
            break
    spans = _spans(text[start:end], lexicon)
    behind = next((a for a, _ in spans if len(text[start : start + a].split()) > 1), None)
    return end if behind is None else start + len(text[start : start + behind].rstrip(" ,"))


def take_post_nominals(sheet: Worksheet, lexicon: Lexicon) -> None:
    """Cross out what is left of a line where it holds degrees and honours only, `LLB (Hons), BA (Oxon); DPhil`, or an
    abbreviation behind the comma after the name: `Ada Lund, CISSP`, not `Ada Lund, USA`."""
    for start, end in sheet.rest():
        text = sheet.text.text[start:end]
        behind = sheet.taken and sheet.text.text[:start].rstrip().endswith(",")
        if behind and ABBREVIATIONS.fullmatch(text) and find_place(text, lexicon) is None:
            sheet.cue(start, end, "post-nominals")
            continue
        plain = BRACKET.sub(lambda bracket: " " * len(bracket.group()), text)
        letters = sum(map(str.isalpha, plain))
        told = sum(c.isalpha() for a, b in _spans(plain, lexicon) for c in plain[a:b])
        if letters and told >= WHOLE * letters:
            sheet.cue(start, end, "post-nominals")


def _spans(text: str, lexicon: Lexicon) -> list[tuple[int, int]]:
    """The degrees and honours of a text, those in lower case left out: `ma` is a word."""
    found = [(m.start, m.end) for m in find_degrees(text, lexicon)]
    found += [(m.start, m.end) for m in lexicon.phrases("words.post_nominal").find(text)]
    kept: list[tuple[int, int]] = []
    for start, end in sorted(found):
        capitals = sum(map(str.isupper, text[start:end]))
        if capitals > 1 and (not kept or start >= kept[-1][1]):
            kept.append((start, end))
    return kept
