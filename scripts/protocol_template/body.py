"""What stands in the protocol, chapter by chapter, with the tags that docxtpl fills."""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.shared import Mm, RGBColor

from scripts.protocol_template.fields import (
    add_caption,
    add_chart,
    add_field,
    count_caption,
)
from scripts.protocol_template.texts import texts
from scripts.protocol_template.writer import TemplateWriter, finish

#: Widths of the two columns of a card [mm].
CARD = (40, 126)

#: Names of municipalities stand upright in so high a row [mm].
HEAD_OF_MATRIX_MM = 46

TITLES = {"pl": "Protokół kolizji", "en": "Conflict protocol"}
TITLES_OF_QUALITY = {"pl": "Jakość planów gmin", "en": "Quality of municipal plans"}

#: Rows to write in are at least so high [mm].
WRITING_MM, SIGNATURE_MM = 11, 15


class Body(TemplateWriter):
    """Writes chapters in one language."""

    def __init__(self, document: WordDocument, language: str) -> None:
        super().__init__(document, texts(language))

    def write(self) -> None:
        """Write all chapters."""
        self._title_page()
        self._tag("if has_conformity")
        self._basis()
        self._data()
        self._rule_book()
        self._summary()
        self._conflicts()
        self._screening()
        self._not_assessed()
        self._slivers_and_resolved()
        self._tag("endif")
        self._tag("if has_quality")
        self._quality()
        self._tag("endif")

    def _title_page(self) -> None:
        t = self._t
        self._text(
            f"{{% if has_conformity %}}{t['title']}{{% if has_quality %}}{t['title_and_quality']}{{% endif %}}"
            f"{{% else %}}{t['title_of_quality']}{{% endif %}}",
            "Title",
        )
        self._text("{{ area }}{% if teryt %} (TERYT {{ teryt }}){% endif %}", "Subtitle")
        rows = [
            [t["scope"], "{{ area }}"],
            [t["day"], "{{ date }}"],
            [t["register"], "{{ register_name }}"],
            [t["program"], "{{ program }}"],
            ["{%tr if workbook %}"],
            [t["workbook"], "{{ workbook }}"],
            ["{%tr endif %}"],
        ]
        self._table(rows, CARD, header=False)
        self._text("")
        self._text(
            f"{{% if has_conformity %}}{t['nature']}{{% else %}}{t['quality_nature']}{{% endif %}}", "AKO Remark"
        )
        self._text(t["contents"], "TOC Heading").paragraph_format.page_break_before = True
        add_field(self._document.add_paragraph(style="toc 1"), 'TOC \\o "1-2" \\h \\z', t["update_contents"])

    def _basis(self) -> None:
        t = self._t
        self._document.add_heading(t["h1"], 1).paragraph_format.page_break_before = True
        self._text(t["basis"])
        for key in ("basis_39", "basis_44", "basis_45"):
            self._text(t[key], "List Bullet")
        self._text(t["basis_item"])
        self._text(t["compared"])
        self._tag("if is_whole_area")
        self._text(t["municipalities"] + " {{ municipality_names|join(', ') }}.")
        self._tag("endif")
        self._tag("if thresholds")
        self._caption("options")
        rows = [[t["option"], t["value"]], ["{%tr for row in thresholds %}"], ["{{ row.name }}", "{{ row.text }}"]]
        self._table([*rows, ["{%tr endfor %}"]], (80, 86))
        self._text("")
        self._tag("else")
        self._text("{{ thresholds_unknown }}")
        self._tag("endif")

    def _data(self) -> None:
        t = self._t
        self._heading("h2")
        self._tag("if plans")
        self._caption("plans")
        headings = [t["municipality"], t["plan"], t["plan_id"], t["status"], t["valid_from"], ">" + t["zones"]]
        cells = ["municipality", "type", "id", "status", "valid_from"]
        row = [*(f"{{{{ row.{name} }}}}" for name in cells), ">{{ row.zones }}"]
        self._table([headings, ["{%tr for row in plans %}"], row, ["{%tr endfor %}"]], (32, 22, 46, 25, 25, 16))
        self._text("")
        self._tag("else")
        self._text(t["no_plans"], "AKO Notice")
        self._tag("endif")
        headings = [t["category"], ">" + t["count"], t["sources"], t["dates"], t["accuracy"]]
        row = ["{{ row.name }}", ">{{ row.count }}", "{{ row.sources }}", "{{ row.dates }}", "{{ row.accuracy }}"]
        self._list("provisions", headings, row, [42, 17, 51, 26, 30], "provisions")
        self._text(t["provisions_total"] + " {{ provisions_total }}.")
        self._text(t["accuracy_note"])

    def _rule_book(self) -> None:
        t = self._t
        self._heading("h3")
        self._tag("if rule_book.mismatches")
        self._text(t["mismatch"], "AKO Notice").runs[0].bold = True
        self._tag("for line in rule_book.mismatches")
        self._text("{{ line }}", "List Bullet")
        self._tag("endfor")
        self._tag("if rule_book.mismatches_left_out")
        self._text(t["more_mismatches"] + " {{ rule_book.mismatches_left_out }}.")
        self._tag("endif")
        self._tag("endif")
        rows = [
            [t["rule_book"], "{{ rule_book.name }}"],
            [t["fingerprint"], "{{ rule_book.fingerprint }}"],
            [t["rules"], "{{ rule_book.rules }}"],
        ]
        self._table(rows, CARD, header=False)
        self._text("")
        self._text("{{ rule_book.sentence }}")
        self._tag("if rule_book.differences")
        self._text(t["differences"]).paragraph_format.keep_with_next = True
        self._tag("for line in rule_book.differences")
        self._text("{{ line }}", "List Bullet")
        self._tag("endfor")
        self._tag("endif")

    def _summary(self) -> None:
        t = self._t
        self._heading("h4")
        for line in ("for line in nothing_found", "endfor"):
            self._tag(line)
            if line.startswith("for"):
                self._text("{{ line }}", "AKO Remark")
        verdicts = ["conflict", "potential_conflict", "attention"]
        headings = [*(">" + t[name] for name in verdicts)]
        cells = [*(f">{{{{ row.{name} }}}}" for name in verdicts)]
        tail = [">" + t["not_assessed"], ">" + t["total"], ">" + t["area"]]
        tail_cells = [">{{ row.not_assessed }}", ">{{ row.total }}", ">{{ row.area }}"]
        total = [
            "**{{ matrix_total.name }}**",
            *(f">**{{{{ matrix_total.{name} }}}}**" for name in (*verdicts, "not_assessed", "total", "area")),
        ]
        widths = [40, 16, 24, 24, 20, 16, 26]
        self._list(
            "matrix",
            [t["municipality"], *headings, *tail],
            ["{{ row.name }}", *cells, *tail_cells],
            widths,
            "matrix",
            total=total,
        )
        self._text(t["area_note"])
        self._tag("if has_chart")
        add_chart(self._document, t["chart_alt"], 166, 143)
        add_caption(self._document, t["figure_label"], "{{ chart_title }}", "AKO Picture Caption")
        self._tag("endif")
        self._tag("if overview")
        self._text("{{ overview }}", "AKO Picture")
        add_caption(self._document, t["figure_label"], t["overview"], "AKO Picture Caption")
        self._tag("endif")
        self._list(
            "by_category",
            [t["category"], *headings, ">" + t["total"], ">" + t["area"]],
            ["{{ row.name }}", *cells, ">{{ row.total }}", ">{{ row.area }}"],
            [56, 18, 24, 24, 18, 26],
            "by_category",
            is_told_empty=False,
        )
        self._list(
            "decisions",
            [t["decision"], ">" + t["count"]],
            ["{{ row.name }}", ">{{ row.count }}"],
            [90, 24],
            "decisions",
            is_told_empty=False,
        )

    def _conflicts(self) -> None:
        self._heading("h5")
        self._tag("if municipalities")
        self._text("{{ coverage }}")
        self._tag("else")
        self._tag("for line in nothing_found")
        self._text("{{ line }}")
        self._tag("endfor")
        self._tag("endif")
        self._tag("for place in municipalities")
        self._document.add_heading("{{ place.name }}", 2).paragraph_format.page_break_before = True
        self._tag("for c in place.conflicts")
        # A page for each, since each is agreed and signed by itself; the first stands below its municipality.
        self._tag("if loop.first")
        self._document.add_heading("{{ c.heading }}", 3)
        self._tag("else")
        self._document.add_heading("{{ c.heading }}", 3).paragraph_format.page_break_before = True
        self._tag("endif")
        self._card()
        self._tag("endfor")
        self._tag("endfor")

    def _card(self) -> None:
        t = self._t
        # The text on a dark colour is white; Word would refuse a tag in the place of a colour.
        rows = [
            [t["verdict"], "{% cellbg c.verdict_fill %}"],
            [
                "",
                f"{t['severity']} {{{{ c.severity }}}} {t['of_five']}, {t['certainty']}: {{{{ c.certainty }}}}"
                "{% if c.reason %}; {{ c.reason }}{% endif %}; "
                f"{t['id_inline']} {{{{ c.id }}}}",
            ],
            [
                t["provision"],
                "**{{ c.provision.name }}**\n{{ c.provision.category }}, {{ c.provision.status }}"
                "{% if c.provision.realisation %}, {{ c.provision.realisation }}{% endif %} ({{ c.provision.id }})",
            ],
            [
                t["source"],
                "{{ c.provision.source }}{% if c.provision.item %}, {{ c.provision.item }}{% endif %};"
                f" {t['since']} {{{{ c.provision.valid_from }}}}"
                f"{{% if c.provision.body %}}; {t['adopted_by']} {{{{ c.provision.body }}}}{{% endif %}}"
                f"\n{t['drawing']}: {{{{ c.provision.accuracy }}}}",
            ],
            [
                t["act"],
                "{{ c.act.type }}, {{ c.act.status }}, "
                f"{t['since']} {{{{ c.act.valid_from }}}}\n{{{{ c.act.id }}}}",
            ],
            [
                t["zone"],
                "**{{ c.zone.label }}**{% if c.zone.class_name %} ({{ c.zone.class_name }}){% endif %}"
                f"{{% if c.zone.symbol %}}; {t['symbol']}: {{{{ c.zone.symbol }}}}{{% endif %}}"
                f"{{% if c.zone.basic_profile %}}; {t['basic_profile']}: {{{{ c.zone.basic_profile }}}}{{% endif %}}"
                f"{{% if c.zone.additional_profile %}}; {t['additional_profile']}:"
                " {{ c.zone.additional_profile }}{% endif %}",
            ],
            [
                t["place"],
                "{{ c.municipality }}{% if c.teryt %} (TERYT {{ c.teryt }}){% endif %}"
                "{% if c.point %}; {{ c.point }}{% endif %}",
            ],
            [t["size"], "{{ c.relation }}{% if c.size %}: {{ c.size }}{% endif %}"],
            ["{%tr if c.picture %}"],
            [t["map_clip"], "{{ c.picture }}"],
            ["{%tr endif %}"],
            [t["rule"], "{{ c.rule }}{% if c.legal_basis %}: {{ c.legal_basis }}{% endif %}"],
            [t["rationale"], "{{ c.rationale }}"],
            ["{%tr if c.other_rules %}"],
            [t["other_rules"], "{{ c.other_rules|join('; ') }}"],
            ["{%tr endif %}"],
            [t["proposal"], "{{ c.proposal }} {{ c.proposal_source }}"],
            [t["municipality_stand"], "{{ c.municipality_stand }}"],
            [t["region_stand"], "{{ c.region_stand }}"],
            [
                t["decision"],
                "**{{ c.status }}**{% if c.by or c.at %} ({% if c.by %}{{ c.by }}, {% endif %}{{ c.at }})"
                "{% endif %}{% if c.note %}: {{ c.note }}{% endif %}",
            ],
            ["{%tr if c.look_again %}"],
            ["", "**{{ c.look_again }}**"],
            ["{%tr endif %}"],
            ["{%tr if c.disputed %}"],
            [t["disputed_rows"], "**{{ c.disputed }}**"],
            ["{%tr for h in c.decisions %}"],
            [
                "",
                "{{ h.at }}, {{ h.event }}: {{ h.status }}{% if h.by %} ({{ h.by }}){% endif %}"
                "{% if h.note %}: {{ h.note }}{% endif %}",
            ],
            ["{%tr endfor %}"],
            ["{%tr endif %}"],
            ["{%tr if c.change %}"],
            [t["change"], "{{ c.change }}"],
            ["{%tr endif %}"],
            ["{%tr for h in c.history %}"],
            [
                f"{{% if loop.first %}}{t['history']}{{% endif %}}",
                "{{ h.at }}, {{ h.event }}"
                "{% if h.status %}: {{ h.status }}{% endif %}{% if h.by %} ({{ h.by }}){% endif %}"
                "{% if h.note %}: {{ h.note }}{% endif %}",
            ],
            ["{%tr endfor %}"],
            [t["signatures"], f"{t['for_municipality']}:\t{t['for_region']}:"],
        ]
        table = self._table(rows, CARD, header=False)
        verdict = table.rows[0].cells[1].paragraphs[0]
        verdict.paragraph_format.keep_with_next = True
        for text, ink in (
            ("{% if c.verdict_ink == 'FFFFFF' %}{{ c.verdict }}{% else %}", "FFFFFF"),
            ("{{ c.verdict }}{% endif %}", "000000"),
        ):
            run = verdict.add_run(text)
            run.bold, run.font.color.rgb = True, RGBColor.from_string(ink)
        for row in table.rows:
            if row.cells[0].text in (t["municipality_stand"], t["region_stand"]):
                row.height = Mm(WRITING_MM)
            if row.cells[0].text == t["map_clip"]:
                caption = row.cells[1].add_paragraph(style=self._document.styles["AKO Picture Caption"])
                count_caption(caption, t["figure_label"], "{{ c.picture_caption }}")
            if row.cells[0].text == t["signatures"]:
                row.height = Mm(SIGNATURE_MM)
                row.cells[1].paragraphs[0].paragraph_format.tab_stops.add_tab_stop(Mm(62))
        for row in table.rows[:4]:
            for cell in row.cells:
                cell.paragraphs[0].paragraph_format.keep_with_next = True

    def _screening(self) -> None:
        t = self._t
        self._heading("h6")
        self._text(t["screening_note"])
        verdicts = ["conflict", "potential_conflict", "attention"]
        self._list(
            "screening",
            [t["municipality"], t["category"], *(">" + t[name] for name in verdicts), ">" + t["area"]],
            [
                "{{ row.name }}",
                "{{ row.category }}",
                *(f">{{{{ row.{name} }}}}" for name in verdicts),
                ">{{ row.area }}",
            ],
            [34, 42, 16, 24, 24, 26],
            "screening",
        )

    def _not_assessed(self) -> None:
        t = self._t
        self._heading("h7")
        headings = [t["reason"], ">" + t["count"], t["names"]]
        cells = ["{{ row.reason }}", ">{{ row.count }}", "{{ row.names }}"]
        self._list("not_assessed", headings, cells, [48, 18, 100], "not_assessed_table")
        self._tag("if not_assessed_anywhere")
        self._list("not_assessed_anywhere", headings, cells, [48, 18, 100], "not_assessed_anywhere")
        self._tag("endif")
        self._text(t["no_rule_note"] + " {{ no_rule }}")
        self._coverage()

    def _coverage(self) -> None:
        t = self._t
        self._document.add_heading(t["coverage"], 2)
        self._text("{{ coverage_known }}")
        self._list(
            "coverage_states",
            [t["state"], ">" + t["count"], t["categories"]],
            ["{{ row.state }}", ">{{ row.count }}", "{{ row.names }}"],
            [36, 18, 112],
            "coverage_states_title",
            is_told_empty=False,
        )
        self._tag("if coverage_left_out")
        self._text("{{ coverage_left_out }}")
        self._tag("endif")
        self._tag("for matrix in coverage_matrices")
        self._caption("coverage_matrix")
        self._matrix("matrix.places", "matrix.rows", self._t["category"])
        self._text("{{ coverage_legend }}.")
        self._tag("endfor")
        self._list(
            "coverage_sources",
            [t["coverage_source"], t["as_of"], t["categories"]],
            ["{{ row.source }}{% if row.note %}; {{ row.note }}{% endif %}", "{{ row.as_of }}", "{{ row.names }}"],
            [44, 24, 98],
            "coverage_sources",
            is_told_empty=False,
        )

    def _slivers_and_resolved(self) -> None:
        t = self._t
        self._heading("h8")
        self._text("{{ slivers }}")
        self._heading("h9")
        self._list(
            "resolved",
            [t["municipality"], t["conflict_name"], t["verdict"], t["decision"], t["id"]],
            ["{{ row.municipality }}", "{{ row.heading }}", "{{ row.verdict }}", "{{ row.status }}", "{{ row.id }}"],
            [26, 56, 24, 29, 31],
            "resolved",
        )

    def _quality(self) -> None:
        t = self._t
        self._document.add_heading(t["h10"], 1).paragraph_format.page_break_before = True
        self._text(t["quality_note"])
        self._caption("quality_runs")
        headings = [t["check"], t["on_day"], ">" + t["plans_checked"], ">" + t["checks"], t["left_out"], t["sources"]]
        cells = [
            "{{ r.kind }}",
            "{{ r.day }}",
            ">{{ r.plans }}",
            ">{{ r.checks }}",
            "{{ r.left_out }}",
            "{{ r.sources }}",
        ]
        rows = [headings, ["{%tr for r in quality.runs %}"], cells, ["{%tr endfor %}"]]
        self._table(rows, (34, 22, 16, 22, 30, 42))
        self._text("")
        self._tag("if quality.nothing")
        self._text("{{ quality.nothing }}", "AKO Remark")
        self._tag("endif")
        verdicts = ("conflict", "potential_conflict", "attention", "total")
        names = [">" + t[f"fault_{name}"] for name in verdicts]
        counts = [f">{{{{ row.{name} }}}}" for name in verdicts]
        total = ["**{{ quality.total.name }}**", *(f">**{{{{ quality.total.{name} }}}}**" for name in verdicts)]
        widths = [74, 20, 28, 24, 20]
        for name, title in (("by_category", t["fault_category"]), ("by_municipality", t["municipality"])):
            self._list(
                f"quality.{name}",
                [title, *names],
                ["{{ row.name }}", *counts],
                widths,
                f"quality_{name}",
                total=total,
                is_told_empty=False,
            )
        self._tag("if quality.coverage")
        self._text("{{ quality.coverage }}")
        self._tag("endif")
        self._tag("for place in quality.places")
        self._document.add_heading("{{ place.name }}", 2)
        self._faults()
        self._tag("endfor")
        self._tag("if quality.mended")
        self._document.add_heading(t["quality_mended"], 2)
        self._list(
            "quality.mended",
            [t["municipality"], t["where"], t["what"], t["id"]],
            ["{{ row.municipality }}", "{{ row.where }}", "{{ row.name }}: {{ row.reason }}", "{{ row.id }}"],
            [26, 30, 78, 32],
            "quality_mended",
        )
        self._tag("endif")

    def _faults(self) -> None:
        t = self._t
        headings = [t["where"], t["what"], t["verdict"], t["to_do"], t["decision"]]
        cells = [
            "**{{ f.where }}**\n{{ f.point }}",
            "**{{ f.name }}** ({{ f.rule }})\n{{ f.reason }}",
            "{{ f.verdict }}, {{ f.severity }}/5",
            "{{ f.advice }}{% if f.basis %}\n{{ f.basis }}{% endif %}",
            "{{ f.status }}",
        ]
        self._table([headings, ["{%tr for f in place.faults %}"], cells, ["{%tr endfor %}"]], (25, 49, 27, 37, 28))
        self._text("")


def title(language: str) -> str:
    """Give the title that stands in header and properties."""
    conflicts, quality = TITLES[language], TITLES_OF_QUALITY[language]
    return f"{{% if has_conformity %}}{conflicts}{{% else %}}{quality}{{% endif %}}: {{{{ area }}}}"


def write_body(document: WordDocument, language: str) -> None:
    """Write the body of the template."""
    Body(document, language).write()
    finish(document)
