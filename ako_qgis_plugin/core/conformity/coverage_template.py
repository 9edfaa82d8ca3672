"""A coverage table to be filled in: every category in every municipality, with what is known already."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import Any

import numpy as np
import pandas as pd

from ako_qgis_plugin.core.boundaries import codes_and_names
from ako_qgis_plugin.core.conformity.coverage import CoverageTable, cell_of
from ako_qgis_plugin.core.conformity.presence import places_of
from ako_qgis_plugin.core.conformity.slivers import SliverTest
from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.frames import Column, require_crs, require_fields, require_values, texts
from ako_qgis_plugin.core.geometry import repair
from ako_qgis_plugin.core.progress import Part, Progress
from ako_qgis_plugin.core.rules.rule_book import RuleBook
from ako_qgis_plugin.core.schema import COVERAGE_TEMPLATE_FIELDS, CoverageState, names
from ako_qgis_plugin.core.wording import say
from ako_qgis_plugin.core.words import COVERAGE_STATES

#: Field of provisions that names the document they are from; a layer may lack it.
SOURCE_FIELD = "source_doc"

#: Between the documents of one category.
_BETWEEN = ", "

_Present = dict[tuple[str, str], list[str | None]]


def coverage_template(
    boundaries: pd.DataFrame,
    provisions: pd.DataFrame | None,
    book: RuleBook,
    known: CoverageTable,
    language: str,
    progress: Progress,
) -> pd.DataFrame:
    """Give a row for each municipality and category that has rules, ``COVERAGE_TEMPLATE_FIELDS``.

    What an earlier table says is kept. Else the state is ``mapped`` where provisions lie, with the documents that they
    are from, and empty where none does: that is for a person to say.

    Raises
    ------
    MissingFieldError, CrsError, InvalidValueError
        If fields are missing, the CRS differs, there is no municipality, or a category is unknown.
    Cancelled
        If the caller asked to stop.

    """
    codes, places = codes_and_names(boundaries)
    geometry = np.asarray(boundaries["geometry"], dtype=object)
    repaired = repair(geometry, areal_only=True, progress=Part(progress, 0, 0.3))
    names_of = {code: name or code for code, name in zip(codes, places, strict=True) if code is not None}
    if not names_of:
        raise InvalidValueError(say("boundaries: no municipality has a TERYT code"))
    present: _Present = {}
    if provisions is not None:
        ground, part = repaired.geometry[repaired.is_usable], Part(progress, 0.3, 1)
        present = _present(provisions, ground, codes[repaired.is_usable], book, part)
    categories = [code for code in book.categories if code in book.judged_categories]
    rows = [
        _row(category, teryt, names_of[teryt], known, present.get((category, teryt), []), book, language)
        for teryt in sorted(names_of)
        for category in categories
    ]
    return pd.DataFrame(rows, columns=names(COVERAGE_TEMPLATE_FIELDS))


def _present(
    provisions: pd.DataFrame, ground: np.ndarray, codes: Column, book: RuleBook, progress: Progress
) -> _Present:
    """Give the documents of the provisions that lie in each municipality, by category and code."""
    layer = say("provisions")
    require_fields(provisions, layer, ("category", "geometry"))
    require_crs(provisions, layer)
    categories = texts(provisions["category"])
    require_values(categories, book.categories, layer, "category")
    documents = texts(provisions[SOURCE_FIELD]) if SOURCE_FIELD in provisions.columns else [None] * len(provisions)
    drawn = np.asarray(provisions["geometry"], dtype=object)
    repaired = repair(drawn, areal_only=False, progress=Part(progress, 0, 0.5))
    rows = np.flatnonzero(repaired.is_usable)
    found: _Present = defaultdict(list)
    for number, code in places_of(repaired.geometry[rows], ground, codes, SliverTest(), Part(progress, 0.5, 1)):
        row = rows[number]
        found[categories[row], code].append(documents[row])
    return found


def _row(
    category: str,
    teryt: str,
    municipality: str,
    known: CoverageTable,
    documents: list[str | None],
    book: RuleBook,
    language: str,
) -> dict[str, Any]:
    cell = cell_of(category, teryt, known.entry(category, teryt), len(documents))
    is_open = cell.state == CoverageState.UNKNOWN
    return {
        "category": category,
        "category_name": book.categories[category].name(language),
        "teryt": teryt,
        "municipality": municipality,
        "state": None if is_open else COVERAGE_STATES[cell.state][language],
        "provisions": len(documents),
        "as_of": dt.date.fromisoformat(cell.as_of) if cell.as_of else None,
        "source": cell.source or _BETWEEN.join(sorted({text for text in documents if text})) or None,
        "note": cell.note or None,
    }
