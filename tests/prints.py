"""Prints invented CVs in every template of the project, with what they say beside them: material for the fits.

    python tests/prints.py FOLDER [--count NUMBER]

What the program prints itself it must read again, and no other material looks like its templates. The CVs are drawn as
for the tests of round trips, but with another seed: those tests see none of them.
"""

from __future__ import annotations

import argparse
import itertools
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings

from cvparse.model import CV
from cvparse.render import render, templates
from strategies import cvs

SEED = 411  # not that of the tests of round trips
COUNT = 120


def write_prints(folder: Path, count: int) -> None:
    """Write `count` CVs into the folder, the templates in turn: `TEMPLATE__print__NUMBER.pdf` and its `.gold.json`."""
    folder.mkdir(parents=True, exist_ok=True)
    numbers, names = itertools.count(), sorted(templates())

    @seed(SEED)
    @settings(
        max_examples=count, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=[*HealthCheck]
    )
    @given(cvs())
    def print_one(cv: CV) -> None:
        number = next(numbers)
        template = names[number % len(names)]
        name = f"{template}__print__{number:03}"
        (folder / f"{name}.pdf").write_bytes(render(cv, template))
        (folder / f"{name}.gold.json").write_text(cv.model_dump_json(), "utf-8")

    print_one()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=COUNT)
    asked = parser.parse_args()
    write_prints(asked.folder, asked.count)


if __name__ == "__main__":
    main()
