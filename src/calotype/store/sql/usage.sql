-- What was used, and how long it took: counted at each request's end, so that no page has to go through the requests.

-- name: count(account_id, day, model, outcome, images, charged_micros)!
INSERT INTO usage (account_id, day, model, outcome, requests, images, charged_micros)
VALUES (:account_id, :day, :model, :outcome, 1, :images, :charged_micros)
ON CONFLICT (account_id, day, model, outcome) DO UPDATE SET
    requests = requests + 1,
    images = images + :images,
    charged_micros = charged_micros + :charged_micros;

-- name: count_durations(hour, account_id, model, pipeline, width, height, inference, total)!
-- In the account's hour and in everybody's, whose account is ''.
INSERT INTO durations (hour, account_id, model, pipeline, width, height, bucket, inference, total) VALUES
    (:hour, :account_id, :model, :pipeline, :width, :height, :inference, 1, 0),
    (:hour, :account_id, :model, :pipeline, :width, :height, :total, 0, 1),
    (:hour, '', :model, :pipeline, :width, :height, :inference, 1, 0),
    (:hour, '', :model, :pipeline, :width, :height, :total, 0, 1)
ON CONFLICT (hour, account_id, model, pipeline, width, height, bucket) DO UPDATE SET
    inference = inference + excluded.inference,
    total = total + excluded.total;

-- name: of_account(account_id, from_day, to_day)
SELECT * FROM usage WHERE account_id = :account_id AND day BETWEEN :from_day AND :to_day
ORDER BY day, model, outcome;

-- name: of_all(from_day, to_day)
SELECT * FROM usage WHERE day BETWEEN :from_day AND :to_day ORDER BY day, account_id, model, outcome;

-- name: durations(hours, account_id, bound)
-- ``bound``: the pipelines by model; what others drew is left out.
SELECT model, width, height, bucket, sum(inference) AS inference, sum(total) AS total
FROM durations JOIN json_each(:bound) AS b ON durations.model = b.key AND durations.pipeline = b.value
WHERE hour IN (SELECT value FROM json_each(:hours)) AND account_id = :account_id
GROUP BY model, width, height, bucket
ORDER BY model, width * height, width;

-- name: remove_old_durations(before, count)!
DELETE FROM durations WHERE (hour, account_id, model, pipeline, width, height, bucket) IN (
    SELECT hour, account_id, model, pipeline, width, height, bucket FROM durations WHERE hour < :before ORDER BY hour LIMIT :count
);
