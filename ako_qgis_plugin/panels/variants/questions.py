"""What the panel asks a person in windows of their own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

_SUFFIX = ".gpkg"


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a variant is saved, and under which name; a layer in memory where there is no path."""

    name: str
    path: Path | None


class ExportDialog(QDialog):
    """Asks for the name of a layer and its file."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save the variant as a layer"))
        self.name = QLineEdit(name, self)
        self.file = QgsFileWidget(self)
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter("GeoPackage (*.gpkg)")
        self.file.setConfirmOverwrite(False)
        self.file.lineEdit().setPlaceholderText(self.tr("temporary layer"))
        form = QFormLayout()
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("GeoPackage"), self.file)
        told = QLabel(
            self.tr(
                "Into a file that exists the layer is added beside what it holds. The definition of the variant"
                " stands in every row and in the metadata of the layer, so that it can be computed again."
            ),
            self,
        )
        told.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(
            lambda text: buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(bool(text.strip()))
        )
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(told)
        column.addWidget(buttons)

    def destination(self) -> Destination:
        """Give what was entered."""
        text = self.file.filePath().strip()
        path = Path(text) if text else None
        if path is not None and path.suffix.lower() != _SUFFIX:
            path = path.with_name(path.name + _SUFFIX)
        return Destination(self.name.text().strip(), path)


class VariantQuestions(QObject):
    """Asks; gives None where a person would rather not say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent

    def name_of_pin(self, suggested: str) -> str | None:
        """Ask under which name a variant is pinned."""
        return self._text(self.tr("Pin the variant"), self.tr("Name of the variant"), suggested)

    def name_of_preset(self, suggested: str) -> str | None:
        """Ask under which name core units are remembered."""
        return self._text(self.tr("Remember core units"), self.tr("Name of this set of core units"), suggested)

    def may_replace(self, name: str) -> bool:
        """Ask whether another variant may take the place of the pinned one of this name."""
        answer = QMessageBox.question(
            self._window,
            self.tr("Pin the variant"),
            self.tr("A variant '{}' is pinned already. Replace it?").format(name),
        )
        return answer == QMessageBox.StandardButton.Yes

    def destination(self, name: str) -> Destination | None:
        """Ask where a variant is saved."""
        dialog = ExportDialog(name, self._window)
        is_accepted = dialog.exec() == QDialog.DialogCode.Accepted
        wanted = dialog.destination() if is_accepted else None
        dialog.deleteLater()
        return wanted if wanted is not None and wanted.name else None

    def _text(self, title: str, label: str, suggested: str) -> str | None:
        text, is_accepted = QInputDialog.getText(self._window, title, label, text=suggested)
        return text.strip() or None if is_accepted else None
