"""One field of a document changed at random: what a comparison must find, and nothing else."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator

from cvparse.compare.documents import is_left_out

Json = object
Step = str | int
WORDS = ("Sundial", "harbour", "quartz", "Northmoor", "lantern", "2031", "vellum", "Ostrava", "meadow", "cobalt")


def fields(value: Json, path: tuple[Step, ...] = ()) -> Iterator[tuple[Step, ...]]:
    """The path of every single value of a document that is compared: texts, numbers, flags, nulls, items of lists."""
    if isinstance(value, dict):
        for key in value:
            if not is_left_out(pattern((*path, key))):
                yield from fields(value[key], (*path, key))
    elif isinstance(value, list):
        for at, item in enumerate(value):
            yield from fields(item, (*path, at))
    else:
        yield path


def pattern(path: tuple[Step, ...]) -> str:
    return shown(tuple(0 if isinstance(step, int) else step for step in path)).replace("[0]", "[]")


def shown(path: tuple[Step, ...]) -> str:
    """A path as differences name it: `publications[3].authors[1].family`."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")


def value_at(document: Json, path: tuple[Step, ...]) -> Json:
    for step in path:
        document = document[step]
    return document


def mutated(document: Json, path: tuple[Step, ...], chance: random.Random) -> Json:
    """A copy of the document with another value at the path."""
    changed = json.loads(json.dumps(document))
    holder = value_at(changed, path[:-1])
    holder[path[-1]] = _another(holder[path[-1]], chance)
    return changed


def _another(value: Json, chance: random.Random) -> Json:
    """Another value: a flag turned, a digit or a letter changed, the whole text replaced, something for nothing."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + chance.choice((-100, -10, -1, 1, 10, 100))
    if not isinstance(value, str) or chance.random() < 0.25:
        return " ".join(chance.sample(WORDS, chance.randint(1, 4)))
    at = chance.randrange(len(value))
    other = chance.choice([c for c in ("0123456789" if value[at].isdigit() else "qxjzQ") if c != value[at]])
    return value[:at] + other + value[at + 1 :]
