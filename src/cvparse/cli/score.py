"""`cvparse score`: how well does cvparse read your own CVs?"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click
from pydantic import JsonValue

from cvparse.cli.inputs import lexicon_option, read_truth
from cvparse.cli.output import write
from cvparse.errors import CvparseError

if TYPE_CHECKING:
    from cvparse.compare.score import Score, Tally
    from cvparse.lexicon.own_lists import OwnLists

WIDTH = 32  # of the column of names: `publications.authors.is_self` fits
DIGITS = 4


@click.command("score")
@click.argument("folder", metavar="GOLD_DIR", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "format_name",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="What the figures are written as.",
)
@lexicon_option
def command(folder: Path, format_name: str, lexicon: OwnLists | None) -> int:
    """Parse every PDF under GOLD_DIR that has a truth beside it, and count right, invented and missed values.

    A truth is NAME.gold.json beside NAME.pdf, or gold.json or truth.json beside cv.pdf, in the names of `cvparse
    schema`, or as a JSON Resume or RenderCV document (also gold.yaml). Keys that it leaves out are not counted; keys
    that begin with _ are remarks. Exit 1 where a PDF could not be read; it counts as one that says nothing.
    """
    from cvparse.compare.score import score
    from cvparse.compare.truth import cases

    found = cases(folder)
    truths = {case.name: read_truth(case.truth) for case in found}  # a slip in any is said before the work begins
    scores: dict[str, Score] = {}
    unreadable = 0
    for case in found:
        try:
            said = _parsed(case.pdf, lexicon)
        except CvparseError as error:
            click.echo(f"cvparse: {error}", err=True)
            said, unreadable = {}, unreadable + 1
        scores[case.name] = score(truths[case.name], said)
    write(_as_json(scores) if format_name == "json" else _as_text(scores), None)
    return 1 if unreadable else 0


def _parsed(pdf: Path, lexicon: OwnLists | None) -> Mapping[str, JsonValue]:
    from cvparse.compare.documents import document_of
    from cvparse.pipeline import parse

    return document_of(parse(pdf, provenance="none", corrections=None, lexicon=lexicon))


def _as_json(scores: Mapping[str, Score]) -> str:
    from cvparse.compare.score import by_collection, mean_f1, total

    fields = total(scores.values())
    figures = {
        "documents": {name: round(mean_f1(one), DIGITS) for name, one in scores.items()},
        "mean_f1": round(_mean(scores), DIGITS),
        "collections": {name: _figures(tally) for name, tally in by_collection(fields).items()},
        "fields": {name: _figures(tally) for name, tally in fields.items()},
    }
    return json.dumps(figures, ensure_ascii=False, indent=2) + "\n"


def _figures(tally: Tally) -> dict[str, float]:
    return {
        "precision": round(tally.precision, DIGITS),
        "recall": round(tally.recall, DIGITS),
        "f1": round(tally.f1, DIGITS),
        "right": tally.right,
        "invented": tally.invented,
        "missed": tally.missed,
    }


def _as_text(scores: Mapping[str, Score]) -> str:
    return "".join(f"{line}\n" for line in _lines(scores))


def _lines(scores: Mapping[str, Score]) -> Iterator[str]:
    """Each collection with its fields, then each document, the worst first, then the mean."""
    from cvparse.compare.score import by_collection, mean_f1, total

    fields = total(scores.values())
    yield f"{'':{WIDTH}} {'P':>6} {'R':>6} {'F1':>6} {'right':>7} {'invented':>9} {'missed':>7}"
    for collection, tally in by_collection(fields).items():
        yield _row(collection, tally)
        for name, part in fields.items():
            if name.startswith(f"{collection}."):
                yield _row("  " + name.removeprefix(f"{collection}."), part)
    yield ""
    for name, one in sorted(scores.items(), key=lambda item: (mean_f1(item[1]), item[0])):
        yield f"{mean_f1(one):.3f}  {name}"
    yield f"{_mean(scores):.3f}  mean of {len(scores)} documents, each the mean F1 of its collections"


def _row(name: str, tally: Tally) -> str:
    return (
        f"{name:{WIDTH}} {tally.precision:6.3f} {tally.recall:6.3f} {tally.f1:6.3f}"
        f" {tally.right:7} {tally.invented:9} {tally.missed:7}"
    )


def _mean(scores: Mapping[str, Score]) -> float:
    from cvparse.compare.score import mean_f1

    return sum(mean_f1(one) for one in scores.values()) / len(scores)
