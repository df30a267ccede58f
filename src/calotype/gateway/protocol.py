"""Bytes that are no HTTP: they never reach the application, and are answered here in the form that every error has."""

from __future__ import annotations

import uuid

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from calotype.domain.errors import InvalidParameter
from calotype.gateway.encoding import encode
from calotype.gateway.errors import error_body


class Protocol(HttpToolsProtocol):
    """uvicorn's, whose own refusals are JSON with an ``x-request-id`` too."""

    def send_400_response(self, msg: str) -> None:
        request_id = str(uuid.uuid4())
        error = InvalidParameter("request", f"the call is no HTTP that can be read: {msg}")
        body = encode(error_body(error, request_id))
        head = (
            "HTTP/1.1 400 Bad Request\r\ncontent-type: application/json\r\nx-content-type-options: nosniff\r\n"
            f"x-request-id: {request_id}\r\ncontent-length: {len(body)}\r\nconnection: close\r\n\r\n"
        )
        self.transport.write(head.encode("ascii") + body)
        self.transport.close()
