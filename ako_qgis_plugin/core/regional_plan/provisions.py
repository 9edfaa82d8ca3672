"""Any layer of an office, brought to the model of provisions: codes instead of words, identifiers that last."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.frames import Column, dates, in_crs, numbers, require_fields, require_values, texts
from ako_qgis_plugin.core.geometry import HASH_LENGTH, geometry_hashes, is_nothing
from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.rules.rule_book import RuleBook
from ako_qgis_plugin.core.schema import (
    PROVISION_FIELDS,
    FieldType,
    ProvisionStatus,
    Realisation,
    names,
)
from ako_qgis_plugin.core.wording import listed, say

#: Words by which offices call a status, beside the codes.
STATUS_WORDS = {
    "planowane": ProvisionStatus.PLANNED,
    "planowana": ProvisionStatus.PLANNED,
    "planowany": ProvisionStatus.PLANNED,
    "projektowane": ProvisionStatus.PLANNED,
    "projektowana": ProvisionStatus.PLANNED,
    "projektowany": ProvisionStatus.PLANNED,
    "istniejące": ProvisionStatus.EXISTING,
    "istniejąca": ProvisionStatus.EXISTING,
    "istniejący": ProvisionStatus.EXISTING,
    "chronione": ProvisionStatus.PROTECTED,
    "chroniona": ProvisionStatus.PROTECTED,
    "chroniony": ProvisionStatus.PROTECTED,
}

#: Words by which offices say how far an investment has got, beside the codes.
REALISATION_WORDS = {
    "nierozpoczęte": Realisation.NONE,
    "nie rozpoczęto": Realisation.NONE,
    "w realizacji": Realisation.IN_PROGRESS,
    "w trakcie": Realisation.IN_PROGRESS,
    "zrealizowane": Realisation.DONE,
    "zrealizowano": Realisation.DONE,
}

#: Stands in the place of a missing part of an identifier.
_SEPARATOR = "|"


@dataclass(frozen=True)
class ProvisionMapping:
    """Where each field of the model comes from: a field of the layer, else one value for all rows."""

    fields: Mapping[str, str] = field(default_factory=dict)
    constants: Mapping[str, object] = field(default_factory=dict)


def map_provisions(
    frame: pd.DataFrame, mapping: ProvisionMapping, book: RuleBook, progress: Progress
) -> gpd.GeoDataFrame:
    """Bring a layer to ``PROVISION_FIELDS``, EPSG:2180; the input is not modified.

    Categories may be codes or names (Polish or English) of ``categories.csv``, statuses and realisations codes or
    Polish words, numbers may have a decimal comma. A row without an identifier of its own gets a hash of source, item,
    name and geometry, which stays the same when the layer is read again. Rows that are the same in all of these are
    one provision: the copy is left out with a warning.

    Raises
    ------
    MissingFieldError
        If the layer lacks a field of the mapping.
    InvalidValueError
        If a category, status, number or date cannot be read, or an identifier stands twice.

    """
    require_fields(frame, say("provisions"), mapping.fields.values())
    if frame.empty:
        raise InvalidValueError(say("provisions: the layer is empty; there is nothing to map"))
    columns = {name: _column(frame, name, mapping) for name in names(PROVISION_FIELDS)}
    columns["category"] = _coded(columns["category"], _category_words(book), book.categories, "category")
    columns["provision_status"] = _coded(
        columns["provision_status"], STATUS_WORDS, list(ProvisionStatus), "provision_status"
    )
    columns["realisation"] = _coded(columns["realisation"], REALISATION_WORDS, [*Realisation, None], "realisation")
    geometry = np.array([None if is_nothing(shape) else shape for shape in frame["geometry"]], dtype=object)
    is_copy = _identify(columns, geometry, progress)
    result = gpd.GeoDataFrame({name: pd.Series(values, dtype=object) for name, values in columns.items()})
    result = in_crs(result.set_geometry(gpd.GeoSeries(geometry, index=result.index)), getattr(frame, "crs", None))
    _warn(result, book, progress)
    return result[~is_copy].reset_index(drop=True)


def _column(frame: pd.DataFrame, name: str, mapping: ProvisionMapping) -> Column:
    kind = next(item.type for item in PROVISION_FIELDS if item.name == name)
    if name in mapping.fields:
        values = frame[mapping.fields[name]]
    else:
        values = pd.Series([mapping.constants.get(name)] * len(frame), name=name, dtype=object)
    if kind is FieldType.REAL:
        found = numbers(values, say("provisions"))
        return np.array([None if np.isnan(number) else number for number in found.tolist()], dtype=object)
    return dates(values, say("provisions")) if kind is FieldType.DATE else texts(values)


def _category_words(book: RuleBook) -> dict[str, str]:
    return {
        name.casefold(): category.code
        for category in book.categories.values()
        for name in (category.name_pl, category.name_en)
    }


def _coded(values: Column, words: Mapping[str, str], allowed: object, name: str) -> Column:
    coded = np.array(
        [value if value is None else str(words.get(value.casefold(), value)) for value in values], dtype=object
    )
    require_values(coded, allowed, say("provisions"), name)  # type: ignore[arg-type]
    return coded


def _identify(columns: dict[str, Column], geometry: Column, progress: Progress) -> np.ndarray:
    """Fill in missing identifiers; say which rows repeat another one."""
    own = columns["provision_id"]
    given = pd.Series(own, dtype=object)
    twice = given[given.notna() & given.duplicated()]
    if len(twice):
        raise InvalidValueError(
            say(
                "provisions: identifier {identifiers} stands twice; choose a field that is unique, or none",
                identifiers=listed(sorted(set(twice))),
            )
        )
    shapes = geometry_hashes(np.where(pd.isna(geometry), shapely.Point(), geometry))
    parts = zip(columns["source_doc"], columns["source_item"], columns["name"], shapes, strict=True)
    hashes = [_hash(_SEPARATOR.join(part or "" for part in row)) for row in parts]
    columns["provision_id"] = np.where(given.isna(), np.array(hashes, dtype=object), own)
    is_copy = pd.Series(columns["provision_id"], dtype=object).duplicated().to_numpy()
    if is_copy.any():
        copies = sorted({str(name or say("without a name")) for name in columns["name"][is_copy]})
        progress.warn(
            say(
                "{count} rows repeat another one in source, item, name and geometry and are left out: {names}",
                count=int(is_copy.sum()),
                names=listed(copies),
            )
        )
    return is_copy


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:HASH_LENGTH]


def _warn(result: gpd.GeoDataFrame, book: RuleBook, progress: Progress) -> None:
    unplaced = int(result.geometry.isna().sum())
    if unplaced:
        progress.warn(
            say("provisions without a location: {count}; they stay in the list and cannot be assessed", count=unplaced)
        )
    unknown = int(result["accuracy_m"].isna().sum())
    if unknown:
        progress.note(
            say(
                "provisions of unknown drawing accuracy: {count}; their verdicts will have certainty unknown",
                count=unknown,
            )
        )
    for (category, status), rows in result.groupby(["category", "provision_status"], sort=True):
        if not book.rules_of(str(category), str(status)):
            progress.warn(
                say(
                    "{count} provisions of category {category} have status {status}, for which the rule book has no"
                    " rule (it has rules for {statuses})",
                    count=len(rows),
                    category=category,
                    status=status,
                    statuses=", ".join(book.statuses_of(str(category))) or say("no status at all"),
                )
            )
