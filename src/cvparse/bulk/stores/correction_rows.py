"""Corrections as rows of the database: those of a document, written whole, and read back as they were made."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import JsonValue, TypeAdapter
from sqlalchemy import Connection, delete, insert, select

from cvparse.bulk.corrected import Corrected
from cvparse.bulk.rows import Value, clean
from cvparse.bulk.stores.tables import CORRECTION_FILES, CORRECTIONS, DOCUMENTS
from cvparse.corrections.operations import ClearValue, Correction, SetValue, Stamp

_ONE: TypeAdapter[Correction] = TypeAdapter(Correction)
_OF_EVERY_CORRECTION = frozenset({"op", *Stamp.model_fields})


def corrections_of(connection: Connection, document: int) -> tuple[Correction, ...]:
    """The corrections of a document, the oldest first."""
    return tuple(correction for correction, _ in with_states(connection, document))


def with_states(connection: Connection, document: int) -> list[tuple[Correction, str]]:
    """The corrections of a document, the oldest first, and what became of each. They are asked for in one question: of
    two, SQLite may answer the second from a later state."""
    columns = select(CORRECTIONS.c.correction, CORRECTIONS.c.state)
    rows = connection.execute(columns.where(CORRECTIONS.c.document_id == document).order_by(CORRECTIONS.c.position))
    return [(_ONE.validate_json(row.correction), row.state) for row in rows]


def write_corrections(connection: Connection, document: int, made: Corrected) -> None:
    """Keep the corrections of a document in place of those that it had, and who accepted it."""
    connection.execute(delete(CORRECTIONS).where(CORRECTIONS.c.document_id == document))
    rows = [
        {"document_id": document, "position": position, "state": state, **_row(correction)}
        for position, (correction, state) in enumerate(zip(made.corrections, made.states, strict=True))
    ]
    if rows:
        connection.execute(insert(CORRECTIONS), rows)
    accepted = made.acceptance
    values = {"accepted_by": accepted and (accepted.by or ""), "accepted_at": accepted and accepted.at}
    connection.execute(DOCUMENTS.update().where(DOCUMENTS.c.id == document), values)


def note_file(connection: Connection, document: int, sha256: str | None) -> None:
    """A file of corrections with this digest was taken in."""
    if sha256 is not None and not has_file(connection, document, sha256):
        connection.execute(insert(CORRECTION_FILES), {"document_id": document, "sha256": sha256})


def has_file(connection: Connection, document: int, sha256: str) -> bool:
    """Whether a file of corrections with this digest was taken in."""
    same = (CORRECTION_FILES.c.document_id == document) & (CORRECTION_FILES.c.sha256 == sha256)
    return connection.execute(select(CORRECTION_FILES.c.sha256).where(same)).first() is not None


def joined(known: Sequence[Correction], further: Sequence[Correction]) -> tuple[Correction, ...]:
    """The known corrections, and behind them those of the others that are not among them. One that is undone in either
    is undone: that was said after it was made."""
    undone = {_bare(one): one.undone for one in further if one.undone}
    marked = (
        one if one.undone or _bare(one) not in undone else one.model_copy(update={"undone": undone[_bare(one)]})
        for one in known
    )
    there = {_bare(one) for one in known}
    return (*marked, *(one for one in further if _bare(one) not in there))


def _bare(correction: Correction) -> str:
    """What a correction says, whether it is undone or not."""
    return correction.model_dump_json(exclude={"undone"})


def _row(correction: Correction) -> dict[str, Value | JsonValue]:
    """A correction as a row: what it says for whoever asks the table, and the whole of it."""
    return {
        "operation": correction.op.value,
        "entry_id": clean(correction.id),
        "field_name": correction.field if isinstance(correction, SetValue | ClearValue) else None,
        "old_value": correction.old,
        "new_value": _new_value(correction),
        "made_by": correction.by,
        "made_at": correction.at,
        "version": correction.version,
        "correction": clean(correction.model_dump_json()),
    }


def _new_value(correction: Correction) -> JsonValue:
    """The value that a correction sets, or all that it says beyond what every one says."""
    if isinstance(correction, SetValue):
        return correction.value
    more: dict[str, JsonValue] = correction.model_dump(
        mode="json", exclude={*_OF_EVERY_CORRECTION, "field"}, exclude_defaults=True
    )
    return more or None
