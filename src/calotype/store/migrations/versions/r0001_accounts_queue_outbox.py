"""Accounts and their ledger, requests and the queue, the outbox, uploads, shares, usage."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = (
    """
    CREATE TABLE accounts (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        created_at REAL NOT NULL,
        weight REAL NOT NULL DEFAULT 1.0 CHECK (weight > 0),
        max_running INTEGER CHECK (max_running >= 0),
        max_queued INTEGER CHECK (max_queued >= 0),
        available_micros INTEGER NOT NULL DEFAULT 0 CHECK (available_micros >= 0),
        held_micros INTEGER NOT NULL DEFAULT 0 CHECK (held_micros >= 0),
        queued INTEGER NOT NULL DEFAULT 0 CHECK (queued >= 0),
        running INTEGER NOT NULL DEFAULT 0 CHECK (running >= 0),
        virtual_time REAL NOT NULL DEFAULT 0.0
    ) STRICT
    """,
    "CREATE INDEX accounts_waiting ON accounts (id) WHERE queued > 0",
    """
    CREATE TABLE keys (
        id TEXT PRIMARY KEY,
        account_id TEXT NOT NULL REFERENCES accounts (id),
        digest BLOB NOT NULL UNIQUE,
        hint TEXT NOT NULL,
        models TEXT,
        operator INTEGER NOT NULL CHECK (operator IN (0, 1)),
        created_at REAL NOT NULL,
        revoked_at REAL
    ) STRICT
    """,
    "CREATE INDEX keys_of_account ON keys (account_id)",
    """
    CREATE TABLE ledger (
        sequence INTEGER PRIMARY KEY,
        account_id TEXT NOT NULL REFERENCES accounts (id),
        kind TEXT NOT NULL CHECK (kind IN ('grant', 'hold', 'charge', 'release')),
        amount_micros INTEGER NOT NULL CHECK (amount_micros > 0 OR kind = 'grant'),
        request_id TEXT,
        note TEXT NOT NULL,
        created_at REAL NOT NULL
    ) STRICT
    """,
    "CREATE INDEX ledger_of_account ON ledger (account_id)",
    """
    CREATE TRIGGER ledger_keeps_its_entries BEFORE UPDATE ON ledger
    BEGIN SELECT RAISE (ABORT, 'entries of the ledger are never changed'); END
    """,
    """
    CREATE TRIGGER ledger_keeps_all_entries BEFORE DELETE ON ledger
    BEGIN SELECT RAISE (ABORT, 'entries of the ledger are never removed'); END
    """,
    """
    CREATE TABLE clock (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        virtual_time REAL NOT NULL
    ) STRICT
    """,
    "INSERT INTO clock (only, virtual_time) VALUES (1, 0.0)",
    """
    CREATE TABLE pipelines (
        name TEXT PRIMARY KEY,
        queued INTEGER NOT NULL DEFAULT 0 CHECK (queued >= 0),
        running INTEGER NOT NULL DEFAULT 0 CHECK (running >= 0)
    ) STRICT
    """,
    """
    CREATE TABLE requests (
        sequence INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        account_id TEXT NOT NULL REFERENCES accounts (id),
        key_id TEXT NOT NULL,
        model TEXT NOT NULL,
        pipeline TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('QUEUED', 'PROCESSING', 'COMPLETED', 'FAILED')),
        attempt INTEGER NOT NULL DEFAULT 0,
        crashes INTEGER NOT NULL DEFAULT 0,
        alone INTEGER NOT NULL DEFAULT 0 CHECK (alone IN (0, 1)),
        lease_by TEXT,
        lease_until REAL,
        priority INTEGER NOT NULL,
        virtual_time REAL NOT NULL,
        price_micros INTEGER NOT NULL CHECK (price_micros >= 0),
        charged_micros INTEGER NOT NULL DEFAULT 0 CHECK (charged_micros BETWEEN 0 AND price_micros),
        deadline_at REAL,
        webhook_url TEXT,
        created_at REAL NOT NULL,
        started_at REAL,
        ended_at REAL,
        error TEXT,
        code TEXT,
        call TEXT NOT NULL,
        result TEXT,
        body TEXT NOT NULL,
        CHECK ((state = 'PROCESSING') = (lease_by IS NOT NULL AND lease_until IS NOT NULL)),
        CHECK ((state IN ('COMPLETED', 'FAILED')) = (ended_at IS NOT NULL))
    ) STRICT
    """,
    "CREATE INDEX requests_next ON requests (pipeline, virtual_time) WHERE state = 'QUEUED'",
    "CREATE INDEX requests_next_of_account ON requests (account_id, pipeline, virtual_time) WHERE state = 'QUEUED'",
    "CREATE INDEX requests_waiting ON requests (created_at) WHERE state = 'QUEUED'",
    "CREATE INDEX requests_leased ON requests (lease_by, lease_until) WHERE state = 'PROCESSING'",
    "CREATE INDEX requests_deadline ON requests (deadline_at) WHERE deadline_at IS NOT NULL AND ended_at IS NULL",
    "CREATE INDEX requests_ended ON requests (ended_at) WHERE ended_at IS NOT NULL",
    "CREATE INDEX requests_history ON requests (account_id, created_at)",
    """
    CREATE TABLE idempotency (
        account_id TEXT NOT NULL,
        key TEXT NOT NULL,
        digest TEXT NOT NULL,
        request_id TEXT NOT NULL,
        created_at REAL NOT NULL,
        PRIMARY KEY (account_id, key)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX idempotency_age ON idempotency (created_at)",
    """
    CREATE TABLE artifacts (
        name TEXT PRIMARY KEY,
        request_id TEXT NOT NULL REFERENCES requests (id),
        position INTEGER NOT NULL,
        content_type TEXT NOT NULL,
        size INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        seed INTEGER NOT NULL,
        created_at REAL NOT NULL
    ) STRICT
    """,
    "CREATE INDEX artifacts_of_request ON artifacts (request_id, position)",
    "CREATE INDEX artifacts_age ON artifacts (created_at)",
    """
    CREATE TABLE usage (
        day TEXT NOT NULL,
        account_id TEXT NOT NULL REFERENCES accounts (id),
        model TEXT NOT NULL,
        completed INTEGER NOT NULL,
        failed INTEGER NOT NULL,
        images INTEGER NOT NULL,
        charged_micros INTEGER NOT NULL,
        PRIMARY KEY (day, account_id, model)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE webhooks (
        sequence INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        account_id TEXT NOT NULL REFERENCES accounts (id),
        url TEXT NOT NULL,
        event_types TEXT NOT NULL,
        events TEXT NOT NULL,
        active INTEGER NOT NULL CHECK (active IN (0, 1)),
        created_at REAL NOT NULL,
        updated_at REAL NOT NULL
    ) STRICT
    """,
    "CREATE INDEX webhooks_of_account ON webhooks (account_id) WHERE active = 1",
    """
    CREATE TABLE signing_secrets (
        sequence INTEGER PRIMARY KEY,
        owner_id TEXT NOT NULL,
        secret TEXT NOT NULL,
        expires_at REAL
    ) STRICT
    """,
    "CREATE INDEX signing_secrets_of_owner ON signing_secrets (owner_id)",
    """
    CREATE TABLE deliveries (
        sequence INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        account_id TEXT NOT NULL REFERENCES accounts (id),
        request_id TEXT NOT NULL REFERENCES requests (id),
        webhook_id TEXT,
        url TEXT NOT NULL,
        event TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('pending', 'delivered', 'failed')),
        created_at REAL NOT NULL,
        due_at REAL NOT NULL,
        attempt INTEGER NOT NULL DEFAULT 0,
        tries INTEGER NOT NULL DEFAULT 0,
        leased INTEGER NOT NULL DEFAULT 0 CHECK (leased IN (0, 1))
    ) STRICT
    """,
    "CREATE INDEX deliveries_due ON deliveries (due_at) WHERE state = 'pending'",
    "CREATE INDEX deliveries_leased ON deliveries (account_id, due_at) WHERE leased = 1",
    "CREATE INDEX deliveries_of_account ON deliveries (account_id)",
    "CREATE INDEX deliveries_of_request ON deliveries (request_id)",
    """
    CREATE TABLE attempts (
        delivery_id TEXT NOT NULL REFERENCES deliveries (id),
        number INTEGER NOT NULL,
        started_at REAL NOT NULL,
        duration_s REAL NOT NULL,
        status INTEGER,
        error TEXT,
        PRIMARY KEY (delivery_id, number)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE uploads (
        sequence INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        account_id TEXT NOT NULL REFERENCES accounts (id),
        content_type TEXT NOT NULL,
        size INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        created_at REAL NOT NULL
    ) STRICT
    """,
    "CREATE INDEX uploads_of_account ON uploads (account_id)",
    """
    CREATE TABLE shares (
        id TEXT PRIMARY KEY,
        account_id TEXT NOT NULL REFERENCES accounts (id),
        request_id TEXT NOT NULL REFERENCES requests (id),
        image INTEGER NOT NULL,
        digest BLOB NOT NULL UNIQUE,
        created_at REAL NOT NULL,
        expires_at REAL NOT NULL,
        revoked_at REAL
    ) STRICT
    """,
    "CREATE INDEX shares_of_request ON shares (request_id)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
