"""What a venue is called: its name apart from its acronym, its year, and the place and days of a conference.

Conferences are printed with their acronym of that year, in front of the name (`ICE ’20: Conference on Ice`), behind it
with where and when it was (`Conference on Ice, ICE 2020, Oslo, Norway, May 3-5`), or in brackets. What a venue prints
behind its acronym is no part of its name.
"""

from __future__ import annotations

import re

from cvparse.fields.places import find_place
from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.source.word_lists import is_abbreviation

CAPITALS = 2  # letters by which an acronym is told
LEAST_NAME = 3  # words of a name behind or in front of its acronym
LEAST_SPELLED = 3  # letters of an acronym that stands without a year: each opens a word of the name
_YEAR = r"(?:\s?['’]\d\d|\s(?:19|20)\d\d)"
_SHORT = r"(?P<acronym>[A-Z][\w&/+-]{0,13}\w)"
_IN_BRACKETS = re.compile(r"\s*\((?P<acronym>[A-Za-z][\w&/+-]{1,14}?)(?:[\s’']{0,2}(?:'|’)?\d{2,4})?\)")
_TWO_WORDS = re.compile(r"\s*\((?P<acronym>[A-Z][\w&/+-]{1,14}\s[A-Z]\w{1,14})[\s’']{1,2}\d{2,4}\)")
_AHEAD = re.compile(rf"{_SHORT}-?{_YEAR}:\s(?=[^\W\d_]|\d)")
_DATED = re.compile(rf"(?:[,.]\s|^){_SHORT}{_YEAR}(?=[,.]|\Z)")
_SPELLED = re.compile(rf",\s{_SHORT}\Z")
_MEETING = re.compile(rf"[,.]\s[A-Z][\w&/+-]{{1,14}}@[A-Z][\w&/+-]{{1,14}}{_YEAR}(?=[,.]|\Z)")  # `WIN@ICE 2020`
_FINAL_YEAR = re.compile(r"(?<!\sto)(?:,?\s|\s?[(\[])(?:1[5-9]|20)\d\d[)\]]?$")  # not `Tests to 1580`
_TRAILING = re.compile(r"[\s,;:/]+$")
_INITIALS = re.compile(r"(?<![^\W_])[^\W\d_]")


def venue_of(draft: Draft) -> tuple[str | None, str | None]:
    """The name of a draft's venue, and its acronym."""
    venue = draft.value(draft.venue)
    if venue is None:
        return None, None
    venue, acronym = parted(venue, draft.lexicon)
    venue = _TRAILING.sub("", _FINAL_YEAR.sub("", venue)).strip("«»")
    short = (
        draft.venue is not None and draft.work[draft.venue[1] : draft.venue[1] + 1] == ","
    )  # `Example Lett., vol. 3`
    if (
        not short
        and venue.endswith(".")
        and venue.count(".") == 1
        and not is_abbreviation(venue[:-1].rsplit(" ", 1)[-1], draft.lexicon)
    ):
        venue = venue[:-1]
    return venue or None, acronym


def parted(venue: str, lexicon: Lexicon) -> tuple[str, str | None]:
    """A venue without its acronym and what stands behind that, and the acronym.

    Reads `Conference on Ice, ICE 2020, Oslo, Norway`, `ICE ’20: Conference on Ice, Oslo`, `Conference on Ice (ICE)`;
    refuses `ICE 2020 Spring Meeting` and `Journal of Ice, ACM`.
    """
    for bracketed in (_IN_BRACKETS, _TWO_WORDS):
        found = bracketed.search(venue)
        if found is not None and found.start() > 0 and _capitals(found) >= CAPITALS:
            return venue[: found.start()] + venue[found.end() :], found.group("acronym")
    found = _AHEAD.match(venue)
    if found is not None and _is_name(venue[found.end() :]) and _capitals(found) >= CAPITALS:
        return _without_place(venue[found.end() :], lexicon), found.group("acronym")
    found = next((one for one in _DATED.finditer(venue) if one.start() > 0 and _capitals(one) >= CAPITALS), None)
    if found is not None and (found.end() == len(venue) or _is_name(venue[: found.start()])):
        return venue[: found.start()], found.group("acronym")
    found = _SPELLED.search(venue)
    if found is not None and _spells(found.group("acronym"), venue[: found.start()]):
        return venue[: found.start()], found.group("acronym")
    meeting = _MEETING.search(venue)
    return (venue if meeting is None else venue[: meeting.start()]), None


def _capitals(found: re.Match[str]) -> int:
    return sum(map(str.isupper, found.group("acronym")))


def _is_name(text: str) -> bool:
    return len(text.split()) >= LEAST_NAME


def _spells(acronym: str, name: str) -> bool:
    """Whether an acronym consists of first letters of a name, in order: `ICMT` of `Conference on Made Tests`."""
    initials = iter("".join(_INITIALS.findall(name)).upper())
    return len(acronym) >= LEAST_SPELLED and acronym.isupper() and all(letter in initials for letter in acronym)


def _without_place(name: str, lexicon: Lexicon) -> str:
    """A name without the place that is printed behind it: `Conference on Ice, Oslo, Norway`."""
    commas = [at for at, sign in enumerate(name) if sign == "," and _is_name(name[:at])]
    town = next((at for at in commas if _opens_with_town(name[at + 1 :].strip(), lexicon)), None)
    return name if town is None else name[:town]


def _opens_with_town(text: str, lexicon: Lexicon) -> bool:
    place = find_place(text, lexicon)
    return place is not None and place.start == 0
