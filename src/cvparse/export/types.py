"""What an exporter makes of a CV: files, and an account of what the format has no place for."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from cvparse.model import CV
from cvparse.text.value_class import dataclass

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


@dataclass(frozen=True, slots=True)
class Loss:
    """What is left out: a path of the contract (`publications.group`, or `teaching` for whole entries), how often."""

    path: str
    count: int


@dataclass(frozen=True, slots=True)
class Export:
    """A CV in another format. `files` are texts by name; a format of one file has one, whose name is not used."""

    files: Mapping[str, str]
    losses: tuple[Loss, ...] = ()


Exporter = Callable[[CV], Export]
