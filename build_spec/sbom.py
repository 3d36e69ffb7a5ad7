"""The list of parts of a built program (CycloneDX 1.6, JSON): what scanners for known faults read."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component as Part
from cyclonedx.model.component import ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from build_spec import facts
from build_spec.licences import Component

_NAMESPACE = uuid.UUID("7d0bb4d6-5f0f-5c7a-9d5e-4a7a8b6f1c35")


def bill(components: Iterable[Component], python: str, when: int) -> str:
    """The bill of the program that is made of *components*; *when* is in seconds since 1970. Same input, same bytes."""
    components = list(components)
    program = Part(name=facts.NAME, version=facts.VERSION, type=ComponentType.APPLICATION, bom_ref="rejoinder")
    program.licenses.add(LicenseFactory().make_from_string("MIT"))
    bom = Bom()
    bom.metadata.component = program
    bom.metadata.timestamp = datetime.fromtimestamp(when, UTC)
    parts = [_part(component) for component in components]
    parts.append(Part(name="CPython", version=python, type=ComponentType.PLATFORM, bom_ref=f"cpython@{python}"))
    for part in parts:
        bom.components.add(part)
    bom.register_dependency(program, parts)
    listed = "\n".join(sorted(f"{part.name} {part.version}" for part in parts))
    bom.serial_number = uuid.uuid5(_NAMESPACE, f"{facts.VERSION}\n{listed}")
    shape: dict[str, Any] = json.loads(JsonV1Dot6(bom).output_as_string())
    return json.dumps(shape, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def _part(component: Component) -> Part:
    system = component.texts and component.texts[0][0] == "copyright"
    purl = PackageURL("deb", "debian", component.name, component.version) if system else None
    purl = purl or PackageURL("pypi", None, component.name, component.version)
    part = Part(
        name=component.name,
        version=component.version,
        type=ComponentType.LIBRARY,
        bom_ref=str(purl),
        purl=purl,
    )
    part.licenses.add(LicenseFactory().make_from_string(component.licence))
    return part
