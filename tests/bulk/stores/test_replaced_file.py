"""A file holds what it held, or all that is new: never a part, whatever happens on the way."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from cvparse.bulk.stores.replaced_file import LONGEST, replaced

OLD, NEW = b"what it held", b"what is new"
FULL_DEVICE = Path("/dev/full")


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "cv.json"
    file.write_bytes(OLD)
    return file


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def write(path, content=NEW):
    with replaced(path) as out:
        out.write(content)


def test_a_file_is_replaced_when_all_is_written(file):
    with replaced(file) as out:
        out.write(NEW)
        out.flush()
        assert file.read_bytes() == OLD
    assert file.read_bytes() == NEW
    assert names(file.parent) == ["cv.json"]


def test_a_file_that_is_not_there_is_made(tmp_path):
    write(tmp_path / "new.json")
    usual = tmp_path / "usual"
    usual.touch()
    assert (tmp_path / "new.json").read_bytes() == NEW
    assert (tmp_path / "new.json").stat().st_mode == usual.stat().st_mode


@pytest.mark.parametrize("raised", [ValueError, KeyboardInterrupt])
def test_who_fails_on_the_way_leaves_the_old_file_and_nothing_else(raised, file):
    with pytest.raises(raised), replaced(file) as out:
        out.write(NEW)
        raise raised
    assert file.read_bytes() == OLD
    assert names(file.parent) == ["cv.json"]


def test_a_link_stays_a_link(file, tmp_path):
    (tmp_path / "link.json").symlink_to(file)
    write(tmp_path / "link.json")
    assert (tmp_path / "link.json").is_symlink()
    assert file.read_bytes() == NEW
    (tmp_path / "dangling.json").symlink_to(tmp_path / "made.json")
    write(tmp_path / "dangling.json")
    assert (tmp_path / "made.json").read_bytes() == NEW


def test_another_name_of_the_file_keeps_what_it_held(file, tmp_path):
    (tmp_path / "copy.json").hardlink_to(file)
    write(file)
    assert (tmp_path / "copy.json").read_bytes() == OLD


def test_the_file_keeps_its_mode(file):
    file.chmod(0o640)
    write(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write everything")
def test_a_file_that_may_not_be_written_is_not_replaced(file):
    file.chmod(0o400)
    with pytest.raises(PermissionError):
        write(file)


def test_a_file_that_may_not_be_written_is_said(file, monkeypatch):
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(PermissionError, match="Permission denied"):
        write(file)
    assert file.read_bytes() == OLD


def test_a_device_is_written_as_it_is():
    write(os.devnull)
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(IsADirectoryError):
        write(tmp_path)


@pytest.mark.parametrize("length", [LONGEST, LONGEST + 1, 255])
def test_a_long_name_has_room_beside_it(length, tmp_path):
    write(tmp_path / ("n" * length))
    assert names(tmp_path) == ["n" * length]


def test_the_name_beside_it_may_be_taken(file):
    """As by a process of the same number that was killed."""
    taken = file.with_name(f".cv.json.{os.getpid()}-0.new")
    taken.write_bytes(OLD)
    write(file)
    assert (file.read_bytes(), taken.read_bytes()) == (NEW, OLD)


FULL = """
import resource, sys
from cvparse.cli.app import main
resource.setrlimit(resource.RLIMIT_FSIZE, (64, resource.RLIM_INFINITY))  # as a disk with room for 64 bytes
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="this system bounds no sizes of files")
def test_a_full_disk_is_one_line_and_leaves_the_old_file(file, tmp_path):
    (tmp_path / "list.txt").write_text("A. Example. On Rivers. Journal of Water, 12(3):4-5, 2019.\n", "utf-8")
    command = [sys.executable, "-c", FULL, "references", str(tmp_path / "list.txt"), "-o", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert f"{file} cannot be written: File too large; name another file with -o" in done.stderr
    assert file.read_bytes() == OLD
    assert names(tmp_path) == ["cv.json", "list.txt"]


@pytest.mark.skipif(not FULL_DEVICE.exists(), reason="this system has no device that is full")
def test_a_full_standard_output_is_one_line(tmp_path):
    command = [sys.executable, "-m", "cvparse", "schema"]
    with FULL_DEVICE.open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, timeout=120, check=False)
    assert done.returncode == 2
    assert done.stderr == "cvparse: standard output cannot be written: No space left on device; name a file with -o\n"
