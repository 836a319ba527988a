"""What speaks for a division of a grant into its title and who funds it.

What the two runs show by themselves (their print, what the word lists know of them, their length), how they stand to
each other, what neither holds, and whether the other grants of the list are divided alike (`Habit`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import regex

from cvparse.fields.organizations import find_organizations, is_organization
from cvparse.fields.persons import split_persons
from cvparse.fields.places import is_place
from cvparse.lexicon.phrase_groups import phrases_in
from cvparse.lexicon.types import Lexicon
from cvparse.parsers.grants.division import Division, Open, Run, value_of
from cvparse.spans.segment import Joint, Segment
from cvparse.spans.slots.customs import share_of
from cvparse.spans.written_words import count_of, is_acronym, small_words
from cvparse.text.styled import Style
from cvparse.text.trim import clean_end
from cvparse.text.value_class import dataclass

MOSTLY = 0.5  # of a segment in a face
FEW = 0.25  # of the other grants
LEAST_OTHERS = 1  # grants beside it; a grant alone has no list
PERSONS = 0.8  # of a segment; the rest joins or introduces them
INITIALED = regex.compile(
    r"(?:\p{Lu}\.[ -]?){1,3}\s?\p{Lu}[\p{L}’'-]{1,30}|\p{Lu}[\p{L}’'-]{1,30},?\s(?:\p{Lu}\.){1,3}"
)
FUNDS = ("a fund", "a likely fund")
UNKNOWN = "something unknown"


class Evidence:
    """The evidence for the divisions of one grant; what a run shows by itself is asked once."""

    def __init__(self, grant: Open, lexicon: Lexicon) -> None:
        self.segments, self.lexicon = grant.segments, lexicon
        self.open = grant
        self.known = [_known(segment, lexicon) for segment in self.segments]
        self.persons = [is_person(segment, lexicon) for segment in self.segments]
        self.nouns = [_ends_with_grant(segment, lexicon) for segment in self.segments]
        self.faces = [_face(segment) for segment in self.segments]
        self.counts = [count_of(segment.text) for segment in self.segments]
        self.joints = ["the start", *(segment.joint.name.lower() for segment in self.segments[1:])]
        self._bodies: dict[Run, str] = {}
        self._titles: dict[Run, tuple[str, ...]] = {}
        self._funders: dict[Run, tuple[str, ...]] = {}

    def of(self, division: Division) -> tuple[str, ...]:
        """The names of the evidence that a division shows by itself."""
        title, funder = division.title, division.funder
        if title not in self._titles:
            self._titles[title] = tuple(f"title: {name}" for name in dict.fromkeys(self._of_title(title)))
        if funder not in self._funders:
            self._funders[funder] = tuple(f"funder: {name}" for name in dict.fromkeys(self._of_funder(funder)))
        together = (*self._between(title, funder), *self._left(title, funder))
        return (*self._titles[title], *self._funders[funder], *together)

    def _of_title(self, run: Run) -> Iterator[str]:
        if run[0] == run[1]:
            if self.open.title:
                yield "none"
            return
        text = value_of(self.segments, run)
        yield from self._printed(run)
        yield f"words {count_of(text)}"
        if self._body(run) != UNKNOWN:
            yield self._body(run)
        elif self.known[run[0]]:
            yield "an organization opens it"
        elif any(self.known[slice(*run)]):
            yield "an organization in it"
        elif find_organizations(text, self.lexicon):
            yield "holds an organization"
        if all(self.persons[slice(*run)]):
            yield "a person"
        if self.nouns[run[1] - 1]:
            yield "a grant at its end"
        if any(self.nouns[run[0] : run[1] - 1]):
            yield "over a grant that ends"
        if small_words(text):
            yield "small words"
        yield from self._written(text)
        yield from self._behind(run)

    def _of_funder(self, run: Run) -> Iterator[str]:
        if run[0] == run[1]:
            if self.open.funder:
                yield "none"
            return
        text = value_of(self.segments, run)
        yield from self._printed(run)
        yield f"words {count_of(text)}"
        yield self._body(run)
        name = self.known[run[0]] or ("holds an organization" if find_organizations(text, self.lexicon) else "unknown")
        yield name
        yield f"{name} behind {self.joint(run[0])}"
        for at in range(run[0] + 1, run[1]):
            yield f"over {'an organization' if self.known[at] else 'an unknown one'} behind {self.joint(at)}"
        if any(self.persons[slice(*run)]):
            yield "a person"
        if small_words(text) and not self.known[run[0]]:
            yield "small words"
        if any(map(str.isdigit, text)):
            yield "figures"
        yield from self._written(text)
        yield from self._behind(run)

    def _written(self, text: str) -> Iterator[str]:
        """How the words of a run are written, and whether they are a place."""
        if text[:1].islower():
            yield "begins small"
        if is_acronym(text):
            yield "capitals"
        if is_place(text, self.lexicon, " ."):
            yield "a place"

    def _printed(self, run: Run) -> Iterator[str]:
        """Where a run stands and how it is printed."""
        first = self.segments[run[0]]
        yield f"behind {self.joint(run[0])}"
        yield "in a tag" if first.row < 0 else f"row {min(first.row - self.segments[0].row, 2)}"
        if first.quoted:
            yield "quoted, and more behind it" if run[1] - run[0] > 1 else "quoted"
        elif any(segment.quoted for segment in self.segments[slice(*run)]):
            yield "over a quotation"
        if self._opens_with_label(run[0]):
            yield "opens with a label"
        if first.styled or first.faced:
            yield "a face of its own"
        faces = set(self.faces[slice(*run)])
        yield f"{faces.pop()}" if len(faces) == 1 else "several faces"
        for at in range(run[0] + 1, run[1]):
            yield from (f"over {name}" for name in self._over(at, run))

    def _over(self, at: int, run: Run) -> Iterator[str]:
        """What stands before a segment inside a run; of the end of a row also what tells a broken line."""
        yield self.joint(at)
        if not any(map(str.isalpha, self.segments[at].text)):
            yield "figures alone"
        if self.segments[at].joint is Joint.COLON and self._body((run[0], at)) in FUNDS:
            yield "a colon behind a fund"
        if self.segments[at].joint is not Joint.ROW:
            return
        yield "a full row" if self.segments[at - 1].row in self.open.full else "a short row"
        before, text = value_of(self.segments, (run[0], at)), self.segments[at].text
        if text[:1].islower():
            yield "a row before a small letter"
        whole = is_organization(clean_end(value_of(self.segments, run)), self.lexicon)
        if whole and not is_organization(clean_end(before), self.lexicon):
            yield "a row that ends inside a name"
        if before[-1:] in '.”"»' or self.known[at]:
            yield "a row that ends whole"

    def _behind(self, run: Run) -> Iterator[str]:
        """What a run ends before."""
        after = run[1] if run[1] < len(self.segments) else None
        last = self.segments[run[1] - 1].row
        if after is None or self.segments[after].row != last:
            yield "ends with its row"
            if after is not None and last in self.open.full and last >= 0:
                yield "ends with a full row"
        else:
            yield f"ends before {self.joint(after)}"
            if self.faces[after] != self.faces[run[1] - 1]:
                yield "its face ends with it"

    def _opens_with_label(self, at: int) -> bool:
        """Whether unknown words open a row below the first and end before a colon.

        Reads `River Flows / Money given by: Example Fund` so; refuses `NSF: Ice` there, and `Ice: A Study` in the first
        row.
        """
        first = self.segments[at]
        below = at > 0 and self.segments[0].row <= self.segments[at - 1].row < first.row
        colon = at + 1 < len(self.segments) and self.segments[at + 1].joint is Joint.COLON
        return below and colon and self._body((at, at + 1)) == UNKNOWN

    def _between(self, title: Run, funder: Run) -> Iterator[str]:
        """How the two stand to each other, and what the lists know of both."""
        if title[0] == title[1]:
            return
        if funder[0] == funder[1]:
            yield f"{self._body(title)} is titled, and nobody funds" if self.open.funder else "only a title is open"
            return
        yield f"{self._body(title)} is titled, {self._body(funder)} funds"
        first, second = (title, funder) if title[0] < funder[0] else (funder, title)
        order = "title first" if first is title else "funder first"
        yield order
        yield f"{order}, then {self.joint(second[0])}"
        yield "side by side" if first[1] == second[0] else f"{order}, apart"
        one_row = self.segments[first[0]].row == self.segments[second[0]].row
        yield f"{order}, in one row" if one_row else f"{order}, in two rows"
        if self.faces[title[0]] == self.faces[funder[0]]:
            yield "one face"

    def _left(self, title: Run, funder: Run) -> Iterator[str]:
        """What neither of the two holds: of each sort once, however much of it there is."""
        held = {*range(*title), *range(*funder)}
        begins = min((run[0] for run in (title, funder) if run[0] < run[1]), default=0)
        rows = {self.segments[at].row for at in held}
        names: list[str] = []
        beside = [s.text for at, s in enumerate(self.segments) if at not in held and at > begins and s.row in rows]
        if beside:
            names.append(f"left beside them: {count_of(' '.join(beside))} words in all")
        for at, segment in enumerate(self.segments):
            if at in held:
                continue
            where = "before them" if at < begins else "beside them" if segment.row in rows else "elsewhere"
            names.append(f"left {where}, behind {self.joint(at)}")
            names.append(f"left {where}: words {self.counts[at]}")
            if self.known[at]:
                names.append(f"an organization is left {where}")
            if segment.quoted:
                names.append("a quotation is left")
            elif segment.styled:
                names.append("what stands out is left")
            if self.persons[at]:
                names.append("a person is left")
        yield from dict.fromkeys(names)

    def _body(self, run: Run) -> str:
        """What the lists know of a run: a body that funds, an organization, a grant by its name, or nothing."""
        if run not in self._bodies:
            text = clean_end(value_of(self.segments, run))
            if self.nouns[run[1] - 1]:  # `Hollow Foundation Travel Grant` funds nothing
                self._bodies[run] = "a grant"
                return "a grant"
            named = not self.segments[run[0]].quoted and is_organization(text, self.lexicon)
            funds = self.lexicon.phrases("grants.funding_body").search(text) is not None
            likely = funds and not small_words(text) and not self.segments[run[0]].quoted
            said = "a likely fund" if likely else UNKNOWN
            self._bodies[run] = ("a fund" if funds else "an organization") if named else said
        return self._bodies[run]

    def joint(self, at: int) -> str:
        """What stands before a segment: `comma`, `stop`."""
        return self.joints[at]

    def traits_of(self, division: Division) -> dict[str, str]:
        """What is common to grants that are printed alike: order, joints, rows and faces of the two."""
        title, funder = division.title, division.funder
        if title[0] == title[1]:
            return {"order": "no title"}
        if funder[0] == funder[1]:
            return {"order": "no funder", "title face": self._look(title), "title row": self._row(title)}
        first, second = (title, funder) if title[0] < funder[0] else (funder, title)
        return {
            "order": "title first" if first is title else "funder first",
            "title face": self._look(title),
            "funder face": self._look(funder),
            "joint": self.joint(second[0]),
            "title row": self._row(title),
            "funder row": self._row(funder),
            "lead": "leads" if not first[0] else "led",
        }

    def _look(self, run: Run) -> str:
        first = self.segments[run[0]]
        return "quoted" if first.quoted else str(self.faces[run[0]])

    def _row(self, run: Run) -> str:
        return str(self.segments[run[0]].row - self.segments[0].row)


@dataclass(frozen=True, slots=True)
class Habit:
    """How the grants of a list are divided at first sight: how many show each trait."""

    grants: int
    shown: Counter[tuple[str, str]]

    def of(self, traits: Mapping[str, str], own: Mapping[str, str]) -> Iterator[str]:
        """How far a division with these traits is like the other grants of the list; `own` are those that its grant was
        counted with."""
        others = self.grants - 1
        if others < LEAST_OTHERS:
            return
        for name, trait in traits.items():
            count = self.shown[name, trait] - (own.get(name) == trait)
            yield f"list: {name} of {share_of(count, others, FEW)}"


def habit_of(chosen: Sequence[Mapping[str, str]]) -> Habit:
    """What the divisions of a list have in common, each given by its traits."""
    return Habit(len(chosen), Counter(trait for traits in chosen for trait in traits.items()))


def _known(segment: Segment, lexicon: Lexicon) -> str:
    """What the lists know of a segment: an organization, or one that it begins with; empty where they know nothing."""
    text = clean_end(segment.text)
    if is_organization(text, lexicon):
        return "an organization"
    return "opens with an organization" if any(not one.start for one in find_organizations(text, lexicon)) else ""


def is_person(segment: Segment, lexicon: Lexicon) -> bool:
    """Whether a segment is persons and nothing more, and shows it: by initials, or by the sign that joins several.

    Reads `A. Berg`, `Ada Berg & Bo Lund`; refuses `Walmart Foundation` and `Ada Berg`, as one name in whole words may
    be anything.
    """
    if segment.quoted or find_organizations(segment.text, lexicon):
        return False
    persons = split_persons(segment.sheet.text[segment.start : segment.end], lexicon)
    whole = bool(persons) and persons[-1].end - persons[0].start >= PERSONS * (segment.end - segment.start)
    return whole and (len(persons) > 1 or INITIALED.match(segment.text) is not None)


def _ends_with_grant(segment: Segment, lexicon: Lexicon) -> bool:
    """Whether a segment ends with a word for what is given: `Summer Research Grant`."""
    text = clean_end(segment.text)
    return any(one.end == len(text) for one in phrases_in(text, lexicon, ("grants.noun", "awards.noun")))


def _face(segment: Segment) -> str:
    printed = segment.sheet.text[segment.start : segment.end]
    bold, italic = printed.share(Style.BOLD) > MOSTLY, printed.share(Style.ITALIC) > MOSTLY
    return "bold italic" if bold and italic else "bold" if bold else "italic" if italic else "plain"
