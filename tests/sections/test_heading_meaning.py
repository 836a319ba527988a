"""What a heading means, by its words alone."""

import pytest

from cvparse.lexicon import load
from cvparse.model import SectionKind as Kind
from cvparse.sections.heading_meaning import (
    UNKNOWN,
    Certainty,
    bare,
    details_of,
    kinds_in,
    meaning_of,
    names_occasions,
    of_learners,
    other_meanings,
    parts_of,
    unnumbered,
)

LEXICON = load(("en",))
LONG_WORD = "x" * 79


def test_the_order_of_certainty():
    assert [(one.name, one.value) for one in Certainty] == [("NONE", 0), ("WORD", 1), ("PARTS", 2), ("WHOLE", 3)]


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("4. PUBLICATIONS (* equal contribution):", "PUBLICATIONS"),
        ("IV. Service", "Service"),
        ("2.1 Talks", "Talks"),
        ("3 Talks", "Talks"),
        ("3 talks", "3 talks"),
        ("1-Education", "Education"),
        ("Education", "Education"),
        ("Grants [12]", "Grants"),
        ("Talks (see also", "Talks"),
        ("Talks\t2019", "Talks"),
        ("\ufffc Talks", "Talks"),
        ("Talks –", "Talks"),
        ("(2019)", "(2019)"),  # nothing would be left
        (":", ":"),
    ],
)
def test_what_may_stand_around_a_heading(text, core):
    assert bare(text) == core


@pytest.mark.parametrize(
    ("text", "rest"),
    [("2.1 Talks", "Talks"), ("IV. Service", "Service"), ("1-Education", "Education"), ("2019", "2019")],
)
def test_a_heading_without_its_number(text, rest):
    assert unnumbered(text) == rest


@pytest.mark.parametrize(
    ("text", "kind", "certainty"),
    [
        ("Education", Kind.EDUCATION, Certainty.WHOLE),
        ("EDUCATION:", Kind.EDUCATION, Certainty.WHOLE),
        ("Awards & Honors", Kind.AWARDS, Certainty.WHOLE),
        ("In Submission", Kind.PUBLICATIONS, Certainty.WHOLE),
        ("Professional Service", Kind.SERVICE, Certainty.WHOLE),
        ("Teaching Philosophy", Kind.SUMMARY, Certainty.WHOLE),
        ("Talks/Posters", Kind.TALKS, Certainty.PARTS),
        ("Grants, Talks, and Awards", Kind.GRANTS, Certainty.PARTS),
        ("Awards, Grants, and Bees", Kind.AWARDS, Certainty.PARTS),  # two of three
        ("Awards and", Kind.AWARDS, Certainty.WORD),  # one part is not several
        ("Awards, Bees", Kind.AWARDS, Certainty.WORD),  # half of the parts is not most
        ("Selected Awards of Lund", Kind.AWARDS, Certainty.WORD),
        ("PhD dissertations directed", Kind.ADVISING, Certainty.WHOLE),
        ("Professional Skills Summary", Kind.SKILLS, Certainty.WORD),
        ("Biographical Summary", Kind.SUMMARY, Certainty.WHOLE),
        ("Northern Grants Teaching", Kind.TEACHING, Certainty.WORD),  # the last word of the head
        ("Lunar Service to Education", Kind.SERVICE, Certainty.WORD),  # which ends before "to"
        ("To Lunar Education Service", Kind.SERVICE, Certainty.WORD),  # a joint before all words ends nothing
    ],
)
def test_headings_with_a_meaning(text, kind, certainty):
    found = meaning_of(text, LEXICON)
    assert (found.kind, found.certainty) == (kind, certainty)


@pytest.mark.parametrize(
    "text",
    [
        "University of Northwick",
        "Ada Lund",
        "2019",
        "",
        "Smith & Sons",
        "A paper that has education in its title, and goes on and on about it",
        f"Lund {'x' * 85}",
    ],
)
def test_no_heading(text):
    assert meaning_of(text, LEXICON) == UNKNOWN


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("a b c d e f g h i j k award", Certainty.WORD),  # twelve words
        ("a b c d e f g h i j k l award", Certainty.NONE),
        (f"Awards for {LONG_WORD}", Certainty.WORD),  # ninety characters
        (f"Awards for {LONG_WORD}x", Certainty.NONE),
    ],
)
def test_a_long_text_means_nothing(text, certainty):
    assert meaning_of(text, LEXICON).certainty is certainty


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Grants, Awards, and Prizes", {Kind.GRANTS, Kind.AWARDS}),
        ("Graduate Teaching and Supervision", {Kind.TEACHING, Kind.ADVISING}),
        ("Awards", {Kind.AWARDS}),
        ("Larvik & Sons", set()),
        ("", set()),
        (f"Awards and {LONG_WORD}", {Kind.AWARDS}),
        (f"Awards and {LONG_WORD}x", set()),
        ("a b c d e f g h i j k award", {Kind.AWARDS}),
        ("a b c d e f g h i j k l award", set()),
    ],
)
def test_all_kinds_that_a_heading_names(text, kinds):
    assert kinds_in(text, LEXICON) == kinds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Honors, Positions and Invited Talks", [Kind.AWARDS, Kind.EXPERIENCE, Kind.TALKS]),
        ("Grants and Awards", [Kind.GRANTS, Kind.AWARDS, Kind.AWARDS]),  # the last is what the whole heading means
        # what goes on with the words behind a joint is no part
        ("Organization of Conferences/Colloquia", [Kind.SERVICE]),
        ("Conferences and Workshops Organized", [Kind.SERVICE, Kind.SERVICE]),
        ("Journals and Service", [Kind.PUBLICATIONS, Kind.SERVICE]),
        ("Service to the Profession and Grants", [Kind.SERVICE, Kind.GRANTS]),
        ("Larvik", [Kind.OTHER]),
        ("", []),
    ],
)
def test_the_parts_of_a_heading(text, kinds):
    assert [meaning.kind for meaning in parts_of(text, LEXICON)] == kinds


@pytest.mark.parametrize(
    ("text", "language", "named"),
    [
        ("Conferences", "en", True),
        ("Selected Journals:", "en", True),
        ("Conference Talks", "en", False),
        ("Invited Talks", "en", False),
        ("Tagungen", "de", True),
        ("Revues", "fr", True),
    ],
)
def test_headings_that_name_only_occasions(text, language, named):
    assert names_occasions(text, load((language,))) is named


@pytest.mark.parametrize(
    ("text", "kind", "learners"),
    [
        ("Students’ Honors", Kind.AWARDS, True),
        ("Awards to my students", Kind.AWARDS, True),
        ("Student Awards", Kind.AWARDS, True),
        ("Students Supervised", Kind.ADVISING, False),
        ("Honors", Kind.AWARDS, False),
    ],
)
def test_headings_over_prizes_of_learners(text, kind, learners):
    assert of_learners(text, kind, LEXICON) is learners


@pytest.mark.parametrize(
    ("text", "languages", "kinds"),
    [
        ("教育歴", ("ja", "en"), (Kind.EDUCATION,)),
        ("1. 教育歴", ("ja", "en"), (Kind.EDUCATION,)),
        ("Résumé", ("fr", "en"), (Kind.CONTACT,)),
        ("Incarichi accademici", ("it",), (Kind.SERVICE,)),
        ("Incarichi di ricerca", ("it",), ()),
        ("Teaching", ("en",), ()),
        ("Rivers", ("en",), ()),
        ("Conference Papers (2011 and earlier)", ("en",), (Kind.TALKS,)),
        ("Selected Conference Papers", ("en",), (Kind.TALKS,)),  # `Selected` says how much of them, not what
        ("Larvik Conference Papers", ("en",), ()),
        ("Selected Papers", ("en",), ()),
        ("Weitere Konferenzbeiträge", ("de", "en"), (Kind.PUBLICATIONS,)),
    ],
)
def test_the_kinds_that_a_whole_heading_may_mean_too(text, languages, kinds):
    assert other_meanings(text, load(languages)) == kinds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Courses", (Kind.EDUCATION,)),
        ("Key Responsibilities:", (Kind.EXPERIENCE,)),
        ("Courses taught", ()),
        ("Teaching", ()),
    ],
)
def test_of_whose_entries_a_heading_heads_a_part(text, kinds):
    assert details_of(text, LEXICON) == kinds
