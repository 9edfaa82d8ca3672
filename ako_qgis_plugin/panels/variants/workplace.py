"""The work on a variant: what is asked, what came of it, and how page and map show it."""

from __future__ import annotations

import datetime as dt
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ako_qgis_plugin.core.errors import AkoError
from ako_qgis_plugin.core.functional_area.variants.delimit import METHODS, parameters_of, parameters_to_json, words_of
from ako_qgis_plugin.core.functional_area.vocabulary import INSIDE, Method
from ako_qgis_plugin.core.wording import listed
from ako_qgis_plugin.panels.variants.canvas_item import Painted
from ako_qgis_plugin.panels.variants.computing import Computing, Outcome
from ako_qgis_plugin.panels.variants.flip_task import FlipTask
from ako_qgis_plugin.panels.variants.looks import ROLE_LOOKS
from ako_qgis_plugin.panels.variants.model import Shown, UnitsModel
from ako_qgis_plugin.panels.variants.parameter_fields import THRESHOLD, Kind, parameter_fields
from ako_qgis_plugin.panels.variants.presets import core_presets, forget_preset, keep_preset
from ako_qgis_plugin.panels.variants.summary import amounts_of
from ako_qgis_plugin.processing_algorithms.package_metadata import plugin_version

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ako_qgis_plugin.core.functional_area.methods.model import AreaData, Parameters, Variant
    from ako_qgis_plugin.core.functional_area.variants.delimit import MethodEntry
    from ako_qgis_plugin.panels.variants.map import VariantMap
    from ako_qgis_plugin.panels.variants.words import VariantWords
    from ako_qgis_plugin.panels.variants.work_page import WorkPage

#: So long the slider has to rest before it is computed which unit flips next [ms].
_FLIPS_AFTER_MS = 250


class Workplace(QObject):
    """Knows data, method and parameters; tells when there is another variant, or none."""

    changed = pyqtSignal()
    #: What keeps a variant from being computed; empty where nothing does.
    fault_told = pyqtSignal(str)

    def __init__(self, page: WorkPage, model: UnitsModel, variant_map: VariantMap, words: VariantWords) -> None:
        super().__init__(page)
        self._page, self._model, self._map, self.words = page, model, variant_map, words
        self._language = words.language
        self._asked: dict[str, dict[str, Any]] = {}
        self._method: Method | None = None
        self._flip_task: FlipTask | None = None
        self.data: AreaData | None = None
        self._about: Mapping[str, object] = {}
        self.variant: Variant | None = None
        self.computing = Computing(self)
        self._flip_timer = QTimer(self)
        self._flip_timer.setSingleShot(True)
        self._flip_timer.setInterval(_FLIPS_AFTER_MS)
        self._flip_timer.timeout.connect(self._find_flips)
        self.computing.begun.connect(self.grey)
        self.computing.finished.connect(self._take)
        page.method_chosen.connect(self._change_method)
        page.units_chosen.connect(self._change_units)
        page.form.changed.connect(self.compute)
        self._connect_presets()
        page.show_methods({name: self._named(METHODS[name]) for name in Method if name in METHODS})
        page.legend.setText(words.legend())
        self._show_method()

    def _named(self, entry: MethodEntry) -> tuple[str, str]:
        return entry.words.name[self._language], entry.words.description[self._language]

    def close(self) -> None:
        """Stop all that is computed."""
        self.computing.stop()
        self._stop_flips()

    # Data

    def set_data(self, data: AreaData | None, about: Mapping[str, object]) -> None:
        """Work on other data, with what definitions tell of them; None where there are none."""
        self.computing.stop()
        self._stop_flips()
        self.data, self._about = data, about
        self._model.show(None)
        self._map.set_units(None if data is None else data.units)
        if data is None:
            self._show(None)
            return
        for ticks in (self._page.core, self._page.members):
            ticks.show_units(data.units.codes, data.units.names)
        self._show_ticked()
        self.compute()

    def grey(self) -> None:
        """Show that what is seen is not the result of what is asked."""
        self._stop_flips()
        self.variant = None
        self._page.grey(is_stale=True)
        self._map.grey()
        self.changed.emit()

    # What is asked

    @property
    def entry(self) -> MethodEntry:
        """Give the chosen method."""
        return METHODS[self._method]

    def _change_method(self) -> None:
        self._keep_asked()
        self._show_method()
        self.compute()

    def _show_method(self) -> None:
        chosen = self._page.method.currentData()
        if chosen is None:
            return
        self._method = Method(chosen)
        own = parameter_fields(self.entry)
        self._page.form.show_fields(own)
        self._page.form.set_values(self._asked.get(self._method, {}))
        named = {each.key for each in own if each.kind == Kind.UNITS}
        self._page.core_box.setVisible("core" in named)
        self._page.members_box.setVisible("members" in named)

    def _keep_asked(self) -> None:
        if self._method is not None:
            self._asked[self._method] = self._page.form.values()

    def parameters(self) -> Parameters:
        """Give what is asked."""
        named = {"core": self._page.core.codes(), "members": self._page.members.codes()}
        known = {each.name for each in fields(self.entry.parameters)}
        units = {key: codes for key, codes in named.items() if key in known}
        return self.entry.parameters(**self._page.form.values(), **units)

    def ask(self, parameters: Parameters) -> None:
        """Ask for these parameters, and compute."""
        self._keep_asked()
        self._page.set_method(parameters.method.value)
        values = {field.name: getattr(parameters, field.name) for field in fields(parameters)}
        self._asked[parameters.method] = values
        self._show_method()
        for key, ticks in (("core", self._page.core), ("members", self._page.members)):
            if key in values:
                ticks.set_codes(values[key])
        self._show_ticked()
        self.compute()

    def definition(self, parameters: Parameters, name: str) -> str:
        """Give the definition of a variant, with what it was computed of."""
        units = self.data.units
        names = dict(zip(units.codes, units.names, strict=True))
        codes = [code for core in getattr(parameters, "core", ()) for code in core.split("+")]
        about = {
            "variant": name,
            "cores": {code: names.get(code, code) for code in codes},
            **self._about,
            "date": dt.datetime.now(tz=dt.UTC).astimezone().date().isoformat(),
            "version": plugin_version(),
        }
        return parameters_to_json(parameters, about)

    def state(self) -> dict[str, str]:
        """Give what is asked, to be kept in the project."""
        return {"definition": parameters_to_json(self.parameters())} if self._method is not None else {}

    def ask_state(self, state: Mapping[str, object]) -> None:
        """Ask again for what was kept; what this version does not understand is passed over."""
        definition = state.get("definition")
        if isinstance(definition, str):
            try:
                self.ask(parameters_of(definition))
            except AkoError as error:
                self.fault_told.emit(str(error))

    def suggested_name(self, parameters: Parameters) -> str:
        """Name a variant by its method, its core and its threshold."""
        parts = [METHODS[parameters.method].words.name[self._language]]
        core = self.names_of(getattr(parameters, "core", ()))
        threshold = getattr(parameters, THRESHOLD, None)
        return ", ".join([*parts, *([core] if core else []), *([f"{threshold:g}"] if threshold is not None else [])])

    def names_of(self, codes: Sequence[str]) -> str:
        """Name units; a code that is none of the units' stays as it is."""
        units = self.data.units if self.data is not None else None
        names = dict(zip(units.codes, units.names, strict=True)) if units is not None else {}
        return listed([names.get(part, part) for code in codes for part in code.split("+")], 3)

    # Units

    def _change_units(self) -> None:
        self._show_ticked()
        self.compute()

    def _show_ticked(self) -> None:
        self._page.show_core(self.names_of(self._page.core.codes()))
        self._page.show_members(len(self._page.members.codes()))

    def tick(self, place: int) -> bool:
        """Take a unit into the variant that a person draws, or out of it; say False where the method is another."""
        if self.data is None or not self._page.members_box.isVisibleTo(self._page):
            return False
        self._page.members.toggle(self.data.units.codes[place])
        return True

    def _connect_presets(self) -> None:
        core = self._page.core
        core.preset_wanted.connect(self._take_preset)
        core.forget_wanted.connect(lambda name: (forget_preset(name), core.show_presets(core_presets())))
        core.show_presets(core_presets())

    def keep_preset(self, name: str) -> None:
        """Remember the ticked core units."""
        keep_preset(name, self._page.core.codes())
        self._page.core.show_presets(core_presets())

    def _take_preset(self, name: str) -> None:
        self._page.core.set_codes(core_presets().get(name, ()))
        self._change_units()

    # Computing

    def compute(self) -> None:
        """Compute what is asked, at once or in a moment."""
        self._stop_flips()
        if self.data is not None and self._method is not None:
            self.computing.compute(self.data, self.parameters())

    def _take(self, outcome: Outcome) -> None:
        self.fault_told.emit(outcome.fault)
        self._show(outcome.variant)
        if outcome.variant is not None:
            self._flip_timer.start()

    def _show(self, variant: Variant | None) -> None:
        self.variant = variant
        self._page.grey(is_stale=False)
        if variant is None:
            self._model.show(None)
            self._map.show_units(())
            self._page.show_result("", "")
        else:
            threshold = getattr(variant.parameters, THRESHOLD, None)
            self._model.show(Shown(self.data.units, variant, words_of(variant.parameters), threshold))
            self._page.show_result(self.words.summary(amounts_of(self.data, variant)), "")
        self.changed.emit()

    def roles(self) -> list[Painted]:
        """Give how the units are drawn."""
        if self.variant is None:
            return []
        return [Painted(ROLE_LOOKS[result.role], _area(result), result.is_uncertain) for result in self.variant.results]

    # What flips next

    def _find_flips(self) -> None:
        if self.variant is None or self.data is None:
            return
        self._flip_task = FlipTask(self.tr("AKO: which unit flips next"), self.data, self.variant)
        self._flip_task.taskCompleted.connect(self._show_flips)
        QgsApplication.taskManager().addTask(self._flip_task)

    def _show_flips(self) -> None:
        task, self._flip_task = self._flip_task, None
        known = self.entry.words.parameters.get(THRESHOLD)
        measure = known.unit if known else ""
        self._page.show_flips(self.words.flips(task.below, task.above, self.data.units, measure))

    def _stop_flips(self) -> None:
        self._flip_timer.stop()
        if self._flip_task is not None:
            self._flip_task.taskCompleted.disconnect(self._show_flips)
            self._flip_task.cancel()
            self._flip_task = None


def _area(result) -> str | None:
    return (result.area_id or "") if result.role in INSIDE else None
