"""The shipped templates are what the script makes, and hold together."""

import zipfile

import pytest
from lxml import etree

from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.reports.protocol import PROTOCOL
from ako_qgis_plugin.core.reports.template import examine_template, shipped_template
from scripts.build_protocol_template import build

each_language = pytest.mark.parametrize("language", ["pl", "en"])


def members(path):
    """Give what a document holds, however the libraries of a release write XML and pack it."""
    with zipfile.ZipFile(path) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    return {
        name: etree.tostring(etree.fromstring(each), method="c14n") if name.endswith((".xml", ".rels")) else each
        for name, each in content.items()
    }


@each_language
def test_template_is_what_its_script_builds(tmp_path, language):
    assert members(build(tmp_path, language)) == members(shipped_template(PROTOCOL, language))


@each_language
def test_script_builds_the_same_bytes_twice(tmp_path, language):
    first = build(tmp_path, language).read_bytes()
    assert build(tmp_path, language).read_bytes() == first


@each_language
def test_shipped_template_lacks_nothing(language):
    progress = SilentProgress()
    examine_template(shipped_template(PROTOCOL, language), shipped_template(PROTOCOL, language), progress)
    assert progress.warnings == []
