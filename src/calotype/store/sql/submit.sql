-- Acceptance: everything that the transaction of a submit reads and writes.

-- name: remembered(account_id, key, after)^
SELECT digest, request_id
FROM idempotency
WHERE account_id = :account_id AND key = :key AND created_at > :after;

-- name: remember(account_id, key, digest, request_id, now)!
INSERT OR REPLACE INTO idempotency (account_id, key, digest, request_id, created_at)
VALUES (:account_id, :key, :digest, :request_id, :now);

-- name: standing(account_id, key_id)^
SELECT
    a.weight, a.max_queued, a.queued, a.available_micros, a.held_micros, a.virtual_time, a.low_virtual_time,
    k.limit_micros, coalesce(k.spent_micros, 0) AS spent_micros,
    (SELECT virtual_time FROM clock) AS clock,
    (SELECT coalesce(sum(queued), 0) FROM pipelines) AS depth
FROM accounts AS a LEFT JOIN keys AS k ON k.id = :key_id
WHERE a.id = :account_id;

-- name: hold(account_id, price_micros, virtual_time, low_virtual_time)!
UPDATE accounts
SET available_micros = available_micros - :price_micros,
    held_micros = held_micros + :price_micros,
    queued = queued + 1,
    virtual_time = :virtual_time,
    low_virtual_time = :low_virtual_time
WHERE id = :account_id;

-- name: spend(key_id, price_micros)!
UPDATE keys SET spent_micros = spent_micros + :price_micros WHERE id = :key_id;

-- name: enter_pipeline(pipeline)!
INSERT INTO pipelines (name, queued) VALUES (:pipeline, 1)
ON CONFLICT (name) DO UPDATE SET queued = queued + 1;

-- name: insert(id, account_id, key_id, model, pipeline, priority, virtual_time, work, price_micros, deadline_at, webhook_url, now, call, body)!
INSERT INTO requests (
    id, account_id, key_id, model, pipeline, state, priority, virtual_time, work, price_micros, deadline_at,
    webhook_url, created_at, call, body
) VALUES (
    :id, :account_id, :key_id, :model, :pipeline, 'QUEUED', :priority, :virtual_time, :work, :price_micros,
    :deadline_at, :webhook_url, :now, :call, :body
);
