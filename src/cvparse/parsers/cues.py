"""Values that a cue word announces: `Advisor: Prof. A and Prof. B`, `Thesis: …`, `GPA: 3.9/4.0`.

A cue is a phrase of a list `words.<name>` that opens a row, a bracket or a stretch after a separator. It announces what
follows its colon; without a colon, only a person with a title (`supervised by Prof. A`), a number (`GPA 3.9`) or a
quotation. The value goes to the next cue, the next strong separator or the end of the row. A cue word inside a sentence
announces nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from cvparse.fields.organizations import find_organizations
from cvparse.fields.persons import split_persons, strip_honorific
from cvparse.lexicon.types import Lexicon
from cvparse.parsers.base import Worksheet
from cvparse.parsers.rows import Row
from cvparse.parsers.sheets import clean, trimmed

COLON = regex.compile(r"\s{0,3}[:：]\s{0,3}")
OPENS = ".,;:|·•–—-([\t\ufffc（"
VALUE_END = regex.compile(r"[\t\ufffc;|•·；]|(?<=\s)[–—-](?=\s)|\)\s{0,2}[,;.]?\s{0,2}$")
CLOSING = regex.compile(r"[)）]")
QUOTE = regex.compile(r"\s{0,2}[“\"„«「『]")
NUMBER = regex.compile(r"\s{0,2}(?:of\s|is\s|=\s?)?\d")


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue word of this name and the stretch of the value that it announces."""

    name: str
    start: int
    value_start: int
    value_end: int


def find_cues(text: str, start: int, end: int, names: Sequence[str], lexicon: Lexicon) -> list[Cue]:
    """The cues of a stretch of text in order; the value of each ends where the next begins.

    Reads `Thesis: On Rivers; Advisor: Prof. A` and `supervised by Dr. B`; it refuses `the advisor of the company`.
    """
    heads: list[tuple[int, int, str]] = []
    for name in names:
        for match in lexicon.phrases(f"words.{name}").find(text[start:end]):
            a, b = start + match.start, start + match.end
            before = text[start:a].rstrip()
            colon = COLON.match(text, b, end)
            opens = not before or before[-1] in OPENS
            if colon and (opens or name == "advisor"):
                heads.append((a, colon.end(), name))
            elif not colon and a > 0 and _announces(text[b:end], name, opens, lexicon):
                heads.append((a, b, name))
    heads.sort()
    cues: list[Cue] = []
    for at, (a, value, name) in enumerate(heads):
        if cues and a < cues[-1].value_start:
            continue
        limit = next((h[0] for h in heads[at + 1 :] if h[0] >= value), end)
        stop = VALUE_END.search(text, value, limit) if name != "thesis" else None
        bracketed = text[start:a].rstrip().endswith(("(", "（"))
        closing = CLOSING.search(text, value, limit) if bracketed else None
        stop = closing if closing and (stop is None or closing.start() < stop.start()) else stop
        cues.append(Cue(name, a, value, stop.start() if stop else limit))
    return cues


def _announces(after: str, name: str, opens: bool, lexicon: Lexicon) -> bool:
    """Whether a cue without a colon announces what follows it."""
    if name == "advisor":
        value = after.strip()
        return strip_honorific(value, lexicon) != value
    if name == "thesis":
        return opens and QUOTE.match(after) is not None
    return name == "score" and opens and NUMBER.match(after) is not None


class CuedValues:
    """The values that cues announce in the rows of an item, crossed out on the worksheet as they are read."""

    def __init__(self, sheet: Worksheet, rows: Sequence[Row], names: Sequence[str], lexicon: Lexicon) -> None:
        self.values: dict[str, list[str]] = {name: [] for name in names}
        for row in rows:
            for cue in find_cues(sheet.text.text, row.start, row.end, names, lexicon):
                self._take(sheet, cue, lexicon)

    def _take(self, sheet: Worksheet, cue: Cue, lexicon: Lexicon) -> None:
        start, end = trimmed(sheet.text.text, cue.value_start, cue.value_end)
        if start >= end or not sheet.is_free(start, end):
            return
        if cue.name == "advisor":
            names = take_persons(sheet, start, end, "advisors", lexicon)
            if not names:
                return
            self.values[cue.name] += names
        else:
            value = clean(sheet.take(start, end, cue.name)).strip('“”"«»„ ')
            self.values[cue.name].append(value.removesuffix("."))
        sheet.cue(cue.start, start, cue.name)

    def first(self, name: str) -> str | None:
        """The first value of this cue; None where there is none or it was not asked for."""
        return next(iter(self.values.get(name, ())), None)


def take_persons(sheet: Worksheet, start: int, end: int, path: str, lexicon: Lexicon) -> list[str]:
    """The persons of a stretch (`Prof. A B and Prof. C D`), crossed out with what joins them."""
    names: list[str] = []
    first = last = None
    for match in split_persons(sheet.text[start:end], lexicon):
        if find_organizations(match.name, lexicon):
            continue
        first = start + match.start if first is None else first
        name = match.name.split("(")[0].strip()
        last = start + match.start + len(name) if name != match.name else start + match.end
        sheet.take(start + match.start, last, f"{path}.{len(names)}")
        names.append(name)
    if first is not None and last is not None:
        behind = sheet.text.text[last:end].strip()
        last = end if behind and behind in lexicon.phrases("names.honorific_behind") else last
        for a, b in sheet.rest():
            if a < last and b > start:
                sheet.cue(max(a, start), min(b, last), "persons")
    return names
