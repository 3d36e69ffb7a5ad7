"""What is used of PDFium's own functions, as pypdfium2.raw binds them."""

import ctypes

class FS_RECTF(ctypes.Structure):
    left: float
    top: float
    right: float
    bottom: float

def FPDFText_GetUnicode(text_page: object, index: int) -> int: ...
def FPDFText_GetLooseCharBox(text_page: object, index: int, rect: FS_RECTF) -> int: ...
def FPDFPage_CountObjects(page: object) -> int: ...
def FPDFCatalog_GetLanguage(document: object, buffer: object, length: int) -> int: ...
