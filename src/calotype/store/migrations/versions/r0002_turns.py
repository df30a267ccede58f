"""What turns are counted by: the work of each request, and a virtual time of its own for what has low priority."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

STATEMENTS = (
    "ALTER TABLE accounts ADD COLUMN low_virtual_time REAL NOT NULL DEFAULT 0.0",
    "ALTER TABLE requests ADD COLUMN work REAL NOT NULL DEFAULT 1.0",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
