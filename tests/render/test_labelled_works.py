import pytest

from cvparse.compare.diff import differences
from cvparse.lexicon import load
from cvparse.model import CV, Author, Person, Publication, PublicationKind, SectionHeading, SectionKind, Source
from cvparse.pipeline import parse
from cvparse.render import render, templates
from cvparse.render.labelled_works import labelled_work
from cvparse.render.words import words_of

LABELS = {
    "title": "title",
    "authors": "authors",
    "editors": "editors",
    "work_venue": "venue",
    "acronym": "acronym",
    "volume": "volume",
    "issue": "issue",
    "pages": "pages",
    "publisher": "publisher",
    "publisher_place": "place",
    "edition": "edition",
    "series": "series",
    "work_number": "number",
    "year": "year",
    "work_status": "status",
    "work_kind": "kind",
}


def test_each_fact_stands_behind_its_label():
    work = Publication(
        kind=PublicationKind.JOURNAL_ARTICLE,
        title="Rivers",
        authors=(Author(name="Muster, A.", markers=("*",)), Author(name="Snow Team")),
        et_al=True,
        venue="River Science",
        pages="3-4",
        doi="10.5555/ice.3",
        notes=("oral",),
    )
    entry = labelled_work(work, words_of("en"))
    assert ["".join(span.text for span in row.spans) for row in entry.rows] == [
        "Title: Rivers",
        "Authors: Muster, A.*; Snow Team; et al.",
        "Type: Journal article",
        "Venue: River Science",
        "Pages: 3–4",
        "doi:10.5555/ice.3",
    ]
    assert len(entry.bullets) == 1


@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "it", "ja", "pt", "zh"])
def test_each_label_is_read_as_the_fact_that_it_prints(language):
    lists = load(())
    for label, name in LABELS.items():
        assert words_of(language).of("labels", label).casefold() in lists.phrases(f"labels.{name}").phrases, label


@pytest.mark.parametrize("template", templates())
def test_a_work_that_would_be_read_otherwise_survives(template):
    pytest.importorskip("typst", reason="Typst, of the extra cvparse[render], is not installed")
    odd = Publication(
        kind=PublicationKind.JOURNAL_ARTICLE,
        title="Rivers, 12(3), pp. 4–5, 2018",
        authors=(Author(name="Ice and Snow for All, Ltd."),),
        venue="Smith, J., and Example, A.",
        year=2019,
    )
    usual = Publication(
        kind=PublicationKind.BOOK,
        title="Lakes",
        authors=(Author(name="Bo Berg", given="Bo", family="Berg"),),
        year=2019,
    )
    heading = SectionHeading(heading="Publications", kind=SectionKind.PUBLICATIONS, level=1, page=1, entries=2)
    cv = CV(
        person=Person(name="Ada Tengdal"),
        source=Source(language="en"),
        sections=(heading,),
        publications=(odd, usual),
    )
    assert differences(cv, parse(render(cv, template), provenance="none")) == ()


def lines(**fields):
    language = fields.pop("language", "en")
    entry = labelled_work(Publication(**fields), words_of(language))
    return ["".join(span.text for span in row.spans) for row in entry.rows]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, []),
        ({"title": "T", "status": "in_press"}, ["Title: T", "Status: in press"]),
        ({"title": "T", "status": "published"}, ["Title: T"]),
        ({"year": 2019, "month": 8}, ["Year: Aug 2019"]),
        ({"year": 2019}, ["Year: 2019"]),
        ({"year": 2019, "month": 8, "language": "de"}, ["Jahr: 2019-08"]),  # a language without names of months
        ({"year": 2019, "language": "de"}, ["Jahr: 2019"]),
        ({"month": 8, "language": "de"}, []),
        ({"et_al": True}, []),
        ({"authors": (Author(name="Muster, A."),)}, ["Authors: Muster, A.;"]),  # one name, with a comma in it
        ({"authors": (Author(name="A. Muster"),)}, ["Authors: A. Muster"]),
        ({"authors": (Author(name="Muster, A."),), "et_al": True}, ["Authors: Muster, A.; et al."]),
        ({"editors": (Author(name="Muster, A."), Author(name="B"))}, ["Editors: Muster, A.; B"]),
        ({"pages": "4-5"}, ["Pages: 4–5"]),
    ],
)
def test_facts(fields, expected):
    assert lines(**fields) == expected


def test_a_label_stands_beside_the_work():
    assert labelled_work(Publication(label="[1]"), words_of("en")).label == "[1]"
    assert labelled_work(Publication(), words_of("en")).label == ""
