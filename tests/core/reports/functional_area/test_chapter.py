"""The chapter as Word reads it: every number of its tables stands in the annex, and no section is empty."""

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise

import docx
import numpy as np
import openpyxl
import pytest
import shapely
from docx.oxml.ns import qn

from ako_qgis_plugin.core.errors import Cancelled, DelimitationError
from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.methods.composite import CompositeParameters
from ako_qgis_plugin.core.functional_area.methods.manual import ManualParameters
from ako_qgis_plugin.core.functional_area.methods.model import AreaData
from ako_qgis_plugin.core.functional_area.methods.multi_criteria import MultiCriteriaParameters
from ako_qgis_plugin.core.functional_area.neighbours import neighbours_of
from ako_qgis_plugin.core.functional_area.units import Units
from ako_qgis_plugin.core.functional_area.variants.delimit import words_of
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.reports.functional_area.annex import NOTHING
from ako_qgis_plugin.core.reports.functional_area.chapter import Chapter
from ako_qgis_plugin.core.reports.functional_area.chapter_variants import VariantsPart
from ako_qgis_plugin.core.reports.functional_area.document import FUNCTIONAL_AREA, write_annex, write_chapter
from ako_qgis_plugin.core.reports.functional_area.sentences import NAMED_AT_MOST, Sentences
from ako_qgis_plugin.core.reports.functional_area.variant_tables import VariantTables
from ako_qgis_plugin.core.reports.template import shipped_template
from tests.core.reports.functional_area.small_area import (
    AWKWARD,
    CODES,
    FLOW,
    NAMES,
    TITLES,
    chapter,
    data,
    edition,
    hidden,
    report,
    two,
    variant,
)

each_language = pytest.mark.parametrize("language", ["pl", "en"])


def written(tmp_path, made, language="pl", name="c"):
    path = tmp_path / f"{name}.docx"
    write_chapter(shipped_template(FUNCTIONAL_AREA, language), made, path, edition(language))
    return path


def annexed(tmp_path, made, language="pl", name="a"):
    path = tmp_path / f"{name}.xlsx"
    write_annex(made, path, edition(language), SilentProgress())
    return path


def joined(path):
    """Give the paragraphs as a reader sees them."""
    body = docx.Document(path).element.body
    return "\n".join("".join(node.text or "" for node in p.iter(qn("w:t"))) for p in body.iter(qn("w:p"))).replace(
        "\N{NO-BREAK SPACE}", " "
    )


def table_of(path, *headings):
    """Give the rows of the table with these first headings, as texts."""
    for table in docx.Document(path).tables:
        rows = [[cell.text for cell in row.cells] for row in table.rows]
        if rows[0][: len(headings)] == list(headings):
            return rows[1:]
    raise AssertionError(f"there is no table headed {headings}")


def sheet(path, title):
    rows = list(openpyxl.load_workbook(path)[title].iter_rows(values_only=True))
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


def number(text):
    return float(text.replace("\N{NARROW NO-BREAK SPACE}", "").replace("\N{MINUS SIGN}", "-").replace(",", "."))


@pytest.fixture(scope="module")
def documents(tmp_path_factory):
    folder = tmp_path_factory.mktemp("chapter")
    made = chapter(flows_source="NSP 2021")
    return written(folder, made), annexed(folder, made)


def test_table_of_municipalities_is_what_the_flows_add_up_to(documents):
    rows = {row[0]: row for row in table_of(documents[0], "Gmina", "Wyjeżdża")}
    for place, name in enumerate(NAMES):
        leaving, arriving = FLOW[place].sum() - FLOW[place, place], FLOW[:, place].sum() - FLOW[place, place]
        assert [number(text) for text in rows[name][1:4]] == [leaving, arriving, arriving - leaving]


def test_table_of_municipalities_equals_the_annex(documents):
    annex = {row["Gmina"]: row for row in sheet(documents[1], "Gminy")}
    columns = ("Wyjeżdżający", "Przyjeżdżający", "Saldo dojazdów")
    shares = (
        "Samowystarczalność podażowa [%]",
        "Samowystarczalność popytowa [%]",
        "Udział dojeżdżających do rdzenia [%]",
    )
    for row in table_of(documents[0], "Gmina", "Wyjeżdża"):
        expected = [annex[row[0]][column] for column in columns] + [annex[row[0]][column] for column in shares]
        assert [number(text) for text in row[1:7]] == pytest.approx(expected, abs=0.0501)


def test_strongest_flows_are_those_of_the_matrix_and_of_the_annex(documents):
    shown = [(row[0], row[1], number(row[2])) for row in table_of(documents[0], "Z gminy", "Do gminy")]
    annex = [(row["Z gminy"], row["Do gminy"], row["Osoby"]) for row in sheet(documents[1], "Przepływy")]
    assert shown == annex[: len(shown)]
    assert sum(people for _, _, people in annex) == FLOW.sum() - np.trace(FLOW)
    assert all(first[2] >= second[2] for first, second in pairwise(annex))


def test_memberships_equal_the_annex(documents):
    signs = {"rdzeń": "R", "strefa dojazdów": "S", "poza obszarem": ""}
    annex = {row["Gmina"]: row for row in sheet(documents[1], "Przynależność")}
    for name, first, second, times in table_of(documents[0], "Gmina", "W1"):
        expected = [signs[annex[name][f"{symbol} {title}"]] for symbol, title in zip(("W1", "W2"), TITLES, strict=True)]
        assert [first, second, int(times)] == [*expected, annex[name]["W ilu wariantach"]]


def test_measures_equal_the_annex_and_the_layers(documents):
    rows = table_of(documents[0], "War.", "Gminy")
    annex = sheet(documents[1], "Warianty")
    assert [number(row[1]) for row in rows] == [row["Gminy"] for row in annex] == [4, 3]
    assert [number(row[3]) for row in rows] == [row["Ludność"] for row in annex] == [188_100, 179_000]
    assert [number(row[5]) for row in rows] == [row["Powierzchnia [km²]"] for row in annex] == [400, 300]


def test_agreement_is_jaccard_above_the_diagonal_and_rand_below(documents):
    (first, second) = table_of(documents[0], "Wariant", "W1")
    (annex,) = sheet(documents[1], "Zgodność wariantów")
    assert number(first[2]) == pytest.approx(3 / 4)
    assert annex["Wskaźnik Jaccarda"] == pytest.approx(3 / 4)
    assert number(second[1]) == pytest.approx(annex["Wskaźnik Randa"], abs=0.00501)


def test_municipalities_flip_at_their_shares(documents):
    rows = {row[0]: row for row in table_of(documents[0], "Gmina", "Wartość kryterium")}
    assert {name: row[3] for name, row in rows.items()} == {
        "Sośnie": "12,00\N{NO-BREAK SPACE}%",
        "Gołuchów": "14,00\N{NO-BREAK SPACE}%",
        "Żelazków": "15,00\N{NO-BREAK SPACE}%",
    }


def test_members_of_the_chosen_variant_have_their_reasons_criterion_by_criterion(documents):
    rows = {row[0]: row[1:] for row in table_of(documents[0], "Gmina", "Rola")}
    assert list(rows) == ["Godziesze", "Kalisz", "Ostrów", "Żelazków"]
    assert "Pracujący mieszkańcy dojeżdżający do miasta (Kalisz): 40 %" in rows["Godziesze"][1].replace(
        "\N{NO-BREAK SPACE}", " "
    )


def test_charts_hold_the_numbers_of_the_tables(documents):
    document = docx.Document(documents[0])
    charts = {
        frame.find(qn("wp:docPr")).get("name"): document.part.related_parts[reference.get(qn("r:id"))].blob.decode()
        for frame in document.element.body.iter(qn("wp:inline"))
        for reference in frame.iter("{http://schemas.openxmlformats.org/drawingml/2006/chart}chart")
    }
    assert set(charts) == {"AKO flows", "AKO balance", "AKO sweep", "AKO shares"}
    values = re.findall(r"<c:v>([^<]*)</c:v>", charts["AKO flows"])
    assert values[1] == "Godziesze → Kalisz"
    assert "400.0" in values
    assert "-420.0" in re.findall(r"<c:v>([^<]*)</c:v>", charts["AKO balance"])


@each_language
def test_same_input_gives_the_same_bytes(tmp_path, language):
    made = [chapter(language) for _ in range(2)]
    first, second = (written(tmp_path, each, language, name=str(n)).read_bytes() for n, each in enumerate(made))
    assert first == second
    first, second = (annexed(tmp_path, each, language, name=str(n)).read_bytes() for n, each in enumerate(made))
    assert first == second


@each_language
def test_nothing_is_left_to_fill_in_and_nothing_is_called_a_breach(tmp_path, language):
    text = joined(written(tmp_path, chapter(language), language))
    assert not re.search(r"[{}]|None|nan\b|niezgodn|non-compliant", text)


def test_every_table_repeats_its_header_and_keeps_its_rows_whole(documents):
    for table in docx.Document(documents[0]).tables:
        assert all(row._tr.trPr is not None and row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)


def test_no_row_of_a_long_table_is_left_alone_on_a_page(documents):
    table = next(each for each in docx.Document(documents[0]).tables if each.rows[0].cells[0].text == "Z gminy")
    kept = [all(bool(p.paragraph_format.keep_with_next) for p in row.cells[0].paragraphs) for row in table.rows]
    assert (kept[1], kept[2], kept[-2], kept[-1]) == (True, False, True, False)


def headings_without_text(path):
    """Give the headings directly followed by a heading of the same or a higher level, or by the end."""
    document = docx.Document(path)
    styles = {style.style_id: style.name for style in document.styles}
    found = []
    for child in document.element.body:
        if child.tag == qn("w:tbl"):
            found.append(("table", ""))
        elif child.tag == qn("w:p"):
            style = child.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
            text = "".join(node.text or "" for node in child.iter(qn("w:t"))).strip()
            if text or next(child.iter(qn("w:drawing")), None) is not None:
                found.append((styles.get(style.get(qn("w:val")), "") if style is not None else "", text))
    return [
        heading
        for (first, heading), (second, _) in pairwise([*found, ("Heading 1", "end")])
        if first.startswith("Heading") and second.startswith("Heading") and second <= first
    ]


CASES = {
    "no variants": lambda: chapter(memberships=(), chosen=None),
    "one variant": lambda: chapter(memberships=two(data())[:1]),
    "no flows": lambda: chapter(given=without_flows(), memberships=two(data())),
    "no core": lambda: chapter(core=()),
    "all hidden": lambda: chapter(given=all_hidden(), memberships=two(data())),
    "no areas": lambda: chapter(given=data(with_areas=False), memberships=two(data())),
    "nothing chosen": lambda: chapter(chosen=None),
}


def without_flows():
    whole = data()
    return type(whole)(whole.units, None, whole.neighbours)


def all_hidden() -> Flows:
    pairs = [(origin, destination) for origin in range(6) for destination in range(6) if origin != destination]
    return data(flows=hidden(FLOW, *pairs))


@pytest.fixture(scope="module")
def case_document(tmp_path_factory):
    """Give the document of a case, each made once."""
    folder = tmp_path_factory.mktemp("cases")
    return cache(lambda case: written(folder, CASES[case](), name=case))


@pytest.mark.parametrize("case", CASES)
def test_no_section_is_empty(case_document, case):
    path = case_document(case)
    assert headings_without_text(path) == []
    assert not re.search(r"[{}]|None|nan\b", joined(path))


@pytest.mark.parametrize(
    ("case", "sentence"),
    [
        ("no variants", "Nie podano żadnego wariantu"),
        ("one variant", "nie ma z czym go porównać"),
        ("no flows", "Nie podano tabeli przepływów"),
        ("no core", "Nie wskazano rdzenia"),
        ("all hidden", "żadna wielkość nie jest znana"),
        ("no areas", "Map nie ma"),
        ("nothing chosen", "nie zaleca żadnego z nich"),
    ],
)
def test_what_is_missing_is_said(case_document, case, sentence):
    assert sentence in joined(case_document(case))


def test_hidden_flows_are_counted_and_bounded(tmp_path):
    given = data(flows=hidden(FLOW, (2, 3), (4, 1)))
    text = joined(written(tmp_path, chapter(given=given)))
    assert "W 2 parach gmin liczba osób jest ukryta" in text
    assert "razem może to być od 2 do 18 osób" in text


def test_awkward_names_come_out_as_they_are(tmp_path):
    given = data(names=(AWKWARD, *NAMES[1:]))
    made = chapter(given=given, memberships=(variant(given, f"W {AWKWARD}"),), chosen=f"W {AWKWARD}")
    text = joined(written(tmp_path, made))
    assert AWKWARD in text
    assert f"W1 „W {AWKWARD}”" in text
    cells = openpyxl.load_workbook(annexed(tmp_path, made))["Gminy"]
    assert AWKWARD in [cell.value for cell in cells["B"]]


def test_characters_that_documents_cannot_hold_are_replaced_and_counted(tmp_path):
    given = data(names=("Ka\x00lisz", *NAMES[1:]))
    made = report(given=given)
    assert made.unwritable > 0
    assert "Ka\N{REPLACEMENT CHARACTER}lisz" in joined(written(tmp_path, Chapter(made, edition())))


def test_units_without_names_are_told_by_their_codes(tmp_path):
    given = data(names=CODES)
    assert "301709" in joined(written(tmp_path, chapter(given=given)))


def test_variant_that_differs_when_computed_again_is_told(tmp_path):
    changed = FLOW.copy()
    changed[4, 0] = 400.0
    given = data(flows=Flows.of_matrix(changed))
    text = joined(written(tmp_path, chapter(given=given, memberships=two(data()))))
    assert "różni się od warstwy w 1 gminie: Gołuchów" in text


def squares(*, with_ring):
    """Give the six units, and where asked for the ring around them, to which nobody commutes."""
    given = data()
    if not with_ring:
        return given
    inner = shapely.union_all(given.units.geometry)
    ring = inner.buffer(10_000, join_style="mitre").difference(inner)
    units = Units(
        (*CODES, "300000"),
        (*NAMES, "Wokół"),
        np.append(given.units.geometry, ring),
        {key: np.append(values, 1_000.0) for key, values in given.units.values.items()},
    )
    flow = np.zeros((7, 7))
    flow[:6, :6], flow[6, 6] = FLOW, 500.0
    return AreaData(units, Flows.of_matrix(flow), neighbours_of(units))


@pytest.mark.parametrize(("with_ring", "is_told"), [(False, True), (True, False)])
def test_members_at_the_edge_of_the_data_are_a_caveat(with_ring, is_told):
    given = squares(with_ring=with_ring)
    made = chapter(given=given, memberships=two(given))
    caveats = VariantsPart(made._report, "pl").caveats({})
    told = [each for each in caveats if "na skraju danych: 4 (Godziesze, Kalisz, Ostrów, Żelazków)" in each]
    assert bool(told) == is_told


def test_units_without_borders_are_not_called_the_edge():
    given = data(with_areas=False)
    assert not report(given=given, memberships=two(data())).is_at_the_edge.any()


def test_municipalities_of_one_name_are_told_apart_by_their_codes():
    made = report(given=data(names=("Ostrów", "Ostrów", *NAMES[2:])))
    assert {"Ostrów (306101)", "Ostrów (301701)"} <= set(made.units.names)


def test_single_name_more_than_fits_is_named():
    names = [str(number) for number in range(NAMED_AT_MOST + 1)]
    assert Sentences("pl").named(names) == ", ".join(names)
    assert Sentences("pl").named([*names, "x"]).endswith("i jeszcze 2")


@pytest.mark.parametrize(
    ("parameters", "told"),
    [
        (MultiCriteriaParameters(CODES[:1]), "F1 Wyjeżdżający do pracy do rdzenia na 1000 mieszkańców"),
        (MultiCriteriaParameters(CODES[:1]), "ważona (suma do sumy)"),
        (CompositeParameters(CODES[:1]), "od najmniejszej do największej wartości"),
        (ManualParameters(drawn="POLYGON ((0 0, 1 0, 1 1, 0 0))"), "granicę zawiera definicja w warstwie wariantu"),
    ],
)
def test_parameters_are_told_in_words(parameters, told):
    made = report()
    variant_of = replace(made.variants[0], parameters=parameters, words=words_of(parameters))
    values = [value for _, value, _ in VariantTables(made, "pl").parameters_of(variant_of)]
    assert any(told in value for value in values)
    assert not re.search(r"criterion_id|[a-z]+_[a-z]+|POLYGON", " ".join(values))


def test_jobs_fewer_than_residents_who_work_there_are_told_once_and_give_no_share(tmp_path):
    few = replace(Flows.of_matrix(FLOW), jobs=FLOW.sum(axis=0) / 3)
    path = written(tmp_path, chapter(given=data(flows=few)))
    assert {row[5] for row in table_of(path, "Gmina", "Wyjeżdża")} == {NOTHING}
    assert joined(path).count("rolnicy nie są liczeni jako miejsca pracy") == 1
    assert "niż podano w nich miejsc pracy: 6." in joined(path)


def test_core_that_is_no_unit_is_refused():
    with pytest.raises(DelimitationError, match="999999"):
        chapter(core=("999999",))


def test_cancel_stops_the_computing():
    class Stop(SilentProgress):
        def advance(self, fraction):
            raise Cancelled

    with pytest.raises(Cancelled):
        report(progress=Stop())


def test_cancelled_annex_is_not_there(tmp_path):
    class Stop(SilentProgress):
        def advance(self, fraction):
            raise Cancelled

    with pytest.raises(Cancelled):
        write_annex(chapter(), tmp_path / "a.xlsx", edition(), Stop())
    assert list(tmp_path.iterdir()) == []
