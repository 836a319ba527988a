"""The addresses by which a document changes: a correction is made, undone, or made again.

A change answers with the new revision and with what of the page has changed; one that was made upon an older revision
is refused with 409, one that makes no correction with 422 and a sentence. Nothing else writes to a document.
"""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import BaseModel, ConfigDict, ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request as HttpRequest
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from cvparse.bulk.stores.conflict import ConflictError
from cvparse.bulk.stores.reviews import Stored
from cvparse.corrections.operations import DOCUMENT, PERSON, Correction, Undone
from cvparse.errors import CvparseError
from cvparse.review import views
from cvparse.review.areas import Area, area_of
from cvparse.review.changes import Request, Reviewer, correction_of
from cvparse.review.forms import SlipError, form_of
from cvparse.review.history import own_last, with_undone
from cvparse.review.pages import Pages
from cvparse.review.places import PlacedBox
from cvparse.review.rendering import Rendering
from cvparse.review.targets import Target

CONFLICT = "somebody else changed this document since you opened it; it is shown anew, nothing of yours was written"


class UndoRequest(BaseModel):
    """What the browser sends to undo a change by its number, or the last one of the reviewer's own; with `again` a
    change that was undone is made again."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    revision: int
    change: int | None = None
    again: bool = False


class DocumentChanges:
    """The handlers that change a document, with what they ask."""

    def __init__(self, target: Target, pages: Pages, reviewer: Reviewer, rendering: Rendering) -> None:
        self._target = target
        self._pages = pages
        self._reviewer = reviewer
        self._rendering = rendering

    def routes(self) -> list[Route]:
        """The addresses, behind the token."""
        return [
            Route("/d/{number:int}/corrections", self.correct, methods=["POST"]),
            Route("/d/{number:int}/undo", self.undo, methods=["POST"]),
        ]

    async def correct(self, request: HttpRequest) -> Response:
        """Make the correction that is asked for."""
        body = await request.body()
        return await run_in_threadpool(self._correct, request, body)

    def _correct(self, request: HttpRequest, body: bytes) -> Response:
        document = asked_for(self._target, request)
        try:
            asked = Request.model_validate_json(body)
        except ValidationError:
            raise HTTPException(400, "that is no change that can be asked for; load the page anew") from None
        if asked.revision != document.revision:
            return self._conflict(request, document)
        try:
            made = correction_of(asked, document, self._reviewer, self._area(asked, document))
        except SlipError as slip:
            return _slip(slip)
        return self._changed(request, document, (*document.corrections, made), made.id)

    def _area(self, asked: Request, document: Stored) -> Area | None:
        """The words that were marked for it on the pages. Raises SlipError where these are not to be had."""
        if not asked.boxes:
            return None
        try:
            words = self._pages.places(document.sha256, lambda: self._target.content(document.number)).words
        except CvparseError as error:
            raise SlipError(f"the words that are marked cannot be read: {error}") from None
        boxes = (PlacedBox(page, (x0, top, x1, bottom)) for page, x0, top, x1, bottom in asked.boxes)
        return area_of(words, boxes, document.cv.unparsed)

    async def undo(self, request: HttpRequest) -> Response:
        """Take a change back, or make it again."""
        body = await request.body()
        return await run_in_threadpool(self._undo, request, body)

    def _undo(self, request: HttpRequest, body: bytes) -> Response:
        document = asked_for(self._target, request)
        try:
            asked = UndoRequest.model_validate_json(body)
        except ValidationError:
            raise HTTPException(400, "that is no change that can be undone; load the page anew") from None
        if asked.revision != document.revision:
            return self._conflict(request, document)
        undone = None if asked.again else Undone(by=self._reviewer.name, at=self._reviewer.now())
        try:
            number = own_last(document, self._reviewer.name) if asked.change is None else asked.change
            changed = with_undone(self._target.as_read(document.number), document.corrections, number, undone)
        except SlipError as slip:
            return _slip(slip)
        return self._changed(request, document, changed, changed[number].id)

    def _changed(
        self, request: HttpRequest, document: Stored, corrections: Sequence[Correction], name: str
    ) -> Response:
        """Keep the corrections, and answer with what the page shows now of the entry of this name, and of all."""
        try:
            self._target.change(document.number, document.revision, corrections)
        except ConflictError:
            return self._conflict(request, document)
        except CvparseError as error:
            return JSONResponse({"message": str(error)}, status_code=503)
        after = asked_for(self._target, request)
        answer: dict[str, object] = {"revision": after.revision, "id": name}
        found = views.find_entry(after, name)
        if found is not None:
            view = views.entry_view(after, *found)
            answer["head"] = self._rendering.part(request, "head.html", view=view)
            answer["fields"] = {field.name: field.text for field in form_of(found[1])}
        elif name in (PERSON, DOCUMENT):
            forms = {form: fields for form, _, fields in views.document_forms(after)}
            answer["fields"] = {field.name: field.text for field in forms[name]}
        answer["panel"] = self._panel(request, after)
        answer["accepted_by"] = after.accepted_by
        return JSONResponse(answer)

    def _conflict(self, request: HttpRequest, document: Stored) -> Response:
        now = self._target.open(document.number) or document
        panel = self._panel(request, now)
        return JSONResponse({"message": CONFLICT, "revision": now.revision, "panel": panel}, status_code=409)

    def _panel(self, request: HttpRequest, document: Stored) -> str:
        return self._rendering.part(request, "panel.html", document=document, **views.panel(document))


def asked_for(target: Target, request: HttpRequest) -> Stored:
    """The document that an address names, as it is now."""
    document = target.open(request.path_params["number"])
    if document is None:
        raise HTTPException(404, "there is no such document to look at")
    return document


def _slip(slip: SlipError) -> Response:
    return JSONResponse({"message": str(slip)}, status_code=422)
