"""What stands in the chapter on links and the functional area, with the tags that docxtpl fills.

Another document takes the chapter in by ``Chapter(document, language, level=2).write()``: its headings are then one
level lower, and its context holds the chapter under the name ``fa``.
"""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document as WordDocument

from ako_qgis_plugin.core.reports.matrix import matrix_of
from scripts.functional_area_template.texts import texts
from scripts.protocol_template.fields import ChartLook, add_caption, add_chart, add_field
from scripts.protocol_template.writer import TemplateWriter, finish

#: Widths of the two columns of a card [mm].
CARD = (56, 110)

#: Widest columns of memberships, of shares of cores, and of agreement [mm].
MEMBERSHIP_MM, CORES_MM, UPRIGHT_MM, AGREEMENT_MM = 12, 28, 12, 12

#: Looks of the charts by name: what there is more of is darker, so that they read in grey too.
LOOKS = {
    "AKO flows": ChartLook(("1F4E79",), has_labels=True),
    "AKO balance": ChartLook(("1F4E79", "F0B77A"), has_losses=True),
    "AKO sweep": ChartLook(("5089BD",), is_upright=True, has_labels=True),
    "AKO shares": ChartLook(("1F4E79", "B9D3EA"), number_format="0.0"),
}


class Chapter(TemplateWriter):
    """Writes the chapter in one language; its parts have headings of a level."""

    def __init__(self, document: WordDocument, language: str, *, level: int = 1, first_chart: int = 1) -> None:
        super().__init__(document, texts(language))
        self._level = level
        self._chart = first_chart

    def write(self) -> None:
        """Write all parts."""
        self._data()
        self._links()
        self._methods()
        self._comparison()
        self._chosen()
        self._caveats()
        self._annex()

    def _part(self, key: str) -> None:
        self._heading(key, self._level)

    def _section(self, key: str) -> None:
        self._heading(key, self._level + 1)

    def _when(self, condition: str, text: str, style: str = "Normal") -> None:
        """Write a paragraph where something holds."""
        self._tag(f"if {condition}")
        self._text(text, style)
        self._tag("endif")

    def _each(self, name: str, style: str = "Normal") -> None:
        """Write a paragraph for each text of a list."""
        self._tag(f"for line in {name}")
        self._text("{{ line }}", style)
        self._tag("endfor")

    def _note(self, name: str) -> None:
        self._when(name, f"{{{{ {name} }}}}")

    def _plain_list(self, name: str, columns: Sequence[tuple[str, str, float]], key: str) -> None:
        """Write a table of a list: heading, cell and width of each column; nothing where it is empty."""
        headings = [self._titled(title) for title, _, _ in columns]
        self._list(
            name, headings, [cell for _, cell, _ in columns], [w for _, _, w in columns], key, is_told_empty=False
        )

    def _titled(self, key: str) -> str:
        return ">" + self._t[key[1:]] if key.startswith(">") else self._t[key]

    def _add_chart(self, name: str, title: str, alt: str, height_mm: float = 143) -> None:
        """Write a chart with its caption where it has a title."""
        self._tag(f"if {title}")
        add_chart(self._document, self._t[alt], 166, height_mm, look=LOOKS[name], name=name, number=self._chart)
        self._chart += 1
        add_caption(self._document, self._t["figure_label"], f"{{{{ {title} }}}}", "AKO Picture Caption")
        self._tag("endif")

    def _add_map(self, name: str, caption: str) -> None:
        self._tag(f"if {name}")
        self._text(f"{{{{ {name} }}}}", "AKO Picture")
        add_caption(self._document, self._t["figure_label"], caption, "AKO Picture Caption")
        self._tag("endif")

    def _data(self) -> None:
        self._part("h_data")
        self._each("fa.data.sentences")
        self._caption("facts")
        rows = [[self._t["item"], ">" + self._t["value"]], ["{%tr for row in fa.data.facts %}"]]
        self._table([*rows, ["{{ row.name }}", ">{{ row.text }}"], ["{%tr endfor %}"]], (84, 82))
        self._text("")
        columns = (("name", "{{ row.name }}", 60), ("lacks", "{{ row.lacks }}", 106))
        self._plain_list("fa.data.gaps", columns, "gaps")
        self._note("fa.data.gaps_note")

    def _links(self) -> None:
        self._part("h_links")
        self._when("fa.links.missing", "{{ fa.links.missing }}", "AKO Notice")
        self._tag("if not fa.links.missing")
        self._each("fa.links.sentences")
        self._section("h_units")
        self._units()
        self._tag("if fa.links.cores.rows")
        self._caption("cores")
        cores = ("fa.links.cores.columns", "fa.links.cores.rows", self._t["name"])
        self._tag("if fa.links.cores.is_upright")
        self._matrix(*cores, mark=matrix_of(UPRIGHT_MM))
        self._tag("else")
        self._matrix(*cores, mark=matrix_of(CORES_MM), upright=False)
        self._tag("endif")
        self._text("")
        self._tag("endif")
        self._note("fa.links.cores_note")
        self._note("fa.links.migration_note")
        self._section("h_flows")
        self._add_map("fa.links.map", self._t["map_links"])
        self._add_chart("AKO flows", "fa.links.flows_chart", "flows_alt")
        self._pairs()
        self._section("h_balance")
        self._add_chart("AKO balance", "fa.links.balance_chart", "balance_alt")
        self._section("h_diagnoses")
        columns = (("name", "**{{ row.name }}**", 36), ("text", "{{ row.text }}", 130))
        self._plain_list("fa.links.diagnoses", columns, "diagnoses")
        self._note("fa.links.diagnoses_note")
        self._tag("endif")

    def _units(self) -> None:
        numbers = (
            *(("leaving", 17), ("arriving", 20), ("balance", 16), ("supply_pct", 15), ("demand_pct", 15)),
            ("core_pct", 15),
        )
        columns = [
            ("name", "{{ row.name }}", 29),
            *((f">{name}", f">{{{{ row.{name} }}}}", width) for name, width in numbers),
            ("first", "{{ row.first }} ({{ row.first_pct }})\n{{ row.second }}", 39),
        ]
        self._plain_list("fa.links.units", columns, "units")
        self._text(self._t["units_legend"])
        self._note("fa.links.units_note")

    def _pairs(self) -> None:
        numbers = (("flow", 18), ("back", 24), ("share_pct", 20), ("smart", 22))
        columns = [
            ("origin", "{{ row.origin }}", 41),
            ("destination", "{{ row.destination }}", 41),
            *((f">{name}", f">{{{{ row.{name} }}}}", width) for name, width in numbers),
        ]
        self._plain_list("fa.links.pairs", columns, "pairs")
        self._text(self._t["pairs_legend"])
        self._note("fa.links.pairs_note")

    def _methods(self) -> None:
        t = self._t
        self._part("h_methods")
        self._when("fa.methods.missing", "{{ fa.methods.missing }}", "AKO Notice")
        self._tag("for v in fa.methods.variants")
        self._document.add_heading("{{ v.symbol }}. {{ v.name }}", self._level + 1)
        rows = [[t["method"], "**{{ v.method }}**{% if v.description %}\n{{ v.description }}{% endif %}"]]
        for name in ("formula", "source"):
            rows += [[f"{{%tr if v.{name} %}}"], [t[name], f"{{{{ v.{name} }}}}"], ["{%tr endif %}"]]
        self._table(rows, CARD, header=False)
        self._text("")
        columns = (
            ("parameter", "{{ row.name }}", 50),
            ("value", "{{ row.value }}", 60),
            ("default_source", "{{ row.source }}", 56),
        )
        self._plain_list("v.parameters", columns, "parameters")
        self._tag("if v.notes")
        self._text(t["notes"]).paragraph_format.keep_with_next = True
        self._each("v.notes", "List Bullet")
        self._tag("endif")
        self._text("{{ v.state }}")
        self._tag("endfor")

    def _comparison(self) -> None:
        self._part("h_comparison")
        self._when("fa.comparison.missing", "{{ fa.comparison.missing }}", "AKO Notice")
        self._tag("if not fa.comparison.missing")
        self._each("fa.comparison.sentences")
        self._section("h_membership")
        self._caption("membership")
        self._fa_matrix("membership", "name", MEMBERSHIP_MM)
        self._text("{{ fa.comparison.legend }} {{ fa.comparison.membership_note }}")
        self._section("h_measures")
        self._measures()
        self._tag("if fa.comparison.agreement.rows")
        self._caption("agreement")
        self._fa_matrix("agreement", "variant", AGREEMENT_MM)
        self._text("{{ fa.comparison.agreement_legend }}")
        self._tag("endif")
        self._section("h_sweep")
        self._sweep()
        self._section("h_uncertain")
        self._text("{{ fa.comparison.uncertain }}")
        self._section("h_maps")
        self._maps()
        self._tag("endif")

    def _fa_matrix(self, name: str, first: str, width_mm: int) -> None:
        path = f"fa.comparison.{name}"
        mark = matrix_of(width_mm)
        self._matrix(f"{path}.columns", f"{path}.rows", self._t[first], mark=mark, upright=False)
        self._text("")

    def _measures(self) -> None:
        numbers = (
            *(("units", "units_count", 14), ("core_units", "core_units", 14), ("population", "population", 20)),
            *(("jobs", "jobs", 18), ("area_km2", "area_km2", 18), ("inside_pct", "inside_pct", 20)),
            *(("parts", "parts", 15), ("enclaves", "enclaves", 17), ("compactness", "compactness", 18)),
        )
        columns = [
            ("symbol", "{{ row.symbol }}", 12),
            *((f">{title}", f">{{{{ row.{name} }}}}", width) for name, title, width in numbers),
        ]
        self._plain_list("fa.comparison.measures", columns, "measures")
        self._text(self._t["measures_legend"])

    def _sweep(self) -> None:
        self._note("fa.comparison.sweep_missing")
        self._each("fa.comparison.sweep")
        self._add_chart("AKO sweep", "fa.comparison.sweep_chart", "sweep_alt", 78)
        self._add_chart("AKO shares", "fa.comparison.shares_chart", "shares_alt")
        columns = (
            ("name", "{{ row.name }}", 52),
            (">criterion_value", ">{{ row.value }}", 32),
            ("inside", "{{ row.inside }}", 24),
            (">flips_at", ">{{ row.flips_at }}", 26),
            (">stable", ">{{ row.stable_from }} – {{ row.stable_to }}", 32),
        )
        self._plain_list("fa.comparison.flips", columns, "flips")
        self._note("fa.comparison.flips_note")

    def _maps(self) -> None:
        self._note("fa.no_maps")
        self._add_map("fa.comparison.stability", self._t["map_stability"])
        self._tag("for each in fa.comparison.maps")
        self._text("{{ each.picture }}", "AKO Picture")
        add_caption(self._document, self._t["figure_label"], "{{ each.caption }}", "AKO Picture Caption")
        self._tag("endfor")
        self._note("fa.comparison.maps_note")

    def _chosen(self) -> None:
        self._part("h_chosen")
        self._when("fa.chosen.missing", "{{ fa.chosen.missing }}", "AKO Notice")
        self._each("fa.chosen.sentences")
        self._add_map("fa.chosen.map", self._t["map_chosen"])
        lines = "{%p for line in row.lines %}\n{{ line }}\n{%p endfor %}"
        columns = (
            ("name", "**{{ row.name }}**", 36),
            ("role", "{% cellbg row.fill %}{{ row.role }}", 26),
            ("reasons", lines, 104),
        )
        self._plain_list("fa.chosen.members", columns, "members")
        self._note("fa.chosen.members_note")
        self._note("fa.chosen.outside_note")
        self._plain_list("fa.chosen.outside", columns, "outside")

    def _caveats(self) -> None:
        self._part("h_caveats")
        self._each("fa.caveats", "List Bullet")

    def _annex(self) -> None:
        self._part("h_annex")
        self._tag("if workbook")
        self._text(self._t["annex_note"])
        self._tag("else")
        self._text(self._t["annex_absent"])
        self._tag("endif")
        columns = (("sheet", "{{ row.title }}", 80), (">rows", ">{{ row.rows }}", 30))
        self._plain_list("fa.annex", columns, "annex")


class _Document(TemplateWriter):
    """Writes the document that holds the chapter alone."""

    def __init__(self, document: WordDocument, language: str) -> None:
        super().__init__(document, texts(language))
        self._language = language

    def write(self) -> None:
        t = self._t
        self._text(t["title"], "Title")
        self._text("{{ title }}", "Subtitle")
        rows = [[t["day"], "{{ date }}"], [t["program"], "{{ program }}"]]
        for name, value in (("workbook", "workbook"), ("atlas", "atlas"), ("chosen_variant", "fa.chosen.name")):
            rows += [[f"{{%tr if {value} %}}"], [t[name], f"{{{{ {value} }}}}"], ["{%tr endif %}"]]
        self._table(rows, CARD, header=False)
        self._text("")
        self._text(t["nature"], "AKO Remark")
        self._text(t["contents"], "TOC Heading")
        add_field(self._document.add_paragraph(style="toc 1"), 'TOC \\o "1-2" \\h \\z', t["update_contents"])
        self._document.add_page_break()
        Chapter(self._document, self._language).write()


def title(language: str) -> str:
    """Give the title that stands in header and properties."""
    return f"{texts(language)['title']}: {{{{ title }}}}"


def write_body(document: WordDocument, language: str) -> None:
    """Write the body of the template."""
    _Document(document, language).write()
    finish(document)
