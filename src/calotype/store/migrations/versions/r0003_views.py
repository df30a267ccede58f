"""What the account's and the operator's pages look at: the balance after each entry of the ledger, usage by outcome,
durations by hour, and indexes for a history that is read from its newest end."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"

STATEMENTS = (
    "ALTER TABLE ledger ADD COLUMN available_after_micros INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE ledger ADD COLUMN held_after_micros INTEGER NOT NULL DEFAULT 0",
    "DROP TRIGGER ledger_keeps_its_entries",
    """
    UPDATE ledger SET available_after_micros = summed.available, held_after_micros = summed.held
    FROM (
        SELECT
            sequence,
            sum(CASE kind WHEN 'hold' THEN -amount_micros WHEN 'charge' THEN 0 ELSE amount_micros END)
                OVER (PARTITION BY account_id ORDER BY sequence) AS available,
            sum(CASE kind WHEN 'hold' THEN amount_micros WHEN 'grant' THEN 0 ELSE -amount_micros END)
                OVER (PARTITION BY account_id ORDER BY sequence) AS held
        FROM ledger
    ) AS summed
    WHERE ledger.sequence = summed.sequence
    """,
    """
    CREATE TRIGGER ledger_keeps_its_entries BEFORE UPDATE ON ledger
    BEGIN SELECT RAISE (ABORT, 'entries of the ledger are never changed'); END
    """,
    """
    CREATE TABLE usage_by_outcome (
        account_id TEXT NOT NULL REFERENCES accounts (id),
        day TEXT NOT NULL,
        model TEXT NOT NULL,
        outcome TEXT NOT NULL,
        requests INTEGER NOT NULL,
        images INTEGER NOT NULL,
        charged_micros INTEGER NOT NULL,
        PRIMARY KEY (account_id, day, model, outcome)
    ) STRICT, WITHOUT ROWID
    """,
    """
    INSERT INTO usage_by_outcome (account_id, day, model, outcome, requests, images, charged_micros)
    SELECT account_id, day, model, 'completed', completed, images, charged_micros FROM usage WHERE completed > 0
    UNION ALL
    SELECT account_id, day, model, 'failed', failed, 0, 0 FROM usage WHERE failed > 0
    """,
    "DROP TABLE usage",
    "ALTER TABLE usage_by_outcome RENAME TO usage",
    "CREATE INDEX usage_of_day ON usage (day)",
    """
    CREATE TABLE durations (
        hour INTEGER NOT NULL,
        account_id TEXT NOT NULL,
        model TEXT NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        bucket INTEGER NOT NULL,
        inference INTEGER NOT NULL,
        total INTEGER NOT NULL,
        PRIMARY KEY (hour, account_id, model, width, height, bucket)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX requests_of_account ON requests (account_id)",
    "CREATE INDEX requests_failed ON requests (ended_at) WHERE state = 'FAILED' AND code <> 'cancelled'",
    "CREATE INDEX shares_expired ON shares (expires_at)",
    "CREATE INDEX accounts_running ON accounts (id) WHERE running > 0",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
