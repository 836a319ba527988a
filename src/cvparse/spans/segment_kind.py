"""What the word lists say of a text: an organization, a department, a job title, a degree, a place.

Signals in this order: a degree or a job title that comes before any organization; an organization that a job title ends
(`British Academy Research Fellow`); the organizations; a place that is all of the text. A text that no list knows is
OTHER: what it is, the order of the list decides, not this module.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvparse.fields.degrees import find_degrees
from cvparse.fields.organizations import OrganizationMatch, find_organizations
from cvparse.fields.places import find_place
from cvparse.fields.roles import find_roles
from cvparse.lexicon.types import Lexicon
from cvparse.spans.segment import SegmentKind


def classify(text: str, lexicon: Lexicon) -> SegmentKind:
    """What the word lists say of a text. A job title that comes before an organization's name makes a title.

    Reads `Research Assistant Professor` as a title and `Department of Physics` as a department; `Pied Piper` is OTHER.
    """
    degrees, roles = find_degrees(text, lexicon), find_roles(text, lexicon)
    organizations = find_organizations(text, lexicon)
    first = min((found.start for found in organizations), default=len(text))
    if degrees and degrees[0].start <= first and not (roles and roles[0].start < degrees[0].start):
        return SegmentKind.DEGREE if not (roles and roles[0].end > degrees[0].end) else SegmentKind.TITLE
    if roles and roles[0].start < first and not _is_bracketed(text, roles[0].start):
        return SegmentKind.TITLE
    if organizations and roles and roles[-1].end == len(text) > organizations[-1].end:
        between = text[organizations[-1].end : roles[-1].start]
        if between in ("", " "):
            return SegmentKind.TITLE  # `British Academy Research Fellow`: the last word says what it is
    if organizations:
        return _whole_or_part(text, organizations, lexicon)
    place = find_place(text, lexicon)
    if place and place.start == 0 and place.end >= len(text):
        return SegmentKind.PLACE
    return SegmentKind.OTHER


def _is_bracketed(text: str, at: int) -> bool:
    """Whether an offset stands in a bracket behind a name: a title there is a remark, as in `Volt (with Prof. X)`."""
    opened = text.rfind("(", 0, at)
    return opened > 0 and ")" not in text[opened:at]


def _whole_or_part(text: str, organizations: Sequence[OrganizationMatch], lexicon: Lexicon) -> SegmentKind:
    """Whether a text that names organizations is one or a part of one, as its last word or the lists say."""
    parts = list(lexicon.phrases("organizations.department").find(text))
    if parts and parts[-1].end == len(text) and organizations[-1].end < len(text):
        return SegmentKind.DEPARTMENT  # `Distributed Systems Group`
    institution = any(str(found.kind) == "institution" for found in organizations)
    return SegmentKind.ORGANIZATION if institution else SegmentKind.DEPARTMENT
