"""The provider `ako`: the plugin's algorithms in the Processing toolbox."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ako_qgis_plugin.processing_algorithms.check_borders import CheckBorders
from ako_qgis_plugin.processing_algorithms.check_conformity import CheckConformity
from ako_qgis_plugin.processing_algorithms.check_plan_quality import CheckPlanQuality
from ako_qgis_plugin.processing_algorithms.compare_findings import CompareFindings
from ako_qgis_plugin.processing_algorithms.conformity_report import ConformityReport
from ako_qgis_plugin.processing_algorithms.coverage_template import CoverageTemplate
from ako_qgis_plugin.processing_algorithms.functional_area.compare_variants import CompareVariants
from ako_qgis_plugin.processing_algorithms.functional_area.delimit_functional_area import DelimitFunctionalArea
from ako_qgis_plugin.processing_algorithms.functional_area.functional_area_report import FunctionalAreaReport
from ako_qgis_plugin.processing_algorithms.functional_area.functional_links import FunctionalLinks
from ako_qgis_plugin.processing_algorithms.functional_area.import_flows import ImportFlows
from ako_qgis_plugin.processing_algorithms.functional_area.links_and_variants import LinksAndVariants
from ako_qgis_plugin.processing_algorithms.import_and_check import ImportAndCheck
from ako_qgis_plugin.processing_algorithms.import_plan import ImportPlan
from ako_qgis_plugin.processing_algorithms.map_provisions import MapProvisions
from ako_qgis_plugin.processing_algorithms.map_zoning import MapZoning
from ako_qgis_plugin.processing_algorithms.summarize_findings import SummarizeFindings
from ako_qgis_plugin.processing_algorithms.update_register import UpdateRegister
from ako_qgis_plugin.processing_algorithms.validate_rule_book import ValidateRuleBook

ALGORITHMS = (
    ImportPlan,
    MapZoning,
    MapProvisions,
    CoverageTemplate,
    ValidateRuleBook,
    CheckPlanQuality,
    CheckConformity,
    CheckBorders,
    ImportAndCheck,
    UpdateRegister,
    CompareFindings,
    SummarizeFindings,
    ConformityReport,
    ImportFlows,
    FunctionalLinks,
    DelimitFunctionalArea,
    CompareVariants,
    FunctionalAreaReport,
    LinksAndVariants,
)


class AkoProvider(QgsProcessingProvider):
    """Lists the algorithms even where a library is missing; they say so when run."""

    def id(self) -> str:
        return "ako"

    def name(self) -> str:
        return "AKO"

    def longName(self) -> str:
        return self.tr("AKO: municipal plans and the voivodeship plan")

    def icon(self) -> QIcon:
        return QIcon(str(Path(__file__).parents[1] / "icon.svg"))

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
