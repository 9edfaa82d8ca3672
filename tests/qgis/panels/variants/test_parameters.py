"""Widgets made from the parameters of the shipped methods."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt

from ako_qgis_plugin.core.functional_area.variants.delimit import METHODS
from ako_qgis_plugin.core.functional_area.vocabulary import Method, Role
from ako_qgis_plugin.panels.variants.looks import ROLE_LOOKS
from ako_qgis_plugin.panels.variants.parameter_fields import Kind, parameter_fields
from ako_qgis_plugin.panels.variants.parameter_form import ParameterForm
from ako_qgis_plugin.panels.variants.words import VariantWords
from scripts.style_source.variants import COLOURS

every_method = pytest.mark.parametrize("method", list(METHODS))


@pytest.fixture
def form(qgis_app):
    form = ParameterForm(VariantWords("pl").choice, "pl")
    yield form
    form.leading.deleteLater()
    form.deleteLater()


@every_method
def test_the_defaults_of_a_method_stand_in_the_form(form, method):
    kind = METHODS[method].parameters
    own = parameter_fields(METHODS[method])
    form.show_fields(own)
    named = {each.key: () for each in own if each.kind == Kind.UNITS}
    made = kind(**form.values(), **named)
    assert made == kind(**named)


@every_method
def test_every_parameter_of_a_method_has_words_and_a_widget(form, method):
    own = parameter_fields(METHODS[method])
    form.show_fields(own)
    for each in own:
        assert each.words is not None
        assert each.kind == Kind.UNITS or form.widget(each.key) is not None


@every_method
def test_what_was_entered_comes_back(form, method):
    own = parameter_fields(METHODS[method])
    form.show_fields(own)
    changed = {}
    for each in own:
        if each.kind == Kind.TRUTH:
            changed[each.key] = not each.default
        elif each.kind in (Kind.NUMBER, Kind.WHOLE):
            changed[each.key] = 7
        elif each.kind == Kind.CHOICE:
            changed[each.key] = each.choices[-1]
    form.set_values(changed)
    assert {key: form.values()[key] for key in changed} == changed


def test_a_criterion_is_switched_off_and_its_threshold_changed(form):
    form.show_fields(parameter_fields(METHODS[Method.MULTI_CRITERIA]))
    told = []
    form.changed.connect(lambda: told.append(form.values()["criteria"]))
    field = form.widget("criteria")
    field.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    field.topLevelItem(1).setData(1, Qt.ItemDataRole.EditRole, 4.5)
    assert (told[-1][0].is_in_use, told[-1][1].threshold) == (False, 4.5)
    assert told[-1][2:] == METHODS[Method.MULTI_CRITERIA].parameters().criteria[2:]


def test_words_that_are_no_numbers_go_back_to_what_holds(qgis_app):
    from ako_qgis_plugin.panels.variants.parameter_form import TextField

    field = TextField(Kind.NUMBERS)
    field.set_value((1.0, 2.5))
    assert field.text() == "1; 2.5"
    field.setText("1; x")
    field.editingFinished.emit()
    assert field.value() == (1.0, 2.5)
    field.setText("1; 0,5")
    field.editingFinished.emit()
    assert field.value() == (1.0, 0.5)


def test_roles_look_on_the_map_as_in_the_style_of_saved_variants():
    same = (Role.CORE, Role.COMMUTING)
    assert {role: ROLE_LOOKS[role].colour for role in same} == {role: COLOURS[role] for role in same}
