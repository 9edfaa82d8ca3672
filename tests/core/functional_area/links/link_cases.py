"""Matrices small enough to work out by hand, and the indices in plain Python beside the arrays."""

from __future__ import annotations

import numpy as np
from shapely import box

from ako_qgis_plugin.core.functional_area.flows.flows import Flows
from ako_qgis_plugin.core.functional_area.units import Units

NAN = float("nan")

#: Of three units, a closed system. Rows are where people live.
#:
#:            works in A   B    C  |  R
#:   lives in A       50   30   20 | 100
#:            B        5   40    5 |  50
#:            C       10    0   90 | 100
#:            J       65   70  115 | 250
THREE = np.array([[50.0, 30, 20], [5, 40, 5], [10, 0, 90]])

#: Of four units: D is an island that nobody leaves or comes to.
#:
#:            works in A   B    C    D  |  R
#:   lives in A       60   10    0    0 |  70
#:            B       25   20    5    0 |  50
#:            C        4   16   20    0 |  40
#:            D        0    0    0    7 |   7
#:            J       89   46   25    7 | 167
FOUR = np.array([[60.0, 10, 0, 0], [25, 20, 5, 0], [4, 16, 20, 0], [0, 0, 0, 7]])


def units(count, **values) -> Units:
    """Give units A, B, C ..., kilometre squares side by side, with what is known of them."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[:count]
    geometry = np.empty(count, dtype=object)
    geometry[:] = [box(400_000 + 1000 * place, 400_000, 401_000 + 1000 * place, 401_000) for place in range(count)]
    codes = tuple(f"3007{place:02d}" for place in range(1, count + 1))
    arrays = {name: np.array(column, dtype=float) for name, column in values.items()}
    return Units(codes, tuple(letters), geometry, arrays)


def hidden_flows(flow, least, most, **values) -> Flows:
    """Give flows of which some are hidden; R and J are sums of what is known unless given."""
    flow, least, most = (np.array(matrix, dtype=float) for matrix in (flow, least, most))
    nobody = np.zeros(len(flow))
    known = {"employed": flow.sum(axis=1), "jobs": flow.sum(axis=0), "has_stayers": True, **values}
    return Flows(flow, least, most, nobody, nobody, **known)


def plain_links(matrix) -> list[dict]:
    """Work the indices of units out pair by pair."""
    count = len(matrix)
    found = []
    for i in range(count):
        others = [j for j in range(count) if j != i]
        out, in_ = sum(matrix[i][j] for j in others), sum(matrix[j][i] for j in others)
        residents, jobs = sum(matrix[i]), sum(matrix[j][i] for j in range(count))
        ranked = sorted((j for j in others if matrix[i][j] > 0), key=lambda j: (-matrix[i][j], j))
        found.append(
            {
                "leaving": out,
                "arriving": in_,
                "balance": in_ - out,
                "supply": 100 * matrix[i][i] / residents if residents else None,
                "demand": 100 * matrix[i][i] / jobs if jobs else None,
                "first": ranked[0] if ranked else -1,
                "second": ranked[1] if len(ranked) > 1 else -1,
            }
        )
    for unit in found:
        first = unit["first"]
        unit["dominated_by"] = first if first >= 0 and found[first]["arriving"] > unit["arriving"] else -1
    for place, unit in enumerate(found):
        while found[place]["dominated_by"] >= 0:
            place = found[place]["dominated_by"]
        unit["centre"] = place
    return found


def plain_smart(matrix, i, j) -> float:
    """Work Smart's index out from its formula."""
    residents = [sum(row) for row in matrix]
    jobs = [sum(row[j] for row in matrix) for j in range(len(matrix))]
    there = matrix[i][j] ** 2 / (residents[i] * jobs[j]) if matrix[i][j] else 0.0
    back = matrix[j][i] ** 2 / (residents[j] * jobs[i]) if matrix[j][i] else 0.0
    return there + back


def merged(matrix, i, j):
    """Join unit j to unit i: rows and columns are added, nothing is lost."""
    rows = np.delete(matrix, j, axis=0)
    place = i - (j < i)
    rows[place] += matrix[j]
    columns = np.delete(rows, j, axis=1)
    columns[:, place] += rows[:, j]
    return columns
