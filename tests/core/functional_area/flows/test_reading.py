from collections import Counter

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ako_qgis_plugin.core.errors import FlowError, MissingFieldError
from ako_qgis_plugin.core.functional_area.flows.frames import counts_of, flow_frame, remark_frame
from ako_qgis_plugin.core.functional_area.flows.pairs import Duplicates, FlowOptions
from ako_qgis_plugin.core.functional_area.flows.reading import FlowColumns, read_flows
from ako_qgis_plugin.core.functional_area.flows.remarks import LISTED_AT_MOST, FlowRemark, Remark, limited
from ako_qgis_plugin.core.functional_area.vocabulary import FlowKind
from tests.core.functional_area.flows.flow_tables import long_table, people, reading

A, B, C = "3001012", "3001022", "3001032"
PAIR = ("300101", "300102")


def kinds(remarks) -> set[Remark]:
    return {remark.kind for remark in remarks}


def only(remarks, kind):
    [remark] = [remark for remark in remarks if remark.kind is kind]
    return remark


def test_pair_is_read_with_six_digits():
    assert people(reading((A, B, "30")).table) == {PAIR: 30}


def test_hidden_flow_is_missing_and_told():
    found = reading((A, B, "#"), (B, A, 40))
    assert people(found.table) == {PAIR: None, PAIR[::-1]: 40}
    remark = only(found.remarks, Remark.HIDDEN_SIGN)
    assert (remark.rows, remark.values["sign"], remark.values["read_as"]) == (1, "#", "hidden")


def test_empty_flow_of_a_pair_is_hidden():
    assert people(reading((A, B, None), (B, A, 1)).table)[PAIR] is None


def test_dash_means_nobody():
    assert people(reading((A, B, "-"), (B, A, 1)).table) == {PAIR[::-1]: 1}


def test_nobody_is_kept_where_absent_pairs_may_be_small_flows():
    assert people(reading((A, B, "-"), (B, A, 1), absent_is_hidden=True).table) == {PAIR: 0, PAIR[::-1]: 1}


def test_not_filled_diagonal_is_no_hidden_flow():
    assert people(reading((A, A, "x"), (A, B, "x")).table) == {PAIR: None}


# Parts


TOWN, RURAL, WHOLE = "3001014", "3001015", "3001013"


def test_parts_are_joined_and_their_mutual_flow_stays_inside():
    found = reading((TOWN, RURAL, 40), (RURAL, TOWN, 60), (TOWN, B, 5), (RURAL, B, 7), (B, TOWN, 1))
    assert people(found.table) == {("300101", "300101"): 100, PAIR: 12, PAIR[::-1]: 1}
    assert found.table.between_parts.tolist() == [True, False, False]
    assert only(found.remarks, Remark.PARTS_JOINED).flow == 100


def test_part_that_stands_alone_is_told():
    found = reading((TOWN, B, 5), (B, TOWN, 2))
    assert only(found.remarks, Remark.PART_ALONE).code == "300101"
    assert Remark.PARTS_JOINED not in kinds(found.remarks)


def test_those_who_stay_in_a_part_are_counted_as_stayers():
    table = reading((TOWN, RURAL, 40), (TOWN, TOWN, 60), (A, B, 1)).table
    assert not table.between_parts.any()


def test_known_flow_is_not_lost_beside_a_hidden_one():
    table = reading((TOWN, B, 30), (RURAL, B, "#")).table
    assert people(table) == {PAIR: 30}
    assert table.hidden.tolist() == [1]


def test_whole_beside_its_parts_counts_once():
    rows = [(WHOLE, B, 12), (TOWN, B, 5), (RURAL, B, 7), (B, WHOLE, 9), (B, TOWN, 4), (B, RURAL, 5), (TOWN, RURAL, 3)]
    found = reading(*rows)
    assert people(found.table) == {PAIR: 12, PAIR[::-1]: 9, ("300101", "300101"): 3}
    assert only(found.remarks, Remark.WHOLE_BESIDE_PARTS).rows == 4
    assert Remark.PARTS_DIFFER not in kinds(found.remarks)


def test_all_four_tellings_of_a_flow_between_parted_units_count_once():
    other = "300102"
    rows = [
        (f"300101{origin}", f"{other}{target}", {3: 2, 4: 1, 5: 1}[origin] * {3: 2, 4: 1, 5: 1}[target] * 10)
        for origin in (3, 4, 5)
        for target in (3, 4, 5)
    ]
    assert people(reading(*rows).table) == {PAIR: 40}


def test_parts_that_know_more_than_the_whole_stand_for_it():
    table = reading((WHOLE, B, "#"), (TOWN, B, 4), (RURAL, B, 3)).table
    assert people(table) == {PAIR: 7}


def test_parts_that_do_not_add_up_are_listed():
    found = reading((WHOLE, B, 50), (TOWN, B, 4), (RURAL, B, 3))
    assert people(found.table) == {PAIR: 50}
    assert only(found.remarks, Remark.PARTS_DIFFER).code == "300101 → 300102"


def test_parts_whose_hidden_flows_explain_the_whole_fit():
    found = reading((WHOLE, B, 12), (TOWN, B, "#"), (RURAL, B, 7))
    assert Remark.PARTS_DIFFER not in kinds(found.remarks)


def test_city_beside_its_districts_counts_once():
    found = reading(("3064011", B, 12), ("3064029", B, 5), ("3064039", B, 7), ("3064029", "3064039", 2))
    assert people(found.table) == {("306401", "300102"): 12, ("306401", "306401"): 2}


def test_units_whose_type_changed_are_one_and_told():
    found = reading(("3007052", B, 12), ("3007053", A, 5), (B, A, 1))
    assert people(found.table)[("300705", "300102")] == 12
    assert only(found.remarks, Remark.TYPE_CHANGED).values == {"types": "2, 3"}


def test_name_of_a_unit_is_not_that_of_its_part():
    frame = long_table((TOWN, "3064029", 4), (RURAL, "1465028", 3)).assign(
        origin_name=["Odolanów - miasto", "Odolanów - obszar wiejski"], destination_name=["Poznań-Grunwald", "Bemowo"]
    )
    assert read_flows(frame).table.names == {"300101": "Odolanów", "306401": "Poznań", "146501": "Warszawa"}


# Duplicates


def test_row_that_stands_there_again_counts_once():
    found = reading((A, B, 30), (A, B, 30))
    assert people(found.table) == {PAIR: 30}
    remark = only(found.remarks, Remark.DUPLICATE_SAME)
    assert (remark.rows, remark.flow, remark.values["places"]) == (2, 30, "1, 2")


def test_rows_that_differ_are_added():
    found = reading((A, B, 30), (A, B, 12))
    assert people(found.table) == {PAIR: 42}
    assert only(found.remarks, Remark.DUPLICATE_DIFFERENT).values["flows"] == "30 + 12"


def test_all_rows_are_added_where_they_are_parts():
    assert people(reading((A, B, 30), (A, B, 30), duplicates=Duplicates.SUM).table) == {PAIR: 60}


def test_advice_is_given_where_most_repeated_pairs_differ():
    found = reading((A, B, 30), (A, B, 12), (A, C, 3), (A, C, 4), (B, C, 5), (B, C, 5))
    assert only(found.remarks, Remark.DUPLICATES_DIFFER_MOSTLY).flow == 5


def test_repeated_pairs_can_be_refused():
    with pytest.raises(FlowError, match=r"300101 → 300102 \(rows 1, 3\)"):
        reading((A, B, 30), (B, A, 1), (A, B, 30), duplicates=Duplicates.REFUSE)


# What cannot be read


def test_negative_and_text_flows_are_left_out_and_listed_with_their_row():
    found = reading((A, B, 30), (A, C, "-5"), (B, C, "dużo"), (C, A, 2), (C, B, 3))
    assert len(found.table) == 3
    negative, text = only(found.remarks, Remark.NEGATIVE_FLOW), only(found.remarks, Remark.UNREADABLE_FLOW)
    assert (negative.values["row"], negative.values["value"], negative.code) == (2, "-5", "3001012 → 3001032")
    assert (text.values["row"], text.values["value"]) == (3, "dużo")


def test_column_that_holds_no_flows_is_refused_with_examples():
    with pytest.raises(FlowError, match="row 1: 'Kalisz'"):
        reading((A, B, "Kalisz"), (B, C, "Ostrów"), (C, A, 3))


def test_flow_without_a_code_is_listed():
    remark = only(reading((A, B, 30), (None, B, 7)).remarks, Remark.MISSING_CODE)
    assert (remark.flow, remark.values["row"]) == (7, 2)


def test_note_below_the_table_is_no_flow():
    found = reading((A, B, 30), ("Źródło: GUS, NSP 2021", None, None))
    assert people(found.table) == {PAIR: 30}
    assert found.remarks == []


def test_missing_column_is_named():
    with pytest.raises(MissingFieldError, match="destination"):
        read_flows(pd.DataFrame({"origin": [A], "flow": [1]}))


@pytest.mark.parametrize("rows", [(), ((A, B, 0),), (("Ogółem", B, 5),)])
def test_table_without_flows_is_refused(rows):
    with pytest.raises(FlowError):
        reading(*rows)


# Codes and totals


def test_codes_that_are_no_units_are_listed():
    found = reading((A, B, 30), (A, C, 5), (C, A, 2), (C, C, 1), known_codes={"300101", "300102"})
    remark = only(found.remarks, Remark.UNKNOWN_CODE)
    assert (remark.code, remark.rows, remark.flow) == ("300103", 3, 8)


def test_code_of_its_own_is_kept_and_listed():
    rows = [(A, B, 30), (A, "ZAGR", 5)] + [(f"30010{number}2", A, 2) for number in range(3, 10)]
    found = reading(*rows)
    assert people(found.table)[("300101", "ZAGR")] == 5
    assert only(found.remarks, Remark.OTHER_CODE).code == "ZAGR"


def test_totals_are_no_flows_and_are_compared():
    found = reading((A, B, 30), (A, C, 5), (A, "Ogółem", 35), (B, C, 4), (B, "Ogółem", 9), ("Ogółem", "Ogółem", 39))
    assert sum(people(found.table).values()) == 39
    remark = only(found.remarks, Remark.TOTAL_DIFFERS)
    assert (remark.code, remark.values) == ("300102 → Ogółem", {"total": 9.0, "sum": 4.0})


def test_total_that_hidden_flows_explain_fits():
    found = reading((A, B, 30), (A, C, "#"), (A, "Ogółem", 36))
    assert Remark.TOTAL_DIFFERS not in kinds(found.remarks)
    found = reading((A, B, 30), (A, C, "#"), (A, "Ogółem", 28))
    assert Remark.TOTAL_DIFFERS in kinds(found.remarks)


def test_totals_of_powiats_and_voivodeships_are_compared_with_their_units():
    rows = [(A, B, 30), (B, A, 5), (A, "3061011", 7), ("3001000", B, 30), (A, "3000000", 37), (A, "3001", 99)]
    found = reading(*rows)
    assert only(found.remarks, Remark.TOTAL_DIFFERS).code == "300101 → 3001"


def test_total_of_parts_is_that_of_their_municipality():
    found = reading((TOWN, RURAL, 40), (TOWN, B, 5), (RURAL, B, 7), (TOWN, "Ogółem", 45), (RURAL, "Ogółem", 7))
    assert Remark.TOTAL_DIFFERS not in kinds(found.remarks)


# Written and read again


def test_table_that_was_written_reads_the_same():
    rows = [(TOWN, RURAL, 40), (TOWN, B, 5), (RURAL, B, "#"), (B, C, "#"), (C, A, 7)]
    table = reading(*rows, kind=FlowKind.SCHOOL).table
    again = read_flows(flow_frame(table), options=FlowOptions(kind=FlowKind.SCHOOL)).table
    for field in ("origins", "destinations", "hidden", "between_parts"):
        assert getattr(again, field).tolist() == getattr(table, field).tolist()
    assert np.array_equal(again.flow, table.flow, equal_nan=True)


def test_hidden_may_be_yes_in_a_table_made_by_hand():
    frame = long_table((A, B, None), (B, A, 12)).assign(hidden=[True, False])
    assert read_flows(frame).table.hidden.tolist() == [1, 0]


def test_rows_of_another_kind_are_left_out_and_told():
    frame = long_table((A, B, 30), (B, A, 12)).assign(kind=["commuting", "school"])
    found = read_flows(frame)
    assert people(found.table) == {PAIR: 30}
    assert only(found.remarks, Remark.OTHER_KIND).rows == 1


def test_input_is_not_changed():
    frame = long_table((TOWN, B, "#"), (B, A, 12))
    before = frame.copy(deep=True)
    read_flows(frame)
    pd.testing.assert_frame_equal(frame, before)


def test_every_remark_has_words_in_both_languages():
    rows = [
        *[(TOWN, B, 1), (RURAL, B, "x"), (WHOLE, B, 90), (A, C, "-1"), (A, B, "?"), (None, A, 1), ("ZAGR", A, 2)],
        *[("3064029", A, 1), ("3064039", A, 1), ("3007052", A, 1), ("3007053", A, 1), (B, "Ogółem", 99)],
        *[(C, B, 1), (C, B, 2), (C, A, 3), (C, A, 3), ("3002012", A, 4), ("3002012", A, 5), (B, C, 1)],
    ]
    remarks = read_flows(long_table(*rows).assign(kind=["commuting"] * (len(rows) - 1) + ["school"])).remarks
    assert len(kinds(remarks)) >= 14
    for language in ("pl", "en"):
        frame = remark_frame(remarks, language)
        assert not frame["detail"].str.contains("[{}]").any()
        assert not frame[["remark", "detail"]].isna().any().any()


def test_many_remarks_of_a_kind_are_cut_and_the_rest_is_counted():
    cut = limited([FlowRemark(Remark.NEGATIVE_FLOW, rows=1)] * (LISTED_AT_MOST + 7))
    assert (len(cut), cut[-1].values, cut[-1].rows) == (LISTED_AT_MOST + 1, {"more": 7}, 7)


def test_counts_tell_what_was_read():
    found = reading(
        (TOWN, RURAL, 40), (TOWN, B, 5), (RURAL, B, "#"), (B, A, 1), (B, A, 1), (B, C, -1), (A, "Ogółem", 3)
    )
    counts = counts_of(found.table, found.remarks)
    assert (counts.pairs, counts.people, counts.hidden, counts.within) == (3, 46, 1, 40)
    assert (counts.joined, counts.duplicates, counts.left_out, counts.totals_that_differ) == (1, 1, 1, 1)


def test_official_migration_loses_nobody_unless_it_says_so(reference_data):
    frame = pd.read_csv(reference_data / "commuting" / "migracje_gminy_2023_woj30.csv", dtype=str)
    columns = FlowColumns("kod_origin", "kod_dest", "no", "gmina_origin", "gmina_dest")
    everyone = frame["no"].astype(int).sum()
    found = read_flows(frame, columns, FlowOptions(kind=FlowKind.MIGRATION))
    twice = sum(remark.flow * (remark.rows - 1) for remark in found.remarks if remark.kind is Remark.DUPLICATE_SAME)
    assert np.nansum(found.table.flow) + twice == everyone
    added = read_flows(frame, columns, FlowOptions(kind=FlowKind.MIGRATION, duplicates=Duplicates.SUM))
    assert np.nansum(added.table.flow) == everyone
    codes = {code[:4] + "01" if code[-1] in "89" else code[:6] for code in frame["kod_origin"]}
    assert set(found.table.origins) == codes
    assert Counter(remark.kind for remark in found.remarks)[Remark.DUPLICATE_DIFFERENT] == 435


CODES = st.sampled_from([TOWN, RURAL, B, C, "3064029", "3064039", "3064049"])
FLOWS = st.one_of(st.integers(1, 500), st.just("#"))


@settings(max_examples=40)
@given(st.lists(st.tuples(CODES, CODES, FLOWS), min_size=1, max_size=30))
def test_joining_keeps_sums_and_hidden_flows(rows):
    table = reading(*rows, duplicates=Duplicates.SUM).table
    assert np.nansum(table.flow) == sum(flow for *_, flow in rows if flow != "#")
    assert table.hidden.sum() == sum(flow == "#" for *_, flow in rows)
    pairs = list(zip(table.origins, table.destinations, strict=True))
    assert len(set(pairs)) == len(pairs)


@settings(max_examples=40)
@given(st.lists(st.tuples(CODES, CODES, FLOWS), min_size=1, max_size=20), st.randoms(use_true_random=False))
def test_order_of_rows_does_not_matter(rows, random):
    mixed = list(rows)
    random.shuffle(mixed)
    assert people(reading(*mixed).table) == people(reading(*rows).table)
