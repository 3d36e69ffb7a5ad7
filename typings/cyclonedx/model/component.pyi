from enum import Enum

from cyclonedx.contrib.license.factories import License
from packageurl import PackageURL

class ComponentType(Enum):
    APPLICATION = "application"
    LIBRARY = "library"
    PLATFORM = "platform"

class Component:
    name: str
    version: str | None
    licenses: set[License]

    def __init__(
        self,
        *,
        name: str,
        version: str | None = None,
        type: ComponentType = ...,
        bom_ref: str | None = None,
        purl: PackageURL | None = None,
    ) -> None: ...
