"""Interests that are something else: posts, or a statement in running text.

`Research` may head interests, a statement, or the posts of a researcher. Signals: each entry names a title, where it
was held, and when, as the parser of posts says: they are posts, and one entry that is none is enough to refuse. No item
has a bullet, and a line ends with a full stop, or the text has many words and its lines go on into each other: it is a
statement, which is kept as a summary. Names of interests, in rows, in capitals or between commas, stay interests.
"""

from __future__ import annotations

from cvparse.entries.boundary_rules import BULLETED
from cvparse.entries.types import Context
from cvparse.model import SectionKind
from cvparse.parsers.routing.section_parsers import names_posts
from cvparse.parsers.routing.types import Route, as_kind
from cvparse.sections.types import Section
from cvparse.spans.section_items import items_of
from cvparse.text.styled import CELL
from cvparse.text.trim import clean

STATEMENT = 12  # words of the shortest statement without a full stop; what is shorter names interests


def posts_under_interests(section: Section, context: Context) -> tuple[Route, ...] | None:
    """The section as one of posts, None where one of its entries is no post.

    Reads `Research` over `Senior Researcher <2016 – present>` / `Institute of Rivers`; refuses `Research` over
    sentences, and a section in which one entry is none.
    """
    items = [listed.item for listed in items_of(section, context)]
    if not items or not all(names_posts(item, context.lexicon) for item in items):
        return None
    return as_kind(section, SectionKind.EXPERIENCE)


def statement_of_interests(section: Section, context: Context) -> tuple[Route, ...] | None:
    """The section as a summary, None where it lists names.

    Reads `My work is on rivers and their banks.`; refuses a bulleted list, `hiking, chess, choir` and the rows `Film` /
    `Japanese, Silent` / `Chess`.
    """
    items = [listed.item for listed in items_of(section, context)]
    text = " ".join(clean(item.text) for item in items)
    if not text or any(item.bullets or item.rule == BULLETED for item in items):
        return None
    stops = any(item.text.text.rstrip().endswith((".", "。")) for item in items)
    if not stops and (len(text.split()) < STATEMENT or not _is_flowing(section)):
        return None
    return as_kind(section, SectionKind.SUMMARY)


def _is_flowing(section: Section) -> bool:
    """Whether the lines go on into each other: all but the last of a paragraph reach the edge, none has cells."""
    lines = [line for part in section.walk() for line in part.lines]
    ends = sum(not line.full for line in lines)
    return 2 * ends <= len(lines) + 1 and not any(CELL in line.text.text for line in lines)
