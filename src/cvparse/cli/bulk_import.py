"""`cvparse import PATH...`: a folder of CVs becomes a database."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cvparse.cli.inputs import corrections_asked, lexicon_option
from cvparse.cli.output import refuse_overwriting
from cvparse.errors import CvparseError

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from cvparse.bulk.engine import Engine
    from cvparse.bulk.limits import Limits
    from cvparse.bulk.run import Tally
    from cvparse.bulk.sources import SourceFile
    from cvparse.lexicon.own_lists import OwnLists

STATES = (
    "ok",
    "needs_review",
    "not_a_cv",
    "no_text_layer",
    "encrypted",
    "damaged",
    "too_large",
    "timeout",
    "crashed",
)


@click.command("import")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--to",
    "target",
    default="sqlite:///faculty.db",
    show_default=True,
    metavar="TARGET",
    help="A database's URL, or out.jsonl, or out.parquet.",
)
@click.option("--workers", type=click.IntRange(1, 256), help="Files read at once.  [default: the number of cores]")
@click.option("--time-limit", type=click.FloatRange(0.1), default=60.0, show_default=True, help="Seconds for one file.")
@click.option("--memory-limit", type=click.IntRange(256), default=2048, show_default=True, help="MB for one file.")
@click.option("--size-limit", type=click.IntRange(1), default=50, show_default=True, help="MB that a file may have.")
@click.option("--force", is_flag=True, help="Parse also what is stored already.")
@click.option(
    "--retry", type=click.Choice(STATES), multiple=True, help="Parse again what is stored in this state (repeatable)."
)
@click.option(
    "--corrections",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Apply the corrections in FILE to a single PDF.  [default: NAME.corrections.json beside each NAME.pdf]",
)
@click.option("--no-corrections", "uncorrected", is_flag=True, help="Take no file of corrections in.")
@lexicon_option
@click.option("--dask", metavar="ADDRESS", help="Run on the Dask cluster of this scheduler: tcp://host:8786.")
@click.option("-q", "--quiet", is_flag=True, help="No progress, no summary.")
def command(
    paths: tuple[str, ...],
    target: str,
    workers: int | None,
    time_limit: float,
    memory_limit: int,
    size_limit: int,
    force: bool,
    retry: tuple[str, ...],
    corrections: Path | None,
    uncorrected: bool,
    lexicon: OwnLists | None,
    dask: str | None,
    quiet: bool,
) -> int:
    """Import the CVs at PATH... (files, folders, patterns, ZIP archives; "-" reads a list of them) into a database.

    \b
      cvparse import cvs/ --to sqlite:///faculty.db
      find cvs -name '*.pdf' | cvparse import - --to out.jsonl

    Each file gets a status and a reason, and none stops the run. A run that was stopped goes on where it was when the
    same command is given again; with other word lists (--lexicon) all is parsed anew. `cvparse report` then shows what
    to look at first. What a person corrected stays, also where a file is parsed again.

    A database follows a folder that is imported again: a file of another content replaces what was read of it, and a
    file that is not there any more is marked as gone; both are kept as history.
    """
    from cvparse.bulk.limits import MEBIBYTE, Limits
    from cvparse.bulk.run import run
    from cvparse.bulk.sources import discover, file_holding
    from cvparse.bulk.status import Status
    from cvparse.bulk.stores.store import open_store, reading_version
    from cvparse.bulk.stores.targets import file_of

    gc.enable()  # the command's process switches it off, which is right for one CV
    limits = Limits(time_limit, memory_limit * MEBIBYTE, size_limit * MEBIBYTE)
    again = frozenset(Status) if force else frozenset(Status(state) for state in retry)
    listed = map(os.fsdecode, sys.stdin.buffer)
    files = list(discover(paths, listed))  # a path that is wrong is said now, not after hours
    files = _with_corrections(files, corrections_asked(corrections, uncorrected))
    refuse_overwriting(file_of(target), map(file_holding, files), "--to")
    _bring_up_to_date(target)
    bar = _progress(len(files), quiet)
    try:
        with (
            open_store(target, reading_version(lexicon)) as store,
            _engine(workers, dask, limits) as engine,
            bar as on_change,
        ):
            tally = run(files, store, engine, again=again, lexicon=lexicon, on_change=on_change)
            gone = store.mark_gone(filter(os.path.exists, paths), [file.path for file in files])
    except KeyboardInterrupt:
        click.echo("cvparse: stopped; the same command goes on where this one was", err=True)
        raise
    if not quiet:
        click.echo(summary(tally, target, gone), err=True)
    return 0


def _bring_up_to_date(target: str) -> None:
    """A database of an older cvparse gets the tables of this one, and standard error says so."""
    from cvparse.bulk.stores.targets import database_url, is_database, without_password

    if not is_database(target):
        return
    from cvparse.bulk.migrations.upgrade import upgrade

    done = upgrade(database_url(target))
    if done:
        click.echo(f"cvparse: {without_password(target)}: {done}", err=True)


def _with_corrections(files: list[SourceFile], asked: Path | str | None) -> list[SourceFile]:
    """The files with the corrections that were asked for. Raises UsageError where one file of them is for several."""
    if asked is None:
        return [replace(file, beside=None) for file in files]
    if not isinstance(asked, Path):
        return files
    if len(files) != 1:
        raise click.UsageError(
            f"--corrections is for a single PDF, and these are {len(files)}; put NAME.corrections.json beside each"
        )
    if not asked.is_file():
        raise CvparseError(f"{asked} is no file; name a file of corrections")
    return [replace(files[0], beside=asked)]


def _engine(workers: int | None, dask: str | None, limits: Limits) -> Engine:
    from cvparse.bulk.engine import DaskEngine, LocalEngine

    return DaskEngine(dask, limits) if dask else LocalEngine(workers or cores(), limits)


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def summary(tally: Tally, target: str, gone: int = 0) -> str:
    """What became of all files, on one line."""
    from cvparse.bulk.stores.targets import without_password

    states = ", ".join(f"{count} {state}" for state, count in tally.states.most_common())
    known = f", {tally.known} known already" if tally.known else ""
    lost = f", {gone} gone" if gone else ""
    return f"cvparse: {tally.seen} files: {states or 'none parsed'}{known}{lost}; stored in {without_password(target)}"


def _progress(total: int, quiet: bool) -> AbstractContextManager[Callable[[Tally], None]]:
    """A bar with rate, remaining time and states on standard error; nothing where that is no terminal."""
    if quiet or not sys.stderr.isatty():
        return nullcontext(lambda tally: None)
    from rich.console import Console

    from cvparse.cli.progress import bar

    return bar(total, Console(stderr=True))
