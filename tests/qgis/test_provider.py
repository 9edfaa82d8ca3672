"""The provider as QGIS sees it: ids that users' models depend on, and what each algorithm says of itself."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingAlgorithm

from ako_qgis_plugin.processing_algorithms.provider import AkoProvider

#: Ids and keys stand in users' models and scripts: neither is ever renamed or removed.
FROZEN = {
    "importplan": {"INPUT", "OUTPUT", "OUTPUT_ACTS", "OUTPUT_INFILL", "OUTPUT_DOWNTOWN", "OUTPUT_STANDARDS"},
    "mapzoning": {
        *("INPUT", "MAPPING", "SYMBOL_FIELD", "LABELS", "LABELS_FIELD", "REGULATION", "STARTED", "STARTED_FIELD"),
        *("ROADS", "PLAN_TYPE", "PLAN_TYPE_FIELD", "PLAN_ID", "PLAN_FIELD", "RESOLUTION", "RESOLUTION_FIELD", "TERYT"),
        *("TERYT_FIELD", "MUNICIPALITY", "MUNICIPALITY_FIELD", "BOUNDARIES", "ID_FIELD", "LABEL_FIELD", "STATUS"),
        *("STATUS_FIELD", "VALID_FROM", "VALID_FROM_FIELD", "VALID_TO_FIELD", "FLOOR_AREA_RATIO_FIELD"),
        *("BUILT_UP_SHARE_FIELD", "BUILDING_HEIGHT_FIELD", "BIOACTIVE_SHARE_FIELD", "BASIC_PROFILE_FIELD"),
        *(
            "ADDITIONAL_PROFILE_FIELD",
            "KNOWN_FIELDS",
            "CROSSWALK",
            "INPUT_CRS",
            "OUTPUT",
            "OUTPUT_UNRECOGNISED",
            "OUTPUT_MAPPING",
        ),
    },
    "mapprovisions": {
        *("INPUT", "CATEGORY", "CATEGORY_FIELD", "STATUS", "STATUS_FIELD", "ID_FIELD", "NAME_FIELD", "WIDTH_FIELD"),
        *("ACCURACY", "OUTPUT"),
    },
    "validaterulebook": {"RULEBOOK", "OUTPUT"},
    "checkplanquality": {
        *(
            "ZONES",
            "ACTS",
            "INFILL",
            "DOWNTOWN",
            "STANDARDS",
            "FILES",
            "BOUNDARIES",
            "SCHEMA",
            "CHECKS",
            "TERYT",
            "DATE",
        ),
        *("PROVISIONS", "BUILDINGS", "DATE", "LANGUAGE", "OUTPUT", "OUTPUT_SUMMARY", "OUTPUT_RUN"),
    },
    "checkconformity": {
        *(
            "ZONES",
            "PROVISIONS",
            "RULEBOOK",
            "STATUS",
            "TERYT",
            "BOUNDARIES",
            "MIN_AREA",
            "MIN_WIDTH",
            "COVERAGE",
            "BUILDINGS",
        ),
        *("INCLUDE_SUPPORTS", "LANGUAGE", "OUTPUT", "OUTPUT_SUMMARY", "OUTPUT_BY_PROVISION", "OUTPUT_RUN"),
    },
    "checkborders": {
        *("ZONES", "RULEBOOK", "CHECKS", "STATUS", "TERYT", "BOUNDARIES", "BUILDINGS", "BUILDING_FIELD", "PROVISIONS"),
        *("MAX_GAP", "MIN_LENGTH", "LANGUAGE", "OUTPUT", "OUTPUT_RUN"),
    },
    "summarizefindings": {"REGISTER", "BOUNDARIES", "LANGUAGE", "OUTPUT"},
    "updateregister": {
        *("FINDINGS", "REGISTER", "OTHER_REGISTER", "RUN", "TERYT", "MIN_AREA", "DATE", "BY", "LANGUAGE", "OUTPUT"),
    },
    "comparefindings": {"BEFORE", "AFTER", "MIN_AREA", "LANGUAGE", "OUTPUT"},
    "conformityreport": {
        *("REGISTER", "ZONES", "PROVISIONS", "BOUNDARIES", "RUN", "RULEBOOK", "TEMPLATE", "TERYT", "SCOPE"),
        *("DOCUMENTS", "PAPER", "MAX_ITEMS", "DATE", "LANGUAGE", "OUTPUT_FOLDER"),
    },
    "coveragetemplate": {"BOUNDARIES", "PROVISIONS", "COVERAGE", "RULEBOOK", "LANGUAGE", "OUTPUT"},
    "functionallinks": {
        *("FLOWS", "ORIGIN_FIELD", "DESTINATION_FIELD", "FLOW_FIELD", "UNITS", "UNIT_FIELD", "NAME_FIELD", "CORE"),
        *("POPULATION_FIELD", "EMPLOYED_FIELD", "JOBS_FIELD", "HIDDEN_MAX", "ABSENT_IS_HIDDEN", "MIN_FLOW", "LANGUAGE"),
        *(f"{table}{key}" for table in ("MIGRATION", "SCHOOL") for key in ("", "_ORIGIN_FIELD", "_FLOW_FIELD")),
        *("SEATS", "SEAT_FIELD", "ROADS", "SPEED_FIELD", "DEFAULT_SPEED", "DIRECTION_FIELD", "VALUE_FORWARD"),
        *("VALUE_BACKWARD", "TOLERANCE", "MAX_ROAD_DISTANCE", "OUTPUT_LINKS", "OUTPUT_UNITS", "OUTPUT_CORES"),
    },
    "functionalareareport": {
        *("UNITS", "UNIT_FIELD", "NAME_FIELD", "POPULATION_FIELD", "EMPLOYED_FIELD", "JOBS_FIELD", "FLOWS"),
        *("ORIGIN_FIELD", "DESTINATION_FIELD", "FLOW_FIELD", "CORE", "VARIANTS", "CHOSEN", "TITLE", "FLOWS_SOURCE"),
        *("MIGRATION", "MIGRATION_ORIGIN_FIELD", "MIGRATION_DESTINATION_FIELD", "MIGRATION_FLOW_FIELD"),
        *("HIDDEN_MAX", "ABSENT_IS_HIDDEN", "SWEEP_PARAMETER", "SWEEP_FROM", "SWEEP_TO", "SWEEP_STEP", "BOUNDARIES"),
        *("DATE", "TEMPLATE", "DOCUMENTS", "PAPER", "LANGUAGE", "OUTPUT_FOLDER"),
    },
    "importflows": {
        *("INPUT", "SHEET", "KIND", "LAYOUT", "ROWS", "HEADER_ROW", "ORIGIN_FIELD", "DESTINATION_FIELD", "FLOW_FIELD"),
        *("ORIGIN_NAME_FIELD", "DESTINATION_NAME_FIELD", "DUPLICATES", "HIDDEN_MAX", "ABSENT_IS_HIDDEN", "UNITS"),
        *("UNIT_FIELD", "NAME_FIELD", "LANGUAGE", "OUTPUT", "OUTPUT_REMARKS"),
    },
    "delimitfunctionalarea": {
        *("METHOD", "FLOWS", "ORIGIN_FIELD", "DESTINATION_FIELD", "FLOW_FIELD", "UNITS", "UNIT_FIELD", "NAME_FIELD"),
        *("POPULATION_FIELD", "EMPLOYED_FIELD", "JOBS_FIELD", "CORE", "THRESHOLD", "CONTIGUITY", "MIN_SIZE"),
        *("TARGET_SIZE", "MIN_SELF_CONTAINMENT", "TARGET_SELF_CONTAINMENT", "CORE_MODE", "POLYCENTRIC_THRESHOLD"),
        *("ENCLAVES", "CRITERIA", "CRITERIA_IN_USE", "WEIGHTS", "MIN_FUNCTIONAL", "MIN_SOCIOECONOMIC"),
        *("MIN_MORPHOLOGICAL", "REFERENCE", "MEAN", "POPULATION_GRID", "POPULATION_GRID_FIELD", "GRID_DENSITY"),
        *("GRID_PEOPLE", "GRID_SHARE", "HIDDEN_MAX", "ABSENT_IS_HIDDEN", "MIGRATION", "MIGRATION_ORIGIN_FIELD"),
        *("STANDARDISATION", "DRAWS", "SEED", "WEIGHT_SPREAD", "MEMBERS", "DRAWN"),
        *("MIGRATION_DESTINATION_FIELD", "MIGRATION_FLOW_FIELD", "VARIANT", "LANGUAGE", "OUTPUT", "OUTPUT_CRITERIA"),
    },
    "comparevariants": {
        *("VARIANTS", "FLOWS", "ORIGIN_FIELD", "DESTINATION_FIELD", "FLOW_FIELD", "UNITS", "UNIT_FIELD", "REFERENCE"),
        *("SWEEP_PARAMETER", "SWEEP_FROM", "SWEEP_TO", "SWEEP_STEP", "HIDDEN_MAX", "ABSENT_IS_HIDDEN", "MIGRATION"),
        *("LANGUAGE", "OUTPUT", "OUTPUT_TABLE", "OUTPUT_AGREEMENT", "OUTPUT_MEASURES", "OUTPUT_SWEEP"),
    },
    "linksandvariants": {"FLOWS", "UNITS", "CORE_A", "CORE_B", "THRESHOLD"},
    "importandcheck": {"PLANS", "PROVISIONS", "BOUNDARIES", "COVERAGE", "BUILDINGS", "RULEBOOK"},
}


#: Layouts and map layers belong to the main thread.
DRAWING = {"conformityreport", "functionalareareport"}


@pytest.fixture(scope="module")
def provider(qgis_app):
    provider = AkoProvider()
    provider.refreshAlgorithms()
    return provider


every_id = pytest.mark.parametrize("name", sorted(FROZEN))


def test_the_provider_is_called_ako(provider):
    assert provider.id() == "ako"


def test_no_algorithm_is_without_a_frozen_id(provider):
    assert {algorithm.name() for algorithm in provider.algorithms()} == set(FROZEN)


@every_id
def test_parameter_keys_are_frozen(provider, name):
    keys = {parameter.name() for parameter in provider.algorithm(name).parameterDefinitions()}
    assert keys >= FROZEN[name]


@every_id
def test_every_algorithm_stands_in_a_group(provider, name):
    algorithm = provider.algorithm(name)
    assert algorithm.group()
    assert algorithm.groupId()


@every_id
def test_every_algorithm_says_what_it_does(provider, name):
    assert len(provider.algorithm(name).shortHelpString()) > len(provider.algorithm(name).displayName())


@every_id
def test_every_parameter_has_a_label(provider, name):
    labels = [parameter.description() for parameter in provider.algorithm(name).parameterDefinitions()]
    assert all(label and label != label.upper() for label in labels)


@every_id
def test_every_algorithm_but_those_that_draw_maps_runs_in_the_background(provider, name):
    stays = bool(provider.algorithm(name).flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading)
    assert stays == (name in DRAWING)


@every_id
def test_every_algorithm_makes_a_fresh_copy_of_itself(provider, name):
    algorithm = provider.algorithm(name)
    copy = algorithm.create()
    assert (type(copy), copy is algorithm) == (type(algorithm), False)


def test_the_icon_of_the_provider_is_drawn(provider):
    assert not provider.icon().pixmap(24, 24).isNull()
