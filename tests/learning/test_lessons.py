"""The entries of a reading, by the names that corrections call them by."""

from cvparse.learning.lessons import ReadEntries
from cvparse.pipeline import trace
from small_cvs import small_cv, work

TRACED = trace(
    small_cv("Ada Example", "ada@example.org", work(1, "A. Example", "On Ice"), work(2, "A. Example", "On Snow"))
)
READ = ReadEntries.of(TRACED)


def test_each_entry_has_its_reading():
    cv = TRACED.cv
    assert set(READ.by_id) == {one.id for one in (*cv.experience, *cv.education, *cv.publications)}
    for work_read in cv.publications:
        one = READ.by_id[work_read.id]
        assert (one.collection, one.entry) == ("publications", work_read)
        assert one.reading.entry.title == work_read.title


def test_an_entry_is_found_in_another_collection_by_its_print():
    name = TRACED.cv.publications[0].id
    assert READ.find(name).entry.title == "On Ice"
    assert READ.find(name.replace("publications", "talks")).entry.title == "On Ice"
    assert READ.find("talks-0123456789") is None
    assert READ.find("talks") is None


def test_entries_that_cover_a_word():
    ice, snow = (READ.by_id[one.id] for one in TRACED.cv.publications)
    assert list(READ.with_words(ice.reading.words[:1])) == [ice]
    assert list(READ.with_words([ice.reading.words[-1], snow.reading.words[0]])) == [ice, snow]
    assert list(READ.with_words([])) == []
