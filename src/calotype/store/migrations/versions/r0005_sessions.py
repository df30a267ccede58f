"""Browsers' logins."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"

STATEMENTS = (
    """
    CREATE TABLE sessions (
        digest BLOB PRIMARY KEY,
        key_id TEXT NOT NULL REFERENCES keys (id),
        created_at REAL NOT NULL,
        expires_at REAL NOT NULL
    ) STRICT
    """,
    "CREATE INDEX sessions_expired ON sessions (expires_at)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
