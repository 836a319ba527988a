"""`cvparse schema`: what the JSON may hold, as a JSON Schema."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from cvparse.cli.output import write

if TYPE_CHECKING:
    from pydantic import BaseModel

DOCUMENTS = ("cv", "corrections")


@click.command("schema")
@click.argument("document", type=click.Choice(DOCUMENTS), default=DOCUMENTS[0], metavar="[cv|corrections]")
def command(document: str) -> int:
    """Print the JSON Schema of the document that cvparse writes, or of a file of corrections."""
    write(schema(document), None)
    return 0


def schema(document: str = DOCUMENTS[0]) -> str:
    """The schema as text, generated from the models; `schemas/` holds these texts."""
    content = {"$schema": "https://json-schema.org/draft/2020-12/schema", **_model(document).model_json_schema()}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _model(document: str) -> type[BaseModel]:
    """The model of a document."""
    from cvparse.corrections.operations import Corrections
    from cvparse.model import CV

    return CV if document == DOCUMENTS[0] else Corrections
