"""The answer to "why was this line not a heading, and where did it go?", for each line that holds a text.

It decides nothing. It finds the printed lines in which the text stands, whatever its case and blanks, and says of each
on one screen: where and how it is printed; whether it was taken for a heading, with what spoke for it and against it;
the section that holds it and how that section got its kind; the entry, the rules that made it, and the field of each
word. Where several lines hold the text, each is told in a few rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import shorten

from cvparse.assembly.confidence.sureness import Sureness
from cvparse.explain.lines import ASIDE, BODY, MARGIN, Part, PrintedLine
from cvparse.sections.verdict import Verdict
from cvparse.text.normalize import fold
from cvparse.text.styled import Style

MOST_LINES = 20  # told of; a text that more lines hold says too little
MOST_EVIDENCE = 9  # shown on either side; the rest weighs less
LONGEST_TAG = 40  # characters shown of a text beside the line; a tag of several lines runs on below it
LABEL = 10  # characters of the column of labels
FACES = (
    (Style.BOLD, "bold"),
    (Style.ITALIC, "italic"),
    (Style.UNDERLINED, "underlined"),
    (Style.SMALL_CAPS, "small capitals"),
)
MOSTLY = 0.85  # of the characters of a line; a tag in it may be set otherwise


def matching(lines: Sequence[PrintedLine], text: str) -> list[PrintedLine]:
    """The lines that hold a text, in their order, whatever the case and the blanks of both."""
    wanted = _bare(text)
    return [line for line in lines if wanted and wanted in _bare(_printed(line))]


def answer(lines: Sequence[PrintedLine]) -> str:
    """What is known of these lines: of one line all, of several the most important."""
    if len(lines) == 1:
        return "\n".join(_whole(lines[0])) + "\n"
    told = ["\n".join(_compact(line)) for line in lines[:MOST_LINES]]
    if len(lines) > MOST_LINES:
        told.append(f"… and {len(lines) - MOST_LINES} more lines hold it; give more of the line")
    return "\n\n".join(told) + "\n"


def _bare(text: str) -> str:
    return "".join(fold(text).split())


def _printed(line: PrintedLine) -> str:
    """The text of a line with what stands beside it, without the marks that the review sets around that."""
    if line.line is None:
        return line.text
    return " ".join(text.text for text in (line.line.margin, line.line.text, line.line.aside))


def _whole(line: PrintedLine) -> Iterator[str]:
    yield f"{_where(line)}: {line.text}"
    yield from _row("printed", _style(line))
    if line.kind in ("furniture", "source"):
        yield from _row("became", f"{line.kind} ({line.rule})")
        return
    for verdict in line.verdicts:
        yield ""
        yield from _heading(line, verdict)
    yield ""
    yield from _section(line)
    yield from _entry(line)
    yield ""
    yield from _words(line)


def _compact(line: PrintedLine) -> Iterator[str]:
    yield f"{_where(line)}: {line.text}"
    for verdict in line.verdicts:
        if verdict.is_heading or verdict.is_near:
            yield from _row("heading?", _decision(line, verdict))
    entry = f" · {line.kind} · {line.rule}" if line.entries else ""
    section = line.section or ("itself" if line.kind.startswith("#") else "head")
    if line.place is not None:
        yield from _row("section", f"{section} ({line.place.kind.value}){entry}")
    fields = ", ".join(line.fields) or "none"
    yield from _row("fields", fields if line.kind not in ("furniture", "source") else line.kind)


def _row(label: str, text: str) -> Iterator[str]:
    yield f"  {label:<{LABEL}}{text}"


def _where(line: PrintedLine) -> str:
    column = "" if line.column is None else f", column {line.column}"
    box = line.line.box if line.line is not None else None
    place = f", {box.x0:.0f} pt from the left, {box.top:.0f} pt from the top" if box else ""
    return f"page {line.page}{column}{place}"


def _style(line: PrintedLine) -> str:
    """Size, face, colour and what goes with the line."""
    printed = line.line
    if printed is None:
        return "outside the text"
    faces = [name for face, name in FACES if printed.text.share(face) >= MOSTLY]
    marks = [
        name
        for holds, name in (
            (printed.ruled, "a rule under it"),
            (printed.filled, "on a filled ground"),
            (printed.centered, "centred"),
            (printed.full, "reaches the right edge"),
        )
        if holds
    ]
    color = [printed.color] if printed.color != "#000000" else []
    gap = f"{printed.gap_above:.0f} pt below the line above" if printed.gap_above else "the first of its column or page"
    return ", ".join([f"{printed.size:g} pt", *faces, *color, *marks, f"indent {printed.indent:.0f} pt", gap])


def _heading(line: PrintedLine, verdict: Verdict) -> Iterator[str]:
    yield from _row("heading?", _decision(line, verdict))
    for label, sign in (("for", 1), ("against", -1)):
        weighed = [f"{one.weight:+.2f}  {one.name}" for one in verdict.evidence if one.weight * sign > 0]
        shown = weighed[:MOST_EVIDENCE] or ["nothing"]
        if len(weighed) > MOST_EVIDENCE:
            shown.append(f"… and {len(weighed) - MOST_EVIDENCE} smaller")
        for number, text in enumerate(shown):
            yield from _row("" if number else label, text)


def _decision(line: PrintedLine, verdict: Verdict) -> str:
    """Yes or no, and the reason; of a text beside the line which text it is."""
    beside = line.line is not None and verdict.text.words != line.line.text.words
    which = f"‹{shorten(verdict.text.text, LONGEST_TAG, placeholder=' …')}› beside it: " if beside else ""
    if verdict.is_heading:
        return (
            f"{which}yes, level {verdict.level} ({verdict.reason.value.partition(': ')[2]}; sum {verdict.total:+.1f})"
        )
    return f"{which}no ({verdict.reason.value}; sum {verdict.total:+.1f})"


def _section(line: PrintedLine) -> Iterator[str]:
    """The section that holds the line, and how it got its kind."""
    place = line.place
    if place is None:
        yield from _row("section", "none")
        return
    heading = "its own" if line.kind.startswith("#") else f"“{line.section}”" if line.section else "without a heading"
    yield from _row("section", f"{heading}, kind {place.kind.value}: {place.kind_reason.value}")
    outcome = line.outcome
    if outcome is None:
        return
    rules = "; ".join(outcome.routed_by) or "no routing rule changed that"
    yield from _row("read as", f"{outcome.section.kind.value}: {rules}")


def _entry(line: PrintedLine) -> Iterator[str]:
    if not line.rule or line.kind.startswith("#"):
        return
    others = f", and {', '.join(line.entries[1:])}" if len(line.entries) > 1 else ""
    yield from _row("entry", f"{line.kind}{others}")
    yield from _row("made by", line.rule)
    if line.sureness is not None:
        entry = line.sureness.entry
        yield from _row("sure", f"{entry.confidence:.2f}; in doubt for: {_doubts(entry)}")
        for name in _fields_of(line):
            found = line.sureness.of_value(name)
            if found.against:
                yield from _row("", f"{name} {line.sureness.confidence_of(name):.2f}; in doubt for: {_doubts(found)}")


def _doubts(found: Sureness) -> str:
    return "; ".join(found.against) or "nothing"


def _fields_of(line: PrintedLine) -> tuple[str, ...]:
    """The fields of its first entry that the line prints."""
    paths = (path for part in line.parts if part.entry == line.kind for path in part.fields)
    return tuple(dict.fromkeys(path.partition(".")[0] for path in paths))


def _words(line: PrintedLine) -> Iterator[str]:
    """Each stretch of the line with the field that it went to, or why it has none."""
    marks = {MARGIN: "‹{}›", BODY: "{}", ASIDE: "‹{}›"}
    for number, part in enumerate(line.parts):
        yield from _row("" if number else "words", f"{marks[part.zone].format(part.text)} → {_became(part)}")


def _became(part: Part) -> str:
    if part.fields:
        return ", ".join(part.fields)
    return f"no value; consumed by the cue “{part.cue}”" if part.cue else part.account.value
