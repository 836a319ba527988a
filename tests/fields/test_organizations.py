"""Institutions and their parts; and words that name none."""

import pytest

from cvparse.fields.organizations import find_organizations, is_organization
from cvparse.lexicon import load

ORGANIZATIONS = {
    "Massachusetts Institute of Technology": [("Massachusetts Institute of Technology", "institution")],
    "ETH Zürich": [("ETH Zürich", "institution")],
    "University of Oz": [("University of Oz", "institution")],
    "Acme GmbH": [("Acme GmbH", "institution")],
    "Energy Solutions, Inc.": [("Energy Solutions, Inc.", "institution")],
    "Google": [("Google", "institution")],
    "University of California, Berkeley": [("University of California, Berkeley", "institution")],
    "University of Texas at Austin": [("University of Texas at Austin", "institution")],
    "Carnegie Mellon University (CMU), Pittsburgh": [("Carnegie Mellon University (CMU)", "institution")],
    "London School of Economics": [("London School of Economics", "institution")],
    "Max Planck Institute for the History of Science": [
        ("Max Planck Institute for the History of Science", "institution")
    ],
    "Rice University and Stanford University": [
        ("Rice University", "institution"),
        ("Stanford University", "institution"),
    ],
    "Larvik Polytechnic Institute": [("Larvik Polytechnic Institute", "institution")],
    "Texas A&M University": [("Texas A&M University", "institution")],
    "Larvik Institute University of Oz": [("Larvik Institute", "institution"), ("University of Oz", "institution")],
    "Assistant Professor University of Oz": [("University of Oz", "institution")],
    "Postdoc in Department of Electrical Engineering and Computer Science, MIT": [
        ("Department of Electrical Engineering and Computer Science", "department"),
        ("MIT", "institution"),
    ],
    "School of Law": [("School of Law", "department")],
    "Institute of Earth Sciences": [("Institute of Earth Sciences", "department")],
    "Physics department": [("Physics department", "department")],
    "MIT Media Lab": [("MIT Media Lab", "department")],
    "Academic Visitor in ETH System Group": [("ETH System Group", "department")],
}

OTHER_LANGUAGES = {
    ("de", "Brandt-Universität Larvik, Oslo"): ["Brandt-Universität Larvik"],
    ("de", "Brandt-Universität"): ["Brandt-Universität"],
    ("de", "Lehrstuhl für Informatik, TU München"): ["Lehrstuhl für Informatik", "TU München"],
    ("de", "Max-Planck-Institut für Informatik"): ["Max-Planck-Institut für Informatik"],
    ("fr", "Département de philosophie"): ["Département de philosophie"],
    ("fr", "École normale supérieure de Lyon"): ["École normale supérieure de Lyon"],
    ("es", "Universidad Nacional de La Plata"): ["Universidad Nacional de La Plata"],
    ("it", "Università degli Studi di Milano"): ["Università degli Studi di Milano"],
    ("pt", "Universidade Estadual Paulista (UNESP)"): ["Universidade Estadual Paulista (UNESP)"],
    ("zh", "北京大学计算机学院"): ["北京大学", "计算机学院"],
    ("ja", "大阪大学 産業科学研究所"): ["大阪大学", "産業科学研究所"],
    ("sv", "Norrvikens universitet, Institutionen för fysik"): ["Norrvikens universitet", "Institutionen för fysik"],
    ("sv", "ett universitet"): [],
    ("cs", "Katedra fyziky, Univerzita Severní"): ["Katedra fyziky", "Univerzita Severní"],
    ("cs", "Katedra"): [],
    ("ru", "Институт физики льда РАН"): ["Институт физики льда РАН"],
    ("ru", "кафедра истории, Северный университет"): ["кафедра истории", "Северный университет"],
    ("ru", "это наш университет"): [],
    ("ko", "북해대학교 컴퓨터공학과"): ["북해대학교", "컴퓨터공학과"],
    ("ko", "대학교"): [],
}

NO_ORGANIZATIONS = (
    "the university",
    "a research group",
    "meta-analysis",
    "who",
    "Jane Doe",
    "Cambridge, MA",
    "me@mit.edu",
)


@pytest.mark.parametrize(("text", "expected"), ORGANIZATIONS.items(), ids=list(ORGANIZATIONS))
def test_organizations(text, expected):
    found = find_organizations(text, load(("en",)))
    assert [(text[match.start : match.end], match.kind) for match in found] == expected


@pytest.mark.parametrize(("printed", "expected"), OTHER_LANGUAGES.items(), ids=str)
def test_organizations_in_other_languages(printed, expected):
    language, text = printed
    assert [text[m.start : m.end] for m in find_organizations(text, load((language, "en")))] == expected


@pytest.mark.parametrize("text", NO_ORGANIZATIONS)
def test_no_organization(text):
    assert find_organizations(text, load(("en",))) == ()


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Department of Physics, ETH Zürich", True),
        ("the University of Oz", True),
        ("Assistant Professor, University of Oz", False),
        ("Jane Doe", False),
        ("", False),
    ],
)
def test_is_organization(text, whole):
    assert is_organization(text, load(("en",))) is whole


MORE = {
    "Acme AG": [("Acme AG", "institution")],
    "Lund and Okri Foundation": [("Lund and Okri Foundation", "institution")],
    "Lund & Okri Foundation": [("Lund & Okri Foundation", "institution")],
    "Museum of Arts and Letters": [("Museum of Arts and Letters", "institution")],
    "Lund University and Okri": [("Lund University", "institution")],
    "Google and Meta": [("Google", "institution"), ("Meta", "institution")],
    "GOOGLE": [("GOOGLE", "institution")],
    "IBM.": [("IBM", "institution")],
    "IBM-Lund": [("IBM", "institution")],
    "Acme, Inc. Next": [("Acme, Inc", "institution")],  # a sentence follows the stop
    "Acme Inc. was": [("Acme Inc.", "institution")],
    "Department of Physics Department of Law": [
        ("Department of Physics", "department"),
        ("Department of Law", "department"),
    ],
    "Carnegie Mellon": [("Carnegie Mellon", "institution")],
    "Carnegie Mellon University School of Art": [
        ("Carnegie Mellon University", "institution"),
        ("School of Art", "department"),
    ],
    "University of California – Davis": [("University of California – Davis", "institution")],
    "University of California, davis": [("University of California", "institution")],
    "University of Oz, Harbour Campus, Lund": [("University of Oz, Harbour Campus", "institution")],
    "University of Oz, Harbour Campus Director": [("University of Oz", "institution")],
    "University of Oz, Harbour House": [("University of Oz", "institution")],
    "University of Oz (OzU)": [("University of Oz (OzU)", "institution")],
    "University of Oz (Norway)": [("University of Oz", "institution")],
    "University of Oz (the old one)": [("University of Oz", "institution")],
    "PhD University of Oz": [("University of Oz", "institution")],
    "University of 'S-Graven": [("University of 'S-Graven", "institution")],
    "École d'Art": [("École d'Art", "institution")],
    "Institute III": [("Institute III", "institution")],
    "Institute of Ice - Norway": [("Institute of Ice", "department")],
    "Institute of Ice/Norway": [("Institute of Ice/Norway", "department")],
}


@pytest.mark.parametrize(("text", "expected"), MORE.items(), ids=list(MORE))
def test_how_far_a_name_reaches(text, expected):
    found = find_organizations(text, load(("en",)))
    assert [(text[match.start : match.end], match.kind) for match in found] == expected


@pytest.mark.parametrize(
    "text",
    [
        *("University", "Institute", "Rice university"),  # a cue alone, and one that is written small
        *("Acme gmbh", "Acme aG"),
        *("google", "ibm", "IBM.com", "a/IBM", "me@IBM", "IBM-led", "Meta-analysis"),
    ],
)
def test_a_word_that_is_not_printed_as_a_name(text):
    assert find_organizations(text, load(("en",))) == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("大学共同利用機関", ["大学共同利用機関"]),
        ("日本学術振興会", ["日本学術振興会"]),
        ("大学", []),
        ("北浜大学 南研究所", ["北浜大学", "南研究所"]),
        ("北浜大学理学部", ["北浜大学", "理学部"]),
    ],
)
def test_names_in_ideographs(text, names):
    assert [text[m.start : m.end] for m in find_organizations(text, load(("ja", "en")))] == names


@pytest.mark.parametrize(("text", "whole"), [("University of Oz a b", True), ("University of Oz then", False)])
def test_a_stray_word_does_not_count(text, whole):
    assert is_organization(text, load(("en",))) is whole
