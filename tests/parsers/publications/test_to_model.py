"""A draft as a publication: values cleaned, persons named, kind and status told."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft, MarkerSpan
from cvparse.parsers.publications.names.forms import NameSpan
from cvparse.parsers.publications.names.name_list import NameList
from cvparse.parsers.publications.to_model import authors_of, build
from cvparse.text.styled import StyledText

LEXICON = load(())


def draft_of(text, **parts):
    """A draft with these parts, each by its print."""
    draft = Draft.of(StyledText.plain(text), LEXICON)
    for name, printed in parts.items():
        value = printed
        if isinstance(printed, str) and name not in {"doi", "url"}:
            value = (text.index(printed), text.index(printed) + len(printed))
        setattr(draft, name, value)
    return draft


def names_of(text, *names, end=None):
    spans = tuple(NameSpan(text.index(name), text.index(name) + len(name), (0, 1), literal=True) for name in names)
    return NameList(spans, spans[-1].end if end is None else end, False, "Hu Q, Han S", 1.0)


@pytest.mark.parametrize(
    ("text", "markers", "symbols"),
    [
        ("Lund*, Okri†", [], [(), ()]),
        ("Lund*, Okri†", ["*", "†"], [("*",), ("†",)]),
        ("*Lund, Okri", ["*"], [("*",), ()]),
        ("* Lund, Okri", ["*"], [("*",), ()]),
        ("*  Lund, Okri", ["*"], [(), ()]),  # too far in front
        ("Lund, *Okri", ["*"], [("*",), ()]),
        ("Lund, Okri ,†", ["†"], [(), ("†",)]),  # two characters behind the last name
        ("Lund, Okri , †", ["†"], [(), ()]),
    ],
)
def test_each_marker_belongs_to_the_name_before_it(text, markers, symbols):
    draft = draft_of(text, names=names_of(text, "Lund", "Okri"))
    draft.markers = [MarkerSpan(text.index(one), text.index(one) + 1, one) for one in markers]
    assert [author.markers for author in authors_of(draft)] == symbols


def test_no_names_no_authors():
    assert authors_of(draft_of("Ice")) == ()


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Snow Team.", "Snow Team"),
        ("Sample Ltd.", "Sample Ltd."),
        ("van der A, R.", "van der A, R."),
        ("Snow Team x.", "Snow Team x"),
        ("Snow Team", "Snow Team"),
    ],
)
def test_literal_names(printed, name):
    (author,) = authors_of(draft_of(printed, names=names_of(printed, printed)))
    assert (author.name, author.family) == (name, None)


@pytest.mark.parametrize(
    ("text", "family", "given", "suffix", "expected"),
    [
        ("Lund, A.", "Lund", "A.", None, ("Lund, A.", "Lund", "A.")),
        ("Lund, J. A.", "Lund", "J. A.", None, ("Lund, J. A.", "Lund", "J. A.")),
        ("Lund, Ada.", "Lund", "Ada.", None, ("Lund, Ada.", "Lund", "Ada.")),  # three letters may be short
        ("Lund, Adam.", "Lund", "Adam.", None, ("Lund, Adam", "Lund", "Adam")),
        ("Lund.", "Lund.", None, None, ("Lund", "Lund", None)),
        ("A. Lund.", "Lund.", "A.", None, ("A. Lund", "Lund", "A.")),
        ("Lund, A., Jr.", "Lund", "A.", "Jr.", ("Lund, A., Jr.", "Lund Jr.", "A.")),
        ("Adam Lund", "Lund", "Adam", None, ("Adam Lund", "Lund", "Adam")),
    ],
)
def test_parts_of_a_name(text, family, given, suffix, expected):
    def span(part):
        return (text.index(part), text.index(part) + len(part)) if part else None

    name = NameSpan(0, len(text), span(family), span(given), span(suffix))
    (author,) = authors_of(draft_of(text, names=NameList((name,), len(text), False, "Hu, Q., Han, S.", 1.0)))
    assert (author.name, author.family, author.given) == expected


def test_a_marker_inside_a_name_is_no_part_of_it():
    text = "A. Lu*nd, Okri"
    draft = draft_of(text, markers=[MarkerSpan(5, 6, "*"), MarkerSpan(8, 9, ",")])
    draft.names = NameList((NameSpan(0, 8, (3, 8), (0, 2)),), 8, False, "Q. Hu, S. Han", 1.0)
    (author,) = authors_of(draft)
    assert (author.name, author.family, author.given) == ("A. Lund", "Lund", "A.")


@pytest.mark.parametrize(
    ("text", "parts", "field", "expected"),
    [
        ("Ice", {}, "kind", "other"),
        ("Ice", {"publisher": "Ice"}, "kind", "book"),
        ("Ice", {}, "status", "published"),
        ("Ice in press", {"statuses": [(4, 12)]}, "status", "in_press"),
        ("2019a", {"year": "2019a"}, "year", 2019),
        ("n.d.", {"year": "n.d."}, "year", None),
        ("Ice", {}, "year", None),
        ("Ice 3 – 9", {"pages": "3 – 9"}, "pages", "3-9"),
        ("Ice", {}, "pages", None),
        ("Snow (ICE)", {"publisher": "Snow (ICE)"}, "publisher", "Snow (ICE)"),
        ("Snow (ICE", {"publisher": "Snow (ICE"}, "publisher", "Snow (ICE"),
        ("Snow ICE)", {"publisher": "Snow ICE)"}, "publisher", "Snow ICE"),
        ("(Testhus),", {"publisher": "(Testhus),"}, "publisher", "Testhus"),
        ("( )", {"publisher": "( )"}, "publisher", None),
        ("Oslo:", {"place": "Oslo:"}, "place", "Oslo"),
        ("3rd edition.", {"edition": "3rd edition."}, "edition", "3rd edition"),
        ("3rd ed.", {"edition": "3rd ed."}, "edition", "3rd ed."),
        ("Ice", {}, "edition", None),
        ("TR-1.,", {"number": "TR-1.,"}, "number", "TR-1"),
        (".", {"number": "."}, "number", None),
        ("ICE ’20", {"publisher": "ICE ’20"}, "venue_acronym", "ICE"),
        ("ICE ’20", {"publisher": "ICE ’20"}, "publisher", None),
        ("ICE ’20 Roads (SNOW)", {"publisher": "ICE ’20", "venue": "Roads (SNOW)"}, "venue_acronym", "SNOW"),
        ("ICE ’20 Roads (SNOW)", {"publisher": "ICE ’20", "venue": "Roads (SNOW)"}, "publisher", "ICE ’20"),
        ("ICR Roads (SNOW)", {"acronym": "ICR", "venue": "Roads (SNOW)"}, "venue_acronym", "ICR"),
        ("Ice", {}, "et_al", False),
        ("(Best Paper Award)", {"remarks": [(0, 18)]}, "awards", ("Best Paper Award",)),
        ("(Best Paper Award)", {"remarks": [(0, 18)]}, "notes", ()),
        ("(oral).", {"remarks": [(0, 7)]}, "awards", ()),
        ("(oral).", {"remarks": [(0, 7)]}, "notes", ("oral",)),
        ("(a) and (b)", {"notes": [(0, 11)]}, "notes", ("(a) and (b)",)),
        ("(oral", {"notes": [(0, 5)]}, "notes", ("(oral",)),
        ("oral)", {"notes": [(0, 5)]}, "notes", ("oral)",)),
        ("oral .", {"notes": [(5, 6)]}, "notes", ()),
        (" ", {"remarks": [(0, 1)]}, "awards", ()),
    ],
)
def test_values(text, parts, field, expected):
    assert getattr(build(draft_of(text, **parts), text), field) == expected


@pytest.mark.parametrize(
    ("edited", "editors", "expected"),
    [(False, (), []), (True, (), ["Lund"]), (True, ("Okri",), ["Okri"]), (False, ("Okri",), ["Okri"])],
)
def test_editors(edited, editors, expected):
    text = "Lund* Okri"
    draft = draft_of(text, names=names_of(text, "Lund"), authors_are_editors=edited, markers=[MarkerSpan(4, 5, "*")])
    draft.editors = tuple(names_of(text, name).names[0] for name in editors)
    work = build(draft, text)
    assert [one.name for one in work.editors] == expected
    assert all(one.markers == () for one in work.editors)
    assert work.authors[0].markers == ("*",)


def test_a_described_kind_counts_first():
    draft = draft_of("Ice", publisher="Ice")
    draft.described = "dataset"
    assert build(draft, "Ice").kind == "dataset"
