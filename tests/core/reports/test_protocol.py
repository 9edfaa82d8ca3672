"""The protocol as Word reads it: text, fields, escaping; and the same bytes for the same input."""

import io
import json
import re
import zipfile

import docx
import pandas as pd
import pytest
from docx.oxml.ns import qn

from ako_qgis_plugin.core.errors import Cancelled
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.reports.protocol import PROTOCOL, write_protocol
from ako_qgis_plugin.core.reports.protocol_context import Scope
from ako_qgis_plugin.core.reports.template import TemplateError, examine_template, shipped_template
from tests.core.reports.small_report import AWKWARD, DATE, contexts, finding, provisions, report


def written(tmp_path, made, *, language="pl", place=None, template=None, max_items=500, name="p.docx", **record):
    path = tmp_path / name
    scope = Scope(place, max_items, "workbook.xlsx")
    write_protocol(
        template or shipped_template(PROTOCOL, language), contexts(made, language, **record), scope, path, DATE
    )
    return path


def text_of(path):
    return "\n".join(node.text or "" for node in docx.Document(path).element.body.iter(qn("w:t")))


def joined(path):
    """Give the paragraphs as a reader sees them."""
    body = docx.Document(path).element.body
    return "\n".join("".join(node.text or "" for node in p.iter(qn("w:t"))) for p in body.iter(qn("w:p")))


def test_item_says_what_collides_how_much_and_why(tmp_path):
    text = joined(written(tmp_path, report(finding(1))))
    for part in (
        "strefa 1SJ – droga ekspresowa: Droga S11",
        "12,35\u00a0ha (12,3\u00a0% powierzchni strefy)",
        "R001",
        "upzp art. 39 ust. 3 pkt 3",
        "Strefa dopuszcza zabudowę",
        "Wyłączyć korytarz",
        "PZPW Wielkopolska 2020+",
        "±\u00a025\u00a0m".replace("±\u00a0", "± "),
        "obowiązuje, od 15.12.2025",
        "25.03.2019",
    ):
        assert part in text


def test_same_input_gives_the_same_bytes(tmp_path):
    first, second = (written(tmp_path, report(finding(1), finding(2)), name=name) for name in ("a.docx", "b.docx"))
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize("field", ["provision_name", "municipality", "legal_basis", "review_note", "proposal"])
def test_awkward_text_comes_out_as_it_is(tmp_path, field):
    assert AWKWARD in joined(written(tmp_path, report(finding(1, **{field: AWKWARD}))))


def test_control_characters_are_replaced_and_counted(tmp_path):
    made = report(finding(1, provision_name="S\x0011\x0b\ud800"))
    assert made.unwritable == 3
    assert "S\ufffd11\ufffd\ufffd" in joined(written(tmp_path, made))


def test_contents_hold_the_numbered_headings(tmp_path):
    path = written(tmp_path, report(finding(1)))
    body = docx.Document(path).element.body
    entries = ["".join(n.text or "" for n in link.iter(qn("w:t"))) for link in body.iter(qn("w:hyperlink"))]
    assert entries[0] == "1Podstawa i zakres"
    assert "5.1Kalisz" in entries


def test_contents_point_at_bookmarks_that_are_there(tmp_path):
    body = docx.Document(written(tmp_path, report(finding(1)))).element.body
    anchors = {link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))}
    assert anchors <= {mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))}


def test_captions_are_counted(tmp_path):
    text = joined(written(tmp_path, report(finding(1))))
    found = re.findall(r"^Tabela (\d+)\. ", text, re.MULTILINE)
    assert found == [str(number + 1) for number in range(len(found))]
    assert len(found) >= 4


def test_word_is_not_asked_to_update_fields(tmp_path):
    with zipfile.ZipFile(written(tmp_path, report(finding(1)))) as archive:
        assert b"updateFields" not in archive.read("word/settings.xml")
        assert b"w:dirty" not in archive.read("word/document.xml")


def test_chart_holds_the_counts(tmp_path):
    rows = [finding(1), finding(2, zone_id="2"), finding(3, zone_id="3", verdict="attention")]
    with zipfile.ZipFile(written(tmp_path, report(*rows))) as archive:
        chart = archive.read("word/charts/chart1.xml").decode()
    assert re.findall(r"<c:v>([^<]*)</c:v>", chart) == [
        *("kolizja", "Kalisz", "2", "potencjalna kolizja", "Kalisz", "0", "do wyjaśnienia", "Kalisz", "1")
    ]


def test_chart_whose_empty_series_an_editor_has_dropped_is_filled(tmp_path):
    own = tmp_path / "own.docx"
    with zipfile.ZipFile(shipped_template(PROTOCOL, "pl")) as source, zipfile.ZipFile(own, "w") as target:
        for member in source.namelist():
            content = source.read(member)
            if member == "word/charts/chart1.xml":
                content = content.replace(b"<c:cat/><c:val/>", b"")
            target.writestr(member, content)
    with zipfile.ZipFile(written(tmp_path, report(finding(1)), template=own)) as archive:
        assert archive.read("word/charts/chart1.xml").count(b"<c:v>Kalisz</c:v>") == 3


def test_template_of_an_editor_that_misnames_the_properties_gives_a_sound_document(tmp_path):
    own = tmp_path / "own.docx"
    with zipfile.ZipFile(shipped_template(PROTOCOL, "pl")) as source, zipfile.ZipFile(own, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "_rels/.rels":
                content = content.replace(
                    b"/package/2006/relationships/meta", b"/officedocument/2006/relationships/meta"
                )
            target.writestr(name, content)
    with zipfile.ZipFile(written(tmp_path, report(finding(1)), template=own)) as archive:
        names = archive.namelist()
    assert names.count("docProps/core.xml") == 1
    assert len(names) == len(set(names))


def test_conflicts_in_broad_areas_are_told_where_the_items_stand(tmp_path):
    park = finding(2, category="landscape_park", provision_id="PK", screening=True)
    assert "Ponadto kolizje w obszarach rozległych: 1" in joined(written(tmp_path, report(finding(1), park)))


def test_conflict_in_a_broad_area_alone_is_no_all_clear(tmp_path):
    made = report(finding(1, category="landscape_park", provision_id="PK", screening=True))
    text = joined(written(tmp_path, made, place=made.municipalities[0]))
    assert "Ponadto kolizje w obszarach rozległych: 1" in text
    assert "nie wskazał kolizji z ustaleniami planu województwa (ustalenia: 1) poza obszarami rozległymi" in text


def test_municipality_without_conflict_gets_no_false_all_clear(tmp_path):
    lost = finding(1, verdict="not_assessed", teryt=None, municipality=None, plan_id=None, reason="bez lokalizacji")
    made = report(lost)
    text = joined(written(tmp_path, made, place=made.municipalities[0]))
    assert "program nie wskazał kolizji" in text
    assert "Nie jest stwierdzeniem braku kolizji" in text
    assert "Liczba spraw, których nie oceniono: 1" in text
    assert "bez lokalizacji" in text


def test_conflicts_beyond_the_limit_are_counted_and_placed(tmp_path):
    rows = [finding(number, zone_id=str(number)) for number in range(5)]
    text = joined(written(tmp_path, report(*rows), max_items=2))
    assert "opisano: 2, łącznie: 5" in text
    assert "nieopisane: 3; Kalisz: 3" in text
    assert text.count("Uzasadnienie") == 2


def test_findings_of_another_rule_book_are_told_loudly(tmp_path):
    text = joined(written(tmp_path, report(finding(1)), mismatches=("R999: brak reguły",)))
    assert "UWAGA" in text
    assert "R999: brak reguły" in text


def history(*entries):
    """Give the history of finding 1: pairs of event and detail, a day after each other."""
    return pd.DataFrame(
        [
            {
                "entry_id": str(number),
                "finding_id": f"{1:016x}",
                "at": f"2026-11-{20 + number}T10:00:00Z",
                "by": "B. N.",
                "event": event,
                "review_status": "municipality_to_change",
                "review_note": "korytarz",
                "detail": detail if detail is None or isinstance(detail, str) else json.dumps(detail),
            }
            for number, (event, detail) in enumerate(entries)
        ]
    )


def test_both_decisions_of_a_dispute_are_shown(tmp_path):
    hidden = {"review_status": "accepted", "review_note": "bez uwag", "reviewed_by": "A. K.", "reviewed_at": None}
    made = report(finding(1, is_disputed=True), history=history(("new", None), ("disputed", hidden)))
    text = joined(written(tmp_path, made))
    assert "dwa rozbieżne rozstrzygnięcia" in text
    assert "rozbieżne rozstrzygnięcia: do zmiany w planie gminy (B. N.): korytarz" in text
    assert "rozbieżne rozstrzygnięcia: przyjęto bez zmian (A. K.): bez uwag" in text


@pytest.mark.parametrize(
    ("event", "detail", "words"),
    [
        ("edited", {"municipality_stand": "Wariant <B>"}, "Stanowisko gminy: Wariant <B>"),
        ("changed", {"area_m2": [20_000, 35_000]}, "Powierzchnia [m²]: 2,00\u00a0ha → 3,50\u00a0ha"),
        ("changed", {"verdict": ["attention", "conflict"]}, "Ocena: do wyjaśnienia → kolizja"),
        ("renumbered", "abc 3SJ", "przedtem strefa 3SJ (id abc)"),
        ("decided", "{broken", "{broken"),
    ],
)
def test_history_is_told_in_words(tmp_path, event, detail, words):
    assert words in joined(written(tmp_path, report(finding(1), history=history((event, detail)))))


def run(*facts, at="2026-11-20T10:00:00Z"):
    facts = [("municipality", "306101", "Kalisz"), *facts]
    return pd.DataFrame([{"run_id": at, "at": at, "subject": s, "item": i, "value": v} for s, i, v in facts])


def test_record_of_the_run_gives_thresholds_and_what_was_dropped(tmp_path):
    facts = [
        ("option", "MIN_AREA", "100"),
        ("option", "STATUS", "legalForce, adoption"),
        ("sliver", "count", "7"),
        ("sliver", "area_m2", "2772.09"),
        ("no_rule", "count", "1694"),
        ("no_rule", "area_m2", "1e6"),
    ]
    text = joined(written(tmp_path, report(finding(1), run=run(*facts))))
    for part in (
        "100\u00a0m²",
        "obowiązuje, w trakcie uchwalania",
        "nałożeń: 7, łączna powierzchnia: 0,28\u00a0ha",
        "par bez reguły: 1\u202f694",
    ):
        assert part in text


def test_what_nobody_recorded_is_called_unknown(tmp_path):
    assert "nie są znane" in joined(written(tmp_path, report(finding(1))))


def test_record_of_the_last_run_counts(tmp_path):
    runs = pd.concat(
        [
            run(("sliver", "count", "1"), ("sliver", "area_m2", "1")),
            run(("sliver", "count", "2"), ("sliver", "area_m2", "1"), at="2026-11-21T10:00:00Z"),
        ]
    )
    assert "nałożeń: 2," in joined(written(tmp_path, report(finding(1), run=runs)))


def test_other_rule_book_than_that_of_the_run_is_told_loudly(tmp_path):
    made = report(finding(1), run=run(("rule_book", "name", "stara.csv"), ("rule_book", "fingerprint", "ffff")))
    text = joined(written(tmp_path, made))
    assert "UWAGA" in text
    assert "stara.csv (skrót ffff)" in text


def test_nothing_is_called_a_breach(tmp_path):
    for language in ("pl", "en"):
        text = joined(written(tmp_path, report(finding(1)), language=language)).casefold()
        assert "niezgodn" not in text
        assert "non-compl" not in text


def changed_template(tmp_path, old, new, name="own.docx"):
    path = tmp_path / name
    made = io.BytesIO()
    with zipfile.ZipFile(shipped_template(PROTOCOL, "pl")) as source, zipfile.ZipFile(made, "w") as target:
        for member in source.namelist():
            content = source.read(member)
            if member == "word/document.xml":
                if old.encode() not in content:
                    raise ValueError(old)
                content = content.replace(old.encode(), new.encode())
            target.writestr(member, content)
    path.write_bytes(made.getvalue())
    return path


def test_restyled_template_is_used(tmp_path):
    own = changed_template(tmp_path, "Podstawa i zakres", "Nasz własny rozdział")
    text = joined(written(tmp_path, report(finding(1)), template=own))
    assert "1Nasz własny rozdział" in text


def test_unknown_placeholder_is_told_with_its_place(tmp_path):
    own = changed_template(tmp_path, "{{ register_name }}", "Rejestr: {{ nazwa_rejestru }}")
    with pytest.raises(TemplateError, match=r"nazwa_rejestru.*at: Rejestr"):
        written(tmp_path, report(finding(1)), template=own)


def test_broken_tag_is_told_with_its_place(tmp_path):
    own = changed_template(tmp_path, "{{ register_name }}", "Rejestr: {{ register_name | }}")
    with pytest.raises(TemplateError, match="at: Rejestr"):
        examine_template(own, shipped_template(PROTOCOL, "pl"), SilentProgress())


def test_placeholder_that_a_template_lacks_is_a_warning(tmp_path):
    progress = SilentProgress()
    examine_template(changed_template(tmp_path, "{{ slivers }}", "brak"), shipped_template(PROTOCOL, "pl"), progress)
    assert ["slivers" in warning for warning in progress.warnings] == [True]


@pytest.mark.parametrize(
    "code",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ c.picture.__class__.__init__.__globals__ }}",
        "{{ self._TemplateReference__context }}",
        "{{ cycler.__init__.__globals__ }}",
    ],
)
def test_template_runs_no_code(tmp_path, code):
    own = changed_template(tmp_path, "{{ register_name }}", code)
    with pytest.raises(TemplateError):
        written(tmp_path, report(finding(1)), template=own)


def test_what_is_no_word_document_is_refused(tmp_path):
    path = tmp_path / "szablon.docx"
    path.write_text("nic")
    with pytest.raises(TemplateError, match=r"szablon\.docx"):
        examine_template(path, shipped_template(PROTOCOL, "pl"), SilentProgress())


def test_cancel_inside_a_protocol_stops_it(tmp_path):
    class Stopping(SilentProgress):
        def advance(self, fraction):
            if fraction > 0.4:
                raise Cancelled

    made = report(*(finding(number, zone_id=str(number)) for number in range(5)))
    writer = contexts(made)
    writer._progress = Stopping()
    with pytest.raises(Cancelled):
        write_protocol(shipped_template(PROTOCOL, "pl"), writer, Scope(None), tmp_path / "p.docx", DATE)
    assert list(tmp_path.iterdir()) == []


def test_accuracy_that_is_not_known_is_called_so(tmp_path):
    assert "dokładność rysunku: nieznana" in joined(
        written(tmp_path, report(finding(1), provisions=provisions(accuracy_m=None)))
    )
