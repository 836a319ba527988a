"""`cvparse schema`: what the JSON may hold, as a JSON Schema."""

from __future__ import annotations

import json

import click

from cvparse.cli.output import write


@click.command("schema")
def command() -> int:
    """Print the JSON Schema of the document that cvparse writes."""
    write(schema(), None)
    return 0


def schema() -> str:
    """The schema as text, generated from the models; `schemas/cv.schema.json` is this text."""
    from cvparse.model import CV

    content = {"$schema": "https://json-schema.org/draft/2020-12/schema", **CV.model_json_schema()}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"
