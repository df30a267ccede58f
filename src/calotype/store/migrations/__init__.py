"""The schema's history. A migration that was released is never changed; the next one is added."""

HEAD = "0006"
"""The newest revision, so that a start needn't load the migrations to know that there is nothing to do."""
