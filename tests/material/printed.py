"""Lines and sections written down in a test, as a reader would have found them on a page.

A line is written `margin :: body <aside>`; `**bold**` and `*italic*` in any part; a backslash at its end says that it
reaches the right edge; an empty line is white space between entries; `# Words` is a sub-heading.
"""

from __future__ import annotations

import re
from pathlib import Path

from cvparse.layout.types import Box, Line, Word
from cvparse.model import SectionKind
from cvparse.sections.types import Heading, Section
from cvparse.text.styled import EMPTY, Run, Style, StyledText

PART = re.compile(r"^(?:(?P<margin>.*?) ?::)?(?P<body>.*?)(?:<(?P<aside>[^<>]*)>)?(?P<full>\\)?$")
MARKED = re.compile(r"\*\*(?P<bold>.+?)\*\*|\*(?P<italic>[^*]+?)\*|(?P<plain>[^*]+|\*)")
PITCH = 12.0


class Printer:
    """Gives out words with ids that count through all that it prints."""

    def __init__(self) -> None:
        self.words: list[Word] = []

    def text(self, written: str, top: float) -> tuple[StyledText, tuple[Word, ...]]:
        """A styled text from marked-up words."""
        parts: list[str] = []
        runs: list[Run] = []
        printed: list[Word] = []
        length = 0
        for match in MARKED.finditer(written):
            style = Style.BOLD if match["bold"] else Style.ITALIC if match["italic"] else Style.NONE
            stretch = match["bold"] or match["italic"] or match["plain"]
            for token in re.findall(r"\S+|\s+", stretch):
                word = -1
                if not token.isspace():
                    word = len(self.words)
                    box = Box(length * 5.0, top, (length + len(token)) * 5.0, top + 10.0)
                    made = Word(word, 1, token, box, top + 8, bold=style is Style.BOLD, italic=style is Style.ITALIC)
                    self.words.append(made)
                    printed.append(made)
                runs.append(Run(length, length + len(token), style, word))
                parts.append(token)
                length += len(token)
        return StyledText("".join(parts), tuple(runs)).strip(), tuple(printed)

    def line(self, written: str, top: float, gap: float = PITCH, size: float = 10.0) -> Line:
        """One printed line."""
        found = PART.match(written.rstrip())
        assert found
        body, words = self.text(found["body"], top)
        margin, more = self.text(found["margin"], top) if found["margin"] else (EMPTY, ())
        aside, most = self.text(found["aside"], top) if found["aside"] else (EMPTY, ())
        return Line(
            page=1,
            box=Box(0.0, top, 500.0, top + 10.0),
            baseline=top + 8,
            size=size,
            text=body,
            words=(*more, *words, *most),
            margin=margin,
            aside=aside,
            indent=5.0 * (len(written) - len(written.lstrip())),
            gap_above=gap,
            full=bool(found["full"]),
        )


def section(kind: SectionKind, written: str, heading: str | None = "Heading") -> Section:
    """A section of this kind from written lines; `# Words` starts a part of it. No heading: the head of the CV."""
    printer = Printer()
    own: list[Line] = []
    parts: list[tuple[Heading, list[Line]]] = []
    top, gap = 0.0, 0.0
    for row in written.strip("\n").split("\n"):
        top += PITCH
        if not row.strip():
            gap = 2 * PITCH
            continue
        if row.startswith("# "):
            title, _ = printer.text(row[2:], top)
            parts.append((Heading(title, kind, 2, 1, "test"), []))
            continue
        size = 20.0 if row.startswith("! ") else 10.0
        line = printer.line(row.removeprefix("! "), top, gap or PITCH, size)
        (parts[-1][1] if parts else own).append(line)
        gap = 0.0
    title, _ = printer.text(heading or "", 0.0)
    whole = Heading(title, kind, 1, 1, "test") if heading else None
    return Section(kind, whole, tuple(own), tuple(Section(kind, head, tuple(lines)) for head, lines in parts))


def cases(file: Path) -> list[tuple[str, str, str]]:
    """The cases of a file: `## title`, then the printed form and the expected JSON, each in a fenced block."""
    found = re.findall(r"^## (.+?)\n+```\n(.*?)\n```\n+```json\n(.*?)\n```", file.read_text("utf8"), re.DOTALL | re.M)
    return [(title, printed, expected) for title, printed, expected in found]
