"""What the core says in the real qgis_process, in the language of the menus."""

from __future__ import annotations

import pytest

from tests.application.small_agglomeration import X, Y, provision, square, write_layer, zone

pytestmark = pytest.mark.application

SETTINGS = """[PythonPlugins]
ako_qgis_plugin=true
grassprovider=false

[locale]
overrideFlag=true
userLocale=pl_PL
"""


@pytest.fixture
def polish_menus(environment, tmp_path_factory):
    """Give an environment whose QGIS is set to Polish."""
    profile = tmp_path_factory.mktemp("profil polski")
    settings = profile / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(SETTINGS, encoding="utf-8")
    return {**environment, "AKO_PROFILE": str(profile)}


def test_log_and_error_speak_the_language_of_the_menus_not_that_of_the_findings(run, polish_menus, tmp_path):
    corners = [[X, Y], [X + 1000, Y + 1000], [X + 1000, Y], [X, Y + 1000], [X, Y]]
    bowtie = {"type": "Polygon", "coordinates": [corners]}
    zones = write_layer(tmp_path / "strefy.geojson", [zone(1, "SJ", bowtie)])
    values, shape = provision(square(X, Y, 1000))
    provisions = write_layer(tmp_path / "ustalenia.geojson", [({**values, "category": "droga"}, shape)])
    words = [f"ZONES={zones}", f"PROVISIONS={provisions}", "LANGUAGE=en", "OUTPUT=out.gpkg"]
    outcome = run("run", "ako:checkconformity", "--", *words, env=polish_menus)
    assert "1SJ: naprawiono nieprawidłową geometrię (samoprzecięcie[440500 430500])" in outcome.stdout
    assert "ustalenia: niedozwolone wartości pola category: „droga”; dozwolone: " in outcome.stderr
