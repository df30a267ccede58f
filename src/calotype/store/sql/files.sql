-- Uploads and shares.

-- name: used(account_id)$
SELECT coalesce(sum(size), 0) FROM uploads WHERE account_id = :account_id;

-- name: add_upload(name, account_id, content_type, size, sha256, created_at)!
INSERT INTO uploads (name, account_id, content_type, size, sha256, created_at)
VALUES (:name, :account_id, :content_type, :size, :sha256, :created_at);

-- name: upload(name)^
SELECT * FROM uploads WHERE name = :name;

-- name: uploads(account_id, limit, offset)
SELECT * FROM uploads WHERE account_id = :account_id ORDER BY sequence DESC LIMIT :limit OFFSET :offset;

-- name: count_uploads(account_id)$
SELECT count(*) FROM uploads WHERE account_id = :account_id;

-- name: remove_upload(name, account_id)!
DELETE FROM uploads WHERE name = :name AND account_id = :account_id;

-- name: orphan_uploads(names)
SELECT j.value AS name
FROM json_each(:names) AS j LEFT JOIN uploads AS u ON u.name = j.value
WHERE u.name IS NULL;

-- name: add_share(id, account_id, request_id, image, digest, created_at, expires_at)!
INSERT INTO shares (id, account_id, request_id, image, digest, created_at, expires_at)
VALUES (:id, :account_id, :request_id, :image, :digest, :created_at, :expires_at);

-- name: share(digest, now)^
SELECT * FROM shares WHERE digest = :digest AND revoked_at IS NULL AND expires_at > :now;

-- name: shares(request_id, account_id, now)
SELECT * FROM shares
WHERE request_id = :request_id AND account_id = :account_id AND revoked_at IS NULL AND expires_at > :now
ORDER BY created_at, id;

-- name: revoke_share(id, account_id, now)!
UPDATE shares SET revoked_at = :now WHERE id = :id AND account_id = :account_id AND revoked_at IS NULL;
