"""`cvparse export FORMAT sqlite:///faculty.db`: the CVs of a database, all or some, in another format."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cvparse.cli.output import refuse_overwriting, write
from cvparse.errors import CvparseError

if TYPE_CHECKING:
    from cvparse.bulk.exports.one_of_each import LeftOut


def export_database(
    format_name: str,
    url: str,
    output: Path | None,
    people: tuple[str, ...],
    states: tuple[str, ...],
    *,
    accepted: bool = False,
    every: bool = False,
) -> int:
    """Write the documents that are chosen, of each person one unless `every` says otherwise; the exit code. Raises
    CvparseError where there is no such database."""
    from cvparse.bulk.exports.formats import IN_A_FOLDER, OF_WORKS, export
    from cvparse.bulk.exports.one_of_each import left_out
    from cvparse.bulk.exports.selection import USUAL, Selection, chosen, numbers
    from cvparse.bulk.status import Status
    from cvparse.bulk.stores.decision_rows import holding
    from cvparse.bulk.stores.tables import connect
    from cvparse.bulk.stores.targets import database_url, file_of

    gc.enable()  # the command's process switches it off, which is right for one CV
    if format_name in IN_A_FOLDER and output is None:
        raise CvparseError(f"{format_name} of a database is several files; name a folder for them with -o DIR")
    database = file_of(url)
    inputs = () if database is None else (database,)
    refuse_overwriting(output, inputs)
    statuses = frozenset(Status(state) for state in states) or USUAL

    def write_file(name: str, text: Iterable[str]) -> None:
        place = output / name if output is not None and name else output
        refuse_overwriting(place, inputs)
        write("".join(text), place)

    if format_name in IN_A_FOLDER and output is not None:
        make_folder(output)
    engine = connect(database_url(url), create=False)
    try:
        with engine.connect() as connection:
            asked = numbers(connection, Selection(people, statuses, accepted))
            doubles = {} if every or format_name in OF_WORKS else left_out(connection, set(asked))
            found = chosen(connection, (number for number in asked if number not in doubles))
            tally = export(format_name, found, write_file, holding(connection, of_works=True))
    finally:
        engine.dispose()
    if not tally.documents:
        click.echo("cvparse: no document is so; `cvparse report` says which there are", err=True)
    say_doubles(list(doubles.values()))
    say_losses(format_name, tally.losses)
    return 0


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
