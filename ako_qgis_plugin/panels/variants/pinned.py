"""Pinned variants at work: kept in the project, opened, saved, and two of them compared on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.functional_area.variants.comparison_agreement import jaccard
from ako_qgis_plugin.core.functional_area.variants.delimit import parameters_of, words_of
from ako_qgis_plugin.core.functional_area.variants.variant_words import role_text
from ako_qgis_plugin.core.wording import listed
from ako_qgis_plugin.panels.variants.comparing import Recomputed, compared, members_of, painted
from ako_qgis_plugin.panels.variants.export import export_variant
from ako_qgis_plugin.panels.variants.looks import ONLY_FIRST, ONLY_SECOND
from ako_qgis_plugin.panels.variants.pin_page import CURRENT
from ako_qgis_plugin.panels.variants.pins import Pin

if TYPE_CHECKING:
    from qgis.core import QgsProject

    from ako_qgis_plugin.core.functional_area.methods.model import Variant
    from ako_qgis_plugin.panels.variants.map import VariantMap
    from ako_qgis_plugin.panels.variants.pins import PinBoard
    from ako_qgis_plugin.panels.variants.questions import VariantQuestions
    from ako_qgis_plugin.panels.variants.words import VariantWords
    from ako_qgis_plugin.panels.variants.work_page import WorkPage
    from ako_qgis_plugin.panels.variants.workplace import Workplace


class Pinned(QObject):
    """Wires the page of pinned variants; draws the variant or the comparison, whichever is asked for."""

    #: What a person has to know of what they just did; empty where all is well.
    told = pyqtSignal(str)

    def __init__(
        self,
        work: Workplace,
        page: WorkPage,
        variant_map: VariantMap,
        board: PinBoard,
        questions: VariantQuestions,
        project: QgsProject,
    ) -> None:
        super().__init__(page)
        self._work, self._page, self._map, self._board = work, page, variant_map, board
        self.questions = questions
        self._project = project
        self._recomputed = Recomputed()
        pins = page.pins
        pins.open_wanted.connect(self.open)
        pins.rename_wanted.connect(self.rename)
        pins.remove_wanted.connect(self.remove)
        pins.export_wanted.connect(self.export)
        pins.pin_wanted.connect(self.pin)
        pins.comparison_wanted.connect(self.draw)

    @property
    def _words(self) -> VariantWords:
        return self._work.words

    # The list

    def list_pins(self) -> None:
        """List what is pinned in the project."""
        self._page.pins.show_pins([(pin.name, self._tip(pin)) for pin in self._board.pins()])
        self.draw()

    def _tip(self, pin: Pin) -> str:
        try:
            parameters = parameters_of(pin.definition)
        except AkoError as error:
            return str(error)
        return self._work.suggested_name(parameters)

    def _pin(self, name: str) -> Pin | None:
        return next((pin for pin in self._board.pins() if pin.name == name), None)

    def pin(self) -> None:
        """Pin the variant that is worked on, under a name that a person gives it."""
        variant = self._work.variant
        if variant is None:
            self.told.emit(self.tr("There is no variant to pin yet."))
            return
        name = self.questions.name_of_pin(self._work.suggested_name(variant.parameters))
        if not name or (self._pin(name) is not None and not self.questions.may_replace(name)):
            return
        definition = self._work.definition(variant.parameters, name)
        self._board.keep(Pin(name, definition, members_of(variant, self._work.data)))
        self.told.emit("")
        self.list_pins()

    def open(self, name: str) -> None:
        """Work on with a pinned variant."""
        pin = self._pin(name)
        if pin is None:
            return
        try:
            parameters = parameters_of(pin.definition)
        except AkoError as error:
            self.told.emit(str(error))
            return
        self._page.tabs.setCurrentIndex(0)
        self._work.ask(parameters)

    def rename(self, name: str) -> None:
        """Give a pinned variant another name."""
        new = self.questions.name_of_pin(name)
        if not new or new == name or (self._pin(new) is not None and not self.questions.may_replace(new)):
            return
        self._board.remove([new])
        self._board.rename(name, new)
        self.list_pins()

    def remove(self, name: str) -> None:
        """Let go of a pinned variant."""
        self._board.remove([name])
        self.list_pins()

    # Layers

    def export_current(self) -> None:
        """Save the variant that is worked on as a layer."""
        variant = self._work.variant
        if variant is not None:
            self._export(variant, self._work.suggested_name(variant.parameters))

    def export(self, name: str) -> None:
        """Save a pinned variant as a layer."""
        variant = self._variant(name)
        if variant is None or isinstance(variant, str):
            self.told.emit(variant or "")
        else:
            self._export(variant, name)

    def _export(self, variant: Variant, name: str) -> None:
        destination = self.questions.destination(name)
        if destination is None:
            return
        parameters = variant.parameters
        definition = self._work.definition(parameters, destination.name)
        words = words_of(parameters)
        try:
            layer = export_variant(variant, self._work.data, words, definition, destination, self._words.language)
        except AkoError as error:
            self.told.emit(str(error))
            return
        self.told.emit("")
        self._project.addMapLayer(layer)

    # Comparison

    def _variant(self, name: str) -> Variant | str | None:
        """Give a variant by its name, what keeps it from being computed, or None where there is nothing to show."""
        if name == CURRENT:
            return self._work.variant
        pin, data = self._pin(name), self._work.data
        return None if pin is None or data is None else self._recomputed.variant(pin, data)

    def _title(self, name: str) -> str:
        return name or self.tr("the variant worked on")

    def draw(self) -> None:
        """Draw the variant, or the comparison where it is asked for, and tell what differs."""
        pins = self._page.pins
        names = pins.compared()
        variants = [self._variant(name) for name in names]
        faults = [
            f"{self._title(name)}: {each}" for name, each in zip(names, variants, strict=True) if isinstance(each, str)
        ]
        if faults or None in variants or names[0] == names[1]:
            pins.show_result("<br>".join(map(self._words.escaped, faults)))
            self._draw_variant()
            return
        sides = compared(*variants)
        self._tell_difference(names, variants, sides)
        if pins.on_map.isChecked() and self._work.variant is not None:
            self._map.show_units(painted(sides))
            self._page.legend.setText(self._words.compared_legend(*map(self._title, names)))
        else:
            self._draw_variant()

    def _draw_variant(self) -> None:
        self._page.legend.setText(self._words.legend())
        if self._work.variant is not None:
            self._map.show_units(self._work.roles())

    def _tell_difference(self, names: tuple[str, str], variants: list[Variant], sides: list[str]) -> None:
        language, units = self._words.language, self._work.data.units
        differing = [
            (units.names[place], *(role_text(each.results[place].role, language) for each in variants))
            for place, side in enumerate(sides)
            if side in (ONLY_FIRST, ONLY_SECOND)
        ]
        agreement = jaccard(*(each.is_inside for each in variants))
        html = self._words.comparison(*map(self._title, names), agreement, differing)
        changed = [self._title(name) for name, each in zip(names, variants, strict=True) if self._is_other(name, each)]
        if changed:
            told = self.tr("With the data as they are now, other units are inside than when it was pinned: {}")
            html += f"<p>{self._words.escaped(told.format(listed(changed)))}</p>"
        self._page.pins.show_result(html)

    def _is_other(self, name: str, variant: Variant) -> bool:
        pin = self._pin(name)
        return pin is not None and set(pin.members) != set(members_of(variant, self._work.data))
