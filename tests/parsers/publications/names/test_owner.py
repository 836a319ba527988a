"""The owner among the authors: by name, by type, and by being an author of nearly every work."""

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import Author, Publication, SectionKind
from cvparse.parsers.publications import parse
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.names.name_list import read_names
from cvparse.parsers.publications.names.owner import editors_with_self, with_common_author, with_self
from cvparse.spans.readings import Reading
from cvparse.text.styled import Run, Style, StyledText
from printed import section

WORKS = """• Hansen, M., & Berg, K. (2026). Taming the flood. Review of Rivers, 12(3), 45–67.
• Berg, K., & Lund, A. (2025). Ice on lakes. Vatten, 7, 12–30.
• Okri, B., Berg, K. L., & Lund, A. (2024). Snow in summer. Vatten, 6, 1–9.
• Berg, K. (2023). Fog over fields. Vatten, 5, 3–8.
• Muster, E., & Berg, K. (2022). Wind in the willows. Review of Rivers, 8, 9–11."""


@pytest.mark.parametrize(("owner", "count"), [(None, 5), ("Kari Berg", 5), ("Alva Lund", 2)])
def test_own_works(owner, count):
    parsed = parse(section(SectionKind.PUBLICATIONS, WORKS), Context(load(("en",)), owner=owner))
    assert sum(author.is_self for reading in parsed.readings for author in reading.entry.authors) == count


def test_few_works_show_no_owner():
    few = "\n".join(WORKS.split("\n")[:3])
    parsed = parse(section(SectionKind.PUBLICATIONS, few), Context(load(("en",))))
    assert not any(author.is_self for reading in parsed.readings for author in reading.entry.authors)


def faced(written):
    """`**` stands around what is bold, `__` around what is underlined."""
    text, runs = "", []
    for sign, style in (("**", Style.BOLD), ("__", Style.UNDERLINED)):
        if sign in written:
            for number, part in enumerate(written.split(sign)):
                runs.append(Run(len(text), len(text) + len(part), style if number % 2 else Style.NONE))
                text += part
            return StyledText(text, tuple(run for run in runs if run.end > run.start))
    return StyledText.plain(written)


def selves(written, owner=None, *, named=True):
    text = faced(written)
    draft = Draft.of(text, load(()))
    found = read_names(draft.work, 0, len(draft.work), draft.lexicon)
    draft.names = found if named else None
    authors = tuple(Author(name=text.text[name.start : name.end]) for name in found.names)
    return [author.is_self for author in with_self(authors, draft, text, owner)]


SELVES = [
    ("Ada Lund, Bo Okri (", "Ada Lund", [True, False]),
    ("Ada Lund, Bo Okri (", "Cy Twill", [False, False]),
    ("Ada Lund, Bo Okri (", None, [False, False]),
    ("Ada Lund, **Bo Okri** (", "Ada Lund", [True, False]),
    ("Ada Lund, **Bo Okri** (", None, [False, True]),
    ("Ada Lund, __Bo Okri__ (", None, [False, True]),
    ("**Ada Lund**, **Bo Okri** (", None, [False, False]),
    ("Ada Lund, Bo **Okri** (", None, [False, True]),
    ("Ada Lund, Bo Ok**ri** (", None, [False, False]),
    ("Ada Lund, Bo **Oki** (", None, [False, False]),
    ("Adam **Berg**, Bo Okri (", None, [False, False]),
    ("Lund, Okri, & Twill (", "Ada Lund", [True, False, False]),
    ("Lund, Okri, & Twill (", "Ada Berg", [False, False, False]),
]


@pytest.mark.parametrize(("written", "owner", "expected"), SELVES)
def test_the_owner_by_name_or_by_type(written, owner, expected):
    assert selves(written, owner) == expected


def test_without_names_or_with_others_nobody_is_told_by_type():
    assert selves("Ada Lund, **Bo Okri** (", named=False) == [False, False]
    assert selves("Ada Lund, Bo Okri (", "Ada Lund", named=False) == [False, False]
    text = faced("Ada Lund, **Bo Okri** (")
    draft = Draft.of(text, load(()))
    draft.names = read_names(draft.work, 0, len(draft.work), draft.lexicon)
    assert with_self((), draft, text, "Ada Lund") == ()
    assert with_self((Author(name="Cy"),), draft, text, None) == (Author(name="Cy"),)


def common(*works, owner=None):
    """Which authors of each work are the owner."""
    entries = [
        Publication(
            title="x",
            authors=tuple(
                Author(name=name, family=name.split()[-1], given=name.split()[0]) for name in work.split(", ") if name
            ),
        )
        for work in works
    ]
    found = with_common_author([Reading(entry, "x", ()) for entry in entries], owner)
    return [[author.name for author in reading.entry.authors if author.is_self] for reading in found]


def test_five_works_show_who_writes_them():
    assert common(*["Ada Lund"] * 5) == [["Ada Lund"]] * 5
    assert common(*["Ada Lund"] * 4) == [[]] * 4


def test_nearly_all_works_are_the_owner_s():
    assert common(*["Ada Lund"] * 8, "Bo Okri", "Cy Twill") == [["Ada Lund"]] * 8 + [[]] * 2
    assert common(*["Ada Lund"] * 7, "Bo Okri", "Cy Twill") == [[]] * 9
    assert common(*["Ada Lund"] * 5, "", "", "") == [["Ada Lund"]] * 5 + [[]] * 3


def test_a_close_co_author_comes_near():
    assert common(*["Ada Lund, Bo Okri"] * 6, *["Ada Lund"] * 2) == [["Ada Lund"]] * 8
    assert common(*["Ada Lund, Bo Okri"] * 7, *["Ada Lund"] * 2) == [[]] * 9


@pytest.mark.parametrize(
    ("owner", "own"),
    [("Bea Ada Lund", 5), ("Ada Okri", 5), ("Bea Okri", 0), ("A. Okri", 0), (None, 5)],
)
def test_who_writes_all_works_shares_a_name_with_a_known_owner(owner, own):
    assert sum(map(len, common(*["Ada Lund"] * 5, owner=owner))) == own


def test_a_co_author_of_all_works_is_not_the_owner():
    works = [
        Publication(title="x", authors=(Author(name="Ada Lund"), Author(name="Bo Lund", is_self=n < 3)))
        for n in range(10)
    ]
    found = with_common_author([Reading(work, "x", ()) for work in works], "Bo Lund")
    assert sum(author.is_self for reading in found for author in reading.entry.authors) == 3


def test_the_forms_of_one_name_are_one_person():
    found = common("A Lund", *["Ada Lund"] * 4, "Bo Lund")
    assert found == [["A Lund"], *[["Ada Lund"]] * 4, []]


@pytest.mark.parametrize(
    ("names", "own"),
    [(["Ada Lund"] * 4 + ["Lund, A."], 5), (["Ada Lund"] * 5 + ["Bo Lund"] * 5, 0), (["Lund"] * 5, 5)],
)
def test_names_without_their_parts_are_split(names, own):
    works = [Publication(title="x", authors=(Author(name=name),)) for name in names]
    found = with_common_author([Reading(work, "x", ()) for work in works])
    assert sum(author.is_self for reading in found for author in reading.entry.authors) == own


def test_a_work_whose_owner_is_known_stays():
    works = [Publication(title="x", authors=(Author(name="Ada Lund"), Author(name="Bo Okri"))) for _ in range(5)]
    works[0] = Publication(title="x", authors=(Author(name="Ada Lund"), Author(name="Bo Okri", is_self=True)))
    works += [Publication(title="x", authors=(Author(name="Ada Lund"),)) for _ in range(2)]
    found = with_common_author([Reading(work, "x", ()) for work in works])
    assert [author.name for author in found[0].entry.authors if author.is_self] == ["Bo Okri"]
    assert [author.name for author in found[1].entry.authors if author.is_self] == ["Ada Lund"]


@pytest.mark.parametrize(
    ("owner", "expected"), [("Ada Lund", [True, False]), ("Cy Twill", [False] * 2), (None, [False] * 2)]
)
def test_the_owner_among_the_editors(owner, expected):
    editors = (Author(name="A. Lund"), Author(name="B. Okri"))
    assert [editor.is_self for editor in editors_with_self(editors, owner)] == expected
