import csv
from pathlib import Path

import pytest

from ako_qgis_plugin.core.municipal_plans import plan_identity
from ako_qgis_plugin.core.municipal_plans.plan_identity import (
    PlanSpace,
    municipality_name,
    read_act_link,
    read_namespace,
    zone_classes,
)
from tests.core.municipal_plans.app_documents import ACTS

RULEBOOK = Path(plan_identity.__file__).parents[1] / "rulebook"


@pytest.mark.parametrize(
    ("namespace", "space"),
    [
        ("PL.ZIPPZP.11111/321202-POG", PlanSpace("321202", "POG")),
        ("PL.ZIPPZP.1/306101-MPZP", PlanSpace("306101", "MPZP")),
        ("PL.ZIPPZP.1/306101-SUIKZP", PlanSpace("306101", "SUIKZP")),
        ("PL.ZIPPZP.1/30-PZPW", PlanSpace("30", "PZPW")),
        ("PL.ZIPPZP.1/3061011-POG", PlanSpace("306101", "POG")),
        ("PL.ZIPPZP.1/306-POG", PlanSpace(None, None)),
        ("306101-POG", PlanSpace(None, None)),
    ],
)
def test_namespace_tells_municipality_and_kind(namespace, space):
    assert read_namespace(namespace) == space


@pytest.mark.parametrize(
    ("href", "act"),
    [
        (ACTS + "PL.ZIPPZP.1/306101-POG/1POG", ("PL.ZIPPZP.1/306101-POG", "1POG")),
        (ACTS + "PL.ZIPPZP.1/306101-POG/1POG/20260101T120000", ("PL.ZIPPZP.1/306101-POG", "1POG")),
        (ACTS + "PL.ZIPPZP.1%2F306101-POG/1POG", ("PL.ZIPPZP.1/306101-POG", "1POG")),
        ("", None),
        ("https://www.gov.pl/", None),
    ],
)
def test_link_tells_the_act(href, act):
    assert read_act_link(href) == act


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Plan ogólny gminy Testowej", "Testowej"),
        ("Plan ogólny gminy ABC", "ABC"),
        ("Plan ogólny miasta Poznania", "Poznania"),
        ("Plan Ogólny Miasta i Gminy Krotoszyn", "Krotoszyn"),
        ("Plan ogólny gminy i miasta Nowe Miasto", "Nowe Miasto"),
        ("projekt planu ogólnego gminy miejskiej Turek, etap II", "Turek"),
        ("Plan ogólny gminy miasta Sopotu", "Sopotu"),
        ("Plan ogólny gminy Miasteczko Krajeńskie", "Miasteczko Krajeńskie"),
        ("Plan ogólny dla gminy Bielsko-Biała (projekt)", "Bielsko-Biała"),
        ("Plan ogólny gminy Ślesin - projekt", "Ślesin"),
        ("Studium", "999999"),
        (None, "999999"),
    ],
)
def test_title_names_the_municipality_else_its_teryt(title, name):
    assert municipality_name("999999", title) == name


def test_table_of_units_goes_before_the_title():
    assert municipality_name("302005", "Plan ogólny gminy Inna") == "Gołuchów"


def test_unknown_municipality_without_a_title_is_empty():
    assert municipality_name(None, None) is None


def test_every_class_of_the_rule_book_has_a_code_of_its_own():
    with (RULEBOOK / "pog_zones.csv").open(encoding="utf-8", newline="") as table:
        codes = [row["code"] for row in csv.DictReader(table)]
    assert sorted(zone_classes().values()) == sorted(codes)
    assert len(codes) == 13


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("strefaWielofunkcyjnaZZabudowaMieszkaniowaWielorodzinna", "SW"),
        ("strefaWielofunkcyjnaZZabudowaZagrodowa", "SZ"),
        ("strefaUslugowa", "SU"),
        ("strefaProdukcjiRolniczej", "SR"),
        ("strefaZieleniIRekreacji", "SN"),
        ("strefaGornictwa", "SG"),
    ],
)
def test_codes_are_those_of_the_official_list(name, code):
    assert zone_classes()[name] == code
