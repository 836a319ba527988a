"""What speaks for a division of an award into its title and who gives it.

What the two runs show by themselves (`title_evidence`, `awarder_evidence`), how they stand to each other, what is left
over, and what the list has in common: how many of its other awards have a known awarder behind the same sign, and how
many have that sign at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from cvparse.parsers.awards.award_pieces import AwardPieces
from cvparse.parsers.awards.awarder_evidence import of_awarder
from cvparse.parsers.awards.division import Division, Run
from cvparse.parsers.awards.title_evidence import of_title
from cvparse.spans.parting import Joint
from cvparse.spans.slots.customs import share_of
from cvparse.text.value_class import dataclass

LEAST_OTHERS = 2  # awards of a list; fewer have nothing in common
FEW = 0.25  # of the other awards


@dataclass(frozen=True, slots=True)
class Habit:
    """What the awards of a list show: behind each sign how many have a known awarder, and how many something."""

    entries: int
    known: Counter[str]
    shown: Counter[str]


def habit_of(awards: Sequence[AwardPieces]) -> Habit:
    """What the awards of a list have in common."""
    known: Counter[str] = Counter()
    shown: Counter[str] = Counter()
    for award in awards:
        known.update(_known_behind(award))
        shown.update(set(award.joints))
    return Habit(len(awards), known, shown)


class Evidence:
    """The evidence for the divisions of one award; what a run shows by itself is asked once."""

    def __init__(self, award: AwardPieces, habit: Habit) -> None:
        self.award, self.habit = award, habit
        self._titles: dict[Run, tuple[str, ...]] = {}
        self._awarders: dict[Run, tuple[str, ...]] = {}

    def of(self, division: Division) -> tuple[str, ...]:
        """The names of the evidence that a division shows."""
        title, awarder = division.title, division.awarder
        if title not in self._titles:
            self._titles[title] = tuple(f"title: {name}" for name in of_title(self.award, title))
        if awarder not in self._awarders:
            own = (*of_awarder(self.award, awarder), *_listed(self.award, awarder, self.habit))
            self._awarders[awarder] = tuple(f"awarder: {name}" for name in own)
        return (
            *self._titles[title],
            *self._awarders[awarder],
            *_between(self.award, title, awarder),
            *_left(self.award, title, awarder),
        )


def _between(award: AwardPieces, title: Run, awarder: Run) -> Iterator[str]:
    """Where the awarder stands to the title, and whether its row ends with it."""
    if awarder[0] == awarder[1]:
        return
    if awarder[1] <= title[0]:
        yield "awarder first: a known one" if award.known[awarder[0]] else "awarder first: an unknown one"
        yield f"awarder first, then {award.joints[title[0]]}"
        return
    yield "side by side" if awarder[0] == title[1] else "apart"
    row = award.pieces[title[1] - 1].row
    if row == award.pieces[awarder[0]].row and award.has_faces(row):
        yield "one face" if award.faces[title[1] - 1] == award.faces[awarder[0]] else "two faces"
    last = award.pieces[awarder[1] - 1]
    after = award.pieces[awarder[1]] if awarder[1] < len(award.pieces) else None
    ends = after is None or after.stretch != last.stretch
    yield "ends with it" if ends else f"goes on behind {award.joints[awarder[1]]}"


def _left(award: AwardPieces, title: Run, awarder: Run) -> Iterator[str]:
    """What neither of the two holds, and where it stands."""
    for at, joint in enumerate(award.joints):
        if title[0] <= at < title[1] or awarder[0] <= at < awarder[1]:
            continue
        yield f"left behind {joint}"
        if joint == Joint.BRACKET:
            yield f"left in a bracket {award.bracket(at)}"
        if award.known[at]:
            yield "an organization is left"
            yield "a known one is left before the awarder" if at < awarder[0] < awarder[1] else "a known one is left"
        if award.places[at]:
            yield "a place is left"
        if award.noun[at]:
            yield "a prize is left"


def _listed(award: AwardPieces, awarder: Run, habit: Habit) -> Iterator[str]:
    """What the other awards of the list have behind the sign that this awarder stands behind."""
    others = habit.entries - 1
    if others < LEAST_OTHERS:
        return
    known = _known_behind(award)
    if awarder[0] == awarder[1]:
        most = max((habit.known[joint] - (joint in known) for joint in habit.known), default=0)
        yield f"{share_of(most, others, FEW)} of the list known elsewhere"
        return
    joint = award.joints[awarder[0]]
    yield f"{share_of(habit.known[joint] - (joint in known), others, FEW)} of the list known behind it"
    yield f"{share_of(habit.shown[joint] - 1, others, FEW)} of the list shown behind it"


def _known_behind(award: AwardPieces) -> set[str]:
    return {joint for joint, known in zip(award.joints, award.known, strict=True) if known}
