"""Six municipalities in two rows, flows that can be added up by hand, and the chapter made of them."""

from __future__ import annotations

import datetime as dt

import numpy as np
from shapely.geometry import box

from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.methods.model import AreaData
from ako_qgis_plugin.core.functional_area.methods.oecd_fua import OecdFuaParameters
from ako_qgis_plugin.core.functional_area.neighbours import neighbours_of
from ako_qgis_plugin.core.functional_area.units import Units
from ako_qgis_plugin.core.functional_area.variants.delimit import delimit, parameters_to_json
from ako_qgis_plugin.core.functional_area.variants.frames import Membership, read_memberships, variant_frame
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.reports.functional_area.chapter import Chapter
from ako_qgis_plugin.core.reports.functional_area.report import AreaReport, ChapterInputs, Edition, prepare

DATE = dt.date(2026, 11, 24)
AWKWARD = 'Żółć <gęślą> & "jaźń" {{ nie }} =1+1'

CODES = ("306101", "301701", "300704", "300710", "302005", "301709")
NAMES = ("Kalisz", "Ostrów", "Godziesze", "Żelazków", "Gołuchów", "Sośnie")

#: People who live in the row's unit and work in the column's, in the order of CODES.
FLOW = np.array(
    [
        [9000, 300, 20, 30, 100, 0],
        [400, 7000, 0, 0, 10, 50],
        [400, 20, 560, 10, 10, 0],
        [150, 10, 0, 790, 50, 0],
        [140, 20, 0, 40, 800, 0],
        [0, 120, 0, 0, 0, 880],
    ],
    dtype=float,
)

TITLES = ("Próg 15 %", "Próg 30 %")


def units(names=NAMES, *, with_areas: bool = True, **values) -> Units:
    """Give the units as squares of 10 km in two rows of three."""
    corners = [(x, y) for y in (430_000, 440_000) for x in (440_000, 450_000, 460_000)]
    areas = np.array([box(x, y, x + 10_000, y + 10_000) for x, y in corners], dtype=object)
    known = {"population": np.array([100_000, 70_000, 9_000, 9_100, 10_000, 6_500], dtype=float), **values}
    return Units(CODES, tuple(names), areas if with_areas else None, known)


def hidden(flows: np.ndarray, *pairs: tuple[int, int]) -> Flows:
    """Give flows of which some are hidden: each may be one to nine people."""
    known, least, most = flows.copy(), np.zeros_like(flows), np.zeros_like(flows)
    for origin, destination in pairs:
        known[origin, destination], least[origin, destination], most[origin, destination] = 0.0, 1.0, 9.0
    nobody = np.zeros(len(flows))
    return Flows(
        known,
        least,
        most,
        nobody,
        nobody,
        has_stayers=True,
        employed=known.sum(axis=1),
        jobs=known.sum(axis=0),
    )


def data(names=NAMES, flows: Flows | None = None, **options) -> AreaData:
    """Give units, flows and neighbours."""
    made = units(names, **options)
    neighbours = neighbours_of(made) if made.geometry is not None else None
    return AreaData(made, Flows.of_matrix(FLOW) if flows is None else flows, neighbours)


def variant(given: AreaData, name: str, language: str = "pl", **parameters) -> Membership:
    """Give a functional urban area around Kalisz and Ostrów as its layer holds it."""
    asked = OecdFuaParameters(CODES[:2], contiguity=False, **parameters)
    frame = variant_frame(delimit(given, asked), given, name, parameters_to_json(asked), language)
    return read_memberships(frame, "warianty")[0]


def two(given: AreaData, language: str = "pl") -> tuple[Membership, Membership]:
    """Give two variants: with a threshold of 15 % three municipalities commute, with one of 30 % one does."""
    return tuple(
        variant(given, name, language, threshold=threshold)
        for name, threshold in zip(TITLES, (15.0, 30.0), strict=True)
    )


def report(language: str = "pl", given: AreaData | None = None, progress=None, **inputs) -> AreaReport:
    """Give the report; without variants told otherwise, that of two."""
    given = given or data()
    if "memberships" not in inputs:
        inputs["memberships"] = two(given, language)
    inputs = {"core": CODES[:2], "chosen": TITLES[0], **inputs}
    return prepare(ChapterInputs(given, **inputs), language, progress or SilentProgress())


def edition(language: str = "pl", **fields) -> Edition:
    """Give what the document says of itself."""
    told = {"title": "Aglomeracja", "program": "AKO 0.0", "workbook": "dane.xlsx", "atlas": "mapy.pdf", **fields}
    return Edition(language, DATE, **told)


def chapter(language: str = "pl", maps=None, **inputs) -> Chapter:
    """Give the chapter."""
    return Chapter(report(language, **inputs), edition(language), maps)
