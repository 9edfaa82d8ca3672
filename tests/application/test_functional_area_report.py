"""The chapter on the functional area by the real qgis_process: its status is true, a failed run leaves nothing."""

from __future__ import annotations

import zipfile

import pytest

from tests.application.small_agglomeration import X, Y, square, write_layer

pytestmark = pytest.mark.application

#: 20 of a hundred people of Ostrow work in Kalisz, 5 of a hundred the other way.
FLOWS = """origin,destination,flow
306101,306101,95
306101,301701,5
301701,306101,20
301701,301701,80
"""


@pytest.fixture
def parameters(tmp_path):
    folder = tmp_path / "dane ąę"
    folder.mkdir()
    areas = [
        ({"teryt": code, "name": name}, square(X + x, Y, 1000))
        for code, name, x in (("306101", "Kalisz", 0), ("301701", "Ostrów Wielkopolski", 1000))
    ]
    write_layer(folder / "gminy.geojson", areas)
    (folder / "dojazdy.csv").write_text(FLOWS, encoding="utf-8")
    layers = [f"UNITS={folder / 'gminy.geojson'}", f"FLOWS={folder / 'dojazdy.csv'}"]
    return [*layers, "CORE=306101", "DATE=2026-11-24", "LANGUAGE=pl", f"OUTPUT_FOLDER={tmp_path / 'dokumenty ąę'}"]


def test_documents_are_written_and_the_status_is_0(run, parameters, tmp_path):
    outcome = run("run", "ako:functionalareareport", "--", *parameters)
    assert (outcome.returncode, outcome.stderr) == (0, ""), outcome.stdout
    folder = tmp_path / "dokumenty ąę"
    assert zipfile.is_zipfile(folder / "powiazania_i_obszar_funkcjonalny.docx")
    assert zipfile.is_zipfile(folder / "powiazania_zalacznik.xlsx")
    assert (folder / "powiazania_mapy.pdf").read_bytes().startswith(b"%PDF")


def test_run_that_fails_ends_with_another_status_and_leaves_nothing(run, parameters, tmp_path):
    outcome = run("run", "ako:functionalareareport", "--", *parameters, "CHOSEN=nie ma")
    assert outcome.returncode != 0
    assert "nie ma" in outcome.stdout + outcome.stderr
    assert not (tmp_path / "dokumenty ąę").exists()
