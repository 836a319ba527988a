"""The languages of a text, the main one first."""

import pytest

from cvparse.lexicon import detect

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
