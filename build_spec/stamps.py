"""What systems read of a program without starting it: Windows' version resource, macOS' Info.plist."""

from __future__ import annotations

from typing import Any

from build_spec import facts

ARCHIVE_TYPE = f"{facts.IDENTIFIER}.archive"


def version_resource(program: str, description: str) -> str:
    """A Windows version resource in the form that PyInstaller reads; *program* is the file's name without ``.exe``."""
    numbers = facts.version_numbers()
    strings = {
        "CompanyName": facts.PUBLISHER,
        "FileDescription": description,
        "FileVersion": facts.VERSION,
        "InternalName": program,
        "LegalCopyright": facts.COPYRIGHT,
        "OriginalFilename": f"{program}.exe",
        "ProductName": facts.NAME,
        "ProductVersion": facts.VERSION,
    }
    pairs = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in strings.items())
    # 0x409, 1200: American English in Unicode. 0x40004: Windows NT. 1: a program.
    return (
        "VSVersionInfo(\n"
        f"  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, fileType=1),\n"
        f"  kids=[StringFileInfo([StringTable('040904B0', [{pairs}])]),\n"
        "        VarFileInfo([VarStruct('Translation', [0x409, 1200])])])\n"
    )


def information() -> dict[str, Any]:
    """The Info.plist beside what PyInstaller writes into it."""
    return {
        "CFBundleDisplayName": facts.NAME,
        "CFBundleShortVersionString": ".".join(map(str, facts.version_numbers()[:3])),
        "CFBundleVersion": ".".join(map(str, facts.version_numbers()[:3])),
        "LSApplicationCategoryType": "public.app-category.reference",
        "LSMinimumSystemVersion": ".".join(map(str, facts.MACOS)),
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": facts.COPYRIGHT,
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Rejoinder archive",
                "CFBundleTypeRole": "Editor",
                # offered in “Open with”; which program opens them by itself stays as it is
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": [ARCHIVE_TYPE],
                "CFBundleTypeExtensions": ["rejoinder", "db"],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": ARCHIVE_TYPE,
                "UTTypeDescription": "Rejoinder archive",
                "UTTypeConformsTo": ["public.database", "public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": ["rejoinder"]},
            }
        ],
    }
