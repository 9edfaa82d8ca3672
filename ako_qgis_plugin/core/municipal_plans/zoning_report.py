"""How the symbols of a plan were read: those that were not recognised, and what a planner has to look at."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ako_qgis_plugin.core.frames import Column
from ako_qgis_plugin.core.municipal_plans.symbols import Reading, Regulation
from ako_qgis_plugin.core.progress import Progress
from ako_qgis_plugin.core.schema import UNRECOGNISED_FIELDS, names
from ako_qgis_plugin.core.wording import listed, say

#: Plans begun by a resolution from this day on use the symbols of the regulation of 17 December 2021 (Dz.U. 2021
#: poz. 2404), which came into force on it. Unsure: the transitional provision has not been read in the act itself.
REGULATION_2021_FROM = dt.date(2021, 12, 24)

#: Plans begun so near that day are told [days]: which regulation they use, a planner has to look up.
_UNSURE_DAYS = 31

#: So many zones are named beside a symbol that was not recognised.
EXAMPLES = 5


@dataclass(frozen=True)
class ReadSymbols:
    """Of each zone: what its symbol was taken for, and by which regulation; its identifier and area [m²].

    ``is_general``: its plan is a general plan, whose symbols no regulation changes. ``started`` is empty where the
    regulation was chosen by a person.
    """

    readings: list[Reading]
    regulations: list[Regulation | None]
    is_general: NDArray[np.bool_]
    started: Column
    zone_ids: Column
    areas: NDArray[np.float64]


def regulation_of(started: dt.date | None, valid_from: dt.date | None) -> Regulation | None:
    """Give the regulation of a plan by its dates; None where they do not tell.

    A plan in force before the regulation of 2021 was made by that of 2003. One that came into force later may have been
    begun before, so without the day of the resolution to start it nothing is known.
    """
    if started is not None:
        return Regulation.OF_2021 if started >= REGULATION_2021_FROM else Regulation.OF_2003
    if valid_from is not None and valid_from < REGULATION_2021_FROM:
        return Regulation.OF_2003
    return None


def unrecognised_symbols(read: ReadSymbols) -> pd.DataFrame:
    """Give the symbols that were not recognised, or not wholly, in ``UNRECOGNISED_FIELDS``."""
    found: dict[tuple[str, str], list[int]] = {}
    for row, reading in enumerate(read.readings):
        if reading.reason:
            found.setdefault((reading.symbol, reading.reason), []).append(row)
    rows = []
    for (symbol, reason), places in sorted(found.items()):
        reading = read.readings[places[0]]
        taken = reading.row and " ".join(filter(None, reading.row.meaning))
        examples = ", ".join(sorted(read.zone_ids[places])[:EXAMPLES])
        area, nearest = float(read.areas[places].sum()), ", ".join(reading.nearest) or None
        rows.append((symbol or None, len(places), area, reason, taken, examples, nearest))
    return pd.DataFrame(rows, columns=names(UNRECOGNISED_FIELDS), dtype=object)


def tell(read: ReadSymbols, progress: Progress) -> None:
    """Say how the symbols were read, and which of them a planner has to look at."""
    _tell_regulations(read, progress)
    review = Counter(each.row.symbol for each in read.readings if each.row and each.row.needs_review)
    if review:
        progress.warn(
            say(
                "symbols whose class a planner has to confirm: {symbols}",
                symbols=listed(f"{symbol} ({count})" for symbol, count in sorted(review.items())),
            )
        )
    is_lost = np.array([each.row is None for each in read.readings], dtype=bool)
    if is_lost.any():
        lost = {each.symbol or say("nothing") for each in read.readings if each.row is None}
        progress.warn(
            say(
                "zones whose symbol was not recognised: {count} of {total}, together {area} ha; the check will say"
                " that they were not assessed: {symbols}",
                count=int(is_lost.sum()),
                total=len(is_lost),
                area=f"{read.areas[is_lost].sum() / 10_000:.2f}",
                symbols=listed(sorted(lost)),
            )
        )


def _tell_regulations(read: ReadSymbols, progress: Progress) -> None:
    pairs = zip(read.regulations, read.is_general, strict=True)
    counts = Counter(regulation for regulation, is_general in pairs if not is_general)
    for regulation in sorted(filter(None, counts)):
        count = counts[regulation]
        progress.note(say("zones read by the regulation of {year}: {count}", year=regulation.value, count=count))
    if counts[None]:
        progress.note(
            say(
                "zones of plans whose regulation is not known: {count}; symbols that differ between the regulations"
                " were not read. Choose the regulation, or give the day of the resolution to start the plan",
                count=counts[None],
            )
        )
    days = [abs((day - REGULATION_2021_FROM).days) for day in read.started if day is not None]
    near = sum(distance <= _UNSURE_DAYS for distance in days)
    if near:
        progress.warn(
            say(
                "zones of plans begun within a month of {day}: {count}; confirm in the plans by which regulation"
                " they were made",
                day=REGULATION_2021_FROM,
                count=near,
            )
        )
