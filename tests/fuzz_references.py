"""Read references that are wrong on purpose: words in another order, lost, cut, with signs that no reference has.

    python tests/fuzz_references.py references.txt --inputs 20000

Each follows from its number alone. Prints each new failure with its text, and exits with 1 where there was one.
"""

from __future__ import annotations

import argparse
import random
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from cvparse import parse_references

LIST = 50  # references that are read as one list

ODD = (
    *("et al.", "&", "and", "(", ")", "[", "]", '"', "“", "”", "–", "—", ".", ",", ";", ":", "12(3)", "pp.", "2019"),
    *("1899a", "n.d.", "doi:10.1/x", "https://", "ISBN 978-0-306-40615-7", "arXiv:2001.00001", "Jr.", "III", "von"),
    *("שלום", "\u200b", "\ufffd", "\t", "  ", "İ", "ß", "vol.", "No. 5", "ed.", "eds.", "In:", "Proc.", "in press"),
    *("PhD thesis", "€", "1" * 40, "a" * 200, "'", "’", "/", "%2F", "…", "\u0301", "٢٠١٩", "²", "Ⅳ", "½"),
)


def wrong_reference(number: int, originals: Sequence[str]) -> str:
    """The reference of this number: one of the originals, changed in one to ten ways."""
    chance = random.Random(number)
    words = chance.choice(originals).split(" ")
    for _ in range(chance.choice((1, 1, 2, 4, 10))):
        words = _changed(words or ["x"], chance, originals)
    return " ".join(words)


def _changed(words: list[str], chance: random.Random, others: Sequence[str]) -> list[str]:
    at = chance.randrange(len(words))
    before, word, behind = words[:at], words[at], words[at + 1 :]
    odd, place = chance.choice(ODD), chance.randrange(len(word) + 1)
    return chance.choice(
        (
            chance.sample(words, len(words)),
            [*before, *behind],
            [*before, odd, *words[at:]],
            [*before, word[::-1], *behind],
            before,
            [*before, word[:place] + odd + word[place:], *behind],
            [*words, *chance.choice(others).split(" ")[: chance.randrange(20)]],
            [one.upper() if chance.random() < 0.5 else one for one in words],
        )
    )


def failure(texts: Sequence[str]) -> tuple[str, str] | None:
    """The first text of a list that fails, alone or with those before it, and the error."""
    try:
        parse_references(texts)
    except Exception:  # whatever a bug raises
        if len(texts) == 1:
            return texts[0], traceback.format_exc(limit=-3)
        half = len(texts) // 2
        inner = failure(texts[:half]) or failure(texts[half:])
        return inner or (" / ".join(texts), traceback.format_exc(limit=-3))
    return None


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, help="references, one a line")
    parser.add_argument("--inputs", type=int, default=20_000)
    parser.add_argument("--first", type=int, default=0, help="the number of the first input")
    arguments = parser.parse_args()
    texts, seen = arguments.file.read_text("utf-8").splitlines(), set[str]()
    for start in range(arguments.first, arguments.first + arguments.inputs, LIST):
        found = failure([wrong_reference(number, texts) for number in range(start, start + LIST)])
        if found and found[1] not in seen:
            print(f"{start}: {found[0]}\n{found[1]}", flush=True)
            seen.add(found[1])
    print(f"{arguments.inputs} inputs, {len(seen)} different failures")
    return 1 if seen else 0


if __name__ == "__main__":
    sys.exit(main())
