from collections.abc import Iterator
from typing import IO

from warcio.recordloader import ArcWarcRecord

class ArchiveIterator(Iterator[ArcWarcRecord]):
    def __init__(self, fileobj: IO[bytes], arc2warc: bool = False) -> None: ...
    def __next__(self) -> ArcWarcRecord: ...
