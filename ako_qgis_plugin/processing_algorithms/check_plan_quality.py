"""Processing algorithm over the checks of plan quality: plans as layers and files to findings."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ako_qgis_plugin.core.errors import InvalidValueError
from ako_qgis_plugin.core.progress import Part
from ako_qgis_plugin.core.schema import FINDING_FIELDS, PLAN_QUALITY_SUMMARY_FIELDS, RUN_FIELDS, CheckKind, Verdict
from ako_qgis_plugin.core.wording import say
from ako_qgis_plugin.processing_algorithms.algorithm import MunicipalPlanAlgorithm, style_output
from ako_qgis_plugin.processing_algorithms.check_conformity import teryt_list
from ako_qgis_plugin.processing_algorithms.feedback import FeedbackProgress
from ako_qgis_plugin.processing_algorithms.language import language_parameter
from ako_qgis_plugin.processing_algorithms.layers import (
    Outputs,
    layers_of_parameter,
    project_crs,
    read_frame,
    reprojected,
    source_of_parameter,
)
from ako_qgis_plugin.processing_algorithms.package_metadata import plugin_version
from ako_qgis_plugin.processing_algorithms.plan_files import plan_files
from ako_qgis_plugin.processing_algorithms.plan_layers import (
    MeasuredSet,
    PlanLayers,
    boundaries_in,
    provisions_in,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    import geopandas as gpd
    import pandas as pd

    from ako_qgis_plugin.core.plan_quality.checks import CheckBook
    from ako_qgis_plugin.processing_algorithms.layers import LayerInput

#: Where on the progress bar files and layers are read, and the plans checked [%].
_FILES_READ, _LAYERS_READ, _CHECKED = 25.0, 40.0, 90.0


#: The frames of a plan by the parameter of their layers.
PARTS = {"ZONES": "zones", "ACTS": "acts", "INFILL": "infill", "DOWNTOWN": "downtown", "STANDARDS": "standards"}


class CheckPlanQuality(MunicipalPlanAlgorithm):
    """Finds what is wrong in municipal plans themselves."""

    ZONES = "ZONES"
    ACTS = "ACTS"
    INFILL = "INFILL"
    DOWNTOWN = "DOWNTOWN"
    STANDARDS = "STANDARDS"
    FILES = "FILES"
    BOUNDARIES = "BOUNDARIES"
    PROVISIONS = "PROVISIONS"
    BUILDINGS = "BUILDINGS"
    SCHEMA = "SCHEMA"
    CHECKS = "CHECKS"
    TERYT = "TERYT"
    DATE = "DATE"
    LANGUAGE = "LANGUAGE"
    OUTPUT = "OUTPUT"
    OUTPUT_SUMMARY = "OUTPUT_SUMMARY"
    OUTPUT_RUN = "OUTPUT_RUN"

    def name(self) -> str:
        return "checkplanquality"

    def displayName(self) -> str:
        return self.tr("Check the quality of municipal plans")

    def shortHelpString(self) -> str:
        return self.tr(
            "Finds what is wrong in municipal plans themselves: invalid geometry with the exact place, spikes, repeated"
            " and missing vertices; gaps, overlaps and parts outside the plan however thin; labels, symbols, profiles,"
            " indicators, dates and statuses against the official format and the law. All faults are listed in one"
            " run, one bad feature never hides the others, and nothing is left out silently.\n\n"
            "Give the zones (from 'Import planning acts', or layers with the same fields), the acts, which say how far"
            " a plan reaches, and the other areas of the plan. Or give the GML files themselves (also zipped): then"
            " what only the file shows is checked too, and everything is measured in the coordinate system of the"
            " plan, as official areas are. A plan that is in both is taken from the file. Layers in PL-2000 or"
            " EPSG:2180 are measured as they are, others are reprojected to EPSG:2180. With municipal boundaries"
            " given, the plan's extent is compared with them, and municipalities without a plan in force are told."
            " Provisions of the voivodeship plan tell plans that are older than these; buildings (footprints) tell"
            " whether infill areas (OUZ) grow beyond measure.\n\n"
            "Each finding says where, what, how much, why that matters, on what basis, and what to do. 'Fault'"
            " contradicts the format or the law, 'probable fault' very likely is one, 'to be explained' is for a person"
            " to judge. Checks, limits and words stand in a table; an own copy may change them or switch checks"
            " off.\n\n"
            "The findings go into the same panel, register and documents as those of the conformity check; they stand"
            " side by side there. What it cannot see: whether a plan is right, only whether it is well made."
        )

    def initAlgorithm(self, configuration=None) -> None:
        polygon, table = QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVector
        for key, label in (
            (self.ZONES, self.tr("Planning zones of the municipal plans")),
            (self.ACTS, self.tr("Planning acts (extent of the plans)")),
            (self.INFILL, self.tr("Infill development areas (OUZ)")),
            (self.DOWNTOWN, self.tr("Downtown areas (OZS)")),
            (self.STANDARDS, self.tr("Social infrastructure standards (OSD)")),
        ):
            self.addParameter(QgsProcessingParameterMultipleLayers(key, label, polygon, optional=True))
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                self.FILES,
                self.tr("GML files of the plans, or zips of them"),
                QgsProcessing.SourceType.TypeFile,
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.BOUNDARIES, self.tr("Municipal boundaries"), [polygon], optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                self.PROVISIONS,
                self.tr("Provisions of the voivodeship plan, to tell plans that are older"),
                table,
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.BUILDINGS,
                self.tr("Buildings, to measure the growth of infill areas (OUZ)"),
                [polygon],
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFile(
                self.CHECKS,
                self.tr("Own table of checks (CSV or XLSX; the shipped one where empty)"),
                optional=True,
                fileFilter=self.tr("Tables of checks") + " (*.csv *.xlsx)",
            )
        )
        for key, label in (
            (
                self.SCHEMA,
                self.tr("XML schema of the files (a path, or the word official; no validation where empty)"),
            ),
            (self.TERYT, self.tr("Only these municipalities (TERYT codes, separated by commas)")),
            (self.DATE, self.tr("The day that counts (2026-11-24; today where empty)")),
        ):
            self.addParameter(QgsProcessingParameterString(key, label, optional=True))
        self.addParameter(language_parameter(self.LANGUAGE, self.tr("Language of the findings")))
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, self.tr("Findings on plan quality"), polygon))
        for key, label in (
            (self.OUTPUT_SUMMARY, self.tr("Summary by plan and check")),
            (self.OUTPUT_RUN, self.tr("How the check was made (for the register and the documents)")),
        ):
            self.addParameter(QgsProcessingParameterFeatureSink(key, label, table, optional=True))

    def checkParameterValues(self, parameters, context):
        accepted, message = super().checkParameterValues(parameters, context)
        if accepted and not self._is_given(parameters):
            return False, self.tr("Give planning zones (ZONES) or GML files (FILES); there is nothing to check.")
        return accepted, message

    def _is_given(self, parameters) -> bool:
        return any(parameters.get(key) for key in (self.ZONES, self.FILES))

    def prepare(self, parameters, context, feedback) -> None:
        if not self._is_given(parameters):
            raise InvalidValueError(say("ZONES and FILES are both empty; give planning zones or GML files"))
        # Map layers belong to the main thread; the run reads these snapshots.
        self._layers: dict[str, list[LayerInput]] = {}
        for key, part in PARTS.items():
            given = parameters.get(key)
            self._layers[part] = layers_of_parameter(self, parameters, key, context) if given else []
            for layer in self._layers[part]:
                layer.require_areas(key)
        self._boundaries, self._buildings = (
            source_of_parameter(self, parameters, key, context) for key in (self.BOUNDARIES, self.BUILDINGS)
        )
        for key, areas in ((self.BOUNDARIES, self._boundaries), (self.BUILDINGS, self._buildings)):
            if areas is not None:
                areas.require_areas(key)
        given = parameters.get(self.PROVISIONS)
        self._provisions = layers_of_parameter(self, parameters, self.PROVISIONS, context) if given else []

    def execute(self, parameters, context, feedback) -> dict:
        # Imported here, so that the plugin loads where shapely and geopandas are missing.
        from ako_qgis_plugin.core.plan_quality.checks import load_checks
        from ako_qgis_plugin.core.plan_quality.outcome import joined_findings, known_plans, quality_summary

        path = self.parameterAsFile(parameters, self.CHECKS, context)
        checks = load_checks(Path(path) if path else None)
        day = _day(self.parameterAsString(parameters, self.DATE, context))
        language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
        codes = tuple(code[:6] for code in teryt_list(self.parameterAsString(parameters, self.TERYT, context)))
        paths = plan_files(self, parameters, self.FILES, context)
        feedback.pushInfo(self.tr("Table of checks: {} (in use: {})").format(checks.name, len(checks.in_use)))
        reader = PlanLayers(self._layers, context, FeedbackProgress(feedback, _FILES_READ, _LAYERS_READ))
        sets = reader.sets(self._read_files(paths, checks, feedback))
        sets = self._validated(sets, paths, self._schema(parameters, context), feedback)
        boundaries = self._boundaries_of(sets, context, feedback)
        progress = FeedbackProgress(feedback, _LAYERS_READ, _CHECKED)
        parts = []
        for number, each in enumerate(sets):
            part = Part(progress, number / len(sets), (number + 1) / len(sets))
            evidence = {"boundaries": boundaries[number], "day": day, **self._evidence(each, context, feedback)}
            parts.append(self._checked(each, evidence, checks, language, context, part))
        findings = joined_findings(parts, codes)
        plans = known_plans([each.plans for each in sets], codes)
        self._tell(findings, len(plans), feedback)
        schema = self._schema(parameters, context)
        looked = self._looked(plans, boundaries, checks, (paths, reader.unfit), (day, language, codes, schema))
        return self._write(findings, quality_summary(findings, plans), looked, language, parameters, context, feedback)

    def _tell(self, findings: pd.DataFrame, plans: int, feedback) -> None:
        counts = Counter(findings["verdict"])
        verdicts = (Verdict.CONFLICT, Verdict.POTENTIAL_CONFLICT, Verdict.ATTENTION)
        sentence = self.tr("Plans checked: {}; faults: {}, probable faults: {}, to be explained: {}")
        feedback.pushInfo(sentence.format(plans, *(counts[verdict] for verdict in verdicts)))

    def _read_files(self, paths: Sequence[str], checks: CheckBook, feedback) -> list:
        if not paths:
            return []
        from ako_qgis_plugin.core.plan_quality.sources import read_sources

        return read_sources(paths, checks, FeedbackProgress(feedback, 0, _FILES_READ))

    def _schema(self, parameters, context) -> str:
        return self.parameterAsString(parameters, self.SCHEMA, context).strip()

    def _validated(self, sets: list[MeasuredSet], paths: Sequence[str], schema: str, feedback) -> list[MeasuredSet]:
        """Add what the schema says of the files; faults of no plan that is known stand in the first set."""
        if not paths or not schema:
            return sets
        from dataclasses import replace

        from ako_qgis_plugin.processing_algorithms.schema_cache import validate_plans

        faults = validate_plans(paths, schema, feedback, FeedbackProgress.standing(feedback)).faults
        number_of = {
            plan: number
            for number, each in reversed(list(enumerate(sets)))
            for frame in (each.plans.zones, each.plans.acts)
            for plan in frame["plan_id"]
        }
        added: list[list] = [[] for _ in sets]
        for fault in faults:
            added[number_of.get(fault.plan_id, 0)].append(fault)
        return [replace(each, faults=(*each.faults, *own)) for each, own in zip(sets, added, strict=True)]

    def _boundaries_of(self, sets: Sequence[MeasuredSet], context, feedback) -> list[pd.DataFrame | None]:
        """Give each set the boundaries of its municipalities; of no plan those of the first."""
        if self._boundaries is None:
            return [None] * len(sets)
        known = [_municipalities(each) for each in sets]
        everywhere = set().union(*known)
        result: list[pd.DataFrame | None] = []
        for number, each in enumerate(sets):
            progress = FeedbackProgress.standing(feedback)
            frame = boundaries_in(self._boundaries, each.crs, context, progress)
            is_own = frame["teryt"].isin(known[number])
            if number == 0:
                is_own |= ~frame["teryt"].isin(everywhere)
            result.append(frame[is_own].reset_index(drop=True))
        return result

    def _evidence(self, each: MeasuredSet, context, feedback) -> dict[str, pd.DataFrame | None]:
        """Give provisions and buildings in the CRS of the plans."""
        progress = FeedbackProgress.standing(feedback)
        buildings = self._buildings
        return {
            "provisions": provisions_in(self._provisions, each.crs, context, progress),
            "buildings": None if buildings is None else read_frame(buildings, [], context, progress, each.crs),
        }

    def _checked(
        self, each: MeasuredSet, evidence: dict[str, object], checks: CheckBook, language: str, context, progress
    ) -> gpd.GeoDataFrame:
        from dataclasses import replace

        import numpy as np

        from ako_qgis_plugin.core.plan_quality.check import check_plans
        from ako_qgis_plugin.core.plan_quality.faults import faults_frame

        plans = replace(each.plans, **evidence)
        faults = [*each.faults, *check_plans(plans, checks, progress)]
        others = (plans.infill, plans.downtown, plans.standards)
        findings = faults_frame(faults, checks, plans.zones, plans.acts, language, others)
        shapes = np.array(findings["geometry"], dtype=object)
        findings["geometry"] = reprojected(shapes, each.crs, project_crs(), context)
        return findings

    def _looked(self, plans, boundaries, checks: CheckBook, given: tuple, options: tuple):
        from ako_qgis_plugin.core.plan_quality.outcome import checks_without, looked_at

        (paths, unfit), (day, language, codes, schema) = given, options
        has_boundaries = self._boundaries is not None
        frames = [frame for frame in boundaries if frame is not None]
        municipalities = {
            code: name
            for frame in frames
            for code, name in zip(frame["teryt"], frame["municipality"], strict=True)
            if not codes or code in codes
        }
        sources = {layer.name: key for key, part in PARTS.items() for layer in self._layers[part]}
        sources |= {Path(path).name: self.FILES for path in paths}
        sources |= {name: say("left out: {reason}", reason=reason) for name, reason in unfit.items()}
        named = {
            self.DATE: day.isoformat(),
            self.LANGUAGE: language,
            self.TERYT: ", ".join(sorted(codes)),
            self.BOUNDARIES: has_boundaries,
            self.SCHEMA: bool(schema),
            self.PROVISIONS: bool(self._provisions),
            self.BUILDINGS: self._buildings is not None,
        }
        left_out = checks_without(
            boundaries=has_boundaries,
            files=bool(paths),
            schema=bool(paths and schema),
            provisions=bool(self._provisions),
            buildings=self._buildings is not None,
        )
        return looked_at(plans, municipalities, checks, named, sources, left_out=left_out)

    def _write(self, findings, summary, looked, language: str, parameters, context, feedback) -> dict:
        from ako_qgis_plugin.core.conformity.findings import digest
        from ako_qgis_plugin.core.conformity.run_facts import check_facts
        from ako_qgis_plugin.core.conformity.run_scope import Found

        no_geometry = QgsWkbTypes.Type.NoGeometry
        found = Found(len(findings), digest(findings["finding_id"]))
        facts = check_facts(CheckKind.PLAN_QUALITY, plugin_version(), looked, found)
        with Outputs(self, parameters, context, feedback) as outputs:
            progress = FeedbackProgress(feedback, _CHECKED, 100)
            results = {self.OUTPUT: outputs.write(self.OUTPUT, findings, FINDING_FIELDS, progress=progress)}
            for key, frame, fields in (
                (self.OUTPUT_SUMMARY, summary, PLAN_QUALITY_SUMMARY_FIELDS),
                (self.OUTPUT_RUN, facts, RUN_FIELDS),
            ):
                results[key] = outputs.write(key, frame, fields, no_geometry) if parameters.get(key) else None
            feedback.setProgress(100)
        style_output(results[self.OUTPUT], "plan_quality", language, context, feedback)
        return {key: destination for key, destination in results.items() if destination is not None}


def _municipalities(each: MeasuredSet) -> set[str]:
    plans = each.plans
    frames = (plans.zones, plans.acts, plans.infill, plans.downtown, plans.standards)
    return {code for frame in frames for code in frame["teryt"] if isinstance(code, str)}


def _day(text: str) -> dt.date:
    """Read a day, today where there is none.

    Raises
    ------
    InvalidValueError
        If it is none.

    """
    if not text.strip():
        return dt.date.today()
    try:
        return dt.date.fromisoformat(text.strip())
    except ValueError as error:
        raise InvalidValueError(say("DATE: '{value}' is no date of the form 2026-11-24", value=text)) from error
