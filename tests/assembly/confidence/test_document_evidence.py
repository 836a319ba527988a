"""What the whole document says of its entries."""

import pytest

from cvparse.assembly.confidence.document_evidence import of_document
from cvparse.assembly.ledger import Account, Ledger
from cvparse.lexicon import load
from cvparse.model import Award, SectionKind
from cvparse.parsers.types import Outcome
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.worksheet import Claim
from printed import Printer, section

AWARDS = section(SectionKind.AWARDS, "Medal, 2019", "Awards")
MEDAL = Reading(Award(title="Medal"), "plain", ())


def shown(*entries, unparsed=0, other=0, languages=("en",)):
    accounts = dict.fromkeys(range(100), Account.VALUE)
    accounts |= dict.fromkeys(range(unparsed), Account.UNPARSED) | dict.fromkeys(range(50, 50 + other), Account.OTHER)
    found = of_document((Outcome(AWARDS, Parsed(entries)),), entries, Ledger(accounts, ()), load(languages))
    return set(found.against)


def test_a_document_that_was_read():
    assert shown(MEDAL) == set()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"unparsed": 2}, "share of words unparsed in the document: 0.02 or more"),
        ({"other": 10}, "share of other text in the document: 0.1 or more"),
        ({"languages": ("de", "en")}, "in another language than English"),
    ],
)
def test_what_was_not_read_of_it(options, said):
    assert said in shown(MEDAL, **options)


def test_odd_entries_and_kept_words():
    text, _ = Printer().text(" ".join(["word"] * 10), 0.0)
    odd = Reading(Award(title="Medal ("), "plain", (), (Claim("note", text),))
    found = shown(odd, MEDAL)
    assert {
        "share of odd entries in the document: 0.4 or more",
        "share of words kept in the document: 0.1 or more",
    } <= found
    assert "share of odd entries in the document: 0.6 or more" not in found
