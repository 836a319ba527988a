"""Values that a cue word announces: `Advisor: Prof. A and Prof. B`, `Thesis: …`, `GPA: 3.9/4.0`.

A cue is a phrase of a list `words.<name>` that opens a row, a bracket or a stretch after a separator. It announces what
follows its colon; without a colon, only a person with a title (`supervised by Prof. A`), a number (`GPA 3.9`) or a
quotation. The value goes to the next cue, the next strong separator or the end of the row. A cue word inside a sentence
announces nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

import regex

from cvparse.entries.join_wrapped_lines import Row
from cvparse.fields.dates import find_periods
from cvparse.fields.organizations import find_organizations
from cvparse.fields.persons import is_particle, split_persons, strip_honorific
from cvparse.lexicon.types import Lexicon
from cvparse.spans.delimiters import COLON
from cvparse.spans.segment import QUOTED
from cvparse.spans.worksheet import Worksheet
from cvparse.text.styled import Style, StyledText
from cvparse.text.trim import clean, trimmed
from cvparse.text.value_class import dataclass

OPENS = ".,;:|·•–—-([\t\ufffc（”»"
VALUE_END = regex.compile(r"[\t\ufffc;|•·；]|(?<=\s)[–—-](?=\s)|\)\s{0,2}[,;.]?\s{0,2}$")
CLOSING = regex.compile(r"[)）]")
LINKED = regex.compile(r"\s{0,2}[(\[]([^()\[\]]{1,40})[)\]]\s{0,2}$")  # `(PDF)` behind a title, a link
QUOTE = regex.compile(r"\s{0,2}[“\"„«「『]")
QUOTES = '“”"«»„「」『』 ,'
NAMED = regex.compile(r"\p{Lu}[\p{L}.'’-]{0,20}\s(?:\p{L}[\p{L}.'’-]{0,20}\s){0,3}\p{Lu}\p{L}")
REMARK = "remark"  # the cues of what no field holds: `Committee: A, B`
FAMILY = regex.compile(r"\s?\p{Lu}\p{Ll}{2,24}(?:[-’']\p{Lu}\p{Ll}{2,24})?\s?")
SHORT_WORD = 3
SENTENCE = regex.compile(r"(?<!\p{L})(\p{L}{3,30})\.\s{1,2}(?=\p{Lu})")
ASIDE = regex.compile(r"\s\([^()]{1,80}\)")
LOWER = regex.compile(r"\s(\p{Ll}[\p{L}\p{M}'’-]{0,30})")
BREAK = regex.compile(r"[,;&]")
WEIGHT = Style.BOLD | Style.ITALIC | Style.SMALL_CAPS
ENDS_TITLE = '.!?)]”"»’'


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue word of this name and the stretch of the value that it announces."""

    name: str
    start: int
    value_start: int
    value_end: int


def find_cues(text: str, start: int, end: int, names: Sequence[str], lexicon: Lexicon) -> list[Cue]:
    """The cues of a stretch of text in order; the value of each ends where the next begins.

    Reads `Thesis: On Rivers; Advisor: Prof. A`, `supervised by Dr. B` and `supervised by Bo Berg`; it refuses `the
    advisor of the company`.
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
            elif not colon and a > 0 and _announces(text[a:b], text[b:end], name, opens, lexicon):
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


@lru_cache(maxsize=16)
def _number(lexicon: Lexicon) -> regex.Pattern[str]:
    """A number behind the cue of a score: `GPA of 3.9`, `GPA = 3.9`."""
    words = "|".join(map(regex.escape, sorted(lexicon.phrases("numbering.before_score").phrases)))
    return regex.compile(rf"\s{{0,2}}(?:(?:{words})\s|=\s?)?\d")


def _announces(cue: str, after: str, name: str, opens: bool, lexicon: Lexicon) -> bool:
    """Whether a cue without a colon announces what follows it; one that ends in a word such as `by` does so for a name
    without a title too."""
    if name == "advisor":
        value = after.strip(" .")
        *words, last = cue.split()
        by = bool(words) and last.islower() and len(last) <= SHORT_WORD
        return strip_honorific(value, lexicon) != value or (by and NAMED.match(value) is not None)
    if name == "thesis":
        return opens and QUOTE.match(after) is not None
    return name == "score" and opens and _number(lexicon).match(after) is not None


class CuedValues:
    """The values that cues announce in the rows of an item, crossed out on the worksheet as they are read."""

    def __init__(self, sheet: Worksheet, rows: Sequence[Row], names: Sequence[str], lexicon: Lexicon) -> None:
        self.values: dict[str, list[str]] = {name: [] for name in names}
        asked = (*names, REMARK)
        found = [find_cues(sheet.text.text, row.start, row.end, asked, lexicon) for row in rows]
        for number, cues in enumerate(found):
            for cue in cues:
                more = _wrapped(sheet, cue, rows[number:], found[number + 1 :], lexicon) if cue is cues[-1] else None
                self._take(sheet, replace(cue, value_end=more) if more else cue, lexicon)

    def _take(self, sheet: Worksheet, cue: Cue, lexicon: Lexicon) -> None:
        start, end = trimmed(sheet.text.text, cue.value_start, cue.value_end)
        if cue.name == "thesis" and (link := LINKED.search(sheet.text.text, start, end)):
            end = link.start() if sheet.text[link.start(1) : link.end(1)].links() else end
        quoted = QUOTED.match(sheet.text.text, start, end) if cue.name == "thesis" else None
        end = quoted.end() if quoted else end
        if start >= end or not sheet.is_free(start, end):
            return
        if cue.name == REMARK:
            sheet.take(cue.start, end, "highlights.remark")
            return
        if cue.name == "advisor":
            names = take_persons(sheet, start, end, "advisors", lexicon)
            if not names:
                return
            self.values[cue.name] += names
        else:
            value = clean(sheet.take(start, end, cue.name)).strip(QUOTES).removesuffix(".").strip(QUOTES)
            self.values[cue.name].append(value)
        sheet.cue(cue.start, start, cue.name)

    def first(self, name: str) -> str | None:
        """The first value of this cue; None where there is none or it was not asked for."""
        return next(iter(self.values.get(name, ())), None)


def _wrapped(
    sheet: Worksheet, cue: Cue, rows: Sequence[Row], below: Sequence[Sequence[Cue]], lexicon: Lexicon
) -> int | None:
    """Where the title of a thesis ends that runs on into the rows below; None where it ends in its own.

    Reads `Thesis: On the slow and the` over `deep rivers of the north`; refuses a row below that begins with a bullet
    or a cue, in another face, with a date, or after a full stop or a closing bracket or quote.
    """
    text = sheet.text
    end = rows[0].end
    if cue.name != "thesis" or text.text[cue.value_end : end].strip():
        return None
    for row, cues in zip(rows[1:], below, strict=False):
        said = text.text[cue.value_start : end].rstrip()
        printed = text.text[row.start : row.end]
        alike = text.style_at(row.start) & WEIGHT == text.style_at(cue.value_start + len(said) - 1) & WEIGHT
        named = next(iter(find_organizations(printed, lexicon)), None)
        ends = not said or said[-1] in ENDS_TITLE or find_periods(printed, lexicon) or (named and named.start == 0)
        if row.bullet or row.asides or cues or ends or not alike:
            break
        end = row.end
    return end if end > rows[0].end else None


def _only_names(text: str, lexicon: Lexicon) -> str:
    """The text with a comma and blanks instead of what runs on behind its names: a bracket, a sentence, lower case.

    Reads `Prof. A. Lund (Larvik) and Dr. Bo Berg. Paid by X` and `Dr. Bo Berg on the ice of lakes`; keeps `van der`
    and `al-Lund`.
    """
    particles = lexicon.phrases("names.particle").phrases
    kept = [lexicon.phrases(name) for name in ("words.conjunction", "names.honorific")]
    for stop in SENTENCE.finditer(text):
        if stop.group(1) not in lexicon.phrases("names.honorific"):
            text = text[: stop.end(1)] + "," + " " * (len(text) - stop.end(1) - 1)
            break
    text = ASIDE.sub(lambda aside: "," + " " * (len(aside.group()) - 1), text)
    for word in LOWER.finditer(text):
        joins = is_particle(word.group(1), particles) or any(word.group(1) in phrases for phrases in kept)
        if text[word.start()] == " " and not joins:
            behind = BREAK.search(text, word.end())
            end = behind.start() if behind else len(text)
            text = text[: word.start()] + "," + " " * (end - word.start() - 1) + text[end:]
    return text


def take_persons(sheet: Worksheet, start: int, end: int, path: str, lexicon: Lexicon) -> list[str]:
    """The persons of a stretch (`Prof. A B and Prof. C D`), crossed out with what joins them; a family name alone is
    one where it is all of the stretch (`Tinhofer-Larvik`, not `NASA` and not `none`)."""
    if (alone := FAMILY.fullmatch(sheet.text.text, start, end)) and not find_organizations(alone[0], lexicon):
        return [clean(sheet.take(start, end, f"{path}.0"))]
    names: list[str] = []
    first = last = None
    for match in split_persons(StyledText(_only_names(sheet.text.text[start:end], lexicon), ()), lexicon):
        if find_organizations(match.name, lexicon):
            continue
        first = start + match.start if first is None else first
        name = match.name.split("(")[0].strip()
        last = start + match.start + len(name) if name != match.name else start + match.end
        sheet.take(start + match.start, last, f"{path}.{len(names)}")
        names.append(name)
    if first is not None and last is not None:
        behind = sheet.text.text[last:end].strip(" ,")
        titled = behind in lexicon.phrases("names.honorific_behind") or behind in lexicon.phrases("words.post_nominal")
        last = end if behind and titled else last
        for a, b in sheet.rest():
            if a < last and b > start:
                sheet.cue(max(a, start), min(b, last), "persons")
    return names
