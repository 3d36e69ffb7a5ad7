from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from cyclonedx.model.component import Component

class BomMetaData:
    component: Component | None
    timestamp: datetime

class Bom:
    components: set[Component]
    metadata: BomMetaData
    serial_number: UUID

    def register_dependency(self, target: Component, depends_on: Iterable[Component] | None = None) -> None: ...
