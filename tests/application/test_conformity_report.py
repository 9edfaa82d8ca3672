"""The documents by the real qgis_process: its status is true, and a failed run leaves nothing."""

from __future__ import annotations

import zipfile

import pytest

pytestmark = pytest.mark.application


@pytest.fixture
def parameters(inputs, tmp_path):
    return [
        *(f"REGISTER={inputs.findings}", f"ZONES={inputs.zones}", f"PROVISIONS={inputs.provisions}"),
        *(f"BOUNDARIES={inputs.boundaries}", "DATE=2026-11-24", f"OUTPUT_FOLDER={tmp_path / 'dokumenty ąę'}"),
    ]


def test_documents_are_written_and_the_status_is_0(run, parameters, tmp_path):
    outcome = run("run", "ako:conformityreport", "--", *parameters, "SCOPE=whole_area", "LANGUAGE=pl")
    assert (outcome.returncode, outcome.stderr) == (0, "")
    assert zipfile.is_zipfile(tmp_path / "dokumenty ąę" / "protokol.docx")
    assert zipfile.is_zipfile(tmp_path / "dokumenty ąę" / "rejestr_kolizji.xlsx")


def test_run_that_fails_ends_with_another_status_and_leaves_nothing(run, parameters, tmp_path):
    template = tmp_path / "szablon.docx"
    template.write_text("to nie jest dokument")
    outcome = run("run", "ako:conformityreport", "--", *parameters, f"TEMPLATE={template}")
    assert outcome.returncode != 0
    assert "szablon.docx" in outcome.stdout + outcome.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["szablon.docx"]
