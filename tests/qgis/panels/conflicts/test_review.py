"""Decisions on their way into the file: in turn, beside the window, told where they are refused."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from time import monotonic

import pytest
from qgis.core import QgsFeatureRequest
from qgis.PyQt.QtCore import Qt

from ako_qgis_plugin.core.schema import ReviewStatus
from ako_qgis_plugin.panels.conflicts.reader import read_rows
from ako_qgis_plugin.panels.conflicts.review import Review
from ako_qgis_plugin.processing_algorithms.register_file import RegisterFile
from tests.qgis.panels.office import FINDINGS, register_layer, settle, wait_until

#: A person notices a window that does not answer for so long [s].
NOTICED_S = 0.5


@pytest.fixture
def review(qgis_app, tmp_path):
    layer = register_layer(tmp_path / "r.gpkg", *FINDINGS)
    review = Review(RegisterFile.of_layer(layer), read_rows(layer, QgsFeatureRequest()))
    yield review
    review.close()


def statuses(review) -> list[str]:
    return RegisterFile(review._file.path).read().findings["review_status"].tolist()


def decide(review, row: int, status=ReviewStatus.ACCEPTED) -> None:
    review.decide([row], status, "", "A. K.", "krok")


def locked(review):
    """Hold the file as another program does that writes."""
    connection = sqlite3.connect(review._file.path)
    connection.execute("BEGIN EXCLUSIVE")
    return closing(connection)


def test_window_answers_while_another_program_holds_the_file(review):
    refused = []
    review.refused.connect(lambda error, _ids: refused.append(str(error)))
    with locked(review):
        start = monotonic()
        decide(review, 0)
        assert monotonic() - start < NOTICED_S
        wait_until(lambda: refused)
    assert "another program is writing" in refused[0]
    assert not review.stack.canUndo()


def test_decisions_that_come_faster_than_they_are_written_are_written_in_turn(review):
    with locked(review):
        decide(review, 0)
        decide(review, 1, ReviewStatus.JUSTIFIED)
        decide(review, 1, ReviewStatus.REJECTED)
        settle(0.2)
    wait_until(lambda: review.stack.count() == 3)
    assert statuses(review)[:2] == ["accepted", "rejected"]


def test_what_is_to_be_written_is_written_before_the_end(review):
    for row in range(3):
        decide(review, row)
    review.close()
    assert statuses(review)[:3] == ["accepted"] * 3


def test_refused_decision_cannot_be_undone_and_does_not_stand(review):
    other = Review(review._file, review.rows.__class__())
    other.rows = read_rows(register_of(review), QgsFeatureRequest())
    decide(other, 0, ReviewStatus.REJECTED)
    other.close()
    decide(review, 0)
    assert not review.stack.canUndo()
    assert review.rows.texts["review_status"].value(0) == "open"


def register_of(review):
    from qgis.core import QgsVectorLayer

    return QgsVectorLayer(review._file.layer_source, "r", "ogr")


def test_many_decisions_are_one_step(review):
    review.decide([0, 1, 2], ReviewStatus.JUSTIFIED, "razem", "A. K.", "krok")
    review.undo()
    assert statuses(review)[:3] == ["open"] * 3


def test_new_decision_after_an_undo_ends_what_could_be_done_again(review):
    decide(review, 0)
    review.undo()
    decide(review, 1)
    assert not review.stack.canRedo()


def test_quick_fingers_decide_one_finding_each(office, register):
    office.choose("1SJ")
    from qgis.PyQt.QtTest import QTest

    for key in (Qt.Key.Key_1, Qt.Key.Key_2):
        QTest.keyClick(office.table, key)
    wait_until(lambda: office.desk.workplace.review.stack.count() == 2)
    found = RegisterFile.of_layer(register).read().findings["review_status"].tolist()
    assert sorted(found) == sorted(["accepted", "justified", *["open"] * 4])
