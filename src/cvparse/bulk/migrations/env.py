"""What Alembic runs to bring a database up to date, or to write the next revision: on the connection that it is given.

SQLite changes a table by copying it, so what a revision changes stands in `op.batch_alter_table`.
"""

from alembic import context

from cvparse.bulk.stores.tables import METADATA, REVISIONS

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    version_table=REVISIONS.name,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
