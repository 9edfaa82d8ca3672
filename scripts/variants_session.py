"""The panel of functional areas in the real application, on the sample.

``scripts/pictures.py`` runs it and takes the pictures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.utils import iface

from ako_qgis_plugin.core.functional_area.vocabulary import Method
from scripts.review_session import ReviewSession, shown_alone

if TYPE_CHECKING:
    from ako_qgis_plugin.panels.variants.desk import VariantsDesk

#: Cores that are compared, and the panel beside the map [px].
FIRST, BOTH, PANEL = ("306101",), ("306101", "301701"), 520

#: A lower threshold than the published one takes more units in [%].
LOWER = 10.0

NAMES = {
    "pl": ("Kalisz, 15%", "Kalisz i Ostrów, 10%"),
    "en": ("Kalisz, 15%", "Kalisz and Ostrów, 10%"),
}


class VariantsSession(ReviewSession):
    """What a planner does to delimit a functional area; each step leaves its picture."""

    def delimit(self) -> None:
        """Go through all of it, on the sample; the project is left as it was."""
        with shown_alone("units"):
            self._delimit()

    def _delimit(self) -> None:
        from ako_qgis_plugin.panels.variants.pins import PinBoard

        desk, dock = self._desk("AkoVariants", PANEL)
        self._wait(desk)
        names = NAMES[self._language]
        self._ask(desk, FIRST, None)
        self._pin(desk, names[0])
        self._ask(desk, BOTH, LOWER)
        self._pin(desk, names[1])
        desk._zoom_to_area()
        desk.page.choose(self._marginal(desk))
        self._take("variants_panel")
        desk.page.tabs.setCurrentIndex(1)
        pins = desk.page.pins
        pins.first.setCurrentIndex(pins.first.findData(names[0]))
        pins.second.setCurrentIndex(pins.second.findData(names[1]))
        pins.on_map.setChecked(True)
        self._settle(500)
        self._take("variants_compared")
        pins.on_map.setChecked(False)
        dock.hide()
        PinBoard(QgsProject.instance()).remove(names)

    def _ask(self, desk: VariantsDesk, core: tuple[str, ...], threshold: float | None) -> None:
        desk.page.set_method(Method.OECD_FUA.value)
        desk.page.method_chosen.emit()
        desk.page.core.set_codes(core)
        desk.page.core.changed.emit()
        if threshold is not None:
            field = desk.page.form.widget("threshold")
            field.box.setValue(threshold)
        self._wait(desk)

    def _pin(self, desk: VariantsDesk, name: str) -> None:
        desk.questions.name_of_pin = lambda _suggested: name
        desk.pinned.pin()

    def _marginal(self, desk: VariantsDesk) -> int:
        """Give the commuting unit that is nearest to the threshold."""
        standings = desk.model.standings
        inside = [place for place, each in enumerate(standings) if each is not None and each.distance > 0]
        return min(inside, key=lambda place: standings[place].distance)

    def _wait(self, desk: VariantsDesk) -> None:
        while desk._task is not None or desk._pause.isActive() or desk.work is None or desk.work.computing.is_busy:
            self._settle(100)
        # What flips next is computed once the slider rests.
        self._settle(1000)
        iface.mapCanvas().waitWhileRendering()
