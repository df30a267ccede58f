-- What nobody misses after a crash: progress, previews, and who works.

-- name: create_progress#
CREATE TABLE IF NOT EXISTS progress (
    request_id TEXT PRIMARY KEY,
    worker TEXT NOT NULL,
    step INTEGER NOT NULL,
    steps INTEGER NOT NULL,
    fraction REAL NOT NULL,
    seen_at REAL NOT NULL
);

-- name: create_workers#
CREATE TABLE IF NOT EXISTS workers (
    id TEXT PRIMARY KEY,
    host TEXT NOT NULL,
    pid INTEGER NOT NULL,
    states TEXT NOT NULL,
    running INTEGER NOT NULL,
    seen_at REAL NOT NULL
);

-- name: create_previews#
CREATE TABLE IF NOT EXISTS previews (
    request_id TEXT PRIMARY KEY,
    wanted_until REAL NOT NULL,
    image BLOB
);

-- name: want_preview(request_id, until)!
INSERT INTO previews (request_id, wanted_until) VALUES (:request_id, :until)
ON CONFLICT (request_id) DO UPDATE SET wanted_until = :until;

-- name: wanted_previews(request_ids, now)
SELECT request_id FROM previews
WHERE request_id IN (SELECT value FROM json_each(:request_ids)) AND wanted_until > :now;

-- name: put_preview(request_id, image)!
UPDATE previews SET image = :image WHERE request_id = :request_id;

-- name: preview(request_id)$
SELECT image FROM previews WHERE request_id = :request_id;

-- name: remove_old_previews(before)!
DELETE FROM previews WHERE wanted_until <= :before;

-- name: put_progress(request_id, worker, step, steps, fraction, now)!
INSERT OR REPLACE INTO progress (request_id, worker, step, steps, fraction, seen_at)
VALUES (:request_id, :worker, :step, :steps, :fraction, :now);

-- name: progress(request_id)^
SELECT step, steps, fraction FROM progress WHERE request_id = :request_id;

-- name: remove_progress(worker)!
DELETE FROM progress WHERE worker = :worker;

-- name: remove_old_progress(before)!
DELETE FROM progress WHERE seen_at <= :before;

-- name: put_worker(id, host, pid, states, running, seen_at)!
INSERT OR REPLACE INTO workers (id, host, pid, states, running, seen_at)
VALUES (:id, :host, :pid, :states, :running, :seen_at);

-- name: workers(after)
SELECT * FROM workers WHERE seen_at > :after ORDER BY id;

-- name: remove_worker(id)!
DELETE FROM workers WHERE id = :id;

-- name: remove_old_workers(before)!
DELETE FROM workers WHERE seen_at <= :before;
