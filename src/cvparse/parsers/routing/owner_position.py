"""A section that holds nothing but the owner's title is part of the head of the CV: `Position` / `Lecturer in Law`.

Signals: it is the first of several sections of posts and stands right after the head; it holds a line or two without a
figure. A single section of posts is left alone, as the post may be the only one.
"""

from __future__ import annotations

from cvparse.model import SectionKind
from cvparse.sections.types import Section

SECTIONS = 2  # of posts; one alone holds the posts
LINES = 2  # of the position; more lines are a list


def with_position(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """The sections, one that says the owner's title alone as part of the head.

    Reads `Position` / `Lecturer in Law` before `Employment`; refuses `Position` / `Lecturer in Law, 2019`, one that
    stands behind other sections, and one after which no posts follow.
    """
    posts = [n for n, section in enumerate(sections) if section.kind is SectionKind.EXPERIENCE]
    if len(posts) < SECTIONS:
        return sections
    at = posts[0]
    first = sections[at]
    printed = "".join(line.margin.text + line.text.text + line.aside.text for line in first.lines)
    alone = 0 < len(first.lines) <= LINES and not first.parts and not any(map(str.isdigit, printed))
    if not alone or any(section.kind is not SectionKind.CONTACT for section in sections[:at]):
        return sections
    return (*sections[:at], Section(SectionKind.CONTACT, None, first.lines), *sections[at + 1 :])
