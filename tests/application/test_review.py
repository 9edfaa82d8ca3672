"""From the check to the documents by qgis_process alone: the sample, a later draft of one plan, decisions."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pandas as pd
import pytest

from tests.application.conftest import QGIS_PROCESS
from tests.application.small_agglomeration import ROOT
from tests.gpkg import read_layer

pytestmark = pytest.mark.application

#: Raszków, whose later draft is in the sample; see scripts/sample/later_draft.py.
TERYT = "301706"
#: Housing across a road: in the later draft the first has the number of another zone, the second that of the first.
ROAD, FIRST, SECOND = "DW443-1", "41SJ", "42SJ"
TIMEOUT_S = 180

DECIDE = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from ako_qgis_plugin.core.register.register import decision
from ako_qgis_plugin.core.schema import RegisterEvent, ReviewStatus
from ako_qgis_plugin.processing_algorithms.register_file import RegisterFile

file = RegisterFile(Path(sys.argv[1]))
rows = file.read().findings
rows = rows[(rows["provision_id"] == sys.argv[2]) & rows["zone_label"].isin(sys.argv[3:])]
edits = [
    decision(row, ReviewStatus.JUSTIFIED, row["zone_label"], "A. K.", datetime(2026, 11, 24, tzinfo=UTC))
    for row in rows.to_dict("records")
]
file.record(edits, RegisterEvent.DECIDED, "A. K.", datetime(2026, 11, 24, tzinfo=UTC))
"""


class Chain:
    """What each step of the chain left in a folder whose name has Polish letters and spaces."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.folder = folder
        self._environment = environment
        shutil.copy(ROOT / "ako_qgis_plugin" / "sample" / "agglomeration.gpkg", folder / "próbka.gpkg")
        self._check(["zones_pog", "zones_mpzp"], "pierwsze")
        self._run("updateregister", "FINDINGS=pierwsze.gpkg", "RUN=pierwsze.csv", "OUTPUT=rejestr gmin.gpkg")
        self.first = self.register()
        self._decide()
        self._check(["zones_pog_later"], "drugie")
        self._run(
            "updateregister", "FINDINGS=drugie.gpkg", "RUN=drugie.csv", "REGISTER=rejestr gmin.gpkg|layername=register"
        )
        self.second = self.register()
        self._report()

    def register(self) -> pd.DataFrame:
        return read_layer(self.folder / "rejestr gmin.gpkg", "register")

    def _layers(self, key: str, *names: str) -> list[str]:
        return [f"{key}=próbka.gpkg|layername={name}" for name in names]

    def _provisions(self) -> list[str]:
        return self._layers("PROVISIONS", *(f"provisions_{kind}" for kind in ("points", "lines", "polygons", "table")))

    def _check(self, zones: list[str], name: str) -> None:
        outputs = [f"OUTPUT={name}.gpkg", f"OUTPUT_RUN={name}.csv", "LANGUAGE=pl"]
        self._run("checkconformity", *self._layers("ZONES", *zones), *self._provisions(), *outputs)

    def _decide(self) -> None:
        command = [sys.executable, "-c", DECIDE, self.folder / "rejestr gmin.gpkg", ROAD, FIRST, SECOND]
        subprocess.run(command, cwd=ROOT, env=self._environment, check=True, timeout=TIMEOUT_S)

    def _report(self) -> None:
        self._run(
            "conformityreport",
            "REGISTER=rejestr gmin.gpkg|layername=register",
            *self._layers("ZONES", "zones_pog_later"),
            *self._provisions(),
            *self._layers("BOUNDARIES", "boundaries"),
            f"TERYT={TERYT}",
            "DATE=2026-11-24",
            "LANGUAGE=pl",
            "OUTPUT_FOLDER=dokumenty dla gminy",
        )

    def _run(self, algorithm: str, *words: str) -> None:
        command = [QGIS_PROCESS, "run", f"ako:{algorithm}", "--", *words]
        options = {"cwd": self.folder, "env": self._environment, "timeout": TIMEOUT_S, "stdin": subprocess.DEVNULL}
        run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", **options)
        if run.returncode != 0:
            pytest.fail(f"{algorithm}: status {run.returncode}\n{run.stdout}\n{run.stderr}")


@pytest.fixture(scope="module")
def chain(environment, tmp_path_factory) -> Chain:
    return Chain(tmp_path_factory.mktemp("rejestr ąęż"), environment)


def by_change(register: pd.DataFrame, change: str, provision_id: str) -> list[str]:
    rows = register[(register["change"] == change) & (register["provision_id"] == provision_id)]
    return sorted(rows.loc[rows["zone_class"].notna(), "zone_class"])


def test_the_first_run_makes_a_register_in_which_all_is_new_and_open(chain):
    states = chain.first[["change", "review_status"]].drop_duplicates()
    assert states.to_numpy().tolist() == [["new", "open"]]


def test_the_conflict_that_the_later_draft_gave_up_is_resolved(chain):
    assert by_change(chain.second, "resolved", "S11-1") == ["SJ"]


def test_the_conflict_that_the_later_draft_made_is_new(chain):
    assert by_change(chain.second, "new", "S11-1") == ["SP"]


def test_municipalities_that_the_second_run_did_not_look_at_stay_as_they_were(chain):
    others = chain.second[chain.second["teryt"] != TERYT]
    assert len(others) == (chain.first["teryt"] != TERYT).sum()
    assert not (others["change"] == "resolved").any()


def test_decisions_stay_with_their_places_though_all_zones_were_renumbered(chain):
    before = chain.first[(chain.first["provision_id"] == ROAD) & chain.first["zone_label"].isin([FIRST, SECOND])]
    after = chain.second[chain.second["review_status"] == "justified"]
    places = dict(zip(after["review_note"], after.geometry, strict=True))
    assert sorted(places) == [FIRST, SECOND]
    for label, place in zip(before["zone_label"], before.geometry, strict=True):
        assert places[label].intersection(place).area / places[label].union(place).area > 0.8


def test_decisions_tell_the_numbers_that_the_zones_have_now(chain):
    after = chain.second[chain.second["review_status"] == "justified"]
    assert dict(zip(after["review_note"], after["zone_label"], strict=True)) == {FIRST: "40SJ", SECOND: "41SJ"}


def test_the_documents_of_the_municipality_are_there(chain):
    endings = sorted(path.suffix for path in (chain.folder / "dokumenty dla gminy").rglob("*") if path.is_file())
    assert {".docx", ".pdf", ".xlsx"} <= set(endings)


def test_the_protocol_names_the_conflict_that_is_new_and_the_decision(chain):
    (protocol,) = (chain.folder / "dokumenty dla gminy").rglob(f"*{TERYT}*.docx")
    with ZipFile(protocol) as document:
        text = document.read("word/document.xml").decode()
    assert "S11" in text
    assert "uzasadnione" in text
