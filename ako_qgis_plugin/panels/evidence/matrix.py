"""The table of the matrix: names of municipalities stand upright, a click zooms to one."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPen, QTransform
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ako_qgis_plugin.panels.evidence.model import EvidenceModel

#: Sides of a cell, and the longest name that is not cut [letters].
_CELL_LETTERS, _NAME_LETTERS, _LINE_LETTERS = 3.2, 30, 34

_MARGIN = 4

#: Width of the frame around the chosen cell [px].
_FRAME = 2


class UprightHeader(QHeaderView):
    """A header whose texts run from the bottom to the top."""

    def __init__(self, parent=None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(True)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    def _height(self) -> int:
        model, way = self.model(), self.orientation()
        texts = [] if model is None else [str(model.headerData(n, way) or "") for n in range(model.columnCount())]
        longest = max((self.fontMetrics().horizontalAdvance(text) for text in texts), default=0)
        return min(longest, self.fontMetrics().averageCharWidth() * _NAME_LETTERS) + 3 * _MARGIN

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        text = str(self.model().headerData(section, self.orientation()) or "")
        painter.save()
        painter.fillRect(rect, self.palette().button())
        current = self.parent().currentIndex() if isinstance(self.parent(), QTableView) else QModelIndex()
        if current.isValid() and current.column() == section:
            painter.fillRect(rect, self.palette().highlight())
            painter.setPen(self.palette().highlightedText().color())
        else:
            painter.setPen(self.palette().buttonText().color())
        # A quarter turn to the left around the lower left corner.
        painter.setTransform(QTransform(0, -1, 1, 0, rect.left(), rect.bottom()), True)
        upright = QRect(_MARGIN, 0, rect.height() - 2 * _MARGIN, rect.width())
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, upright.width())
        painter.drawText(upright, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()


class _CellDelegate(QStyledItemDelegate):
    """Frames the chosen cell, whose colour says something."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        plain = QStyleOptionViewItem(option)
        plain.state &= ~QStyle.StateFlag.State_Selected & ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, plain, index)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.save()
            painter.setPen(QPen(option.palette.highlight(), _FRAME))
            painter.drawRect(option.rect.adjusted(1, 1, -_FRAME, -_FRAME))
            painter.restore()


class EvidenceMatrix(QTableView):
    """Shows an EvidenceModel."""

    #: Another cell is the current one.
    cell_chosen = pyqtSignal(QModelIndex)
    #: The code of a municipality to be shown on the map.
    place_wanted = pyqtSignal(str)

    def __init__(self, model: EvidenceModel, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("AkoEvidenceMatrix")
        self.setAccessibleName(self.tr("What is known, by category and municipality"))
        self._model = model
        self.setModel(model)
        self.setHorizontalHeader(UprightHeader(self))
        self._set_look()
        self.selectionModel().currentChanged.connect(self._tell)
        self.clicked.connect(self._want)
        self.horizontalHeader().sectionClicked.connect(self._want_column)
        model.modelReset.connect(self._lay_out)

    def _set_look(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(_CellDelegate(self))
        self.setCornerButtonEnabled(False)
        letter = self.fontMetrics().averageCharWidth()
        columns, lines = self.horizontalHeader(), self.verticalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setMinimumSectionSize(10)
        columns.setDefaultSectionSize(round(_CELL_LETTERS * letter))
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(self.fontMetrics().height() + _MARGIN)
        lines.setMaximumWidth(_LINE_LETTERS * letter)
        lines.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        lines.setTextElideMode(Qt.TextElideMode.ElideRight)

    def _lay_out(self) -> None:
        self.clearSpans()
        columns = self._model.columnCount()
        for row, line in enumerate(self._model.lines):
            if line.is_head and columns > 1:
                self.setSpan(row, 0, 1, columns)

    def _tell(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.horizontalHeader().viewport().update()
        self.cell_chosen.emit(current)

    def _want(self, index: QModelIndex) -> None:
        self._want_column(index.column())

    def _want_column(self, column: int) -> None:
        teryt = self._model.place_at(column)
        if teryt is not None:
            self.place_wanted.emit(teryt)

    def keyPressEvent(self, event) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._want(self.currentIndex())
            return
        super().keyPressEvent(event)
