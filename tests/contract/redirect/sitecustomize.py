"""Stands in for the name server, in processes that have this folder on their path: the vendor's hosts are here.

Some of the package's URLs are literals, so only name resolution leads them elsewhere. Nothing else is changed.
"""

import os
import socket
from typing import Any

PORT = int(os.environ["CONTRACT_TLS_PORT"])
resolve = socket.getaddrinfo


def getaddrinfo(host: bytes | str | None, port: Any, *arguments: Any, **options: Any) -> Any:
    name = host.decode() if isinstance(host, bytes) else host
    if name is not None and (name == "segmind.com" or name.endswith(".segmind.com")):
        assert int(port) == 443, port
        return resolve("127.0.0.1", PORT, *arguments, **options)
    return resolve(host, port, *arguments, **options)


socket.getaddrinfo = getaddrinfo
