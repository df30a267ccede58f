-- Accounts, keys, the ledger.

-- name: open(id, name, now)!
INSERT INTO accounts (id, name, created_at) VALUES (:id, :name, :now) ON CONFLICT (name) DO NOTHING;

-- name: find(name_or_id)^
SELECT * FROM accounts WHERE id = :name_or_id OR name = :name_or_id ORDER BY id = :name_or_id DESC LIMIT 1;

-- name: all()
SELECT * FROM accounts ORDER BY created_at, id;

-- name: change(id, name, weight, max_running, max_queued)!
UPDATE accounts SET name = :name, weight = :weight, max_running = :max_running, max_queued = :max_queued
WHERE id = :id;

-- name: add_key(id, account_id, digest, hint, name, models, operator, limit_micros, spent_micros, now)!
INSERT INTO keys (id, account_id, digest, hint, name, models, operator, limit_micros, spent_micros, created_at)
VALUES (:id, :account_id, :digest, :hint, :name, :models, :operator, :limit_micros, :spent_micros, :now);

-- name: change_key(id, name, limit_micros)!
UPDATE keys SET name = :name, limit_micros = :limit_micros WHERE id = :id AND revoked_at IS NULL;

-- name: key(id)^
SELECT * FROM keys WHERE id = :id;

-- name: authenticate(digest)^
SELECT
    k.id AS key_id, k.hint, k.models, k.operator, k.created_at AS key_created_at, k.revoked_at, k.account_id,
    k.name AS key_name, k.limit_micros, k.spent_micros,
    a.id, a.name, a.created_at, a.weight, a.max_running, a.max_queued
FROM keys AS k JOIN accounts AS a ON a.id = k.account_id
WHERE k.digest = :digest AND k.revoked_at IS NULL;

-- name: open_session(digest, key_id, now, expires_at)!
INSERT INTO sessions (digest, key_id, created_at, expires_at) VALUES (:digest, :key_id, :now, :expires_at);

-- name: session(digest, now)^
SELECT
    k.id AS key_id, k.hint, k.models, k.operator, k.created_at AS key_created_at, k.revoked_at, k.account_id,
    k.name AS key_name, k.limit_micros, k.spent_micros,
    a.id, a.name, a.created_at, a.weight, a.max_running, a.max_queued
FROM sessions AS s JOIN keys AS k ON k.id = s.key_id JOIN accounts AS a ON a.id = k.account_id
WHERE s.digest = :digest AND s.expires_at > :now AND k.revoked_at IS NULL;

-- name: end_session(digest)!
DELETE FROM sessions WHERE digest = :digest;

-- name: remove_old_sessions(now)!
DELETE FROM sessions WHERE expires_at <= :now;

-- name: keys(account_id)
SELECT * FROM keys
WHERE account_id IN (SELECT id FROM accounts WHERE :account_id IS NULL OR id = :account_id)
ORDER BY created_at, id;

-- name: count_keys(account_id)$
SELECT count(*) FROM keys WHERE account_id = :account_id AND revoked_at IS NULL;

-- name: revoke(id, now)!
UPDATE keys SET revoked_at = :now WHERE id = :id AND revoked_at IS NULL;

-- name: pass_on(account_id, old_id, new_id)!
-- What has not ended is the new key's: what it is given back counts there.
UPDATE requests SET key_id = :new_id WHERE sequence IN (
    SELECT sequence FROM requests INDEXED BY requests_next_of_account
    WHERE state = 'QUEUED' AND account_id = :account_id AND key_id = :old_id
    UNION ALL
    SELECT sequence FROM requests INDEXED BY requests_leased WHERE state = 'PROCESSING' AND key_id = :old_id
);

-- name: grant(account_id, amount_micros)!
UPDATE accounts SET available_micros = available_micros + :amount_micros
WHERE id = :account_id AND available_micros + :amount_micros >= 0;

-- name: busy()
SELECT * FROM accounts WHERE id IN (
    SELECT id FROM accounts WHERE queued > 0 UNION SELECT id FROM accounts WHERE running > 0
)
ORDER BY queued DESC, running DESC, id;

-- name: balance(account_id)^
SELECT available_micros, held_micros FROM accounts WHERE id = :account_id;

-- name: enter(account_id, kind, amount_micros, available_micros, held_micros, request_id, note, now)!
-- The balance after it is that of the entry before, moved on: so each page of the ledger has it without a sum.
INSERT INTO ledger (
    account_id, kind, amount_micros, request_id, note, created_at, available_after_micros, held_after_micros
)
SELECT
    :account_id, :kind, :amount_micros, :request_id, :note, :now,
    coalesce(before.available_after_micros, 0) + :available_micros,
    coalesce(before.held_after_micros, 0) + :held_micros
FROM (SELECT 1)
LEFT JOIN ledger AS before
    ON before.sequence = (SELECT max(sequence) FROM ledger WHERE account_id = :account_id);

-- name: ledger(account_id, before, limit)
SELECT * FROM ledger WHERE account_id = :account_id AND sequence < :before ORDER BY sequence DESC LIMIT :limit;
