"""The addresses of pairs: a page of those that may be one, side by side, and the decision on one of them."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from cvparse.bulk.pairs.decisions import Pair, Subject, Verdict, pair_of
from cvparse.bulk.stores.conflict import ConflictError
from cvparse.review.changes import Reviewer
from cvparse.review.forms import SlipError
from cvparse.review.pair_lists import Kind, PairLists, PairPart, ShownPair, Side
from cvparse.review.rendering import Rendering, whole

ROWS = 20  # pairs of a page: a table each
CONFLICT = "somebody decided this pair, or changed one of the two, since you opened it; it is shown anew"


class DecisionRequest(BaseModel):
    """What the browser sends: a verdict on two subjects, each with the revision of its document that was seen, and how
    often the pair was decided then."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    one: tuple[int, str, int]
    other: tuple[int, str, int]
    revision: int = Field(ge=0)
    verdict: Verdict

    @property
    def pair(self) -> Pair:
        """The pair. Raises ValueError for what is none."""
        return pair_of(Subject(*self.one[:2]), Subject(*self.other[:2]))

    def seen(self) -> ShownPair:
        """The pair as the person saw it, as far as that was sent."""
        revisions = {Subject(*side[:2]): side[2] for side in (self.one, self.other)}
        one, other = (Side(subject, "", "", revisions[subject]) for subject in self.pair)
        return ShownPair((one, other), None, None, self.revision)


class PairPages:
    """The handlers of pairs, with what they ask."""

    def __init__(self, lists: PairLists, reviewer: Reviewer, rendering: Rendering) -> None:
        self._lists = lists
        self._reviewer = reviewer
        self._rendering = rendering

    def routes(self) -> list[Route]:
        """The addresses, behind the token."""
        return [
            Route("/pairs/{kind}", self.pairs),
            Route("/pairs/{kind}/decisions", self.decide, methods=["POST"]),
        ]

    def pairs(self, request: Request) -> Response:
        """The pairs of a part."""
        kind = _kind(request)
        asked = request.query_params.get("part", PairPart.OPEN.value)
        part = PairPart(asked) if asked in set(PairPart) else PairPart.OPEN
        start = whole(request.query_params.get("start", ""))
        found = self._lists.page(kind, part, start, ROWS)
        return self._rendering.page(
            request,
            "pairs.html",
            kind=kind,
            part=part,
            parts=tuple(PairPart),
            found=found,
            start=start,
            before=max(0, start - ROWS) if start else None,
            behind=start + ROWS if start + ROWS < found.counts[part] else None,
        )

    async def decide(self, request: Request) -> Response:
        """Keep the decision that is sent."""
        body = await request.body()
        return await run_in_threadpool(self._decide, request, body)

    def _decide(self, request: Request, body: bytes) -> Response:
        kind = _kind(request)
        try:
            asked = DecisionRequest.model_validate_json(body)
            pair = asked.pair
        except (ValidationError, ValueError):
            raise HTTPException(400, "that is no decision on a pair; load the page anew") from None
        if bool(pair[0].entry) is not (kind is Kind.WORKS):
            raise HTTPException(400, f"that is no pair of {kind.value}; load the page anew")
        try:
            self._lists.decide(kind, asked.seen(), asked.verdict, self._reviewer.name, self._reviewer.now())
        except ConflictError:
            return JSONResponse({"message": CONFLICT, "card": self._card(request, kind, pair)}, status_code=409)
        except SlipError as slip:
            return JSONResponse({"message": str(slip)}, status_code=422)
        return JSONResponse({"card": self._card(request, kind, pair)})

    def _card(self, request: Request, kind: Kind, pair: Pair) -> str:
        return self._rendering.part(request, "pair.html", shown=self._lists.pair(kind, pair), kind=kind)


def _kind(request: Request) -> Kind:
    asked = request.path_params["kind"]
    if asked not in set(Kind):
        raise HTTPException(404, "there are no such pairs")
    return Kind(asked)
