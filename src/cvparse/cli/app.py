"""The command `cvparse`: it finds the subcommand, and turns what goes wrong into one line and an exit code.

A first argument that is no command is a file to parse: `cvparse resume.pdf`. A file that is named like a command is
reached as `./explain`. Exit codes: 0 done; 1 done, but `--strict` found something to look at; 2 the input or the
command line is wrong; 3 a bug of cvparse, with its traceback where `--debug` stands anywhere among the arguments.
Nothing but the document goes to standard output.
"""

from __future__ import annotations

import gc
import importlib
import os
import sys
from collections.abc import Sequence

import click

from cvparse import __version__
from cvparse.cli.containment import contained
from cvparse.cli.output import discard_output
from cvparse.errors import CvparseError

COMMANDS = {
    "parse": ("cvparse.cli.parse:command", "The CV as JSON (the default)."),
    "explain": ("cvparse.cli.explain:command", "Which line was read by which rule."),
    "export": ("cvparse.cli.export:command", "The CV as JSON Resume, CSL-JSON, BibTeX, RenderCV, Markdown, CSV."),
    "import-json": ("cvparse.cli.import_json:command", "JSON Resume or RenderCV YAML as cvparse's JSON."),
    "check": ("cvparse.cli.check:command", "Does a PDF say what a JSON says?"),
    "render": ("cvparse.cli.render:command", "The CV as a PDF, in one of several layouts."),
    "roundtrip": ("cvparse.cli.roundtrip:command", "Print a CV, read it again, and say what differs."),
    "score": ("cvparse.cli.score:command", "Measure how well your own CVs are read."),
    "references": ("cvparse.cli.references:references_command", "Read a list of references, one a line."),
    "schema": ("cvparse.cli.schema:command", "The JSON Schema of what cvparse writes."),
    "import": ("cvparse.cli.bulk_import:command", "Many CVs into a database."),
    "review": ("cvparse.cli.review:command", "Look at CVs beside their pages, and correct them."),
    "learn": ("cvparse.cli.databases.learn:command", "What corrections teach, for word lists of your own."),
    "report": ("cvparse.cli.report:command", "What an imported database holds."),
}
"""The commands by name, each as module and object, and what it does: a command is loaded only when it runs."""

DEFAULT = "parse"
OF_ONE_FILE = frozenset({"parse", "explain", "export", "check", "import-json"})
"""The commands that read one file, and are contained; the others read many, for as long as it takes, or none, as does
`export` where it is given a database."""
DATABASES = (".db", ".sqlite", ".sqlite3")
"""As in `cvparse.bulk.stores.targets`, which is loaded only by commands that need it."""
TOO_LITTLE_MEMORY = "the file needs more memory than it may take; choose its pages with --pages"
WRONG_INPUT = 2
OWN_ERROR = 3
INTERRUPTED = 130  # what a shell says of a command that Ctrl-C ended
DEBUG = "--debug"


class Commands(click.Group):
    """The commands of the table; what is none of them is a file for the default command."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [name for name in COMMANDS if name != DEFAULT]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name][0].split(":")
        command: click.Command = getattr(importlib.import_module(module), name)
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        own = [option for parameter in self.get_params(ctx) for option in parameter.opts]
        if args and args[0] not in COMMANDS and args[0] not in own:
            args = [DEFAULT, *args]
        return super().parse_args(ctx, args)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage(ctx.command_path, "FILE [OPTIONS]")
        formatter.write_usage(ctx.command_path, "COMMAND ...")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options of the default command stand on the first page of help, before the other commands."""
        default = self.get_command(ctx, DEFAULT)
        if default:
            with formatter.section("Options"):
                options = [o for o in (*default.params, *self.get_params(ctx)) if isinstance(o, click.Option)]
                formatter.write_dl([row for option in options if (row := option.get_help_record(ctx))])
        with formatter.section("Commands"):
            formatter.write_dl([(name, COMMANDS[name][1]) for name in self.list_commands(ctx)])


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.option(DEBUG, is_flag=True, expose_value=False, help="Print the traceback of what fails inside cvparse.")
def cli() -> None:
    """Turn the PDF of an academic CV into structured, validated JSON.

    \b
      cvparse resume.pdf                  the CV as JSON on standard output
      cvparse resume.pdf -o resume.json   the same, into a file
      cvparse --strict resume.pdf         exit 1 where something needs a look
      cvparse explain resume.pdf          which line was read by which rule
    """


def run() -> int:
    """The console script: `main` in a process of its own, contained where it reads one file.

    It lives for a moment, so it neither collects cycles nor looks through all that is installed for pydantic's plugins.
    """
    gc.disable()
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    first = _without_debug(sys.argv[1:])[:1]
    name = next((argument for argument in first if argument in COMMANDS), DEFAULT)
    of_many = name == "export" and any(map(_is_database, sys.argv[1:]))
    return contained(main) if name in OF_ONE_FILE and not of_many else main()


def _is_database(argument: str) -> bool:
    return "://" in argument or argument.lower().endswith(DATABASES)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code. Of a bug one line is said, and with `--debug` all that is known."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    asked = _without_debug(given)
    debug = len(asked) < len(given)
    if debug:
        _show_failures()
    try:
        return _run(asked)
    except click.exceptions.Exit as done:
        return done.exit_code
    except (click.ClickException, CvparseError) as error:
        return _fail(error)
    except BrokenPipeError:
        discard_output()
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as bug:  # the user cannot mend it, and a traceback tells nothing to most
        return _own_error(bug, debug=debug)


def _without_debug(arguments: Sequence[str]) -> list[str]:
    """The arguments without `--debug`, which may stand anywhere; behind `--` stand names of files."""
    end = arguments.index("--") if "--" in arguments else len(arguments)
    return [*(argument for argument in arguments[:end] if argument != DEBUG), *arguments[end:]]


def _show_failures() -> None:
    """Print the tracebacks of readers that failed and whose sections were left unread."""
    import logging

    logging.basicConfig(format="%(message)s")
    logging.getLogger("cvparse").setLevel(logging.DEBUG)


def _run(arguments: list[str]) -> int:
    """The exit code that the command itself gives."""
    with cli.make_context("cvparse", arguments) as context:
        try:
            status = cli.invoke(context)
        except MemoryError:
            raise CvparseError(TOO_LITTLE_MEMORY) from None
    sys.stdout.flush()
    return status if isinstance(status, int) else 0


def _fail(error: click.ClickException | CvparseError) -> int:
    """Say on one line what is wrong; who gives no arguments at all is shown the help."""
    message = error.format_message() if isinstance(error, click.ClickException) else str(error)
    asks_for_help = isinstance(error, click.exceptions.NoArgsIsHelpError)
    click.echo(message if asks_for_help else f"cvparse: {' '.join(message.split())}", err=True)
    return WRONG_INPUT


def _own_error(bug: Exception, *, debug: bool) -> int:
    """Say on one line that cvparse itself failed, and where; all of it where that was asked for."""
    import traceback

    if debug:
        traceback.print_exception(bug)
    last = traceback.extract_tb(bug.__traceback__)[-1]
    where = f"{type(bug).__name__} in {os.path.basename(last.filename)}:{last.lineno}"  # noqa: PTH119 -- a name only
    click.echo(f"cvparse: a bug of cvparse: {where}; please report it, {DEBUG} shows more", err=True)
    return OWN_ERROR
