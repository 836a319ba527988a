"""Values that people write in other forms come into the contract's."""

import json

import pytest

from cvparse.compare.diff import document_differences
from cvparse.compare.forms import in_contract_form
from cvparse.compare.truth import read_document


@pytest.mark.parametrize(
    ("written", "formed"),
    [
        ({"pages": "12–34"}, {"pages": "12-34"}),
        ({"pages": "12 -- 34"}, {"pages": "12-34"}),
        ({"pages": "S12—S34"}, {"pages": "S12-S34"}),
        ({"pages": "e0245"}, {"pages": "e0245"}),
        ({"doi": "https://doi.org/10.5555/abc"}, {"doi": "10.5555/abc"}),
        ({"doi": "doi: 10.5555/abc"}, {"doi": "10.5555/abc"}),
        ({"doi": "10.5555/abc"}, {"doi": "10.5555/abc"}),
        ({"arxiv_id": "arXiv:2401.01234"}, {"arxiv_id": "2401.01234"}),
        ({"arxiv_id": "https://arxiv.org/abs/2401.01234"}, {"arxiv_id": "2401.01234"}),
        ({"pmid": "PMID: 12345678"}, {"pmid": "12345678"}),
        ({"isbn": "ISBN 978-3-16-148410-0"}, {"isbn": "9783161484100"}),
        ({"url": "http://dx.doi.org/10.5555/abc"}, {"url": None, "doi": "10.5555/abc"}),
        ({"url": "https://doi.org/10.5555/a", "doi": "10.5555/a"}, {"url": None, "doi": "10.5555/a"}),
        (
            {"url": "https://doi.org/10.5555/b", "doi": "10.5555/a"},
            {"url": "https://doi.org/10.5555/b", "doi": "10.5555/a"},
        ),
        ({"url": "https://example.org/doi/10.5555/a"}, {"url": "https://example.org/doi/10.5555/a"}),
        ({"title": "Trade 1890–1914", "venue": "A – B"}, {"title": "Trade 1890–1914", "venue": "A – B"}),
    ],
)
def test_works(written, formed):
    assert in_contract_form({"publications": [written]}) == {"publications": [formed]}


@pytest.mark.parametrize(
    ("written", "formed"),
    [
        ({"kind": "other", "url": "https://fosstodon.org/@example"}, "mastodon"),
        ({"kind": "other", "url": "github.com/example"}, "github"),
        ({"kind": "other", "url": "https://example.org/me"}, "other"),
        ({"kind": "homepage", "url": "https://github.com/example"}, "homepage"),
    ],
)
def test_links(written, formed):
    document = in_contract_form({"person": {"links": [written]}})
    assert document == {"person": {"links": [{**written, "kind": formed}]}}


def test_an_orcid_is_bare_and_told_by_a_link():
    link = {"kind": "orcid", "url": "https://orcid.org/0000-0002-1825-0097"}
    assert in_contract_form({"person": {"links": [link]}})["person"]["orcid"] == "0000-0002-1825-0097"
    assert in_contract_form({"person": {"orcid": link["url"]}})["person"]["orcid"] == "0000-0002-1825-0097"
    assert in_contract_form({"person": {"links": ["example.org"]}}) == {"person": {"links": ["example.org"]}}


@pytest.mark.parametrize(
    ("terms", "end", "formed"),
    [(["Fall 2019"], "2019", None), (["Fall 2019", "Spring 2021"], "2019", "2019"), ([], "2019", "2019")],
)
def test_the_date_of_one_term_is_a_start(terms, end, formed):
    course = {"course": "Rivers", "terms": terms, "start": "2019", "end": end}
    assert in_contract_form({"teaching": [course]}) == {"teaching": [{**course, "end": formed}]}


def test_a_work_stands_under_the_sub_heading_that_counts_it():
    headings = [
        {"heading": "Publications", "kind": "publications", "level": 1},
        {"heading": "Articles", "kind": "publications", "level": 2, "entries": 2},
        {"heading": "Books", "kind": "publications", "level": 2, "entries": 1},
    ]
    works = [{"title": title} for title in ("On Rivers", "On Lakes", "Ice")]
    formed = in_contract_form({"sections": headings, "publications": works})["publications"]
    assert [work["group"] for work in formed] == ["Articles", "Articles", "Books"]
    stated = [{"title": "On Rivers", "group": "Notes"}, *works[1:]]
    assert in_contract_form({"sections": headings, "publications": stated})["publications"] == stated
    assert in_contract_form({"sections": headings, "publications": works[1:]})["publications"] == works[1:]


def test_what_is_in_form_stays_as_it_is():
    document = {"publications": [{"pages": None, "doi": None}, "x"], "person": None, "teaching": None, "awards": [{}]}
    assert in_contract_form(document) == document


def test_a_truth_by_hand_agrees_with_a_parse(tmp_path):
    path = tmp_path / "cv.json"
    path.write_text(json.dumps({"publications": [{"title": "On Rivers", "pages": "12–34"}]}), "utf-8")
    said = {"publications": [{"title": "On Rivers", "pages": "12-34"}]}
    assert document_differences(read_document(path), said) == ()


HEADINGS = [
    {"heading": "Publications", "kind": "publications", "level": 1, "entries": 1},
    {"heading": "Books", "kind": "publications", "level": 2, "entries": 1},
    {"heading": "Awards", "kind": "awards", "level": 1, "entries": 7},
]


@pytest.mark.parametrize(
    ("headings", "works", "groups"),
    [
        (HEADINGS, [{"title": "A"}, {"title": "B"}], [None, "Books"]),
        (HEADINGS, [{"title": "A"}], [None]),  # they count two
        (HEADINGS, [{"title": "A", "group": None}, {"title": "B", "group": "Notes"}], [None, "Notes"]),
        (
            [{**HEADINGS[0], "entries": "two"}, {**HEADINGS[1], "entries": 2}],
            [{"title": "A"}, {"title": "B"}],
            [None, None],
        ),
        ([], [{"title": "A"}], [None]),
        (["Publications", *HEADINGS], [{"title": "A"}, {"title": "B"}], [None, "Books"]),
    ],
)
def test_sub_headings_group_works_where_they_count_all(headings, works, groups):
    formed = in_contract_form({"sections": headings, "publications": works})["publications"]
    assert [work.get("group") for work in formed] == groups


@pytest.mark.parametrize(
    ("course", "end"),
    [
        ({"terms": ["Fall 2019"], "start": "2019", "end": "2020"}, "2020"),
        ({"terms": ["Fall 2019"], "end": "2019"}, "2019"),
        ({"terms": ["Fall 2019"], "start": None, "end": None}, None),
        ({"terms": "Fall 2019", "start": "2019", "end": "2019"}, "2019"),
    ],
)
def test_the_end_of_a_course_stays_where_it_says_more(course, end):
    assert in_contract_form({"teaching": [course]})["teaching"][0]["end"] == end


@pytest.mark.parametrize(
    ("person", "orcid"),
    [
        (
            {"orcid": "0000-0002-1825-0097", "links": [{"url": "https://orcid.org/0000-0001-5109-3700"}]},
            "0000-0002-1825-0097",
        ),
        (
            {
                "orcid": None,
                "links": [{"url": "https://example.org"}, {"url": "https://orcid.org/0000-0001-5109-3700"}],
            },
            "0000-0001-5109-3700",
        ),
        ({"orcid": "none", "links": None}, "none"),
        ({"orcid": None, "links": [{"url": "https://doi.org/10.5555/abc"}]}, None),  # another identifier
    ],
)
def test_an_orcid_stands_in_its_field_or_among_the_links(person, orcid):
    assert in_contract_form({"person": person})["person"]["orcid"] == orcid


@pytest.mark.parametrize(
    "link", [{"kind": "other"}, {"kind": "other", "url": None}, {"url": "https://github.com/example"}]
)
def test_a_link_without_kind_or_address_stays(link):
    assert in_contract_form({"person": {"links": [link]}}) == {"person": {"links": [link]}}
