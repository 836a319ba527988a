"""How many small faults the mirrored tests catch: caught and made, room by room.

    python tests/benchmarks/mutations.py [--room fields] [--per-room 8] [--seed 1] [--show]

A fault is one that a person makes: a comparison with the wrong bound, a condition turned, `and` for `or`, a threshold
shifted. Each is made alone, in a copy of the source, and only the tests of its own module run:
`src/cvparse/fields/dates.py` is tested by `tests/fields/test_dates.py`. Which faults are made follows from the seed
alone; they are spread over the modules of a room. A room is a folder of the source.
"""

from __future__ import annotations

import argparse
import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = Path("src/cvparse")
LONGEST_RUN = 120  # seconds; a fault that makes a test run on is caught

TURNED: dict[type[ast.cmpop], str] = {
    ast.Lt: "<=",
    ast.LtE: "<",
    ast.Gt: ">=",
    ast.GtE: ">",
    ast.Eq: "!=",
    ast.NotEq: "==",
    ast.In: "not in",
    ast.NotIn: "in",
    ast.Is: "is not",
    ast.IsNot: "is",
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One change of a module: the characters from `start` to `end` become `text`."""

    module: Path
    line: int
    start: int
    end: int
    text: str
    kind: str


def faults_in(module: Path) -> Iterator[Fault]:
    """Every fault that can be made in a module, in the order of its lines."""
    source = (ROOT / module).read_text("utf-8")
    starts = [0]
    for line in source.encode().splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    content = source.encode()

    def at(line: int, column: int) -> int:
        return starts[line - 1] + column

    def fault(node: ast.expr, text: str, kind: str, start: int | None = None, end: int | None = None) -> Fault:
        first = at(node.lineno, node.col_offset) if start is None else start
        last = at(node.end_lineno or 0, node.end_col_offset or 0) if end is None else end
        return Fault(module, node.lineno, first, last, text, kind)

    tree = ast.parse(source)
    for node in _outside_annotations(tree):
        if isinstance(node, ast.Compare) and len(node.ops) == 1:
            right = node.comparators[0]
            left_end = at(node.left.end_lineno or 0, node.left.end_col_offset or 0)
            right_start = at(right.lineno, right.col_offset)
            between = content[left_end:right_start]
            sign = between.strip(b" ()\n")
            if between.count(sign) == 1 and b"#" not in between:
                start = left_end + between.index(sign)
                turned = TURNED[type(node.ops[0])]
                yield fault(node, turned, "comparison", start, start + len(sign))
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            operand = node.operand
            yield fault(node, "", "condition", None, at(operand.lineno, operand.col_offset))
        elif isinstance(node, ast.BoolOp):
            first, second = node.values[0], node.values[1]
            left_end = at(first.end_lineno or 0, first.end_col_offset or 0)
            between = content[left_end : at(second.lineno, second.col_offset)]
            old, new = (b"and", "or") if isinstance(node.op, ast.And) else (b"or", "and")
            if between.count(old) == 1 and b"#" not in between:
                start = left_end + between.index(old)
                yield fault(node, new, "and/or", start, start + len(old))
        elif isinstance(node, ast.Constant) and type(node.value) in (int, float) and node.value not in (0, 1):
            shifted = node.value * 1.5 if isinstance(node.value, float) else node.value + 1
            yield fault(node, repr(shifted), "threshold")


def _outside_annotations(tree: ast.AST) -> Iterator[ast.AST]:
    """The nodes of the code, without types, defaults of frozen fields, and f-strings, whose columns are not exact."""
    for name, value in ast.iter_fields(tree):
        if name in {"annotation", "returns", "decorator_list"}:
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not isinstance(child, ast.JoinedStr):
                yield child
                yield from _outside_annotations(child)


def rooms() -> dict[str, list[Path]]:
    """The modules of each room, by the folder they stand in."""
    found: dict[str, list[Path]] = {}
    for module in sorted((ROOT / PACKAGE).rglob("*.py")):
        relative = module.relative_to(ROOT)
        room = relative.parent.relative_to(PACKAGE).as_posix()
        found.setdefault("root" if room == "." else room, []).append(relative)
    return found


def chosen(modules: Sequence[Path], most: int, chance: random.Random) -> list[Fault]:
    """At most so many faults, from as many modules as there are."""
    by_module = [list(faults_in(module)) for module in modules]
    for faults in by_module:
        chance.shuffle(faults)
    chance.shuffle(by_module)
    found: list[Fault] = []
    while len(found) < most and any(by_module):
        for faults in by_module:
            if faults and len(found) < most:
                found.append(faults.pop())
    return found


def tests_of(module: Path) -> list[Path]:
    """The test file of a module, and the folder's where the module is a package."""
    room = (ROOT / "tests" / module.relative_to(PACKAGE)).parent
    names = [room / f"test_{module.stem}.py"]
    if module.stem == "__init__":
        names.append(room / f"test_{room.name}.py")
    return [name for name in names if name.is_file()]


def is_caught(fault: Fault) -> bool:
    """Whether a test of the module fails with the fault in it; a module without tests catches nothing."""
    tests = tests_of(fault.module)
    if not tests:
        return False
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "src"
        shutil.copytree(ROOT / "src", source, ignore=shutil.ignore_patterns("__pycache__", "fonts"))
        target = Path(folder) / fault.module
        content = target.read_bytes()
        target.write_bytes(content[: fault.start] + fault.text.encode() + content[fault.end :])
        command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *map(str, tests)]
        environment = {
            **os.environ,
            "PYTHONPATH": str(source),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",  # half of the time of a small run is loading what it does not use
        }
        try:
            done = subprocess.run(
                command, cwd=ROOT, env=environment, capture_output=True, check=False, timeout=LONGEST_RUN
            )
        except subprocess.TimeoutExpired:
            return True
    return done.returncode != 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--room", action="append", help="only this folder of the source; may be given again")
    parser.add_argument("--per-room", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--show", action="store_true", help="print the faults that no test catches")
    asked = parser.parse_args()
    chance = random.Random(asked.seed)
    made_in_all = caught_in_all = 0
    for room, modules in rooms().items():
        faults = chosen(modules, asked.per_room, chance)
        if not faults or (asked.room and room not in asked.room):
            continue
        with ThreadPoolExecutor(asked.workers) as pool:
            caught = list(pool.map(is_caught, faults))
        made_in_all, caught_in_all = made_in_all + len(faults), caught_in_all + sum(caught)
        print(f"{room:36} {sum(caught):3} / {len(faults)}", flush=True)
        if asked.show:
            for fault, found in zip(faults, caught, strict=True):
                if not found:
                    print(f"    {fault.module}:{fault.line} {fault.kind} -> {fault.text!r}")
    print(f"{'all':36} {caught_in_all:3} / {made_in_all}")


if __name__ == "__main__":
    main()
