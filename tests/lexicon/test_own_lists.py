"""A user's lists are one value, and lie over the package's."""

from cvparse.lexicon.load import CLASSIFYING, load
from cvparse.lexicon.own_lists import ListedPhrase, OwnList, OwnLists, laid_over, sorted_lists
from cvparse.model.kinds import SectionKind

PRIZES = OwnList("en", "headings", "awards", ("laurels", "palms"))


def test_the_digest_is_of_what_the_lists_say():
    one = sorted_lists([PRIZES, OwnList("de", "forms", "host", ("ort",))])
    other = sorted_lists(
        [OwnList("de", "forms", "host", ("ort", "ort")), OwnList("en", "headings", "awards", ("palms", "laurels"))]
    )
    assert one == other
    assert one.digest == other.digest != OwnLists().digest
    assert len(one.digest) == 10


def test_empty_lists_say_nothing():
    assert sorted_lists([OwnList("en", "headings", "awards", ())]) == OwnLists()


def test_a_phrase_is_added_to_its_list():
    palms, laurels = (ListedPhrase("en", "headings", "awards", phrase) for phrase in ("palms", "laurels"))
    lists = OwnLists().with_phrase(palms).with_phrase(laurels)
    assert lists == sorted_lists([PRIZES])
    assert lists.holds(palms)
    assert not lists.holds(ListedPhrase("en", "headings", "talks", "palms"))
    assert [one.table for one in lists.of("en")] == ["awards"]
    assert list(lists.of("de")) == []


def test_a_phrase_of_the_user_means_what_the_user_says():
    known = {"headings": {"talks": ("laurels", "talks"), "awards": ("awards",)}, "forms": {"host": ("at", "laurels")}}
    merged = laid_over(known, [PRIZES, OwnList("en", "forms", "role", ("at",))], CLASSIFYING)
    assert merged["headings"] == {"talks": ("talks",), "awards": ("awards", "laurels", "palms")}
    assert merged["forms"] == {"host": ("at", "laurels"), "role": ("at",)}, "a label may mean several facts"
    assert known["headings"]["talks"] == ("laurels", "talks"), "the package's lists stay"


def test_the_lexicon_of_a_user():
    own = sorted_lists([OwnList("en", "headings", "awards", ("employment history", "palms and laurels"))])
    lexicon = load(("de", "en"), own=own)
    assert lexicon.headings["employment history"] is SectionKind.AWARDS
    assert lexicon.headings["palms & laurels"] is SectionKind.AWARDS
    assert "employment history" not in lexicon.phrases("headings.experience").phrases
    assert lexicon.own == own
    assert load(("de", "en"), own=own) is lexicon
    assert load(("de", "en")).headings["employment history"] is SectionKind.EXPERIENCE
    assert load(("de",), own=own).headings.get("employment history") is None
