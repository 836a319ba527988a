"""The pieces of an entry: the stretches at whose ends a value could begin or end, finer than its segments.

A piece ends at a separator, a bracket, a quotation or a change of face, before and behind a word such as `at` that
leads to a name, behind initials, at the end of a row, and where a date was read. What is quoted stays whole, and so
does the name of an organization. Which pieces are one value, and of which slot, `decide` decides: a sign that only
stands inside a title is no harm.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from cvparse.fields.organizations import find_organizations
from cvparse.lexicon.phrase_groups import phrases_in
from cvparse.lexicon.types import Lexicon
from cvparse.spans.entry_worksheet import EntryWorksheet
from cvparse.spans.parting import (
    OPENING,
    Joint,
    Mark,
    Piece,
    Stretch,
    closed_end,
    cut_at,
    end_of_face,
    marks_outside,
    opened_start,
    signs_in,
    stretches_of,
    whole_names,
)
from cvparse.spans.segment import QUOTED
from cvparse.spans.typeface_spans import stretches_apart
from cvparse.spans.worksheet import Worksheet
from cvparse.text.trim import clean

OPENING_QUOTES = tuple('“"‘«')
MOST = 40  # pieces of a row or a tag that are looked at; what has more is running text
SIGNS = regex.compile(
    r"(?P<cell>[\t\ufffc|•｜]|(?<=\s)@(?=\s)|(?<!\p{Ll})[·∙‧]|[·∙‧](?!\p{Ll}))"
    r"|(?P<semicolon>[;；])"
    r"|(?P<dash>(?<=\s)[–—-]{1,3}(?=\s)|—)"
    r"|(?P<colon>(?<!\d)[:：]|[:：](?!\d))"
    r"|(?P<comma>[,，、،](?=[\s\"”’“»)]|[\p{Han}\p{Katakana}\p{Hiragana}]|$))"
    r"|(?P<stop>(?<=[\p{Ll}\p{N})\]”\"’»]{2}|\p{Lu}{2})\.(?=\s{1,3}[\p{L}\p{N}“\"‘«(\[])|。|(?<=[?!])(?:\.\s|\s(?=[\p{Lu}“\"(])))"
    r"|(?P<initial>(?<=\b\p{Lu}\.)\.?\s(?=[\p{Lu}“\"‘]))"
    r"|(?P<open>(?<![\p{L}\p{N}])[(\[]|[（［])|(?P<close>[)\]）］])"
)


def pieces_of(worksheet: EntryWorksheet, lexicon: Lexicon, cues: tuple[str, ...]) -> list[Piece]:
    """The pieces of what is left of an entry, row by row, the tags last; `cues` are the lists of words that part.

    Reads `“Rivers,” presented at the Ice Days (ID), Oslo` as four; does not part `Department of Physics, University of
    X`, nor what stands inside the quotes.
    """
    return [piece for stretch in stretches_of(worksheet) for piece in _cut(stretch, lexicon, cues)]


def _cut(stretch: Stretch, lexicon: Lexicon, cues: tuple[str, ...]) -> list[Piece]:
    """The pieces of a stretch; one without a letter or a figure is none."""
    text = stretch.sheet.text.text
    quoted = [m.span() for m in QUOTED.finditer(text, stretch.start, stretch.end)]
    marks = set(marks_outside(_marks(stretch, lexicon, cues), quoted, _names(stretch, lexicon)))
    marks |= {(edge, edge, Joint.QUOTE) for span in quoted for edge in span}
    return cut_at(stretch, sorted(marks), holds=str.isalnum)[:MOST]


def _names(stretch: Stretch, lexicon: Lexicon) -> list[tuple[int, int]]:
    text, start = stretch.sheet.text.text, stretch.start
    found = find_organizations(text[start : stretch.end], lexicon)
    return whole_names(text, ((start + one.start, start + one.end, one.kind) for one in found))


def _marks(stretch: Stretch, lexicon: Lexicon, cues: tuple[str, ...]) -> Iterator[Mark]:
    """Where pieces end, and what parts them."""
    text, start, end = stretch.sheet.text.text, stretch.start, stretch.end
    yield from signs_in(stretch, SIGNS)
    for cue in phrases_in(text[start:end], lexicon, cues):
        a, b = start + cue.start, start + cue.end
        article = lexicon.phrases("words.article").at_start(text[b:end])
        b += article.end if article and text[b:end].lstrip(" :")[:1].islower() else 0
        after = text[b:end].lstrip(" :")
        named = after[:1].isalnum() and (" " in cue.phrase or not after[:1].islower())
        if named or after[:1] in OPENING_QUOTES:
            yield a, b, Joint.CUE
    yield from end_of_face(stretch)
    for a, b in stretches_apart(stretch.sheet, start, end):
        yield a, a, Joint.FACE
        yield b, b, Joint.FACE


def texts_of(run: Sequence[Piece]) -> list[tuple[Worksheet, int, int]]:
    """The stretches of a value, one for each row, tag or stretch between dates that it runs over."""
    found: list[tuple[Worksheet, Piece, Piece]] = []
    for piece in run:
        joined = found and found[-1][0] is piece.sheet and piece.joint not in OPENING
        if joined:
            found[-1] = (piece.sheet, found[-1][1], piece)
        else:
            found.append((piece.sheet, piece, piece))
    return [(sheet, opened_start(first, last), closed_end(last, first)) for sheet, first, last in found]


def take_pieces(run: Sequence[Piece], path: str) -> str:
    """Give the pieces of a value to a field, each stretch of them whole.

    The words that lead to them are cued; of a note they are a part: `with A. Berg`.
    """
    values = []
    led = bool(run) and run[0].cue >= 0 and run[0].sheet.is_free(run[0].cue, run[0].start)
    for number, (sheet, start, end) in enumerate(texts_of(run)):
        first = run[0].cue if led and path == "note" and not number else start
        values.append(clean(sheet.take(first, end, path)))
    if led and path != "note":
        run[0].sheet.cue(run[0].cue, run[0].start, "cue")
    return " ".join(value for value in values if value)
