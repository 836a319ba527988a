"""Files, folders, patterns, lists, archives: what they give, in which order, and what is said at once."""

import os
import zipfile

import pytest

from cvparse.bulk.sources import UnreadableSourceError, discover
from cvparse.errors import UnreadableFileError


@pytest.fixture
def folder(tmp_path):
    for name in ("b.pdf", "a.PDF", "notes.txt", "deep/er/c.pdf"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(name.encode())
    return tmp_path


def names(files, folder):
    return [os.path.relpath(file.path, folder) for file in files]


def test_a_folder_gives_its_pdfs_at_any_depth_in_order(folder):
    assert names(discover([str(folder)]), folder) == ["a.PDF", "b.pdf", "deep/er/c.pdf"]


def test_a_file_that_is_named_is_taken_whatever_its_name(folder):
    assert names(discover([str(folder / "notes.txt")]), folder) == ["notes.txt"]


def test_a_pattern(folder):
    assert names(discover([str(folder / "**" / "*.pdf")]), folder) == ["b.pdf", "deep/er/c.pdf"]


def test_a_list_on_standard_input(folder):
    assert names(discover(["-"], [f"{folder / 'b.pdf'}\n", "\n", f"{folder / 'deep'}\n"]), folder) == [
        "b.pdf",
        "deep/er/c.pdf",
    ]


def test_an_archive_gives_its_members_without_unpacking(folder):
    packed = folder / "cvs.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("../../evil.pdf", b"outside")
        archive.writestr("x/one.pdf", b"inside")
        archive.writestr("readme.txt", b"no")
    before = sorted(folder.rglob("*"))
    files = list(discover([str(packed)]))
    assert [(file.path.split("!/")[1], file.read(100)) for file in files] == [
        ("../../evil.pdf", b"outside"),
        ("x/one.pdf", b"inside"),
    ]
    assert sorted(folder.rglob("*")) == before


def test_a_damaged_member_says_so(folder):
    packed = folder / "cvs.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("one.pdf", b"abc" * 1000)
    content = bytearray(packed.read_bytes())
    content[45:55] = b"\xff" * 10
    packed.write_bytes(content)
    (member,) = discover([str(packed)])
    with pytest.raises(UnreadableSourceError):
        member.read(10_000)


def test_no_more_is_read_than_asked_for(folder):
    (file,) = discover([str(folder / "b.pdf")])
    assert file.read(2) == b"b."


@pytest.mark.parametrize("path", ["missing.pdf", "nothing-*.pdf"])
def test_what_is_not_there_is_an_error_at_once(folder, path):
    with pytest.raises(UnreadableFileError, match="check the"):
        list(discover([str(folder / path)]))


def test_what_is_no_archive(folder):
    (folder / "x.zip").write_bytes(b"no")
    with pytest.raises(UnreadableFileError, match="ZIP"):
        list(discover([str(folder / "x.zip")]))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_in_a_folder_does_not_hold_up_the_run(folder):
    os.mkfifo(folder / "z.pdf")
    (pipe,) = discover([str(folder / "z.p*")])
    with pytest.raises(UnreadableSourceError, match="no regular file"):
        pipe.read(10)


def test_a_link_to_a_folder_makes_no_circle(folder):
    (folder / "deep" / "loop").symlink_to(folder)
    assert len(list(discover([str(folder)]))) == 3
