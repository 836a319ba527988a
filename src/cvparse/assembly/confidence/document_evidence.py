"""What the whole document says of each of its entries: how much of it was not read, how strange its headings are, how
many of its entries hold odd values. Where the program does not know its way about, no entry is as sure as it looks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cvparse.assembly.confidence.entry_evidence import KEPT, is_odd
from cvparse.assembly.confidence.shown import Shown, or_more
from cvparse.assembly.ledger import Account, Ledger
from cvparse.lexicon import Lexicon
from cvparse.model import Entry
from cvparse.parsers.types import Outcome
from cvparse.sections.types import KindReason
from cvparse.spans.readings import Reading

UNPARSED = (0.005, 0.02, 0.05)
OTHER_TEXT = (0.02, 0.1, 0.25)
UNKNOWN = (0.01, 0.1, 0.25, 0.5)
KEPT_SHARES = (0.1, 0.25, 0.4)
ODD = (0.1, 0.25, 0.4, 0.6)
BY_LINES_ALONE = frozenset({KindReason.UNKNOWN_HEADING, KindReason.CONTENTS})


def of_document(outcomes: Sequence[Outcome], entries: Sequence[Reading], ledger: Ledger, lexicon: Lexicon) -> Shown:
    """The evidence that all entries of a document show."""
    counts = ledger.counts
    words = max(1, sum(counts.values()))
    headings = [part for outcome in outcomes for part in outcome.section.walk() if part.heading]
    unknown = sum(part.kind_reason in BY_LINES_ALONE for part in headings)
    odd = sum(isinstance(one.entry, Entry) and is_odd(one.entry) for one in entries)
    against = [
        *or_more("share of words unparsed in the document", counts[Account.UNPARSED] / words, UNPARSED),
        *or_more("share of other text in the document", counts[Account.OTHER] / words, OTHER_TEXT),
        *or_more("share of unknown headings in the document", unknown / max(1, len(headings)), UNKNOWN),
        *or_more("share of words kept in the document", len({*_kept(entries)}) / words, KEPT_SHARES),
        *or_more("share of odd entries in the document", odd / max(1, len(entries)), ODD),
    ]
    if lexicon.languages[:1] != ("en",):
        against.append("in another language than English")
    return Shown(tuple(against))


def _kept(entries: Sequence[Reading]) -> Iterator[int]:
    """The words that stand in notes and highlights."""
    for reading in entries:
        for claim in reading.taken:
            if claim.path.partition(".")[0] in KEPT:
                yield from claim.text.words
