"""Titles of posts and tasks, their extent and kind; and words that are no title."""

import pytest

from cvparse.fields.roles import find_roles
from cvparse.lexicon import load

ROLES = {
    "Postdoc": ("Postdoc", "academic"),
    "Postdoctoral Research Associate": ("Postdoctoral Research Associate", "academic"),
    "Research Assistant Professor": ("Research Assistant Professor", "academic"),
    "Assistant Professor of Biology": ("Assistant Professor of Biology", "academic"),
    "Professor Emeritus": ("Professor Emeritus", "academic"),
    "Associate Professor (tenured)": ("Associate Professor (tenured)", "academic"),
    "Lecturer in the Department of History": ("Lecturer", "academic"),
    "Postdoc in Department of Physics": ("Postdoc", "academic"),
    "PhD Student and Teaching Assistant": ("PhD Student and Teaching Assistant", "academic"),
    "Academic Visitor in ABC Group": ("Academic Visitor", "visiting"),
    "Visiting Assistant Professor": ("Visiting Assistant Professor", "visiting"),
    "Software Engineer": ("Software Engineer", "industry"),
    "Senior Machine Learning Engineer II": ("Senior Machine Learning Engineer II", "industry"),
    "Co-founder and CEO": ("Co-founder and CEO", "industry"),
    "Software Engineering Intern": ("Software Engineering Intern", "internship"),
    "Head of Department": ("Head of Department", "administrative"),
    "Director of Graduate Studies": ("Director of Graduate Studies", "administrative"),
    "Member of the University of Oz Senate": ("Member", "academic"),
    "Resident Physician": ("Resident Physician", "clinical"),
    "Workshop Organizer": ("Workshop Organizer", None),
    "Program Committee Member": ("Program Committee Member", None),
}

OTHER_LANGUAGES = {
    ("de", "Wissenschaftlicher Mitarbeiter am Lehrstuhl für Informatik"): (
        "Wissenschaftlicher Mitarbeiter",
        "academic",
    ),
    ("fr", "Maître de conférences, Université de Nantes"): ("Maître de conférences", "academic"),
    ("es", "Profesor Titular Interino"): ("Profesor Titular Interino", "academic"),
    ("it", "Assegnista di ricerca presso"): ("Assegnista di ricerca", "academic"),
    ("es", "Técnica de Laboratorio"): ("Técnica de Laboratorio", "industry"),
    ("pt", "Bolsista de iniciação científica"): ("Bolsista de iniciação científica", "academic"),
    ("zh", "博士后研究员"): ("博士后研究员", "academic"),
    ("ja", "リサーチインターンシップ"): ("リサーチインターンシップ", "internship"),
}

NO_ROLES = ("My research focuses on systems", "we hired a professor", "Physics", "teaching and research", "")


@pytest.mark.parametrize(("text", "role"), ROLES.items(), ids=list(ROLES))
def test_role(text, role):
    assert [(text[match.start : match.end], match.kind) for match in find_roles(text, load(("en",)))] == [role]


@pytest.mark.parametrize(("printed", "role"), OTHER_LANGUAGES.items(), ids=str)
def test_role_in_other_languages(printed, role):
    language, text = printed
    found = find_roles(text, load((language, "en")))
    assert [(text[match.start : match.end], match.kind) for match in found] == [role]


@pytest.mark.parametrize("text", NO_ROLES)
def test_no_role(text):
    assert find_roles(text, load(("en",))) == ()


MORE = {
    "Senior  Lecturer": ["Lecturer"],  # a wide gap parts two columns
    "Lecturer II": ["Lecturer II"],
    "Lecturer (tenured": ["Lecturer"],
    "Lecturer-in-Residence": ["Lecturer-in-Residence"],
    "Professor in Residence": ["Professor in Residence"],
    "Lecturer, Professor": ["Lecturer", "Professor"],
    "Lecturer/Professor": ["Lecturer/Professor"],
    "Lecturer & Professor": ["Lecturer & Professor"],
    "Lecturer and Professor": ["Lecturer and Professor"],
    "Lecturer\tProfessor": ["Lecturer", "Professor"],
    "Lecturer     Professor": ["Lecturer     Professor"],  # five blanks may still be one title
    "Lecturer      Professor": ["Lecturer", "Professor"],
    "Professor of the History of Ice and Snow": ["Professor of the History of Ice and Snow"],
    "Professor of ice": ["Professor"],
    "Professor of Ice, Snow": ["Professor of Ice"],
    "Professor of Ice. Snow": ["Professor of Ice"],
    "Professor of Ice  Snow": ["Professor of Ice"],
    "Professor of the University of Oz": ["Professor"],
    "Professor of Law School": ["Professor"],
    "Member of the School": ["Member of the School"],  # one word names no place
    "Professor for Ice": ["Professor for Ice"],
    "Professor of a very long and quite tiresome list of small things and Ice": ["Professor"],
    "professor Emeritus": ["professor Emeritus"],
    "Professor of A and b": ["Professor of A"],
    "Professor of A & B": ["Professor of A & B"],
    "Professor of": ["Professor"],
    "Lecturer, of Ice": ["Lecturer"],
    "Member at Larvik": ["Member"],
    "Member of School": ["Member of School"],
    "postdoc": [],
    "POSTDOC": ["POSTDOC"],
}


@pytest.mark.parametrize(("text", "titles"), MORE.items(), ids=list(MORE))
def test_how_far_a_title_reaches(text, titles):
    assert [text[match.start : match.end] for match in find_roles(text, load(("en",)))] == titles


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Visiting Lecturer", "visiting"),
        ("Summer Intern", "internship"),
        ("PhD Student", "academic"),
        ("Reviewer", None),
    ],
)
def test_the_kind_of_a_post(text, kind):
    (found,) = find_roles(text, load(("en",)))
    assert found.kind == kind
