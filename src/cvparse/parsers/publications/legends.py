"""Legends: the lines that say what `*`, `†`, bold or an underline mean in a list of works.

Reads `* : Equal Contribution, † : System Lead`, `* Equal contribution  † System lead  My name is underlined.`,
`(* indicates equal contribution)`; refuses `* Hu, Q. (2024). A title.`: a legend has no year, and is short.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cvparse.layout.types import Line
from cvparse.model import Marker
from cvparse.parsers.base import Taken
from cvparse.parsers.publications.markers import SYMBOLS
from cvparse.text.styled import StyledText

_SYMBOL = re.compile(rf"(?<![^\W\d_])[{re.escape(SYMBOLS)}](?:\s?[{re.escape(SYMBOLS)}])?")
_STYLE = re.compile(
    r"(?P<before>(?:\b(?:my|own|the|names?|authors?|candidate|applicant|advisees?|students?|mentees?)\b(?:(?!\b(?:my|own)\b)[^.;,()]){0,40}?)?)\b(?P<style>bold(?:face|ed)?|underlined?|underscored|fett|unterstrichen|negrita|subrayado|gras|souligné|negrito|sublinhado|grassetto|sottolineato)\b(?P<after>[^.;()]{0,60})",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SEPARATOR = re.compile(r"^\s*(?:[:=–—-]|indicates?|denotes?|means?|marks?)?\s*", re.IGNORECASE)
LONGEST = 260


@dataclass(frozen=True, slots=True)
class Legend:
    """The markers that a line explains, and the line as consumed."""

    markers: tuple[Marker, ...]
    taken: Taken


def read_legend(text: StyledText, scope: str | None) -> Legend | None:
    """The legend that a line is, or None."""
    line = text.text.strip()
    if not line or len(line) > LONGEST or _YEAR.search(line):
        return None
    found = _symbols(line, scope)
    style = _style(line, scope)
    if not found and style is None:
        return None
    if not found and len(line.split()) > 14:
        return None
    if style is not None:
        found.append(style)
    return Legend(tuple(found), Taken("cue: legend", text))


def _symbols(line: str, scope: str | None) -> list[Marker]:
    signs = [m for m in _SYMBOL.finditer(line)]
    if not signs or line[: signs[0].start()].strip(" (•·-") and not _introduces(line[: signs[0].start()]):
        return []
    markers = []
    for number, sign in enumerate(signs):
        end = signs[number + 1].start() if number + 1 < len(signs) else len(line)
        meaning = _SEPARATOR.sub("", line[sign.end() : end], count=1)
        style = _STYLE.search(meaning)
        if style is not None and number + 1 == len(signs):
            cut = max(
                meaning.rfind("  ", 0, style.start("style")),
                meaning.rfind(". ", 0, style.start("style")),
                meaning.rfind("My name"),
            )
            meaning = meaning[:cut] if cut > 0 else meaning
        meaning = meaning.strip(" \t,;.()")
        if len(meaning) < 3 or len(meaning.split()) > 12 or meaning.count(",") > 2:
            return []
        markers.append(Marker(symbol=sign.group().replace(" ", ""), meaning=" ".join(meaning.split()), scope=scope))
    return markers


def _introduces(text: str) -> bool:
    return bool(re.fullmatch(r"\s*\(?(?:legend|notes?|key|symbols?|authors?|marked)?\s*:?\s*\(?", text, re.IGNORECASE))


def _style(line: str, scope: str | None) -> Marker | None:
    found = _STYLE.search(line)
    if found is None:
        return None
    symbol = (
        "underline" if found.group("style").lower().startswith(("under", "unter", "sub", "soul", "sott")) else "bold"
    )
    return Marker(symbol=symbol, meaning=" ".join(found.group().split()).strip(" .;,()"), scope=scope)


def split_legends(lines: Sequence[Line], scope: str | None) -> tuple[list[Line], list[Legend]]:
    """The lines that are no legend, and the legends among the lines before the first entry and behind the last."""
    kept: list[Line] = []
    legends: list[Legend] = []
    for number, line in enumerate(lines):
        near_edge = number < 4 or number >= len(lines) - 2
        legend = read_legend(line.text, scope) if near_edge and not line.margin else None
        if legend is None:
            kept.append(line)
        else:
            legends.append(legend)
    return kept, legends
