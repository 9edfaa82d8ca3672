import datetime

import pytest

from tests.core.municipal_plans.app_documents import collection, read, value, zone


def reading_of(**changes):
    return read(collection(zone(**changes)))


@pytest.mark.parametrize(("text", "number"), [("0.8", 0.8), ("12", 12.0), ("0.0", 0.0), ("+1.5", 1.5), (" 2.0 ", 2.0)])
def test_decimal_is_read(text, number):
    reading = reading_of(maksUdzialPowierzchniZabudowy=value("maksUdzialPowierzchniZabudowy", text))
    assert reading.zone.values["max_built_up_share_pct"] == number


def test_decimal_comma_is_read_with_a_warning():
    reading = reading_of(maksUdzialPowierzchniZabudowy=value("maksUdzialPowierzchniZabudowy", "40,5"))
    assert reading.zone.values["max_built_up_share_pct"] == 40.5
    assert any("decimal comma of maksUdzialPowierzchniZabudowy" in warning for warning in reading.warnings)


@pytest.mark.parametrize("text", ["brak", "1_0", "nan", "1 000,5", "10%"])
def test_what_is_no_number_is_empty_with_a_warning(text):
    reading = reading_of(maksUdzialPowierzchniZabudowy=value("maksUdzialPowierzchniZabudowy", text))
    assert reading.zone.values["max_built_up_share_pct"] is None
    assert any(f"'{text}' is no number" in warning for warning in reading.warnings)


@pytest.mark.parametrize("unit", ["m", "urn:ogc:def:uom:UCUM::m", "http://www.opengis.net/def/uom/UCUM/0/m"])
def test_metres_are_read_however_their_unit_is_written(unit):
    reading = reading_of(maksWysokoscZabudowy=value("maksWysokoscZabudowy", "9", f'uom="{unit}"'))
    assert (reading.zone.values["max_building_height_m"], reading.warnings) == (9.0, [])


def test_other_unit_is_empty_with_a_warning():
    reading = reading_of(maksWysokoscZabudowy=value("maksWysokoscZabudowy", "900", 'uom="cm"'))
    assert reading.zone.values["max_building_height_m"] is None
    assert any("unit 'cm' instead of m" in warning for warning in reading.warnings)


def test_missing_unit_is_assumed_with_a_warning():
    reading = reading_of(maksWysokoscZabudowy=value("maksWysokoscZabudowy", "9"))
    assert reading.zone.values["max_building_height_m"] == 9.0
    assert any("no unit" in warning for warning in reading.warnings)


@pytest.mark.parametrize(
    "text", ["2026-08-19", "2026-08-19Z", "2026-08-19+02:00", "2026-08-19T01:00:00Z", "2026-08-19T23:59:59.999+02:00"]
)
def test_day_of_every_form_of_date_is_read(text):
    reading = reading_of(obowiazujeOd=value("obowiazujeOd", text))
    assert reading.zone.values["valid_from"] == datetime.date(2026, 8, 19)
    assert reading.warnings == []


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026", datetime.date(2026, 1, 1), datetime.date(2026, 12, 31)),
        ("2028-02", datetime.date(2028, 2, 1), datetime.date(2028, 2, 29)),
        ("2026-12Z", datetime.date(2026, 12, 1), datetime.date(2026, 12, 31)),
    ],
)
def test_year_or_month_begins_with_its_first_day_and_ends_with_its_last(text, first, last):
    reading = reading_of(obowiazujeOd=value("obowiazujeOd", text), obowiazujeDo=value("obowiazujeDo", text))
    assert (reading.zone.values["valid_from"], reading.zone.values["valid_to"]) == (first, last)
    assert any("names no day" in warning for warning in reading.warnings)


@pytest.mark.parametrize("text", ["19.08.2026", "2026-02-30", "wkrótce", "2026-13", "9999-99"])
def test_what_is_no_date_is_empty_with_a_warning(text):
    reading = reading_of(obowiazujeOd=value("obowiazujeOd", text))
    assert reading.zone.values["valid_from"] is None
    assert any(f"'{text}' is no date" in warning for warning in reading.warnings)


def test_last_year_of_the_calendar_is_no_crash():
    reading = reading_of(obowiazujeDo=value("obowiazujeDo", "9999"))
    assert reading.zone.values["valid_to"] in (None, datetime.date(9999, 12, 31))
