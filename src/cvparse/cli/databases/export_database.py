"""`cvparse export FORMAT sqlite:///faculty.db`: the CVs of a database, all or some, in another format."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cvparse.cli.output import refuse_overwriting, write
from cvparse.errors import CvparseError

if TYPE_CHECKING:
    from cvparse.bulk.exports.formats import Tally, Write
    from cvparse.bulk.exports.selection import Chosen


def export_database(
    format_name: str, url: str, output: Path | None, people: tuple[str, ...], states: tuple[str, ...], accepted: bool
) -> int:
    """Write the documents that are chosen; the exit code. Raises CvparseError where there is no such database, or no
    such document in it."""
    from cvparse.bulk.exports.formats import IN_A_FOLDER, export
    from cvparse.bulk.stores.targets import file_of

    in_a_folder = format_name in IN_A_FOLDER
    if in_a_folder and output is None:
        raise CvparseError(f"{format_name} of a database is several files; name a folder for them with -o DIR")
    write_file = writer(output, [path for path in (file_of(url),) if path], in_a_folder=in_a_folder)
    with documents(url, people, states, accepted) as found:
        tally = export(format_name, found, write_file)
    say_nothing_found(tally)
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


@contextmanager
def documents(url: str, people: tuple[str, ...], states: tuple[str, ...], accepted: bool) -> Iterator[Iterator[Chosen]]:
    """The documents of a database that are chosen, one by one. Raises CvparseError where there is no such database."""
    from cvparse.bulk.exports.selection import USUAL, Selection, chosen
    from cvparse.bulk.status import Status
    from cvparse.bulk.stores.tables import connect
    from cvparse.bulk.stores.targets import database_url

    gc.enable()  # the command's process switches it off, which is right for one CV
    statuses = frozenset(Status(state) for state in states) or USUAL
    engine = connect(database_url(url), create=False)
    try:
        with engine.connect() as connection:
            yield chosen(connection, Selection(people, statuses, accepted))
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


def say_losses(format_name: str, losses: Mapping[str, int]) -> None:
    """Say on standard error what was left out: a line for each collection or field."""
    if not losses:
        return
    click.echo(f"cvparse: {format_name} has no place for:", err=True)
    for path, count in losses.items():
        click.echo(f"  {path} ({count})", err=True)
