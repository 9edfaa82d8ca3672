from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ako_qgis_plugin.core.errors import FlowError
from ako_qgis_plugin.core.functional_area.flows.files import (
    column_named,
    names_of_units,
    read_records_of_flows,
    with_columns,
)
from ako_qgis_plugin.core.functional_area.flows.layouts import LayoutKind, RowsAre, letters, recognised
from ako_qgis_plugin.core.functional_area.flows.pairs import FlowOptions
from ako_qgis_plugin.core.functional_area.flows.remarks import Remark
from tests.core.functional_area.flows.flow_tables import people

KALISZ, OSTROW, TOWN, RURAL = "3061011", "3017011", "3017034", "3017035"
K, OST, N = "306101", "301701", "301703"

EXPECTED = {(K, OST): 120, (OST, K): 1240.5, (N, K): 30, (K, N): None, (N, N): 44}


def read(records, options=None, **chosen):
    return read_records_of_flows(records, recognised(records, **chosen), options or FlowOptions())


def table(text: str) -> list[list[str]]:
    """Give the lines of a drawing as records."""
    return [[cell.strip() for cell in line.split("|")] for line in text.strip("\n").splitlines()]


LONG = table(
    f"""
Macierz przepływów ludności związanych z zatrudnieniem
Stan w dniu 31 III 2021 r.

Miejsce zamieszkania | | Miejsce pracy | | Liczba osób
Kod TERYT | Nazwa | Kod TERYT | Nazwa |
1 | 2 | 3 | 4 | 5
{KALISZ} | Kalisz | | Ogółem | 121
{KALISZ} | Kalisz | {OSTROW} | Ostrów Wielkopolski | 120
{KALISZ} | Kalisz | {TOWN} | Odolanów - miasto | #
{OSTROW} | Ostrów Wielkopolski | {KALISZ} | Kalisz | 1 240,5
{OSTROW} | Ostrów Wielkopolski | {RURAL} | Odolanów - obszar wiejski | -
{RURAL} | Odolanów - obszar wiejski | {TOWN} | Odolanów - miasto | 44
{TOWN} | Odolanów - miasto | {KALISZ} | Kalisz | 30

Znak (#) – dane nie mogą być opublikowane ze względu na tajemnicę statystyczną
Źródło: dane wymyślone
"""
)

WIDE = table(
    f"""
Macierz przepływów ludności związanych z zatrudnieniem
| | Miejsce pracy
| | Ogółem | {KALISZ} | {OSTROW} | {TOWN} | {RURAL}
Kod TERYT | Miejsce zamieszkania | | Kalisz | Ostrów Wlkp. | Odolanów - miasto | Odolanów - obszar wiejski
1 | 2 | 3 | 4 | 5 | 6 | 7
| Ogółem | 1439 | 1270 | 120 | 49 | -
{KALISZ} | Kalisz | 121 | x | 120 | # | -
{OSTROW} | Ostrów Wlkp. | 1240,5 | 1240,5 | x | - | -
{TOWN} | Odolanów - miasto | 30 | 30 | | x |
{RURAL} | Odolanów - obszar wiejski | 44 | | | 44 | x
Źródło: dane wymyślone
"""
)


def test_list_with_titles_headings_of_two_rows_totals_and_notes_is_read():
    found = read(LONG)
    assert people(found.table) == EXPECTED
    assert found.table.names == {K: "Kalisz", OST: "Ostrów Wielkopolski", N: "Odolanów", "Ogółem": "Ogółem"}
    assert not [remark for remark in found.remarks if remark.kind is Remark.TOTAL_DIFFERS]


def test_columns_of_a_list_are_recognised_and_named_as_a_person_reads_them():
    layout = recognised(LONG)
    assert (layout.kind, layout.header_row) == (LayoutKind.LONG, 6)
    assert layout.headings == (
        "Miejsce zamieszkania / Kod TERYT",
        "Miejsce zamieszkania / Nazwa",
        "Miejsce pracy / Kod TERYT",
        "Miejsce pracy / Nazwa",
        "Liczba osób",
    )
    assert (layout.origin, layout.origin_name, layout.destination, layout.destination_name, layout.flow) == (
        0,
        1,
        2,
        3,
        4,
    )


def test_matrix_with_titles_names_totals_and_notes_is_read():
    found = read(WIDE)
    assert people(found.table) == EXPECTED
    assert found.table.names[N] == "Odolanów"


def test_matrix_that_lies_on_its_side_is_turned_by_its_headings():
    turned = table(
        f"""
Migracje na pobyt stały
Kod | Gmina nowego zamieszkania (napływ) | Gmina poprzedniego zamieszkania (odpływ)
| | {KALISZ} | {OSTROW} | {TOWN}
{KALISZ} | Kalisz | 0 | 7 | 1
{OSTROW} | Ostrów | 5 | 0 | 2
{TOWN} | Odolanów - miasto | 4 | 3 | 0
"""
    )
    del turned[1][1]
    turned[1].insert(1, "Gmina napływu")
    turned[1][2] = "Gmina odpływu"
    assert recognised(turned).rows_are is RowsAre.DESTINATIONS
    assert people(read(turned).table)[OST, K] == 7
    assert people(read(turned, rows_are=RowsAre.ORIGINS).table)[K, OST] == 7


def test_matrix_headed_by_names_finds_the_codes_of_its_rows():
    records = table(
        f"""
Kod | Nazwa | Kalisz | Ostrów | Odolanów
{KALISZ} | Kalisz | | 120 | 5
{OSTROW} | Ostrów | 240 | | 6
{TOWN} | Odolanów | 30 | 4 |
"""
    )
    assert people(read(records).table)[K, OST] == 120


def test_two_units_of_one_name_are_told_apart_by_their_order():
    records = table(
        f"""
Kod | Nazwa | Ostrów | Ostrów | Kalisz
{OSTROW} | Ostrów | | 120 | 5
3017042 | Ostrów | 240 | | 6
{KALISZ} | Kalisz | 30 | 4 |
"""
    )
    assert people(read(records).table) == {
        (OST, "301704"): 120,
        (OST, K): 5,
        ("301704", OST): 240,
        ("301704", K): 6,
        (K, OST): 30,
        (K, "301704"): 4,
    }


def test_matrix_of_names_alone_is_read_and_finds_codes_of_the_units():
    records = table(
        """
z / do | Kalisz | Ostrów
Kalisz | | 120
Ostrów | 240 |
"""
    )
    assert people(read(records).table) == {("Kalisz", "Ostrów"): 120, ("Ostrów", "Kalisz"): 240}
    units = names_of_units([K, OST], ["Kalisz", "OSTRÓW"])
    found = read_records_of_flows(records, recognised(records), FlowOptions(), units)
    assert people(found.table) == {(K, OST): 120, (OST, K): 240}


def test_name_that_two_units_have_finds_no_code():
    assert names_of_units(["1", "2", "3"], ["Ostrów", "Ostrów", "Kalisz"]) == {"kalisz": "3"}


def test_list_of_names_alone_is_read():
    records = table("skąd | dokąd | ile osób\nKalisz | Ostrów | 12\nOstrów | Kalisz | 7")
    assert people(read(records).table) == {("Kalisz", "Ostrów"): 12, ("Ostrów", "Kalisz"): 7}


def test_merged_cells_of_origins_reach_down_to_the_next():
    records = table(
        f"""
zamieszkanie | praca | osoby
{KALISZ} | {OSTROW} | 12
| {TOWN} | 3
| 3018012 | 4
{OSTROW} | {KALISZ} | 5
| {TOWN} | 6
| 3018012 | 7
"""
    )
    assert people(read(records).table)[K, N] == 3
    assert people(read(records).table)[OST, "301801"] == 7


def test_total_is_taken_for_the_flow_before_its_parts():
    records = table(
        f"home | work | men | women | total\n{KALISZ} | {OSTROW} | 5 | 7 | 12\n{OSTROW} | {KALISZ} | 1 | 1 | 2"
    )
    assert people(read(records).table)[K, OST] == 12


def test_columns_without_words_are_told_by_what_they_hold():
    records = table(f"a | b | c\n{KALISZ} | {OSTROW} | 12\n{OSTROW} | {KALISZ} | 7")
    assert people(read(records).table) == {(K, OST): 12, (OST, K): 7}


def test_codes_that_are_not_teryt_make_a_matrix_too():
    records = table("commune | 97401 | 97402\n97401 | 10 | 3\n97402 | 4 | 20")
    assert people(read(records).table)["97401", "97402"] == 3


def test_chosen_columns_count_by_heading_or_letter():
    records = table(f"od | do | lata | osoby\n{KALISZ} | {OSTROW} | 2021 | 12\n{OSTROW} | {KALISZ} | 2021 | 7")
    layout = with_columns(recognised(records), flow="C")
    assert layout.flow == 2
    assert with_columns(layout, flow=" OSOBY ").flow == 3
    with pytest.raises(FlowError, match="there is no column 'plec' in the table; there are od, do, lata, osoby"):
        column_named(layout.headings, "plec")


def test_header_row_and_layout_can_be_chosen():
    records = table(f"x | y | 3\na | b | c\n{KALISZ} | {OSTROW} | 12\n{OSTROW} | {KALISZ} | 7")
    layout = recognised(records, LayoutKind.LONG, header_row=2)
    assert layout.header_row == 2
    assert len(read_records_of_flows(records, layout, FlowOptions()).table) == 2


def test_remarks_name_the_row_of_the_file():
    records = [row[:] for row in LONG]
    records[7][4] = "-9"
    [remark] = [remark for remark in read(records).remarks if remark.kind is Remark.NEGATIVE_FLOW]
    assert remark.values["row"] == 8


def test_wrong_cell_of_a_matrix_is_listed_with_row_and_column():
    records = [row[:] for row in WIDE]
    records[6][4] = "sto"
    [remark] = [remark for remark in read(records).remarks if remark.kind is Remark.UNREADABLE_FLOW]
    assert (remark.values["row"], remark.code) == (7, f"{KALISZ} → {OSTROW}")


@pytest.mark.parametrize(
    "records",
    [
        [],
        [[]],
        [["", ""]],
        [["Tytuł"]],
        table("Kalisz | Ostrów\nbrak | danych"),
        table("a | b | c\nd | e | f\ng | h | i"),
        table("1 | 2 | 3"),
    ],
)
def test_what_is_no_table_of_flows_is_refused_in_words(records):
    with pytest.raises(FlowError):
        read(records)


@pytest.mark.parametrize("header_row", [0, 1, 5, 99])
@pytest.mark.parametrize("kind", [None, *LayoutKind])
def test_wrong_choices_are_refused_or_read_but_never_break(kind, header_row):
    for records in (LONG, WIDE):
        with suppress(FlowError):
            read(records, kind=kind, header_row=header_row)


def test_columns_are_lettered_as_in_a_spreadsheet():
    assert [letters(column) for column in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


CODES = [KALISZ, OSTROW, TOWN, RURAL, "3018012", "3064029"]


@st.composite
def matrices(draw):
    codes = draw(st.lists(st.sampled_from(CODES), min_size=2, max_size=6, unique=True))
    cell = st.one_of(st.integers(1, 999).map(str), st.sampled_from(["", "", "-", "#", "1 500", "2,5"]))
    cells = draw(
        st.lists(st.lists(cell, min_size=len(codes), max_size=len(codes)), min_size=len(codes), max_size=len(codes))
    )
    cells[0][1] = "77"
    return codes, cells


@settings(max_examples=30)
@given(matrices())
def test_long_and_wide_writing_of_one_matrix_read_the_same(matrix):
    codes, cells = matrix
    wide = [["Kod", *codes], *([code, *row] for code, row in zip(codes, cells, strict=True))]
    pairs = [
        [origin, target, cell]
        for origin, row in zip(codes, cells, strict=True)
        for target, cell in zip(codes, row, strict=True)
        if cell
    ]
    long = [["miejsce zamieszkania", "miejsce pracy", "liczba osób"], *pairs]
    of_wide, of_long = read(wide).table, read(long, kind=LayoutKind.LONG).table
    assert people(of_wide) == people(of_long)
    assert of_wide.hidden.tolist() == of_long.hidden.tolist()
    assert np.array_equal(of_wide.between_parts, of_long.between_parts)


WORDS = st.sampled_from([*CODES, "", "Kod", "12", "#", "Kalisz", "Ogółem", "-4", "praca", "z"])


@settings(max_examples=60)
@given(st.lists(st.lists(WORDS, max_size=6), max_size=8))
def test_no_table_breaks_the_reader(records):
    with suppress(FlowError):
        read(records)
