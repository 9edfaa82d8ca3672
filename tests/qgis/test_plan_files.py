"""The files of plans, as dialogs, models and the command line name them."""

from __future__ import annotations

import pytest

from ako_qgis_plugin.processing_algorithms.import_plan import ImportPlan
from ako_qgis_plugin.processing_algorithms.plan_files import on_disk
from tests.qgis.test_model import SAMPLE_PLAN


@pytest.mark.parametrize(
    ("named", "path"),
    [
        ("/dane/plan.gml", "/dane/plan.gml"),
        ("/dane/plan.zip", "/dane/plan.zip"),
        ("/vsizip//dane/gmina Żelazków.zip", "/dane/gmina Żelazków.zip"),
        ("/vsizip//dane/plan.ZIP/strefy/plan.gml", "/dane/plan.ZIP"),
        (r"/vsizip/C:\Użytkownicy\plan.zip", r"C:\Użytkownicy\plan.zip"),
        (r"/vsizip/C:\Użytkownicy\plan.zip\plan.gml", r"C:\Użytkownicy\plan.zip"),
        ("/vsizip/{/dane/plan.zip}/plan.gml", "/dane/plan.zip"),
    ],
)
def test_an_archive_is_read_whole_however_qgis_names_it(named, path):
    assert on_disk(named) == path


def test_a_zip_chosen_in_the_dialog_is_imported(qgis_processing):
    import processing

    inputs = [f"/vsizip/{SAMPLE_PLAN}", str(SAMPLE_PLAN)]
    result = processing.run(ImportPlan().create(), {"INPUT": inputs, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert result["OUTPUT"].featureCount() == 205
