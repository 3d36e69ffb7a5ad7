"""What goes into the frozen program."""

from __future__ import annotations

import re

import pytest

from build_spec import facts, keeping
from gui import language

LINUX = "PySide6/Qt/plugins/"


@pytest.mark.parametrize(
    "place",
    [
        f"{LINUX}platforms/libqxcb.so",
        f"{LINUX}platforms/libqwayland-generic.so",
        f"{LINUX}platforms/libqoffscreen.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        f"{LINUX}iconengines/libqsvgicon.so",
        "PySide6/Qt/translations/qtbase_fa.qm",
        "PySide6\\translations\\qtbase_de.qm",
        "babel/locale-data/root.dat",
        "lxml/etree.cpython-312-x86_64-linux-gnu.so",
        "numpy/_core/_multiarray_umath.cpython-312-x86_64-linux-gnu.so",
        "resources/help/search.md",
        "libxcb-cursor.so.0",
    ],
)
def test_what_is_kept(place: str) -> None:
    assert keeping.keeps(place)


@pytest.mark.parametrize(
    "place",
    [
        f"{LINUX}platforms/libqeglfs.so",
        f"{LINUX}platformthemes/libqgtk3.so",
        f"{LINUX}tls/libqopensslbackend.so",
        f"{LINUX}networkinformation/libqglib.so",
        "PySide6\\plugins\\platforms\\qdirect2d.dll",
        "PySide6\\plugins\\imageformats\\qjpeg.dll",
        "PySide6\\opengl32sw.dll",
        "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll",
        "PySide6/Qt/translations/qtbase_hu.qm",
        "PySide6/Qt/translations/qt_help_de.qm",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "babel/locale-data/sw_KE.dat",
        "pytz/zoneinfo/Asia/Tehran",
        "numpy/_core/_multiarray_tests.cpython-312-x86_64-linux-gnu.so",
        "libssl.so.3",
        "libcrypto-3.dll",
        "libgtk-3.so.0",
        "libstdc++.so.6",
        "libX11.so.6",
        "libcups.so.2",
    ],
)
def test_what_is_left_out(place: str) -> None:
    assert not keeping.keeps(place)


def test_the_modules_of_qt_are_those_that_the_window_imports() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in (facts.ROOT / "gui").rglob("*.py"))
    assert set(re.findall(r"^\s*from PySide6\.(\w+) import", source, re.MULTILINE)) == set(keeping.QT_MODULES)


def test_qts_own_words_are_kept_in_the_languages_of_the_interface() -> None:
    assert set(keeping.QT_LANGUAGES) == set(language.NAMES) - {language.ENGLISH}


def test_no_excluded_module_is_imported_by_us() -> None:
    sources = [path for folder in ("core", "gui") for path in (facts.ROOT / folder).rglob("*.py")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    imported = set(re.findall(r"^\s*(?:from|import) ([\w.]+)", text, re.MULTILINE))
    assert not {one for one in imported for out in keeping.EXCLUDED_MODULES if one == out or one.startswith(f"{out}.")}


@pytest.mark.parametrize(
    ("file", "name"),
    [("libqxcb.so", "xcb"), ("qwindows.dll", "windows"), ("libqcocoa.dylib", "cocoa"), ("libbradient.so", "bradient")],
)
def test_names_of_plugins(file: str, name: str) -> None:
    assert keeping.plugin_name(file) == name


def test_libraries_are_followed_from_what_is_loaded_by_name() -> None:
    linked = {"module.so": ["a.so"], "a.so": ["b.so", "gone.so"], "b.so": ["a.so"], "c.so": ["a.so"]}
    assert keeping.reached(["module.so"], lambda name: linked.get(name, [])) == {"module.so", "a.so", "b.so", "gone.so"}


@pytest.mark.parametrize(
    ("place", "kind", "root"),
    [
        ("lxml/etree.so", "EXTENSION", True),
        (f"{LINUX}platforms/libqxcb.so", "BINARY", True),
        ("libpython3.12.so.1.0", "BINARY", True),
        ("pypdfium2_raw/libpdfium.so", "BINARY", True),
        ("libgnutls.so.30", "BINARY", False),
    ],
)
def test_what_is_loaded_by_name(place: str, kind: str, root: bool) -> None:
    assert keeping.is_root(place, kind) is root


def test_qt_and_patched_libraries_are_not_stripped() -> None:
    assert not keeping.may_be_stripped("PySide6/Qt/lib/libQt6Core.so.6")
    assert not keeping.may_be_stripped("numpy.libs\\libscipy_openblas64_.so")
    assert keeping.may_be_stripped("libpython3.12.so.1.0")


def test_qt_libraries_that_nothing_uses_are_told() -> None:
    names = [
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6\\Qt6Qml.dll",
        "PySide6/Qt/lib/libQt6EglFSDeviceIntegration.so.6",
    ]
    assert keeping.unused_qt(names) == sorted(names[1:])
