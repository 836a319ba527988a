"""What the sub-headings and remarks of lists say in the languages of CVs: kinds of works, how far they have come."""

from dataclasses import replace

import pytest

from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.parsers.publications.group_headings import Group, group_of, kind_of_heading
from cvparse.parsers.publications.status import status_in
from printed import section

LEXICON = load(())

STATUS = [
    ("in press", "in_press"),
    ("forthcoming", "in_press"),
    ("to appear", "in_press"),
    ("accepted", "accepted"),
    ("under review at Nature", "submitted"),
    ("revise and resubmit", "revise_resubmit"),
    ("in preparation", "in_preparation"),
    ("im Druck", "in_press"),
    ("im Erscheinen", "in_press"),
    ("eingereicht", "submitted"),
    ("in Begutachtung", "submitted"),
    ("in Vorbereitung", "in_preparation"),
    ("angenommen", "accepted"),
    ("sous presse", "in_press"),
    ("à paraître", "in_press"),
    ("soumis", "submitted"),
    ("en révision", "revise_resubmit"),
    ("en préparation", "in_preparation"),
    ("accepté", "accepted"),
    ("en prensa", "in_press"),
    ("enviado", "submitted"),
    ("en revisión", "submitted"),
    ("en preparación", "in_preparation"),
    ("aceptado", "accepted"),
    ("in corso di stampa", "in_press"),
    ("in revisione", "submitted"),
    ("in preparazione", "in_preparation"),
    ("accettato", "accepted"),
    ("no prelo", "in_press"),
    ("submetido", "submitted"),
    ("em preparação", "in_preparation"),
    ("aceito", "accepted"),
    ("已接收", "accepted"),
    ("待发表", "in_press"),
    ("在审", "submitted"),
    ("投稿", "submitted"),
    ("印刷中", "in_press"),
    ("投稿中", "submitted"),
    ("査読中", "submitted"),
    ("準備中", "in_preparation"),
    ("採択済", "accepted"),
    ("受理", "accepted"),
    ("R&R", "revise_resubmit"),
    ("minor revision", "revise_resubmit"),
    ("aceptado para publicación", "accepted"),
    ("soumise", "submitted"),
    ("acceptée", "accepted"),
    ("sometido", "submitted"),
    ("próxima publicación", "in_press"),
    ("aguardando publicação", "in_press"),
    ("próximamente", "in_press"),
    ("di prossima pubblicazione", "in_press"),
]
KINDS = [
    ("Artigos", "journal_article"),
    ("Articles in journals", "journal_article"),
    ("Artigos em periódicos", "journal_article"),
    ("Zeitschriftenartikel", "journal_article"),
    ("Aufsätze in Fachzeitschriften", "journal_article"),
    ("Articles de revues", "journal_article"),
    ("Artículos en revistas", "journal_article"),
    ("Articoli in rivista", "journal_article"),
    ("期刊论文", "journal_article"),
    ("学術論文", "journal_article"),
    ("Conference Proceedings", "conference_paper"),
    ("Tagungsbeiträge", "conference_paper"),
    ("Actes de conférences", "conference_paper"),
    ("Actas de congresos", "conference_paper"),
    ("Atti di convegno", "conference_paper"),
    ("Trabalhos em anais de congressos", "conference_paper"),
    ("会议论文", "conference_paper"),
    ("国際会議論文", "conference_paper"),
    ("Book Chapters", "book_chapter"),
    ("Buchkapitel", "book_chapter"),
    ("Chapitres d'ouvrages", "book_chapter"),
    ("Capítulos de libros", "book_chapter"),
    ("Capitoli di libro", "book_chapter"),
    ("Capítulos de livros", "book_chapter"),
    ("Books", "book"),
    ("Monografien", "book"),
    ("Monographs", "book"),
    ("Libros", "book"),
    ("Livros", "book"),
    ("Monografie", "book"),
    ("Edited Volumes", "edited_book"),
    ("Herausgeberschaften", "edited_book"),
    ("Direction d'ouvrages", "edited_book"),
    ("Curatele", "edited_book"),
    ("Preprints", "preprint"),
    ("Working Papers", "preprint"),
    ("Technical Reports", "report"),
    ("Patents", "patent"),
    ("Brevets", "patent"),
    ("专利", "patent"),
    ("特許", "patent"),
    ("Datasets", "dataset"),
    ("Software", "software"),
    ("Book Reviews", "review"),
    ("Rezensionen", "review"),
    ("Comptes rendus", "review"),
    ("Reseñas", "review"),
    ("Recensioni", "review"),
    ("Resenhas", "review"),
    ("Translations", "translation"),
    ("Übersetzungen", "translation"),
    ("Theses", "thesis"),
    ("Posters", "poster"),
    ("Magazine Articles", "magazine_article"),
    ("Workshop Papers", "workshop_paper"),
    ("Conference & Journal Papers", None),
    ("Publications", None),
    ("Selected Publications", None),
    ("学位論文", "thesis"),
    ("著書", "book"),
    ("Blog posts", "magazine_article"),
    ("Articles de blog", "magazine_article"),
    ("Popular Science", "magazine_article"),
]


@pytest.mark.parametrize(("printed", "status"), STATUS)
def test_status(printed, status):
    found = status_in(printed, LEXICON)
    assert (found.value if found else None) == status


@pytest.mark.parametrize(("title", "kind"), KINDS)
def test_kind_of_heading(title, kind):
    found = kind_of_heading(title, LEXICON)
    assert (found.value if found else None) == kind


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Magazine articles", "magazine_article"),  # `articles` is a part of it
        ("Articles and magazine articles", None),
        ("Edited books", "edited_book"),
        ("Books and edited books", "edited_book"),
        ("Books and book chapters", "book_chapter"),
        ("Books and edited books and book chapters", None),
        ("Books and patents", None),
        ("Conference and workshop papers", None),
        ("Workshop papers, conference papers, patents", None),
        ("Notebooks", None),
        ("Bookshelf", None),
        ("Ice", None),
    ],
)
def test_the_only_kind_of_a_heading(title, kind):
    found = kind_of_heading(title, LEXICON)
    assert (found.value if found else None) == kind


def groups(written, heading):
    whole = section(SectionKind.PUBLICATIONS, written, heading)
    return [group_of(part, whole, LEXICON) for part in whole.walk()]


def test_a_sub_heading_is_a_group_and_the_heading_of_the_section_none():
    own, books, dated = groups("Ice\n# Books\nIce\n# Submitted 2019\nSnow", "Patents")
    assert (own.title, own.kind) == (None, "patent")
    assert (books.title, books.kind, books.status, books.year) == ("Books", "book", None, None)
    assert (dated.title, dated.kind, dated.status, dated.year) == ("Submitted 2019", None, "submitted", 2019)


@pytest.mark.parametrize(
    ("title", "year"), [("2019", 2019), ("Ice 2019", 2019), ("2018-2019", None), ("Ice", None), ("12019", None)]
)
def test_one_year_in_a_heading(title, year):
    assert groups("Ice", title)[0].year == year


def test_a_section_without_a_heading_says_nothing():
    assert groups("Ice", None) == [Group()]


@pytest.mark.parametrize(("level", "title"), [(1, None), (2, "Books")])
def test_the_heading_of_a_section_inside_another_is_a_group(level, title):
    whole = section(SectionKind.PUBLICATIONS, "Ice", "Books")
    whole = replace(whole, heading=replace(whole.heading, level=level))
    assert group_of(whole, whole, LEXICON).title == title


def test_the_heading_of_a_section_is_a_group_where_works_are_parted_into_several_sections():
    whole = section(SectionKind.PUBLICATIONS, "Ice", "Articles")
    assert group_of(whole, whole, LEXICON, parted=True).title == "Articles"
