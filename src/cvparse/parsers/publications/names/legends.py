"""Legends: the lines that say what `*`, `†`, bold or an underline mean in a list of works.

A legend is cut into clauses, before each sign and at wide gaps, semicolons and full stops. A clause that opens with a
sign (a symbol, or a digit where the line counts from 1 on) gives the meaning of that sign; one that names a way of
printing (`lab members bold`) gives the meaning of `bold` or `underline`. A clause that only says how the owner's own
name is printed makes no marker: `is_self` says it. What is neither sign nor way of printing may only introduce them, or
stand with them in one pair of brackets. Never reads a line with a year in it, nor a long one.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

from cvparse.layout.types import Line
from cvparse.lexicon.types import Lexicon
from cvparse.model import Marker
from cvparse.parsers.publications.names.markers import SYMBOLS
from cvparse.spans.worksheet import Claim
from cvparse.text.styled import CELL, StyledText
from cvparse.text.value_class import dataclass

LONGEST = 260  # characters
LONGEST_MEANING = 12  # words; "these authors contributed equally to this work" has 7
MOST_COMMAS = 2
NEAR_TOP = 4  # lines; a legend stands under its heading
NEAR_END = 2  # lines; or behind the list

_SIGN = regex.compile(rf"(?<![^\W\d_])[{regex.escape(SYMBOLS)}](?:\s?[{regex.escape(SYMBOLS)}])?")
_SIGN_IN_BRACKETS = regex.compile(rf"[(\[]\s?([{regex.escape(SYMBOLS)}]{{1,2}}|[1-9])\s?[)\]]")
_DIGIT = regex.compile(r"(?<![^\s(\[,;])(?P<digit>[1-9])(?:[):=]|\s?[:=–—])?\s{0,2}(?=\p{L}{2})")
_YEAR = regex.compile(r"\b(?:19|20)\d\d\b")
_PARTS = regex.compile(rf"[{CELL};\[]|\.(?=\s|$)|\)")
_EDGES = " \t,;:=.()[]–—-|"


@dataclass(frozen=True, slots=True)
class Legend:
    """The markers that a line explains, and the line as consumed."""

    markers: tuple[Marker, ...]
    taken: Claim


def read_legend(text: StyledText, scope: str | None, lexicon: Lexicon) -> Legend | None:
    """The legend that a line is, or None.

    Reads `* : Equal Contribution, † : System Lead`, `(*) denotes equal contribution` and
    `* Equal contribution  † Lead  My name is underlined.`; refuses `* Hu, Q. (2024). A title.`
    """
    line = _SIGN_IN_BRACKETS.sub(r" \1 ", text.text).strip()
    if not line or len(line) > LONGEST or _YEAR.search(line):
        return None
    markers: list[Marker] = []
    explained = False
    bracketed = line[0] in "(["
    numbered = _numbered(line)
    clauses = [part for clause in _clauses(line, numbered, lexicon) for part in _print_clauses(clause, lexicon)]
    for clause in clauses:
        found = _sign(clause, bool(numbered), scope, lexicon) or _print(clause, scope, lexicon)
        if found:
            markers.append(found)
        elif not _says_own_name(clause, lexicon):
            if not bracketed and not _introduces(clause, lexicon):
                return None
            continue
        explained = True
    return Legend(tuple(markers), Claim("cue: legend", text)) if explained else None


def split_legends(lines: Sequence[Line], scope: str | None, lexicon: Lexicon) -> tuple[list[Line], list[Legend]]:
    """The lines that are no legend, and the legends among the lines before the first entry and behind the last."""
    kept: list[Line] = []
    legends: list[Legend] = []
    for number, line in enumerate(lines):
        near_edge = number < NEAR_TOP or number >= len(lines) - NEAR_END
        legend = read_legend(line.text, scope, lexicon) if near_edge and not line.margin else None
        if legend is None:
            kept.append(line)
        else:
            legends.append(legend)
    return kept, legends


def _numbered(line: str) -> list[int]:
    """Where the digits stand that a legend counts its signs by: from 1 on without a gap, the first opens the line.

    Reads `1 Equal contribution 2 Lead`; refuses `1. A title` and `1 lesson and 3 tales`.
    """
    found = list(_DIGIT.finditer(line))
    counts = [int(sign.group("digit")) for sign in found] == list(range(1, len(found) + 1))
    return (
        [sign.start() for sign in found]
        if len(found) > 1 and counts and not line[: found[0].start()].strip(_EDGES)
        else []
    )


def _clauses(line: str, numbered: Sequence[int], lexicon: Lexicon) -> list[str]:
    """The clauses of a legend, stripped of what parts them."""
    cuts = {0, len(line)}
    for found in _PARTS.finditer(line):
        cuts.add(found.end())
    cuts.update(sign.start() for sign in _SIGN.finditer(line))
    cuts.update(numbered)
    cuts.update(own.start for own in lexicon.phrases("legends.own_name").find(line))
    edges = sorted(cuts)
    clauses = [line[a:b].strip(_EDGES) for a, b in pairwise(edges)]
    return [clause for clause in clauses if clause]


def _print_clauses(clause: str, lexicon: Lexicon) -> list[str]:
    """A clause about a way of printing apart from those before it in the same breath."""
    parts = [part.strip(_EDGES) for part in clause.split(",")]
    return parts if any(_way_of_printing(part, lexicon) for part in parts) else [clause]


def _sign(clause: str, numbered: bool, scope: str | None, lexicon: Lexicon) -> Marker | None:
    found = _SIGN.match(clause) or (_DIGIT.match(clause) if numbered else None)
    if found is None:
        return None
    meaning = _meaning(clause[found.end() :], lexicon)
    if len(meaning) < 3 or len(meaning.split()) > LONGEST_MEANING or meaning.count(",") > MOST_COMMAS:
        return None
    return Marker(symbol=found.group().strip(_EDGES).replace(" ", ""), meaning=meaning, scope=scope)


def _print(clause: str, scope: str | None, lexicon: Lexicon) -> Marker | None:
    symbol = _way_of_printing(clause, lexicon)
    if not symbol or _says_own_name(clause, lexicon):
        return None
    at = lexicon.phrases(f"legends.{symbol}").find(clause)[0]
    behind = clause[at.end :].strip(_EDGES)
    explains = at.start == 0 and (
        lexicon.phrases("legends.joint").at_start(behind) is not None
        or lexicon.phrases("legends.printed").at_start(behind) is not None
        or _tells(clause[at.end :], behind, lexicon)
    )
    if behind and not explains:
        return None
    meaning = _meaning(clause[: at.start] or behind, lexicon)
    if not meaning or len(meaning.split()) > LONGEST_MEANING:
        return None
    return Marker(symbol=symbol, meaning=meaning, scope=scope)


def _tells(rest: str, behind: str, lexicon: Lexicon) -> bool:
    """Whether a sign joins a way of printing to those printed so: `Bold: lab members`; not `Bold: a history`."""
    joined = rest.lstrip()[:1] in {":", "=", "–", "—"}
    return joined and lexicon.phrases("legends.others").search(behind) is not None


def _way_of_printing(clause: str, lexicon: Lexicon) -> str:
    """`bold` or `underline` where the clause names one of them, else nothing."""
    return next((s for s in ("bold", "underline") if lexicon.phrases(f"legends.{s}").search(clause)), "")


def _says_own_name(clause: str, lexicon: Lexicon) -> bool:
    own = lexicon.phrases("legends.own_name").search(clause) is not None
    others = lexicon.phrases("legends.others").search(clause) is not None
    return own and not others and bool(_way_of_printing(clause, lexicon))


def _meaning(text: str, lexicon: Lexicon) -> str:
    """The words of a meaning without those that join it to its sign: `indicates`, `are shown in`."""
    text = text.strip(_EDGES)
    joints = lexicon.phrases("legends.joint")
    while (found := joints.at_start(text)) and found.start == 0:
        text = text[found.end :].strip(_EDGES)
    tail = [found for found in joints.find(text) if found.end == len(text)]
    if tail:
        return _meaning(text[: tail[-1].start], lexicon)
    return " ".join(text.split())


def _introduces(clause: str, lexicon: Lexicon) -> bool:
    return clause in lexicon.phrases("legends.introduction")
