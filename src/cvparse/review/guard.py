"""Who may talk to the server: the browser that was given the address, and nobody else.

The server listens on 127.0.0.1, where other users of the machine and every web page in the same browser can reach it.
So each address begins with a token that cannot be guessed; the `Host` must be this machine's, or a foreign name that
was led to 127.0.0.1 would pass for the same origin; and a request that changes something must say that it comes from
a page of this server. What is refused learns nothing but that. Each answer forbids the browser to load anything from
elsewhere, to run any script but the server's own file, to be shown in a frame, and to tell the address to anybody.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LARGEST = 256 * 1024  # bytes of a request: a correction has a few thousand
CHANGING = frozenset({"POST", "PUT", "PATCH", "DELETE"})
HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def new_token() -> str:
    """A token of 256 bits for the address."""
    return secrets.token_urlsafe(32)


class Guard:
    """Lets a request through to the application, without the token in its path, or refuses it."""

    def __init__(self, app: ASGIApp, token: str, hosts: frozenset[str]) -> None:
        """`hosts` are the names, with the port, under which the server is reached."""
        self._app = app
        self._token = token
        self._hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1008})  # there are no other kinds of connection here
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
                headers.setdefault("Cache-Control", "no-store")
            await send(message)

        refused = self._refusal(scope)
        if refused is not None:
            await refused(scope, receive, guarded)
            return
        inner = dict(scope, root_path=f"{scope.get('root_path', '')}/{self._token}")
        await self._app(inner, receive, guarded)

    def _refusal(self, scope: Scope) -> PlainTextResponse | None:
        """The answer to a request that is none of this server's business; None to one that is."""
        headers = Headers(scope=scope)
        changes = scope["method"] in CHANGING
        if headers.get("host", "") not in self._hosts:
            return PlainTextResponse("foreign host", 421)
        if not self._is_own_page(headers, changes):
            return PlainTextResponse("foreign origin", 403)
        first = scope["path"].lstrip("/").partition("/")[0]
        if not secrets.compare_digest(first.encode("utf-8", "replace"), self._token.encode()):
            return PlainTextResponse("not found", 404)
        length = headers.get("content-length", "")
        if changes and not (length.isdecimal() and len(length) < 10 and int(length) <= LARGEST):
            return PlainTextResponse("too large, or of unknown length", 413)
        return None

    def _is_own_page(self, headers: Headers, changes: bool) -> bool:
        """Whether a page of this server asks; an address that was typed may ask for what changes nothing."""
        origin = headers.get("origin")
        if origin is None:
            return not changes
        own = origin in {f"http://{host}" for host in self._hosts}
        return own and headers.get("sec-fetch-site", "same-origin") == "same-origin"
