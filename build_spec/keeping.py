"""What of Python, Qt and the wheels goes into the frozen program. Rules only: the spec carries them out.

PyInstaller takes whatever may be imported, and of Qt every plugin of a module. Half of that is never used here: the
network, OpenGL, data of 1,000 locales, GTK. What is left out can't be attacked, and needs no licence text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import PurePosixPath

QT_MODULES = ("QtCore", "QtGui", "QtPrintSupport", "QtSvg", "QtWidgets")
"""The modules of PySide6 that gui imports; a test compares them with the source."""
QT_LIBRARIES = frozenset({"Core", "Gui", "PrintSupport", "Svg", "Widgets", "DBus", "XcbQpa", "WaylandClient",
                          "WlShellIntegration", "OpenGL"})  # fmt: skip
"""Qt's shared libraries that may be there: those of the modules, and what the platform plugins are linked with."""
QT_LANGUAGES = ("ar", "de", "fa", "fr")
"""Qt's own words (dialog buttons, text menus) in the languages of the interface; a test compares them."""

PLUGINS: Mapping[str, frozenset[str]] = {
    "platforms": frozenset(
        {"xcb", "wayland-generic", "offscreen", "windows", "cocoa"},
    ),
    "platforminputcontexts": frozenset({"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"}),
    "platformthemes": frozenset({"xdgdesktopportal"}),
    "wayland-shell-integration": frozenset({"xdg-shell"}),
    "wayland-decoration-client": frozenset({"adwaita", "bradient"}),
    "imageformats": frozenset({"svg"}),
    "iconengines": frozenset({"svgicon"}),
    "printsupport": frozenset({"cupsprintersupport"}),
}
"""Qt's plugins that are kept, by their folder, without ``lib``, ``q`` and suffix. All other folders are left out."""

EXCLUDED_MODULES = (
    # the network: nothing is fetched, and what is not there can't be
    "ssl", "_ssl", "_hashlib", "PySide6.QtNetwork", "ftplib", "smtplib", "xmlrpc", "wsgiref",
    # other programs' interfaces
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtTest",
    "PySide6.QtDBus", "tkinter", "curses", "readline", "PIL.ImageTk", "PIL.ImageQt", "PIL._imagingtk",
    # tools of development
    "test", "pydoc", "pydoc_data", "doctest", "lib2to3", "distutils", "setuptools", "pkg_resources", "pip",
    "ensurepip", "idlelib", "turtle", "turtledemo", "pdb", "bdb", "numpy.testing", "numpy.f2py", "numpy.distutils",
    "asyncio", "unittest", "hypothesis", "pytest", "_pytest", "IPython", "matplotlib", "pandas", "cython", "mypy",
    # parts of the libraries that nothing here calls
    "numpy.random", "numpy.fft", "numpy.polynomial", "numpy.ctypeslib", "numpy.ma.testutils",
    "lxml.objectify", "lxml.isoschematron", "lxml.html.diff", "lxml.html._difflib", "lxml.html.soupparser",
    "lxml.html.html5parser",
    "PIL._avif", "PIL._webp", "PIL._imagingft", "PIL._imagingcms", "PIL._imagingmorph", "PIL._imagingmath",
    "PIL.AvifImagePlugin", "PIL.WebPImagePlugin",
    "sqlite_utils.cli", "whoosh.cli", "whoosh.mcp", "whoosh.langchain", "whoosh.llamaindex",
    "dateparser.calendars", "dateparser.custom_language_detection", "dateparser_cli",
)  # fmt: skip

DATA: Mapping[str, tuple[str, ...]] = {
    "citeproc": ("data/locales/*",),
    "justext": ("stoplists/*.txt",),
    "py3langid": ("data/model.npz.xz",),
    "tld": ("res/effective_tld_names.dat.txt",),
    "trafilatura": ("settings.cfg",),
}
"""Files that libraries read while they work, and that PyInstaller does not know of."""

FORBIDDEN = ("libssl", "libcrypto", "libQt6Network", "Qt6Network", "QtNetwork", "libgtk", "libQt6Qml", "Qt6Qml",
             "Qt6Quick", "opengl32sw", "d3dcompiler", "_tkinter", "libtcl", "libtk")  # fmt: skip
"""What must not be in the folder: a file whose name starts so is an error of the build."""

FROM_THE_SYSTEM = (
    # what wheels themselves may take for granted (the manylinux policies)
    "libstdc++.so", "libgcc_s.so", "libX11.so", "libXext.so", "libXrender.so", "libICE.so", "libSM.so", "libGL.so",
    "libglib-2.0.so", "libgobject-2.0.so", "libgthread-2.0.so", "libexpat.so", "libz.so",
    # what goes with the system's settings, services and drivers (as AppImage's list of exclusions has it)
    "libEGL.so", "libGLX.so", "libOpenGL.so", "libGLdispatch.so", "libdrm.so", "libgbm.so", "libX11-xcb.so",
    "libxcb.so.1", "libzstd.so.1", "libfontconfig.so", "libfreetype.so", "libuuid.so", "libdbus-1.so", "libcups.so",
    "libcom_err.so",
)  # fmt: skip
"""Linux libraries that belong to the system and are never bundled: every desktop has them, and mends their faults.
Printing needs libcups: where it is missing, Qt leaves that plugin out and prints to PDF."""

_BABEL_LOCALES = frozenset({"root", "en"})  # courlan only asks whether a code is one of a language
_TESTS = frozenset({"_multiarray_tests", "_operand_flag_tests", "_rational_tests", "_struct_ufunc_tests",
                    "_umath_tests", "_simd"})  # fmt: skip
"""Modules of numpy that only its tests use."""
_LEFT_OUT_FOLDERS = ("/pytz/zoneinfo/", "/tzdata/zoneinfo/", "/lxml/includes/", "/lxml/isoschematron/",
                     "/certifi/cacert.pem", "/numpy/tests/", "/dateparser_data/settings",
                     "/docx/templates/default-docx-template/", "/PySide6/Qt/qml/", "/PySide6/qml/")  # fmt: skip


def plugin_name(file: str) -> str:
    """A plugin's name without what systems put around it: ``libqxcb.so``, ``qwindows.dll`` → ``xcb``, ``windows``."""
    name = PurePosixPath(file).name.split(".")[0].removeprefix("lib")
    return name.removeprefix("q")


def keeps(destination: str) -> bool:
    """Whether a file is kept; *destination* is its place in the folder, with either kind of slash."""
    path = "/" + destination.replace("\\", "/")
    name = PurePosixPath(path).name
    if any(part in path for part in _LEFT_OUT_FOLDERS) or name.startswith((*FORBIDDEN, *FROM_THE_SYSTEM)):
        return False
    if "/numpy/" in path and name.split(".")[0] in _TESTS:
        return False
    if "/babel/locale-data/" in path:
        return name.removesuffix(".dat") in _BABEL_LOCALES
    if "/PySide6/" in path and "/translations/" in path:
        return name in {f"qtbase_{language}.qm" for language in QT_LANGUAGES}
    if "/PySide6/" in path and "/plugins/" in path:
        folder = path.split("/plugins/", 1)[1].split("/")[0]
        return plugin_name(name) in PLUGINS.get(folder, ())
    return True


def is_root(destination: str, kind: str) -> bool:
    """Whether a binary is loaded by its name, not because another is linked with it."""
    path = destination.replace("\\", "/")
    name = PurePosixPath(path).name
    return kind == "EXTENSION" or "/plugins/" in path or name.startswith(("libpython", "libpdfium"))


def may_be_stripped(destination: str) -> bool:
    """Whether symbols that only debuggers read may be taken out.

    Not of Qt, which is handed out as it was made, and not of the libraries that were patched when their wheel was made
    (``numpy.libs``): strip leaves them unloadable.
    """
    path = destination.replace("\\", "/")
    return not any(part in path for part in ("PySide6/", "shiboken6/", ".libs/"))


def reached(roots: Iterable[str], needs: Callable[[str], Iterable[str]]) -> set[str]:
    """The names that can be reached from *roots*; *needs* tells what a library is linked with, by its name."""
    seen: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting.extend(needs(name))
    return seen


def unused_qt(names: Iterable[str]) -> list[str]:
    """The files among *names* that are Qt libraries which nothing of ours uses."""
    found: list[str] = []
    for name in names:
        stem = PurePosixPath(name.replace("\\", "/")).name.split(".")[0].removeprefix("lib")
        if stem.startswith("Qt6") and stem.removeprefix("Qt6") not in QT_LIBRARIES:
            found.append(name)
    return sorted(found)
