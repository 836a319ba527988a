"""A browser on this machine that asks the review's server, in this process: for tests of its addresses."""

from __future__ import annotations

import json

import httpx2 as httpx
from starlette.testclient import TestClient

from cvparse.review.app import application
from cvparse.review.changes import Reviewer
from cvparse.review.guard import Guard
from cvparse.review.targets import Target

HOST = "127.0.0.1:8000"
NOW = "2026-05-04T10:00:00+00:00"


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
