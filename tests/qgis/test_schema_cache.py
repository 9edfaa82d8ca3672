"""Schemas are fetched once through QGIS, from a server of the test's own, and kept."""

import http.server
import threading
from pathlib import Path

import pytest
from qgis.core import QgsProcessingFeedback

from ako_qgis_plugin.core.errors import Cancelled
from ako_qgis_plugin.core.plan_quality import schema_store
from ako_qgis_plugin.core.plan_quality.schema_store import place_in
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.processing_algorithms import schema_cache
from ako_qgis_plugin.processing_algorithms.schema_cache import OFFICIAL, SchemaPlaceError, validate_plans
from tests.core.municipal_plans.app_documents import collection, value, zone
from tests.core.plan_quality.small_schemas import APP, APP_SCHEMA, FEATURE_SCHEMA, GML_ADDRESS, GML_SCHEMA

BAD = {"symbol": value("symbol", "SJX")}


class Server:
    """A web server on this machine, whose files and moods a test sets; it remembers what was asked."""

    def __init__(self):
        self.files = {"/app.xsd": APP_SCHEMA, "/gml/gml.xsd": GML_SCHEMA, "/gml/parts/feature.xsd": FEATURE_SCHEMA}
        self.files["/app.xsd"] = APP_SCHEMA.replace(GML_ADDRESS.encode(), b"gml/gml.xsd")
        self.asked = []
        self.cuts_off = ""
        server = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                server.asked.append(self.path)
                if self.path == "/moved.xsd":
                    self.send_response(302)
                    self.send_header("Location", f"{server.root}/app.xsd")
                    self.end_headers()
                elif self.path in server.files:
                    content = server.files[self.path]
                    self.send_response(200)
                    self.send_header("Content-Length", str(len(content)))
                    self.end_headers()
                    self.wfile.write(content[:50] if server.cuts_off == self.path else content)
                else:
                    self.send_error(404)

            def log_message(self, *_):
                """Keep still."""

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.root = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def stop(self):
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def server():
    server = Server()
    yield server
    server.stop()


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setattr(schema_cache, "cache_folder", lambda: tmp_path / "cache")
    return tmp_path / "cache"


@pytest.fixture
def plan(tmp_path):
    path = tmp_path / "plan.gml"
    path.write_text(collection(zone(), zone("1POG-2SJ", **BAD)))
    return path


def run(plan, schema, feedback=None):
    return validate_plans([plan], schema, feedback or QgsProcessingFeedback(), SilentProgress())


def files_in(folder):
    return {path.relative_to(folder).as_posix().partition("/")[2] for path in folder.rglob("*") if path.is_file()}


def test_a_schema_and_all_that_it_imports_are_fetched_and_kept(qgis_app, server, cache, plan):
    report = run(plan, f"{server.root}/app.xsd")
    assert [(fault.check_id, fault.zone_id) for fault in report.faults] == [("Q050", "1POG-2SJ")]
    assert files_in(cache) == {"app.xsd", "gml/gml.xsd", "gml/parts/feature.xsd"}


def test_what_is_kept_is_not_fetched_again_and_serves_without_a_network(qgis_app, server, cache, plan):
    first = run(plan, f"{server.root}/app.xsd")
    asked = list(server.asked)
    server.stop()
    second = run(plan, f"{server.root}/app.xsd")
    assert second == first
    assert len(asked) == len(set(asked)) == 3


def test_a_download_that_breaks_off_leaves_nothing_and_is_taken_up_by_the_next_run(qgis_app, server, cache, plan):
    server.cuts_off = "/gml/parts/feature.xsd"
    feedback = QgsProcessingFeedback()
    report = run(plan, f"{server.root}/app.xsd", feedback)
    assert [fault.check_id for fault in report.faults] == ["Q052"]
    assert report.validated == {}
    assert files_in(cache) == {"app.xsd", "gml/gml.xsd"}
    assert "could not be completed; missing: " in feedback.textLog()
    server.cuts_off = ""
    assert [fault.check_id for fault in run(plan, f"{server.root}/app.xsd").faults] == ["Q050"]


def test_without_network_and_cache_the_run_says_so_and_calls_nothing_sound(qgis_app, server, cache, plan):
    server.stop()
    feedback = QgsProcessingFeedback()
    report = run(plan, f"{server.root}/app.xsd", feedback)
    assert (report.validated, [fault.check_id for fault in report.faults]) == ({}, ["Q052"])
    assert "neither in the profile nor to be had from the network (offline?)" in feedback.textLog()


def test_an_error_page_is_not_kept_as_a_schema(qgis_app, server, cache, plan):
    server.files["/gml/gml.xsd"] = b"<html><body>Please sign in</body></html>"
    assert [fault.check_id for fault in run(plan, f"{server.root}/app.xsd").faults] == ["Q052"]
    assert files_in(cache) == {"app.xsd"}


def test_a_schema_that_moved_is_followed(qgis_app, server, cache, plan):
    assert [fault.check_id for fault in run(plan, f"{server.root}/moved.xsd").faults] == ["Q050"]


def test_the_official_schema_is_that_of_the_version_a_file_follows(qgis_app, server, cache, plan, monkeypatch):
    monkeypatch.setitem(schema_store.OFFICIAL_ADDRESSES, APP, f"{server.root}/app.xsd")
    assert [fault.check_id for fault in run(plan, OFFICIAL).faults] == ["Q050"]
    assert server.asked[0] == "/app.xsd"


def test_the_schema_of_an_office_takes_what_it_lacks_from_the_cache(qgis_app, server, cache, plan, tmp_path):
    own = tmp_path / "biuro planowania" / "schemat żółty.xsd"
    own.parent.mkdir()
    own.write_bytes(APP_SCHEMA.replace(GML_ADDRESS.encode(), f"{server.root}/gml/gml.xsd".encode()))
    assert [fault.check_id for fault in run(plan, str(own)).faults] == ["Q050"]
    assert files_in(cache) == {"gml/gml.xsd", "gml/parts/feature.xsd"}


def test_the_folder_of_an_office_needs_no_network(qgis_app, server, cache, plan, tmp_path, monkeypatch):
    monkeypatch.setitem(schema_store.OFFICIAL_ADDRESSES, APP, f"{server.root}/app.xsd")
    folder = tmp_path / "schematy"
    for path, content in server.files.items():
        place = place_in(folder, server.root + path)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    assert [fault.check_id for fault in run(plan, str(folder)).faults] == ["Q050"]
    assert (server.asked, cache.exists()) == ([], False)


def test_a_cancel_ends_the_download_and_leaves_no_half_file(qgis_app, server, cache, plan):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        run(plan, f"{server.root}/app.xsd", feedback)
    assert not cache.exists()


@pytest.mark.parametrize("schema", ["", "nowhere.xsd", "ftp://x.pl/a.xsd", "offical"])
def test_a_schema_that_is_nowhere_is_refused(qgis_app, cache, plan, schema):
    with pytest.raises(SchemaPlaceError, match="neither a file or folder"):
        run(plan, schema)


def test_a_profile_that_cannot_be_written_to_is_named(qgis_app, server, cache, plan):
    cache.write_text("a file where the folder should be")
    with pytest.raises(SchemaPlaceError, match=r"app\.xsd: the fetched schema cannot be kept"):
        run(plan, f"{server.root}/app.xsd")


def test_the_cache_lies_in_the_profile(qgis_app):
    assert Path(schema_cache.cache_folder()).parts[-2:] == ("ako", "schemas")
