"""`cvparse export FORMAT sqlite:///faculty.db`: the CVs of a database, all or some, in another format."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cvparse.cli.output import refuse_overwriting, write
from cvparse.errors import CvparseError

if TYPE_CHECKING:
    from cvparse.bulk.exports.formats import Tally, Write
    from cvparse.bulk.exports.one_of_each import LeftOut
    from cvparse.bulk.exports.selection import Chosen
    from cvparse.bulk.pairs.decisions import Decision


@dataclass(frozen=True, slots=True)
class Choice:
    """Which documents are asked for: of whom, in which states, only what a person accepted, and all of a person or
    one."""

    people: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    accepted: bool = False
    every: bool = False

    def __bool__(self) -> bool:
        return self != Choice()


def export_database(
    format_name: str,
    url: str,
    output: Path | None,
    choice: Choice,
) -> int:
    """Write the documents that are chosen; the exit code. Raises CvparseError where there is no such database."""
    from cvparse.bulk.exports.formats import IN_A_FOLDER, OF_WORKS, export
    from cvparse.bulk.stores.targets import file_of

    in_a_folder = format_name in IN_A_FOLDER
    if in_a_folder and output is None:
        raise CvparseError(f"{format_name} of a database is several files; name a folder for them with -o DIR")
    write_file = writer(output, [path for path in (file_of(url),) if path], in_a_folder=in_a_folder)
    if format_name in OF_WORKS:
        choice = replace(choice, every=True)  # the works of all documents, each once
    with documents(url, choice) as found:
        tally = export(format_name, found.documents, write_file, found.decisions)
    say_nothing_found(tally)
    say_doubles(found.doubles)
    say_losses(format_name, tally.losses)
    return 0


def writer(output: Path | None, inputs: Sequence[Path], *, in_a_folder: bool) -> Write:
    """What writes the files of an export, into a folder, which is made, or to one file or standard output. Raises
    CvparseError where an input would be lost."""
    refuse_overwriting(output, inputs)
    if in_a_folder and output is not None:
        make_folder(output)

    def write_file(name: str, text: Iterable[str]) -> None:
        place = output / name if output is not None and name else output
        refuse_overwriting(place, inputs)
        write("".join(text), place)

    return write_file


@dataclass(frozen=True, slots=True)
class Found:
    """The documents that are chosen, one by one; those that are left out for another one of the same person; and the
    decisions which works are one."""

    documents: Iterator[Chosen]
    doubles: Sequence[LeftOut]
    decisions: Sequence[Decision]


@contextmanager
def documents(url: str, choice: Choice) -> Iterator[Found]:
    """The documents of a database that are chosen, of each person one unless `choice.every` says otherwise. Raises
    CvparseError where there is no such database."""
    from cvparse.bulk.exports.one_of_each import left_out
    from cvparse.bulk.exports.selection import USUAL, Selection, chosen, numbers
    from cvparse.bulk.status import Status
    from cvparse.bulk.stores.decision_rows import holding
    from cvparse.bulk.stores.tables import connect
    from cvparse.bulk.stores.targets import database_url

    gc.enable()  # the command's process switches it off, which is right for one CV
    statuses = frozenset(Status(state) for state in choice.states) or USUAL
    engine = connect(database_url(url), create=False)
    try:
        with engine.connect() as connection:
            asked = numbers(connection, Selection(choice.people, statuses, choice.accepted))
            doubles = {} if choice.every else left_out(connection, set(asked))
            kept = (number for number in asked if number not in doubles)
            yield Found(chosen(connection, kept), list(doubles.values()), holding(connection, of_works=True))
    finally:
        engine.dispose()


def say_nothing_found(tally: Tally) -> None:
    """Say on standard error where no document was chosen."""
    if not tally.documents:
        click.echo("cvparse: no document is so; `cvparse report` says which there are", err=True)


def make_folder(folder: Path) -> None:
    """Make a folder for several files. Raises CvparseError where that cannot be done."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CvparseError(f"{folder} is no folder: {error.strerror or error}; name another with -o") from None


def say_doubles(doubles: Sequence[LeftOut]) -> None:
    """Say on standard error which documents were left out for another one of the same person."""
    if not doubles:
        return
    click.echo("cvparse: of each person one document; left out (--every-document has all):", err=True)
    for one in doubles:
        click.echo(f"  {one.path} ({one.instead} is the same person's)", err=True)


def say_losses(format_name: str, losses: Mapping[str, int]) -> None:
    """Say on standard error what was left out: a line for each collection or field."""
    if not losses:
        return
    click.echo(f"cvparse: {format_name} has no place for:", err=True)
    for path, count in losses.items():
        click.echo(f"  {path} ({count})", err=True)
