"""Files, folders, patterns, lists, archives: what they give, in which order, and what is said at once."""

import hashlib
import os
import zipfile

import pytest

from cvparse.bulk.limits import Limits
from cvparse.bulk.sources import (
    MOST_DIRECTORY,
    EncryptedSourceError,
    UnreadableSourceError,
    discover,
    found_content,
)
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


def test_a_line_of_a_list_that_leads_nowhere_is_a_file_that_cannot_be_read(folder):
    first, second = discover(["-"], ["gone.pdf\n", f"{folder / 'b.pdf'}\r\n"])
    with pytest.raises(UnreadableSourceError, match="does not exist"):
        first.read(10)
    assert second.read(2) == b"b."


def test_a_name_may_end_in_a_blank(folder):
    (folder / "d.pdf ").write_bytes(b"x")
    assert names(discover(["-"], [f"{folder / 'd.pdf '}\n"]), folder) == ["d.pdf "]


def test_a_folder_that_may_not_be_read_is_said(folder, monkeypatch):
    listed = os.scandir

    def scandir(path):
        if str(path).endswith("deep"):
            raise PermissionError(13, "Permission denied", str(path))
        return listed(path)

    monkeypatch.setattr(os, "scandir", scandir)
    *readable, closed = discover([str(folder)])
    assert names(readable, folder) == ["a.PDF", "b.pdf"]
    with pytest.raises(UnreadableSourceError, match="the folder cannot be read: Permission denied"):
        closed.read(10)


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


def test_an_encrypted_member_says_so(folder):
    packed = folder / "cvs.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("one.pdf", b"secret")
    content = bytearray(packed.read_bytes())
    content[content.index(b"PK\x01\x02") + 8] |= 1  # the flag in the archive's list
    packed.write_bytes(content)
    (member,) = discover([str(packed)])
    with pytest.raises(EncryptedSourceError):
        member.read(10)


def test_a_member_that_grows_is_read_no_further_than_asked(folder):
    packed = folder / "cvs.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.pdf", bytes(50_000_000))
    (member,) = discover([str(packed)])
    assert packed.stat().st_size < 100_000
    assert member.size == 50_000_000
    assert len(member.read(1000)) == 1000


def test_an_archive_with_too_long_a_list_is_not_opened(folder):
    packed = folder / "cvs.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("one.pdf", b"x")
    content = bytearray(packed.read_bytes())
    at = content.rindex(b"PK\x05\x06") + 12
    content[at : at + 4] = (MOST_DIRECTORY + 1).to_bytes(4, "little")
    packed.write_bytes(content)
    with pytest.raises(UnreadableFileError, match="more members than a run takes"):
        list(discover([str(packed)]))


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


def ends(short: int, long: int | None = None) -> bytes:
    """The end of an archive that says these lengths of its list of members."""
    end64 = b"PK\6\6" + bytes(36) + (long or 0).to_bytes(8, "little") + b"\1" + bytes(7) if long is not None else b""
    return end64 + b"PK\5\6" + bytes(8) + short.to_bytes(4, "little") + b"\1" + bytes(5)


@pytest.mark.parametrize(
    ("content", "is_too_long"),
    [
        (ends(MOST_DIRECTORY), False),
        (ends(MOST_DIRECTORY + 1), True),
        (ends(3, MOST_DIRECTORY), False),
        (ends(3, MOST_DIRECTORY + 1), True),  # the long form counts too
        (ends(MOST_DIRECTORY + 1) + bytes(65535), True),  # before the longest comment
        (b"no archive", False),
    ],
)
def test_the_list_of_an_archive_is_measured_before_it_is_read(folder, content, is_too_long):
    (folder / "x.zip").write_bytes(content)
    reason = "lists more members" if is_too_long else "cannot be opened as a ZIP archive"
    with pytest.raises(UnreadableFileError, match=reason):
        list(discover([str(folder / "x.zip")]))
    assert MOST_DIRECTORY == 16 * 2**20


def test_a_file_that_goes_while_the_run_goes_on(folder):
    (file,) = discover([str(folder / "b.pdf")])
    (folder / "b.pdf").unlink()
    with pytest.raises(UnreadableSourceError, match="it cannot be read: No such file"):
        file.read(10)


def test_the_corrections_of_a_file_lie_beside_it(folder):
    (file,) = discover([str(folder / "b.pdf")])
    assert file.corrections() is None
    (folder / "b.corrections.json").write_bytes(b"{}")
    assert file.corrections() == b"{}"


MINE = hashlib.sha256(b"mine").hexdigest()


def test_only_the_same_content_counts(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"another")
    (tmp_path / "b.pdf").write_bytes(b"mine")
    assert found_content(["a.pdf", "none.pdf", "b.pdf"], [tmp_path], MINE) == b"mine"
    assert found_content(["a.pdf", "none.pdf"], [tmp_path], MINE) is None
    assert found_content([], [tmp_path], MINE) is None


def test_it_is_looked_for_from_each_folder_and_in_archives(tmp_path):
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "b.pdf").write_bytes(b"mine")
    assert found_content(["b.pdf"], [tmp_path, tmp_path / "x"], MINE) == b"mine"
    with zipfile.ZipFile(tmp_path / "c.zip", "w") as archive:
        archive.writestr("d.pdf", b"mine")
    assert found_content(["c.zip!/d.pdf"], [tmp_path], MINE) == b"mine"


def test_a_folder_or_a_file_that_is_too_large_is_none(tmp_path, monkeypatch):
    (tmp_path / "b.pdf").write_bytes(b"mine")
    (tmp_path / "e.pdf").mkdir()
    assert found_content(["e.pdf"], [tmp_path], MINE) is None
    monkeypatch.setattr("cvparse.bulk.sources.Limits", lambda: Limits(file_size=3))
    assert found_content(["b.pdf"], [tmp_path], MINE) is None
