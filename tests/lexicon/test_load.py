"""Word lists are read from their folders, checked, and merged."""

import pytest

from cvparse.errors import LexiconError
from cvparse.lexicon import languages, load
from cvparse.lexicon.load import read_topic, with_ampersands
from cvparse.lexicon.types import DATA
from cvparse.model.kinds import SectionKind


def test_languages():
    assert set(languages()) >= {"de", "en", "es", "fr", "it", "ja", "pt", "zh"}


@pytest.mark.parametrize("code", languages())
def test_every_list_loads(code):
    lexicon = load((code,))
    assert len(lexicon.headings) > 100
    assert lexicon.phrases("degrees.doctorate").phrases


@pytest.mark.parametrize("code", languages())
def test_every_language_has_the_lists_of_the_fields(code):
    topics = {file.stem for file in (DATA / code).glob("*.toml")}
    assert topics >= {"dates", "degrees", "headings", "heading_words", "language", "organizations", "roles", "words"}


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("employment history", SectionKind.EXPERIENCE),
        ("awards and honors", SectionKind.AWARDS),
        ("awards & honors", SectionKind.AWARDS),
        ("under review", SectionKind.PUBLICATIONS),
    ],
)
def test_headings(heading, kind):
    assert load(("en",)).headings[heading] is kind


def test_the_documents_own_language_comes_first():
    assert load(("fr", "en")).headings["formation"] is SectionKind.EDUCATION


def test_both_forms_of_a_list(tmp_path):
    file = tmp_path / "words.toml"
    file.write_text("[a]\nphrases = [\"One\", \"Two\"]\n[b]\nphrases = '''\nOne\n\nThree  Four\n'''\n", "utf-8")
    assert read_topic(file) == {"a": ("one", "two"), "b": ("one", "three four")}


def test_a_clash_names_file_phrase_and_both_meanings(tmp_path):
    file = tmp_path / "degrees.toml"
    file.write_text('[masters]\nphrases = ["MA"]\n[bachelors]\nphrases = ["ma"]\n', "utf-8")
    with pytest.raises(
        LexiconError, match=r"degrees\.toml, line 4: 'ma' stands under \[masters\] and under \[bachelors\]"
    ):
        read_topic(file)


@pytest.mark.parametrize("content", ["[a]\n", "a = 1\n", "[a]\nphrases = [1]\n", "[a]\nphrases = ['x|y']\n", "[a\n"])
def test_a_malformed_list_is_refused(tmp_path, content):
    file = tmp_path / "words.toml"
    file.write_text(content, "utf-8")
    with pytest.raises(LexiconError):
        read_topic(file)


def test_with_ampersands():
    assert with_ampersands(("honors and awards", "talks"), ("and",)) == (
        "honors and awards",
        "talks",
        "honors & awards",
    )
