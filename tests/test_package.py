"""The zip that goes to the plugin repository, opened and held against the repository's rules."""

from __future__ import annotations

import re
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path, PurePosixPath
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = "ako_qgis_plugin"
#: Limit of the plugin repository.
MAX_BYTES = 25 * 1024 * 1024
UNWANTED_SUFFIXES = {".sh", ".bat", ".exe", ".so", ".dll", ".dylib", ".pyd", ".pyc", ".pyo", ".orig", ".bak"}
UNWANTED_PARTS = {"__pycache__", "__MACOSX", "tests", "benchmarks"}


def pack(folder: Path) -> Path:
    subprocess.run([sys.executable, ROOT / "scripts" / "package.py", folder], check=True, capture_output=True)
    return next(folder.glob("*.zip"))


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    return pack(tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="module")
def entries(package):
    with ZipFile(package) as archive:
        return archive.infolist()


@pytest.fixture(scope="module")
def paths(entries):
    return [PurePosixPath(entry.filename) for entry in entries]


@pytest.fixture(scope="module")
def metadata(package):
    parser = ConfigParser()
    with ZipFile(package) as archive:
        parser.read_string(archive.read(f"{PACKAGE}/metadata.txt").decode())
    return parser["general"]


def test_the_package_is_small_enough(package):
    assert package.stat().st_size <= MAX_BYTES


def test_there_is_one_top_folder(paths):
    assert {path.parts[0] for path in paths} == {PACKAGE}


@pytest.mark.parametrize(
    "name", ["__init__.py", "plugin.py", "metadata.txt", "LICENSE", "requirements.txt", "icon.svg"]
)
def test_what_must_lie_inside_is_there(paths, name):
    assert PurePosixPath(PACKAGE, name) in paths


def test_the_top_folder_can_be_imported():
    assert PACKAGE.isidentifier()


def test_no_path_is_there_twice_or_leaves_the_folder(paths):
    assert len(set(paths)) == len(paths)
    assert not [path for path in paths if path.is_absolute() or ".." in path.parts]


def test_every_path_is_ascii(entries):
    # Old Windows unpackers read other letters in the code page of the machine.
    assert not [entry.filename for entry in entries if not entry.filename.isascii()]


def test_the_licence_is_the_gpl(package):
    with ZipFile(package) as archive:
        text = archive.read(f"{PACKAGE}/LICENSE").decode()
    assert text.split()[:6] == ["GNU", "GENERAL", "PUBLIC", "LICENSE", "Version", "2,"]


def test_the_licence_is_the_one_of_the_project(package):
    with ZipFile(package) as archive:
        assert archive.read(f"{PACKAGE}/LICENSE") == (ROOT / "LICENSE").read_bytes()


def test_no_binaries_scripts_or_leftovers_are_inside(paths):
    assert not [path for path in paths if path.suffix in UNWANTED_SUFFIXES or UNWANTED_PARTS & set(path.parts)]


def test_no_hidden_files_are_inside(paths):
    assert not [path for path in paths if any(part.startswith(".") for part in path.parts)]


def test_no_generated_python_is_inside(paths):
    assert not [path for path in paths if re.fullmatch(r"(resources_rc|resources|ui_.*)\.py", path.name)]


def test_every_file_is_readable_by_all_and_executable_by_none(entries):
    assert {oct(entry.external_attr >> 16) for entry in entries} == {"0o100644"}


def test_every_translation_is_compiled(paths):
    sources = {path.stem for path in paths if path.suffix == ".ts"}
    assert {path.stem for path in paths if path.suffix == ".qm"} == sources


def test_only_tracked_files_and_compiled_translations_are_inside(paths):
    command = ["git", "-C", ROOT, "ls-files", "-z", PACKAGE]
    tracked = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split("\0")
    assert {str(path) for path in paths if path.suffix != ".qm"} == set(tracked) - {""}


def test_no_finding_of_the_security_scan_is_silenced(package, paths):
    with ZipFile(package) as archive:
        sources = {str(path): archive.read(str(path)).decode() for path in paths if path.suffix == ".py"}
    assert not [name for name, text in sources.items() if re.search(r"#.*(nosec|allowlist)", text)]


def test_the_security_scan_of_what_is_packed_finds_nothing(package, tmp_path):
    with ZipFile(package) as archive:
        archive.extractall(tmp_path)
    scan = [sys.executable, "-m", "bandit", "--quiet", "--recursive", tmp_path]
    assert subprocess.run(scan, capture_output=True).returncode == 0


def test_the_changelog_holds_no_html(metadata):
    assert not re.search(r"<[a-zA-Z/]", metadata["changelog"])


def test_the_changelog_shown_in_qgis_begins_with_this_version(metadata):
    assert metadata["changelog"].startswith(metadata["version"])


def test_the_same_commit_packs_to_the_same_bytes(package, tmp_path):
    assert pack(tmp_path).read_bytes() == package.read_bytes()
