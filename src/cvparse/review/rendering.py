"""How an answer is made of a template: what every page says, and nothing that the template would have to decide."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from cvparse.review.views import environment


class Rendering:
    """The templates, with what all of them say: what is reviewed, and by whom."""

    def __init__(self, target: str, reviewer: str, *, is_single: bool) -> None:
        """`is_single` says that there is one document and nothing to compare it with."""
        self._said = {"target": target, "reviewer": reviewer, "is_single": is_single}

    def page(self, request: Request, template: str, **values: object) -> Response:
        """A template as an answer."""
        return HTMLResponse(self.part(request, template, **values))

    def part(self, request: Request, template: str, **values: object) -> str:
        """A template as text, for a part of a page."""
        return environment().get_template(template).render({**values, **self._said, "root": root_of(request)})


def root_of(request: Request) -> str:
    """The part of the address before that of a page: the token."""
    root: str = request.scope["root_path"]
    return root


def whole(text: str) -> int:
    """A number in an address; 0 for what is none."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else 0
