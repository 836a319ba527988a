"""Addresses that a line end breaks, and those that are printed with blanks around their signs."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import MASK, Draft
from cvparse.parsers.publications.front.identifiers import JOINER, join_broken, read_identifiers, trim
from cvparse.text.styled import Run, StyledText

LEXICON = load(())

BROKEN = [  # the bar is the line end
    ("https://doi.org/10.|5555/abc.7", "10.5555/abc.7", None),
    ("https://doi.|org/10.5555/abc.7", "10.5555/abc.7", None),
    ("doi:10.5555/abc-|2020.7", "10.5555/abc-2020.7", None),
    ("https:|//doi.org/10.5555/abc", "10.5555/abc", None),
    ("https://journal.example.org/doi/10.|5555/Abc.7.0208", "10.5555/Abc.7.0208", None),
    ("https : / / doi . org / 10 . 5555 /|s41534-021-2. Next", "10.5555/s41534-021-2", None),
    ("https://example.org/a/|abstract.cfm?id=7", None, "https://example.org/a/abstract.cfm?id=7"),
    ("https://example.org/ice|-and-snow/on-lakes", None, "https://example.org/ice-and-snow/on-lakes"),
    ("https://example.org/ice|- Snow", None, "https://example.org/ice"),
    ("doi:10.5555/abc.|Cited by 7", "10.5555/abc", None),
    ("doi:10.5555/abc.|2019.", "10.5555/abc", None),
    ("doi:10.5555/abc.|(PDF)", "10.5555/abc", None),
    (
        "doi:10.5555/(SICI)1096-9861(19960129)|365:1<113::AID-CNE9>3.0.CO;2-6",
        "10.5555/(SICI)1096-9861(19960129)365:1<113::AID-CNE9>3.0.CO;2-6",
        None,
    ),
    ("doi:10.5555/ice(2019)|365 pages", "10.5555/ice(2019)", None),
    ("https://example.org/a/|Available soon", None, "https://example.org/a/"),
]


@pytest.mark.parametrize(("printed", "doi", "url"), BROKEN)
def test_broken_at_a_line_end(printed, doi, url):
    draft = Draft.of(StyledText.plain(printed.replace("|", " ")), LEXICON)
    join_broken(draft, (0, printed.index("|") + 1))
    read_identifiers(draft)
    assert (draft.doi, draft.url) == (doi, url)


def read(printed):
    draft = Draft.of(StyledText.plain(printed), LEXICON)
    read_identifiers(draft)
    return draft


def left_of(draft):
    """What is left to be read, without blanks."""
    return draft.work.replace(MASK, "").replace(" ", "")


@pytest.mark.parametrize(
    ("printed", "number", "left"),
    [
        ("Ice saw. US Patent App. 16/555,002, 2018", "16/555,002", "Icesaw.,2018"),
        ("Ice saw. U.S. Patent Application Ser. No. 16/555,002", "16/555,002", "Icesaw."),
        ("Ice saw. US Patent D855,004 S, 2020", "D855,004 S", "Icesaw.,2020"),
        (
            "Lund E, Okri T, inventors; Ice AB, assignee. Ice saw. US 9,555,005. 2017",
            "US 9,555,005",
            "LundE,OkriT.Icesaw..2017",
        ),
        ("The patent of 16 lakes", None, "Thepatentof16lakes"),
        ("Lund E, inventors of ice", None, "LundE,inventorsofice"),
    ],
)
def test_patents(printed, number, left):
    draft = read(printed)
    assert (draft.value(draft.number), left_of(draft)) == (number, left)


FOUND = [  # the field that it fills, and what is left to be read
    (
        "On ice. doi:10.5555/(SICI)1096-9861(19960129)365:1<113::AID-CNE9>3.0.CO;2-6.",
        "doi",
        "10.5555/(SICI)1096-9861(19960129)365:1<113::AID-CNE9>3.0.CO;2-6",
        "On ice. .",
    ),
    ("Ice, doi:10.5555/abc.", "doi", "10.5555/abc", "Ice, ."),
    ("Ice https://dx.doi.org/10.5555%2Fabc.3", "doi", "10.5555/abc.3", "Ice "),
    ("Ice doi:10.5555/abc%2F3", "doi", "10.5555/abc%2F3", "Ice "),
    ("Ice <https://doi.org/10.5555/abc>", "doi", "10.5555/abc", "Ice "),
    ("Ice (10.5555/abc(2)d)", "doi", "10.5555/abc(2)d", "Ice ()"),
    ("Ice https://example.org/doi/10.5555/abc", "doi", "10.5555/abc", "Ice "),
    ("Ice see/10.5555/abc", "doi", "10.5555/abc", "Ice see/"),
    ("Ice doi:10.5555/a doi:10.5555/b", "doi", "10.5555/a", "Ice  "),
    ("Ice 10.5555", "doi", None, "Ice 10.5555"),
    ("Ice arXiv:2401.01234", "arxiv_id", "2401.01234", "Ice "),
    ("Ice hep-th/9901001", "arxiv_id", "hep-th/9901001", "Ice "),
    ("Ice, 2401.01234", "arxiv_id", "2401.01234", "Ice, "),
    ("Ice /hep-th/9901001", "arxiv_id", None, "Ice /hep-th/9901001"),
    ("Ice https://arxiv.org/abs/2401.01234", "arxiv_id", "2401.01234", "Ice "),
    ("arXiv:2401.00001. https://arxiv.org/abs/2401.01234", "arxiv_id", "2401.00001", ". "),
    ("Ice ISBN 978-0-00-000000-2", "isbn", "9780000000002", "Ice "),
    ("Ice PMID: 12345678", "pmid", "12345678", "Ice "),
    ("Ice PubMed: 12345678", "pmid", "12345678", "Ice "),
    ("Ice https://example.org/a.", "url", "https://example.org/a", "Ice ."),
    ("Ice <https://example.org/a>", "url", "https://example.org/a", "Ice "),
    ("Ice www.example.org/a", "url", "www.example.org/a", "Ice "),
    ("Ice ftp://example.org/a", "url", "ftp://example.org/a", "Ice "),
    ("Ice [Online]. Available: https://example.org/a", "url", "https://example.org/a", "Ice "),
    ("Ice http://example.org/a http://example.org/b", "url", "http://example.org/a", "Ice  "),
]


@pytest.mark.parametrize(("printed", "field", "value", "left"), FOUND)
def test_identifiers_leave_the_text(printed, field, value, left):
    draft = read(printed)
    assert (getattr(draft, field), left_of(draft)) == (value, left.replace(" ", ""))


@pytest.mark.parametrize(
    ("printed", "note"),
    [
        ("Ice ISSN 1234-5678", "ISSN 1234-5678"),
        ("Ice PMC1234567", "PMC1234567"),
        ("Ice https://example.org/a. Accessed: 3 May 2020.", "Accessed: 3 May 2020."),
        ("Ice", None),
    ],
)
def test_other_numbers_are_notes(printed, note):
    draft = read(printed)
    assert [draft.value(span) for span in draft.notes] == ([] if note is None else [note])


@pytest.mark.parametrize(
    ("printed", "number", "left"),
    [
        ("Ice. US Patent 9,123,456", "US Patent 9,123,456", "Ice."),
        ("Ice https://example.org/EP1094937B1", "EP1094937B1", "Ice"),
        ("Ice https://example.org/EP1094937B1, EP 2094937", "EP 2094937", "Ice"),
    ],
)
def test_numbers_of_patents(printed, number, left):
    draft = read(printed)
    assert (draft.value(draft.number), draft.kind_code, left_of(draft)) == (number, "P", left)


def test_a_word_that_opens_like_a_patent_office_is_no_patent():
    assert (read("USEFUL ICE").number, read("USEFUL ICE").kind_code) == (None, "")


def test_so_many_are_taken():
    dois = read(" ".join(f"10.5555/a{number}" for number in range(5)))
    assert dois.work.replace(MASK, "").strip() == "10.5555/a4"
    urls = read(" ".join(f"http://example.org/a{number}" for number in range(7)))
    assert urls.work.replace(MASK, "").strip() == "http://example.org/a6"


@pytest.mark.parametrize(
    ("value", "trimmed"),
    [
        ("a.", "a"),
        ("a,;:", "a"),
        ("a)", "a"),
        ("a).", "a"),
        ("(a)", "(a)"),
        ("a(b)", "a(b)"),
        ("a(b))", "a(b)"),
        ("a.)", "a"),
        ("a[b]", "a[b]"),
        ("a]", "a"),
        ("a}", "a"),
    ],
)
def test_an_address_without_the_punctuation_around_it(value, trimmed):
    assert trim(value) == trimmed


@pytest.mark.parametrize(
    ("printed", "at", "joined"),
    [
        ("https://example.org/a/ abstract.cfm", 23, True),
        ("https://example.org/a/abstract.cfm", 23, False),  # no blank stands at the line end
        ("On ice/ snow-7 and roads", 8, False),  # no address
        ("https://example.org/a/  snow-7", 24, False),
        ("https://www.example. org/snow", 21, True),
        ("https://www.example. snow-7", 21, False),
        ("https://example.org/a snow-7", 22, False),
        ("doi: ice/ snow-7", 10, False),  # the address ends at the blank
    ],
)
def test_which_blanks_are_closed(printed, at, joined):
    draft = Draft.of(StyledText.plain(printed), LEXICON)
    join_broken(draft, (0, at))
    closed = draft.work != printed
    assert closed is joined
    assert draft.work in {printed, printed[: at - 1] + JOINER + printed[at:]}


@pytest.mark.parametrize(
    ("printed", "target", "doi", "arxiv"),
    [
        ("Rivers in Spate", "https://doi.org/10.5555/rs.21", "10.5555/rs.21", None),
        ("Rivers in Spate", "http://dx.doi.org/10.5555/RS%3A21", "10.5555/RS:21", None),
        ("Rivers in Spate", "doi:10.5555/rs.21", "10.5555/rs.21", None),
        ("Rivers in Spate", "https://arxiv.org/abs/1904.99998", None, "1904.99998"),
        ("Rivers in Spate", "https://arxiv.org/pdf/1904.99998v2", None, "1904.99998"),
        ("Rivers in Spate", "https://example.org/doi/10.5555/rs.21.pdf", None, None),
        ("Rivers in Spate", "https://doi.org/", None, None),
        ("Rivers, doi: 10.5555/printed", "https://doi.org/10.5555/behind", "10.5555/printed", None),
    ],
)
def test_the_target_of_a_link_where_nothing_is_printed(printed, target, doi, arxiv):
    draft = Draft.of(StyledText(printed, (Run(0, 6, link=target), Run(6, len(printed)))), load(("en",)))
    read_identifiers(draft)
    assert (draft.doi, draft.arxiv_id) == (doi, arxiv)
