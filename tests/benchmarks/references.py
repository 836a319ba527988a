"""Throughput: references a second on one core, each read on its own. Prints the figure; exits 1 below the bar.

    python tests/benchmarks/references.py [FILE] [ROUNDS]

FILE holds one reference a line; without it, invented ones in several styles are read. The best round counts: what else
the machine does can only slow it down.
"""

import sys
import time
from pathlib import Path

from cvparse.parsers.publications.reference import read_all

BAR = 4000
ROUNDS = 5
NAMES = [
    ("Muster", "Ada"),
    ("Sample", "Ben"),
    ("Ejemplo", "Cleo"),
    ("de Vorm", "Jo"),
    ("Vzor", "Eva"),
    ("Exemple", "Guy"),
]
WORDS = [
    "testing",
    "measured",
    "samples",
    "of",
    "several",
    "kinds",
    "in",
    "the",
    "open",
    "field",
    "under",
    "little",
    "light",
]
VENUES = [
    "Journal of Tests",
    "J. Test. Sci.",
    "Annals of Sampling",
    "Testing Letters",
    "Proceedings of the Test Conference",
]


def invented(number: int) -> str:
    """A reference of invented authors; its style changes with its number."""
    people = [NAMES[(number + at) % len(NAMES)] for at in range(1 + number % 5)]
    title = " ".join(WORDS[(number + at) % len(WORDS)] for at in range(7 + number % 6)).capitalize()
    venue, year = VENUES[number % len(VENUES)], 1980 + number % 45
    volume, first = 1 + number % 90, 1 + number * 7 % 900
    inverted = ", ".join(f"{family}, {given[0]}." for family, given in people)
    direct = ", ".join(f"{given[0]}. {family}" for family, given in people)
    bare = ", ".join(f"{family} {given[0]}" for family, given in people)
    return (
        f"{inverted} ({year}). {title}. {venue}, {volume}({number % 12 + 1}), {first}–{first + 9}.",
        f"[{number}] {direct}, “{title},” {venue}, vol. {volume}, no. 2, pp. {first}–{first + 9}, {year}.",
        f"{number}. {bare}. {title}. {venue}. {year};{volume}(2):{first}–{first + 9}.",
        f"{direct}, {title}, {venue} {volume}, {first} ({year}).",
        f"{inverted} {title}. In Book of Tests; Test Press: London, {year}; pp {first}–{first + 9}.",
    )[number % 5]


def main() -> int:
    texts = (
        Path(sys.argv[1]).read_text("utf-8").splitlines() if len(sys.argv) > 1 else [invented(n) for n in range(2000)]
    )
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else ROUNDS
    list(read_all(texts[:20], independent=True))
    best = 0.0
    for _ in range(rounds):
        start = time.process_time()
        read = sum(1 for _ in read_all(texts, independent=True))
        best = max(best, read / (time.process_time() - start))
    print(f"{best:.0f} references a CPU second (bar: {BAR})")
    return 0 if best >= BAR else 1


if __name__ == "__main__":
    sys.exit(main())
