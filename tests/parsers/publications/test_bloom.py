"""A filter knows its keys, and others hardly ever."""

from cvparse.parsers.publications.bloom import is_known, places_of

JOURNALS = "cvparse.parsers.publications.segmentation", "journals.bin"


def test_what_is_known():
    assert is_known("lancet", *JOURNALS)


def test_few_others_pass():
    assert sum(is_known(f"muster{number}", *JOURNALS) for number in range(2000)) < 100


def test_the_bits_of_a_key_are_always_the_same():
    assert places_of("lancet", 1000) == [175, 827, 564, 690, 284, 417]  # the shipped lists were written with these
