"""Where running text stands among the lines of a section: the sentences of a profile between names and addresses.

Signals: many words in a line, most of them in lower case, no address and no tag; the run of lines ends with a full
stop. One line of names and commas is no running text. Lines above that fill the width in the same type belong to it.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvparse.entries.line_fill import stops_short, text_end
from cvparse.fields.identifiers import find_identifiers
from cvparse.layout.types import Line

LINE_WORDS = 6
LEAST_WORDS = 8
LOWER_SHARE = 0.6
"""Of the words of running text most begin in lower case; of an address or a list of names, few do."""
CLOSE = 1.7  # em; lines of one paragraph, the widest that word processors set


def all_runs(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Every run of lines of running text that ends with a full stop, from the top down: the paragraphs of a profile.

    Reads two paragraphs with a name between them as two; refuses names and addresses.
    """
    found, open_ranges = [], [(0, len(lines))]
    while open_ranges:
        first, last = open_ranges.pop()
        start, end = longest_run(lines[first:last])
        if start < end:
            found.append((first + start, first + end))
            open_ranges += [(first, first + start), (first + end, last)]
    return sorted(found)


def goes_on_as_text(lines: Sequence[Line], at: int) -> bool:
    """Whether the line at this number goes on with the text of the line above it: that one fills its width, or this is
    running text itself."""
    text = lines[at].text.text
    return (lines[at - 1].full or _is_running(text)) and not lines[at].margin and not find_identifiers(text)


def longest_run(lines: Sequence[Line]) -> tuple[int, int]:
    """The longest run of lines of running text that ends with a full stop, as start and end; both 0 where none is.

    Reads `I write of what the rivers leave on their beds.`; refuses `Professor of Geology, University of Larvik`.
    """
    best = (0, 0)
    start: int | None = None
    for at, line in enumerate(lines):
        text = line.text.text.strip()
        if start is None and not _is_running(text):
            continue
        start = at if start is None else start
        goes_on = _is_running(text) or (at > start and len(text.split()) < LINE_WORDS and text.endswith((".", "!")))
        if not goes_on or line.margin or find_identifiers(text):
            start = at if _is_running(text) and not find_identifiers(text) else None
            continue
        words = sum(len(row.text.text.split()) for row in lines[start : at + 1])
        if text.endswith((".", "!", "?", "。")) and words >= LEAST_WORDS and at + 1 - start > best[1] - best[0]:
            best = (start, at + 1)
    return _first_line(lines, *best), best[1]


def _first_line(lines: Sequence[Line], start: int, end: int) -> int:
    """The line that a run begins with: the lines above it that fill its width, close and in the same type, belong
    to it, even where names make them look unlike running text.

    Reads `I am a geologist at the University of Larvik,` over `where I work on rivers and their beds.`; refuses a job
    title over a profile, which stops short.
    """
    right = max((text_end(line) for line in lines[start:end]), default=0.0)
    while start:
        above, below = lines[start - 1], lines[start]
        close = 0 < below.gap_above <= CLOSE * below.size and above.page == below.page
        alike = above.size == below.size and above.color == below.color and above.indent == below.indent
        tagged = above.margin or above.aside or len(above.text.text.split()) < LINE_WORDS
        if not close or not alike or tagged or stops_short(above, below, right) or find_identifiers(above.text.text):
            break
        start -= 1
    return start


def _is_running(text: str) -> bool:
    words = text.split()
    lower = sum(word[0].islower() for word in words)
    return len(words) >= LINE_WORDS and lower >= LOWER_SHARE * len(words) and "@" not in text
