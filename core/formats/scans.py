"""Pictures for OCR: pages of PDFs and picture files as grey pixels, bounded in size."""

from __future__ import annotations

import io
import warnings
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import cast

import pypdfium2
from PIL import Image, ImageOps

from core.errors import BadInput

RESOLUTION = 300
"""Dots an inch at which Tesseract reads best."""
_MOST_PIXELS = 40_000_000
"""An A3 page at 400 dots an inch. What is larger is made smaller before it is read."""
_LARGEST = 170_000_000
"""Pixels of the largest picture that is unpacked at all."""
_TOO_LARGE = f"It is a picture of more than {_LARGEST // 1_000_000} million pixels: make it smaller first."


@dataclass(frozen=True, slots=True)
class Grey:
    """A picture of a page: a byte a pixel, rows from the top. *scale* is pixels to a unit of the page or picture."""

    width: int
    height: int
    pixels: bytes
    scale: float
    resolution: int = RESOLUTION

    def pnm(self) -> bytes:
        """The picture as a PGM file (Netpbm), which needs no decoder that could be attacked."""
        return b"P5\n%d %d\n255\n" % (self.width, self.height) + self.pixels


def grey_page(document: pypdfium2.PdfDocument, number: int) -> Grey | None:
    """Page *number* (from 0) of a PDF, None when it can't be drawn."""
    try:
        page = document[number]
        width, height = page.get_size()
        if width <= 0 or height <= 0:
            return None
        scale = min(RESOLUTION / 72, (_MOST_PIXELS / (width * height)) ** 0.5)
        bitmap = page.render(scale, grayscale=True)
    except (pypdfium2.PdfiumError, MemoryError, ValueError):
        return None
    rows = bytes(bitmap.buffer)
    if bitmap.stride != bitmap.width:
        rows = b"".join(
            rows[start : start + bitmap.width] for start in range(0, bitmap.stride * bitmap.height, bitmap.stride)
        )
    found = Grey(bitmap.width, bitmap.height, rows[: bitmap.width * bitmap.height], scale, round(scale * 72))
    bitmap.close()
    page.close()
    return found


def frame_count(data: bytes) -> int:
    """How many pictures a picture file holds: a TIFF may have many.

    Raises:
        BadInput: it is damaged.
    """
    with _unpacking(data) as picture:
        return int(getattr(picture, "n_frames", 1))


def frame(data: bytes, number: int) -> Image.Image:
    """Picture *number* (from 0) of a picture file, upright as the camera says.

    Raises:
        BadInput: it can't be unpacked, or is larger than is read.
    """
    with _unpacking(data) as picture:
        picture.seek(number)
        if picture.width * picture.height > _LARGEST:
            raise BadInput(_TOO_LARGE)
        picture.load()
        return ImageOps.exif_transpose(picture)


@contextmanager
def _unpacking(data: bytes) -> Generator[Image.Image]:
    with warnings.catch_warnings():
        # Tags that Pillow can't make out are no reason to complain: the picture is what counts.
        warnings.simplefilter("ignore")
        try:
            with Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "TIFF")) as picture:
                yield picture
        except Image.DecompressionBombError:
            raise BadInput(_TOO_LARGE) from None
        except (OSError, ValueError, SyntaxError, EOFError, KeyError, TypeError, IndexError, MemoryError) as error:
            raise BadInput(f"It is a damaged picture: {_reason(error)}.") from None


def _reason(error: BaseException) -> str:
    return " ".join(str(error).split())[:120].rstrip(".") or "it can't be unpacked"


def grey_picture(picture: Image.Image) -> Grey:
    """A picture as OCR needs it, transparent parts as white paper."""
    if picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info:
        paper = Image.new("RGBA", picture.size, "white")
        paper.alpha_composite(picture.convert("RGBA"))
        picture = paper
    if picture.mode.startswith(("I;16", "I", "F")):
        picture = _eight_bits(picture)
    grey = picture.convert("L")
    scale = min(1.0, (_MOST_PIXELS / (grey.width * grey.height)) ** 0.5)
    if scale < 1.0:
        grey = grey.resize((max(1, int(grey.width * scale)), max(1, int(grey.height * scale))))
    return Grey(grey.width, grey.height, grey.tobytes(), scale, round(_resolution(picture) * scale))


def _eight_bits(picture: Image.Image) -> Image.Image:
    low, high = picture.convert("F").getextrema()
    if not isinstance(low, float | int) or not isinstance(high, float | int) or high <= low:
        return picture.convert("L")
    factor = 255 / (high - low)
    return picture.convert("F").point(lambda value: value * factor - low * factor).convert("L")


def _resolution(picture: Image.Image) -> float:
    """Dots an inch, as the file says if that is sensible; else as if the picture were a page."""
    told = picture.info.get("dpi")
    if not isinstance(told, tuple) or not told:
        return RESOLUTION
    value = float(cast("tuple[float, ...]", told)[0])
    return value if 70 <= value <= 1200 else RESOLUTION
