"""What speaks for and against a stretch of the head being the owner's name.

Evidence comes from its print against the rest of the head, its place, its form (how many words, which case, figures,
signs), what the word lists say of its words, and who is named elsewhere: in e-mail addresses, links, the title of the
file, running heads. No list of given names is asked, and no piece of evidence decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from cvparse.fields.degrees import find_degrees
from cvparse.fields.organizations import find_organizations
from cvparse.fields.persons import is_initials
from cvparse.fields.places import find_place
from cvparse.fields.roles import find_roles
from cvparse.layout.types import Line
from cvparse.lexicon.types import Lexicon
from cvparse.parsers.contact.candidates import SAME_PRINT, Candidate, size_of, usual_size
from cvparse.parsers.contact.head_lines import DOCUMENT, HeadLine, Where
from cvparse.text.normalize import fold, is_cjk, is_hangul, unaccented
from cvparse.text.styled import StyledText
from cvparse.text.value_class import dataclass

SIZES = (1.05, 1.2, 1.5, 2.0)  # against the usual type of the head
NEAR_LARGEST = 1.15
LINES = (1, 2, 3, 5, 8)
LONG_WORD = 3  # letters; shorter ones stand in any address by chance
SUFFIX = 6  # characters in which `, Jr.` begins
HYPHENS = frozenset("-‐‑")
_WORD = regex.compile(r"\S+")
_SIGN = regex.compile(r"[^\p{L}\p{M}\p{N}\s.\-'’,‐‑()（）·]")
_ABBREVIATION = regex.compile(r",\s{0,2}(?:\p{Lu}\.?){2,10}$")
LISTS = {
    "a street": ("words.street",),
    "a label of contact": ("words.email", "words.phone", "words.fax", "words.web", "words.postal"),
    "a label": ("words.contact_label", "contact.name", "contact.personal"),
    "a month or a term": ("dates.season", "dates.term", "dates.updated"),
    "a joining word": ("words.conjunction", "words.with"),
    "a state or a country": ("places.state", "territories.name"),
}


@dataclass(frozen=True, slots=True)
class Named:
    """Who is named elsewhere: the letters before the `@` of e-mail addresses, of links, the words of the file's title,
    and what running heads say."""

    emails: tuple[str, ...]
    links: tuple[str, ...]
    title: tuple[str, ...]
    running: str


class Names:
    """All candidates of a CV together with what each is compared with."""

    def __init__(self, items: Sequence[HeadLine], found: Sequence[Candidate], named: Named, lexicon: Lexicon) -> None:
        self.items, self.found, self.named, self.lexicon = items, found, named, lexicon
        self.usual = usual_size(items)
        self.sizes = [size_of(item.sheet.text, item.line) for item in items]
        self.largest = max((one.size for one in found), default=1.0)
        self.bold = sum(one.bold for one in found) > len(found) / 2
        self.first_page = min((item.line.page for item in items), default=1)
        lines = dict.fromkeys(id(item.line) for item in items)
        self.order = {line: place for place, line in enumerate(lines, start=1)}
        self.joined = [frozenset(one.parts) for one in found if len(one.parts) > 1]

    def evidence(self, one: Candidate) -> tuple[str, ...]:
        """The names of the evidence that a candidate shows, each once."""
        words = one.name.split()
        found = (
            *self._of_print(one),
            *self._of_place(one),
            *_of_form(one, words, self.lexicon),
            *_of_signs(one.name, self.lexicon),
            *_of_meaning(one.name, self.lexicon),
            *self._of_parts(one),
            *self._of_owner(words, self.items[one.parts[0].number].where),
        )
        return tuple(dict.fromkeys(found))

    def _of_print(self, one: Candidate) -> Iterator[str]:
        ratio = self.largest / one.size
        rank = "the largest" if ratio < SAME_PRINT else "near the largest" if ratio < NEAR_LARGEST else "less"
        yield f"size: {rank}"
        steps = sum(one.size >= step * self.usual for step in SIZES)
        yield f"size against the head: {steps}"
        alike = sum(abs(size - one.size) < 0.5 for size in self.sizes)
        yield f"lines of its size: {min(alike, 3)}"
        if one.bold != self.bold:
            yield "bold among others that are not" if one.bold else "not bold among others that are"
        part = one.parts[0]
        item = self.items[part.number]
        rest = [item.sheet.text[: part.start], item.sheet.text[part.end :]]
        others = [size_of(text, item.line) for text in rest if any(map(str.isalpha, text.text))]
        if others and one.size > NEAR_LARGEST * max(others):
            yield "larger than the rest of its line"
        elif others and one.size < max(others) / NEAR_LARGEST:
            yield "smaller than the rest of its line"
        if _is_of_two_sizes(item.sheet.text[part.start : part.end], item.line):
            yield "two sizes of type within"
        if not one.whole:
            yield "a part of its stretch"
        if rest[-1].text[:1] in HYPHENS:
            yield "cut off at a hyphen"
        if rest[-1].text[:1] == "," and self.lexicon.phrases("names.suffix").at_start(rest[-1].text[:SUFFIX]):
            yield "cut off before a suffix"

    def _of_place(self, one: Candidate) -> Iterator[str]:
        part = one.parts[0]
        item = self.items[part.number]
        place = self.order[id(item.line)]
        yield f"line: up to {next((str(limit) for limit in LINES if place <= limit), 'more')}"
        yield item.where.value
        if item.line.page > self.first_page:
            yield "on a later page"
        if item.line.centered:
            yield "centred"
        if not item.is_body:
            yield "a tag"
        if not one.first:
            yield "not the first of its line"
        if any(taken.path == f"cue: {DOCUMENT}" for taken in item.sheet.taken):
            yield "beside what the document is called"
        elif item.sheet.taken:
            yield "beside a contact detail"
        if len(one.parts) > 1:
            alone = all(self.items[other.number].line is item.line for other in one.parts)
            yield "across a gap" if alone else "over several lines"
        if any(joined > set(one.parts) for joined in self.joined):
            yield "goes on in the same print"

    def _of_parts(self, one: Candidate) -> Iterator[str]:
        texts = [self.items[part.number].sheet.text.text[part.start : part.end] for part in one.parts]
        if any(fold(text.strip(" :.")) in self.lexicon.headings for text in texts):
            yield "a known heading"

    def _of_owner(self, words: Sequence[str], where: Where) -> Iterator[str]:
        letters = [letters_of(word) for word in words]
        long = [word for word in letters if len(word) >= LONG_WORD]
        named = self.named
        if named.emails and any(word.isascii() for word in long):  # no address says how other letters are written
            shown = max(sum(word in local for word in long) for local in named.emails)
            yield f"words in an e-mail address: {min(shown, 2)}"
            if not shown and any(_is_short_for(local, letters) for local in named.emails):
                yield "initials in an e-mail address"
        if any(word in link for word in long for link in named.links):
            yield "a word in a link"
        if named.title and letters:
            share = sum(word in named.title for word in letters)
            whole = share == len(letters) or "".join(letters) in "".join(named.title)
            yield "in the file's title" if whole else f"words in the file's title: {min(share, 1)}"
        if named.running and where is not Where.RUNNING and " ".join(words).casefold() in named.running:
            yield "said in a running head"


def _is_of_two_sizes(text: StyledText, line: Line) -> bool:
    """Whether a word is set larger than another; not a capital larger than the small capitals behind it."""
    spans = [match.span() for match in _WORD.finditer(text.text)]
    sizes = [size_of(text[start:end], line) for start, end in spans]
    return bool(sizes) and max(sizes) > NEAR_LARGEST * min(sizes)


def _of_form(one: Candidate, words: Sequence[str], lexicon: Lexicon) -> Iterator[str]:
    name = one.name
    letters = [c for c in name if c.isalpha()]
    if any(is_cjk(c) or is_hangul(c) for c in letters):
        yield f"ideographs: {'2 to 4' if 2 <= len(letters) <= 4 else 'more' if len(letters) > 4 else '1'}"
    else:
        yield f"words: {len(words) if len(words) < 6 else 'more'}"
    particles = lexicon.phrases("names.particle")
    cased = [word for word in words if word[0].isalpha() and word not in particles]
    if name.isupper():
        yield "case: capitals"
    elif name.islower():
        yield "case: small"
    elif any(word[0].islower() for word in cased):
        yield "case: some small"
    if len(words) > 1 and any(is_initials(word) and "." in word for word in words[:-1]):
        yield "initials"
    if len(words) > 1 and is_initials(words[0]) and (len(words[0]) == 1 or "." in words[0]):
        yield "opens with initials"
    for shown, holds in (("titled", one.titled), ("possessive", one.possessive), ("labelled", one.labelled)):
        if holds:
            yield shown


def _of_signs(name: str, lexicon: Lexicon) -> Iterator[str]:
    last = name.rsplit(maxsplit=1)[-1]
    if any(map(str.isdigit, name)):
        yield "a figure"
    if ":" in name or "：" in name:
        yield "a colon"
    elif _SIGN.search(name):
        yield "a sign"
    if "," in name:
        yield "a comma"
    if "(" in name or "（" in name:
        yield "a bracket"
    if _ABBREVIATION.search(name) and not name.isupper():
        yield "an abbreviation behind a comma"
    if name.endswith(".") and not is_initials(last) and last.strip(".") not in lexicon.phrases("names.suffix"):
        yield "a full stop"


def _of_meaning(name: str, lexicon: Lexicon) -> Iterator[str]:
    whole = sum(map(str.isalpha, name))
    bodies = sum(match.end - match.start for match in find_organizations(name, lexicon))
    if bodies:
        yield "an organization" if bodies >= whole / 2 else "holds an organization"
    if find_roles(name, lexicon):
        yield "a role"
    if find_degrees(name, lexicon) or lexicon.phrases("words.post_nominal").search(name):
        yield "a degree"
    place = find_place(name, lexicon)
    if place is not None:
        yield "a place" if place.end - place.start >= len(name) - 2 else "holds a place"
    for said, lists in LISTS.items():
        if any(lexicon.phrases(one).search(name) for one in lists):
            yield said


def letters_of(text: str) -> str:
    """The letters of a text as addresses write them: without accents, small."""
    return "".join(c for c in unaccented(text).casefold() if c.isalpha())


def _is_short_for(local: str, words: Sequence[str]) -> bool:
    """Whether the letters of an address are the initials of all words, or open the first or the last of them."""
    initials = "".join(word[:1] for word in words)
    return len(words) > 1 and (local == initials or (len(local) > 1 and words[-1].startswith(local)))
