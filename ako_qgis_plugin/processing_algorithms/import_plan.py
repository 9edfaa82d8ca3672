"""Processing algorithm over the core's reader of planning acts (APP GML)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterMultipleLayers,
)

from ako_qgis_plugin.core.errors import CrsError
from ako_qgis_plugin.core.schema import ACT_FIELDS, AREA_FIELDS, EPSG, STANDARD_FIELDS, ZONE_FIELDS, Field, names
from ako_qgis_plugin.core.wording import say
from ako_qgis_plugin.processing_algorithms.algorithm import MunicipalPlanAlgorithm, style_output
from ako_qgis_plugin.processing_algorithms.feedback import FeedbackProgress
from ako_qgis_plugin.processing_algorithms.language import default_language
from ako_qgis_plugin.processing_algorithms.layers import Outputs, project_crs
from ako_qgis_plugin.processing_algorithms.plan_files import plan_files

if TYPE_CHECKING:
    import pandas as pd

    from ako_qgis_plugin.core.municipal_plans.app_gml import PlanRecord

#: Reading files takes this part of the progress bar, reprojecting the rest [%].
_READ_SHARE = 80.0


class ImportPlan(MunicipalPlanAlgorithm):
    """Reads planning acts in the official GML into layers."""

    INPUT = "INPUT"
    OUTPUT = "OUTPUT"
    OUTPUT_ACTS = "OUTPUT_ACTS"
    OUTPUT_INFILL = "OUTPUT_INFILL"
    OUTPUT_DOWNTOWN = "OUTPUT_DOWNTOWN"
    OUTPUT_STANDARDS = "OUTPUT_STANDARDS"

    def name(self) -> str:
        return "importplan"

    def displayName(self) -> str:
        return self.tr("Import planning acts (APP GML)")

    def shortHelpString(self) -> str:
        return self.tr(
            "Reads planning acts in the official GML format (APP 1.0, 2.0 and 3.0): one file or several, also"
            " zipped.\n\n"
            "Gives the planning zones, and where wanted the acts, the infill development areas (OUZ), the downtown"
            " areas (OZS) and the areas of social infrastructure standards (OSD), all in EPSG:2180. Files of several"
            " municipalities and in several coordinate systems can be read together, in any order.\n\n"
            "Indicators that a plan does not set stay empty and are never 0. Superseded versions are left out. Axes"
            " that stand in the wrong order are swapped where only that puts the plan into Poland; in EPSG:2180 both"
            " orders often do, then the file is believed. Arcs become chords. Everything mended or doubted is told in"
            " the log.\n\n"
            "APP 1.0 has acts only, and local plans (MPZP) have no zones in any version."
        )

    def initAlgorithm(self, configuration=None) -> None:
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                self.INPUT, self.tr("GML files, or zips of them"), QgsProcessing.SourceType.TypeFile
            )
        )
        polygon = QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, self.tr("Planning zones"), polygon))
        for key, label in (
            (self.OUTPUT_ACTS, self.tr("Planning acts")),
            (self.OUTPUT_INFILL, self.tr("Infill development areas (OUZ)")),
            (self.OUTPUT_DOWNTOWN, self.tr("Downtown areas (OZS)")),
            (self.OUTPUT_STANDARDS, self.tr("Social infrastructure standards (OSD)")),
        ):
            self.addParameter(
                QgsProcessingParameterFeatureSink(key, label, polygon, optional=True, createByDefault=False)
            )

    def execute(self, parameters, context, feedback) -> dict:
        # Imported here, so that the plugin loads where lxml or shapely are missing.
        from ako_qgis_plugin.core.municipal_plans.app_gml import read_plans

        paths = plan_files(self, parameters, self.INPUT, context)
        if not paths:
            raise QgsProcessingException(self.tr("No file is given: name at least one GML file or zip."))
        plans = read_plans(paths, FeedbackProgress(feedback, end=_READ_SHARE))
        tables = {
            self.OUTPUT: (plans.zones, ZONE_FIELDS),
            self.OUTPUT_ACTS: (plans.acts, ACT_FIELDS),
            self.OUTPUT_INFILL: (plans.infill_areas, AREA_FIELDS),
            self.OUTPUT_DOWNTOWN: (plans.downtown_areas, AREA_FIELDS),
            self.OUTPUT_STANDARDS: (plans.standards, STANDARD_FIELDS),
        }
        progress = FeedbackProgress(feedback, start=_READ_SHARE)
        total = sum(len(records) for records, _ in tables.values())
        # All is read and reprojected before the first output is begun: a run that fails leaves nothing behind.
        frames, done = {}, 0
        for key, (records, fields) in tables.items():
            frames[key] = _frame(
                records, fields, context, lambda part, done=done: progress.advance((done + part) / total)
            )
            done += len(records)
        results = {}
        with Outputs(self, parameters, context, feedback) as outputs:
            for key, (records, fields) in tables.items():
                destination = outputs.write(key, frames[key], fields)
                if destination is not None:
                    results[key] = destination
                feedback.pushInfo(f"{self.parameterDefinition(key).description()}: {len(records)}")
        style_output(results.get(self.OUTPUT), "zones", default_language(), context, feedback)
        return results


def _frame(records: list[PlanRecord], fields: tuple[Field, ...], context, advance) -> pd.DataFrame:
    """Put records into a frame, reprojected by QGIS to EPSG:2180."""
    import pandas as pd

    transforms: dict[int, QgsCoordinateTransform] = {}
    rows, geometries = [], []
    for count, record in enumerate(records, start=1):
        rows.append([record.values[name] for name in names(fields)])
        geometries.append(_reprojected(record, transforms, context))
        advance(count)
    frame = pd.DataFrame(rows, columns=names(fields), dtype=object)
    frame["geometry"] = pd.Series(geometries, index=frame.index, dtype=object)
    return frame


def _reprojected(record: PlanRecord, transforms: dict[int, QgsCoordinateTransform], context):
    import shapely

    if record.geometry is None or record.epsg in (None, EPSG):
        return record.geometry
    if record.epsg not in transforms:
        source = QgsCoordinateReferenceSystem.fromEpsgId(record.epsg)
        transforms[record.epsg] = QgsCoordinateTransform(source, project_crs(), context.transformContext())
    native = QgsGeometry()
    native.fromWkb(shapely.to_wkb(record.geometry))
    try:
        native.transform(transforms[record.epsg])
    except QgsCsException as error:
        raise CrsError(
            say(
                "{plan}: cannot be reprojected from EPSG:{epsg} ({reason})",
                plan=record.values["plan_id"],
                epsg=record.epsg,
                reason=error,
            )
        ) from error
    return shapely.from_wkb(bytes(native.asWkb()))
