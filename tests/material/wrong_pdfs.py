"""PDFs made wrong in the ways that files are: cut, flipped, spliced, nested, with numbers that no reader expects.

Each input follows from its number alone, so that a finding can be made again.
"""

import random
import re
import zlib
from collections.abc import Callable, Sequence

STREAM = re.compile(rb"stream\r?\n(.{0,200000}?)\r?\nendstream", re.DOTALL)
NUMBER = re.compile(rb"(?<![\w.])\d{1,9}(?![\w.])")
NAME = re.compile(rb"/[A-Za-z]{2,20}")
REFERENCE = re.compile(rb"\d{1,5} 0 R")
HUGE = (b"0", b"-1", b"2147483647", b"4294967296", b"99999999999999999999", b"1e309", b"-0.0000001", b"65535")

Mutation = Callable[[bytes, random.Random, Sequence[bytes]], bytes]


def flip_bits(content: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.choice((1, 3, 10, 100))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def cut_short(content: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    return content[: chance.randrange(len(content))]


def cut_out(content: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    start = chance.randrange(len(content))
    return content[:start] + content[start + chance.choice((1, 20, 500, 5000)) :]


def repeat(content: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    start = chance.randrange(len(content))
    part = content[start : start + chance.choice((10, 300, 4000))]
    return content[:start] + part * chance.choice((2, 5, 50)) + content[start:]


def splice(content: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """The stream of one file in the place of a stream of another."""
    mine, theirs = list(STREAM.finditer(content)), list(STREAM.finditer(chance.choice(others)))
    if not mine or not theirs:
        return flip_bits(content, chance, others)
    old, new = chance.choice(mine), chance.choice(theirs)
    return content[: old.start(1)] + new.group(1) + content[old.end(1) :]


def huge_numbers(content: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    share = chance.choice((0.001, 0.01, 0.1))
    return NUMBER.sub(lambda m: chance.choice(HUGE) if chance.random() < share else m.group(), content)


def wrong_names(content: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    names = NAME.findall(content) or [b"/X"]
    return NAME.sub(lambda m: chance.choice(names) if chance.random() < 0.02 else m.group(), content)


def wrong_references(content: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """Objects that lead to themselves, to each other, to nothing."""
    targets = REFERENCE.findall(content) or [b"1 0 R"]
    return REFERENCE.sub(lambda m: chance.choice(targets) if chance.random() < 0.1 else m.group(), content)


def nest(content: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    at = chance.choice([m.start() for m in NAME.finditer(content)] or [0])
    opened = chance.choice((b"[", b"<<", b"(", b"<< /Kids [", b"/A << /B ["))
    return content[:at] + opened * chance.choice((10, 1000, 100_000)) + content[at:]


def rewrite_page(content: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """What a page shows, inflated and made wrong: the errors then stand behind the compression, where text is read."""
    found = list(STREAM.finditer(content))
    if not found:
        return flip_bits(content, chance, others)
    stream = chance.choice(found)
    try:
        inner = zlib.decompressobj().decompress(stream.group(1), 1_000_000)
    except zlib.error:
        inner = stream.group(1)
    if not inner:
        return cut_out(content, chance, others)
    changed = chance.choice((flip_bits, cut_out, repeat, huge_numbers, nest))(inner, chance, others)
    return content[: stream.start(1)] + zlib.compress(changed) + content[stream.end(1) :]


def inflate(content: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """A stream that is small in the file and large when it is read."""
    found = list(STREAM.finditer(content))
    if not found:
        return repeat(content, chance, others)
    stream = chance.choice(found)
    bomb = zlib.compress(chance.choice((b"(a) Tj ", b"q ", b"\0", b"0 0 m 9 9 l S ")) * chance.choice((10**4, 10**6)))
    return content[: stream.start(1)] + bomb + content[stream.end(1) :]


MUTATIONS: tuple[Mutation, ...] = (
    flip_bits,
    cut_short,
    cut_out,
    repeat,
    splice,
    huge_numbers,
    wrong_names,
    wrong_references,
    nest,
    rewrite_page,
    inflate,
)


def mutant(number: int, originals: Sequence[bytes]) -> bytes:
    """The input of this number: one of the originals, changed in one to three ways."""
    chance = random.Random(number)
    content = chance.choice(originals)
    for _ in range(chance.choice((1, 1, 2, 3))):
        content = chance.choice(MUTATIONS)(content, chance, originals) or b"%PDF-1.4"
    return content
