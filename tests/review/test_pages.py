"""The pages for a reviewer: sizes, pictures of two widths, where values and words stand, and what is kept."""

from collections import OrderedDict

import pytest

from cvparse.errors import UnreadableFileError
from cvparse.review.pages import KEPT, WIDTHS, Pages, _kept
from pdf_files import pdf_with

CONTENT = pdf_with(["Ada Example", "ada@example.org", "AWARDS", "Example Medal, 2019"])


def test_values_and_words_have_boxes_on_their_page():
    places = Pages().places("a", lambda: CONTENT)
    (title,) = [value for value in places.values if value.path == "title"]
    assert title.entry.startswith("awards-")
    medal = next(word for word in places.words if word.text == "Medal,")
    assert title.box[0] <= medal.box[0] and medal.box[2] <= title.box[2]
    assert {word.page for word in places.words} == {title.page} == {1}


def test_sizes_are_in_points_and_pictures_in_pixels():
    pages = Pages()
    assert pages.sizes("a", lambda: CONTENT) == ((612.0, 792.0),)
    assert pages.picture(lambda: CONTENT, 1, WIDTHS[0]).startswith(b"\x89PNG")
    with pytest.raises(ValueError, match="800 or 1600 pixels wide"):
        pages.picture(lambda: CONTENT, 1, 4000)


def test_what_was_read_is_not_asked_for_again():
    pages, asked = Pages(), []

    def content() -> bytes:
        asked.append(1)
        return CONTENT

    for _ in range(3):
        pages.places("a", content)
    assert len(asked) == 1


def test_what_cannot_be_had_is_not_kept():
    pages = Pages()

    def gone() -> bytes:
        raise UnreadableFileError("it is not there")

    with pytest.raises(UnreadableFileError):
        pages.sizes("a", gone)
    assert pages.sizes("a", lambda: CONTENT)


def test_a_few_are_kept_and_the_oldest_goes():
    kept: OrderedDict[str, str] = OrderedDict()
    for name in ("a", "b", "c", "d", "a", "e"):
        _kept(kept, name, lambda name=name: name)
    assert list(kept) == ["c", "d", "a", "e"]
    assert len(kept) == KEPT
