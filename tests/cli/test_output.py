"""No command writes over the file that it reads, whatever name that file is given; it says so, and leaves it whole."""

import os
import sys
import zipfile
from pathlib import Path

import pytest

from cvparse.cli.app import main
from cvparse.cli.output import refuse_overwriting, write
from cvparse.errors import CvparseError
from cvparse.model import CV, Award
from cvparse.model.json import to_json
from pdf_files import pdf_with
from small_cvs import small_cv

CV_JSON = to_json(CV(awards=(Award(title="Medal"),)), indent=2).encode()
READ = {
    "cv.pdf": pdf_with(["Ada Example", "ada@example.org", "AWARDS", "Example Medal, 2019"]),
    "cv.json": CV_JSON,
    "resume.json": b'{"basics": {"name": "Ada Example"}}',
    "list.txt": b"A. Example. On Rivers. Journal of Water, 12(3):4-5, 2019.\n",
}
COMMANDS = [
    (["{}", "-o", "{out}"], "cv.pdf"),
    (["explain", "{}", "-o", "{out}"], "cv.pdf"),
    (["explain", "{}", "--format", "html", "-o", "{out}"], "cv.pdf"),
    (["render", "{}", "-o", "{out}"], "cv.json"),
    (["export", "markdown", "{}", "-o", "{out}"], "cv.json"),
    (["import-json", "{}", "-o", "{out}"], "resume.json"),
    (["references", "{}", "-o", "{out}"], "list.txt"),
    (["report", "{}", "-o", "{out}"], "faculty.db"),
    (["report", "sqlite:///{}", "-o", "{out}"], "faculty.db"),
    (["import", "{}", "--to", "{out}", "-q", "--workers", "1"], "cv.jsonl"),
    (["import", "{}", "--to", "{out}", "-q", "--workers", "1"], "cv.parquet"),
    (["import", "{}", "--to", "sqlite:///{out}", "-q", "--workers", "1"], "cv.db"),
]


def named_otherwise(how, file):
    """The same file under another name."""
    if how == "itself":
        return file
    other = file.with_name(f"other{file.suffix}")
    (other.symlink_to if how == "symlink" else other.hardlink_to)(file)
    return other


@pytest.mark.parametrize("how", ["itself", "symlink", "hard link"])
@pytest.mark.parametrize(("arguments", "name"), COMMANDS, ids=lambda value: " ".join(value[:1]) if value else "")
def test_the_input_is_not_written_over(arguments, name, how, tmp_path, capfd):
    file = tmp_path / name
    content = READ.get(name, b"whatever stands here")
    file.write_bytes(content)
    output = named_otherwise(how, file)
    assert main([argument.format(file, out=output) for argument in arguments]) == 2
    option = "--to" if "--to" in arguments else "-o"
    said = f"cvparse: {output} is the input, which would be lost; name another file with {option}\n"
    assert capfd.readouterr() == ("", said)
    assert file.read_bytes() == content


def test_no_table_is_written_over_the_input(tmp_path, capfd):
    """`awards.csv` is the document: nothing at all is written into its folder."""
    (tmp_path / "awards.csv").write_bytes(CV_JSON)
    assert main(["export", "csv", str(tmp_path / "awards.csv"), "-o", str(tmp_path)]) == 2
    assert "awards.csv is the input" in capfd.readouterr().err
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"awards.csv": CV_JSON}


def test_standard_input_may_be_the_file(tmp_path, monkeypatch, capfd):
    file = tmp_path / "list.txt"
    file.write_bytes(READ["list.txt"])
    with file.open() as stream:
        monkeypatch.setattr("sys.stdin", stream)
        assert main(["references", "-o", str(file)]) == 2
    assert "list.txt is the input" in capfd.readouterr().err
    assert file.read_bytes() == READ["list.txt"]


def test_an_archive_is_not_written_over(tmp_path, capfd):
    with zipfile.ZipFile(tmp_path / "cvs.zip", "w") as archive:
        archive.writestr("ada.pdf", small_cv("Ada Example", "ada@example.org"))
    (tmp_path / "out.jsonl").hardlink_to(tmp_path / "cvs.zip")
    assert main(["import", str(tmp_path / "cvs.zip"), "--to", str(tmp_path / "out.jsonl"), "-q"]) == 2
    assert "name another file with --to" in capfd.readouterr().err


def test_another_file_and_a_device_are_written(tmp_path):
    (tmp_path / "cv.pdf").write_bytes(READ["cv.pdf"])
    (tmp_path / "cv.json").write_bytes(b"of an earlier run")
    assert main([str(tmp_path / "cv.pdf"), "-o", str(tmp_path / "cv.json")]) == 0
    assert (tmp_path / "cv.json").read_bytes().startswith(b"{")
    assert main(["references", os.devnull, "-o", os.devnull]) == 0


@pytest.mark.parametrize("output", [None, Path("-"), Path("not-there.json"), Path(os.devnull)])
def test_what_is_no_file_yet_is_no_input(output, tmp_path):
    (tmp_path / "cv.pdf").touch()
    refuse_overwriting(output, (tmp_path / "cv.pdf", tmp_path / "missing.pdf", Path("-")))


def test_the_output_is_compared_with_each_input(tmp_path):
    for name in ("a.pdf", "b.pdf"):
        (tmp_path / name).touch()
    refuse_overwriting(tmp_path / "b.pdf", (tmp_path / "missing.pdf", tmp_path / "a.pdf"))
    with pytest.raises(CvparseError, match=r"b\.pdf is the input"):
        refuse_overwriting(tmp_path / "b.pdf", (tmp_path / "missing.pdf", tmp_path / "a.pdf", tmp_path / "b.pdf"))


def test_a_text_goes_to_a_file_or_to_standard_output(tmp_path, capfd):
    write("Œuvre\n", tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_bytes() == "Œuvre\n".encode()
    write("one\n", None)
    write("two\n", Path("-"))
    sys.stdout.flush()
    assert capfd.readouterr().out == "one\ntwo\n"
    with pytest.raises(CvparseError, match="cannot be written: Is a directory; name another file with -o"):
        write("x", tmp_path)
