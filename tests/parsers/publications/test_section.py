"""What a draft has read of an item is a stretch of its print: no span is reversed or reaches beyond it."""

import random

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.section import SPANS
from cvparse.parsers.publications.steps import read
from cvparse.text.styled import StyledText
from printed_references import REFERENCES

LEXICON = load(())

TEXTS = [
    *(text for text, _ in REFERENCES),
    "Lund A. 2019. Ice Lakes, Okri, PhD thesis, Boston, MA.",
    "Okri, B. (1996): Schnee (zugl. Zürich, Univ., Diss., 1991). Mainz.",
]


def mixed(number):
    """One of the references with words left out, moved, or taken from another; it follows from its number alone."""
    chance = random.Random(number)
    words = chance.choice(TEXTS).split(" ")
    for _ in range(chance.choice((1, 2, 3))):
        start = chance.randrange(len(words) + 1)
        stop = start + chance.choice((1, 2, 5))
        others = chance.choice(TEXTS).split(" ")
        first = chance.randrange(len(others))
        words[start:stop] = chance.choice(([], others[first : first + 5], words[: stop - start]))
    return " ".join(words)


def wrong_spans(text):
    draft = read(Draft.of(StyledText.plain(text), LEXICON))
    spans = [span for _, of in SPANS if (span := of(draft)) is not None]
    spans += [*draft.notes, *draft.remarks, *draft.cues, *draft.statuses, (draft.start, draft.stop)]
    return [span for span in spans if not 0 <= span[0] <= span[1] <= len(text)]


@pytest.mark.parametrize("text", TEXTS)
def test_spans_lie_in_the_print(text):
    assert wrong_spans(text) == []


@pytest.mark.parametrize("block", range(0, 2000, 500))
def test_spans_of_mixed_references_lie_in_the_print(block):
    wrong = {text: found for text in map(mixed, range(block, block + 500)) if (found := wrong_spans(text))}
    assert wrong == {}
