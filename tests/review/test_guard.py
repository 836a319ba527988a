"""Who is let through: the host, the origin and the token of this server, and requests that are not too large."""

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

from cvparse.review.guard import HEADERS, LARGEST, Guard, new_token

HOST = "127.0.0.1:8000"
OWN = {"host": HOST, "origin": f"http://{HOST}"}


async def answered(request: Request) -> PlainTextResponse:
    return PlainTextResponse(f"{request.scope['root_path']} {len(await request.body())}")


@pytest.fixture
def client():
    app = Starlette(routes=[Route("/page", answered, methods=["GET", "POST", "DELETE"])])
    return TestClient(Guard(app, "token", frozenset({HOST, "localhost:8000"})))


def ask(client, path="/token/page", method="GET", content=None, **headers):
    return client.request(method, path, headers={"host": HOST, **headers}, content=content)


@pytest.mark.parametrize(
    ("host", "status"),
    [
        (HOST, 200),
        ("localhost:8000", 200),
        ("127.0.0.1", 421),
        ("127.0.0.1:8001", 421),
        ("cv.example.org:8000", 421),  # a name that was led to 127.0.0.1
        ("127.0.0.1:8000.example.org", 421),
        ("", 421),
    ],
)
def test_the_host_is_this_machine(client, host, status):
    assert ask(client, host=host).status_code == status


@pytest.mark.parametrize(
    ("origin", "reading", "writing"),
    [
        (f"http://{HOST}", 200, 200),
        ("http://localhost:8000", 200, 200),
        (None, 200, 403),  # an address that was typed may show a page, and change nothing
        ("null", 403, 403),
        (f"https://{HOST}", 403, 403),
        ("http://127.0.0.1:8001", 403, 403),
        ("https://example.org", 403, 403),
        (f"http://{HOST}.example.org", 403, 403),
    ],
)
def test_the_origin_is_a_page_of_this_server(client, origin, reading, writing):
    said = {} if origin is None else {"origin": origin}
    assert ask(client, **said).status_code == reading
    assert ask(client, method="POST", content=b"{}", **said).status_code == writing
    assert ask(client, method="DELETE", content=b"{}", **said).status_code == writing


@pytest.mark.parametrize(("site", "status"), [("same-origin", 200), ("cross-site", 403), ("same-site", 403)])
def test_a_browser_says_itself_that_another_site_asks(client, site, status):
    asked = ask(client, method="POST", content=b"{}", origin=OWN["origin"], **{"sec-fetch-site": site})
    assert asked.status_code == status


@pytest.mark.parametrize(
    "path", ["/page", "/", "/Token/page", "/token2/page", "/toke/page", "/x/token/page", "/tök/page", "/%74oken2/page"]
)
def test_without_the_token_there_is_nothing(client, path):
    refused = ask(client, path)
    assert (refused.status_code, refused.text) == (404, "not found")


def test_the_page_knows_the_token_as_its_root(client):
    assert ask(client).text == "/token 0"


@pytest.mark.parametrize(("size", "status"), [(LARGEST, 200), (LARGEST + 1, 413)])
def test_a_request_is_bounded(client, size, status):
    assert ask(client, method="POST", content=b"x" * size, origin=OWN["origin"]).status_code == status


@pytest.mark.parametrize("length", ["-1", "1e3", "9" * 20, ""])
def test_a_length_that_is_none_is_refused(client, length):
    headers = {"origin": OWN["origin"], "content-length": length}
    assert ask(client, method="POST", content=b"{}", **headers).status_code == 413


def test_a_body_of_unknown_length_is_refused(client):
    assert ask(client, method="POST", content=iter([b"x"]), origin=OWN["origin"]).status_code == 413


@pytest.mark.parametrize("path", ["/token/page", "/token/none", "/none"])
def test_every_answer_has_the_headers(client, path):
    answer = ask(client, path)
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS
    assert answer.headers["cache-control"] == "no-store"


def test_the_policy_lets_nothing_in():
    policy = dict(part.split(" ", 1) for part in HEADERS["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["frame-ancestors"] == "'none'"
    assert {source for name, source in policy.items()} == {"'none'", "'self'"}, "no address, nothing inline"


def test_another_token_each_time():
    assert len({new_token() for _ in range(20)}) == 20
    assert all(len(new_token()) >= 43 for _ in range(20))


def test_a_socket_is_closed(client):
    with pytest.raises(WebSocketDisconnect) as closed, client.websocket_connect("/token/page"):
        pass  # pragma: no cover
    assert closed.value.code == 1008
