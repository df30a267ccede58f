"""The store in SQLite: one file in WAL mode, for any number of processes of one machine."""
