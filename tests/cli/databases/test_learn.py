"""`cvparse learn`, as a user runs it: seen, accepted, and read by."""

import json

import pytest

from cvparse.cli.app import main
from cvparse.cli.databases.learn import shown, summary
from cvparse.learning.proposals import Learnt, Proposal
from cvparse.lexicon.own_lists import ListedPhrase
from cvparse.pipeline import parse
from small_cvs import unknown_words_cv

LISTED = ListedPhrase("en", "headings", "awards", "laurels")


@pytest.fixture
def folder(tmp_path):
    """Three CVs, the first corrected: its prizes are awards."""
    cvs = tmp_path / "cvs"
    cvs.mkdir()
    for name, size in (("a", 15), ("b", 15), ("c", 12)):
        (cvs / f"{name}.pdf").write_bytes(unknown_words_cv("Ada Example", heading=size))
    (other,) = parse(cvs / "a.pdf").other
    move = {"op": "move", "id": other.id, "collection": "awards", "values": {"title": "x"}}
    (cvs / "a.corrections.json").write_text(json.dumps({"corrections": [move]}))
    return tmp_path


def test_the_whole_way(folder, capfd):
    command = ["learn", str(folder / "cvs"), "--lexicon", str(folder / "words")]
    assert main(command) == 0
    printed = capfd.readouterr()
    key, place = printed.out.splitlines()[0].split("  ")[:2]
    assert place == "en/headings.toml"
    assert "because  " in printed.out
    assert f"changes  1 of the same make: {folder / 'cvs' / 'b.pdf'}" in printed.out
    assert f"changes  1 of another make: {folder / 'cvs' / 'c.pdf'}" in printed.out
    assert "1 proposal; --accept KEY (or all) writes them into" in printed.err
    assert not (folder / "words").exists(), "nothing is written before it is accepted"
    assert main([*command, "--accept", "nokey"]) == 2
    assert "there is no proposal nokey now" in capfd.readouterr().err
    assert main([*command, "--accept", key]) == 0
    assert "“laurels” stands in [awards] of" in capfd.readouterr().err
    pdf, words = folder / "cvs" / "b.pdf", folder / "words"
    assert len(parse(pdf, lexicon=words).awards) == 3
    assert parse(pdf, lexicon=str(words)) == parse(pdf, lexicon=words), "the same lists give the same"
    assert parse(pdf).awards == ()
    assert main([*command, "--accept", "all"]) == 0
    assert "0 written" in capfd.readouterr().err


def test_an_import_reads_anew_by_other_lists_and_no_more(folder, capfd):
    (folder / "words" / "en").mkdir(parents=True)
    (folder / "words" / "en" / "headings.toml").write_text('[awards]\nphrases = ["laurels"]\n')
    command = ["import", str(folder / "cvs" / "b.pdf"), "--to", str(folder / "f.db"), "--workers", "1"]
    for options, said in (
        ([], "1 files: 1 "),
        ([], "none parsed, 1 known already"),
        (["--lexicon", str(folder / "words")], "1 files: 1 "),
        (["--lexicon", str(folder / "words")], "none parsed, 1 known already"),
    ):
        assert main([*command, *options]) == 0
        assert said in capfd.readouterr().err
    assert main(["export", "jsonl", str(folder / "f.db")]) == 0
    assert len(json.loads(capfd.readouterr().out)["awards"]) == 3
    assert main(["export", "jsonl", str(folder / "f.db"), "--lexicon", str(folder / "words")]) == 2
    assert "was read already" in capfd.readouterr().err


def test_lists_that_are_wrong_are_one_line(folder, capfd):
    (folder / "words" / "en").mkdir(parents=True)
    (folder / "words" / "en" / "headings.toml").write_text("[award]\nphrases = []\n")
    for command in (["learn", str(folder / "cvs")], [str(folder / "cvs" / "b.pdf")], ["check", "x.pdf", "x.json"]):
        assert main([*command, "--lexicon", str(folder / "words")]) == 2
        said = capfd.readouterr().err
        assert "headings.toml, line 1: there is no list [award] in headings; did you mean awards?" in said
        assert said.count("\n") == 1


def test_many_documents_are_counted():
    paths = tuple(f"{n}.pdf" for n in range(7))
    printed = shown(Proposal(LISTED, (("a.pdf", "so"),), (), paths))
    assert "    changes  7 of another make: 0.pdf, 1.pdf, 2.pdf, 3.pdf, 4.pdf, and 2 more\n" in printed
    assert "same make" not in printed


def test_a_contradiction_is_said(tmp_path):
    said = summary(Learnt((), (("laurels", ("awards", "grants")),)), tmp_path)
    assert said == "0 proposals; “laurels” is taught as awards and as grants, so it is not proposed"
