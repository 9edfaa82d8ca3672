"""Findings as columns: read once, then filtered, sorted, grouped and searched without the layer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import numpy as np

from ako_qgis_plugin.core.schema import REGISTER_FIELDS, VERDICT_ORDER, Change, FieldType, ReviewStatus
from ako_qgis_plugin.panels.conflicts.kinds import DERIVED, derived

#: What a layer needs to be shown; other fields may be missing.
REQUIRED = ("finding_id", "rule_id", "verdict", "severity", "municipality", "zone_id", "provision_id")

#: Long texts are read when a finding is chosen.
ON_DEMAND = (
    *("relation", "provision_status", "legal_basis", "rationale", "advice", "reason", "geometry_hash", "replaces_id"),
    *("proposal", "municipality_stand", "region_stand"),
)

#: What is held of every finding, by kind of field.
TEXTS = tuple(f.name for f in REGISTER_FIELDS if f.type is FieldType.TEXT and f.name not in ON_DEMAND)
NUMBERS = tuple(f.name for f in REGISTER_FIELDS if f.type in (FieldType.REAL, FieldType.INTEGER))
TRUTHS = tuple(f.name for f in REGISTER_FIELDS if f.type is FieldType.BOOLEAN)

#: What a missing value means.
_DEFAULT_TEXTS = {"review_status": ReviewStatus.OPEN.value}
_DEFAULT_TRUTHS = {"is_primary": True}

_TRUE = {True, "1", "true", "True", "t"}


class _Numbering(dict):
    """Gives each new key the next number."""

    def __missing__(self, key: object) -> int:
        self[key] = number = len(self)
        return number


class Column:
    """A text of every row, each different text held once."""

    def __init__(self, default: str | None = None) -> None:
        self._default = default
        self._numbers = _Numbering()
        self._words: list[str | None] = []
        self._portions: list[np.ndarray] = []

    def add(self, values: Iterable[object], count: int) -> None:
        """Add the values of some more rows; None is missing."""
        numbers = map(self._numbers.__getitem__, map(self._word, values))
        self._portions.append(np.fromiter(numbers, dtype=np.int32, count=count))

    @property
    def codes(self) -> np.ndarray:
        """Give the number of each row's text in ``words``."""
        return _joined(self._portions, np.int32)

    @property
    def words(self) -> list[str | None]:
        """Give the different texts, None among them where one is missing."""
        if len(self._words) != len(self._numbers):
            self._words = list(self._numbers)
        return self._words

    def value(self, row: int) -> str | None:
        """Give the text of a row."""
        return self.words[self.codes[row]]

    def put(self, row: int, value: object) -> None:
        """Replace the text of a row."""
        self.codes[row] = self._numbers[self._word(value)]

    def mask(self, wanted: Callable[[str | None], bool]) -> np.ndarray:
        """Say of every row whether its text is wanted."""
        return np.fromiter(map(wanted, self.words), dtype=bool, count=len(self.words))[self.codes]

    def _word(self, value: object) -> str | None:
        return self._default if value is None or value == "" else str(value)


class Rows:
    """The findings of a layer, in the order in which it gave them."""

    def __init__(self) -> None:
        self.count = 0
        self.texts = {name: Column(_DEFAULT_TEXTS.get(name)) for name in (*TEXTS, *DERIVED)}
        self._numbers: dict[str, list[np.ndarray]] = {name: [] for name in NUMBERS}
        self._truths: dict[str, list[np.ndarray]] = {name: [] for name in TRUTHS}
        self._feature_ids: list[np.ndarray] = []
        self._boxes: list[np.ndarray] = []
        self._row_of: dict[str | None, int] = {}

    def add(self, feature_ids: Sequence[int], boxes: Sequence[tuple], values: dict[str, Sequence[object]]) -> None:
        """Add some more findings; a box is west, south, east, north in the layer's CRS, NaN where there is no place."""
        count = len(feature_ids)
        nothing = [None] * count
        values = {**values, **derived(values, count)}
        for name, column in self.texts.items():
            column.add(values.get(name, nothing), count)
        for name, portions in self._numbers.items():
            portions.append(np.fromiter(map(_number, values.get(name, nothing)), dtype=float, count=count))
        for name, portions in self._truths.items():
            default = _DEFAULT_TRUTHS.get(name, False)
            truths = (default if value is None else value in _TRUE for value in values.get(name, nothing))
            portions.append(np.fromiter(truths, dtype=bool, count=count))
        self._feature_ids.append(np.array(feature_ids, dtype=np.int64))
        self._boxes.append(np.array(boxes, dtype=float).reshape(count, 4))
        self.count += count

    def number(self, name: str) -> np.ndarray:
        """Give a measure of every row, NaN where it is missing."""
        return _joined(self._numbers[name], float)

    def truth(self, name: str) -> np.ndarray:
        """Give a yes or no of every row."""
        return _joined(self._truths[name], bool)

    @property
    def feature_ids(self) -> np.ndarray:
        """Give the feature numbers."""
        return _joined(self._feature_ids, np.int64)

    @property
    def boxes(self) -> np.ndarray:
        """Give west, south, east, north of every row."""
        return _joined(self._boxes, float).reshape(self.count, 4)

    def row_of(self, finding_id: str) -> int | None:
        """Give the row of a finding."""
        if len(self._row_of) != self.count:
            column = self.texts["finding_id"]
            self._row_of = {column.words[code]: row for row, code in enumerate(column.codes)}
        return self._row_of.get(finding_id)

    def waiting(self) -> np.ndarray:
        """Say of every row whether it waits for a decision: open and still there, changed since, or disputed."""
        is_open = self.texts["review_status"].mask(lambda word: word == ReviewStatus.OPEN)
        is_gone = self.texts["change"].mask(lambda word: word == Change.RESOLVED)
        return (is_open & ~is_gone) | self.truth("look_again") | self.truth("is_disputed")

    def before(self, row: int, names: Iterable[str]) -> dict[str, object]:
        """Give present values of a row, as a register holds them."""
        return {
            name: bool(self.truth(name)[row]) if name in self._truths else self.texts[name].value(row) for name in names
        }

    def put(self, row: int, values: dict[str, object]) -> None:
        """Replace values of a row that are held here; others are passed over."""
        for name, value in values.items():
            if name in self._truths:
                self.truth(name)[row] = bool(value)
            elif name in self.texts:
                self.texts[name].put(row, value)
        present = {name: [self.texts[name].value(row)] for name in TEXTS}
        for name, (value,) in derived(present, 1).items():
            self.texts[name].put(row, value)


def gravity(verdicts: Iterable[str | None]) -> list[int]:
    """Give the place of each verdict, 0 for the gravest; an unknown one comes last."""
    places = {str(verdict): place for place, verdict in enumerate(VERDICT_ORDER)}
    return [places.get(str(verdict), len(places)) for verdict in verdicts]


def _number(value: object) -> float:
    if isinstance(value, int | float):
        return float(value)
    try:
        return float(str(value).replace(",", ".")) if value is not None else np.nan
    except ValueError:
        return np.nan


def _joined(portions: list[np.ndarray], kind: type) -> np.ndarray:
    if len(portions) != 1:
        portions[:] = [np.concatenate(portions) if portions else np.empty(0, dtype=kind)]
    return portions[0]
