"""Small files with which the fuzzer begins, made by the builders of the tests; none of them is of anybody's plan."""

from __future__ import annotations

import csv
import io
import itertools
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl

from ako_qgis_plugin.core.functional_area.methods.criteria import SHIPPED_CRITERIA
from ako_qgis_plugin.core.municipal_plans.crosswalk import SHIPPED_CROSSWALK
from ako_qgis_plugin.core.plan_quality.checks import SHIPPED_CHECKS
from ako_qgis_plugin.core.rules.rule_book import SHIPPED_CATEGORIES, SHIPPED_RULES
from tests.core.municipal_plans import app_documents as app

_AREAS = (
    *("ObszarUzupelnieniaZabudowy", "ObszarZabudowySrodmiejskiej"),
    "ObszarStandardowDostepnosciInfrastrukturySpolecznej",
)
_RULES = 12


def seeds(target: str) -> dict[str, bytes]:
    """Give the files of a target by name."""
    return _SEEDS[target]()


def _plans() -> dict[str, bytes]:
    texts = {
        "zone": app.collection(app.zone()),
        "plan": app.collection(app.act(), app.zone(), app.zone("1POG-2SJ", app.polygon(app.square(1)))),
        "areas": app.collection(app.act(), *(app.area(kind, f"1POG-{at}O") for at, kind in enumerate(_AREAS))),
        "app3": app.collection(app.zone(), version="3.0", prefix="app-pog", member="gml:featureMember"),
        "old": app.collection(app.zone(koniecWersjiObiektu=app.value("koniecWersjiObiektu", "2026-01-02")), app.act()),
        "standards": app.collection(app.area(_AREAS[2], "1POG-1OSD", **_standards())),
        **{f"shape{at}": app.collection(app.zone(geometry=shape)) for at, shape in enumerate(_shapes())},
    }
    return {name: text.encode() for name, text in texts.items()}


def _standards() -> dict[str, str]:
    return {
        "odlegloscDoPrzedszkola": app.value("odlegloscDoPrzedszkola", "1500", 'uom="m"'),
        "powierzchniaObszaruZieleniPublicznej": app.value("powierzchniaObszaruZieleniPublicznej", "3,0", 'uom="ha"'),
        "wylaczenieZabudowyZagrodowej": app.value("wylaczenieZabudowyZagrodowej", "true"),
    }


def _shapes() -> list[str]:
    """Polygons in each form that the reader knows."""
    hole = [(x + 10, y + 10) for x, y in app.square(size=30)]
    corners = app.square()
    old_form = " ".join(f"{x},{y}" for x, y in corners)
    points = "".join(f"<gml:pos>{y} {x} 1</gml:pos>" for x, y in corners)
    arc = app.pos_list([*corners[:3], *corners[3:]])
    return [
        app.polygon(corners, hole),
        app.multi_surface(app.polygon(corners), app.polygon(app.square(2))),
        app.polygon(corners, srs_name=app.HASH_2177),
        _ring(f"<gml:LinearRing><gml:coordinates>{old_form}</gml:coordinates></gml:LinearRing>", app.HASH_2177),
        _ring(f"<gml:LinearRing>{points}</gml:LinearRing>"),
        _ring(
            f"<gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:ArcString>{arc}</gml:ArcString></gml:segments></gml:Curve></gml:curveMember></gml:Ring>"
        ),
        _ring(f"<gml:Circle>{app.pos_list(corners[:3])}</gml:Circle>"),
        _ring(
            f"<gml:CircleByCenterPoint>{app.pos_list(corners[:1])}"
            '<gml:radius uom="m">50</gml:radius></gml:CircleByCenterPoint>'
        ),
        f'<gml:Surface srsName="{app.URL_2177}"><gml:patches>'
        + "".join(
            f"<gml:PolygonPatch><gml:exterior>{app.ring(app.square(at))}</gml:exterior></gml:PolygonPatch>"
            for at in (0, 1)
        )
        + "</gml:patches></gml:Surface>",
    ]


def _ring(text: str, srs_name: str = app.URL_2177) -> str:
    return f'<gml:Polygon srsName="{srs_name}"><gml:exterior>{text}</gml:exterior></gml:Polygon>'


def _zips() -> dict[str, bytes]:
    plans = _plans()
    return {
        "one": _zipped({"strefy.gml": plans["zone"]}),
        "two": _zipped(
            {"akt/akt.gml": plans["plan"], "metadane.xml": b"<MD_Metadata xmlns='http://www.isotc211.org/2005/gmd'/>"}
        ),
        "letters": _zipped({"żółć.gml": plans["areas"], "opis.txt": b"x"}),
    }


def _zipped(members: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def _records(path: Path, count: int) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(itertools.islice(csv.reader(file), count + 1))


def _csv() -> dict[str, bytes]:
    found = {}
    for name, separator, encoding in (
        ("comma", ",", "utf-8"),
        ("semicolon", ";", "utf-8-sig"),
        ("windows", ";", "cp1250"),
    ):
        text = io.StringIO(newline="")
        csv.writer(text, delimiter=separator).writerows(_records(SHIPPED_RULES, _RULES))
        found[name] = text.getvalue().encode(encoding, "replace")
    return found


def _table(path: Path, count: int) -> dict[str, bytes]:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";").writerows(_records(path, count))
    return {path.stem: text.getvalue().encode("utf-8-sig")}


def _flows() -> dict[str, bytes]:
    """Give a list of pairs and two matrices, with all that offices put around them."""
    codes = ("3061011", "3017011", "3017034", "3017035")
    names = ("Kalisz", "Ostrów", "Odolanów - miasto", "Odolanów - obszar wiejski")
    cells = (("x", "120", "#", "-"), ("1 240,5", "x", ".", ""), ("30", "", "x", "44"), ("", "7", "55", "x"))
    total = [["", "Ogółem", "1285", "127", "99", "44"]]
    matrix = [["Macierz, 2021"], ["", "", "Miejsce pracy"], ["Kod", "Miejsce zamieszkania", *codes], *total]
    matrix += [[code, name, *row] for code, name, row in zip(codes, names, cells, strict=True)]
    pairs = [["Macierz, 2021"], ["", "", "", "", "stan w dniu 31 III 2021 r."]]
    pairs += [["Miejsce zamieszkania", "", "Miejsce pracy", "", "Liczba osób"], ["Kod", "Nazwa", "Kod", "Nazwa", ""]]
    pairs += [["1", "2", "3", "4", "5"], [codes[0], names[0], "", "Ogółem", "120"]]
    pairs += [
        [codes[place], names[place], codes[other], names[other], cell]
        for place, row in enumerate(cells)
        for other, cell in enumerate(row)
    ]
    named = [["z/do", *names], *([name, *row] for name, row in zip(names, cells, strict=True))]
    tables = {"list": pairs, "matrix": matrix, "names": named}
    return {name: "\n".join(";".join(row) for row in rows).encode() for name, rows in tables.items()}


def _symbols() -> dict[str, bytes]:
    plain = "3MN MN.12 1.MN/U MN,U KDD 2KD-GP MN²U ZP/US V.MN I.MN 1aMN MW-U R ZL 01.KDW MNU G W K C ZN"
    texts = plain.split(" ")
    return {"each": "\n".join(texts).encode(), "joint": "MN i U\nMN oraz U\n1MN - 10MN\nMN (U)\nＭＮ".encode()}


def _xlsx() -> dict[str, bytes]:
    found = {}
    for name, has_categories in (("rules", False), ("both", True)):
        book = openpyxl.Workbook()
        book.active.title = "rules"
        for record in _records(SHIPPED_RULES, 3):
            book.active.append([float(cell) if cell.isdecimal() else cell for cell in record])
        if has_categories:
            sheet = book.create_sheet("categories")
            for record in _records(SHIPPED_CATEGORIES, 80):
                sheet.append(record)
        target = io.BytesIO()
        book.save(target)
        found[name] = target.getvalue()
    return found


_SEEDS: dict[str, Callable[[], dict[str, bytes]]] = {
    "plans": _plans,
    "plan_zips": _zips,
    "rule_book_csv": _csv,
    "rule_book_xlsx": _xlsx,
    "plan_quality": _plans,
    "schema": _plans,
    "plan_checks": lambda: _table(SHIPPED_CHECKS, 200),
    "crosswalk": lambda: _table(SHIPPED_CROSSWALK, 200),
    "delimitation_criteria": lambda: _table(SHIPPED_CRITERIA, 200),
    "flows": _flows,
    "symbols": _symbols,
}
