-- The store as a whole.

-- name: touch()!
-- A write that changes nothing, and needs the disk all the same.
UPDATE clock SET virtual_time = virtual_time;
