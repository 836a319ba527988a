"""A small seeded part of what `python tests/fuzz_references.py` does at length: wrong references are read."""

from fuzz_references import LIST, failure, wrong_reference

TEXTS = (
    "A. Lund and B. Okri. On ice. Journal of Samples, 12(3):101-119, 2019.",
    "Lund, A., Okri, B., & van der Berg, C. (2018). Rivers in winter (2nd ed.). Larkfield: Example Press.",
    "[3] A. Lund, “Snow and water,” in Proc. 4th Conf. on Ice (ICE ’17), Oslo, Norway, 2017, pp. 1–8.",
    "Okri B. Lakes. PhD thesis, University of Example, 2016. https://doi.org/10.5555/12345678",
    "阿部一郎, 氷と雪, 見本学会誌, 第3巻, pp. 1-10, 2015.",
)
INPUTS = 600


def test_wrong_references_are_read():
    assert wrong_reference(7, TEXTS) == wrong_reference(7, TEXTS)
    for start in range(0, INPUTS, LIST):
        assert failure([wrong_reference(number, TEXTS) for number in range(start, start + LIST)]) is None


def test_a_failure_is_told_with_its_text(monkeypatch):
    def read(texts):
        if "bad" in texts:
            raise ZeroDivisionError

    monkeypatch.setattr("fuzz_references.parse_references", read)
    assert failure(["good", "fine"]) is None
    text, error = failure(["good", "bad", "fine"])
    assert (text, "ZeroDivisionError" in error) == ("bad", True)
