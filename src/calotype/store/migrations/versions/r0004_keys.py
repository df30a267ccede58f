"""Keys that have a name, and credits of their own that they may spend."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"

STATEMENTS = (
    "ALTER TABLE keys ADD COLUMN name TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE keys ADD COLUMN limit_micros INTEGER CHECK (limit_micros >= 0)",
    "ALTER TABLE keys ADD COLUMN spent_micros INTEGER NOT NULL DEFAULT 0",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
