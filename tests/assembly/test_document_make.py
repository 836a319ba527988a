"""Documents that one template set are of one make, whatever they say."""

import pytest

from cvparse.assembly.document_make import family, make_of
from cvparse.pipeline import trace
from pdf_files import pdf_with
from small_cvs import LAURELS, headed_cv

PRIZES = {"Laurels": LAURELS}


def make(content):
    return make_of(trace(content).findings)


def test_what_is_said_makes_no_difference():
    one = make(headed_cv("Ada Example", PRIZES))
    assert make(headed_cv("Bartholomew Muster", {"Palms": LAURELS[:1], "Funding": ["Rivers, 2019"]})) == one
    assert len(one) == 10


@pytest.mark.parametrize("other", [{"heading": 12}, {"left": 90}])
def test_how_it_is_set_does(other):
    assert make(headed_cv("Ada Example", PRIZES, **other)) != make(headed_cv("Ada Example", PRIZES))


def test_another_face_is_another_make_and_little_text_has_one():
    lines = ["Ada Example", "EXPERIENCE", "Professor, Example University, 2015 - 2020"]
    assert make(pdf_with(lines)) != make(pdf_with(lines, font="Times-Roman"))
    assert make(pdf_with(["Ada"])) == make(pdf_with(["Ben"]))


@pytest.mark.parametrize(
    ("font", "name"),
    [("ABCDEF+Lato", "Lato"), ("ABCDE+Lato", "ABCDE+Lato"), ("ABCDE1+Lato", "ABCDE1+Lato"), ("", ""), ("ABCDEF+", "")],
)
def test_the_mark_of_a_subset_is_no_part_of_the_name(font, name):
    assert family(font) == name
