"""The ZIP at a planner's: installed into an empty profile, used, replaced, uninstalled; with libraries and without."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from importlib.metadata import distribution
from importlib.util import find_spec
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.application.small_agglomeration import Inputs
from tests.in_application import answered

pytestmark = pytest.mark.application

ROOT = Path(__file__).parents[2]
NAME = "ako_qgis_plugin"
SESSION = Path(__file__).with_name("planner_session.py")
TIMEOUT_S = 180
#: Libraries that QGIS does not bring and QPIP would install.
LIBRARIES = ("shapely", "geopandas")
ALGORITHMS = {
    "importplan",
    "mapprovisions",
    "mapzoning",
    "validaterulebook",
    "checkborders",
    "checkconformity",
    "checkplanquality",
    "coveragetemplate",
    "importandcheck",
    "summarizefindings",
    "updateregister",
    "comparefindings",
    "comparevariants",
    "delimitfunctionalarea",
    "functionalareareport",
    "functionallinks",
    "importflows",
    "linksandvariants",
    "conformityreport",
}
ACTIONS = [
    "AkoConflictsAction",
    "AkoEvidenceAction",
    "AkoFlowsAction",
    "AkoHelp",
    "AkoOpenSample",
    "AkoRuleBookAction",
    "AkoVariantsAction",
    "Ako_checkborders",
    "Ako_checkconformity",
    "Ako_checkplanquality",
    "Ako_comparevariants",
    "Ako_conformityreport",
    "Ako_coveragetemplate",
    "Ako_delimitfunctionalarea",
    "Ako_functionalareareport",
    "Ako_functionallinks",
    "Ako_importflows",
    "Ako_importplan",
    "Ako_mapprovisions",
    "Ako_mapzoning",
    "Ako_updateregister",
]
TOOLBARS = ("AkoEvidenceTools", "AkoRuleBookTools", "AkoToolBar", "AkoVariantsTools")
#: Nothing of the checkout, of the tests and of the set-up reaches a planner.
OURS = ("AKO_", "COV_", "PROJ_", "PYTEST", "PYTHON", "QGIS", "QT_", "XDG_", "VIRTUAL_ENV")
#: Read by Python when it starts: the libraries are found in one folder only, or nowhere.
SITE = f"""
import os, sys
from importlib.machinery import PathFinder

class OnlyInOneFolder(PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        spec = super().find_spec(name, path, target)
        folder = os.environ["AKO_LIBRARIES_ONLY_IN"]
        strange = name in {set(LIBRARIES)} and not (folder and (spec.origin if spec else "").startswith(folder))
        return None if strange else spec

sys.meta_path = [OnlyInOneFolder if finder is PathFinder else finder for finder in sys.meta_path]
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("pobrane ż")
    subprocess.run([sys.executable, ROOT / "scripts" / "package.py", folder], check=True, capture_output=True)
    return next(folder.glob("*.zip"))


@pytest.fixture(scope="module")
def older_package(package) -> Path:
    """Give a release before this one: a lower version, a module that is gone today, and every module recognisable."""
    path = package.with_name("starsza wersja.zip")
    with ZipFile(package) as source, ZipFile(path, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == f"{NAME}/metadata.txt":
                lines = content.decode().splitlines()
                content = "\n".join("version=0.0.1" if line.startswith("version=") else line for line in lines)
            elif name.endswith(".py") and not name.endswith("__init__.py"):
                content += b"\nOLDER_RELEASE = True\n"
            target.writestr(name, content)
        target.writestr(f"{NAME}/left_behind.py", "")
    return path


class Planner:
    """A person with a home, an empty profile, and QPIP's folder of libraries in it."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "dom"
        self.home.mkdir(mode=0o700)
        self.profiles = folder / "profil"
        self.profile = self.profiles / "profiles" / "default"
        self.plugins = self.profile / "python" / "plugins"
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        self.qpip = self.profile / "python" / "dependencies" / version
        self.qpip.mkdir(parents=True)
        for name in LIBRARIES:
            for source in (Path(find_spec(name).origin).parent, Path(distribution(name)._path)):
                (self.qpip / source.name).symlink_to(source)

    def environment(self, **more: object) -> dict[str, str]:
        kept = {key: value for key, value in os.environ.items() if not key.startswith(OURS)}
        own = {
            "HOME": self.home,
            "XDG_RUNTIME_DIR": self.home,
            "QGIS_CUSTOM_CONFIG_PATH": self.profiles,
            # Python inside QGIS takes its home from the first python3 on PATH.
            "PATH": f"/usr/bin:/bin:{os.environ['PATH']}",
            "LC_ALL": "C.UTF-8",
        }
        return {**kept, **{key: str(value) for key, value in {**own, **more}.items()}}


@pytest.fixture(scope="module")
def planner(tmp_path_factory) -> Planner:
    return Planner(tmp_path_factory.mktemp("planista"))


@pytest.fixture(scope="module")
def seen(planner, package, older_package, tmp_path_factory) -> dict:
    """Give what the session in the real application saw, and how QGIS ended."""
    folder = tmp_path_factory.mktemp("wyniki")
    files = {
        "AKO_PACKAGE": package,
        "AKO_OLDER_PACKAGE": older_package,
        "AKO_QPIP_FOLDER": planner.qpip,
        "AKO_FINDINGS": folder / "findings.gpkg",
        "AKO_ANSWER": folder / "answer.json",
    }
    qgis = ("/usr/bin/qgis", "--lang", "pl")
    return answered(SESSION, files["AKO_ANSWER"], planner.environment(**files), TIMEOUT_S, qgis=qgis)


def test_all_code_comes_from_the_profile(seen, planner):
    sources = seen["installed"]["sources"]
    assert sources
    assert all(Path(source).is_relative_to(planner.plugins / NAME) for source in sources)


def test_installed_plugin_lists_its_algorithms_and_can_run_each(seen):
    assert seen["installed"]["algorithms"] == {name: [True, ""] for name in ALGORITHMS}


def test_installed_plugin_shows_its_menu_entries(seen):
    assert seen["installed"]["traces"]["actions"] == ACTIONS


def test_installed_plugin_shows_its_menu_and_its_toolbar(seen):
    shown, before = seen["installed"]["traces"], seen["before"]
    added = [Counter(shown[key]) - Counter(before[key]) for key in ("menu", "toolbars")]
    # QGIS sets the first menu of a plugin apart by a line.
    assert added == [{"&AKO": 1, "": 1}, dict.fromkeys(TOOLBARS, 1)]


def test_installed_plugin_speaks_polish(seen):
    assert seen["installed"]["traces"]["help"] == "Pomoc"


def test_installed_plugin_finds_conflicts_in_the_packaged_sample(seen):
    assert "conflict" in seen["findings"]


def test_libraries_come_from_the_folder_of_qpip(seen, planner):
    assert Path(seen["geopandas"]).is_relative_to(planner.qpip)


def test_plugin_without_libraries_lists_its_algorithms(seen):
    assert set(seen["without libraries"]["algorithms"]) == ALGORITHMS


def test_plugin_without_libraries_says_what_is_missing(seen):
    answers = {tuple(answer) for answer in seen["without libraries"]["algorithms"].values()}
    ((able, reason),) = answers
    assert not able
    # QGIS 3.44 has loaded a shapely of the system by then, where there is one.
    assert re.match(r"Brakuje bibliotek Pythona (shapely, )?geopandas: zainstaluj je", reason)


def test_menu_entry_without_libraries_says_the_same_as_the_toolbox(seen):
    assert seen["message"] == seen["without libraries"]["algorithms"]["checkconformity"][1]


def test_installing_asks_for_qpip_and_nothing_else(seen):
    # In a profile without QPIP; the plugin is installed however the planner answers.
    assert len(seen["dialogs"]) == 1
    assert seen["without libraries"]["version"] == "0.0.1"


def test_newer_release_replaces_the_files_of_the_older(seen, package):
    with ZipFile(package) as archive:
        files = {Path(name).parts[1] for name in archive.namelist()}
    assert "left_behind.py" in seen["without libraries"]["files"]
    assert set(seen["installed"]["files"]) - {"__pycache__"} == files


def test_newer_release_leaves_no_older_code_in_memory(seen):
    assert seen["without libraries"]["old code"]
    assert seen["installed"]["old code"] == []


def without_packages(state: dict) -> dict:
    """Leave out the packages, which hold no code: QGIS keeps those that were used, though it unloads their modules."""
    packages = {".".join(path.parent.relative_to(ROOT).parts) for path in (ROOT / NAME).rglob("__init__.py")}
    modules = [name for name in state["traces"]["modules"] if name not in packages]
    sources = [source for source in state["sources"] if not source.endswith("__init__.py")]
    return {**state, "sources": sources, "traces": {**state["traces"], "modules": modules}}


def test_plugin_loaded_anew_is_as_it_was(seen):
    was_unloaded, was_started, state = seen["loaded anew"]
    assert was_unloaded
    assert was_started
    assert without_packages(state) == without_packages(seen["installed"])


def test_plugin_that_is_switched_off_leaves_only_its_files_and_its_switch(seen):
    done, traces = seen["unloaded"]
    ignored = ("modules", "path", "folders", "settings")
    assert done
    assert {key: traces[key] for key in traces if key not in ignored} == {
        key: seen["before"][key] for key in traces if key not in ignored
    }
    assert (traces["folders"], traces["settings"]) == ([NAME], [f"PythonPlugins/{NAME}"])


@pytest.mark.parametrize(
    "trace",
    ["actions", "menu", "toolbars", "docks", "providers", "path", "folders", "settings", "help"],
)
def test_uninstalled_plugin_leaves_no_trace(seen, trace):
    assert seen["after"][trace] == seen["before"][trace]


def test_uninstalled_plugin_leaves_no_code_in_memory(seen):
    # QGIS forgets to unload packages; ours hold nothing (tests/test_architecture.py).
    packages = {".".join(path.parent.relative_to(ROOT).parts) for path in (ROOT / NAME).rglob("__init__.py")}
    assert set(seen["after"]["modules"]) <= packages - {NAME}


def test_uninstalled_plugin_leaves_no_file_but_the_opened_copy_of_the_sample(seen, planner):
    found = [
        path.relative_to(planner.profiles) for path in planner.profiles.rglob("*") if "ako" in path.name.casefold()
    ]
    left = [path for path in (planner.profile / "ako").rglob("*") if path.is_file()]
    assert found == [(planner.profile / "ako").relative_to(planner.profiles)]
    plans = ["pog_302005.zip", "pog_302005_draft.zip"]
    links = ["commuting_nsp2021.xlsx", "functional_area.gpkg"]
    assert sorted(path.name for path in left) == ["agglomeration.gpkg", *links, *plans]


def test_uninstalled_plugin_leaves_no_settings_on_disk(seen, planner):
    settings = "".join(path.read_text(encoding="utf-8") for path in planner.profiles.rglob("*.ini"))
    assert not [line for line in settings.splitlines() if NAME in line.partition("=")[0]]


def test_application_that_had_the_plugin_ends_well(seen):
    assert (seen["status"], "Traceback" in seen["output"]) == (0, False)


@pytest.fixture(scope="module")
def script_planner(tmp_path_factory, package) -> Planner:
    """Give a planner who uses the installed plugin from qgis_process alone."""
    planner = Planner(tmp_path_factory.mktemp("planista ze skryptem"))
    with ZipFile(package) as archive:
        archive.extractall(planner.plugins)
    (planner.home / "sitecustomize.py").write_text(SITE, encoding="utf-8")
    command = ["/usr/bin/qgis_process", "plugins", "enable", NAME]
    subprocess.run(command, check=True, capture_output=True, env=headless(planner, libraries=planner.qpip))
    return planner


def headless(planner: Planner, *, libraries: Path | str) -> dict[str, str]:
    return planner.environment(
        QT_QPA_PLATFORM="offscreen", PYTHONPATH=planner.home, AKO_LIBRARIES_ONLY_IN=libraries or ""
    )


def checked(planner: Planner, inputs: Inputs, output: Path, libraries: Path | str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [
            "/usr/bin/qgis_process",
            "run",
            "ako:checkconformity",
            "--",
            *inputs.of("ako:checkconformity"),
            f"OUTPUT={output}",
        ],
        env=headless(planner, libraries=libraries),
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
    )


@pytest.fixture(scope="module")
def run_without_libraries(script_planner, inputs, tmp_path_factory):
    output = tmp_path_factory.mktemp("nic") / "out.gpkg"
    return checked(script_planner, inputs, output, ""), output


def test_qgis_process_without_libraries_fails_in_one_sentence(run_without_libraries):
    run, _ = run_without_libraries
    # qgis_process repeats what it is told.
    (sentence,) = {line.removeprefix("ERROR:").strip() for line in run.stderr.splitlines()}
    assert run.returncode != 0
    assert sentence.startswith("The Python libraries shapely, geopandas are missing: install them")


def test_qgis_process_without_libraries_shows_no_traceback(run_without_libraries):
    run, _ = run_without_libraries
    assert "Traceback" not in run.stdout + run.stderr


def test_qgis_process_without_libraries_writes_nothing(run_without_libraries):
    _, output = run_without_libraries
    assert not output.exists()


def test_qgis_process_finds_the_libraries_that_qpip_installed(script_planner, inputs, tmp_path):
    # QPIP itself runs in the application alone.
    run = checked(script_planner, inputs, tmp_path / "out.gpkg", script_planner.qpip)
    assert (run.returncode, run.stderr) == (0, "")
    assert (tmp_path / "out.gpkg").is_file()
