-- What is read of requests, and how they are forgotten.

-- name: find(id)^
SELECT * FROM requests WHERE id = :id;

-- name: artifacts(request_id)
SELECT * FROM artifacts WHERE request_id = :request_id ORDER BY position;

-- name: artifacts_of(request_ids)
SELECT * FROM artifacts
WHERE request_id IN (SELECT value FROM json_each(:request_ids))
ORDER BY request_id, position;

-- name: artifact(name)^
SELECT a.*, r.account_id FROM artifacts AS a JOIN requests AS r ON r.id = a.request_id WHERE a.name = :name;

-- name: last_artifacts(limit)
SELECT * FROM artifacts ORDER BY created_at DESC LIMIT :limit;

-- name: ended(ids)
SELECT j.value AS id
FROM json_each(:ids) AS j LEFT JOIN requests AS r ON r.id = j.value
WHERE r.id IS NULL OR r.ended_at IS NOT NULL;

-- name: orphans(names)
SELECT j.value AS name
FROM json_each(:names) AS j LEFT JOIN artifacts AS a ON a.name = j.value
WHERE a.name IS NULL;

-- name: places(exact, every)
-- Where the queues stand: each of the first, then a sample.
SELECT pipeline, virtual_time, sequence, place
FROM (
    SELECT
        pipeline, virtual_time, sequence,
        row_number() OVER (PARTITION BY pipeline ORDER BY virtual_time, sequence) - 1 AS place
    FROM requests INDEXED BY requests_next
    WHERE state = 'QUEUED'
)
WHERE place < :exact OR place % :every = 0
ORDER BY pipeline, place;

-- name: virtual_time(id)^
SELECT virtual_time, sequence FROM requests WHERE id = :id AND state = 'QUEUED';

-- name: pipelines()
SELECT name, queued, running FROM pipelines;

-- name: oldest_queued()$
SELECT min(created_at) FROM requests WHERE state = 'QUEUED';

-- name: search(account_id, model, states, text, from_at, to_at, sort_by, descending, limit, offset)
SELECT * FROM requests
WHERE account_id IN (SELECT id FROM accounts WHERE :account_id IS NULL OR id = :account_id)
    AND created_at >= :from_at AND created_at < :to_at
    AND (:model IS NULL OR instr(model, :model) > 0)
    AND (:states IS NULL OR state IN (SELECT value FROM json_each(:states)))
    AND (:text IS NULL OR instr(fold(call ->> 'prompt'), fold(:text)) > 0)
ORDER BY
    CASE WHEN :descending THEN
        CASE :sort_by WHEN 'model' THEN model WHEN 'charged_micros' THEN charged_micros ELSE created_at END
    END DESC,
    CASE WHEN NOT :descending THEN
        CASE :sort_by WHEN 'model' THEN model WHEN 'charged_micros' THEN charged_micros ELSE created_at END
    END,
    CASE WHEN :descending THEN -sequence ELSE sequence END
LIMIT :limit OFFSET :offset;

-- name: count(account_id, model, states, text, from_at, to_at)$
SELECT count(*) FROM requests
WHERE account_id IN (SELECT id FROM accounts WHERE :account_id IS NULL OR id = :account_id)
    AND created_at >= :from_at AND created_at < :to_at
    AND (:model IS NULL OR instr(model, :model) > 0)
    AND (:states IS NULL OR state IN (SELECT value FROM json_each(:states)))
    AND (:text IS NULL OR instr(fold(call ->> 'prompt'), fold(:text)) > 0);

-- name: history(account_id, before, end, model, states, text, limit)
-- Down to the end of a window, however few fit.
SELECT * FROM requests
WHERE account_id = :account_id AND sequence < :before AND sequence >= :end
    AND (:model IS NULL OR model = :model)
    AND (:states IS NULL OR state IN (SELECT value FROM json_each(:states)))
    AND (:text IS NULL OR instr(fold(call ->> 'prompt'), fold(:text)) > 0)
ORDER BY sequence DESC
LIMIT :limit;

-- name: window_end(account_id, before, window)$
-- The last of that window, where there are as many.
SELECT sequence FROM requests
WHERE account_id = :account_id AND sequence < :before
ORDER BY sequence DESC
LIMIT 1 OFFSET :window - 1;

-- name: running(limit)
SELECT * FROM requests WHERE state = 'PROCESSING' ORDER BY lease_by, lease_until LIMIT :limit;

-- name: failures(limit)
SELECT * FROM requests WHERE state = 'FAILED' AND code <> 'cancelled' ORDER BY ended_at DESC LIMIT :limit;

-- name: old_artifacts(before, count)
SELECT name FROM artifacts WHERE created_at <= :before ORDER BY created_at LIMIT :count;

-- name: remove_artifact(name)!
DELETE FROM artifacts WHERE name = :name;

-- name: old_requests(before, count)
SELECT id FROM requests WHERE ended_at IS NOT NULL AND ended_at <= :before ORDER BY ended_at LIMIT :count;

-- name: remove_artifacts(request_id)
DELETE FROM artifacts WHERE request_id = :request_id RETURNING name;

-- name: remove_shares(request_id)!
DELETE FROM shares WHERE request_id = :request_id;

-- name: remove_attempts(request_id)!
DELETE FROM attempts WHERE delivery_id IN (SELECT id FROM deliveries WHERE request_id = :request_id);

-- name: remove_deliveries(request_id)!
DELETE FROM deliveries WHERE request_id = :request_id;

-- name: remove_request(request_id)!
DELETE FROM requests WHERE id = :request_id;

-- name: remove_old_keys(before, count)!
DELETE FROM idempotency WHERE (account_id, key) IN (
    SELECT account_id, key FROM idempotency WHERE created_at <= :before ORDER BY created_at LIMIT :count
);

-- name: remove_old_shares(now)!
DELETE FROM shares WHERE expires_at <= :now;

-- name: remove_old_secrets(now)!
DELETE FROM signing_secrets WHERE expires_at <= :now;
