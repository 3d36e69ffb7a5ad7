"""RTF as Outlook packs it (MS-OXRTFCP): a sliding dictionary of 4,096 bytes with the usual beginnings in it already."""

from __future__ import annotations

import struct

_KNOWN = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor "
    b"MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n"
    b"\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
_SIZE = 4096
_LARGEST = 50_000_000


def unpacked_rtf(data: bytes) -> bytes:
    """The RTF that *data* holds, as far as it can be unpacked; empty when it is none."""
    if len(data) < 16:
        return b""
    packed, raw, sort = struct.unpack_from("<II4s", data)
    if sort == b"MELA":
        return data[16 : 16 + raw]
    if sort != b"LZFu":
        return b""
    window = bytearray(_KNOWN.ljust(_SIZE, b"\0"))
    write = len(_KNOWN)
    out = bytearray()
    place, end = 16, min(len(data), packed + 4)
    largest = min(raw, _LARGEST)
    while place < end and len(out) < largest:
        flags = data[place]
        place += 1
        for bit in range(8):
            if place >= end:
                break
            if flags >> bit & 1:
                if place + 1 >= end:
                    break
                reference = data[place] << 8 | data[place + 1]
                place += 2
                start, length = reference >> 4, (reference & 15) + 2
                if start == write:
                    return bytes(out)  # the mark of the end
                for step in range(length):
                    byte = window[(start + step) % _SIZE]
                    out.append(byte)
                    window[write] = byte
                    write = (write + 1) % _SIZE
            else:
                out.append(data[place])
                window[write] = data[place]
                write = (write + 1) % _SIZE
                place += 1
    return bytes(out[:largest])
