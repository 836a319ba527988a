"""A sign that a person took off the front of a value, or at which they split an entry, opens entries: it is a bullet.

The signals are a line that opens with one sign and a blank, and a correction that says that what stands behind it is
the value, or an entry of its own. A sign that is one in any list, a quotation mark, a bracket or a punctuation mark
teaches nothing: those mean something in a text.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from pydantic import JsonValue

from cvparse.corrections.operations import Correction, SetValue, SplitEntry
from cvparse.corrections.working_copy import fields_of
from cvparse.entries.line_features import LONGEST_SIGN, SPACED, TIGHT
from cvparse.learning.lessons import Lesson, ReadEntries, Says
from cvparse.lexicon.load import NO_LANGUAGE
from cvparse.lexicon.own_lists import ListedPhrase
from cvparse.pipeline import Trace
from cvparse.text.normalize import QUOTES, fold

TOPIC, TABLE = "bullets", "signs"
_MARKS = frozenset(QUOTES) | frozenset(".,;:!?¿¡…()[]{}|")


def bullet_lessons(read: ReadEntries, corrections: Collection[Correction]) -> Iterator[Lesson]:
    """The lessons about bullets.

    Of `# Silver Leaf`, whose title was set to `Silver Leaf`, it learns that `#` is one, and of `# Silver Leaf # Golden
    Root` that was split before the second `#`; of `# Silver Leaf` whose title was set to `Golden Root` nothing.
    """
    for correction in corrections:
        one = read.find(correction.id)
        if one and isinstance(correction, SetValue):
            said, field = correction.value, correction.field
            sign = _taken_off(fields_of(one.entry).get(field), said)
            says = Says(frozenset(one.reading.words), one.collection, field, said)
            yield from _lesson(sign, f"was taken off the {field} of an entry of {one.collection}", says)
        elif one and isinstance(correction, SplitEntry):
            signs = {_sign(part.printed) for part in correction.parts[1:]}
            sign = signs.pop() if len(signs) == 1 else ""
            parted = _Parted(frozenset(one.reading.words), len(correction.parts))
            yield from _lesson(sign, f"opens what was split off an entry of {one.collection}", parted)


def opening_sign(text: str) -> tuple[str, str]:
    """The sign that a text opens with, as a word list would have it, and what stands behind it; nothing where it opens
    with none that a list does not know.

    >>> opening_sign("# Silver Leaf"), opening_sign("-> Silver Leaf")
    (('#', 'Silver Leaf'), ('->', 'Silver Leaf'))
    >>> opening_sign("#Silver Leaf"), opening_sign("• Silver Leaf"), opening_sign("“ Silver Leaf”"), opening_sign("# ")
    (('', ''), ('', ''), ('', ''), ('', ''))
    """
    sign, _, rest = " ".join(text.split()).partition(" ")
    means_something = len(sign) > LONGEST_SIGN or any(map(str.isalnum, sign)) or not _MARKS.isdisjoint(sign)
    if not rest or means_something or sign in SPACED | TIGHT:
        return "", ""
    return fold(sign), rest


def _taken_off(before: JsonValue, after: JsonValue) -> str:
    """The sign that a value began with, where nothing but that has gone."""
    sign, rest = opening_sign(before) if isinstance(before, str) else ("", "")
    return sign if rest == after else ""


def _sign(text: str) -> str:
    return opening_sign(text)[0]


def _lesson(sign: str, what: str, holds: Callable[[Trace], bool]) -> Iterator[Lesson]:
    if sign:
        yield Lesson(ListedPhrase(NO_LANGUAGE, TOPIC, TABLE, sign), f"“{sign}” {what}", holds)


class _Parted:
    """Whether words are those of so many entries."""

    def __init__(self, words: frozenset[int], count: int) -> None:
        self._words = words
        self._count = count

    def __call__(self, traced: Trace) -> bool:
        return len(list(ReadEntries.of(traced).with_words(self._words))) == self._count
