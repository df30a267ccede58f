"""Durations by pipeline: a model that is bound to another one is as fast as that. Those of the last day are forgotten,
as nobody knows which pipeline they were of."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"

STATEMENTS = (
    "DROP TABLE durations",
    """
    CREATE TABLE durations (
        hour INTEGER NOT NULL,
        account_id TEXT NOT NULL,
        model TEXT NOT NULL,
        pipeline TEXT NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        bucket INTEGER NOT NULL,
        inference INTEGER NOT NULL,
        total INTEGER NOT NULL,
        PRIMARY KEY (hour, account_id, model, pipeline, width, height, bucket)
    ) STRICT, WITHOUT ROWID
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
