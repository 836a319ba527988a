"""How the tables of an older cvparse become those of this one, step by step, with all that they hold (Alembic)."""
