"""Work on the findings of one layer: what is chosen is told and shown on the map, what is decided is recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsFeatureRequest,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer

from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.register.register import RegisterChangedError
from ako_qgis_plugin.core.schema import NEGOTIATION_FIELDS, CheckKind, ReviewStatus, check_kind, names
from ako_qgis_plugin.panels.conflicts.detail import Detail, Story
from ako_qgis_plugin.panels.conflicts.map import LARGEST_SCALE, LARGEST_SCALE_OF_FAULT, ConflictMap, Outline
from ako_qgis_plugin.panels.conflicts.pick import Picker
from ako_qgis_plugin.panels.conflicts.places import (
    PROVISION_KEYS,
    ZONE_KEYS,
    feature_with,
    values_of,
)
from ako_qgis_plugin.panels.conflicts.reader import read_rows
from ako_qgis_plugin.panels.conflicts.review import Review
from ako_qgis_plugin.panels.conflicts.rows import TEXTS, TRUTHS

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ako_qgis_plugin.panels.conflicts.dock import ConflictDock
    from ako_qgis_plugin.panels.conflicts.lookup import Lookup
    from ako_qgis_plugin.panels.conflicts.model import ConflictModel
    from ako_qgis_plugin.panels.conflicts.table import ConflictTable
    from ako_qgis_plugin.processing_algorithms.register_file import RegisterFile

#: Who decides is kept here.
REVIEWER = "ako/reviewer"

#: Keys that are held down run through the table; detail and map follow when they rest [ms].
_PAUSE_MS = 40


class Workplace(QObject):
    """What a person does with the findings of one layer, which ``open`` names."""

    def __init__(
        self, dock: ConflictDock, model: ConflictModel, table: ConflictTable, interface: QgisInterface, detail: Detail
    ) -> None:
        super().__init__(dock)
        self._dock, self._model, self._table = dock, model, table
        self._detail = detail
        self._map = ConflictMap(interface.mapCanvas())
        self._picker = Picker(dock, model, interface.mapCanvas())
        self._layer: QgsVectorLayer | None = None
        self._file: RegisterFile | None = None
        self.review: Review | None = None
        #: While this writes, what the layer tells of changes is no news.
        self.is_writing = False
        self._feature: QgsFeature | None = None
        self._next: int | None = None
        self._is_going_back = False
        #: What was typed about findings and is not in the register: notes, and texts of the negotiation.
        self._notes: dict[str, str] = {}
        self._stands: dict[str, dict[str, str]] = {}
        self._noted: tuple[str | None, str] = (None, "")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.tell)
        self._listen()

    def _listen(self) -> None:
        self._table.choice_changed.connect(self._pause.start)
        self._dock.zoom_wanted.connect(lambda: self.show_on_map(is_zoomed=True))
        self._dock.decided.connect(self.decide)
        self._dock.stands.save_wanted.connect(self.save_stands)
        self._dock.decisions.undo_wanted.connect(lambda: self._go_back("undo"))
        self._dock.decisions.redo_wanted.connect(lambda: self._go_back("redo"))
        self._picker.picked.connect(self.choose)

    # The layer

    def open(self, layer: QgsVectorLayer, file: RegisterFile | None, lookup: Lookup) -> None:
        """Work on the findings of a layer; ``file`` is its register, None where it shows none."""
        is_same = self.review is not None and file is not None and layer is self._layer
        if not is_same:
            self.close_layer()
        self._layer, self._file = layer, file
        self._picker.layer = layer
        if file is not None and not is_same:
            self.review = Review(file, lookup.rows, self)
            self.review.recorded.connect(self._recorded)
            self.review.refused.connect(self._refused)
            self.review.busy_changed.connect(self._tell_writing)
            self.review.stack.indexChanged.connect(lambda _index: self._show_way_back())
        elif self.review is not None:
            self.review.rows = lookup.rows
        self._show_way_back()
        self._feature = None
        self._model.show(lookup, is_reviewed=file is not None)

    def close_layer(self) -> None:
        """Leave the findings; what has been typed is recorded or gone."""
        if self.review is not None:
            self.review.close()
            self.review.deleteLater()
            self.review = None
        self._layer = self._file = self._feature = self._picker.layer = None
        self._notes.clear()
        self._stands.clear()
        self._dock.stands.forget()
        self._map.clear()

    def close(self) -> None:
        """Leave layer and map."""
        self._pause.stop()
        self._picker.stop()
        self.close_layer()
        self._map.close()

    def leave_map(self) -> None:
        """Take outlines and tool from the map while the panel is hidden."""
        self._picker.stop()
        self._map.clear()

    # What is chosen

    def tell(self) -> None:
        """Tell and show what is chosen."""
        self._pause.stop()
        self.save_stands()
        self._keep_note()
        chosen, row = self._table.chosen_rows(), self._table.current_row()
        self._feature = None
        if self._layer is None:
            return
        if len(chosen) == 1:
            row = int(chosen[0])
        if row is None or len(chosen) > 1:
            self._tell_many(chosen)
            return
        self._feature = self._feature_of(row)
        if self._feature is None:
            self._dock.detail.setPlainText(self.tr("This finding is no longer in the layer; read it again (F5)."))
            self._map.clear()
            return
        values = values_of(self._feature)
        shapes = self._shapes(values)
        self._dock.detail.setHtml(self._detail.html(self._story(values, shapes)))
        self._dock.stands.setEnabled(self.review is not None)
        finding_id = str(values["finding_id"])
        texts = {name: values.get(name) for name in names(NEGOTIATION_FIELDS)}
        self._dock.stands.show_texts(texts, self._stands.get(finding_id, {}))
        self._show_note(finding_id, str(values.get("review_note") or ""))
        self._dock.decisions.expect(values.get("review_status"))
        self._map.outline({name: outline for name, (outline, _) in shapes.items()})
        if self._dock.follow.isChecked():
            self.show_on_map(is_zoomed=True)

    def _tell_many(self, chosen: np.ndarray) -> None:
        self._map.clear()
        self._dock.stands.show_texts({}, {})
        self._dock.stands.setEnabled(False)
        self._show_note(None, "")
        if not len(chosen):
            self._dock.detail.setPlainText(self.tr("Choose a finding in the table or on the map."))
            return
        waiting = None
        if self.review is not None:
            waiting = int(np.count_nonzero(self._model.lookup.rows.waiting()[chosen]))
        self._dock.detail.setHtml(self._detail.many(len(chosen), waiting))

    def _feature_of(self, row: int) -> QgsFeature | None:
        number = int(self._model.lookup.rows.feature_ids[row])
        return next(self._layer.getFeatures(QgsFeatureRequest(number)), None)

    def _shapes(self, values: dict) -> dict[str, tuple[Outline, dict]]:
        """Give what lies behind each other: provision, zone and finding, with their values."""
        geometry, crs = self._feature.geometry(), self._layer.crs()
        shapes = {"finding": (Outline(geometry, crs), values)}
        for name, keys in (("zone", ZONE_KEYS), ("provision", PROVISION_KEYS)):
            found = feature_with(QgsProject.instance(), values, keys, geometry, crs)
            if found is not None:
                layer, feature = found
                shapes[name] = Outline(feature.geometry(), layer.crs()), values_of(feature)
        return shapes

    def _story(self, values: dict, shapes: dict) -> Story:
        nothing = (None, {})
        return Story(
            values,
            shapes.get("zone", nothing)[1],
            shapes.get("provision", nothing)[1],
            self._history(str(values["finding_id"])),
            has_place=not self._feature.geometry().isEmpty(),
            is_reviewed=self.review is not None,
        )

    def _history(self, finding_id: str) -> list:
        if self._file is None:
            return []
        try:
            return self._file.history_of(finding_id)
        except AkoError as error:
            self._dock.notice.tell(str(error), is_grave=True)
            return []

    def show_on_map(self, *, is_zoomed: bool) -> None:
        """Zoom to the chosen finding and make it blink, or say that it has no place."""
        if self._pause.isActive():
            self.tell()
        if self._feature is None:
            return
        shape = Outline(self._feature.geometry(), self._layer.crs())
        if shape.geometry.isEmpty():
            self._dock.notice.tell(self.tr("This finding has no place on the map."))
            return
        if is_zoomed:
            self._map.zoom_to(shape, self._largest_scale())
        self._map.flash(shape)

    def _largest_scale(self) -> float:
        kind = check_kind(values_of(self._feature).get("category"))
        return LARGEST_SCALE if kind == CheckKind.CONFORMITY else LARGEST_SCALE_OF_FAULT

    def choose(self, row: int) -> None:
        """Make a finding the chosen one; where the filters hide it, say so."""
        if self._table.choose(row):
            return
        name = self._model.lookup.text("provision_name", row)
        self._dock.notice.tell(
            self.tr("The filters hide this finding: {}").format(name),
            self.tr("Show it"),
            f"show {self._model.lookup.rows.texts['finding_id'].value(row)}",
        )

    # Deciding

    def decide(self, status: str) -> None:
        """Record a decision on all that is chosen, and go on to the next finding that waits."""
        if self._pause.isActive():
            self.tell()
        rows = self._table.chosen_rows()
        if self.review is None or not len(rows) or not self._is_free():
            return
        by = self._reviewer()
        if not by:
            return
        self.save_stands()
        note = self._dock.decisions.note.toPlainText().strip()
        kept = None if len(rows) > 1 and not note else note
        text = self._step(ReviewStatus(status), rows)
        self._next = self._model.next_waiting(int(rows[-1]), rows)
        self._dock.decisions.remember(ReviewStatus(status), note)
        self.review.decide(rows.tolist(), ReviewStatus(status), kept, by, text)
        # A refusal at once has chosen the finding again.
        if self._next is not None:
            self._table.choose(self._next)

    def _step(self, status: ReviewStatus, rows: np.ndarray) -> str:
        lookup = self._model.lookup
        about = (
            lookup.text("provision_name", int(rows[0])) if len(rows) == 1 else self.tr("findings: {}").format(len(rows))
        )
        return f"{lookup.wording.shown('review_status', status)} – {about}"

    def _is_free(self) -> bool:
        if self._layer.isEditable():
            self._dock.notice.tell(
                self.tr(
                    "The layer is being edited in QGIS. Save or drop those edits and end the editing (the pencil of"
                    " the layer), then decide here."
                ),
                is_grave=True,
            )
            return False
        return True

    def _reviewer(self) -> str:
        known = QgsSettings().value(REVIEWER, "", type=str)
        if known:
            return known
        name = self._dock.ask_name(QgsApplication.userFullName())
        if name:
            QgsSettings().setValue(REVIEWER, name)
        return name

    def save_stands(self) -> None:
        """Record what was written on the negotiation of the finding that was told of last."""
        texts = self._dock.stands.unsaved() if self.review is not None and self._feature is not None else {}
        if not texts:
            return
        finding_id = str(self._feature["finding_id"])
        self._stands[finding_id] = {name: new for name, (_, new) in texts.items()}
        self._dock.stands.forget()
        by = self._reviewer() if self._is_free() else ""
        if by:
            self.review.edit(finding_id, texts, by, self.tr("negotiation"))

    def _go_back(self, way: str) -> None:
        if self.review is not None and self._is_free():
            self._is_going_back = True
            getattr(self.review, way)()

    def _recorded(self, finding_ids: list[str]) -> None:
        for finding_id in finding_ids:
            self._notes.pop(finding_id, None)
            self._stands.pop(finding_id, None)
        self._noted = (None, "")
        self._reload_layer()
        self._model.lay_out()
        if self._is_going_back:
            self._is_going_back = False
            self._choose_again(finding_ids)
        if len(finding_ids) > 1:
            count = self._model.lookup.wording.number(len(finding_ids))
            self._dock.notice.tell(self.tr("Findings written: {}. Ctrl+Z takes it back.").format(count))
        self._pause.start()

    def _choose_again(self, finding_ids: list[str]) -> None:
        row = self._model.lookup.rows.row_of(finding_ids[0])
        if row is not None:
            self._table.choose(row)

    def _tell_writing(self, is_busy: bool) -> None:
        if is_busy:
            self._dock.notice.tell(self.tr("Writing into the register…"))
        else:
            self._dock.notice.hide()

    def _reload_layer(self) -> None:
        self.is_writing = True
        self._layer.dataProvider().reloadData()
        self._layer.triggerRepaint()
        self.is_writing = False

    def _refused(self, error: AkoError, finding_ids: list[str]) -> None:
        self._next, self._is_going_back = None, False
        if not isinstance(error, RegisterChangedError):
            self._dock.notice.tell(str(error), is_grave=True)
            return
        stale = list(error.finding_ids) or finding_ids
        self._reload_layer()
        self._read_again(stale)
        lookup = self._model.lookup
        known = [row for row in map(lookup.rows.row_of, stale) if row is not None]
        who = sorted({lookup.text("reviewed_by", row) for row in known} - {""})
        what = [lookup.text("review_status", row) for row in known]
        self._dock.notice.tell(
            self.tr(
                "{} meanwhile: {}. Nothing of yours was written; your note is kept. Decide again if you still want to."
            ).format(", ".join(who) or self.tr("Somebody else"), ", ".join(dict.fromkeys(what))),
            is_grave=True,
        )
        self._model.lay_out()
        self._choose_again(stale)
        self._pause.start()

    def _read_again(self, finding_ids: list[str]) -> None:
        rows = self._model.lookup.rows
        numbers = [int(rows.feature_ids[row]) for row in map(rows.row_of, finding_ids) if row is not None]
        fresh = read_rows(self._layer, QgsFeatureRequest().setFilterFids(numbers))
        for place in range(fresh.count):
            row = rows.row_of(fresh.texts["finding_id"].value(place))
            if row is not None:
                rows.put(row, fresh.before(place, (*TEXTS, *TRUTHS)))

    def _show_way_back(self) -> None:
        stack = self.review.stack if self.review else None
        self._dock.decisions.show_way_back(
            stack.undoText() if stack and stack.canUndo() else None,
            stack.redoText() if stack and stack.canRedo() else None,
        )

    # The note

    def _keep_note(self) -> None:
        """Keep what was typed about a finding until it is chosen again."""
        finding_id, saved = self._noted
        typed = self._dock.decisions.note.toPlainText().strip()
        if finding_id is not None and typed != saved.strip():
            self._notes[finding_id] = typed

    def _show_note(self, finding_id: str | None, saved: str) -> None:
        before, was_saved = self._noted
        typed = self._dock.decisions.note.toPlainText().strip()
        self._noted = (finding_id, saved)
        if finding_id is not None:
            self._dock.decisions.write(self._notes.get(finding_id, saved))
        elif before is not None:
            # What was typed before others were chosen as well is meant for all of them.
            self._dock.decisions.write(typed if typed != was_saved.strip() else "")
