"""Ligatures that a font has under a number without a name, solved against words that are known.

Signals: the sign stands inside words (`o?ce`, `scienti?c`); with one of the five ligatures in its place such words are
ones that the document prints elsewhere, or that a word list of its languages has; with the others hardly any is. All
signs of one font, reading and width are one glyph, and are solved together. What is not solved stays as it is: nothing
is guessed. Never looks at a sign that stands alone, nor at one with a second unknown sign in its word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from cvparse.pdf.characters import CORK_FOR_LIGATURES, UNKNOWN
from cvparse.pdf.glyphs import Glyph, PageContent
from cvparse.text.normalize import fold

LIGATURES = ("ff", "fi", "fl", "ffi", "ffl")
DOUBTFUL = CORK_FOR_LIGATURES | {UNKNOWN}
GAP = 0.13  # of the size: a wider gap parts words
SHIFT = 0.12  # of the size: a baseline further off is that of another line
LEAST_LETTERS = 3  # of the word beside the sign
LEAD = 2  # times as many words as with another one: `?ight` is one with two of them
MOST_CONTEXTS = 200  # of one sign; those behind them say no more

Key = tuple[str, str, float]
Context = tuple[str, str]


def with_ligatures(pages: Sequence[PageContent], known: Callable[[str], frozenset[str]]) -> Sequence[PageContent]:
    """The pages with the signs that could be solved; the same pages where there are none.

    `known` gives the words, folded, that the languages of a text have; it is asked only where a sign is to be solved.
    """
    if all(DOUBTFUL.isdisjoint({glyph.text for glyph in page.glyphs}) for page in pages):
        return pages
    words = [word for page in pages for word in _words(page.glyphs)]
    contexts = _contexts(words)
    if not contexts:
        return pages
    own = [fold("".join(glyph.text for glyph in word)) for word in words if not any(map(_is_doubtful, word))]
    solved = _solved(contexts, frozenset(own) | known(" ".join(own)))
    if not solved:
        return pages
    return [replace(page, glyphs=tuple(_read(glyph, solved) for glyph in page.glyphs)) for page in pages]


def _words(glyphs: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    """Letters and doubtful signs that stand side by side."""
    word: list[Glyph] = []
    for glyph in glyphs:
        if word and not _goes_on(word[-1], glyph):
            yield word
            word = []
        if glyph.text.isalpha() or _is_doubtful(glyph):
            word.append(glyph)
        elif word:
            yield word
            word = []
    if word:
        yield word


def _goes_on(last: Glyph, glyph: Glyph) -> bool:
    size = max(last.face.size, glyph.face.size)
    near = abs(glyph.x0 - last.x1) <= GAP * size and abs(glyph.y - last.y) <= SHIFT * size
    return near and glyph.face.turn == last.face.turn


def _is_doubtful(glyph: Glyph) -> bool:
    return glyph.text in DOUBTFUL


def _key(glyph: Glyph) -> Key:
    return glyph.face.font, glyph.text, round((glyph.x1 - glyph.x0) / max(glyph.face.size, 1e-3), 2)


def _contexts(words: Sequence[Sequence[Glyph]]) -> Mapping[Key, set[Context]]:
    """For each doubtful sign the letters before and behind it, in words that have no other."""
    found: dict[Key, set[Context]] = defaultdict(set)
    for word in words:
        at = [number for number, glyph in enumerate(word) if _is_doubtful(glyph)]
        if len(at) != 1 or len(word) <= LEAST_LETTERS:
            continue
        contexts = found[_key(word[at[0]])]
        if len(contexts) < MOST_CONTEXTS:
            contexts.add(("".join(glyph.text for glyph in word[: at[0]]), "".join(g.text for g in word[at[0] + 1 :])))
    return found


def _solved(contexts: Mapping[Key, set[Context]], words: frozenset[str]) -> dict[Key, str]:
    """The ligature with which most words of each sign are known, where it leads by far."""
    found = {}
    for key, own in contexts.items():
        counts = {sign: sum(fold(before + sign + behind) in words for before, behind in own) for sign in LIGATURES}
        best, second = sorted(counts, key=lambda sign: -counts[sign])[:2]
        if counts[best] > LEAD * counts[second]:
            found[key] = best
    return found


def _read(glyph: Glyph, solved: Mapping[Key, str]) -> Glyph:
    if not _is_doubtful(glyph):
        return glyph
    return glyph._replace(text=solved.get(_key(glyph), glyph.text))
