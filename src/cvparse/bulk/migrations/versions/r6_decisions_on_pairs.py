"""A table of decisions, which persons and which works are one, and a key of the title of each work.

The key of a title that is there already follows from the title.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from cvparse.bulk.keys import text_key

revision = "6"
down_revision = "5"


def upgrade() -> None:
    """From the fifth revision."""
    op.create_table(
        "decisions",
        sa.Column("one_document", sa.Integer(), nullable=False),
        sa.Column("one_entry", sa.Text(), nullable=False),
        sa.Column("other_document", sa.Integer(), nullable=False),
        sa.Column("other_entry", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("verdict", sa.String(length=16), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=True),
        sa.Column("made_at", sa.String(length=32), nullable=True),
        sa.Column("version", sa.String(length=32), nullable=True),
        sa.Column("one_called", sa.Text(), nullable=True),
        sa.Column("other_called", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["one_document"], ["documents.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["other_document"], ["documents.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("one_document", "one_entry", "other_document", "other_entry", "revision"),
    )
    op.create_index("ix_decisions_other_document", "decisions", ["other_document"])
    op.add_column("publications", sa.Column("title_key", sa.Text(), nullable=True))
    op.create_index("ix_publications_title_key", "publications", ["title_key"])
    _fill_title_keys()


def _fill_title_keys() -> None:
    """The keys of the works of one document after the other."""
    connection = op.get_bind()
    works = sa.table("publications", *map(sa.column, ("document_id", "position", "title", "title_key")))
    of_document = works.c.document_id == sa.bindparam("of")
    fill = (
        sa.update(works)
        .where(of_document, works.c.position == sa.bindparam("at"))
        .values(title_key=sa.bindparam("key"))
    )
    for number in connection.execute(sa.select(works.c.document_id).distinct()).scalars().all():
        rows = connection.execute(sa.select(works.c.position, works.c.title).where(of_document), {"of": number}).all()
        connection.execute(fill, [{"of": number, "at": row.position, "key": text_key(row.title)} for row in rows])
