"""The server runs: on 127.0.0.1 alone, at a free port or the one that is asked for, until Ctrl-C.

The address with its token is said once. It is opened in the browser through a small file that only its owner may read:
on the command line of a browser every user of the machine could read it.
"""

from __future__ import annotations

import html
import os
import socket
import tempfile
import webbrowser
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import uvicorn

from cvparse.errors import CvparseError
from cvparse.review.app import application
from cvparse.review.changes import Reviewer
from cvparse.review.guard import Guard, new_token
from cvparse.review.targets import Target

LOOPBACK = "127.0.0.1"


def serve(target: Target, name: str, port: int, say: Callable[[str], None], *, show: bool) -> None:
    """Serve until the process is told to stop. `name` is the reviewer's; `port` 0 is a free one; `say` gets the
    address; `show` opens it in a browser. Raises CvparseError where the port is taken."""
    listening = _listening(port)
    with listening:
        token, taken = new_token(), listening.getsockname()[1]
        hosts = frozenset({f"{LOOPBACK}:{taken}", f"localhost:{taken}"})
        guarded = Guard(application(target, Reviewer(name, now)), token, hosts)
        address = f"http://{LOOPBACK}:{taken}/{token}/"
        config = uvicorn.Config(
            guarded, log_level="error", access_log=False, server_header=False, ws="none", lifespan="off"
        )
        if target.pairs is not None:
            target.pairs.warm()
        say(address)
        if show:
            show_in_browser(address)
        uvicorn.Server(config).run(sockets=[listening])


def now() -> str:
    """The time of day as corrections have it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _listening(port: int) -> socket.socket:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((LOOPBACK, port))
        listening.listen()  # before the address is said: who is quick waits, and is not refused
    except OSError as error:
        listening.close()
        raise CvparseError(
            f"port {port} cannot be used: {error.strerror or error}; choose another with --port"
        ) from None
    return listening


def show_in_browser(address: str, browse: Callable[[str], bool] = webbrowser.open) -> Path:
    """Open the address through a file that nobody else may read; the file."""
    number, name = tempfile.mkstemp(prefix="cvparse-review-", suffix=".html")  # readable by its owner only
    quoted = html.escape(address, quote=True)
    with os.fdopen(number, "w", encoding="utf-8") as file:
        file.write('<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer">')
        file.write(f'<meta http-equiv="refresh" content="0; url={quoted}"><a href="{quoted}">Review</a>\n')
    browse(Path(name).as_uri())
    return Path(name)
