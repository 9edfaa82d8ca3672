"""The table of criteria: what it holds, what a planner may change, what is refused."""

from __future__ import annotations

import csv
import io

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ako_qgis_plugin.core.errors import DelimitationError, RuleBookError, TableError
from ako_qgis_plugin.core.functional_area.methods.criteria import (
    COLUMNS,
    FORMULAS,
    SHIPPED_CRITERIA,
    Comparison,
    Formula,
    Group,
    ThresholdKind,
    chosen,
    fields_needed,
    in_use,
    load_criteria,
    weighted,
    weights_of,
)
from ako_qgis_plugin.core.functional_area.methods.manual import ManualParameters
from ako_qgis_plugin.core.functional_area.methods.multi_criteria import MultiCriteriaParameters
from ako_qgis_plugin.core.functional_area.variants.delimit import parameters_of, parameters_to_json
from ako_qgis_plugin.core.functional_area.variants.method_texts_words import parameter_lines
from scripts.build_rulebook import CRITERIA_WORKBOOK, ROOT, criteria_catalogue

ROW = {
    "criterion_id": "X1",
    "group": "socioeconomic",
    "indicator": "ratio",
    "numerator": "firms",
    "denominator": "population",
    "per": "1000",
    "comparison": ">=",
    "threshold": "75",
    "threshold_kind": "percent_of_mean",
    "weight": "1",
    "direction": "more_is_closer",
    "unit": "‰",
    "name_pl": "Podmioty na 1000 mieszkańców",
    "name_en": "Firms per 1,000 residents",
    "source": "własne",
    "confidence": "medium",
    "in_use": "yes",
}


def written(rows, delimiter=",", encoding="utf-8", without=()):
    text = io.StringIO()
    columns = [column for column in ROW if column not in without]
    writer = csv.DictWriter(text, columns, delimiter=delimiter, extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode(encoding)


def load(folder, *changes, **form):
    path = folder / "own.csv"
    path.write_bytes(written([ROW | change for change in changes or ({},)], **form))
    return load_criteria(path)


def test_the_shipped_table_has_seven_criteria_in_use_of_three_groups():
    used = in_use(load_criteria())
    assert [each.criterion_id for each in used] == ["F1", "F2", "S1", "S2", "S3", "M1", "M2"]
    assert {each.group for each in used} == set(Group)


def test_the_shipped_thresholds_are_those_of_the_method():
    found = {each.criterion_id: (each.threshold, each.threshold_kind) for each in in_use(load_criteria())}
    absolute, relative = ThresholdKind.ABSOLUTE, ThresholdKind.PERCENT_OF_MEAN
    assert found == {
        "F1": (50, absolute),
        "F2": (3, absolute),
        "S1": (50, absolute),
        "S2": (75, relative),
        "S3": (50, relative),
        "M1": (50, relative),
        "M2": (75, relative),
    }


def test_what_is_not_confirmed_says_so():
    unsure = [each for each in in_use(load_criteria()) if each.confidence != "high"]
    assert unsure
    assert all("do potwierdzenia" in each.source for each in unsure)


def test_every_shipped_criterion_has_both_names_a_unit_and_a_source():
    for each in load_criteria():
        assert each.name_pl
        assert each.name_en
        assert each.name_pl != each.name_en
        assert each.unit
        assert each.source


def test_the_fields_that_criteria_need_are_named_once():
    assert fields_needed(load_criteria()) == (
        *("population_15_64", "population", "non_farm_pct", "firms", "services_pct", "density_km2"),
        "dwellings_completed",
    )


def test_a_planners_table_is_read(tmp_path):
    (only,) = load(tmp_path)
    assert only.formula == Formula("firms", "population", 1000.0)
    assert (only.comparison, only.threshold, only.weight) == (Comparison.AT_LEAST, 75.0, 1.0)
    assert only.words.name["pl"] == "X1 Podmioty na 1000 mieszkańców"


@pytest.mark.parametrize("form", [{"delimiter": ";"}, {"encoding": "cp1250"}, {"encoding": "utf-8-sig"}])
def test_separators_and_encodings_of_spreadsheets_are_read(tmp_path, form):
    (only,) = load(tmp_path, {"unit": "os.", "name_pl": "Gęstość", "threshold": "7,5"}, **form)
    assert (only.name_pl, only.threshold) == ("Gęstość", 7.5)


@pytest.mark.parametrize("title", ["delimitation_criteria", "Arkusz1"])
def test_a_workbook_is_read(tmp_path, title):
    workbook = openpyxl.Workbook()
    workbook.active.title = title
    if title == "delimitation_criteria":
        workbook.create_sheet("notatki", 0).append(["uwagi"])
    workbook[title].append(list(ROW))
    workbook[title].append([75.5 if column == "threshold" else cell for column, cell in ROW.items()])
    workbook.save(tmp_path / "own.xlsx")
    assert load_criteria(tmp_path / "own.xlsx")[0].threshold == 75.5


def test_a_formula_says_all_there_is_to_its_indicator(tmp_path):
    name = "commuters_to_core_pct_of_employed"
    (only,) = load(tmp_path, {"indicator": name, "numerator": "", "denominator": "", "per": ""})
    assert only.formula == FORMULAS[name]


def test_a_flow_to_the_core_may_be_part_of_a_ratio(tmp_path):
    (only,) = load(tmp_path, {"numerator": "commuters_from_core", "denominator": "jobs", "per": ""})
    assert only.is_of_core
    assert only.formula == Formula("commuters_from_core", "jobs", 1.0)


def test_one_language_is_enough(tmp_path):
    (only,) = load(tmp_path, {"name_en": ""})
    assert only.name_en == ROW["name_pl"]


def test_in_use_may_be_missing(tmp_path):
    assert load(tmp_path, without=("in_use",))[0].is_in_use


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"criterion_id": ""}, "row 2, column criterion_id: '' - must not be empty"),
        ({"criterion_id": "F 1"}, "column criterion_id: 'F 1' - must be letters, digits"),
        ({"criterion_id": "F1:points"}, "column criterion_id: 'F1:points' - must be letters"),
        ({"group": "economic"}, "column group: 'economic' - allowed are functional, socioeconomic, morphological"),
        ({"indicator": "commuters"}, "column indicator: 'commuters' - allowed are commuters_to_core_per_1000"),
        ({"numerator": ""}, "column numerator: '' - must name a field"),
        ({"denominator": ""}, "column denominator: '' - must name a field"),
        ({"denominator": "commuters_to_core"}, "column denominator: 'commuters_to_core' - must name a field"),
        ({"per": "0"}, "column per: '0' - must be above 0"),
        ({"per": "tysiąc"}, "column per: 'tysiąc' - must be a number"),
        ({"indicator": "field", "denominator": ""}, "column per: '1000' - must be empty"),
        ({"indicator": "field", "numerator": "commuters_to_core", "per": ""}, "column numerator"),
        (
            {"indicator": "registrations_from_core_per_1000"},
            "column numerator: 'firms' - must be empty or registrations",
        ),
        ({"comparison": ">"}, "column comparison: '>' - allowed are >=, <="),
        ({"threshold": ""}, "column threshold: '' - must be a number"),
        ({"threshold": "dużo"}, "column threshold: 'dużo' - must be a number"),
        ({"threshold": "nan"}, "column threshold: 'nan' - must be a number"),
        ({"threshold": "-1"}, "column threshold: '-1' - must not be below 0"),
        ({"threshold_kind": "mean"}, "column threshold_kind: 'mean' - allowed are absolute, percent_of_mean"),
        ({"weight": "-0,5"}, "column weight: '-0,5' - must not be below 0"),
        ({"weight": ""}, "column weight: '' - must be a number"),
        ({"weight": "inf"}, "column weight: 'inf' - must be a number"),
        ({"direction": "up"}, "column direction: 'up' - allowed are more_is_closer, less_is_closer"),
        ({"direction": "less_is_closer"}, "column direction: 'less_is_closer' - must be more_is_closer where"),
        ({"name_pl": "", "name_en": ""}, "column name_pl: '' - must give the criterion a name"),
        ({"confidence": "sure"}, "column confidence: 'sure' - allowed are high, medium, low"),
        ({"in_use": "tak"}, "column in_use: 'tak' - allowed are yes, no"),
        ({"in_use": "no"}, "at least one criterion must be in use"),
    ],
)
def test_an_error_names_row_column_value_and_what_is_allowed(tmp_path, change, message):
    with pytest.raises(RuleBookError) as error:
        load(tmp_path, change)
    assert message in str(error.value)


def test_an_id_stands_once(tmp_path):
    with pytest.raises(RuleBookError, match="row 3, column criterion_id: 'X1' - must be unique"):
        load(tmp_path, {}, {"threshold": "5"})


@pytest.mark.parametrize("column", COLUMNS)
def test_a_column_that_is_missing_is_named(tmp_path, column):
    with pytest.raises(RuleBookError, match=f"row 1, column {column}: '' - this column is missing"):
        load(tmp_path, without=(column,))


def test_a_table_without_rows_is_refused(tmp_path):
    path = tmp_path / "own.csv"
    path.write_bytes(written([]))
    with pytest.raises(RuleBookError, match="at least one criterion"):
        load_criteria(path)


@pytest.mark.parametrize("content", [b"", b"\x00\x01", b"criterion_id,criterion_id\nA,B\n"])
def test_a_file_that_is_no_table_is_refused(tmp_path, content):
    path = tmp_path / "own.csv"
    path.write_bytes(content)
    with pytest.raises(TableError):
        load_criteria(path)


def test_a_copy_of_the_shipped_table_is_the_shipped_table(tmp_path):
    path = tmp_path / "kopia.csv"
    path.write_bytes(SHIPPED_CRITERIA.read_bytes())
    assert load_criteria(path) == load_criteria()


def test_criteria_can_be_chosen_by_id():
    used = in_use(chosen(load_criteria(), ("W1", "F2")))
    assert [each.criterion_id for each in used] == ["F2", "W1"]
    assert chosen(load_criteria(), ()) == load_criteria()


def test_weights_can_be_given_by_id():
    weights = {each.criterion_id: each.weight for each in weighted(load_criteria(), {"F1": 2.5})}
    assert (weights["F1"], weights["F2"]) == (2.5, 1.0)


@pytest.mark.parametrize(
    "change", [lambda: chosen(load_criteria(), ("Q9",)), lambda: weighted(load_criteria(), {"Q9": 1})]
)
def test_an_id_that_is_not_in_the_table_is_named(change):
    with pytest.raises(DelimitationError, match="there is no Q9; there are F1, F2"):
        change()


@pytest.mark.parametrize("weight", [-1.0, float("nan"), float("inf")])
def test_a_weight_that_cannot_be_is_refused(weight):
    with pytest.raises(DelimitationError, match="F1"):
        weighted(load_criteria(), {"F1": weight})


@pytest.mark.parametrize(
    "text",
    ["F1=2; S2=0.5; M1=3", "F1=2;S2=0,5;M1=3", "F1=2, S2=0,5, M1 = 3", "F1=2\nS2=0,5\nM1=3;", "F1=2,S2=0.5,M1=3"],
)
def test_weights_are_read_as_people_write_them(text):
    assert weights_of(text) == {"F1": 2.0, "S2": 0.5, "M1": 3.0}


def test_no_weights_are_none():
    assert weights_of("  ") == {}


@pytest.mark.parametrize("text", ["F1", "F1=", "=2", "F1=dwa", "F1=-1", "F1=1; F1=2", "F1=1=2", "0,5"])
def test_weights_that_cannot_be_read_are_quoted(text):
    with pytest.raises(DelimitationError, match="weights: '"):
        weights_of(text)


def test_a_planners_criteria_stand_in_the_definition_of_a_variant(tmp_path):
    parameters = MultiCriteriaParameters(core=("306101",), criteria=load(tmp_path, {"name_pl": "Żółw"}))
    assert parameters_of(parameters_to_json(parameters)) == parameters


def test_the_workbook_is_a_table_like_the_shipped_one():
    assert load_criteria(CRITERIA_WORKBOOK) == load_criteria()


@pytest.mark.parametrize("language", ["pl", "en"])
def test_the_catalogue_is_made_from_the_table_as_it_is(language):
    page = ROOT / "docs" / f"delimitation_criteria_{language}.md"
    assert page.read_text(encoding="utf-8") == criteria_catalogue(language)


cells = st.one_of(
    st.sampled_from(
        [*ROW.values(), *FORMULAS, "field", "commuters_to_core", "<=", "less_is_closer", "", "-1", "1e400"]
    ),
    st.text(alphabet=st.characters(blacklist_categories=("Cs",)), max_size=6),
)


@given(st.lists(st.dictionaries(st.sampled_from(list(ROW)), cells), min_size=1, max_size=3))
def test_whatever_cells_hold_the_table_is_read_or_refused(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("tables") / "own.csv"
    path.write_bytes(written([ROW | row for row in rows]))
    try:
        criteria = load_criteria(path)
    except (RuleBookError, TableError):
        return
    assert all(each.weight >= 0 and each.threshold == each.threshold for each in criteria)
    assert in_use(criteria)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("pl", "X1 Podmioty na 1000 mieszkańców ≥ 7,5 % średniej (waga 2)"),
        ("en", "X1 Firms per 1,000 residents ≥ 7.5 % of the mean (weight 2)"),
    ],
)
def test_a_variant_tells_the_criteria_it_was_made_with(tmp_path, language, told):
    criteria = load(tmp_path, {"threshold": "7.5", "weight": "2"}, {"criterion_id": "X2", "in_use": "no"})
    rows = parameter_lines(MultiCriteriaParameters(core=("306101",), criteria=criteria), language)
    assert told in [value for _, value, _ in rows]


def test_a_drawing_of_thousands_of_vertices_is_told_in_short():
    drawn = f"POLYGON (({', '.join(f'{x} {x * x}' for x in range(3_000))}))"
    assert max(len(value) for _, value, _ in parameter_lines(ManualParameters(drawn=drawn), "pl")) <= 200
