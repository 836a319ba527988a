"""What the fit of the kinds of entries learns from."""

import pytest

from cvparse.entries.split import split
from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind as Kind
from cvparse.parsers.routing.entry_kinds.evidence import Entry, Naming
from fit.entry_material.entry_rows import Labelled, Row, kind_by_truth, paired
from printed import section

CONTEXT = Context(load(("en",)))
BOTH = Naming((Kind.GRANTS, Kind.AWARDS), frozenset())


@pytest.mark.parametrize(
    ("written", "said", "kind"),
    [
        ("Ice Prize, Kent, 2019", {"awards": [{"title": "Ice Prize", "awarder": "Kent"}]}, Kind.AWARDS),
        ("Ice Prize, Kent, 2019", {"grants": [{"title": "Ice Prize", "funder": "Kent"}]}, Kind.GRANTS),
        ("Ice Prize, Kent, 2019", {"awards": [{"title": "Fens of Kent", "awarder": "Hollow"}]}, None),
        ("Ice Prize, Kent", {"awards": [{"title": "Ice Prize"}], "grants": [{"title": "Ice Prize"}]}, None),
        ("Ice Prize, Kent", {"talks": [{"title": "Ice Prize"}]}, None),  # the heading names no talks
    ],
)
def test_the_kind_that_the_truth_gives_an_entry(written, said, kind):
    item = split(section(Kind.OTHER, written).lines, CONTEXT)[0]
    assert kind_by_truth(item, BOTH, said) == kind


def row(kind: Kind, *years: int) -> Row:
    entries = tuple(Entry((), (), year, False, None) for year in years)
    return Row(entries, (kind,) * len(years), Naming((kind,), frozenset()), tuple(map(str, years)), str(kind))


def test_sections_of_one_kind_are_read_as_one_of_two():
    document = Labelled("made", "one", (row(Kind.GRANTS, 2019, 2015), row(Kind.AWARDS, 2018, 2016)))
    found = list(paired(document))
    assert len(found) == 1
    assert set(found[0].kinds) == set(found[0].naming.order) == {Kind.GRANTS, Kind.AWARDS}
    assert list(paired(Labelled("made", "one", (row(Kind.GRANTS, 2019), row(Kind.GRANTS, 2018))))) == []
