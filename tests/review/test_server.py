"""The server: on this machine alone, its address said once and handed to a browser in a file of one's own."""

import http.client
import socket
import stat
import threading
from datetime import datetime
from types import SimpleNamespace
from urllib.parse import urlsplit

import pytest
import uvicorn

from cvparse.errors import CvparseError
from cvparse.review.server import LOOPBACK, now, serve, show_in_browser


class Nothing:
    """A target that is never asked."""

    name, password, lexicon, is_single, pairs = "nothing", None, None, True, None


def test_it_listens_on_this_machine_alone_and_says_its_address_once(monkeypatch):
    said, served = [], []

    def run(self, sockets):
        served.append((sockets[0].getsockname(), self.config.ws, self.config.access_log))

    monkeypatch.setattr(uvicorn.Server, "run", run)
    serve(Nothing(), "Bo Example", 0, said.append, show=False)
    (address,) = said
    ((name, port), sockets, log) = served[0]
    assert (name, sockets, log) == (LOOPBACK, "none", False)
    assert urlsplit(address).netloc == f"{LOOPBACK}:{port}"
    assert len(urlsplit(address).path) > 40


def test_a_request_is_answered(monkeypatch):
    """The whole way through a socket, once."""
    said, servers, ready = [], [], threading.Event()
    run = uvicorn.Server.run

    def running(self, sockets):
        servers.append(self)
        monkeypatch.setattr(self, "install_signal_handlers", lambda: None, raising=False)
        run(self, sockets)

    def say(address: str) -> None:
        said.append(address)
        ready.set()

    monkeypatch.setattr(uvicorn.Server, "run", running)
    thread = threading.Thread(target=serve, args=(Nothing(), "Bo", 0, say), kwargs={"show": False}, daemon=True)
    thread.start()
    assert ready.wait(10)
    asked = urlsplit(said[0])
    connection = http.client.HTTPConnection(asked.hostname, asked.port, timeout=10)
    connection.request("GET", f"{asked.path}static/review.js")
    answer = connection.getresponse()
    assert answer.status == 200
    assert "server" not in {name.lower() for name, _ in answer.getheaders()}
    connection.close()
    servers[0].should_exit = True
    thread.join(10)
    assert not thread.is_alive()


def test_a_port_that_is_taken_is_said():
    with socket.socket() as other:
        other.bind((LOOPBACK, 0))
        other.listen()
        with pytest.raises(CvparseError, match="cannot be used: Address already in use; choose another with --port"):
            serve(Nothing(), "Bo", other.getsockname()[1], print, show=False)


def test_the_address_is_in_a_file_that_nobody_else_reads():
    opened = []
    file = show_in_browser('http://127.0.0.1:1/a?b&c"/', lambda address: bool(opened.append(address)))
    try:
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert opened == [file.as_uri()]
        text = file.read_text("utf-8")
        assert 'href="http://127.0.0.1:1/a?b&amp;c&quot;/"' in text
        assert "no-referrer" in text
    finally:
        file.unlink()


def test_the_browser_is_opened_where_that_was_asked_for(monkeypatch):
    shown = SimpleNamespace(addresses=[])
    monkeypatch.setattr(uvicorn.Server, "run", lambda self, sockets: None)
    monkeypatch.setattr("cvparse.review.server.show_in_browser", shown.addresses.append)
    said = []
    serve(Nothing(), "Bo", 0, said.append, show=True)
    assert shown.addresses == said


def test_the_time_has_its_zone():
    assert datetime.fromisoformat(now()).utcoffset() is not None
