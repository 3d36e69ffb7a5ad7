from lxml.etree import _Element

class HtmlElement(_Element):
    def drop_tree(self) -> None: ...

def document_fromstring(html: str | bytes, parser: HTMLParser | None = None) -> HtmlElement: ...

class HTMLParser:
    def __init__(
        self,
        *,
        encoding: str | None = None,
        no_network: bool = True,
        huge_tree: bool = False,
        recover: bool | None = None,
        remove_comments: bool = False,
        remove_pis: bool = False,
    ) -> None: ...
