"""`cvparse review TARGET`: look at CVs beside their pages, and correct them."""

from __future__ import annotations

import gc
import getpass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cvparse.cli.inputs import lexicon_option
from cvparse.errors import CvparseError

if TYPE_CHECKING:
    from cvparse.lexicon.own_lists import OwnLists
    from cvparse.review.targets import Target


@click.command("review")
@click.argument("target", metavar="TARGET")
@click.option("--corrections", type=click.Path(path_type=Path), metavar="FILE", help="Keep the corrections in FILE.")
@click.option("--as", "name", metavar="NAME", help="Who corrects.  [default: your name on this machine]")
@click.option("--password", metavar="TEXT", help="The password of an encrypted PDF.")
@lexicon_option
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="The port of 127.0.0.1.  [default: a free one]")
@click.option("--open", "show", is_flag=True, help="Open it in your browser.")
def command(
    target: str,
    corrections: Path | None,
    name: str | None,
    password: str | None,
    lexicon: OwnLists | None,
    port: int,
    show: bool,
) -> int:
    """Review TARGET, a PDF or the database of an import, in a browser on this machine.

    \b
      cvparse review resume.pdf
      cvparse review sqlite:///faculty.db --as "Bo Example"

    The address that is printed is a key: who has it can read and correct. Each change is saved at once: beside the PDF
    as NAME.corrections.json, which `cvparse resume.pdf` then applies, or in the database. Ctrl-C ends it.
    """
    try:
        from cvparse.review.server import serve
    except ImportError as error:
        raise CvparseError(f"{error.name} is not installed; pip install 'cvparse[review]'") from None

    gc.enable()  # the command's process switches it off, which is right for one CV
    opened = _target(target, corrections, password, lexicon)
    serve(opened, name or _user(), port, lambda address: click.echo(f"cvparse: {address}", err=True), show=show)
    return 0


def _target(target: str, corrections: Path | None, password: str | None, lexicon: OwnLists | None) -> Target:
    """What is reviewed. Raises CvparseError where it cannot be."""
    from cvparse.bulk.stores.targets import is_database

    if is_database(target):
        if corrections is not None:
            raise CvparseError("a database keeps the corrections itself; leave out --corrections")
        from cvparse.review.database_target import DatabaseTarget

        return DatabaseTarget(target, lexicon)
    from cvparse.review.pdf_target import PdfTarget

    return PdfTarget(Path(target), corrections, password, lexicon)


def _user() -> str:
    """The name of who runs the program, as the machine knows it."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a process without a user of its own
        return "reviewer"
