"""Write the snapshots anew: `python tests/regenerate.py [--accept] [NAME ...]`, then look at `git diff samples`.

It prints where about.toml and truth part: fields that are wrong and not listed, and listed ones that are right by now.
With `--accept` it writes them into `known_wrong`. It never writes a truth.
"""

import json
import re
import sys
from pathlib import Path

from cvparse import parse

sys.path.insert(0, str(Path(__file__).with_name("material")))

from truths import SAMPLES, differences, known_wrong, sample_names, truth_of

KNOWN = re.compile(r"^known_wrong = \[.*\]\n", re.MULTILINE | re.DOTALL)  # the last key of the file


def snapshot(name: str) -> str:
    """The document of a sample without its boxes, as text."""
    document = json.loads(parse(SAMPLES / name / "cv.pdf", provenance="none").model_dump_json())
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def accept(name: str, wrong: list[str]) -> None:
    """List these fields in the sample's about.toml as known wrong."""
    about = SAMPLES / name / "about.toml"
    rows = "".join(f'  "{path}",\n' for path in wrong)
    listed = f"known_wrong = [\n{rows}]\n" if wrong else "known_wrong = []\n"
    about.write_text(KNOWN.sub(lambda _: listed, about.read_text("utf-8")), "utf-8")


def main(arguments: list[str]) -> None:
    names = [argument for argument in arguments if argument != "--accept"]
    for name in names or sample_names():
        text = snapshot(name)
        (SAMPLES / name / "expected.json").write_text(text, "utf-8")
        wrong = list(dict.fromkeys(differences(truth_of(name), json.loads(text))))
        for path in sorted(set(wrong) ^ known_wrong(name)):
            sys.stdout.write(f"{name}: {path}{' is wrong' if path in wrong else ' is right now'}\n")
        if "--accept" in arguments:
            accept(name, wrong)


if __name__ == "__main__":
    main(sys.argv[1:])
