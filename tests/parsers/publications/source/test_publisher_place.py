"""Who granted a degree, and where: the place may stand behind the grantor or in front of it."""

import pytest

from cvparse import parse_reference
from cvparse.lexicon import load
from cvparse.parsers.publications.source.chunks import cut
from cvparse.parsers.publications.source.locator_filter import tail_atoms
from cvparse.parsers.publications.source.locators import assign, find_atoms
from cvparse.parsers.publications.source.publisher_place import take_publisher, take_thesis
from cvparse.parsers.publications.source.types import Tail

THESIS = "Lund A. 2019. Ice on rivers in winter. PhD thesis"


@pytest.mark.parametrize(
    ("printed", "publisher", "place"),
    [
        (f"{THESIS}, University of Boston, Boston.", "University of Boston", "Boston"),
        (f"{THESIS}. Boston: University of Boston.", "University of Boston", "Boston"),
        (f"{THESIS}. Boston, MA: University of Boston.", "University of Boston", "Boston, MA"),
        (f"{THESIS}, Cambridge, United Kingdom.", None, "Cambridge, United Kingdom"),
    ],
)
def test_reads(printed, publisher, place):
    work = parse_reference(printed)
    assert (work.publisher, work.place) == (publisher, place)


LEXICON = load(())


def read(work, contained=False, quoted=False):
    """Publisher, place, and the pieces that are left, of a tail whose editors and cue are read."""
    atoms, leading = tail_atoms(find_atoms(work, 0, len(work), LEXICON), work, 0, len(work), LEXICON)
    tail = Tail(contained=contained, numbers=assign(atoms, work, "", LEXICON, leading))
    rows = cut(work, (0, len(work)), [(a.start, a.end) for a in tail.numbers.used], {}, LEXICON)
    take_thesis(tail, rows, LEXICON)
    take_publisher(tail, rows, work, quoted, LEXICON)
    found = [work[slice(*span)] if span else None for span in (tail.publisher, tail.place)]
    return (*found, [piece.text for piece in rows])


THESES = [
    ("PhD thesis", None, None, []),
    ("PhD thesis, Ice School, Snow Faculty", "Ice School, Snow Faculty", None, []),
    ("PhD thesis, Ice School; Snow Faculty", "Ice School; Snow Faculty", None, []),
    ("PhD thesis, Ice School. Snow", "Ice School", None, ["Snow"]),
    ("PhD thesis, Ice School, Oslo", "Ice School", "Oslo", []),
    ("PhD thesis, Ice School, Oslo, Fog", "Ice School", "Oslo", ["Fog"]),
    ("PhD thesis, Oslo", None, "Oslo", []),
    ("PhD thesis. Oslo, NO: Ice School", "Ice School", "Oslo, NO", []),
    ("PhD thesis. Oslo, Nor: Ice School", "Nor", "Oslo", ["Ice School"]),
    ("Ice School, PhD thesis", "Ice School", None, []),
    ("Guernica roads, PhD thesis", None, None, ["Guernica roads"]),
    ("Snow. Ice School, PhD thesis", "Ice School", None, ["Snow"]),
]


@pytest.mark.parametrize(("work", "publisher", "place", "left"), THESES)
def test_theses(work, publisher, place, left):
    assert read(work) == (publisher, place, left)


PLAIN = [  # where a work stands alone
    ("Oslo: Guernica", "Guernica", "Oslo", []),
    ("Snow. Oslo: Guernica", "Guernica", "Oslo", ["Snow"]),
    ("Oslo, Bergen: Guernica", "Guernica", "Oslo, Bergen", []),
    ("Snow. Oslo, MA: Springer", "Springer", "Oslo, MA", ["Snow"]),
    ("Snow. Guernica: Oslo", "Guernica", "Oslo", ["Snow"]),
    ("Snow. Fog: Springer", "Springer", "Fog", ["Snow"]),
    ("Snow. Fog: Guernica", "Guernica", "Fog", ["Snow"]),
    ("Snow. Fog: Guernica, Mist. Hail", None, None, ["Snow", "Fog", "Guernica", "Mist", "Hail"]),
    ("Snow. Aa Bb Cc: Springer", "Springer", "Aa Bb Cc", ["Snow"]),
    ("Snow. Aa Bb Cc Dd: Springer", "Springer", None, ["Snow", "Aa Bb Cc Dd"]),  # four words are no place
    ("Snow, Fog: Springer", "Springer", None, ["Snow", "Fog"]),
    ("Fog: Springer", "Springer", "Fog", []),
    ("Fog: Ice University", "Ice University", "Fog", []),
    ("Fog: Ice University Press Journal", "Ice University Press Journal", "Fog", []),
    ("Oslo: Guernica, Ice University", "Guernica, Ice University", "Oslo", []),
    ("Oslo: Guernica; Fog", "Guernica; Fog", "Oslo", []),
    ("Oslo: Guernica, Fog", "Guernica, Fog", "Oslo", []),
    ("Oslo: Guernica, Fog, Mist", "Guernica", "Oslo", ["Fog", "Mist"]),
    ("Oslo: Guernica, Inc., Mist, Fog", "Guernica, Inc.", "Oslo", ["Mist", "Fog"]),
    ("Oslo: Springer, Fog", "Springer", "Oslo", ["Fog"]),
    (". : Guernica", "Guernica", None, []),
    ("[S.l.]: Guernica", "Guernica", None, []),
    ("Snow (Springer, Oslo, 2010)", "Springer", "Oslo", ["Snow"]),
    ("Snow (Guernica, Oslo, 2010)", "Guernica", "Oslo", ["Snow"]),
    ("Snow (Guernica, Oslo, NO, 2010)", "Guernica", "Oslo, NO", ["Snow"]),
    ("Snow (Oslo: Guernica)", "Guernica", "Oslo", ["Snow"]),
    ("Snow (Ice University)", "Ice University", None, ["Snow"]),
    ("Snow (Guernica, UK, 2010)", "Guernica", "UK", ["Snow"]),
    ("Snow (Roads 3: Guernica)", None, None, ["Snow", "Roads", "Guernica"]),  # a title
    ("Snow (ICR, 2010), Springer", "Springer", None, ["Snow", "ICR"]),  # an acronym
    ("Snow (ACM)", "ACM", None, ["Snow"]),
    ("(Oslo: Guernica)", "Guernica", "Oslo", []),
    ("(Springer)", "Springer", None, []),
    ("Snow, Springer, Oslo", "Springer", "Oslo", ["Snow"]),
    ("Snow. Springer, Fog", "Springer", "Fog", ["Snow"]),
    ("Snow. Springer, Aa Bb Cc", "Springer", "Aa Bb Cc", ["Snow"]),
    ("Snow. Springer, Aa Bb Cc Dd", "Springer", None, ["Snow", "Aa Bb Cc Dd"]),
    ("Snow. Springer. Fog", "Springer", None, ["Snow", "Fog"]),
    ("Snow. Springer, Wiley", "Springer, Wiley", None, ["Snow"]),
    ("Snow. Springer; Fog", "Springer; Fog", None, ["Snow"]),
    ("Snow. Springer, Ice Society", "Springer, Ice Society", None, ["Snow"]),
    ("Snow. Springer, Ltd.", "Springer, Ltd.", None, ["Snow"]),
    ("Snow. Fog, Oslo. Springer", "Springer", "Oslo", ["Snow", "Fog"]),
    ("Snow. Ice Society, Springer", "Ice Society, Springer", None, ["Snow"]),
    ("Snow. Fog; Springer", "Fog; Springer", None, ["Snow"]),
    ("Fog; Springer", "Springer", None, ["Fog"]),  # nothing stands before them
    ("Oslo, Springer", "Springer", None, ["Oslo"]),
    ("Snow, Oslo, Springer", "Springer", "Oslo", ["Snow"]),
    ("Snow. Fog, Springer", "Springer", None, ["Snow", "Fog"]),
    ("Ice Society, Springer", "Springer", None, ["Ice Society"]),
    ("Snow. Springer (ICR)", "Springer (ICR)", None, ["Snow"]),
    ("Springer Journal", None, None, ["Springer Journal"]),
    ("Springer 12, 3-9", None, None, ["Springer"]),
    ("Springer, no. 3, vol. 12", None, None, ["Springer"]),
    ("Springer, vol. 12", "Springer", None, []),
    ("Springer, pp. 3-9", "Springer", None, []),
    ("Ice University", "Ice University", None, []),
    ("Ice University, Snow Faculty, Oslo", "Ice University, Snow Faculty", "Oslo", []),
    ("Ice University, NO", "Ice University", "NO", []),
    ("Ice University, Nor", "Ice University, Nor", None, []),
    ("Ice University, no", "Ice University, no", None, []),
    ("Ice University, no. 3", "Ice University", None, []),
    ("Ice University, vol. 3", "Ice University", None, []),
    ("Ice University 12, 3-9", None, None, ["Ice University"]),
    ("Ice University 12(3)", None, None, ["Ice University"]),
    ("University Journal", None, None, ["University Journal"]),
    ("Oslo", None, "Oslo", []),
    ("Oslo, Bergen", None, "Oslo, Bergen", []),
    ("Guernica, Oslo", "Guernica", "Oslo", []),
    ("Guernica", "Guernica", None, []),
    ("guernica", None, None, ["guernica"]),
    ("Guernica roads", None, None, ["Guernica roads"]),
    ("Guernica of Roads", "Guernica of Roads", None, []),
    ("Guernica Journal", None, None, ["Guernica Journal"]),
    ("Guernica Physics", None, None, ["Guernica Physics"]),
    ("Aa Bb Cc Dd Ee Ff Gg Hh", "Aa Bb Cc Dd Ee Ff Gg Hh", None, []),
    ("Aa Bb Cc Dd Ee Ff Gg Hh Ii", None, None, ["Aa Bb Cc Dd Ee Ff Gg Hh Ii"]),
    ("Guernica. Snow. Fog", "Fog", None, []),
    ("Guernica. Snow. Fog. Mist", None, None, ["Guernica", "Snow", "Fog", "Mist"]),
    ("Guernica, pp. 3-9", None, None, ["Guernica"]),
    ("Guernica, no. 3", None, None, ["Guernica"]),
    ("Guernica 12", None, None, ["Guernica"]),
    ("Vol. 7. Guernica", "Guernica", None, []),
    ("Guernica, 2000; Vol. 7", "Guernica", None, []),
    ("Guernica, vol. 7", None, None, ["Guernica"]),
]
BOOKS = [  # behind `In`
    ("Ice Roads. Guernica", "Guernica", None, ["Ice Roads"]),
    ("Ice Roads. eGuernica", None, None, ["Ice Roads", "eGuernica"]),
    ("Ice Roads. Guernica Journal", None, None, ["Ice Roads", "Guernica Journal"]),
    ("Ice Roads. Aa Bb Cc Dd Ee Ff Gg Hh Ii", "Aa Bb Cc Dd Ee Ff Gg Hh Ii", None, ["Ice Roads"]),
    ("Ice Roads. Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj", None, None, ["Ice Roads", "Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj"]),
    ("Ice Roads, Guernica", "Guernica", None, ["Ice Roads"]),
    ("Ice Roads, Aa Bb Cc Dd Ee", "Aa Bb Cc Dd Ee", None, ["Ice Roads"]),
    ("Ice Roads, Aa Bb Cc Dd Ee Ff", None, None, ["Ice Roads", "Aa Bb Cc Dd Ee Ff"]),
    ("Ice Roads, guernica", None, None, ["Ice Roads", "guernica"]),
    ("Ice Roads, Guernica Journal", None, None, ["Ice Roads", "Guernica Journal"]),
    ("Ice, Roads, and Snow", None, None, ["Ice", "Roads", "and Snow"]),
    ("Ice Roads, Guernica; Fog", "Guernica; Fog", None, ["Ice Roads"]),
    ("Ice Roads, Mist; Fog; Hail", "Mist; Fog; Hail", None, ["Ice Roads"]),
    ("Ice Roads. Fog: Springer", "Springer", "Fog", ["Ice Roads"]),
    ("Ice Roads 12, 3-9 (Springer, 2010)", "Springer", None, ["Ice Roads"]),
    ("Ice Roads (TST), 2005", None, None, ["Ice Roads", "TST"]),  # the year is not in the bracket
    ("Ice Roads", None, None, ["Ice Roads"]),
    ("Ice Roads, Guernica, Oslo", "Guernica", "Oslo", ["Ice Roads"]),
    ("Ice Roads (Guernica, Oslo, 2010), pp. 3-9", "Guernica", "Oslo", ["Ice Roads"]),
    ("Ice Roads (ICR), Oslo", None, None, ["Ice Roads", "ICR", "Oslo"]),
    ("Proceedings of Ice (TST, 2005), pp. 3-9", "TST", None, ["Proceedings of Ice"]),
    (
        "Proceedings of Tests in Snow Towns (TST, 2005), pp. 3-9",
        None,
        None,
        ["Proceedings of Tests in Snow Towns", "TST"],
    ),
    ("Ice Roads (TST), pp. 3-9", None, None, ["Ice Roads", "TST"]),
    ("Springer", "Springer", None, []),
    ("Springer, vol. 3", None, None, ["Springer"]),
    ("Guernica Press", None, None, ["Guernica Press"]),
    ("Ice University", None, None, ["Ice University"]),
    ("Oslo", None, None, ["Oslo"]),
]
QUOTED = [  # behind a title in quotes
    ("Ice Roads, Guernica, Oslo", "Guernica", "Oslo", ["Ice Roads"]),
    ("Guernica, Oslo", None, None, ["Guernica", "Oslo"]),
    ("Ice Roads. Guernica", "Guernica", None, ["Ice Roads"]),
    ("Ice Roads. Guernica, vol. 3", None, None, ["Ice Roads", "Guernica"]),
    ("Ice Roads, Guernica", None, None, ["Ice Roads", "Guernica"]),
    ("Ice University, pp. 3-9", None, None, ["Ice University"]),
    ("Ice University", "Ice University", None, []),
    ("Oslo", None, None, ["Oslo"]),
    ("Guernica", None, None, ["Guernica"]),
]


@pytest.mark.parametrize(("work", "publisher", "place", "left"), PLAIN)
def test_of_a_work_alone(work, publisher, place, left):
    assert read(work) == (publisher, place, left)


@pytest.mark.parametrize(("work", "publisher", "place", "left"), BOOKS)
def test_of_a_book_that_holds_the_work(work, publisher, place, left):
    assert read(work, contained=True) == (publisher, place, left)


@pytest.mark.parametrize(("work", "publisher", "place", "left"), QUOTED)
def test_behind_a_title_in_quotes(work, publisher, place, left):
    assert read(work, quoted=True) == (publisher, place, left)


@pytest.mark.parametrize(
    ("printed", "venue", "publisher"),
    [
        ("Lund, A. (2008): “On Ice,” in Roads, ed. by Okri, D. F. Testhus, 111–38.", "Roads", "Testhus"),
        ("Lund, A. (2008): “On Ice,” in Roads, ed. by Okri, D. F. Snow. Testhus, 111–38.", "Roads", "Testhus"),
        ("Lund, A. (2008): “On Ice,” in Okri, D. F. (ed.), Roads, 111–38.", "Roads", None),
        ("Lund, A. (2008): “On Ice,” Roads, ed. by D. Okri. Testhus, vol. 3, pp. 111–38.", "Roads", "Testhus"),
        ("Lund, A. (2008): “On Ice,” Roads, ed. by D. Okri. Testhus, vol. 3, no. 2, pp. 111–38.", "Roads", None),
    ],
)
def test_behind_the_editors(printed, venue, publisher):
    work = parse_reference(printed)
    assert (work.venue, work.publisher) == (venue, publisher)
