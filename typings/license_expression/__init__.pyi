"""What we use of license-expression."""

from collections.abc import Iterable

class ExpressionError(Exception): ...
class ExpressionParseError(Exception): ...
class LicenseExpression: ...

class LicenseSymbol(LicenseExpression):
    key: str
    is_exception: bool
    def __init__(self, key: str, aliases: tuple[str, ...] = (), is_exception: bool = False) -> None: ...

class LicenseWithExceptionSymbol(LicenseExpression):
    license_symbol: LicenseSymbol
    exception_symbol: LicenseSymbol

class AND(LicenseExpression):
    args: tuple[LicenseExpression, ...]

class OR(LicenseExpression):
    args: tuple[LicenseExpression, ...]

class Licensing:
    AND: type[AND]
    OR: type[OR]
    def __init__(self, symbols: Iterable[LicenseSymbol] = (), quiet: bool = True) -> None: ...
    def parse(
        self, expression: str, validate: bool = False, strict: bool = False, simple: bool = False
    ) -> LicenseExpression | None: ...
    def unknown_license_keys(self, expression: LicenseExpression) -> list[str]: ...
