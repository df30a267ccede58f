-- Webhooks, their secrets, and the deliveries that wait for them.

-- name: count_active(account_id)$
SELECT count(*) FROM webhooks WHERE account_id = :account_id AND active = 1;

-- name: add(id, account_id, url, event_types, events, active, created_at, updated_at)!
INSERT INTO webhooks (id, account_id, url, event_types, events, active, created_at, updated_at)
VALUES (:id, :account_id, :url, :event_types, :events, :active, :created_at, :updated_at);

-- name: change(id, account_id, url, event_types, events, active, updated_at)!
UPDATE webhooks
SET url = :url, event_types = :event_types, events = :events, active = :active, updated_at = :updated_at
WHERE id = :id AND account_id = :account_id;

-- name: find(id, account_id)^
SELECT * FROM webhooks WHERE id = :id AND account_id = :account_id;

-- name: active(account_id)
SELECT * FROM webhooks WHERE account_id = :account_id AND active = 1 ORDER BY sequence;

-- name: secrets(owner_id, now)
SELECT secret FROM signing_secrets
WHERE owner_id = :owner_id AND (expires_at IS NULL OR expires_at > :now)
ORDER BY sequence DESC;

-- name: end_secrets(owner_id, expires_at)!
UPDATE signing_secrets SET expires_at = min(coalesce(expires_at, :expires_at), :expires_at)
WHERE owner_id = :owner_id;

-- name: add_secret(owner_id, secret)!
INSERT INTO signing_secrets (owner_id, secret) VALUES (:owner_id, :secret);

-- name: next_due()$
SELECT min(due_at) FROM deliveries WHERE state = 'pending';

-- name: due(now, count, per_account)
-- Longest due first; of each account no more than its share, those that are being tried counted in.
SELECT d.* FROM (
    SELECT
        id, due_at, sequence, account_id,
        row_number() OVER (PARTITION BY account_id ORDER BY due_at, sequence) AS place
    FROM deliveries
    WHERE state = 'pending' AND due_at <= :now
) AS waiting
JOIN deliveries AS d ON d.id = waiting.id
WHERE waiting.place + (
    SELECT count(*) FROM deliveries AS l
    WHERE l.leased = 1 AND l.account_id = waiting.account_id AND l.due_at > :now
) <= :per_account
ORDER BY waiting.due_at, waiting.sequence
LIMIT :count;

-- name: lease(id, until)!
UPDATE deliveries SET attempt = attempt + 1, tries = tries + 1, leased = 1, due_at = :until WHERE id = :id;

-- name: delivery(id)^
SELECT * FROM deliveries WHERE id = :id;

-- name: log(delivery_id, number, started_at, duration_s, status, error)!
INSERT OR IGNORE INTO attempts (delivery_id, number, started_at, duration_s, status, error)
VALUES (:delivery_id, :number, :started_at, :duration_s, :status, :error);

-- name: record(id, attempt, state, due_at)!
UPDATE deliveries SET state = :state, due_at = :due_at, leased = 0
WHERE id = :id AND attempt = :attempt AND leased = 1;

-- name: deliveries(account_id, webhook_id, request_id, limit, offset)
SELECT * FROM deliveries
WHERE account_id = :account_id
    AND (:webhook_id IS NULL OR webhook_id = :webhook_id)
    AND (:request_id IS NULL OR request_id = :request_id)
ORDER BY sequence DESC
LIMIT :limit OFFSET :offset;

-- name: count(account_id, webhook_id, request_id)$
SELECT count(*) FROM deliveries
WHERE account_id = :account_id
    AND (:webhook_id IS NULL OR webhook_id = :webhook_id)
    AND (:request_id IS NULL OR request_id = :request_id);

-- name: history(account_id, before, end, webhook_id, state, limit)
-- Down to the end of a window, however few fit.
SELECT * FROM deliveries
WHERE account_id = :account_id AND sequence < :before AND sequence >= :end
    AND (:webhook_id IS NULL OR webhook_id = :webhook_id)
    AND (:state IS NULL OR state = :state)
ORDER BY sequence DESC
LIMIT :limit;

-- name: window_end(account_id, before, window)$
-- The last of that window, where there are as many.
SELECT sequence FROM deliveries
WHERE account_id = :account_id AND sequence < :before
ORDER BY sequence DESC
LIMIT 1 OFFSET :window - 1;

-- name: attempts(ids)
SELECT * FROM attempts WHERE delivery_id IN (SELECT value FROM json_each(:ids)) ORDER BY delivery_id, number;

-- name: redeliver(id, url, now)!
UPDATE deliveries SET state = 'pending', url = :url, due_at = :now, tries = 0, leased = 0 WHERE id = :id;
