"""Which division of a grant is right, and what its list says."""

from cvparse.parsers.grants.decide import APART, divided, printed_alike
from cvparse.parsers.grants.division import NONE, Division, Open, parted_at_colons, value_of
from cvparse.spans.segments import segments_of
from written_entries import LEXICON, worksheet


def read(*written: str) -> list[tuple[str, str]]:
    every = [Open(parted_at_colons(segments_of(worksheet(one), LEXICON))) for one in written]
    found = zip(every, divided(every, LEXICON), strict=True)
    return [(value_of(one.segments, d.title), value_of(one.segments, d.funder)) for one, d in found]


def test_nothing_is_divided_where_nothing_is_printed() -> None:
    assert divided([], LEXICON) == []
    assert read("") == [("", "")]


def test_the_list_settles_what_one_grant_leaves_open() -> None:
    alone = "Norlund. Ice under old bridges"
    others = ("Hollow Foundation. Slow rivers", "Larkfield Foundation. Fens and lakes", "Oak Foundation. Snow on roads")
    assert read(alone, *others)[0] == ("Ice under old bridges", "Norlund")
    others = ("“Slow Rivers,” Hollow Foundation", "“Fens,” Larkfield Foundation")
    assert read("“Ice,” Norlund", *others)[0] == ("“Ice,”", "Norlund")


def test_all_grants_of_a_list_are_printed_alike_unless_it_costs_too_much() -> None:
    first, second = {"order": "title first"}, {"order": "funder first"}
    every = [[(Division(NONE, NONE), (), first), (Division(NONE, NONE), (), second)]] * 3
    assert printed_alike(every, [[2.0, 0.0], [2.0, 0.0], [0.0, 1.0]]) == [0, 0, 0]
    assert printed_alike(every, [[2.0, 0.0], [2.0, 0.0], [0.0, APART + 0.5]]) == [0, 0, 1]
