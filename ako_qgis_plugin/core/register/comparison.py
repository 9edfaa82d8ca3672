"""Two runs compared, such as two drafts of one plan: what is new, unchanged, changed, renumbered, resolved."""

from __future__ import annotations

from collections import Counter

import geopandas as gpd
import numpy as np
import pandas as pd

from ako_qgis_plugin.core.frames import Column, objects
from ako_qgis_plugin.core.progress import Part, Progress, SilentProgress
from ako_qgis_plugin.core.register.finding_changes import changed, paired, require_findings
from ako_qgis_plugin.core.schema import COMPARISON_FIELDS, FINDING_FIELDS, MIN_AREA_M2, Change, names
from ako_qgis_plugin.core.wording import say


def compare_findings(
    before: pd.DataFrame, after: pd.DataFrame, min_area_m2: float = MIN_AREA_M2, progress: Progress | None = None
) -> gpd.GeoDataFrame:
    """Give the findings of two runs (``COMPARISON_FIELDS``), those after as they are, resolved ones as they were.

    Parameters
    ----------
    before, after
        ``FINDING_FIELDS`` and ``geometry``, EPSG:2180.
    min_area_m2
        The symmetric difference of a conflict that changed exceeds it [m²].
    progress
        Told how far this is, and the counts.

    Raises
    ------
    MissingFieldError, CrsError, InvalidValueError
        If either are no findings, or an identifier is missing or stands twice.
    Cancelled
        If the caller asked to stop.

    """
    progress = progress or SilentProgress()
    require_findings(before, say("findings before"))
    require_findings(after, say("findings after"))
    before, after = before.reset_index(drop=True), after.reset_index(drop=True)
    pairing = paired(before, after, np.ones(len(before), dtype=bool), Part(progress, 0, 0.5))
    then, now = pairing.pairs
    is_changed = changed(before.iloc[then], after.iloc[now], min_area_m2, Part(progress, 0.5, 1))
    change = np.full(len(after), Change.NEW.value, dtype=object)
    change[now] = np.where(is_changed, Change.CHANGED.value, Change.UNCHANGED.value)
    change[pairing.match[pairing.is_renumbered]] = Change.RENUMBERED.value
    earlier = np.full(len(after), -1, dtype=np.intp)
    earlier[now] = then
    result = _joined(before, after, change, earlier, np.flatnonzero(pairing.match < 0))
    _tell(result, progress)
    return result


def _joined(
    before: pd.DataFrame, after: pd.DataFrame, change: Column, earlier: np.ndarray, lost: np.ndarray
) -> gpd.GeoDataFrame:
    columns = names(FINDING_FIELDS)
    resolved = before.iloc[lost]
    frame = pd.concat([after[columns], resolved[columns]], ignore_index=True).astype(object)
    frame["change"] = [*change, *[Change.RESOLVED.value] * len(lost)]
    rows = np.concatenate([earlier, lost])
    for name, source in (("verdict_before", "verdict"), ("area_before_m2", "area_m2")):
        known = before[source].to_numpy(dtype=object)
        frame[name] = objects((known[row] if row >= 0 else None for row in rows), len(rows))
    identifiers = before["finding_id"].to_numpy(dtype=object)
    is_renumbered = frame["change"] == Change.RENUMBERED
    pairs = zip(rows, is_renumbered, strict=True)
    frame["replaces_id"] = objects((identifiers[row] if other else None for row, other in pairs), len(rows))
    shapes = np.concatenate([np.fromiter(part["geometry"], object, len(part)) for part in (after, resolved)])
    return gpd.GeoDataFrame(frame[names(COMPARISON_FIELDS)], geometry=gpd.GeoSeries(shapes))


def _tell(result: pd.DataFrame, progress: Progress) -> None:
    counts = Counter(result["change"])
    progress.note(
        say(
            "new: {new}, unchanged: {unchanged}, changed: {changed}, renumbered: {renumbered}, resolved: {resolved}",
            new=counts[Change.NEW],
            unchanged=counts[Change.UNCHANGED],
            changed=counts[Change.CHANGED],
            renumbered=counts[Change.RENUMBERED],
            resolved=counts[Change.RESOLVED],
        )
    )
