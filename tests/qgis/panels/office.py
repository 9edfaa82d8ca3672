"""A desk with a map, as a person at a keyboard has it: real window, canvas and panel."""

from __future__ import annotations

from pathlib import Path
from time import monotonic
from types import SimpleNamespace

from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QEventLoop, Qt, QTimer
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMainWindow

from ako_qgis_plugin.panels.conflicts.desk import ConflictDesk
from ako_qgis_plugin.processing_algorithms.register_file import RegisterFile
from tests.registers import X, Y, finding, place, register_of, reviewed

PATIENCE_S = 10

#: In three municipalities; the second provision lies apart from the first, "4SO" lies in both.
FINDINGS = (
    finding("1SJ", place(0)),
    finding("2SW", place(300), verdict="potential_conflict", severity=3, certainty="uncertain"),
    finding("3SU", place(600), verdict="attention", severity=2, screening=True),
    finding("4SO", place(900), is_primary=False, municipality="Żelazków", teryt="300711"),
    finding("4SO", place(900), provision_id="Z9", provision_name="Zbiornik <b>Łódź</b> & żwir", rule_id="R7",
            municipality="Żelazków", teryt="300711"),
    finding("10SJ", place(1200), verdict="attention", severity=1, municipality="Ceków", teryt="300702"),
)  # fmt: skip


def settle(seconds: float = 0.06) -> None:
    """Let the application work on for a while."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def wait_until(is_so) -> None:
    """Let the application work on until something is so."""
    end = monotonic() + PATIENCE_S
    while not is_so():
        if monotonic() > end:
            raise TimeoutError("it did not come to pass")
        settle(0.02)


def register_layer(path: Path, *rows: dict, name: str = "Rejestr") -> QgsVectorLayer:
    """Give the layer of a new register of findings."""
    file = RegisterFile(path)
    file.create(
        register_of(*(reviewed(row) if "review_status" not in row else row for row in rows)), lambda _path: None
    )
    return QgsVectorLayer(file.layer_source, name, "ogr")


class Office:
    """A window with a map of the findings, and the conflict panel open beside it."""

    def __init__(self, is_ready=lambda desk: desk.workplace is not None) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem.fromEpsgId(2180))
        self.canvas.setExtent(QgsRectangle(X - 5000, Y - 5000, X + 5000, Y + 5000))
        self.window.setCentralWidget(self.canvas)
        self.window.resize(1300, 900)
        self.taken: list[tuple] = []
        offers = {
            name: lambda layer, each=name: self.taken.append((each, layer)) for name in ("check", "sample", "register")
        }
        interface = SimpleNamespace(mapCanvas=lambda: self.canvas, mainWindow=lambda: self.window)
        self.desk = ConflictDesk(interface, offers)
        self.dock = self.desk.dock
        self.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.window.resizeDocks([self.dock], [420], Qt.Orientation.Horizontal)
        self.window.show()
        self.window.activateWindow()
        wait_until(lambda: is_ready(self.desk))

    def close(self) -> None:
        self.desk.close()
        QgsProject.instance().clear()
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)

    def open(self, layer: QgsVectorLayer) -> None:
        """Put a layer into the project and wait until its findings are shown."""
        QgsProject.instance().addMapLayer(layer)
        self.desk.open_layer(layer)
        self.wait()

    def wait(self) -> None:
        """Wait until the findings are read and told."""
        wait_until(lambda: self.desk._reader is None)
        settle()

    @property
    def table(self):
        return self.dock.table

    @property
    def model(self):
        return self.desk.model

    def lines(self) -> list[str]:
        """Give what stands in the table: heads of groups, and zones."""
        zone = 4
        return [
            self.model.index(line, zone if self.model.row_at(line) is not None else 0).data()
            for line in range(self.model.rowCount())
        ]

    def zones(self) -> list[str]:
        """Give the zones shown, also those of closed groups, in order."""
        return [self.model.lookup.text("zone_label", int(row)) for row in self.model.order]

    def choose(self, *zones: str) -> None:
        """Choose the findings of zones."""
        self.table.setFocus()
        rows = [row for row in map(int, self.model.order) if self.model.lookup.text("zone_label", row) in zones]
        self.table.choose(rows[0])
        for row in rows[1:]:
            self.table.selectionModel().select(
                self.model.index(self.model.line_of(row), 0),
                self.table.selectionModel().SelectionFlag.Select | self.table.selectionModel().SelectionFlag.Rows,
            )
        settle()

    def chosen(self) -> str:
        """Give the zone of the chosen finding."""
        return self.model.lookup.text("zone_label", self.table.current_row())

    def press(self, *keys, held=Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys where the focus is."""
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.window, key, held)
        settle()

    def type(self, text: str) -> None:
        """Type where the focus is."""
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(QApplication.focusWidget(), letter)
            else:
                event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(QApplication.focusWidget(), event)
        settle(0.18)

    def click(self, x: float, y: float) -> None:
        """Click on the map, counted from the corner of the test area [m]."""
        on_canvas = self.canvas.getCoordinateTransform().transform(QgsPointXY(X + x, Y + y)).toQPointF().toPoint()
        QTest.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, on_canvas)
        settle()
