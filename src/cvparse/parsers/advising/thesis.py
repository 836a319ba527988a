"""What an advisee wrote: the title of the thesis or the project.

Signals in this order: a quotation, or what a cue announces; a face of its own behind the name; under a heading of
theses the first words that are several; a row below the first that the lists know nothing of. It never takes a post or
an organization for a title.
"""

from __future__ import annotations

from cvparse.fields.organizations import find_organizations, is_organization
from cvparse.fields.persons import split_persons
from cvparse.fields.roles import find_roles
from cvparse.lexicon.types import Lexicon
from cvparse.spans.segment import Joint, Segment
from cvparse.spans.segments import Segments
from cvparse.text.styled import StyledText
from cvparse.text.trim import clean_end

TITLE_WORDS = 3  # the title of a thesis that is not set apart has more words than a subject


def printed_thesis(segments: Segments) -> str | None:
    """A quotation, or what a cue announces; without its language's quotes."""
    if found := segments.announced("advising.thesis"):
        at = segments.left.index(found[0])
        run = [found[0]]
        for segment in segments.left[at + 1 :]:
            if segment.joint is not Joint.COMMA or found[0].quoted:
                break
            run.append(segment)
        return segments.take_run(run, "thesis")
    quoted = next((segment for segment in segments.left if segment.quoted), None)
    return segments.take(quoted, "thesis") if quoted else None


def plain_thesis(segments: Segments, lexicon: Lexicon) -> str | None:
    """Under a heading of theses, the title that nothing sets apart: the first words behind the name that are several.

    Reads `A B (2014), Ice in Winter Rivers. Lecturer, University of X`; refuses a post, an organization, a co-advisor.
    """
    for at, segment in enumerate(segments.left):
        if segment.bracketed or segment.row < 0:
            continue
        openers = [lexicon.phrases(f"advising.{name}").at_start(segment.text) for name in ("with", "current", "years")]
        posts = find_roles(segment.text, lexicon) or is_organization(clean_end(segment.text), lexicon)
        if any(openers) or posts or segment.text[0].islower() or (at == 0 and len(segment.text.split()) < TITLE_WORDS):
            return None
        run = [segment]
        for other in segments.left[at + 1 :]:
            if other.joint is not Joint.COMMA or is_organization(clean_end(other.text), lexicon):
                break
            run.append(other)
        if sum(len(part.text.split()) for part in run) < TITLE_WORDS or any(find_roles(s.text, lexicon) for s in run):
            return None
        return segments.take_run(run, "thesis")
    return None


def title_row(segments: Segments, lexicon: Lexicon) -> list[Segment]:
    """The row below the first that is a title and no more: several words, no remark, and nothing that the lists know.

    Reads `B.Sc. student, 2020` over `Ice in Winter Rivers`; refuses `Funded by X`, `Lecturer, University of X`, and a
    sentence of what the student did.
    """
    first = next((s for s in segments.left if s.row > 0 and s.joint is Joint.ROW), None)
    row = [s for s in segments.left if first and s.row == first.row and s.joint is not Joint.BRACKET]
    text = clean_end(" ".join(segment.text for segment in row))
    plain = text[:1].isupper() and len(text.split()) > TITLE_WORDS and not find_roles(text, lexicon)
    named = find_organizations(text, lexicon) or split_persons(StyledText.plain(text), lexicon)
    whole = first is not None and all(segment.row >= first.row or segment.row < 0 for segment in segments.left)
    return row if plain and whole and not named else []


def may_be_title(segment: Segment, lexicon: Lexicon) -> bool:
    """Whether a stretch set apart behind the name may be the title of a thesis: of several words, and no post.

    Reads `Ada Example, *Ice in Winter Rivers*, 2019`; refuses `*Lecturer in Geology*` and `*Institute of Ice*`.
    """
    if segment.styled or not segment.faced:
        return segment.styled
    named = find_roles(segment.text, lexicon) or find_organizations(segment.text, lexicon)
    return not named and len(segment.text.split()) >= TITLE_WORDS
