from typing import Protocol

from warcio.statusandheaders import StatusAndHeaders

class _Stream(Protocol):
    def read(self, length: int | None = None) -> bytes: ...

class ArcWarcRecord:
    rec_type: str
    content_type: str | None
    rec_headers: StatusAndHeaders
    http_headers: StatusAndHeaders | None
    raw_stream: _Stream
    def content_stream(self) -> _Stream: ...
