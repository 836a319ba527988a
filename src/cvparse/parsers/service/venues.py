"""What one serves: the venue, the organization, and what is only said of them.

Signals in this order: a remark behind the last comma (a venue tag, a place, words in lower case before a colon) is a
note; a university, department or society at the end is the organization; the name before it is the venue. A name alone
is a venue by its word for a meeting or a journal, or because of its acronym in brackets, or because one reviews, edits
or organizes it; a committee, a board or a society that stands alone is the organization. It never cuts inside brackets.
"""

from __future__ import annotations

from dataclasses import field

from cvparse.entries.join_wrapped_lines import Row
from cvparse.fields.organizations import find_organizations
from cvparse.fields.persons import split_persons
from cvparse.fields.places import is_place
from cvparse.lexicon.phrase_groups import CONNECTORS, MEETINGS, VENUES, first_phrase, opening_phrase, phrases_in
from cvparse.lexicon.types import Lexicon
from cvparse.parsers.service.venue_tags import BRACKETED, TAG, Tag, abbreviates, take_venue
from cvparse.spans.delimiters import COMMA, cut
from cvparse.spans.segment import QUOTED, bare
from cvparse.spans.worksheet import Worksheet
from cvparse.text.styled import StyledText
from cvparse.text.trim import clean, clean_end
from cvparse.text.value_class import dataclass

JOINTS = ("organizations.joint", "words.conjunction")
NAME_LEAST = 2  # words of a journal behind its publisher


@dataclass(frozen=True, slots=True)
class Served:
    """What an entry is a service to; `tag` is what the bracket behind the venue says."""

    venue: str | None = None
    organization: str | None = None
    tag: Tag = field(default_factory=Tag)
    note: str | None = None


def served_of(
    body: Worksheet, stretches: list[tuple[int, int]], role: str | None, lexicon: Lexicon, *, whole: bool = False
) -> Served:
    """The parts of what no role took, crossed out; `whole` where a stretch is one name, as in an enumeration.

    Reads `Faculty Senate, University of Larvik` as venue and organization, `Admissions Committee` as an organization,
    `Symposium on Ice (SOI)` as a venue; it refuses the society for the organization in `Journal of the Society of X`.
    """
    venue = organization = note = None
    tag = Tag()
    text = body.text.text
    for start, end in stretches:
        commas = [(start, end)] if whole else cut(text, start, end, COMMA)
        while len(commas) > 1 and _is_remark(text[slice(*commas[-1])], lexicon):
            remark = clean(body.take(*commas.pop(), "note"))
            note = f"{remark}, {note}" if note else remark
        if len(commas) > 1 and organization is None and is_host(text[slice(*commas[-1])], lexicon):
            organization = clean(body.take(*commas.pop(), "organization"))
        span = (start, commas[-1][1]) if commas else (start, start)
        if not any(map(str.isalnum, text[slice(*span)])):
            continue
        span, publisher = _without_publisher(body, span, lexicon)
        note = "; ".join(part for part in (publisher, note) if part) or None
        if venue is None and is_venue(text[slice(*span)], role, lexicon, hosted=organization is not None):
            venue, said = take_venue(body, *span)
            tag = said if said.acronym else tag
        elif organization is None and (venue is None or _is_second(text[slice(*span)], role or note, lexicon)):
            organization = clean(body.take(*span, "organization"))
    return Served(venue, organization, tag, note)


def _without_publisher(body: Worksheet, span: tuple[int, int], lexicon: Lexicon) -> tuple[tuple[int, int], str | None]:
    """A journal without the publisher before its name, and that: `Elsevier Journal of Rivers`, not `Springer` alone."""
    text = body.text.text[slice(*span)]
    found = lexicon.phrases("service.publisher").at_start(text)
    behind = text[found.end :].lstrip() if found else ""
    if found is None or len(behind.split()) < NAME_LEAST or not behind[0].isupper():
        return span, None
    publisher = clean(body.take(span[0], span[0] + found.end, "note"))
    return (span[1] - len(behind), span[1]), publisher


def is_venue(text: str, role: str | None, lexicon: Lexicon, *, hosted: bool = False) -> bool:
    """Whether a text is served as a venue; `hosted` where the organization that it belongs to is known.

    Reads `Annals of Rivers`, `Workshop on Ice`, `Advisory Committee on Ice (ACI)` and whatever is reviewed so; `Faculty
    Hiring Committee` and `Genetics Society` alone are organizations.
    """
    if hosted or BRACKETED.search(text) or first_phrase(text, lexicon, MEETINGS):
        return True
    if is_host(text, lexicon) or _is_body(text, lexicon):
        return False
    if first_phrase(text, lexicon, VENUES):
        return True
    tasks = ("roles.service", "service.activity")
    serves = role is not None and first_phrase(role, lexicon, tasks) is not None
    return serves or (role is None and not find_organizations(text, lexicon))


def _is_body(text: str, lexicon: Lexicon) -> bool:
    """Whether the head of a name is a body: `Admissions Committee`, `Taskforce on Research`; not `Panel Reviews`."""
    for found in lexicon.phrases("service.body").find(text):
        after = text[found.end :].strip(" .")
        if not after or after[0] in "&(" or opening_phrase(after, lexicon, (*CONNECTORS, *JOINTS)):
            return True
    return False


def is_host(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is a university, a department or a society rather than a journal, a meeting or a board.

    Reads `History of Science Museum` so, where the word for a journal stands inside the name; it refuses `Journal of
    the Society of Rivers`, `Academy of Rivers Review` and `Senate of the University of X`.
    """
    names = find_organizations(text, lexicon)
    if not names or first_phrase(text, lexicon, ("service.body", *MEETINGS)):
        return False
    opener = opening_phrase(text, lexicon, VENUES)
    if opener and (
        opening_phrase(text[opener.end :], lexicon, JOINTS) or _ends_with_joint(text[: opener.end], lexicon)
    ):
        return False
    if any(m.end == len(clean_end(text)) for m in lexicon.phrases("service.periodical").find(text)):
        return False
    found = phrases_in(text, lexicon, VENUES)
    return all(any(n.start <= m.start and m.end <= n.end for n in names) for m in found)


def _ends_with_joint(text: str, lexicon: Lexicon) -> bool:
    """Whether a phrase such as `Journal of` ends with what joins it to the rest of its name."""
    return any(text.rsplit(maxsplit=1)[-1] in lexicon.phrases(name) for name in JOINTS)


def is_one_name(text: str, parts: list[str], lexicon: Lexicon) -> bool:
    """Whether commas stand inside one name: its first part alone says meeting, or the bracket at its end abbreviates
    it.

    Reads `Conference on Computing, Languages, and Applications (CLA)` so; it refuses `Journal of X, Nature, Science`.
    """
    brackets = list(BRACKETED.finditer(text))
    if len(parts) < 2 or len(brackets) > 1 or any(sign in text for sign in ";；"):
        return False
    bracket = next(iter(brackets), None)
    if bracket and not text[bracket.end() :].strip(" ,;.") and abbreviates(bracket["acronym"], text[: bracket.start()]):
        return True
    meets = [first_phrase(part, lexicon, MEETINGS) is not None for part in parts]
    return meets[0] and not any(meets[1:]) and not any(first_phrase(part, lexicon, VENUES) for part in parts[1:])


def _is_second(text: str, said: str | None, lexicon: Lexicon) -> bool:
    """Whether a stretch behind the venue names the organization; any name does where neither role nor place is said."""
    return bool(find_organizations(text, lexicon)) or (said is None and text[:1].isupper() and text[-1:].isalpha())


def _is_remark(text: str, lexicon: Lexicon) -> bool:
    """A venue tag (`CVPR '25`), a place, or a remark (`rank: Q1`)."""
    beside = lexicon.phrases("words.with").at_start(text)  # `with B. Hooker`
    named = beside is not None and bool(split_persons(StyledText.plain(text[beside.end :]), lexicon))
    return (
        TAG.fullmatch(text.strip()) is not None
        or is_place(text, lexicon, " .")
        or named
        or (text[:1].islower() and ":" in text)
    )


def take_session(body: Worksheet, header: tuple[Row, ...]) -> str | None:
    """What stands in quotes, crossed out: the session, the panel or the meeting that one organizes by its title.

    Reads `co-organizer, “Rivers and Ice,” Spring Meeting of X` so; refuses `Conference “Rivers and Ice”`, one name.
    """
    for row in header:
        quoted = QUOTED.search(body.text.text, row.start, row.end)
        before = body.text.text[row.start : quoted.start()].rstrip() if quoted else ""
        apart = not before or not before[-1].isalnum()
        if quoted and apart and body.is_free(quoted.start(), quoted.end()):
            return bare(clean(body.take(quoted.start(), quoted.end(), "venue"))) or None
    return None
