"""The table of zones on the other side: what it holds, what a planner may change, what is refused."""

from __future__ import annotations

import shutil

import pytest

from ako_qgis_plugin.core.borders.border_categories import FILE, SHIPPED, load_border_categories
from ako_qgis_plugin.core.errors import RuleBookError
from ako_qgis_plugin.core.rules.rule_book import SHIPPED_RULES, load_rule_book
from ako_qgis_plugin.core.rules.tokens import ZoneKind

BOOK = load_rule_book()


def own(folder, old, new):
    """Put a planner's rule book and table into a folder, with a text of the table changed."""
    shutil.copy(SHIPPED_RULES, folder / "rules.csv")
    text = SHIPPED.read_text(encoding="utf-8")
    assert old in text
    (folder / FILE).write_text(text.replace(old, new), encoding="utf-8")
    return folder / "rules.csv"


def is_of(code, plan_type="POG", zone_class=None, symbol_class=None, path=None):
    categories = load_border_categories(BOOK, path)
    kind = ZoneKind(plan_type, zone_class, symbol_class)
    return bool(categories.of_kinds(code, [kind], BOOK.crosswalk.parents)[0])


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("neighbour_zone_industry", {"zone_class": "SP"}),
        ("neighbour_zone_residential", {"zone_class": "SZ"}),
        ("residential_neighbour", {"plan_type": "MPZP", "zone_class": "SJ", "symbol_class": "ML"}),
        ("corridor_main", {"plan_type": "MPZP", "zone_class": "SK", "symbol_class": "KDG"}),
        ("corridor_local", {"plan_type": "MPZP", "symbol_class": "KDD"}),
        ("corridor", {"zone_class": "SK"}),
    ],
)
def test_zone_is_of_a_category(code, kind):
    assert is_of(code, **kind)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("neighbour_zone_industry", {"zone_class": "SU"}),
        ("residential_neighbour", {"plan_type": "MPZP", "zone_class": "SZ", "symbol_class": "RZP"}),
        ("corridor_main", {"plan_type": "MPZP", "zone_class": "SK", "symbol_class": "KO"}),
        ("corridor_local", {"plan_type": "MPZP", "symbol_class": "KR"}),
        ("corridor_local", {"plan_type": "MPZP", "zone_class": "SK", "symbol_class": "KDG"}),
    ],
)
def test_zone_is_not_of_a_category(code, kind):
    assert not is_of(code, **kind)


def test_a_table_beside_the_planners_rule_book_is_taken(tmp_path):
    path = own(tmp_path, "neighbour_zone_industry,SP SR SG", "neighbour_zone_industry,SP SR SG SU")
    assert is_of("neighbour_zone_industry", zone_class="SU", path=path)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("SP SR SG", "SP XX SG", "row 2, column zones: 'XX'"),
        ("MPZP:RZP MPZP:RA", "MPZP:QQQ", "column except: 'MPZP:QQQ'"),
        ("corridor_local,MPZP:K", "corridor_local,", "column zones: '' - must not be empty"),
        ("corridor_main", "corridor_mein", "column category: 'corridor_mein' - allowed are"),
        ("zones,except", "zones,excepting", "column except"),
        ("corridor_main,", "corridor_local,", "must be unique"),
    ],
)
def test_an_error_names_row_column_value_and_what_is_allowed(tmp_path, old, new, message):
    with pytest.raises(RuleBookError, match=message):
        load_border_categories(BOOK, own(tmp_path, old, new))


def test_a_category_that_is_left_out_is_named(tmp_path):
    path = own(tmp_path, "category,zones", "category,zones")
    lines = (tmp_path / FILE).read_text(encoding="utf-8").splitlines()
    (tmp_path / FILE).write_text("\n".join(line for line in lines if not line.startswith("corridor,")), "utf-8")
    with pytest.raises(RuleBookError, match="rows are missing for corridor"):
        load_border_categories(BOOK, path)
