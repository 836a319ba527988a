"""Browsers that ask the server: one in this process, and pages of Chromium for tests of a whole way."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import httpx2 as httpx
from starlette.testclient import TestClient

from cvparse.bulk.stores.reviews import Wanted
from cvparse.review.app import application
from cvparse.review.changes import Reviewer
from cvparse.review.guard import Guard
from cvparse.review.targets import Target

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

HOST = "127.0.0.1:8000"
NOW = "2026-05-04T10:00:00+00:00"
WIDE, NARROW = {"width": 1600, "height": 1000}, {"width": 390, "height": 844}
SECONDS = 10_000  # milliseconds that a step may take on a busy machine


class Browser:
    """What a browser on this machine does: it asks with the token, and posts from a page of the server."""

    def __init__(self, target: Target, name: str = "Bo Example") -> None:
        app = Guard(application(target, Reviewer(name, lambda: NOW)), "token", frozenset({HOST}))
        headers = {"host": HOST, "origin": f"http://{HOST}"}
        self.client = TestClient(app, headers=headers, base_url=f"http://{HOST}", follow_redirects=False)

    def get(self, path: str) -> httpx.Response:
        """The answer to a path behind the token."""
        return self.client.get(f"/token{path}")

    def post(self, path: str, body: object) -> httpx.Response:
        """The answer to a body, sent as it is or as JSON."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self.client.post(f"/token{path}", content=content)

    def change(self, revision: int, **asked: object) -> httpx.Response:
        """The answer to a change of the first document."""
        return self.post("/d/1/corrections", {"revision": revision, **asked})

    def undo(self, revision: int, **asked: object) -> httpx.Response:
        """The answer to an undo in the first document."""
        return self.post("/d/1/undo", {"revision": revision, **asked})


def document(page: Page, target: Target, address: str, name: str) -> int:
    """Open the document of a sample; its number."""
    (row,) = target.queue(Wanted(text=f"{name}/cv.pdf"), 0, 10).rows
    page.goto(f"{address}/d/{row.number}?part=open")
    page.wait_for_selector(".entry.is-open .fields")
    return row.number


def until(page: Page, holds: str) -> None:
    """Wait until an expression holds. The page forbids scripts of others, also those by which Playwright would wait."""
    for _ in range(SECONDS // 25):
        if page.evaluate(f"Boolean({holds})"):
            return
        page.wait_for_timeout(25)
    raise AssertionError(f"it did not come to hold: {holds}")


def saved(page: Page) -> None:
    """Wait until the page says that the last change is kept."""
    until(page, "document.getElementById('said').textContent.match(/Saved|Undone|Made again/)")


def focused(page: Page) -> str:
    """The entry in which the focus is, or else the element that has it."""
    return page.evaluate("document.activeElement.closest('.entry')?.dataset.id || document.activeElement.id")


def entry(page: Page, name: str) -> Locator:
    """An entry of the panel by its id."""
    return page.locator(f'.entry[data-id="{name}"]')
