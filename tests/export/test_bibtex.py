"""BibTeX: parsed by bibtexparser without a failed block, names split as they were, special characters right."""

import bibtexparser
import pytest
from bibtexparser.middlewares import LatexDecodingMiddleware, SeparateCoAuthors, SplitNameParts

from cvparse.export.bibtex import entries, export
from cvparse.model import CV, Author, Publication, PublicationKind
from export_material import MATERIAL, TRICKY, truth


def library(cv: CV):
    return bibtexparser.parse_string(
        export(cv).files["publications.bib"], append_middleware=[LatexDecodingMiddleware()]
    )


def one(**fields) -> str:
    return next(iter(entries([Publication(**fields)])))


@pytest.mark.parametrize("name", MATERIAL)
def test_it_is_parsed_whole(name):
    cv = MATERIAL[name]()
    parsed = library(cv)
    assert parsed.failed_blocks == []
    assert len(parsed.entries) == len(cv.publications)
    assert len({entry.key for entry in parsed.entries}) == len(cv.publications)


def test_every_work_and_author_of_the_seed_is_in_it():
    cv = truth("seed")
    text = export(cv).files["publications.bib"]
    parsed = bibtexparser.parse_string(text, append_middleware=[SeparateCoAuthors(), SplitNameParts()])
    for entry, work in zip(parsed.entries, cv.publications, strict=True):
        names = entry["author"]
        families = [" ".join([*name.von, *name.last]) for name in names if " ".join(name.last) != "others"]
        assert families == [author.family for author in work.authors]
        assert entry["title"].replace("{", "").replace("}", "").replace("\\", "") == work.title


def test_special_characters_are_read_back_as_printed():
    work = Publication(title="T", venue=TRICKY, kind=PublicationKind.JOURNAL_ARTICLE)
    read = library(CV(publications=(work,))).entries[0]["journal"]
    assert read.replace("ˆ", "^") == TRICKY  # the decoder's own idea of \\textasciicircum


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("Learning with BERT", "Learning with {BERT}"),
        ("“iPhone” users: a study", "“{iPhone}” users: a study"),
        ("50% of R&D", r"50\% of {R\&D}"),
        ("Plain Title Words", "Plain Title Words"),
    ],
)
def test_capitals_inside_words_are_kept(title, written):
    assert f"title = {{{written}}}," in one(title=title)


@pytest.mark.parametrize(
    ("author", "written"),
    [
        (Author(name="Ada Example", family="Example", given="Ada"), "Example, Ada"),
        (Author(name="J. van der Berg", family="van der Berg", given="J."), "van der Berg, J."),
        (Author(name="The Water Consortium"), "{The Water Consortium}"),
        (Author(name="Plato", family="Plato"), "{Plato}"),
        (Author(name="B. Berg, Jr.", family="Berg, Jr.", given="B."), "{Berg, Jr.}, B."),
        (Author(name="Brand and Sons", family="Brand and Sons"), "{Brand and Sons}"),
    ],
)
def test_names(author, written):
    assert f"author = {{{written}}}," in one(authors=(author,))
    assert f"author = {{{written} and others}}," in one(authors=(author,), et_al=True)


def test_fields_by_kind():
    assert "journal = {Water}" in one(kind=PublicationKind.JOURNAL_ARTICLE, venue="Water")
    assert "booktitle = {Proc. of Water}" in one(kind=PublicationKind.CONFERENCE_PAPER, venue="Proc. of Water")
    assert "school = {U}" in one(kind=PublicationKind.THESIS, publisher="U")
    assert "howpublished = {V}" in one(kind=PublicationKind.TALK, venue="V")
    assert "pages = {12--34}" in one(pages="12-34")
    assert "note = {Submitted; oral}" in one(status="submitted", notes=("oral",))


@pytest.mark.parametrize(
    ("fields", "present", "absent"),
    [
        ({}, [], ["year", "month", "pages", "note", "author", "number", "issue", "archiveprefix"]),
        ({"year": 2019, "month": 3}, ["year = {2019}", "month = {3}"], []),
        ({"issue": "3", "number": "7"}, ["issue = {3}", "number = {7}"], []),
        ({"issue": "3"}, ["number = {3}"], ["issue"]),
        ({"number": "7"}, ["number = {7}"], ["issue"]),
        ({"kind": "thesis", "publisher": "U"}, ["school = {U}"], ["publisher"]),
        ({"kind": "thesis", "publisher": "P", "venue": "U"}, ["school = {U}", "publisher = {P}"], []),
        ({"kind": "report", "publisher": "U"}, ["institution = {U}"], ["publisher"]),
        ({"kind": "book", "publisher": "P"}, ["publisher = {P}"], ["howpublished"]),
        ({"kind": "thesis"}, [], ["school", "publisher"]),
        ({"kind": "report", "venue": "V"}, ["institution = {V}"], ["publisher"]),
        ({"doi": "10.5555/a_{b}\\c"}, ["doi = {10.5555/a_bc}"], []),
        ({"url": "https://example.org/a%20b#c"}, ["url = {https://example.org/a%20b#c}"], []),
        ({"arxiv_id": "2401.01234"}, ["eprint = {2401.01234}", "archiveprefix = {arXiv}"], []),
        ({"kind": "conference_paper", "venue": "Proc. of NeurIPS"}, ["booktitle = {Proc. of {NeurIPS}}"], []),
        ({"kind": "journal_article", "venue": "Proc. of NeurIPS"}, ["journal = {Proc. of NeurIPS}"], []),
        ({"place": "50% North"}, [r"address = {50\% North}"], []),
    ],
)
def test_fields(fields, present, absent):
    written = one(**fields)
    assert [row for row in present if f"  {row}," not in written] == []
    assert [name for name in absent if f"  {name} = " in written] == []
