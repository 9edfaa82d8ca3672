"""From the rows of a file to a table of flows: each pair of units once, nothing counted twice or lost silently."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ako_qgis_plugin.core.errors import FlowError
from ako_qgis_plugin.core.frames import is_blank
from ako_qgis_plugin.core.functional_area.flows.flows import FlowTable
from ako_qgis_plugin.core.functional_area.flows.remarks import FlowRemark, Remark, limited
from ako_qgis_plugin.core.functional_area.flows.totals import total_remarks
from ako_qgis_plugin.core.functional_area.flows.values import READINGS, CellValues, Reading
from ako_qgis_plugin.core.functional_area.unit_codes import (
    CITIES_WITH_DISTRICTS,
    Level,
    UnitCode,
    municipality_of,
    own_code,
    read_codes,
    whole_name,
)
from ako_qgis_plugin.core.functional_area.vocabulary import HIDDEN_MAX, HIDDEN_MIN, FlowKind
from ako_qgis_plugin.core.wording import listed, say, shortened

#: A column of which more cells than this share are no flows is no column of flows, and the run stops.
UNREADABLE_SHARE = 0.5

#: Between origin and destination in a remark.
ARROW = " → "

Positions = NDArray[np.intp]


class Duplicates(StrEnum):
    """What is done where a pair stands in several rows.

    By default a row that stands there again as it is counts once, and rows that differ are added: they are parts of
    one flow (of men and women, of two quarters).
    """

    ONCE_OR_SUM = "once_or_sum"
    SUM = "sum"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class FlowOptions:
    """How a table of flows is to be read.

    Attributes
    ----------
    kind
        What moves.
    hidden_max
        The largest number of people that a hidden flow may stand for.
    absent_is_hidden
        Whether pairs that are not in the table may be small flows; only then flows of 0 are kept as such.
    duplicates
        What is done where a pair stands in several rows.
    known_codes
        Codes of the units; others are listed. None where they are not known.

    """

    kind: FlowKind = FlowKind.COMMUTING
    hidden_max: float = HIDDEN_MAX
    absent_is_hidden: bool = False
    duplicates: Duplicates = Duplicates.ONCE_OR_SUM
    known_codes: Collection[str] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class FlowRows:
    """Rows of a file: codes as they stand there, by position in ``codes``.

    ``hidden`` and ``between_parts`` are given where a table that was cleaned before is read again. A missing code is
    -1. ``numbers`` are those of the rows in the file, ``cells`` the flows as they stand there.
    """

    codes: Sequence[str]
    origins: Positions
    destinations: Positions
    values: CellValues
    numbers: NDArray[np.intp]
    cells: NDArray[np.object_]
    names: Mapping[str, str] = field(default_factory=dict)
    hidden: NDArray[np.intp] | None = None
    between_parts: NDArray[np.bool_] | None = None


def table_of(rows: FlowRows, options: FlowOptions) -> tuple[FlowTable, list[FlowRemark]]:
    """Give the flows of a file, and what a person should know of them.

    Raises
    ------
    FlowError
        If no row holds a flow, most cells are none, or a pair stands twice and that is to be refused.

    """
    units = _codes_of(rows)
    remarks = _unreadable(rows) + _signs(rows)
    pairs = _Pairs.of(rows, units)
    remarks += _code_remarks(pairs, rows.names, options)
    pairs, found = _without_duplicates(pairs, options)
    remarks += found
    pairs, found = _on_one_level(pairs, options)
    remarks += found + _joined(pairs)
    sums = _summed(pairs)
    flows, totals = sums[~sums["is_total"]], sums[sums["is_total"]]
    remarks += total_remarks(flows, totals, hidden_max=options.hidden_max)
    if not options.absent_is_hidden:
        flows = flows[(flows["flow"] > 0) | (flows["hidden"] > 0)]
    if flows.empty:
        raise FlowError(say("the table of flows holds no flow between two units"))
    names = _names(units, rows.names)
    return _table(flows, options, names), limited(_named(remarks, names))


def _codes_of(rows: FlowRows) -> dict[str, UnitCode]:
    """Read the codes; what stands in rows that are no pairs, as notes do, says nothing of what codes the table has."""
    is_pair = (rows.origins >= 0) & (rows.destinations >= 0)
    used = np.union1d(rows.origins[is_pair], rows.destinations[is_pair])
    found = dict(read_codes(rows.codes[place] for place in used))
    return found | {text: own_code(text) for text in rows.codes if text not in found}


@dataclass(frozen=True, slots=True, eq=False)
class _Pairs:
    """Rows that hold a flow: a frame of origin and destination as positions in ``units``, flow, hidden, row."""

    units: list[UnitCode]
    frame: pd.DataFrame

    @classmethod
    def of(cls, rows: FlowRows, by_text: Mapping[str, UnitCode]) -> _Pairs:
        units = [by_text[text] for text in rows.codes]
        identity = _numbered([unit.identity for unit in units])
        same = (rows.origins >= 0) & (identity[rows.origins] == identity[rows.destinations])
        is_hidden = rows.values.are(Reading.HIDDEN, Reading.EMPTY)
        is_hidden |= rows.values.are(Reading.NOT_FILLED) & ~same
        hidden = is_hidden.astype(np.intp)
        if rows.hidden is not None:
            hidden = np.where(rows.hidden > 0, rows.hidden, hidden)
        is_flow = is_hidden | (hidden > 0) | rows.values.are(Reading.NUMBER, Reading.NONE)
        is_flow &= (rows.origins >= 0) & (rows.destinations >= 0)
        between = same & False if rows.between_parts is None else rows.between_parts & same
        frame = pd.DataFrame(
            {
                "origin": rows.origins,
                "destination": rows.destinations,
                "flow": rows.values.people,
                "hidden": hidden,
                "between": between,
                "row": rows.numbers,
            }
        )
        return cls(units, frame[is_flow])

    def over(self, values: Sequence[Any], column: str) -> NDArray[Any]:
        """Give what holds of the unit in a column, row by row."""
        return np.array(values)[self.frame[column].to_numpy()]

    def with_frame(self, frame: pd.DataFrame) -> _Pairs:
        return replace(self, frame=frame)


def _numbered(texts: Sequence[str]) -> Positions:
    return pd.factorize(np.array(texts, dtype=object))[0].astype(np.intp) if texts else np.zeros(0, dtype=np.intp)


def _unreadable(rows: FlowRows) -> list[FlowRemark]:
    """List cells that are no flows and rows without a code; raise where that is most of the table."""
    wrong = rows.values.are(Reading.UNREADABLE, Reading.NEGATIVE)
    has_codes = (rows.origins >= 0) & (rows.destinations >= 0)
    considered = int(has_codes.sum())
    if considered and int((wrong & has_codes).sum()) > UNREADABLE_SHARE * considered:
        examples = listed(
            say("row {row}: '{value}'", row=rows.numbers[place], value=shortened(rows.cells[place], 40))
            for place in np.flatnonzero(wrong & has_codes)[:3]
        )
        raise FlowError(
            say(
                "most cells in the column of flows are not numbers of people ({examples}); please choose another"
                " column, layout or header row",
                examples=examples,
            )
        )
    remarks = []
    for place in np.flatnonzero(wrong & has_codes):
        kind = Remark.NEGATIVE_FLOW if rows.values.are(Reading.NEGATIVE)[place] else Remark.UNREADABLE_FLOW
        remarks.append(_of_row(kind, rows, int(place)))
    people = rows.values.are(Reading.NUMBER) & (rows.values.people > 0)
    remarks += [_of_row(Remark.MISSING_CODE, rows, int(place)) for place in np.flatnonzero(people & ~has_codes)]
    return remarks


def _signs(rows: FlowRows) -> list[FlowRemark]:
    """Say what signs in the place of numbers were read as."""
    reading = rows.values
    is_sign = reading.are(Reading.HIDDEN, Reading.NOT_FILLED, Reading.NONE, Reading.EMPTY)
    is_sign &= (rows.origins >= 0) & (rows.destinations >= 0)
    if not is_sign.any():
        return []
    signs = pd.DataFrame(
        {
            "sign": ["" if is_blank(cell) else " ".join(str(cell).split())[:20] for cell in rows.cells[is_sign]],
            "read_as": reading.reading[is_sign],
        }
    )
    found = signs.groupby(["sign", "read_as"]).size()
    return [
        FlowRemark(Remark.HIDDEN_SIGN, rows=int(count), values={"sign": sign, "read_as": READINGS[read_as].value})
        for (sign, read_as), count in found.items()
    ]


def _of_row(kind: Remark, rows: FlowRows, place: int) -> FlowRemark:
    def text(position: int) -> str:
        return rows.codes[position] if position >= 0 else "?"

    code = text(int(rows.origins[place])) + ARROW + text(int(rows.destinations[place]))
    flow = float(rows.values.people[place]) if kind is Remark.MISSING_CODE else None
    values = {"row": int(rows.numbers[place]), "value": shortened(rows.cells[place], 60)}
    return FlowRemark(kind, code, rows=1, flow=flow, values=values)


def _code_remarks(pairs: _Pairs, names: Mapping[str, str], options: FlowOptions) -> list[FlowRemark]:
    """List codes that are none of the units', or none of TERYT in a table of TERYT codes, and changed types."""
    units = pairs.units
    has_teryt = any(unit.is_teryt for unit in units)
    known = None if options.known_codes is None else frozenset(options.known_codes)
    kind = Remark.OTHER_CODE if known is None else Remark.UNKNOWN_CODE
    strange = {
        unit.code
        for unit in units
        if unit.level is not Level.TOTAL
        and ((has_teryt and not unit.is_teryt) if known is None else unit.code not in known)
    }
    if strange:
        codes = np.array([unit.code if unit.code in strange else "" for unit in units], dtype=object)
        found = _touching(pairs, codes)
        remarks = [FlowRemark(kind, code, rows=rows, flow=flow) for code, (rows, flow) in sorted(found.items())]
    else:
        remarks = []
    types: dict[str, set[str]] = {}
    for unit in units:
        if unit.level is Level.WHOLE and unit.type_digit:
            types.setdefault(unit.code, set()).add(unit.type_digit)
    changed = {code: ", ".join(sorted(digits)) for code, digits in types.items() if len(digits) > 1}
    return remarks + [
        FlowRemark(Remark.TYPE_CHANGED, code, values={"types": changed[code]}) for code in sorted(changed)
    ]


def _touching(pairs: _Pairs, codes: NDArray[np.object_]) -> dict[str, tuple[int, float]]:
    """Count rows and people that leave or reach each of some codes; a flow inside one counts once."""
    frame = pairs.frame
    origin, destination = codes[frame["origin"].to_numpy()], codes[frame["destination"].to_numpy()]
    flow = frame["flow"].to_numpy()
    ends = [(origin, flow), (np.where(origin == destination, "", destination), flow)]
    both = pd.concat([pd.DataFrame({"code": code, "flow": people}) for code, people in ends])
    both = both[both["code"] != ""]
    found = both.groupby("code")["flow"].agg(["size", "sum"])
    return {str(code): (int(rows), float(flow)) for code, rows, flow in found.itertuples()}


def _without_duplicates(pairs: _Pairs, options: FlowOptions) -> tuple[_Pairs, list[FlowRemark]]:
    """Count a row that stands there again once, add those that differ; all are listed."""
    frame = pairs.frame
    identity = _numbered([unit.identity for unit in pairs.units])
    keys = identity[frame["origin"].to_numpy()] * (len(pairs.units) + 1) + identity[frame["destination"].to_numpy()]
    again = pd.Series(keys, index=frame.index).duplicated(keep=False)
    if not again.any():
        return pairs, []
    doubled = frame[again].assign(key=keys[again.to_numpy()])
    groups = doubled.groupby("key")
    differs = (groups["flow"].transform("nunique") > 1) | (groups["hidden"].transform("nunique") > 1)
    if options.duplicates is Duplicates.REFUSE:
        raise FlowError(_refusal(pairs, doubled))
    dropped = doubled.index[:0]
    if options.duplicates is Duplicates.ONCE_OR_SUM:
        dropped = doubled.index[~differs & doubled.duplicated("key")]
    remarks = []
    for _, group in doubled.groupby("key"):
        first, is_different = group.iloc[0], bool(differs[group.index[0]])
        remarks.append(
            FlowRemark(
                Remark.DUPLICATE_DIFFERENT if is_different else Remark.DUPLICATE_SAME,
                _arrow(pairs, first),
                rows=len(group),
                flow=float(group["flow"].sum() if is_different else first["flow"]),
                values={
                    "places": ", ".join(str(row) for row in group["row"][:10]),
                    "flows": " + ".join(f"{flow:g}" for flow in group["flow"][:10]),
                    "is_added": is_different or options.duplicates is Duplicates.SUM,
                },
            )
        )
    return pairs.with_frame(frame.drop(dropped)), remarks + _advice(remarks, float(frame["flow"][dropped].sum()))


def _advice(duplicates: list[FlowRemark], left: float) -> list[FlowRemark]:
    """Advise to add all where most repeated pairs differ: they are parts, and some of these are alike by chance."""
    different = sum(remark.kind is Remark.DUPLICATE_DIFFERENT for remark in duplicates)
    if not left or different <= len(duplicates) - different:
        return []
    rows = sum(remark.rows for remark in duplicates)
    return [FlowRemark(Remark.DUPLICATES_DIFFER_MOSTLY, rows=rows, flow=left, values={"left": left})]


def _arrow(pairs: _Pairs, row: Any) -> str:
    return pairs.units[int(row["origin"])].identity + ARROW + pairs.units[int(row["destination"])].identity


def _refusal(pairs: _Pairs, doubled: pd.DataFrame) -> str:
    examples = []
    for _, group in doubled.groupby("key"):
        rows = listed(map(str, group["row"]))
        examples.append(say("{pair} (rows {rows})", pair=_arrow(pairs, group.iloc[0]), rows=rows))
    return say("the same pair stands in several rows: {pairs}", pairs=listed(examples))


def _on_one_level(pairs: _Pairs, options: FlowOptions) -> tuple[_Pairs, list[FlowRemark]]:
    """Keep, of a flow told both of whole units and of their parts, one telling."""
    frame = pairs.frame
    is_part = [unit.is_part for unit in pairs.units]
    rank = 2 * pairs.over(is_part, "origin").astype(np.intp) + pairs.over(is_part, "destination").astype(np.intp)
    unit = _numbered([unit.code for unit in pairs.units])
    key = unit[frame["origin"].to_numpy()] * (len(pairs.units) + 1) + unit[frame["destination"].to_numpy()]
    ranked = frame.assign(key=key, rank=rank)
    is_mixed = ranked.groupby("key")["rank"].transform("nunique") > 1
    if not is_mixed.any():
        return pairs, []
    mixed = ranked[is_mixed]
    told = mixed.groupby(["key", "rank"])[["flow", "hidden"]].sum().reset_index()
    # Whole units first, unless their flow is hidden: then the telling that knows most.
    told = told.assign(is_hidden=told["hidden"] > 0, order=np.where(told["hidden"] > 0, -told["flow"], 0.0))
    kept = told.sort_values(["key", "is_hidden", "order", "rank"]).drop_duplicates("key")
    chosen = kept.set_index("key")["rank"]
    aside = mixed[mixed["rank"] != mixed["key"].map(chosen)]
    remarks = _aside(pairs, aside) + _parts_that_differ(pairs, mixed, told, options)
    return pairs.with_frame(frame.drop(aside.index)), remarks


def _aside(pairs: _Pairs, aside: pd.DataFrame) -> list[FlowRemark]:
    is_part = np.array([unit.is_part for unit in pairs.units])
    with_parts = {unit.code for unit in pairs.units if unit.is_part} & {
        unit.code for unit in pairs.units if not unit.is_part
    }
    codes = np.array([unit.code if unit.code in with_parts else "" for unit in pairs.units], dtype=object)
    found = _touching(pairs.with_frame(aside), codes) if is_part.any() else {}
    return [
        FlowRemark(Remark.WHOLE_BESIDE_PARTS, code, rows=rows, flow=flow)
        for code, (rows, flow) in sorted(found.items())
    ]


def _parts_that_differ(
    pairs: _Pairs, mixed: pd.DataFrame, told: pd.DataFrame, options: FlowOptions
) -> list[FlowRemark]:
    """List flows whose tellings do not fit, whatever hidden flows may be."""
    told = told.assign(
        least=told["flow"] + told["hidden"] * min(HIDDEN_MIN, options.hidden_max),
        most=told["flow"] + told["hidden"] * options.hidden_max,
    )
    spans = told.groupby("key").agg(least=("least", "max"), most=("most", "min"), flow=("flow", "max"))
    off = spans[spans["least"] > spans["most"] + np.fmax(1.0, 0.01 * spans["flow"])]
    if off.empty:
        return []
    first = mixed.drop_duplicates("key").set_index("key")
    remarks = []
    for key, group in told[told["key"].isin(off.index)].groupby("key"):
        row = first.loc[key]
        origin, destination = pairs.units[int(row["origin"])].code, pairs.units[int(row["destination"])].code
        flows = " / ".join(f"{flow:g}" for flow in group["flow"])
        rows = int((mixed["key"] == key).sum())
        remarks.append(
            FlowRemark(Remark.PARTS_DIFFER, origin + ARROW + destination, rows=rows, values={"flows": flows})
        )
    return remarks


def _joined(pairs: _Pairs) -> list[FlowRemark]:
    """Say which units were put together of parts, and how many people move between these."""
    remarks = []
    for level, kind in ((Level.PART, Remark.PARTS_JOINED), (Level.DISTRICT, Remark.DISTRICTS_JOINED)):
        codes = np.array([unit.code if unit.level is level else "" for unit in pairs.units], dtype=object)
        if not (codes != "").any():
            continue
        frame = pairs.frame
        origin, destination = codes[frame["origin"].to_numpy()], codes[frame["destination"].to_numpy()]
        inside = frame[(origin == destination) & (origin != "") & (frame["origin"] != frame["destination"])]
        mutual = inside.groupby(codes[inside["origin"].to_numpy()])["flow"].sum()
        parts = _parts_in(pairs)
        for code, (rows, flow) in sorted(_touching(pairs, codes).items()):
            if level is Level.PART and len(parts[code]) < 2:
                remarks.append(FlowRemark(Remark.PART_ALONE, code, rows=rows, flow=flow))
            else:
                remarks.append(FlowRemark(kind, code, rows=rows, flow=float(mutual.get(code, 0.0))))
    return remarks


def _parts_in(pairs: _Pairs) -> dict[str, set[str]]:
    """Give what of each unit stands in the rows: itself, or which of its parts."""
    found: dict[str, set[str]] = {}
    for place in np.union1d(pairs.frame["origin"], pairs.frame["destination"]):
        unit = pairs.units[int(place)]
        found.setdefault(unit.code, set()).add(unit.identity)
    return found


def _summed(pairs: _Pairs) -> pd.DataFrame:
    """Add up the rows of each pair of units."""
    units, frame = pairs.units, pairs.frame
    code, identity = _numbered([unit.code for unit in units]), _numbered([unit.identity for unit in units])
    origin, destination = frame["origin"].to_numpy(), frame["destination"].to_numpy()
    inside = code[origin] == code[destination]
    only_between = inside & ((identity[origin] != identity[destination]) | frame["between"].to_numpy())
    rows = pd.DataFrame(
        {
            "key": code[origin] * (len(units) + 1) + code[destination],
            "origin": origin,
            "destination": destination,
            "flow": frame["flow"].to_numpy(),
            "hidden": frame["hidden"].to_numpy(),
            "between": only_between,
        }
    )
    sums = rows.groupby("key", sort=False).agg(
        origin=("origin", "first"),
        destination=("destination", "first"),
        flow=("flow", "sum"),
        hidden=("hidden", "sum"),
        between=("between", "all"),
    )
    codes = np.array([unit.code for unit in units], dtype=object)
    is_total = np.array([unit.level is Level.TOTAL for unit in units], dtype=bool)
    first, second = sums["origin"].to_numpy(), sums["destination"].to_numpy()
    return sums.assign(
        origin=codes[first],
        destination=codes[second],
        origin_total=is_total[first],
        destination_total=is_total[second],
        is_total=is_total[first] | is_total[second],
    ).reset_index(drop=True)


def _table(flows: pd.DataFrame, options: FlowOptions, names: dict[str, str]) -> FlowTable:
    flows = flows.sort_values(["origin", "destination"], kind="stable")
    flow, hidden = flows["flow"].to_numpy(dtype=float), flows["hidden"].to_numpy(dtype=np.intp)
    return FlowTable(
        flows["origin"].to_numpy(dtype=object),
        flows["destination"].to_numpy(dtype=object),
        np.where((hidden > 0) & (flow == 0), np.nan, flow),
        options.kind,
        options.hidden_max,
        absent_is_hidden=options.absent_is_hidden,
        names=names,
        hidden=hidden,
        between_parts=flows["between"].to_numpy(dtype=bool),
    )


def _names(units: Mapping[str, UnitCode], given: Mapping[str, str]) -> dict[str, str]:
    """Give the name of each unit: that of the whole, else of a part without what tells it from the other."""
    order = (Level.WHOLE, Level.TOTAL, Level.PART, Level.DISTRICT)
    names: dict[str, str] = {}
    for text, unit in sorted(units.items(), key=lambda item: order.index(item[1].level)):
        name = given.get(text) or unit.name
        if unit.level is Level.DISTRICT:
            name = CITIES_WITH_DISTRICTS.get(unit.code, "")
        if name:
            names.setdefault(unit.code, whole_name(name) if unit.level is Level.PART else name)
    return names


def _named(remarks: list[FlowRemark], names: Mapping[str, str]) -> list[FlowRemark]:
    def name(code: str) -> str:
        found = (names.get(part) or names.get(municipality_of(part), "") for part in code.split(ARROW))
        return ARROW.join(found).strip(" →") if code else ""

    return [remark if remark.name else replace(remark, name=name(remark.code)) for remark in remarks]
