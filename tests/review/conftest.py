"""The review in a browser: a database of three samples, a server in this process, and a page of Debian's Chromium.

Where Chromium, or Playwright, is not installed, the tests that ask for a page are skipped and say so.
"""

import json
import shutil
import threading
from dataclasses import replace

import pytest
import uvicorn
from review_browser import SECONDS, WIDE

from cvparse.bulk.task import Task, parse_task
from cvparse.model.json import collections
from cvparse.review import pair_lists
from cvparse.review.app import application
from cvparse.review.changes import Reviewer
from cvparse.review.database_target import DatabaseTarget
from cvparse.review.guard import Guard
from cvparse.review.server import LOOPBACK, _listening, now
from stored_cvs import put
from truths import SAMPLES

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
PEOPLE = ("humanities", "physics", "social_science")


@pytest.fixture(autouse=True)
def patience(monkeypatch):
    """On a busy machine pairs take longer to find than a person would wait; a test does wait."""
    monkeypatch.setattr(pair_lists, "QUICK", 8.0)


@pytest.fixture(scope="session")
def read():
    """What a run made of the three samples, the first posts the least sure."""
    files = [SAMPLES / name / "cv.pdf" for name in PEOPLE]
    outcomes = [parse_task(Task.of(str(file), file.read_bytes())) for file in files]
    return [replace(one, cv=_with_doubtful_posts(one.cv)) for one in outcomes]


def _with_doubtful_posts(text):
    """The JSON of a CV of which two posts and a degree are in doubt: which entries are, is no matter of these tests."""
    cv = json.loads(text)
    for name in collections():
        for entry in cv[name]:
            entry["confidence"] = 0.9
    for entry, sure in zip([*cv["experience"][:2], *cv["education"]], (0.1, 0.2, 0.3), strict=False):
        entry["confidence"] = sure
    return json.dumps(cv)


@pytest.fixture(scope="session")
def chromium():
    playwright = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("no Chromium is installed: apt-get install chromium")
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])  # root has no sandbox
        yield browser
        browser.close()


@pytest.fixture
def samples(tmp_path, read):
    """A database of the samples."""
    return DatabaseTarget(put(tmp_path, read))


@pytest.fixture
def address(target):
    """A server in this process, on a port of its own."""
    listening = _listening(0)
    host = f"{LOOPBACK}:{listening.getsockname()[1]}"
    guarded = Guard(application(target, Reviewer("Bo Example", now)), "token", frozenset({host}))
    server = uvicorn.Server(uvicorn.Config(guarded, log_level="error", ws="none", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    yield f"http://{host}/token"
    server.should_exit = True
    thread.join(10)


@pytest.fixture
def page(chromium, address, request):
    """A page; what goes wrong in its script fails the test."""
    view = getattr(request, "param", {})
    opened = chromium.new_page(viewport=view.get("viewport", WIDE), color_scheme=view.get("scheme", "light"))
    opened.set_default_timeout(SECONDS)
    wrong: list[str] = []
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    yield opened
    opened.close()
    expected = ("409", "422", "503")  # what the server refuses is said on the page
    assert [text for text in wrong if not any(f"status of {code}" in text for code in expected)] == []
