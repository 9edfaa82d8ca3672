"""Prints the functional urban areas of Reunion by the flows of 2010, each result next to its inputs.

The flows (INSEE, 24 communes) are reference data outside the project: AKO_REFERENCE_DATA names their folder. The
official areas are not among them, so the answer is argued from the definition, in docs/functional_urban_area.md.
Usage: reunion.py [CODE...]     cities; Saint-Denis, Saint-Paul and Saint-Pierre where none is given
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import pandas as pd

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from ako_qgis_plugin.core.functional_area.flows.matrix import flows_between  # noqa: E402
from ako_qgis_plugin.core.functional_area.flows.reading import FlowColumns, read_flows  # noqa: E402
from ako_qgis_plugin.core.functional_area.methods.model import AreaData, Variant  # noqa: E402
from ako_qgis_plugin.core.functional_area.methods.oecd_fua import OecdFuaParameters  # noqa: E402
from ako_qgis_plugin.core.functional_area.methods.oecd_fua_words import WORDS  # noqa: E402
from ako_qgis_plugin.core.functional_area.neighbours import Neighbours  # noqa: E402
from ako_qgis_plugin.core.functional_area.units import Units  # noqa: E402
from ako_qgis_plugin.core.functional_area.variants.delimit import delimit  # noqa: E402
from ako_qgis_plugin.core.functional_area.variants.variant_words import notes_text, reason_text  # noqa: E402

FILE = Path("commuting") / "fr_reunion_2010_flows.csv"
CITIES = ("97411", "97415", "97416")

#: Names of the communes, by the official geographical code of INSEE.
NAMES = {
    "97401": "Les Avirons",
    "97402": "Bras-Panon",
    "97403": "Entre-Deux",
    "97404": "L'Étang-Salé",
    "97405": "Petite-Île",
    "97406": "La Plaine-des-Palmistes",
    "97407": "Le Port",
    "97408": "La Possession",
    "97409": "Saint-André",
    "97410": "Saint-Benoît",
    "97411": "Saint-Denis",
    "97412": "Saint-Joseph",
    "97413": "Saint-Leu",
    "97414": "Saint-Louis",
    "97415": "Saint-Paul",
    "97416": "Saint-Pierre",
    "97417": "Saint-Philippe",
    "97418": "Sainte-Marie",
    "97419": "Sainte-Rose",
    "97420": "Sainte-Suzanne",
    "97421": "Salazie",
    "97422": "Le Tampon",
    "97423": "Les Trois-Bassins",
    "97424": "Cilaos",
}


#: Communes without a coast; of all others a part of the border is the sea, beyond which no unit lies.
INLAND = ("97403", "97406", "97421", "97422", "97424")


def data_in(folder: Path) -> AreaData:
    """Read the flows, and which communes touch from their column CONTI: those with a flow between them."""
    rows = pd.read_csv(folder / FILE, dtype={"HOME": str, "WORK": str})
    table = read_flows(rows, FlowColumns("HOME", "WORK", "FLOW")).table
    codes = tuple(sorted({*table.origins, *table.destinations}))
    units = Units(codes, tuple(NAMES[code] for code in codes))
    touching = rows[rows["CONTI"] == 1.0]
    pairs = np.column_stack([units.positions(touching["HOME"]), units.positions(touching["WORK"])])
    coast = np.where(np.isin(codes, INLAND), 0.0, np.inf)
    neighbours = Neighbours.of_pairs(len(units), pairs, free_m=coast)
    return AreaData(units, flows_between(table, units), neighbours)


def printed(data: AreaData, variant: Variant) -> list[str]:
    """Give the result, a line for each commune: its inputs, what it is, why."""
    flows, names = data.flows, NAMES
    if flows is None:
        return []
    lines = [f"{'commune':<30}{'employed':>9}{'jobs':>8}{'stay':>8}  {'area':<38}{'role':<12}why"]
    for place, result in enumerate(variant.results):
        code = data.units.codes[place]
        area = ", ".join(names[each] for each in (result.area_id or "").split("+") if each)
        inputs = f"{flows.employed[place]:9.0f}{flows.jobs[place]:8.0f}{flows.flow[place, place]:8.0f}"
        reason = reason_text(result, WORDS, "en", names)
        lines.append(f"{code} {names[code]:<24}{inputs}  {area:<38}{result.role.value:<12}{reason}")
    return [*lines, "", *notes_text(variant.notes, WORDS, "en", names)]


def main() -> None:
    """Read, delimit, print."""
    folder = Path(os.environ.get("AKO_REFERENCE_DATA") or ROOT.parent / "shared" / "data")
    data = data_in(folder)
    variant = delimit(data, OecdFuaParameters(tuple(sys.argv[1:]) or CITIES))
    print("\n".join(printed(data, variant)))


if __name__ == "__main__":
    main()
