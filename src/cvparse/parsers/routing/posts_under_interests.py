"""A section of `Research` that lists posts is a section of posts.

`Research` may head interests, a statement, or the posts of a researcher. Signal: each entry of the section names a
title, where it was held, and when; the parser of posts says so. One entry that does not is enough to refuse.
"""

from __future__ import annotations

from cvparse.entries.types import Context
from cvparse.model import SectionKind
from cvparse.parsers.routing.section_parsers import names_posts
from cvparse.parsers.routing.types import Route, as_kind
from cvparse.sections.types import Section
from cvparse.spans.section_items import items_of


def posts_under_interests(section: Section, context: Context) -> tuple[Route, ...] | None:
    """The section as one of posts, None where one of its entries is no post.

    Reads `Research` over `Senior Researcher <2016 – present>` / `Institute of Rivers`; refuses `Research` over
    sentences, and a section in which one entry is none.
    """
    items = [listed.item for listed in items_of(section, context)]
    if not items or not all(names_posts(item, context.lexicon) for item in items):
        return None
    return as_kind(section, SectionKind.EXPERIENCE)
