"""A report as one HTML file: no script, nothing fetched, made to be read on a screen and to be printed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape

from core.model import (
    Block,
    Contents,
    Facts,
    Heading,
    Items,
    Look,
    PageBreak,
    Paragraph,
    ParagraphKind,
    Report,
    Run,
    SideBySide,
    printable,
)

_STYLE = """
@page { size: A4; margin: 20mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); } }
:root { color-scheme: light dark; }
body { font: 1rem/1.5 "Noto Serif", Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3, nav, table, .note, .warning { font-family: "Noto Sans", "Segoe UI", system-ui, sans-serif; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.2em; } h3 { font-size: 1rem; margin-bottom: .3em; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; }
a { color: inherit; text-decoration-color: #7a9cc6; }
nav ol { list-style: none; padding-left: 0; } nav ol ol { padding-left: 1.4em; } nav li { margin: .15em 0; }
blockquote { margin: .6em 0; padding: .1em 1em; border-inline-start: 3px solid #8fa8c8; }
mark { background: #fdf0c4; color: #222; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: start; vertical-align: top; padding: .35em .6em; border-bottom: 1px solid #8885; }
table.facts th { width: 9rem; font-weight: 600; } table.beside td, table.beside th { width: 50%; }
table.beside td + td, table.beside th + th { border-inline-start: 1px solid #8885; }
tr { break-inside: avoid; }
.note { font-size: .9rem; opacity: .8; } .quiet { opacity: .7; }
.warning { border-inline-start: 3px solid #b3541e; padding-inline-start: .8em; font-size: .92rem; }
.page { break-before: page; }
@media print { body { max-width: none; margin: 0; font-size: 10.5pt; } a { text-decoration: none; } }
""".strip()

_SAFE_LINK = re.compile(r"(?:https?://|#[a-z0-9-]+$)", re.IGNORECASE)


def written(report: Report) -> bytes:
    """The file of a report, UTF-8. No part of an archive's text can become markup, a script or another kind of link."""
    body = "\n".join(_blocks(report))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(report.language)}">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="generator" content="Rejoinder">\n'
        f"<title>{_text(report.title)}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n<body>\n"
        f"<h1>{_text(report.title)}</h1>\n{body}\n</body>\n</html>\n"
    ).encode()


def _blocks(report: Report) -> Iterator[str]:
    breaking = False
    for block in report.blocks:
        if isinstance(block, PageBreak):
            breaking = True
            continue
        if breaking:
            yield '<div class="page"></div>'
            breaking = False
        yield _block(block, report)


def _block(block: Block, report: Report) -> str:
    match block:
        case Heading(level, text, anchor):
            tag = f"h{min(level + 1, 6)}"
            return f'<{tag} id="{escape(anchor)}">{_text(text)}</{tag}>'
        case Paragraph():
            return _paragraph(block)
        case Facts(rows):
            return _table("facts", (f'<th scope="row">{_text(label)}</th>{_cell(runs)}' for label, runs in rows))
        case SideBySide(heads, rows):
            head = "".join(f'<th scope="col">{_text(one)}</th>' for one in heads)
            cells = ("".join(f"<td>{''.join(map(_paragraph, side))}</td>" for side in row) for row in rows)
            return _table("beside", cells, head)
        case Items(items):
            return "<ul>\n{}\n</ul>".format("\n".join(f"<li>{_runs(item)}</li>" for item in items))
        case Contents():
            return _contents(report)
        case PageBreak():
            return ""


def _contents(report: Report) -> str:
    """The headings as links, the second level inside of the first."""
    lines: list[str] = []
    inside = False
    for heading in report.headings:
        if (heading.level == 2) is not inside:
            lines.append("<li><ol>" if heading.level == 2 else "</ol></li>")
            inside = heading.level == 2
        lines.append(f'<li><a href="#{escape(heading.anchor)}">{_text(heading.text)}</a></li>')
    if inside:
        lines.append("</ol></li>")
    return '<nav aria-label="Contents">\n<h2>Contents</h2>\n<ol>\n{}\n</ol>\n</nav>'.format("\n".join(lines))


def _table(name: str, rows: Iterable[str], head: str = "") -> str:
    top = f"<thead><tr>{head}</tr></thead>\n" if head else ""
    body = "\n".join(f"<tr>{row}</tr>" for row in rows)
    return f'<table class="{name}">\n{top}<tbody>\n{body}\n</tbody>\n</table>'


def _cell(runs: Iterable[Run]) -> str:
    return f"<td>{_runs(runs)}</td>"


def _paragraph(paragraph: Paragraph) -> str:
    language = f' lang="{escape(paragraph.language)}"' if paragraph.language else ""
    turned = ' dir="auto"' if paragraph.quoted else ""
    words = _runs(paragraph.runs)
    match paragraph.kind:
        case ParagraphKind.QUOTATION:
            return f"<blockquote{language}{turned}>{words}</blockquote>"
        case ParagraphKind.BODY:
            return f"<p{language}{turned}>{words}</p>"
        case ParagraphKind.NOTE | ParagraphKind.WARNING as kind:
            return f'<p class="{kind}"{language}{turned}>{words}</p>'


def _runs(runs: Iterable[Run]) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    words = _text(run.text).replace("\n", "<br>")
    match run.look:
        case Look.STRONG:
            words = f"<strong>{words}</strong>"
        case Look.MARKED:
            words = f"<mark>{words}</mark>"
        case Look.QUIET:
            words = f'<span class="quiet">{words}</span>'
        case Look.PLAIN:
            pass
    return f'<a href="{escape(run.link)}">{words}</a>' if _SAFE_LINK.match(run.link) else words


def _text(text: str) -> str:
    return escape(printable(text))
