"""Parse documents that are wrong on purpose: lines in another order, words moved, lost, glued, set otherwise.

    python tests/fuzz_documents.py FOLDER --inputs 20000

They are changed after they were read, so that many can be tried. Each follows from its number alone, so that a finding
can be made again. Prints each new failure with its number, and exits with 1 where there was one: an error that was not
caught, or a reader that failed on its section.
"""

from __future__ import annotations

import argparse
import random
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

from cvparse import pipeline
from cvparse.errors import CvparseError
from cvparse.layout.types import Box, Document, Word
from cvparse.pdf.reader import read

SAMPLES = Path(__file__).parent.parent / "samples"
PAGES = range(1, 3)  # of each document: two are read fast, and hold the seam between them

ODD = (
    *("2019", "–", "(", '"', "PhD", "Department of", "University", "doi:10.1000/x", "et al.", "1.", "[1]", "$1,000"),
    *("שלום", "学", "\ufffd", "a" * 300, "..", "&", "and", "Jr.", "ed.", "1999-", "31/02/2020", "@", "x@example.org"),
    *("https://", "+49", "vol.", "pp. 1–", "İ", "ß", "ﬀ", "\u0301", "0", "-1", "9" * 30, "(Honours)", ";", "•", "￼"),
)
LINKS = (None, "https://orcid.org/0000-0002-1825-0097", "mailto:a@example.org", "https://doi.org/10.1/x", "tel:+1", "x")

Words = list[Word]
Mutation = Callable[[Words, random.Random, Sequence[Document]], Words]


def other_order(words: Words, chance: random.Random, others: Sequence[Document]) -> Words:
    """The lines of a page at each other's heights."""
    heights = sorted({word.baseline for word in words})
    moved = dict(zip(heights, chance.sample(heights, len(heights)), strict=True))
    return [_moved(word, 0, moved[word.baseline] - word.baseline) for word in words]


def other_words(words: Words, chance: random.Random, others: Sequence[Document]) -> Words:
    texts = [word.text for page in chance.choice(others).pages for word in page.words] or ["x"]
    return [replace(word, text=chance.choice(texts)) if chance.random() < 0.2 else word for word in words]


def odd_words(words: Words, chance: random.Random, others: Sequence[Document]) -> Words:
    return [replace(word, text=chance.choice(ODD)) if chance.random() < 0.1 else word for word in words]


def lost_words(words: Words, chance: random.Random, others: Sequence[Document]) -> Words:
    share = chance.choice((0.2, 0.8, 0.95))
    return [word for word in words if chance.random() < share]


def moved_words(words: Words, chance: random.Random, others: Sequence[Document]) -> Words:
    by = chance.uniform(-200, 200)
    return [_moved(word, by, 0) if chance.random() < 0.3 else word for word in words]


def other_print(words: Words, chance: random.Random, others: Sequence[Document]) -> Words:
    return [
        replace(
            word,
            bold=chance.random() < 0.3,
            italic=chance.random() < 0.2,
            size=word.size * chance.choice((0.5, 1, 1, 1, 2, 9)),
            raised=chance.random() < 0.05,
            glued=chance.random() < 0.2,
            icon=chance.random() < 0.05,
        )
        for word in words
    ]


def other_order_of_the_file(words: Words, chance: random.Random, others: Sequence[Document]) -> Words:
    ids = [word.id for word in words]
    shuffled = chance.sample(words, len(words))
    return [replace(word, id=number) for word, number in zip(shuffled, ids, strict=True)]


def words_of_another(words: Words, chance: random.Random, others: Sequence[Document]) -> Words:
    """Lines of another document among those of this one."""
    found = [word for page in chance.choice(others).pages for word in page.words][:60]
    at, free = chance.randrange(len(words) + 1), max(word.id for word in words) + 100_000
    page = words[0].page
    return [*words[:at], *(replace(word, id=free + n, page=page) for n, word in enumerate(found)), *words[at:]]


def other_links(words: Words, chance: random.Random, others: Sequence[Document]) -> Words:
    return [replace(word, link=chance.choice(LINKS)) if chance.random() < 0.1 else word for word in words]


MUTATIONS: tuple[Mutation, ...] = (
    other_order,
    other_words,
    odd_words,
    lost_words,
    moved_words,
    other_print,
    other_order_of_the_file,
    words_of_another,
    other_links,
)


def wrong_document(number: int, originals: Sequence[Document]) -> Document:
    """The document of this number: one of the originals, changed in one to three ways."""
    chance = random.Random(number)
    document = originals[number % len(originals)]
    pages = list(document.pages)
    for _ in range(chance.choice((1, 1, 2, 3))):
        at = chance.randrange(len(pages))
        if words := list(pages[at].words):
            changed = chance.choice(MUTATIONS)(words, chance, originals)
            pages[at] = replace(pages[at], words=tuple({word.id: word for word in changed}.values()))
    return replace(document, pages=tuple(pages))


def _moved(word: Word, across: float, down: float) -> Word:
    return replace(
        word,
        box=_shifted(word.box, across, down),
        baseline=word.baseline + down,
        shown=_shifted(word.shown, across, down) if word.shown else None,
    )


def _shifted(box: Box, across: float, down: float) -> Box:
    return Box(box.x0 + across, box.top + down, box.x1 + across, box.bottom + down)


def failures(document: Document) -> Iterator[str]:
    """What fails where this document is parsed: the place of an error that nobody caught, or a reader's message."""
    try:
        with patch.object(pipeline, "read", lambda *_, **__: document):
            cv = pipeline.parse(b"%PDF-", provenance="values")
    except CvparseError:
        return
    except Exception:  # whatever a bug raises
        yield traceback.format_exc(limit=-3)
        return
    yield from (issue.message for issue in cv.issues if issue.code == "reader_failed")


def originals(folder: Path) -> list[Document]:
    """The documents in a folder, in the order of their names."""
    found = []
    for file in sorted(folder.rglob("*.pdf")):
        try:
            found.append(read(file, pages=PAGES))
        except CvparseError as error:
            print(error, file=sys.stderr)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=SAMPLES)
    parser.add_argument("--inputs", type=int, default=20_000)
    parser.add_argument("--first", type=int, default=0, help="the number of the first input")
    arguments = parser.parse_args()
    documents, seen = originals(arguments.folder), set[str]()
    for number in range(arguments.first, arguments.first + arguments.inputs):
        for failure in failures(wrong_document(number, documents)):
            if failure not in seen:
                print(f"{number}: {failure}", flush=True)
            seen.add(failure)
    print(f"{arguments.inputs} inputs, {len(seen)} different failures")
    return 1 if seen else 0


if __name__ == "__main__":
    sys.exit(main())
