"""What is made of data files is kept, and made anew where anything is not as it was."""

import json
import sys
from pathlib import Path

import pytest

from cvparse.text.kept import ASKED, cache_folder, kept


class Maker:
    """Makes a text of a file, and counts how often."""

    def __init__(self, folder):
        self.source = folder / "words.toml"
        self.source.write_text("a b", "utf-8")
        self.times = 0

    def make(self):
        self.times += 1
        return json.dumps(self.source.read_text("utf-8").split())

    def asked(self, read=json.loads):
        return kept("words", [self.source], self.make, read)


@pytest.fixture
def maker(tmp_path, monkeypatch):
    monkeypatch.setenv(ASKED, str(tmp_path / "cache"))
    return Maker(tmp_path)


def file_of(maker):
    return maker.source.parent / "cache" / "words.txt"


def test_it_is_made_once(maker):
    assert maker.asked() == maker.asked() == ["a", "b"]
    assert maker.times == 1
    assert [file.name for file in file_of(maker).parent.iterdir()] == ["words.txt"]


def test_a_changed_source_makes_it_stale(maker):
    maker.asked()
    maker.source.write_text("a c", "utf-8")
    assert maker.asked() == ["a", "c"]
    assert maker.asked() == ["a", "c"]
    assert maker.times == 2


@pytest.mark.parametrize(
    "spoilt",
    [
        lambda content: content.replace(b'"b"', b'"c"'),
        lambda content: content[:-1],
        lambda content: content.split(b"\n")[1],
        lambda content: b"",
        lambda content: b"\xff" + content,
    ],
)
def test_a_corrupt_file_is_not_read(maker, spoilt):
    maker.asked()
    file_of(maker).write_bytes(spoilt(file_of(maker).read_bytes()))
    assert maker.asked() == ["a", "b"]
    assert maker.times == 2
    assert maker.asked() == ["a", "b"]
    assert maker.times == 2


def test_a_text_of_another_form_is_made_anew(maker):
    """As an older code wrote it that forgot to name itself among the sources."""
    kept("words", [maker.source], lambda: '{"a": 1}', json.loads)
    assert maker.asked(lambda text: [word.upper() for word in json.loads(text)[0:]]) == ["A", "B"]
    assert maker.times == 1


def test_a_directory_that_cannot_be_written(maker, tmp_path, monkeypatch):
    occupied = tmp_path / "file"
    occupied.write_text("", "utf-8")
    monkeypatch.setenv(ASKED, str(occupied / "cache"))
    assert maker.asked() == maker.asked() == ["a", "b"]
    assert maker.times == 2


def test_a_file_that_cannot_be_replaced(maker):
    (file_of(maker) / "in the way").mkdir(parents=True)
    assert maker.asked() == ["a", "b"]
    assert [file.name for file in file_of(maker).parent.iterdir()] == ["words.txt"]


def test_what_cannot_be_made_is_raised_and_not_kept(maker):
    with pytest.raises(ZeroDivisionError):
        kept("words", [maker.source], lambda: str(1 / 0), json.loads)
    assert not file_of(maker).exists()


def test_a_source_that_is_missing(maker):
    with pytest.raises(FileNotFoundError):
        kept("words", [maker.source.with_name("other.toml")], maker.make, json.loads)


def test_nothing_is_kept_where_the_variable_is_empty(maker, monkeypatch):
    monkeypatch.setenv(ASKED, "")
    assert maker.asked() == maker.asked() == ["a", "b"]
    assert maker.times == 2
    assert cache_folder() is None


@pytest.mark.parametrize(
    ("platform", "variables", "folder"),
    [
        ("linux", {}, "/home/ada/.cache/cvparse"),
        ("linux", {"XDG_CACHE_HOME": "/tmp/ada"}, "/tmp/ada/cvparse"),
        ("darwin", {}, "/home/ada/Library/Caches/cvparse"),
        ("win32", {"LOCALAPPDATA": "/local"}, "/local/cvparse"),
        ("win32", {}, "/home/ada/AppData/Local/cvparse"),
    ],
)
def test_the_folder_of_the_system(monkeypatch, platform, variables, folder):
    for name in (ASKED, "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(Path, "home", lambda: Path("/home/ada"))
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert cache_folder() == Path(folder)


def test_no_folder_where_the_system_names_none(monkeypatch):
    def unknown():
        raise RuntimeError("no home")

    monkeypatch.delenv(ASKED, raising=False)
    monkeypatch.setattr(Path, "home", unknown)
    assert cache_folder() is None


def test_no_folder_where_its_name_is_relative(monkeypatch):
    monkeypatch.delenv(ASKED, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", "cache")
    assert cache_folder() is None
