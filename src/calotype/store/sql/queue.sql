-- Claims, leases and ends.

-- name: any_queued(pipelines)$
SELECT EXISTS (
    SELECT 1 FROM pipelines WHERE queued > 0 AND name IN (SELECT value FROM json_each(:pipelines))
);

-- name: holding(worker)^
-- How many requests the worker holds, and whether one of them runs alone.
SELECT count(*) AS held, coalesce(max(alone), 0) AS alone
FROM requests
WHERE state = 'PROCESSING' AND lease_by = :worker;

-- name: any_capped(cap)$
SELECT EXISTS (SELECT 1 FROM accounts WHERE queued > 0 AND running >= coalesce(max_running, :cap));

-- name: first(pipeline)^
SELECT * FROM requests
WHERE state = 'QUEUED' AND pipeline = :pipeline
ORDER BY virtual_time, sequence
LIMIT 1;

-- name: first_of_uncapped(pipeline, cap)^
-- The first of each account that may run more, and of these the first: flat in the depth of the queue.
SELECT r.*
FROM accounts AS a
JOIN requests AS r ON r.sequence = (
    SELECT q.sequence FROM requests AS q
    WHERE q.state = 'QUEUED' AND q.account_id = a.id AND q.pipeline = :pipeline
    ORDER BY q.virtual_time, q.sequence
    LIMIT 1
)
WHERE a.queued > 0 AND a.running < coalesce(a.max_running, :cap)
ORDER BY r.virtual_time, r.sequence
LIMIT 1;

-- name: lease(sequence, worker, until, now)!
UPDATE requests
SET state = 'PROCESSING', attempt = attempt + 1, lease_by = :worker, lease_until = :until, started_at = :now
WHERE sequence = :sequence;

-- name: advance(virtual_time)!
UPDATE clock SET virtual_time = :virtual_time WHERE virtual_time < :virtual_time;

-- name: take_turn(account_id, work)!
-- What had low priority counts when it is drawn, and so takes nothing from its account's others before.
UPDATE accounts
SET virtual_time = max(virtual_time, (SELECT virtual_time FROM clock)) + :work / weight
WHERE id = :account_id;

-- name: return_turn(account_id, work, low_work)!
-- Of what was never drawn.
UPDATE accounts
SET virtual_time = virtual_time - :work / weight, low_virtual_time = low_virtual_time - :low_work / weight
WHERE id = :account_id;

-- name: move_account(account_id, queued, running)!
UPDATE accounts SET queued = queued + :queued, running = running + :running WHERE id = :account_id;

-- name: move_pipeline(pipeline, queued, running)!
UPDATE pipelines SET queued = queued + :queued, running = running + :running WHERE name = :pipeline;

-- name: renew(id, attempt, worker, until, now)!
UPDATE requests SET lease_until = :until
WHERE id = :id AND attempt = :attempt AND lease_by = :worker AND state = 'PROCESSING'
    AND (deadline_at IS NULL OR deadline_at > :now);

-- name: leased(id, attempt, worker)^
SELECT * FROM requests
WHERE id = :id AND attempt = :attempt AND lease_by = :worker AND state = 'PROCESSING';

-- name: leased_by(worker)
SELECT * FROM requests WHERE state = 'PROCESSING' AND lease_by = :worker;

-- name: any_overdue(now)$
SELECT EXISTS (SELECT 1 FROM requests WHERE state = 'PROCESSING' AND lease_until <= :now)
    OR EXISTS (SELECT 1 FROM requests WHERE deadline_at IS NOT NULL AND ended_at IS NULL AND deadline_at <= :now);

-- name: lapsed(now, count)
SELECT * FROM requests WHERE state = 'PROCESSING' AND lease_until <= :now LIMIT :count;

-- name: past_deadline(now, count)
SELECT * FROM requests
WHERE deadline_at IS NOT NULL AND ended_at IS NULL AND deadline_at <= :now
ORDER BY deadline_at
LIMIT :count;

-- name: requeue(sequence, alone, crashes)!
UPDATE requests
SET state = 'QUEUED', lease_by = NULL, lease_until = NULL, alone = :alone, crashes = :crashes
WHERE sequence = :sequence;

-- name: end(sequence, state, charged_micros, error, code, result, now)!
UPDATE requests
SET state = :state, charged_micros = :charged_micros, error = :error, code = :code, result = :result,
    lease_by = NULL, lease_until = NULL, ended_at = :now
WHERE sequence = :sequence;

-- name: settle(account_id, price_micros, charged_micros, queued, running)!
UPDATE accounts
SET available_micros = available_micros + :price_micros - :charged_micros,
    held_micros = held_micros - :price_micros,
    queued = queued - :queued,
    running = running - :running
WHERE id = :account_id;

-- name: give_back_to_key(key_id, micros)!
UPDATE keys SET spent_micros = spent_micros - :micros WHERE id = :key_id;

-- name: add_artifact(name, request_id, position, content_type, size, sha256, width, height, seed, now)!
INSERT INTO artifacts (name, request_id, position, content_type, size, sha256, width, height, seed, created_at)
VALUES (:name, :request_id, :position, :content_type, :size, :sha256, :width, :height, :seed, :now);

-- name: listeners(account_id)
SELECT id, url, events FROM webhooks WHERE account_id = :account_id AND active = 1;

-- name: add_delivery(id, account_id, request_id, webhook_id, url, event, now)!
INSERT INTO deliveries (id, account_id, request_id, webhook_id, url, event, state, created_at, due_at)
VALUES (:id, :account_id, :request_id, :webhook_id, :url, :event, 'pending', :now, :now);

-- name: count_crashes(sequence, crashes)!
UPDATE requests SET crashes = :crashes WHERE sequence = :sequence;

-- name: rebind(bound)!
UPDATE requests SET pipeline = b.value
FROM json_each(:bound) AS b
WHERE requests.state IN ('QUEUED', 'PROCESSING') AND requests.model = b.key AND requests.pipeline <> b.value;

-- name: enter_pipelines(bound)!
INSERT INTO pipelines (name) SELECT DISTINCT value FROM json_each(:bound) WHERE TRUE ON CONFLICT (name) DO NOTHING;

-- name: count_pipelines()!
UPDATE pipelines SET
    queued = (SELECT count(*) FROM requests WHERE state = 'QUEUED' AND pipeline = name),
    running = (SELECT count(*) FROM requests WHERE state = 'PROCESSING' AND pipeline = name);
