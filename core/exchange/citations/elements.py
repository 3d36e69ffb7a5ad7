"""Elements of CSL styles: those of citeproc-py, put right where they fall short of CSL 1.0.2 for our works.

Those of dates and of the order of lists are in ``date_elements`` and ``order_elements``.

Each class stands in for the one of the same name, says what it mends (against the specification and citeproc-js), and
can go when the library does it. While a citation is put together, control characters stand for its markup: no text of
ours holds any.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, cast

from citeproc import model
from citeproc.source import CitationItem, VariableError

_TAGS = {
    "Italic": ("\x01", "\x02", "i"),
    "Oblique": ("\x01", "\x02", "i"),
    "Bold": ("\x03", "\x04", "b"),
    "Underline": ("\x05", "\x06", "u"),
    "Superscript": ("\x0e", "\x0f", "sup"),
    "Subscript": ("\x10", "\x11", "sub"),
}
MARKUP = {
    sign: html for opened, closed, tag in _TAGS.values() for sign, html in ((opened, f"<{tag}>"), (closed, f"</{tag}>"))
}
"""The signs that stand in a rendered citation for HTML's tags."""
CLOSED = "[\x02\x04\x06\x0f\x11]*"
"""What may stand, as an expression, between a text's last character and what follows."""
PROCESSOR_ERRORS = (
    *(ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError),
    VariableError,
)
"""What citeproc-py raises at works that it has not thought of (a season where a month's number is asked for, say)."""
_WHERE_TO_GET_IT = frozenset(["archive", "container-title", "DOI", "number", "publisher", "references", "URL"])


def _marked(opened: str, closed: str) -> type[str]:
    class Marked(str):
        __slots__ = ()

        def __new__(cls, text: object) -> Marked:
            return super().__new__(cls, f"{opened}{text}{closed}")

    return Marked


FORMATTER = SimpleNamespace(
    preformat=str,
    Light=str,
    SmallCaps=str,
    **{name: _marked(opened, closed) for name, (opened, closed, _) in _TAGS.items()},
)
"""What citeproc-py writes markup with."""


def plain_name(name: str | None) -> str:
    """A variable as citeproc-py calls it."""
    return (name or "").replace("-", "_")


def begin(item: CitationItem) -> None:
    """Forget what was printed of *item* before: it is about to be printed anew."""
    for note in ("suppressed", "tracked", "creators"):
        item.pop(note, None)


def use(item: CitationItem, variable: str) -> None:
    """Note that *variable* is printed, or refuse to where a substitute has printed it already."""
    if variable in item.get("suppressed", ()):
        raise VariableError
    for used in item.get("tracked", ()):
        used.add(variable)


class Locale(model.Locale):
    """Words, dates and options of a language, each looked for once."""

    def _find(self, key: tuple[object, ...], look: Callable[[], Any]) -> Any:
        known: dict[tuple[object, ...], Any] = self.known
        if key not in known:
            try:
                known[key] = look()
            except IndexError:
                known[key] = None
        if known[key] is None:
            raise IndexError
        return known[key]

    def get_term(self, name: str, form: str | None = None, zero_padded: bool = False) -> Any:
        look = super().get_term
        return self._find(("term", name, form, zero_padded), lambda: look(name, form, zero_padded))

    def get_date(self, form: str) -> Any:
        look = super().get_date
        return self._find(("date", form), lambda: look(form))


class Text(model.Text):
    """Does not print once more what a substitute has printed; finds macros without a search, and sorts by them."""

    def process(self, item: CitationItem, context: Any = None, **options: Any) -> tuple[Any, str]:
        if "macro" not in self.attrib:
            return super().process(item, context, **options)
        try:
            language = cast(str, item.reference.language)[:2]
        except VariableError:
            language = ""  # titles without a known language keep their capitals
        macro = self.get_root().macros[self.get("macro")]
        return macro.render(item, self if context is None else context, options.get("sort_options")), language

    def calls_variable(self) -> bool:
        macro = self.get("macro")
        if macro is None:
            return super().calls_variable()
        # The answer is in the style's file: to look for it at each work would take most of the time.
        known: dict[str, bool] = self.get_root().calling
        if macro not in known:
            known[macro] = super().calls_variable()
        return known[macro]

    def _variable(self, item: CitationItem, context: Any) -> Any:
        found = super()._variable(item, context)
        if found is not None:
            use(item, plain_name(self.get("variable")))
        return found


class Number(model.Number):
    """Finds variables with a hyphen in their name; as Text."""

    def process(self, item: CitationItem, context: Any = None, **options: Any) -> Any:
        variable = self.get("variable") or ""
        if variable in {"locator", "page-first"}:
            return super().process(item, context=context, **options)
        use(item, plain_name(variable))
        return self._process(item.reference[plain_name(variable)], variable)


class Names(model.Names):
    """As Text; notes what the first of an entry says, for what stands in its place when the next one says the same."""

    def process(self, item: CitationItem, names_context: Any = None, context: Any = None, **options: Any) -> Any:
        used = [role for role in map(plain_name, (self.get("variable") or "").split()) if role in item.reference]
        for role in used:
            use(item, role)
        text = super().process(item, names_context=names_context, context=context, **options)
        if used and text:
            item.setdefault("creators", str(text))
        return text


class Substitute(model.Substitute):
    """Whatever variables the first child that prints something has printed, none of them is printed again."""

    def render(self, item: CitationItem, context: Any = None, **options: Any) -> Any:
        names = self.getparent()
        for child in cast("list[model.CitationStylesElement]", list(self.iterchildren())):
            used: set[str] = set()
            item.setdefault("tracked", []).append(used)
            try:
                if isinstance(child, model.Names) and child.name is None:
                    text = child.render(item, names_context=names, context=context, **options)
                else:
                    text = child.render(item, context=context, **options)
            except VariableError:
                continue
            finally:
                item["tracked"].pop()
            if text:
                item.setdefault("suppressed", set()).update(used)
                return text
        raise VariableError


class Label(model.Label):
    """A label of a variable that is not there is not printed."""

    def process(
        self,
        item: CitationItem,
        variable: str | None = None,
        plural: bool | None = None,
        context: Any = None,
        **options: Any,
    ) -> Any:
        own = self.get("variable")
        there = "locator" in item if own == "locator" else plain_name(own) in item.reference
        if variable is None and own is not None and not there:
            return None
        return super().process(item, variable, plural, context, **options)


class Name(model.Name):
    """``initialize="false"`` leaves given names as they are, and sets initials as the style writes them."""

    def get_option(self, name: str, context: Any = None, sort_options: Any = None) -> Any:
        if sort_options and name in sort_options:
            return super().get_option(name, context, sort_options)
        # As with macros: the answer is in the file, and asked for a dozen times at each name.
        known: dict[tuple[object, ...], Any] = self.get_root().options
        key = (self, context, name)
        if key not in known:
            known[key] = super().get_option(name, context)
        return known[key]

    def initialize(self, given: str, mark: str, context: Any) -> str:
        if self.get("initialize", self.get_root().get("initialize") or "true") == "true":
            return super().initialize(given, mark, context)
        words: list[str] = []
        for word in re.sub(r"(?<=\b\w\.)(?=\w\b)", " ", given).split():
            initial = len(word.rstrip(".")) == 1 and word[0].isupper()
            if initial and words and not mark.endswith(" ") and words[-1].endswith(mark) and len(words[-1]) <= 3:
                words[-1] += word[0] + mark
            else:
                words.append(word[0] + mark.rstrip() if initial else word)
        return " ".join(words)


class If(model.If):
    """Nothing of ours needs to be told apart by a condition ``disambiguate``: it is never met. And every letter counts
    as one that readers can get at, as it is in an archive: APA and Chicago leave others out of their lists.
    """

    def render(self, item: CitationItem, context: Any = None, delimiter: str = "", **options: Any) -> Any:
        if "disambiguate" in self.attrib:
            raise model.ConditionFailed
        return super().render(item, context=context, delimiter=delimiter, **options)

    def _position(self, item: CitationItem, context: Any) -> list[bool]:
        """Each work is cited once: first, or in the list, which is no position."""
        del item, context
        return [not self.get_root().listing and one == "first" for one in (self.get("position") or "").split()]

    def _variable(self, item: CitationItem) -> list[bool]:
        asked = set((self.get("variable") or "").split())
        return [*super()._variable(item), *([True] if asked >= _WHERE_TO_GET_IT else [])]


class Else_If(If):  # noqa: N801 (its name is that of the element)
    """As If."""


MENDED: tuple[type[model.CitationStylesElement], ...] = (
    Locale,
    Text,
    Number,
    Names,
    Substitute,
    Label,
    Name,
    If,
    Else_If,
)
