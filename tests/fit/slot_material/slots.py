"""Fits what speaks for each slot of an entry's pieces, and says what that is worth on documents that the fit has not
seen.

    python tests/fit/slot_material/slots.py talks FOLDER… [--made NAME] [--cache FILE] [--write] [--show]

with `tests`, `tests/fit` and `tests/material` on the path. Folders and folds are those of `headings.py`. The truth says
which pieces of an entry are the value of which slot (`slot_material`); of a slot that the truth of a document never
names, the weights of a first fit say it. Entries of the truths are also printed in other forms (`slot_material`), lists
of them in one form each, and the cases of the parser are learnt from. A conditional random field
(`reference_material/chain.py`) gives each name of evidence its weights: once for an entry alone, and once with what the
others of its list show, as a fit reads them that has not seen the document. `--write` writes both. The fit needs the
extra `fit`.
"""

from __future__ import annotations

import argparse
import json
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from reference_material.chain import Chain, Settings
from reference_material.chain import fit as fit_chains
from slot_material.slot_forms import forms_of, reports_of
from slot_material.slot_labels import Listed, Origin, Task, documents

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.spans.slots.customs import LEAST_OTHERS, again_in, customs_of, places_of
from cvparse.spans.slots.search import best_states, fields_of
from cvparse.spans.slots.weights import SCALE, SlotWeights, states_of
from fit.choices import CASES, sections_of_cases
from fit.headings import FOLDS
from fit.headings import documents as pdfs_of
from printed import section

PARSERS = Path(__file__).parents[3] / "src" / "cvparse" / "parsers"
FORMS = "forms"
WEIGHT = {CASES: 6.0, FORMS: 1.0}  # what an entry counts; of a real document
REAL, MADE = 2.0, 0.5
NEEDED = {"title"}  # a truth that never names it says too little
MOST_OF_LIST = 15  # entries
SETTINGS = Settings(c1=1.0, c2=0.4, least=9.0, least_signs=12.0, iterations=60)
BARRED = 10**7
LEAST = 0.05  # a weight below it changes nothing and is left out


def of_cases(task: Task) -> Iterator[Listed]:
    """The entries of the parser's cases."""
    for name, context, found, known in sections_of_cases(task.kind):
        yield from task.listed(Origin(CASES, name, name), [found], known, context)


def of_forms(task: Task, real: Sequence[Listed], files: Sequence[Path]) -> Iterator[Listed]:
    """Entries of the truths printed in other forms."""
    known = [(one.origin.unit, truth) for one in real for truth in one.truths if truth]
    if str(task.kind) == "media":
        known += reports_of(files)
    for unit, name, written, truths in forms_of(str(task.kind), known):
        found = [section(task.kind, written, "Heading")]
        yield from task.listed(Origin(FORMS, unit, name), found, truths, Context(load(("en",))))


def weight_of(one: Listed, made: Sequence[str]) -> float:
    """What an entry of a list counts; a long list tells of one habit only."""
    known = sum(states is not None for states in one.states)
    whole = WEIGHT.get(one.origin.source, MADE if one.origin.source in made else REAL)
    return whole * min(1.0, MOST_OF_LIST / max(1, known))


def fold_of(one: Listed) -> int:
    return zlib.crc32(one.origin.unit.encode()) % FOLDS


def fitted(
    task: Task, found: Sequence[Listed], evidence: Sequence[Sequence[Sequence[Sequence[str]]]], made: Sequence[str]
) -> SlotWeights:
    """The weights of these lists by the evidence of their entries."""
    chains = [
        Chain(weight_of(one, made), shown, [str(piece.joint) for piece in pieces], states)
        for one, every in zip(found, evidence, strict=True)
        for pieces, shown, states in zip(one.every, every, one.states, strict=True)
        if states and pieces
    ]
    shown, steps = fit_chains(chains, len(task.number), SETTINGS, 1 + len(task.slots))
    size = len(task.number)
    rows = {}
    for name, weights in shown.items():
        row = [0] * size
        for state, weight in weights.items():
            row[state] = round(SCALE * weight) if abs(weight) >= LEAST else 0
        if any(row):
            rows[name] = tuple(row)
    tables = {}
    for joint, moves in steps.items():
        table = [[0] * size for _ in range(size)]
        for (before, state), weight in moves.items():
            table[before][state] = round(SCALE * weight) if abs(weight) >= LEAST else 0
        tables[joint] = tuple(map(tuple, table))
    return SlotWeights(task.slots, rows, tables)


def read_alone(one: Listed, weights: SlotWeights) -> list[list[int]]:
    return [
        best_states(shown, [str(p.joint) for p in pieces], weights)
        for shown, pieces in zip(one.evidence, one.every, strict=True)
    ]


def with_customs(one: Listed, alone: SlotWeights) -> list[list[tuple[str, ...]]]:
    """The evidence of a list's entries, with what the others show."""
    fields = [fields_of(states, alone.slots) for states in read_alone(one, alone)]
    places = [places_of(pieces, faces) for pieces, faces in zip(one.every, one.faces, strict=True)]
    return [
        [(*names, *others) for names, others in zip(shown, more, strict=True)]
        for shown, more in zip(one.evidence, customs_of(places, fields, again_in(one.every)), strict=True)
    ]


def completed(task: Task, found: Sequence[Listed], weights: SlotWeights) -> None:
    """Pieces that the truth leaves open, as a first fit reads them."""
    for one in found:
        for at, states in enumerate(one.states):
            if states is None or not one.open_to:
                continue
            allowed = {
                0,
                *(task.number[slot] for slot in one.open_to),
                *(task.number[f"{slot}+"] for slot in one.open_to),
            }
            told = [allowed if not state else {state} for state in states]
            joints = [str(piece.joint) for piece in one.every[at]]
            only = {f"only {sorted(states)}": states for states in told}
            barred = {
                name: tuple(0 if state in states else -BARRED for state in range(len(task.number)))
                for name, states in only.items()
            }
            known = replace(weights, evidence={**weights.evidence, **barred})
            shown = [(*names, f"only {sorted(states)}") for names, states in zip(one.evidence[at], told, strict=True)]
            one.states[at] = best_states(shown, joints, known)


def report(task: Task, found: Sequence[Listed], read: Mapping[int, list[list[int]]], *, show: bool) -> None:
    whole: dict[str, Counter[str]] = defaultdict(Counter)
    for number, one in enumerate(found):
        if number not in read:
            continue
        for pieces, truth, states, got in zip(one.every, one.truths, one.states, read[number], strict=True):
            count = whole[one.origin.source]
            if states is None:
                count["not labelled"] += truth is not None
                continue
            good = fields_of(states, task.slots) == fields_of(got, task.slots) if not one.open_to else True
            count["entries"] += 1
            count["right"] += good
            if show and not good:
                print(
                    f"    {one.origin.document}: "
                    + " | ".join(
                        f"{p.text} [{a}{'' if a == b else ' NOT ' + b}]"
                        for p, a, b in zip(
                            pieces, fields_of(states, task.slots), fields_of(got, task.slots), strict=True
                        )
                    ),
                    file=sys.stderr,
                )
    for source, count in sorted(whole.items()):
        print(
            f"  {source:12} right {count['right']} of {count['entries']}, not labelled {count['not labelled']}",
            flush=True,
        )


def learnt(
    task: Task, found: list[Listed], made: Sequence[str], *, show: bool = False, folds: bool = True
) -> tuple[SlotWeights, SlotWeights]:
    """Both weights; printed is what they are worth on folds kept out."""
    own = [one for one in found if not one.open_to]
    first = fitted(task, own, [one.evidence for one in own], made)
    completed(task, found, first)
    alone_read, list_read, customs = {}, {}, {}
    per_fold = []
    for number in range(FOLDS):
        inside = [one for one in found if fold_of(one) != number]
        weights = fitted(task, inside, [one.evidence for one in inside], made)
        per_fold.append(weights)
        for at, one in enumerate(found):
            if fold_of(one) == number:
                alone_read[at] = read_alone(one, weights)
                customs[at] = with_customs(one, weights)
    print("alone:")
    report(task, found, alone_read, show=False)
    if folds:
        for number in range(FOLDS):
            inside = [at for at, one in enumerate(found) if fold_of(one) != number and len(one.every) > LEAST_OTHERS]
            weights = fitted(task, [found[at] for at in inside], [customs[at] for at in inside], made)
            for at, one in enumerate(found):
                if fold_of(one) == number and len(one.every) > LEAST_OTHERS:
                    list_read[at] = [
                        best_states(shown, [str(p.joint) for p in pieces], weights)
                        for shown, pieces in zip(customs[at], one.every, strict=True)
                    ]
        print("in their lists:")
        report(task, found, list_read, show=show)
    alone = fitted(task, found, [one.evidence for one in found], made)
    lists = [at for at, one in enumerate(found) if len(one.every) > LEAST_OTHERS]
    in_list = fitted(task, [found[at] for at in lists], [customs[at] for at in lists], made)
    return alone, in_list


def written(weights: SlotWeights, task: Task) -> str:
    """The weights as the package ships them."""
    names = states_of(task.slots)
    lines = [
        "# What speaks for each slot of a piece. Fitted by tests/fit/slot_material/slots.py; never edited by hand.",
        "[evidence]",
    ]
    for name, row in sorted(weights.evidence.items()):
        pairs = ", ".join(f"{json.dumps(names[at])} = {weight / SCALE:g}" for at, weight in enumerate(row) if weight)
        lines.append(f"{json.dumps(name, ensure_ascii=False)} = {{ {pairs} }}")
    for joint, table in sorted(weights.steps.items()):
        lines.append(f"[steps.{json.dumps(joint)}]")
        lines += [
            f"{json.dumps(names[b] + ' > ' + names[s])} = {w / SCALE:g}"
            for b, row in enumerate(table)
            for s, w in enumerate(row)
            if w
        ]
    return "\n".join(lines) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind")
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--made", action="append", default=[], help="a folder of documents that programs made")
    parser.add_argument("--cache", type=Path, help="keep the sections here, and read them from here")
    parser.add_argument("--write", action="store_true", help="write the weights")
    parser.add_argument("--show", action="store_true", help="print the mistakes")
    asked = parser.parse_args()
    task = Task(asked.kind)
    found = list(documents(task, asked.folders, asked.cache))
    truths = [truth for _, _, _, truth in pdfs_of(asked.folders)]
    found = [one for one in found if not one.open_to & NEEDED]
    found += [*of_cases(task), *of_forms(task, found, truths)]
    alone, in_list = learnt(task, found, asked.made, show=asked.show)
    if asked.write:
        (PARSERS / asked.kind / "alone.toml").write_text(written(alone, task), "utf-8")
        if (PARSERS / asked.kind / "in_list.toml").exists():
            (PARSERS / asked.kind / "in_list.toml").write_text(written(in_list, task), "utf-8")


if __name__ == "__main__":
    main()
