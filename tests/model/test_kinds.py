"""The kinds of sections: those that code names, and every other file of the folder of collections."""

from pathlib import Path

from cvparse.model import SectionKind, collections


def test_every_file_of_the_folder_is_a_kind():
    files = {path.stem for path in Path(collections.__file__).parent.glob("*.py")} - {"__init__"}
    assert {kind.value for kind in SectionKind} - files == {"person", "summary", "interests", "other"}
    assert files <= {kind.value for kind in SectionKind}


def test_what_makes_the_kinds_is_none():
    assert not {"MEMBERS", "members", "file", "FILE"} & set(SectionKind.__members__)
    assert list(SectionKind)[-2:] == [SectionKind.INTERESTS, SectionKind.OTHER]
