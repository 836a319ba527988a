"""Print CVs, read the print again, and count what differs: for each template the CVs that survive, and what does not.

    python tests/round_trips.py                          # the truths of the samples
    python tests/round_trips.py --made 500               # CVs made by hypothesis, the same in every run
    python tests/round_trips.py --made 20 --works 100    # the same with up to 200 publications
    python tests/round_trips.py FOLDER --every 10        # every tenth truth (*gold.json) below a folder
    python tests/round_trips.py --read FOLDER            # every PDF below a folder: JSON, print, JSON

A truth may leave keys out. They are empty then, but for what follows from print by a rule (DERIVED): that is compared
only where the truth states it.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from cvparse import parse
from cvparse.compare.diff import Difference, document_differences
from cvparse.compare.documents import document_of
from cvparse.compare.truth import read_document
from cvparse.model import CV
from cvparse.render import render, templates

sys.path.insert(0, str(Path(__file__).with_name("material")))

from truths import SAMPLES

Json = object
DERIVED = {
    "sections": "a list needs a heading",
    "scope": "follows from the heading that a legend stands under",
    "language": "follows from the words",
    "family": "follows from the name",
    "given": "follows from the name",
    "is_self": "follows from the owner's name",
    "kind": "follows from venue, numbers and headings",
    "currency": "follows from the sign of the amount",
}
"""What print says whether or not a truth does, and why."""


WHEN = ("start", "end", "date", "ongoing", "terms", "_text", "_alt_collection")
"""What an entry may have that says nothing but when it was."""


@dataclass(frozen=True, slots=True)
class Material:
    """A CV under a name, and the document that its print must say."""

    name: str
    cv: CV
    expected: Mapping[str, Json]


def of_truth(path: Path, name: str) -> Material:
    """A truth as a whole CV, and what of it is compared."""
    stated = dict(read_document(path))
    _print_remarks(stated, json.loads(path.read_text("utf-8")))
    headings = stated.get("sections") or ()
    if any("kind" not in heading for heading in headings):  # what stands under which is not stated
        stated.pop("sections")
        stated["markers"] = [{k: marker[k] for k in marker if k != "scope"} for marker in stated.get("markers") or ()]
        headings = ()
    whole = json.loads(json.dumps(stated))
    whole["sections"] = [{"page": 1, "kind": "other", **heading} for heading in headings]
    person = whole.get("person") or {}
    person["links"] = [{"kind": "other", **link} for link in person.get("links") or ()]
    cv = CV.model_validate_json(json.dumps(whole))
    return Material(name, cv, _without_derived(document_of(cv), stated))


def _print_remarks(stated: dict[str, Json], written: dict[str, Json]) -> None:
    """Give an entry its print as a note, where that is a remark of the truth and all it says besides dates."""
    for name, entries in written.items():
        for number, entry in enumerate(entries if isinstance(entries, list) else ()):
            if isinstance(entry, dict) and "_text" in entry and not any(entry[key] for key in entry if key not in WHEN):
                stated[name][number]["note"] = entry["_text"]


def _without_derived(whole: Json, stated: Json) -> Json:
    """The completed document without what follows from print and is not stated."""
    if isinstance(whole, dict):
        told = stated if isinstance(stated, dict) else {}
        derived = {*DERIVED, *(("end",) if told.get("terms") else ())}  # the terms say when a course ended
        return {k: _without_derived(v, told.get(k)) for k, v in whole.items() if k in told or k not in derived}
    if isinstance(whole, list):
        items = stated if isinstance(stated, list) else []
        return [_without_derived(item, items[n] if n < len(items) else None) for n, item in enumerate(whole)]
    return whole


def of_cv(name: str, cv: CV) -> Material:
    return Material(name, cv, document_of(cv))


def of_samples() -> list[Material]:
    return [of_truth(path, path.parent.name) for path in sorted(SAMPLES.glob("*/truth.json"))]


def of_folder(folder: Path, every: int) -> list[Material]:
    paths = sorted(path for pattern in ("*.gold.json", "gold.json") for path in folder.rglob(pattern))[::every]
    return [of_truth(path, str(path.relative_to(folder).with_suffix(""))) for path in paths]


def of_pdfs(folder: Path) -> list[Material]:
    return [of_cv(str(path.relative_to(folder)), parse(path)) for path in sorted(folder.rglob("*.pdf"))]


def trip(task: tuple[Material, str]) -> tuple[str, str, tuple[Difference, ...] | str, CV]:
    """One CV through one template: what differs, or why it could not be printed."""
    material, template = task
    try:
        said = document_of(parse(render(material.cv, template), provenance="none"))
    except Exception as error:  # counted and shown; the others go on
        return material.name, template, f"{type(error).__name__}: {error}", material.cv
    return material.name, template, document_differences(material.expected, said), material.cv


def field_of(difference: Difference) -> str:
    return f"{difference.kind.value} {re.sub(r'[0-9]{1,4}', '', difference.path)}"


def figures(results: Iterator[tuple[str, str, tuple[Difference, ...] | str, CV]], show: int, keep: Path | None) -> int:
    """Print what came of each; the number of trips that were not whole."""
    whole: Counter[str] = Counter()
    trips: Counter[str] = Counter()
    fields: dict[str, Counter[str]] = {}
    examples: dict[str, list[str]] = {}
    for name, template, found, cv in results:
        trips[template] += 1
        whole[template] += not found
        if isinstance(found, str):
            fields.setdefault(template, Counter())[found[:150]] += 1
            continue
        for difference in found:
            field = field_of(difference)
            fields.setdefault(template, Counter())[field] += 1
            line = f"{template} {name} {difference.path}: {difference.expected!r:.300} -> {difference.actual!r:.300}"
            examples.setdefault(field, []).append(line)
        if found and keep:
            keep.mkdir(parents=True, exist_ok=True)
            (keep / f"{name.replace('/', '_')}.json").write_text(cv.model_dump_json(indent=1), "utf-8")
    total: Counter[str] = sum(fields.values(), Counter())
    for field, count in total.most_common():
        shares = " ".join(f"{template}:{fields[template][field]}" for template in sorted(fields))
        print(f"{count:6} {field:48} {shares}")
        for line in examples.get(field, ())[:show]:
            print(f"         {line}")
    for template in sorted(trips):
        count = fields.get(template, Counter()).total()
        print(f"{template:12} {whole[template]} of {trips[template]} whole, {count} differences")
    return sum(trips.values()) - sum(whole.values())


def material(arguments: argparse.Namespace) -> list[Material]:
    if arguments.made:
        from strategies import made  # noqa: PLC0415 - hypothesis is loaded where it is used

        return [of_cv(f"made{n}", cv) for n, cv in enumerate(made(arguments.made, arguments.seed, arguments.works))]
    if arguments.read:
        return of_pdfs(arguments.read)
    return [m for folder in arguments.folder for m in of_folder(folder, arguments.every)] or of_samples()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="*", type=Path)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--made", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--works", type=int, default=12, help="in each group of a made CV, at most")
    parser.add_argument("--read", type=Path)
    parser.add_argument("--template", choices=sorted(templates()))
    parser.add_argument("--show", type=int, default=0, help="so many examples of each field")
    parser.add_argument("--keep", type=Path, help="write the CVs that did not survive here")
    parser.add_argument("--workers", type=int, default=2)
    arguments = parser.parse_args()
    started = time.monotonic()
    names = [arguments.template] if arguments.template else list(templates())
    tasks = [(one, name) for one in material(arguments) for name in names]
    with multiprocessing.get_context("spawn").Pool(arguments.workers) as pool:
        broken = figures(pool.imap(trip, tasks, chunksize=4), arguments.show, arguments.keep)
    print(f"{len(tasks)} round trips in {time.monotonic() - started:.0f} s")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
