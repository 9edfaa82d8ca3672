"""A run that fails half-way in the real qgis_process is never a success, however often it is tried."""

from __future__ import annotations

import os

import pytest

from tests.application.small_agglomeration import X, Y, square, write_layer, zone

pytestmark = pytest.mark.application

#: "make soak" sets it to 100.
REPEAT = int(os.environ.get("AKO_REPEAT", "1"))


@pytest.fixture(scope="module")
def failing(inputs, tmp_path_factory):
    """Give runs that begin and then fail, and what each says."""
    folder = tmp_path_factory.mktemp("złe dane ż")
    no_plan = folder / "nie plan.gml"
    no_plan.write_text("to nie jest plan", encoding="utf-8")
    no_table = folder / "nie tabela.csv"
    no_table.write_bytes(b"\xff\xfe\x00")
    twice = [zone(1, "SJ", square(X, Y, 1000)), zone(1, "SJ", square(X + 1000, Y, 1000))]
    twins = write_layer(folder / "dwie wersje.geojson", twice)
    road = inputs.of("ako:mapprovisions")
    return {
        "ako:importplan": ([f"INPUT={no_plan}"], "is not XML"),
        "ako:mapprovisions": ([*road, "VALID_FROM=wiosna"], "'wiosna', which is no date"),
        "ako:validaterulebook": ([f"RULEBOOK={no_table}"], "neither UTF-8 nor cp1250"),
        "ako:checkconformity": ([f"ZONES={twins}", f"PROVISIONS={inputs.provisions}"], "two versions of one plan"),
        "ako:importandcheck": (
            [f"PLANS={inputs.gml}", f"PROVISIONS={inputs.road}", "zones=TEMPORARY_OUTPUT", "findings=out.gpkg"],
            "missing fields provision_id",
        ),
    }


@pytest.mark.parametrize(
    "algorithm",
    ["ako:importplan", "ako:mapprovisions", "ako:validaterulebook", "ako:checkconformity", "ako:importandcheck"],
)
def test_run_that_fails_never_ends_with_status_0_and_leaves_nothing(run, failing, tmp_path, algorithm):
    words, sentence = failing[algorithm]
    output = [] if "findings=out.gpkg" in words else ["OUTPUT=out.gpkg"]
    for _ in range(REPEAT):
        outcome = run("run", algorithm, "--", *words, *output)
        assert (outcome.returncode, sentence in outcome.stderr) == (1, True)
        assert list(tmp_path.iterdir()) == []
