"""Makes the models of the Processing toolbox: those shipped with the plugin, and the one the tests run.

Usage: build_models.py [FOLDER]     (default: where each belongs)
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

# Qt shuffles the attributes of XML elements otherwise, and each run would write other files.
os.environ["QT_HASH_SEED"] = "0"

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF  # noqa: E402

from ako_qgis_plugin.processing_algorithms.provider import AkoProvider  # noqa: E402

SHIPPED = ROOT / "ako_qgis_plugin" / "models"
TEST_DATA = ROOT / "tests" / "data"

#: Distance of the boxes in the designer [pixels].
COLUMN, ROW = 320, 140

_TYPES = QgsProcessing.SourceType
_Source = QgsProcessingModelChildParameterSource

#: QGIS makes the keys of the outputs from their labels, without letters that are not English: use none there.
WORDS = {
    "en": {
        "name": "Import plans and check them",
        "group": "Plan conformity",
        "help": "Imports planning acts from official GML files (also zipped) and checks them against provisions of the"
        " voivodeship plan that 'Map provisions' has made.",
        "PLANS": "GML files of planning acts, or zips of them",
        "PROVISIONS": "Provisions of the voivodeship plan (layers and tables)",
        "BOUNDARIES": "Municipal boundaries, to find land without a plan",
        "COVERAGE": "Coverage table: what the region has mapped where",
        "BUILDINGS": "Buildings, as evidence of what is built up already",
        "RULEBOOK": "Own rule book (CSV or XLSX; the shipped one where empty)",
        "ZONES": "Zones",
        "FINDINGS": "Findings",
        "SUMMARY": "Summary by municipality",
        "BY_PROVISION": "Summary by provision",
    },
    "pl": {
        "name": "Wczytaj plany i sprawdź kolizje",
        "group": "Zgodność planów",
        "help": "Wczytuje akty planowania z urzędowych plików GML (także spakowanych) i sprawdza je z ustaleniami planu"
        " województwa, które przygotował algorytm „Ustalenia planu województwa”.",
        "PLANS": "Pliki GML aktów planowania albo ich archiwa ZIP",
        "PROVISIONS": "Ustalenia planu województwa (warstwy i tabele)",
        "BOUNDARIES": "Granice gmin, aby wskazać obszary bez planu",
        "COVERAGE": "Tabela pokrycia: co województwo zmapowało i gdzie",
        "BUILDINGS": "Budynki, aby wykazać istniejącą zabudowę",
        "RULEBOOK": "Własna księga reguł (CSV lub XLSX; puste: dołączona do wtyczki)",
        "ZONES": "Strefy",
        "FINDINGS": "Kolizje",
        "SUMMARY": "Kolizje w podziale na gminy",
        "BY_PROVISION": "Kolizje w podziale na ustalenia",
    },
}

#: The same for the model of the functional area.
AREA_WORDS = {
    "en": {
        "name": "Links and two variants of the functional area",
        "group": "Functional area",
        "help": "From flows between units to their links, to two variants of the functional area (FUA) for two choices"
        " of the core, and to their comparison. The fields are called as in the output of 'Import flows' (origin,"
        " destination, flow) and, of the units, teryt; copy the model where yours are called otherwise.",
        "FLOWS": "Flows between units (origin, destination, people)",
        "UNITS": "Units: municipalities or other areas",
        "CORE_A": "Core of the first variant (codes, separated by commas)",
        "CORE_B": "Core of the second variant (codes, separated by commas)",
        "THRESHOLD": "Least share of commuters to the core (%)",
        "LINKS": "Links",
        "UNIT_LINKS": "Units with their links",
        "FIRST": "First variant",
        "SECOND": "Second variant",
        "STABILITY": "Stability",
        "MEMBERSHIP": "Membership",
        "AGREEMENT": "Agreement",
        "MEASURES": "Measures",
        "SWEEP": "Sweep",
    },
    "pl": {
        "name": "Powiązania i dwa warianty obszaru funkcjonalnego",
        "group": "Obszar funkcjonalny",
        "help": "Od przepływów między jednostkami przez ich powiązania i dwa warianty obszaru funkcjonalnego (FUA) dla"
        " dwóch rdzeni do porównania wariantów. Pola nazywają się jak w wyniku narzędzia wczytującego przepływy"
        " (origin, destination, flow), a kod jednostki teryt; przy innych nazwach model można skopiować i zmienić.",
        "FLOWS": "Przepływy między jednostkami (skąd, dokąd, ile osób)",
        "UNITS": "Jednostki: gminy lub inne obszary",
        "CORE_A": "Rdzeń pierwszego wariantu (kody oddzielone przecinkami)",
        "CORE_B": "Rdzeń drugiego wariantu (kody oddzielone przecinkami)",
        "THRESHOLD": "Najmniejszy udział dojeżdżających do rdzenia (%)",
        "LINKS": "Dojazdy",
        "UNIT_LINKS": "Jednostki z bilansem",
        "FIRST": "Pierwszy wariant",
        "SECOND": "Drugi wariant",
        "STABILITY": "Warianty na mapie",
        "MEMBERSHIP": "Tabela jednostek",
        "AGREEMENT": "Indeksy Jaccarda i Randa",
        "MEASURES": "Miary",
        "SWEEP": "Przebieg progu",
    },
}


@dataclass
class Child:
    """One step of a model: which algorithm, on what, and which of its outputs the user gets."""

    identifier: str
    algorithm: str
    sources: dict[str, list[_Source]]
    outputs: dict[str, str]
    place: tuple[int, int]
    #: Whether its outputs must be given: where a later step works on them, they may not be left out.
    is_needed: bool = False

    def add_to(self, model: QgsProcessingModelAlgorithm, labels: dict[str, str]) -> None:
        """Put the step into a model."""
        child = QgsProcessingModelChildAlgorithm(self.algorithm)
        child.setChildId(self.identifier)
        child.setDescription(child.algorithm().displayName())
        for key, sources in self.sources.items():
            child.addParameterSources(key, sources)
        child.setPosition(QPointF(self.place[0] * COLUMN, self.place[1] * ROW))
        given = {}
        for key, output in self.outputs.items():
            named = QgsProcessingModelOutput(key)
            named.setChildId(self.identifier)
            named.setChildOutputName(output)
            named.setDescription(labels[key])
            named.setMandatory(self.is_needed)
            given[key] = named
        child.setModelOutputs(given)
        model.addChildAlgorithm(child)


def add_input(model: QgsProcessingModelAlgorithm, definition: QgsProcessingParameterDefinition, row: int) -> None:
    """Put an input into the left column of a model."""
    parameter = QgsProcessingModelParameter(definition.name())
    parameter.setPosition(QPointF(0, row * ROW))
    model.addModelParameter(definition, parameter)


def of_input(name: str) -> list[_Source]:
    """Take what the user gives."""
    return [_Source.fromModelParameter(name)]


def of_steps(*steps: str) -> list[_Source]:
    """Take the main outputs of other steps."""
    return [_Source.fromChildOutput(step, "OUTPUT") for step in steps]


def fixed(value: object) -> list[_Source]:
    """Take a value that the model sets."""
    return [_Source.fromStaticValue(value)]


def import_and_check(words: dict[str, str]) -> QgsProcessingModelAlgorithm:
    """Give the shipped model."""
    model = QgsProcessingModelAlgorithm(words["name"], words["group"], "planconformity")
    model.setHelpContent({"ALG_DESC": words["help"]})
    polygon = [_TYPES.TypeVectorPolygon]
    for row, definition in enumerate(
        (
            QgsProcessingParameterMultipleLayers("PLANS", words["PLANS"], _TYPES.TypeFile),
            QgsProcessingParameterMultipleLayers("PROVISIONS", words["PROVISIONS"], _TYPES.TypeVector),
            QgsProcessingParameterFeatureSource("BOUNDARIES", words["BOUNDARIES"], polygon, optional=True),
            QgsProcessingParameterFeatureSource("COVERAGE", words["COVERAGE"], [_TYPES.TypeVector], optional=True),
            QgsProcessingParameterFeatureSource(
                "BUILDINGS", words["BUILDINGS"], [*polygon, _TYPES.TypeVectorPoint], optional=True
            ),
            QgsProcessingParameterFile("RULEBOOK", words["RULEBOOK"], optional=True),
        )
    ):
        add_input(model, definition, row)
    Child("import", "ako:importplan", {"INPUT": of_input("PLANS")}, {"ZONES": "OUTPUT"}, (1, 0)).add_to(model, words)
    given = ("PROVISIONS", "BOUNDARIES", "COVERAGE", "BUILDINGS", "RULEBOOK")
    sources = {"ZONES": of_steps("import"), **{key: of_input(key) for key in given}}
    outputs = {"FINDINGS": "OUTPUT", "SUMMARY": "OUTPUT_SUMMARY", "BY_PROVISION": "OUTPUT_BY_PROVISION"}
    Child("check", "ako:checkconformity", sources, outputs, (2, 1)).add_to(model, words)
    model.setParameterOrder(["PLANS", *given])
    model.setOutputOrder(["FINDINGS", "ZONES", "SUMMARY", "BY_PROVISION"])
    return model


def links_and_variants(words: dict[str, str]) -> QgsProcessingModelAlgorithm:
    """Give the shipped model of the functional area."""
    model = QgsProcessingModelAlgorithm(words["name"], words["group"], "functionalarea")
    model.setHelpContent({"ALG_DESC": words["help"]})
    for row, definition in enumerate(
        (
            QgsProcessingParameterFeatureSource("FLOWS", words["FLOWS"], [_TYPES.TypeVector]),
            QgsProcessingParameterFeatureSource("UNITS", words["UNITS"], [_TYPES.TypeVectorPolygon]),
            QgsProcessingParameterString("CORE_A", words["CORE_A"]),
            QgsProcessingParameterString("CORE_B", words["CORE_B"]),
            QgsProcessingParameterNumber(
                "THRESHOLD", words["THRESHOLD"], QgsProcessingParameterNumber.Type.Double, 15.0, False, 0.0, 100.0
            ),
        )
    ):
        add_input(model, definition, row)
    data = {"FLOWS": of_input("FLOWS"), "UNITS": of_input("UNITS")}
    given = {"LINKS": "OUTPUT_LINKS", "UNIT_LINKS": "OUTPUT_UNITS"}
    cores = {"CORE": of_input("CORE_A")}
    Child("links", "ako:functionallinks", data | cores, given, (1, 0)).add_to(model, words)
    for row, (step, core, key) in enumerate((("first", "CORE_A", "FIRST"), ("second", "CORE_B", "SECOND")), start=1):
        sources = {"METHOD": fixed("oecd_fua"), "CORE": of_input(core), "THRESHOLD": of_input("THRESHOLD")} | data
        Child(step, "ako:delimitfunctionalarea", sources, {key: "OUTPUT"}, (1, row), is_needed=True).add_to(
            model, words
        )
    outputs = {"STABILITY": "OUTPUT", "MEMBERSHIP": "OUTPUT_TABLE", "AGREEMENT": "OUTPUT_AGREEMENT"}
    outputs |= {"MEASURES": "OUTPUT_MEASURES", "SWEEP": "OUTPUT_SWEEP"}
    sources = {"VARIANTS": of_steps("first", "second")} | data
    Child("compare", "ako:comparevariants", sources, outputs, (2, 1)).add_to(model, words)
    model.setParameterOrder(["FLOWS", "UNITS", "CORE_A", "CORE_B", "THRESHOLD"])
    model.setOutputOrder([*given, "FIRST", "SECOND", *outputs])
    return model


def two_plans() -> QgsProcessingModelAlgorithm:
    """Give the model of the tests: two GML files, a road and a reservoir, mapped and checked."""
    labels = {"FINDINGS": "FINDINGS", "SUMMARY": "SUMMARY"}
    model = QgsProcessingModelAlgorithm("two plans", "tests", "tests")
    for row, definition in enumerate(
        (
            QgsProcessingParameterFile("PLAN_A", "First plan"),
            QgsProcessingParameterFile("PLAN_B", "Second plan"),
            QgsProcessingParameterFeatureSource("ROADS", "Roads", [_TYPES.TypeVectorLine]),
            QgsProcessingParameterFeatureSource("RESERVOIRS", "Reservoirs", [_TYPES.TypeVectorPolygon]),
        )
    ):
        add_input(model, definition, row)
    for row, letter in enumerate("AB"):
        source = {"INPUT": of_input(f"PLAN_{letter}")}
        Child(f"import_{letter.lower()}", "ako:importplan", source, {}, (1, row)).add_to(model, labels)
    kinds = {"ROADS": ("road_express", "WIDTH", 100.0), "RESERVOIRS": ("reservoir", "ACCURACY", 0.0)}
    for row, (key, (category, option, value)) in enumerate(kinds.items(), start=2):
        sources = {"INPUT": of_input(key), "CATEGORY": fixed(category), "STATUS": fixed("planned")}
        sources |= {"ID_FIELD": fixed("id"), "ACCURACY": fixed(0.0), option: fixed(value)}
        Child(f"map_{key.lower()}", "ako:mapprovisions", sources, {}, (1, row)).add_to(model, labels)
    sources = {"ZONES": of_steps("import_a", "import_b"), "PROVISIONS": of_steps("map_roads", "map_reservoirs")}
    outputs = {"FINDINGS": "OUTPUT", "SUMMARY": "OUTPUT_SUMMARY"}
    Child("check", "ako:checkconformity", {**sources, "LANGUAGE": fixed("en")}, outputs, (2, 1)).add_to(model, labels)
    return model


def write(model: QgsProcessingModelAlgorithm, path: Path) -> None:
    """Write a model; raises ValueError where a step of it would not run."""
    valid, issues = model.validate()
    if not valid:
        raise ValueError(f"{path.name}: {'; '.join(issues)}")
    path.parent.mkdir(parents=True, exist_ok=True)
    if not model.toFile(str(path)):
        raise OSError(f"{path}: cannot be written")


def main(folder: Path | None) -> None:
    """Write all models."""
    application = QgsApplication([], False)
    application.initQgis()
    provider = AkoProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    for language, words in WORDS.items():
        write(import_and_check(words), (folder or SHIPPED) / f"import_and_check_{language}.model3")
    for language, words in AREA_WORDS.items():
        write(links_and_variants(words), (folder or SHIPPED) / f"links_and_variants_{language}.model3")
    write(two_plans(), (folder or TEST_DATA) / "two_plans.model3")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
