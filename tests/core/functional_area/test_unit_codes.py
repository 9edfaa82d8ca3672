import pytest

from ako_qgis_plugin.core.functional_area.unit_codes import Level, is_total_word, municipality_of, read_codes


def codes(*raw: str) -> list[str]:
    read = read_codes(raw)
    return [read[text].code for text in raw]


def levels(*raw: str) -> list[Level]:
    read = read_codes(raw)
    return [read[text].level for text in raw]


def test_type_digit_is_left_off():
    assert codes("3061011", "3007052", "3007053") == ["306101", "300705", "300705"]


def test_town_and_rural_part_belong_to_one_municipality():
    assert codes("3017034", "3017035") == ["301703", "301703"]
    assert levels("3017034", "3017035", "3017033") == [Level.PART, Level.PART, Level.WHOLE]


@pytest.mark.parametrize(
    ("district", "city"),
    [
        ("1465028", "146501"),
        ("3064029", "306401"),
        ("1061039", "106101"),
        ("1261049", "126101"),
        ("0264059", "026401"),
        ("306402", "306401"),
    ],
)
def test_districts_belong_to_their_city(district, city):
    assert codes(district, "3017042") == [city, "301704"]
    assert levels(district, "3017042")[0] is Level.DISTRICT
    assert municipality_of(district) == city


def test_zero_that_a_spreadsheet_lost_is_put_back():
    assert codes("201011", "3061011") == ["020101", "306101"]
    assert codes("20101", "306101") == ["020101", "306101"]


def test_codes_of_seven_digits_that_all_lost_their_zero_are_recognised():
    assert codes("201011", "202021", "205032", "264011") == ["020101", "020202", "020503", "026401"]


def test_six_digits_are_taken_as_they_are_where_that_makes_sense():
    assert codes("200101", "206101", "306101") == ["200101", "206101", "306101"]


@pytest.mark.parametrize("text", ["3061011.0", " 3061011 ", "'3061011", "30 61 01 1", "30-61-01-1", "30_61_01_1"])
def test_code_is_recognised_however_it_is_written(text):
    assert codes(text, "3017042") == ["306101", "301704"]


@pytest.mark.parametrize("text", ["3017042 Ostrów Wlkp.", "3017042 - Ostrów Wlkp.", "Ostrów Wlkp. (3017042)"])
def test_name_beside_a_code_is_kept(text):
    unit = read_codes([text, "3061011"])[text]
    assert (unit.code, unit.name) == ("301704", "Ostrów Wlkp.")


def test_codes_that_are_not_teryt_stay_as_they_are():
    assert codes("97401", "97402", "97424") == ["97401", "97402", "97424"]
    assert codes("40001", "40234", "40331", "40088") == ["40001", "40234", "40331", "40088"]
    assert codes("E02000001", "S1") == ["E02000001", "S1"]


def test_a_code_of_its_own_among_those_of_teryt_stays():
    read = read_codes(["3061011", "3017042", "3017011", "3018012", "ZAGR", "3007012", "3007022"])
    assert (read["ZAGR"].code, read["ZAGR"].is_teryt) == ("ZAGR", False)


def test_powiats_voivodeships_and_words_are_totals():
    raw = ("3061011", "3017042", "3017", "30", "3017000", "3000000", "0000000", "301700", "Ogółem", "RAZEM", "Polska")
    assert levels(*raw) == [Level.WHOLE] * 2 + [Level.TOTAL] * 9


@pytest.mark.parametrize("text", ["Ogółem", "OGÓŁEM:", "razem", "Województwo wielkopolskie", "powiat kaliski", "Total"])
def test_words_of_totals(text):
    assert is_total_word(text)


@pytest.mark.parametrize("text", ["", "Kalisz", "Totalna", "3061011", "-"])
def test_other_words_are_no_totals(text):
    assert not is_total_word(text)


def test_identity_tells_parts_apart_but_not_types():
    read = read_codes(["3017034", "3017035", "3017033", "3017032", "3064029", "3064039"])
    assert len({unit.identity for unit in read.values()}) == 5
    assert read["3017033"].identity == read["3017032"].identity


def test_nothing_is_no_error():
    assert read_codes([]) == {}
    assert codes("") == [""]
