"""Documents as DOCX: a template that an office may have restyled in Word, filled by docxtpl."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import jinja2
from docx.opc.exceptions import PackageNotFoundError
from docxtpl import DocxTemplate
from jinja2 import meta, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.reports.chart import Chart, fill_charts
from ako_qgis_plugin.core.reports.contents import fill_contents
from ako_qgis_plugin.core.reports.kept_rows import keep_rows_together
from ako_qgis_plugin.core.reports.matrix import fit_matrices
from ako_qgis_plugin.core.reports.pictures import Placer
from ako_qgis_plugin.core.reports.same_bytes import rewrite
from ako_qgis_plugin.core.wording import listed, say

TEMPLATES = Path(__file__).parent / "templates"

#: More of a paragraph than this is not quoted in a message.
_QUOTED = 160

#: LibreOffice 25 misnames the relationship to the properties of a document.
_RELATIONSHIPS = "_rels/.rels"
_MISNAMED = b"http://schemas.openxmlformats.org/officedocument/2006/relationships/metadata/core-properties"
_NAMED = b"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"

_TAG = re.compile(r"<[^>]+>")
#: Parts of a Word document that would run, or be fetched from elsewhere.
_ACTIVE = re.compile(r"vbaProject|activeX|\.bin$", re.IGNORECASE)


class TemplateError(AkoError):
    """A template cannot be filled; the message says what is wrong, and where in it."""


class _Template(DocxTemplate):
    """Tells of an error in a template by the text of the paragraph it stands in."""

    def render_xml_part(
        self, src_xml: str, part: Any, context: Mapping[str, Any], jinja_env: jinja2.Environment | None = None
    ) -> str:
        try:
            return super().render_xml_part(src_xml, part, context, jinja_env)
        except jinja2.TemplateError as error:
            lines = re.sub(r"<w:p([ >])", r"\n<w:p\1", src_xml).splitlines()
            number = _line_of(error)
            place = _TAG.sub("", lines[number - 1]).strip() if 0 < number <= len(lines) else ""
            raise TemplateError(_fault(error, place)) from error

    def sources(self) -> list[str]:
        """Give the texts that jinja reads: body, headers and footers."""
        self.init_docx()
        texts = [self.patch_xml(self.get_xml())]
        for uri in (self.HEADER_URI, self.FOOTER_URI):
            texts += [self.patch_xml(self.get_part_xml(part)) for _, part in self.get_headers_footers(uri)]
        return texts


def shipped_template(document: str, language: str) -> Path:
    """Give the template of a kind of document that comes with the program."""
    return TEMPLATES / f"{document}_{language}.docx"


def environment() -> jinja2.Environment:
    """Give an environment in which a template cannot run code of its own, and no text can become markup."""
    return ImmutableSandboxedEnvironment(autoescape=True, undefined=jinja2.StrictUndefined)


def examine_template(path: Path, shipped: Path, progress: Progress) -> None:
    """Refuse a template that cannot be filled; warn of what the shipped one shows and this one does not.

    Raises
    ------
    TemplateError
        If it is no DOCX document, holds macros, or its tags are broken.

    """
    _require_document(path)
    asked, shown = _names(shipped), _names(path)
    missing = sorted(asked - shown)
    if missing:
        progress.warn(
            say("{file}: the template does not show {placeholders}", file=path.name, placeholders=listed(missing, 20))
        )


def fill_template(
    template: Path,
    context_of: Callable[[Placer], Mapping[str, Any]],
    chart_of: Callable[[str], Chart | None],
    target: Path,
    date: dt.date,
) -> None:
    """Fill a template and write the document; the same input gives the same bytes.

    Parameters
    ----------
    template
        The template.
    context_of
        Gives what stands under the names that the template asks for; pictures go through the placer.
    chart_of
        Gives the values of a chart by its name in the template.
    target, date
        The file to be written, and the day that stands in its properties.

    Raises
    ------
    TemplateError
        If the template asks for what there is not, or its tags are broken.
    Cancelled
        If the caller asked to stop.

    """
    document = _opened(template)
    try:
        document.render(context_of(Placer(document.docx)), environment())
    except jinja2.TemplateError as error:
        # Those of the body, header and footer name their place; here are those of the document's properties.
        raise TemplateError(_fault(error, say("in the properties of the document"))) from error
    fit_matrices(document.docx)
    keep_rows_together(document.docx)
    fill_contents(document.docx)
    fill_charts(document.docx, chart_of)
    made = io.BytesIO()
    document.save(made)
    made.seek(0)
    rewrite(made, target, date)


def _opened(path: Path) -> _Template:
    try:
        document = _Template(_mended(path))
        document.init_docx()
    except (PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError, SyntaxError, OSError) as error:
        raise TemplateError(
            say("{file}: is no Word document (DOCX): {reason}", file=path.name, reason=error)
        ) from error
    return document


def _mended(path: Path) -> str | io.BytesIO:
    """Give a template whose properties are found; where they are not, the document gets them twice, and is broken."""
    with zipfile.ZipFile(path) as archive:
        if _MISNAMED not in archive.read(_RELATIONSHIPS):
            return str(path)
        mended = io.BytesIO()
        with zipfile.ZipFile(mended, "w", zipfile.ZIP_DEFLATED) as written:
            for name in archive.namelist():
                content = archive.read(name)
                written.writestr(name, content.replace(_MISNAMED, _NAMED) if name == _RELATIONSHIPS else content)
    return mended


def _require_document(path: Path) -> None:
    if not path.is_file():
        raise TemplateError(say("{file}: no such file", file=path))
    try:
        with zipfile.ZipFile(path) as archive:
            active = [name for name in archive.namelist() if _ACTIVE.search(name)]
    except (zipfile.BadZipFile, OSError) as error:
        raise TemplateError(
            say("{file}: is no Word document (DOCX): {reason}", file=path.name, reason=error)
        ) from error
    if active:
        raise TemplateError(
            say("{file}: holds macros or controls ({parts}); save it as DOCX", file=path.name, parts=listed(active))
        )


def _names(path: Path) -> set[str]:
    """Give all names that a template asks for."""
    names: set[str] = set()
    jinja = environment()
    for text in _opened(path).sources():
        lines = re.sub(r"<w:p([ >])", r"\n<w:p\1", text)
        try:
            tree = jinja.parse(lines)
        except jinja2.TemplateError as error:
            number = _line_of(error)
            place = _TAG.sub("", lines.splitlines()[number - 1]).strip() if number else ""
            raise TemplateError(f"{path.name}: {_fault(error, place)}") from error
        names |= meta.find_undeclared_variables(tree)
        names |= {node.attr for node in tree.find_all(nodes.Getattr)}
    return names


def _line_of(error: jinja2.TemplateError) -> int:
    """Give the line of the template at which it failed; 0 where that is not known."""
    number = getattr(error, "lineno", None)
    if number:
        return int(number)
    found, trace = 0, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            found = trace.tb_lineno
        trace = trace.tb_next
    return found


def _fault(error: jinja2.TemplateError, place: str) -> str:
    if not place:
        return say("error in the template: {reason}", reason=error.message)
    return say("error in the template: {reason}; at: {place}", reason=error.message, place=place[:_QUOTED])
