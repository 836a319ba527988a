"""Each printed line with what it became: its section, its entry, the rule, and the field of every word.

It decides nothing. It looks up who took each word: the verdict on its line, the section that holds it, the reading that
covers it, the fields that reading took it for, and its account in the ledger. An entry is named by its path in the JSON
(`publications[3]`), as `cvparse check` names it; where two entries cover a word, it belongs to the one that took it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import groupby

from cvparse.assembly.assemble import Sure, sureness_of
from cvparse.assembly.ledger import CUE, Account
from cvparse.layout.types import Line
from cvparse.model.base import Entry
from cvparse.model.json import collections
from cvparse.parsers.types import Outcome
from cvparse.pipeline import Trace
from cvparse.sections.types import Heading, Section
from cvparse.sections.verdict import Verdict
from cvparse.text.styled import CELL, ICON, NO_WORD, StyledText
from cvparse.text.value_class import dataclass

MARGIN, BODY, ASIDE = "margin", "body", "aside"
CELL_MARK = " │ "


@dataclass(frozen=True, slots=True)
class Part:
    """Printed text that went to the same fields of the same entry, with the words that it came from.

    `entry` is the entry's path, empty where there is none; `fields` are paths in it (`authors.0`). Words that a rule
    consumed and that are no value have no field, and `cue` says which rule. `zone` is where in the line it stands.
    """

    text: str
    zone: str
    entry: str = ""
    fields: tuple[str, ...] = ()
    cue: str = ""
    account: Account = Account.PUNCTUATION
    words: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """One printed line. `text` has the margin in ‹ › before it, what stands at the right edge in ‹ › behind it.

    `kind` is a heading (`## awards`), its first entry (`awards[2]`), a section that holds the line without an entry
    (`(awards)`), `source` or `furniture`; `section` the heading that it stands under, with the one above. `line` is the
    line of the layout, None for `source` and `furniture`; `verdicts` say whether it, and what stands beside it, was
    taken for a heading; `place` is the section that holds it or that it heads, `outcome` how that section was read;
    `sureness` says of its first entry, and of its values, how sure each is, and why.
    """

    page: int
    column: int | None
    kind: str
    rule: str
    text: str
    parts: tuple[Part, ...]
    section: str = ""
    line: Line | None = None
    verdicts: tuple[Verdict, ...] = ()
    place: Section | None = None
    outcome: Outcome | None = None
    sureness: Sure | None = None

    @property
    def refusal(self) -> str:
        """Why its text is no heading, where one could have taken it for one: it stands out or holds a known word. Empty
        for headings and for all other lines."""
        for verdict in self.verdicts:
            if not verdict.is_heading and verdict.is_near:
                return verdict.reason.value
        return ""

    @property
    def cues(self) -> tuple[str, ...]:
        """The rules that consumed words of it which are no value, each once, in order."""
        return tuple(dict.fromkeys(part.cue for part in self.parts if part.cue))

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields of its words, each once, in order."""
        return tuple(dict.fromkeys(field for part in self.parts for field in part.fields))

    @property
    def entries(self) -> tuple[str, ...]:
        """The entries of its words, each once, in order."""
        return tuple(dict.fromkeys(part.entry for part in self.parts if part.entry))


def printed_lines(traced: Trace) -> tuple[PrintedLine, ...]:
    """The lines in reading order, then what is said of the document as a whole, then the furniture."""
    return tuple(_Findings(traced).lines())


@dataclass(frozen=True, slots=True)
class _Entry:
    """The entry that a word belongs to, by its path, the rule that made it, and how sure it is."""

    path: str
    rule: str
    sureness: Sure | None = None


class _Findings:
    """All that was found in one document, by word."""

    def __init__(self, traced: Trace) -> None:
        self._traced = traced
        self._accounts: Mapping[int, Account] = traced.findings.ledger.accounts
        verdicts = traced.findings.verdicts.all() if traced.findings.verdicts else ()
        self._verdicts = {word: verdict for verdict in verdicts for word in verdict.text.words}
        self._headings = _headings(traced)
        self._sections = _sections(traced)
        self._outcomes = _outcomes(traced)
        self._entries = _entries(traced)
        self._fields, self._cues = _fields(traced)
        self._pages = {word.id: page.number for page in traced.findings.document.pages for word in page.words}

    def lines(self) -> Iterator[PrintedLine]:
        findings = self._traced.findings
        for line in findings.layout.lines:
            yield self._line(line)
        for text in findings.dateline.texts:
            part = Part(text.text, BODY, "", ("as_of",), "", Account.VALUE, text.words)
            yield PrintedLine(self._pages[text.words[0]], None, "source", "as_of", text.text, (part,))
        for item in findings.layout.furniture:
            words = tuple(word.id for word in item.words)
            part = Part(item.text, BODY, "", (), "", Account.FURNITURE, words)
            yield PrintedLine(item.page, None, "furniture", item.kind.value, item.text, (part,))

    def _line(self, line: Line) -> PrintedLine:
        parts = tuple(
            part
            for zone, text in ((MARGIN, line.margin), (BODY, line.text), (ASIDE, line.aside))
            for part in self._parts(text, zone)
        )
        words = [word for part in parts for word in part.words]
        heading = next((self._headings[word] for word in words if word in self._headings), None)
        entry = next((self._entries[word] for word in words if word in self._entries), None)
        place, title = next((self._sections[word] for word in words if word in self._sections), (None, ""))
        if heading is not None:
            kind, rule = heading_kind(heading), heading.rule
        elif entry is not None:
            kind, rule = entry.path, entry.rule
        else:
            kind, rule = f"({place.kind.value})" if place else "-", ""
        outcome = next((self._outcomes[word] for word in words if word in self._outcomes), None)
        judged = (self._verdicts[word] for word in words if word in self._verdicts)
        verdicts = tuple({id(verdict): verdict for verdict in judged}.values())
        return PrintedLine(
            line.page,
            line.column,
            kind,
            rule,
            _whole(line),
            parts,
            title,
            line,
            verdicts,
            place,
            outcome,
            entry.sureness if entry is not None and heading is None else None,
        )

    def _parts(self, text: StyledText, zone: str) -> Iterator[Part]:
        """The text cut where the fields of its words change."""
        runs = [run for run in text.runs if run.word != NO_WORD]
        for (entry, fields, cue, account), group in groupby(runs, key=lambda run: self._place(run.word)):
            together = [*group]
            shown = _shown(text.text[together[0].start : together[-1].end])
            if shown:
                yield Part(shown, zone, entry, fields, cue, account, tuple(dict.fromkeys(run.word for run in together)))

    def _place(self, word: int) -> tuple[str, tuple[str, ...], str, Account]:
        entry = self._entries.get(word)
        fields = self._fields.get(word, ())
        cue = "" if fields else self._cues.get(word, "")
        return entry.path if entry and word not in self._headings else "", fields, cue, self._accounts[word]


def _whole(line: Line) -> str:
    margin = f"‹{_shown(line.margin.text)}› " if line.margin else ""
    aside = f" ‹{_shown(line.aside.text)}›" if line.aside else ""
    return f"{margin}{_shown(line.text.text)}{aside}"


def _shown(text: str) -> str:
    return " ".join(text.replace(CELL, CELL_MARK).replace(ICON, " ").split())


def heading_kind(heading: Heading) -> str:
    """Level and kind of a heading, as `# awards` or `## awards`."""
    return f"{'#' * max(1, heading.level)} {heading.kind.value}"


def _headings(traced: Trace) -> dict[int, Heading]:
    """The heading that each word of one belongs to."""
    return {
        word: section.heading
        for top in traced.findings.sections
        for section in top.walk()
        if section.heading
        for word in section.heading.text.words
    }


def _sections(traced: Trace) -> dict[int, tuple[Section, str]]:
    """The section that each word stands in or heads, and its heading under those above it."""
    found: dict[int, tuple[Section, str]] = {}
    for top in traced.findings.sections:
        for section in top.walk():
            above = top.title if top is not section else None
            title = " › ".join(part for part in (above, section.title) if part)
            found.update(dict.fromkeys(_words_of(section), (section, title)))
            if section.heading:
                for word in section.heading.text.words:
                    found.setdefault(word, (section, ""))
    return found


def _outcomes(traced: Trace) -> dict[int, Outcome]:
    """How the section that each word stands in or heads was read; a heading belongs to the first of its sections."""
    found: dict[int, Outcome] = {}
    for outcome in traced.findings.outcomes:
        for section in outcome.section.walk():
            heading = section.heading.text.words if section.heading else ()
            for word in (*_words_of(section), *heading):
                found.setdefault(word, outcome)
    return found


def _words_of(section: Section) -> tuple[int, ...]:
    """The words of the lines of a section, without its parts."""
    texts = (text for line in section.lines for text in (line.margin, line.text, line.aside))
    return tuple(word for text in texts for word in text.words)


def _entries(traced: Trace) -> dict[int, _Entry]:
    """The entry that each word belongs to; entries count from 0 in their collection, as in the JSON."""
    taken: dict[int, _Entry] = {}
    covered: dict[int, _Entry] = {}
    counted: Counter[str] = Counter()
    names = {kind: name for name, kind in collections().items()}
    sure = sureness_of(traced.findings)
    for outcome in traced.findings.outcomes:
        for reading in outcome.parsed.readings:
            path = outcome.section.kind.value
            if isinstance(reading.entry, Entry):
                name = names[type(reading.entry)]
                path = f"{name}[{counted[name]}]"
                counted[name] += 1
            entry = _Entry(path, reading.rule, sure.get(id(reading)))
            for value in reading.taken:
                for word in value.text.words:
                    taken.setdefault(word, entry)
            for word in reading.words:
                covered.setdefault(word, entry)
    return covered | taken


def _fields(traced: Trace) -> tuple[dict[int, tuple[str, ...]], dict[int, str]]:
    """For each word the fields that it was taken for, and the cue that consumed it."""
    fields: dict[int, tuple[str, ...]] = {}
    cues: dict[int, str] = {}
    for outcome in traced.findings.outcomes:
        taken = [value for reading in outcome.parsed.readings for value in reading.taken]
        for value in taken:
            for word in value.text.words if not value.path.startswith(CUE) else ():
                fields[word] = tuple(dict.fromkeys((*fields.get(word, ()), value.path)))
        for value in (*(value for value in taken if value.path.startswith(CUE)), *outcome.parsed.consumed):
            for word in value.text.words:
                cues.setdefault(word, value.path.removeprefix(CUE).strip())
    return fields, cues
