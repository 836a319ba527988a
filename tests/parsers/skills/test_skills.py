"""The cases of skills: what is printed, and the entries that must come of it."""

import pytest

from cvparse.model import Skill
from cvparse.parsers.skills import _goes_on, _named, _row_by_row
from kind_cases import assert_read, cases_of, found_in
from written_entries import LEXICON, worksheet

Groups = list[tuple[str | None, list[str]]]


@cases_of("skills")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def plain(skills: list[Skill]) -> Groups:
    return [(skill.name, list(skill.keywords)) for skill in skills]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("**Tools**\nGit", [("Tools", ["Git"])]),
        ("Tools\nGit, Docker", [("Tools", ["Git", "Docker"])]),
        ("Tools\nGit / Docker", [("Tools", ["Git", "Docker"])]),
        ("Tools\nGit/Docker", []),
        ("Tools\nGit", []),
        ("**Tools**\n**Git**", []),
        ("**Tools**\n**Gits** Do", []),  # more than a half is bold
        ("**Tools**\n**Git** Dock", [("Tools", ["Git Dock"])]),
        ("**Tool**set\nGit", [("Toolset", ["Git"])]),  # more than a half of the head
        ("**Tool**kits\nGit", []),
        ("**Tools, more**\nGit, Docker", []),
        ("**Tools; more**\nGit, Docker", []),
        ("**All of the tools I use**\nGit", [("All of the tools I use", ["Git"])]),  # six words
        ("**All of the tools I may use**\nGit", []),
        ("• Tools\nGit, Docker", []),
        ("2019 :: **Tools**\nGit, Docker", []),
        ("**Tools**\nGit :: Docker", [("Tools", ["Git", "Docker"])]),
        ("**Tools** <Make>\nGit, Docker", [("Tools", ["Git", "Docker", "Make"])]),
        ("Tools\nUse: Git, Docker", []),  # the row has a head of its own
        ("Tools\nUse:\tGit, Docker", [("Tools", ["Use", "Git", "Docker"])]),  # a cell is none
        ("Tools\nAdvanced\nGit", [("Tools", ["Git"])]),
        ("Tools\nAdvanced", []),
        ("Tools\nGit\nAdvanced", []),
        ("**Tools**\nGit\nAdvanced\nMake", [("Tools", ["Git", "Make"])]),
        ("Advanced\nGit, Docker", [(None, ["Git", "Docker"])]),
        ("**Tools (Advanced)**\nGit", [("Tools", ["Git"])]),
        ("**Tools – Advanced**\nGit", [("Tools", ["Git"])]),
        ("**Tools (at home)**\nGit", [("Tools (at home)", ["Git"])]),
        ("**Tools**", []),
    ],
)
def test_the_name_of_a_group_over_its_list(written: str, expected: Groups) -> None:
    assert plain(_named(worksheet(written), LEXICON)) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Tools: Git, Docker", [("Tools", ["Git", "Docker"])]),
        ("Tools — Git, Docker", [("Tools", ["Git", "Docker"])]),
        ("Tools-Git, Docker", [(None, ["Tools-Git", "Docker"])]),
        ("Tools\tGit, Docker", [("Tools", ["Git", "Docker"])]),
        ("Tools, more: Git", [(None, ["Tools", "more: Git"])]),
        ("All of the tools I use: Git, Make", [("All of the tools I use", ["Git", "Make"])]),  # six words
        ("All of the tools I may use: Git", [("All of the tools I may use: Git", [])]),
        ("Tools:", [("Tools", [])]),
        ("Tools (Advanced): Git", [("Tools", ["Git"])]),
        ("Tools (at home): Git", [("Tools (at home)", ["Git"])]),
        ("**Tools** Git, Docker", [("Tools", ["Git", "Docker"])]),
        ("Git **Tools**", [("Git Tools", [])]),
        ("**Git, Docker**", [(None, ["Git", "Docker"])]),  # nothing behind the bold
        ("Tools: Git\n**More** Docker", [("Tools", ["Git"]), ("More", ["Docker"])]),
        ("Tools: Git\nDocker, Make", [("Tools", ["Git", "Docker", "Make"])]),
        ("Git, Docker\nMake, Bash", [(None, ["Git", "Docker", "Make", "Bash"])]),
        ("Git", [("Git", [])]),
        ("Git <Make>", [(None, ["Git", "Make"])]),
        ("Tools :: Git, Docker", [("Tools", ["Git", "Docker"])]),
    ],
)
def test_a_row_is_a_group(written: str, expected: Groups) -> None:
    assert plain(_row_by_row(worksheet(written), None, LEXICON)) == expected


@pytest.mark.parametrize(
    ("written", "keywords"),
    [
        ("R · SQL, PostgreSQL · Julia", ["R", "SQL, PostgreSQL", "Julia"]),  # three, and one with a comma
        ("R · SQL, PostgreSQL", ["R", "SQL", "PostgreSQL"]),  # two
        ("R, C · SQL, PostgreSQL · Julia", ["R", "C", "SQL", "PostgreSQL", "Julia"]),  # most with commas
        ("R, C · SQL, PostgreSQL · Julia · Go", ["R", "C", "SQL", "PostgreSQL", "Julia", "Go"]),  # half of them
        ("R, C, Julia; Word, Excel", ["R", "C", "Julia", "Word", "Excel"]),
        ("R / C", ["R", "C"]),
        ("R, C / C++", ["R", "C / C++"]),  # commas part the list
        ("R, C | Go", ["R", "C", "Go"]),
        ("Python (NumPy, SciPy), C", ["Python (NumPy, SciPy)", "C"]),
        ("R, C.", ["R", "C"]),
        ("I sampled the tidal flat, and led it", ["I sampled the tidal flat, and led it"]),  # four words to a member
        ("I sampled the tidal flat, led it", ["I sampled the tidal flat", "led it"]),  # three and a half
    ],
)
def test_the_members_of_a_list(written: str, keywords: list[str]) -> None:
    assert plain(_row_by_row(worksheet(f"Use: {written}"), None, LEXICON)) == [("Use", keywords)]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("# Tools\nGit, Docker", [("Tools", ["Git", "Docker"])]),
        ("# Tools\nUse: Git, Docker", [("Use", ["Git", "Docker"])]),
        ("# Tools\nUse :: Git, Docker", [("Use", ["Git", "Docker"])]),
    ],
)
def test_the_subheading_names_a_group_that_prints_no_name(written: str, expected: Groups) -> None:
    assert [(one.get("name"), one.get("keywords")) for one in found_in("skills", written)] == expected


@pytest.mark.parametrize(
    ("before", "skill", "inner", "goes_on"),
    [
        (Skill(name="Tools"), Skill(keywords=("Git", "Make")), True, True),
        (Skill(name="Tools"), Skill(keywords=("Git", "Make")), False, False),
        (Skill(name="Tools"), Skill(name="Git"), True, False),
        (Skill(name="Tools", keywords=("R",)), Skill(keywords=("Git", "Make")), True, False),
        (Skill(), Skill(keywords=("Git", "Make")), True, False),
    ],
)
def test_an_inner_list_belongs_to_the_name_above_it(before: Skill, skill: Skill, inner: bool, goes_on: bool) -> None:
    assert _goes_on(before, skill, inner) is goes_on
