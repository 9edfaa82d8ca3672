"""Links between municipalities in the real qgis_process: files in, files out, status 0."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from tests.application.small_agglomeration import X, Y, square, write_layer

pytestmark = pytest.mark.application

#: 20 of a hundred people of Ostrow work in Kalisz, 5 of a hundred the other way; people from Konin are from elsewhere.
FLOWS = """origin,destination,flow
306101,306101,95
306101,301701,5
301701,306101,20
301701,301701,80
306201,306101,7
"""


@pytest.fixture
def files(tmp_path):
    folder = tmp_path / "dane ąę"
    folder.mkdir()
    units = (("306101", "Kalisz", 0), ("301701", "Ostrów Wielkopolski", 1000))
    areas = [({"teryt": code, "name": name}, square(X + x, Y, 1000)) for code, name, x in units]
    # From the middle of the one to the middle of the other: one kilometre.
    road = {"type": "LineString", "coordinates": [[X + 500, Y + 500], [X + 1500, Y + 500]]}
    write_layer(folder / "gminy.geojson", areas)
    write_layer(folder / "drogi.geojson", [({"v": 30}, road)])
    (folder / "dojazdy.csv").write_text(FLOWS, encoding="utf-8")
    return [
        f"FLOWS={folder / 'dojazdy.csv'}",
        f"UNITS={folder / 'gminy.geojson'}",
        f"ROADS={folder / 'drogi.geojson'}",
        "SPEED_FIELD=v",
    ]


def rows(path, table):
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(f'SELECT * FROM "{table}" ORDER BY fid')]


def test_links_are_written_in_the_real_application(run, files, tmp_path):
    outputs = [f"OUTPUT_{name}={tmp_path / name.lower()}.gpkg" for name in ("LINKS", "UNITS", "CORES")]
    outcome = run("run", "ako:functionallinks", "--", *files, "CORE=306101", "MIN_FLOW=1", "LANGUAGE=pl", *outputs)
    assert (outcome.returncode, outcome.stderr) == (0, ""), outcome.stdout
    (kalisz, ostrow) = rows(tmp_path / "units.gpkg", "units")
    assert (kalisz["arriving"], ostrow["cores_pct"], round(ostrow["minutes_306101"], 2)) == (27, 20, 2)
    assert "Próg 15" in ostrow["diagnosis"]
    links = rows(tmp_path / "links.gpkg", "links")
    assert [(link["origin_name"], link["flow"]) for link in links] == [("Kalisz", 5), ("Ostrów Wielkopolski", 20)]
    assert len(rows(tmp_path / "cores.gpkg", "cores")) == 1


def test_a_core_that_is_no_unit_fails_and_leaves_nothing(run, files, tmp_path):
    outcome = run("run", "ako:functionallinks", "--", *files, "CORE=026401", f"OUTPUT_UNITS={tmp_path / 'u.gpkg'}")
    assert outcome.returncode != 0
    assert "026401" in outcome.stdout + outcome.stderr
    assert not (tmp_path / "u.gpkg").exists()
