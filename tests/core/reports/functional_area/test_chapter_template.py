"""The shipped templates of the chapter are what the script makes, and hold together."""

import pytest

from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.core.reports.functional_area.document import FUNCTIONAL_AREA
from ako_qgis_plugin.core.reports.template import examine_template, shipped_template
from scripts.build_functional_area_template import build
from tests.core.reports.test_protocol_template import members

each_language = pytest.mark.parametrize("language", ["pl", "en"])


@each_language
def test_template_is_what_its_script_builds(tmp_path, language):
    assert members(build(tmp_path, language)) == members(shipped_template(FUNCTIONAL_AREA, language))


@each_language
def test_shipped_template_lacks_nothing(language):
    progress, shipped = SilentProgress(), shipped_template(FUNCTIONAL_AREA, language)
    examine_template(shipped, shipped, progress)
    assert progress.warnings == []
