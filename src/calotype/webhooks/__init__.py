"""Telling receivers of requests' ends, from the outbox, apart from every request's own path."""
