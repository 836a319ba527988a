"""The job title in the head of a CV: what stands right under the name, or is known as a title.

Signals in this order: a line that holds a title of the word lists, with the line that it goes on in; a line of fields
of work between points right under the name; last, when address and the rest are taken, a line of letters that is left
there. It never takes a line with a digit.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from cvparse.fields.organizations import find_organizations
from cvparse.fields.places import find_place
from cvparse.fields.roles import find_roles
from cvparse.lexicon.types import Lexicon
from cvparse.parsers.contact.address import is_site
from cvparse.parsers.contact.head_lines import HeadLine
from cvparse.parsers.contact.post_nominals import are_post_nominals
from cvparse.sections.types import Section
from cvparse.spans.delimiters import STRONG, cut
from cvparse.text.normalize import fold
from cvparse.text.trim import clean

UNDER_NAME = 4  # lines from the name on in which a line of unknown words may be the title
TAGLINE = 3  # lines from the name on in which fields of work may stand
TITLE_WORDS = 8  # of a job title that is set as a heading
MOST_WORDS = 16  # of a line with a job title; a longer one is a sentence
FIELDS = 3  # parts of such a line; two may be a town and a country
NEXT_LINE = 1.6  # em; lines of one title
HEADING_SIGNS = regex.compile(r"^[^\p{L}]{1,10}|[^\p{L}]{1,10}$")
LABEL = regex.compile(r"[^:：\d]{1,40}[:：]\s{0,3}")
GOES_ON = (",", " &")
"""How a line ends whose job title goes on in the next; it may also end with a word of the list `contact.goes_on`."""


def title_in_heading(section: Section, lexicon: Lexicon) -> str | None:
    """The job title that the heading of a section is, where no list knows it as a heading.

    Reads `Professor of Geology`, set as a heading under the name; refuses `Contact` and `Professional Positions`.
    """
    title = section.title or ""
    roles = find_roles(title, lexicon)
    known = fold(title.strip(" :")) in lexicon.headings or any(map(str.isdigit, title))
    if not roles or roles[0].start or known or len(title.split()) > TITLE_WORDS:
        return None
    return title.strip(" :")


def take_job_title(head_lines: Sequence[HeadLine], lexicon: Lexicon) -> str | None:
    """The first line of the head that is a job title, to the bar that an institution follows, with the line it goes on
    in."""
    for number, item in enumerate(head_lines):
        for first, end in item.sheet.rest():
            start, text = first, item.sheet.text.text[first:end]
            if any(map(str.isdigit, text)) or len(text.split()) > MOST_WORDS or _names_sites(text, lexicon):
                continue
            roles = find_roles(text, lexicon)
            key = LABEL.match(text)  # `Current rank:` says what follows it
            if key and roles and key.end() <= roles[0].start:
                item.sheet.cue(start, start + key.end(), "contact")
                start, text = start + key.end(), text[key.end() :]
                roles = find_roles(text, lexicon)
            if roles and len(text[: roles[0].start].split()) <= 3:
                parts = cut(item.sheet.text.text, start, end, STRONG)
                while len(parts) > 1 and find_organizations(item.sheet.text.text[slice(*parts[-1])], lexicon):
                    parts.pop()
                title = clean(item.sheet.take(start, parts[-1][1], "label"))
                return f"{title} {_rest_of_label(item, head_lines[number + 1 :], lexicon)}".strip()
    return None


def _rest_of_label(item: HeadLine, below: Sequence[HeadLine], lexicon: Lexicon) -> str:
    """The next line where the title goes on in it: of the same size, close under it, and asked for by its last word, or
    the only other line of that size."""
    if not below:
        return ""
    alone = item.line.full and sum(abs(other.line.size - item.line.size) < 1 for other in below) == 1
    said = item.sheet.text.text.rstrip()
    last_word = said.rpartition(" ")[2] if " " in said else ""
    asks = said.endswith(GOES_ON) or last_word in lexicon.phrases("contact.goes_on").phrases
    if not alone and not asks:
        return ""
    line, rest = below[0].line, below[0].sheet.rest()
    near = 0 < line.gap_above <= NEXT_LINE * item.line.size and abs(line.size - item.line.size) < 1
    if not near or len(rest) != 1 or any(map(str.isdigit, line.text.text)):
        return ""
    return clean(below[0].sheet.take(*rest[0], "label"))


def _names_sites(text: str, lexicon: Lexicon) -> bool:
    """Whether a part of a line is what a site of the web is called: `ResearchGate | Google Scholar`, over links."""
    return any(is_site(text[a:b].strip(), lexicon) for a, b in cut(text, 0, len(text), STRONG))


def take_line_under_name(head_lines: Sequence[HeadLine], lexicon: Lexicon) -> str | None:
    """A line of letters that is left right under the name, and neither a heading nor degrees nor names of sites."""
    for item in lines_under_name(head_lines, UNDER_NAME):
        rest = item.sheet.rest()
        if len(rest) == 1:
            start, end = rest[0]
            text = item.sheet.text.text[start:end]
            known = fold(HEADING_SIGNS.sub("", text)) in lexicon.headings or are_post_nominals(text)
            known = known or _names_sites(text, lexicon)
            if not known and not any(map(str.isdigit, text)) and 1 < len(text.split()) <= 12:
                return clean(item.sheet.take(start, end, "label"))
    return None


def take_tagline(head_lines: Sequence[HeadLine], lexicon: Lexicon) -> str | None:
    """The line right under the name that lists fields of work between points or bars.

    Reads `Data Science · River Analytics · Cloud Computing`; refuses `Larvik · Norway`, which is two parts, and a line
    in which a part is a place, or half of them are organizations.
    """
    for item in lines_under_name(head_lines, TAGLINE):
        rest, text = item.sheet.rest(), item.sheet.text.text
        if len(rest) != 1 or any(map(str.isdigit, text)):
            continue
        parts = [text[a:b] for a, b in cut(text, *rest[0], STRONG)]
        bodies = sum(bool(find_organizations(part, lexicon)) for part in parts)
        parts = [part for part in parts if sum(map(str.isalpha, part)) > 1]
        if len(parts) >= FIELDS and 2 * bodies < len(parts) and not any(find_place(part, lexicon) for part in parts):
            return clean(item.sheet.take(*rest[0], "label"))
    return None


def lines_under_name(head_lines: Sequence[HeadLine], count: int) -> Sequence[HeadLine]:
    """So many lines from that of the name on; none where there is no name."""
    named = next((n for n, item in enumerate(head_lines) if any(t.path == "name" for t in item.sheet.taken)), None)
    return head_lines[named : named + count] if named is not None else ()
