"""`cvparse learn TARGET --lexicon DIR`: what corrections teach, for word lists of one's own."""

from __future__ import annotations

import gc
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cvparse.errors import CvparseError

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from cvparse.learning.database import DatabaseDocuments
    from cvparse.learning.folder import FolderDocuments
    from cvparse.learning.proposals import Learnt, Proposal
    from cvparse.lexicon.own_lists import OwnLists

ALL = "all"
SHOWN = 5  # documents of a proposal that are named; of the others there is a count


@click.command("learn")
@click.argument("target", metavar="TARGET")
@click.option(
    "--lexicon",
    "folder",
    type=click.Path(path_type=Path),
    required=True,
    metavar="DIR",
    help="The folder of your word lists; it may be a new one.",
)
@click.option("--accept", multiple=True, metavar="KEY", help="Write this proposal into DIR (repeatable), or all.")
def command(target: str, folder: Path, accept: tuple[str, ...]) -> int:
    """Say what the corrections of TARGET, the database of an import, a PDF or a folder of PDFs, teach of others.

    \b
      cvparse learn sqlite:///faculty.db --lexicon words/
      cvparse learn sqlite:///faculty.db --lexicon words/ --accept 3fa2b1
      cvparse import cvs/ --to sqlite:///faculty.db --lexicon words/

    A heading whose entries were moved to another collection means that collection; a label before a value that was put
    into a field is one of that field; a sign that was taken off a value, or at which an entry was split, is a bullet.
    Each proposal was tried on the documents that teach it, and says which others print the same, those that look alike
    first. Nothing is written, and nothing read otherwise, before it is accepted.
    """
    from cvparse.learning.proposals import learn
    from cvparse.lexicon.own_folder import read_folder
    from cvparse.lexicon.own_lists import OwnLists

    gc.enable()  # the command's process switches it off, which is right for one CV
    own = read_folder(folder) if folder.exists() else OwnLists()
    with _documents(target, own) as documents:
        learnt = learn(documents, own)
        skipped = documents.skipped
    for path, reason in skipped.items():
        click.echo(f"cvparse: {path} is left out: {reason.partition(';')[0]}", err=True)
    chosen = _chosen(learnt, accept)
    if accept:
        _write(chosen, folder)
        return 0
    click.echo("".join(map(shown, learnt.proposals)), nl=False)
    click.echo(f"cvparse: {summary(learnt, folder)}", err=True)
    return 0


def _documents(target: str, own: OwnLists) -> AbstractContextManager[DatabaseDocuments | FolderDocuments]:
    from cvparse.bulk.stores.targets import is_database

    if is_database(target):
        from cvparse.learning.database import DatabaseDocuments

        return DatabaseDocuments(target)
    from cvparse.learning.folder import FolderDocuments

    return nullcontext(FolderDocuments(Path(target), own))


def _chosen(learnt: Learnt, accept: tuple[str, ...]) -> tuple[Proposal, ...]:
    """The proposals of these keys. Raises CvparseError for a key that is of none."""
    keys = {proposal.key for proposal in learnt.proposals}
    for key in accept:
        if key != ALL and key not in keys:
            raise CvparseError(f"there is no proposal {key} now; see them again without --accept")
    return tuple(one for one in learnt.proposals if ALL in accept or one.key in accept)


def _write(chosen: tuple[Proposal, ...], folder: Path) -> None:
    from cvparse.learning.list_files import file_of, write_phrase

    for proposal in chosen:
        listed = proposal.listed
        write_phrase(folder, listed)
        click.echo(f"cvparse: “{listed.phrase}” stands in [{listed.table}] of {file_of(folder, listed)}", err=True)
    click.echo(f"cvparse: {len(chosen)} written; they are read by where you say --lexicon {folder}", err=True)


def shown(proposal: Proposal) -> str:
    """A proposal as text: its key, its list, its phrase, who teaches it, and what it would change."""
    one = proposal.listed
    lines = [f"{proposal.key}  {one.language}/{one.topic}.toml  [{one.table}]  {one.phrase}"]
    lines += [f"    because  {path}: {because}" for path, because in proposal.because]
    lines += _named("of the same make", proposal.alike)
    lines += _named("of another make", proposal.others)
    return "\n".join(lines) + "\n"


def _named(what: str, paths: tuple[str, ...]) -> list[str]:
    if not paths:
        return []
    more = f", and {len(paths) - SHOWN} more" if len(paths) > SHOWN else ""
    return [f"    changes  {len(paths)} {what}: {', '.join(paths[:SHOWN])}{more}"]


def summary(learnt: Learnt, folder: Path) -> str:
    """How many proposals there are, what to do with them, and of which phrases documents say different things."""
    count = len(learnt.proposals)
    said = f"{count} proposal{'' if count == 1 else 's'}"
    if count:
        said += f"; --accept KEY (or all) writes them into {folder}"
    for phrase, tables in learnt.contradictions:
        said += f"; “{phrase}” is taught as {' and as '.join(tables)}, so it is not proposed"
    return said
