"""What is missing beside QGIS is said in one sentence."""

from __future__ import annotations

import sys

import pytest
from qgis.core import Qgis

from ako_qgis_plugin.processing_algorithms import dependencies
from ako_qgis_plugin.processing_algorithms.dependencies import missing_requirement

OWN_GEOS = tuple(int(part) for part in Qgis.geosVersion().split("-")[0].split("."))
OTHER_GEOS = (OWN_GEOS[0], OWN_GEOS[1] + 1, 0)


@pytest.fixture
def ask():
    """Give the question with nothing remembered, before and after."""
    missing_requirement.cache_clear()
    yield missing_requirement
    missing_requirement.cache_clear()


def test_nothing_is_missing_here(qgis_app, ask):
    assert ask() == ""


def test_libraries_that_are_missing_are_named(qgis_app, ask, monkeypatch):
    monkeypatch.setattr(dependencies, "REQUIRED_MODULES", ("numpy", "no_such_library", "nor_this"))
    assert ask().startswith("The Python libraries no_such_library, nor_this are missing: install them")


@pytest.mark.parametrize(
    ("versions", "sentence"),
    [
        ({"shapely": "1.8.5.post1", "geopandas": "1.0.1"}, "shapely 1.8.5.post1 is too old: version 2.0 or newer"),
        ({"shapely": "2.0.7", "geopandas": "0.12.2"}, "geopandas 0.12.2 is too old: version 1.0 or newer"),
        ({"shapely": "2.1.0rc1", "geopandas": "1.2"}, ""),
        ({}, ""),
    ],
)
def test_libraries_that_are_too_old_are_named_with_what_is_needed(qgis_app, versions, sentence):
    found = dependencies._too_old(versions)
    assert (found == "") == (sentence == "")
    assert found.startswith(sentence)


def test_same_geos_is_no_matter(qgis_app):
    assert dependencies._different_geos(OWN_GEOS) == ""


def test_patch_releases_of_geos_are_no_matter(qgis_app):
    assert dependencies._different_geos((*OWN_GEOS[:2], OWN_GEOS[2] + 7)) == ""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere wheels carry their own GEOS safely")
def test_other_geos_on_linux_is_told_with_both_versions(qgis_app):
    sentence = dependencies._different_geos(OTHER_GEOS)
    assert sentence.startswith(f"shapely brings GEOS {'.'.join(map(str, OTHER_GEOS))} while QGIS uses ")
    assert "python3-geopandas" in sentence


@pytest.fixture
def wheel(tmp_path):
    """Give the folder of a pyproj as a wheel for Linux leaves it, its copies of libraries beside it."""
    (tmp_path / "pyproj.libs").mkdir()
    return tmp_path / "pyproj"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere wheels carry their own PROJ safely")
def test_pyproj_with_its_own_proj_on_linux_is_told_with_its_folder(qgis_app, wheel):
    assert dependencies._foreign_proj(wheel).startswith(f"The pyproj in {wheel.parent} brings a PROJ of its own")


def test_pyproj_of_the_distribution_is_no_matter(qgis_app, tmp_path):
    assert dependencies._foreign_proj(tmp_path / "pyproj") == ""


def test_pyproj_that_is_not_there_is_no_matter_here(qgis_app):
    assert dependencies._foreign_proj(None) == ""


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_pyproj_with_its_own_proj_elsewhere_is_no_matter(qgis_app, monkeypatch, wheel, platform):
    monkeypatch.setattr(sys, "platform", platform)
    assert dependencies._foreign_proj(wheel) == ""


@pytest.fixture
def libraries(tmp_path, monkeypatch):
    """Give the folder that QPIP makes in a profile for this version of Python."""
    monkeypatch.setattr(sys, "path", sys.path.copy())
    folder = tmp_path / "python" / "dependencies" / f"{sys.version_info.major}.{sys.version_info.minor}"
    folder.mkdir(parents=True)
    return folder


def test_libraries_of_qpip_are_left_alone_where_nothing_is_missing(qgis_app, libraries, tmp_path):
    assert dependencies.reach_qpip_folder(tmp_path) == ""
    assert str(libraries) not in sys.path


def test_libraries_of_qpip_come_first_where_one_is_missing(qgis_app, libraries, tmp_path, monkeypatch):
    monkeypatch.setattr(dependencies, "REQUIRED_MODULES", ("numpy", "no_such_library"))
    assert dependencies.reach_qpip_folder(tmp_path) == sys.path[0] == str(libraries)


def test_libraries_of_qpip_come_first_where_one_is_too_old(qgis_app, libraries, tmp_path, monkeypatch):
    monkeypatch.setattr(dependencies, "MINIMUM_VERSIONS", {"shapely": (99, 0)})
    assert dependencies.reach_qpip_folder(tmp_path) == sys.path[0] == str(libraries)


def test_libraries_of_an_older_qpip_lie_one_folder_higher(qgis_app, libraries, tmp_path, monkeypatch):
    libraries.rmdir()
    monkeypatch.setattr(dependencies, "REQUIRED_MODULES", ("no_such_library",))
    assert dependencies.reach_qpip_folder(tmp_path) == str(libraries.parent)


def test_profile_without_libraries_changes_nothing(qgis_app, tmp_path, monkeypatch):
    monkeypatch.setattr(dependencies, "REQUIRED_MODULES", ("no_such_library",))
    before = sys.path.copy()
    assert (dependencies.reach_qpip_folder(tmp_path), sys.path) == ("", before)


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_geos_elsewhere_is_no_matter(qgis_app, monkeypatch, platform):
    monkeypatch.setattr(sys, "platform", platform)
    assert dependencies._different_geos(OTHER_GEOS) == ""
