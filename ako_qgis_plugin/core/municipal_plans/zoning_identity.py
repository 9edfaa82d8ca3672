"""Who zones of a layer are: identifiers of plans and zones that last as long as the plan does."""

from __future__ import annotations

import hashlib
import re
from collections import Counter

import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from ako_qgis_plugin.core.frames import Column, objects
from ako_qgis_plugin.core.geometry import HASH_LENGTH, Geometries, geometry_hashes
from ako_qgis_plugin.core.municipal_plans.plan_identity import plan_id, read_namespace

#: The act in the local id of its zone, as the official format has it: 1POG in 1POG-1SJ.
_LOCAL_ID = re.compile(r"(?P<act>\d*(?:POG|MPZP|SUIKZP))-.+")


def plan_of(plan: str | None, zone: str | None, resolution: str | None, space: str, layer: str) -> str:
    """Give the identifier of a plan: its own, else its resolution, else the layer, in the space of the municipality.

    A namespace of the official format is completed by the act that the zone's local id names.
    """
    if plan is None:
        return f"{space}/{resolution or layer}"
    act = _LOCAL_ID.fullmatch(zone or "")
    return plan_id(plan, act["act"]) if act and read_namespace(plan).kind else plan


def zone_ids(
    plans: Column, own: Column, labels: Column, symbols: Column, drawn: Geometries
) -> tuple[Column, NDArray[np.bool_]]:
    """Give identifiers that are unique in each plan, and which rows repeat an earlier one in all that counts.

    The identifier is the zone's own, else its label. Where it is missing or stands more than once in the plan, as for a
    zone in several parts, a hash of label, symbol and geometry is added: never a number that the next export changes.
    """
    base = [zone or label or "" for zone, label in zip(own, labels, strict=True)]
    count = Counter(zip(plans, base, strict=True))
    hashes = geometry_hashes(np.where(pd.isna(drawn), shapely.Point(), drawn))
    ids = objects(
        (
            text if text and count[plan, text] == 1 else _hashed(text, f"{label or ''}|{symbol or ''}|{shape or ''}")
            for plan, text, label, symbol, shape in zip(plans, base, labels, symbols, hashes, strict=True)
        ),
        len(base),
    )
    is_copy = pd.DataFrame({"plan": plans, "zone": ids}).duplicated().to_numpy()
    return ids, is_copy


def _hashed(text: str, identity: str) -> str:
    code = hashlib.sha256(identity.encode()).hexdigest()[:HASH_LENGTH]
    return f"{text}-{code}" if text else code
