"""What the plugin repository and QGIS read in metadata.txt."""

from __future__ import annotations

import re
import tomllib
from configparser import ConfigParser
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "ako_qgis_plugin"
REQUIRED = [
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
    "homepage",
]


@pytest.fixture(scope="module")
def metadata():
    # With interpolation on, as the repository reads it: a lone % is an error there.
    parser = ConfigParser()
    parser.optionxform = str
    parser.read(PACKAGE / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


def requirements() -> list[str]:
    return (PACKAGE / "requirements.txt").read_text(encoding="utf-8").split("\n")[:-1]


@pytest.mark.parametrize("key", REQUIRED)
def test_what_the_repository_requires_is_there(metadata, key):
    assert metadata[key].strip()


def test_the_plugin_is_offered_to_qgis_3_40_and_to_all_of_4(metadata):
    assert (metadata["qgisMinimumVersion"], metadata["qgisMaximumVersion"]) == ("3.40", "4.99")


def test_the_dead_key_for_qt_6_is_absent(metadata):
    assert "supportsQt6" not in metadata


def test_qgis_process_sees_the_provider(metadata):
    assert metadata["hasProcessingProvider"] == "yes"


def test_the_name_does_not_say_plugin(metadata):
    assert "plugin" not in metadata["name"].lower()


def test_the_version_has_three_numbers(metadata):
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])


def test_the_category_is_one_of_the_menus(metadata):
    assert metadata["category"] in {"Raster", "Vector", "Database", "Mesh", "Web", "Plugins"}


@pytest.mark.parametrize("key", ["experimental", "deprecated", "server"])
def test_switches_are_spelled_as_the_repository_reads_them(metadata, key):
    assert metadata[key] in {"True", "False"}


def test_tags_are_lower_case_words_and_none_twice(metadata):
    tags = metadata["tags"].split(",")
    assert all(re.fullmatch(r"[a-z][a-z ]*[a-z]", tag) for tag in tags)
    assert len(set(tags)) == len(tags)


def test_the_address_of_the_author_is_one(metadata):
    assert re.fullmatch(r"[\w.-]+@[\w-]+(\.[\w-]+)+", metadata["email"])


def test_the_description_is_one_line(metadata):
    assert "\n" not in metadata["description"]


def test_the_file_is_plain_utf_8():
    assert (PACKAGE / "metadata.txt").read_bytes().decode("utf-8").startswith("[general]")


def test_no_value_holds_html(metadata):
    assert not [key for key, value in metadata.items() if re.search(r"<[a-zA-Z/]", value)]


def test_about_states_the_region(metadata):
    assert "Kalisz-Ostrów" in metadata["about"]


@pytest.mark.parametrize("line", requirements())
def test_about_states_every_dependency(metadata, line):
    assert re.match(r"[\w-]+", line)[0] in metadata["about"]


@pytest.mark.parametrize("line", requirements())
def test_requirements_are_plain_and_loose(line):
    # Markers and pins have broken the installer that reads this file.
    assert re.fullmatch(r"[a-z][a-z0-9-]*>=\d+(\.\d+)*(,<\d+)?", line)


def test_the_installer_of_the_libraries_is_named(metadata):
    assert metadata["plugin_dependencies"] == "qpip"


def test_the_icon_exists(metadata):
    assert (PACKAGE / metadata["icon"]).is_file()


@pytest.mark.parametrize("key", ["tracker", "repository", "homepage"])
def test_addresses_are_https(metadata, key):
    assert re.fullmatch(r"https://[\w.-]+(/[\w./-]*)?", metadata[key])


def test_placeholders_are_replaced_all_at_once(metadata):
    held = {"example.org" in metadata[key] for key in ("email", "tracker", "repository", "homepage")}
    assert len(held) == 1


def test_the_version_is_the_one_of_pyproject(metadata):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert metadata["version"] == project["version"]


def test_the_changelog_begins_with_this_version(metadata):
    titles = re.findall(r"^## \[?(\d[\w.]*)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert titles[0] == metadata["version"]
