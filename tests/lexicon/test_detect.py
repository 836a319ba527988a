"""The languages of a text, the main one first."""

import pytest

from cvparse.lexicon import detect
from cvparse.lexicon.detect import LONGEST_TEXT

TEXTS = {
    "Education. Research interests. Selected publications in the field of the history of science": ("en",),
    "Lebenslauf. Ausbildung und Studium an der Universität. Vorträge und Lehre. The history of glass": ("de", "en"),
    "Formation et diplômes. Expérience professionnelle à l'université. Enseignement de la physique": ("fr", "en"),
    "Formación académica. Experiencia docente en la Universidad de Jaén. Publicaciones y congresos": ("es", "en"),
    "Istruzione e formazione. Attività di ricerca presso il dipartimento. Pubblicazioni e convegni": ("it", "en"),
    "Formação acadêmica. Atuação profissional na universidade. Artigos publicados em periódicos": ("pt", "en"),
    "教育经历 南京大学 博士 工作经历 副教授 发表论文": ("zh", "en"),
    "学歴 大阪大学 博士 職歴 研究に従事する 査読付き論文": ("ja", "en"),
    "履歴書 学歴 北浜大学 卒業 職歴 南川研究所 研究員 准教授 論文 遅い川 受賞 論文賞 現在 博士": (
        "ja",
        "en",
    ),
    "高木 修平 学歴 北浜大学 理学部 卒業 平成22年3月 職歴 南川研究所 助教 現在": ("ja", "en"),
    "個人簡歷 學歷 南江大學 博士 經歷 副教授 論文 著作 獎項": ("zh", "en"),
    "简历 教育经历 南江大学 博士 工作经历 副教授 论文 の": ("zh", "en"),
    "": ("en",),
    "1998 2004 10": ("en",),
}


@pytest.mark.parametrize(("text", "languages"), TEXTS.items(), ids=lambda value: str(value)[:30])
def test_detect(text, languages):
    assert detect(text) == languages


def test_names_in_a_second_script_are_no_second_language():
    text = "Education. Experience. Publications and talks at the University of Oz. " * 5 + "胡清浩"
    assert detect(text) == ("en",)


LISTS = {
    "en": (["the"], ["skills"]),
    "ja": (["no"], ["学歴", "職歴"]),
    "xx": (["zo", "both"], ["werk", "werken", "gewerkt"]),
    "yy": (["qa", "both"], ["qo"]),
    "zh": (["de"], ["学历"]),
    "zz": (["wu"], ["wo"]),
}


@pytest.fixture
def data(tmp_path):
    """Six languages of one or two words each; English has `the`, the others have `zo`, `qa`, `wu`."""
    for code, (function_words, frame) in LISTS.items():
        (tmp_path / code).mkdir()
        content = f"[function_words]\nphrases = {function_words}\n[frame]\nphrases = {frame}\n"
        (tmp_path / code / "language.toml").write_text(content, "utf-8")
    return tmp_path


def hundred(**counts: int) -> str:
    """A hundred words, so many of them of each sort."""
    words = [word for word, count in counts.items() for _ in range(count)]
    return " ".join(words + ["lorem"] * (100 - len(words)))


@pytest.mark.parametrize(
    ("counts", "languages"),
    [
        ({"zo": 6}, ("xx", "en")),
        ({"zo": 5}, ("en",)),
        ({"zo": 5, "werk": 1}, ("xx", "en")),  # a word of the frame counts as much as one in a hundred
        ({"zo": 5, "werk": 3}, ("xx", "en")),
        ({"zo": 3, "werk": 1, "werken": 1}, ("en",)),
        ({"zo": 3, "werk": 1, "werken": 1, "gewerkt": 1}, ("xx", "en")),
        ({"zo": 5, "werk": 9}, ("xx", "en")),  # however often it stands there
        ({"zo": 4, "werk": 9}, ("en",)),
        ({"both": 10}, ("en",)),  # a word of two languages counts half for each
        ({"both": 12}, ("xx", "yy", "en")),
        ({"zo": 20, "qa": 10}, ("xx", "yy", "en")),
        ({"zo": 20, "qa": 9}, ("xx", "en")),
        ({"zo": 14, "qa": 6}, ("xx", "en")),
        ({"qa": 20, "zo": 12}, ("yy", "xx", "en")),
        ({"zo": 30, "qa": 20, "wu": 16}, ("xx", "yy", "en")),  # two languages at most
        ({"the": 30, "zo": 10}, ("en", "xx")),
        ({"the": 30, "zo": 5}, ("en",)),
        ({"zo": 30, "the": 7}, ("xx", "en")),
        ({}, ("en",)),
    ],
)
def test_how_many_words_make_a_language(data, counts, languages):
    assert detect(hundred(**counts), data) == languages


def test_only_the_beginning_of_a_text_is_looked_at(data):
    assert detect(" " * (LONGEST_TEXT - 2) + "zo", data) == ("xx", "en")
    assert detect(" " * (LONGEST_TEXT - 1) + "zo", data) == ("en",)


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("学" * 12 + "a" * 88, ("zh", "en")),
        ("学" * 11 + "a" * 89, ("en",)),
        ("学" * 19 + "の", ("ja", "en")),  # one kana in twenty signs
        ("学" * 20 + "の", ("zh", "en")),
        ("学" * 30 + "学歴" + "の", ("ja", "en")),  # fewer, and words of a Japanese frame
        ("学" * 30 + "学歴" + "学历" + "の", ("zh", "en")),
        ("学" * 30 + "学歴", ("ja", "en")),  # none at all: the words of the frame say it
        ("、。", ("en",)),
    ],
)
def test_the_script_says_which_language(data, text, languages):
    assert detect(text, data) == languages


def test_a_script_whose_language_is_not_known_says_nothing(data):
    (data / "zh" / "language.toml").unlink()
    assert detect("学" * 30, data) == ("en",)


def test_labels_of_a_cv_over_papers_in_another_script():
    """Three different words of the frame say the language, however long the list of English papers is."""
    papers = "On the role of ice in rivers, Journal of Snow. " * 60
    assert detect(f"学歴 職歴 受賞 {papers}") == ("ja", "en")
    assert detect(f"学歴 職歴 {papers}") == ("en",)
