"""Processing algorithm over the core's links: desire lines, indices of units, a diagnosis in words, travel times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ako_qgis_plugin.core.functional_area.links.settings import (
    BACKWARD,
    DEFAULT_SPEED_KMH,
    FORWARD,
    MAX_ROAD_DISTANCE_M,
    MIN_FLOW,
    TOUCH_TOLERANCE_M,
    RoadRules,
)
from ako_qgis_plugin.core.functional_area.vocabulary import CORE_LINK_FIELDS, PAIR_LINK_FIELDS
from ako_qgis_plugin.core.progress import Part
from ako_qgis_plugin.processing_algorithms.algorithm import FunctionalAreaAlgorithm, style_output
from ako_qgis_plugin.processing_algorithms.feedback import FeedbackProgress
from ako_qgis_plugin.processing_algorithms.functional_area.inputs import CORE, UNIT, AreaInputs
from ako_qgis_plugin.processing_algorithms.language import language_parameter
from ako_qgis_plugin.processing_algorithms.layers import Outputs, read_frame, source_of_parameter

if TYPE_CHECKING:
    import numpy as np

    from ako_qgis_plugin.core.functional_area.links.pairs import PairLinks
    from ako_qgis_plugin.core.functional_area.links.study import Access, LinkStudy
    from ako_qgis_plugin.core.functional_area.units import Units

#: Where on the progress bar flows and units are read, travel times, then links are computed [%].
_READ, _TRAVELLED, _COMPUTED = 30.0, 50.0, 70.0


class FunctionalLinks(FunctionalAreaAlgorithm):
    """Turns flows into links of units and pairs, for maps, tables and a diagnosis in words."""

    SEATS = "SEATS"
    SEAT_FIELD = "SEAT_FIELD"
    ROADS = "ROADS"
    SPEED_FIELD = "SPEED_FIELD"
    DEFAULT_SPEED = "DEFAULT_SPEED"
    DIRECTION_FIELD = "DIRECTION_FIELD"
    VALUE_FORWARD = "VALUE_FORWARD"
    VALUE_BACKWARD = "VALUE_BACKWARD"
    TOLERANCE = "TOLERANCE"
    MAX_ROAD_DISTANCE = "MAX_ROAD_DISTANCE"
    MIN_FLOW = "MIN_FLOW"
    LANGUAGE = "LANGUAGE"
    OUTPUT_LINKS = "OUTPUT_LINKS"
    OUTPUT_UNITS = "OUTPUT_UNITS"
    OUTPUT_CORES = "OUTPUT_CORES"

    def name(self) -> str:
        return "functionallinks"

    def displayName(self) -> str:
        return self.tr("Links between municipalities")

    def shortHelpString(self) -> str:
        return self.tr(
            "Turns a table of flows (commuting to work as a rule) into the links between municipalities: lines of the"
            " flows, a layer of units with their indices and a diagnosis in words, and a table of every unit against"
            " every core.\n\n"
            "For each unit: out-commuters and in-commuters, their balance (also per 100 residents),"
            " self-containment on the supply side (employed residents who work where they live) and on the demand side"
            " (jobs held by residents), the two main destinations, the share of employed residents who work in each"
            " core, and which published thresholds tie it to the cores: 15 % of the employed residents (EU-OECD"
            " definition), more than 50 commuters per 1,000 residents aged 15-64 and more than 3 registrations from the"
            " cores per 1,000 residents (Śleszyński 2013; the units need a field population_15_64).\n\n"
            "For each pair: people, share of the origin's employed residents and of the destination's jobs, and Smart's"
            " index T_ij²/(R_i·J_j) + T_ji²/(R_j·J_i), where T are commuters, R employed residents, J jobs; from 0 (no"
            " link) to 2. A unit is dominated by the one its largest flow goes to, if more people commute to that one"
            " than to itself (Nystuen and Dacey 1961).\n\n"
            "Hidden flows are never taken for zero: the fields _least and _most say between what a number lies. People"
            " from and to places outside the units count as commuters, but have no line. Where the table holds only"
            " those who leave, shares need a field of the employed residents.\n\n"
            "Travel times: with a layer of roads, minutes by the fastest way from each unit's seat to each core. Where"
            " a speed is missing, no number, zero or impossible, the default is taken and told. Ends of roads that come"
            " within the tolerance of another road are joined to it; roads that only cross (bridges) are not. From the"
            " seat to the road the default speed is taken, as the crow flies. Seats too far from any road, and cores"
            " that no road leads to, have no minutes."
        )

    def initAlgorithm(self, configuration=None) -> None:
        inputs = AreaInputs(self)
        inputs.declare_flows()
        inputs.declare_units()
        inputs.declare_core()
        self._declare_roads()
        inputs.declare_migration()
        inputs.declare_school()
        inputs.declare_secrecy()
        self._number(self.MIN_FLOW, self.tr("Smallest flow that is drawn (people)"), MIN_FLOW, is_advanced=False)
        self.addParameter(language_parameter(self.LANGUAGE, self.tr("Language of the diagnosis and the styles")))
        kinds = QgsProcessing.SourceType
        for key, label, kind, is_optional in (
            (self.OUTPUT_LINKS, self.tr("Flows as lines"), kinds.TypeVectorLine, True),
            (self.OUTPUT_UNITS, self.tr("Units with their links"), kinds.TypeVectorPolygon, False),
            (self.OUTPUT_CORES, self.tr("Units against cores (table)"), kinds.TypeVector, True),
        ):
            self.addParameter(
                QgsProcessingParameterFeatureSink(key, label, kind, optional=is_optional, createByDefault=True)
            )

    def _declare_roads(self) -> None:
        kinds, points = QgsProcessing.SourceType, [QgsProcessing.SourceType.TypeVectorPoint]
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.SEATS,
                self.tr("Seats of the units (points; a point inside the area where empty)"),
                points,
                optional=True,
            )
        )
        self._field(self.SEAT_FIELD, self.tr("Field of the unit's code at the seats"), self.SEATS, UNIT)
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.ROADS, self.tr("Roads, for travel times to the cores"), [kinds.TypeVectorLine], optional=True
            )
        )
        self._field(self.SPEED_FIELD, self.tr("Field of the speed [km/h]"), self.ROADS, None)
        self._number(self.DEFAULT_SPEED, self.tr("Speed of roads without one [km/h]"), DEFAULT_SPEED_KMH)
        self._field(self.DIRECTION_FIELD, self.tr("Field of one-way roads"), self.ROADS, None, is_advanced=True)
        for key, label, value in (
            (self.VALUE_FORWARD, self.tr("One way as the road is drawn"), FORWARD),
            (self.VALUE_BACKWARD, self.tr("One way against it"), BACKWARD),
        ):
            self._advanced(QgsProcessingParameterString(key, label, defaultValue=value, optional=True))
        self._number(self.TOLERANCE, self.tr("Roads meet that come as close as [m]"), TOUCH_TOLERANCE_M)
        self._number(self.MAX_ROAD_DISTANCE, self.tr("Farthest seat from a road [m]"), MAX_ROAD_DISTANCE_M)

    def _field(self, key: str, label: str, layer: str, default: str | None, *, is_advanced: bool = False) -> None:
        parameter = QgsProcessingParameterField(
            key, label, defaultValue=default, parentLayerParameterName=layer, optional=True
        )
        self._advanced(parameter) if is_advanced else self.addParameter(parameter)

    def _number(self, key: str, label: str, default: float, *, is_advanced: bool = True) -> None:
        parameter = QgsProcessingParameterNumber(
            key, label, QgsProcessingParameterNumber.Type.Double, defaultValue=default, minValue=0
        )
        self._advanced(parameter) if is_advanced else self.addParameter(parameter)

    def _advanced(self, parameter) -> None:
        parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self.addParameter(parameter)

    def checkParameterValues(self, parameters, context):
        accepted, message = super().checkParameterValues(parameters, context)
        if accepted and parameters.get(self.ROADS) and not AreaInputs(self).cores(parameters, context):
            return False, self.tr("Travel times lead to cores: give their codes in {}, or no roads.").format(CORE)
        return accepted, message

    def prepare(self, parameters, context, feedback) -> None:
        # Map layers belong to the main thread; the run reads these snapshots.
        inputs = AreaInputs(self)
        self._sources = inputs.taken(parameters, context)
        self._cores = inputs.cores(parameters, context)
        self._seats = source_of_parameter(self, parameters, self.SEATS, context)
        self._roads = source_of_parameter(self, parameters, self.ROADS, context)

    def execute(self, parameters, context, feedback) -> dict:
        # Imported here, so that the plugin loads where shapely and geopandas are missing.
        from ako_qgis_plugin.core.functional_area.flows.matrix import flows_between
        from ako_qgis_plugin.core.functional_area.links.pairs import pair_links
        from ako_qgis_plugin.core.functional_area.links.study import link_study
        from ako_qgis_plugin.core.functional_area.unit_frames import codes_among

        reading = FeedbackProgress(feedback, 0, _READ)
        data = self._sources.read(context, reading, with_neighbours=False)
        units = data.units
        cores = codes_among(units, self._cores)
        school = self._sources.read_school(context, FeedbackProgress.standing(feedback), units.codes)
        places = self._places(parameters, units, context, feedback)
        access = None
        if self._roads is not None:
            places_of_cores = units.positions(cores)
            access = self._access(parameters, units, places_of_cores, places, context, feedback)
        study = link_study(
            units,
            data.flows,
            cores,
            migration=data.migration,
            school=None if school is None else flows_between(school, units, reading),
            access=access,
            progress=FeedbackProgress(feedback, _TRAVELLED, _COMPUTED),
        )
        pairs = pair_links(study.flows, study.links, self.parameterAsDouble(parameters, self.MIN_FLOW, context))
        self._tell(study, pairs, places, feedback)
        return self._write(parameters, study, pairs, places, context, feedback)

    def _places(self, parameters, units: Units, context, feedback) -> np.ndarray:
        from ako_qgis_plugin.core.functional_area.links.desire_lines import places_of

        progress = FeedbackProgress.standing(feedback)
        if self._seats is None:
            return places_of(units)
        field = self.parameterAsString(parameters, self.SEAT_FIELD, context) or UNIT
        return places_of(units, read_frame(self._seats, [field], context, progress), field, progress)

    def _access(self, parameters, units: Units, cores: np.ndarray, places: np.ndarray, context, feedback) -> Access:
        from ako_qgis_plugin.core.functional_area.links.roads import roads_of
        from ako_qgis_plugin.processing_algorithms.functional_area.travel_time import access_of

        rules = RoadRules(
            self.parameterAsString(parameters, self.SPEED_FIELD, context) or None,
            self.parameterAsDouble(parameters, self.DEFAULT_SPEED, context),
            self.parameterAsString(parameters, self.DIRECTION_FIELD, context) or None,
            self.parameterAsString(parameters, self.VALUE_FORWARD, context),
            self.parameterAsString(parameters, self.VALUE_BACKWARD, context),
            self.parameterAsDouble(parameters, self.TOLERANCE, context),
        )
        fields = [field for field in (rules.speed_field, rules.direction_field) if field]
        progress = FeedbackProgress(feedback, _READ, _TRAVELLED)
        roads = roads_of(read_frame(self._roads, fields, context, Part(progress, 0, 0.3)), rules, progress)
        farthest = self.parameterAsDouble(parameters, self.MAX_ROAD_DISTANCE, context)
        return access_of(units, cores, places, roads, rules, farthest, feedback)

    def _tell(self, study: LinkStudy, pairs: PairLinks, places: np.ndarray, feedback) -> None:
        import shapely

        sentence = self.tr("Units: {}, pairs with a line: {}, cores: {}")
        feedback.pushInfo(sentence.format(len(study.units), len(pairs), len(study.cores.cores)))
        left_out = pairs.left_out
        if left_out.pairs:
            sentence = self.tr("Pairs below the smallest flow, without a line: {} (people: {})")
            feedback.pushInfo(sentence.format(left_out.pairs, round(left_out.people)))
        if left_out.hidden_pairs:
            sentence = self.tr("Pairs whose flow is hidden, without a line: {} (people: at most {})")
            feedback.pushWarning(sentence.format(left_out.hidden_pairs, round(left_out.hidden_people)))
        elsewhere = study.flows.to_elsewhere.sum(), study.flows.from_elsewhere.sum()
        if any(elsewhere):
            sentence = self.tr("People to places outside the units: {}, from there: {}; they count, but have no line")
            feedback.pushWarning(sentence.format(*(round(people) for people in elsewhere)))
        nowhere = int(shapely.is_missing(places).sum())
        if nowhere:
            sentence = self.tr("Units without an area and a seat: {}; their flows are rows without a line")
            feedback.pushWarning(sentence.format(nowhere))

    def _write(self, parameters, study: LinkStudy, pairs: PairLinks, places: np.ndarray, context, feedback) -> dict:
        from ako_qgis_plugin.core.functional_area.links.frames import (
            core_link_frame,
            pair_link_frame,
            unit_link_fields,
            unit_link_frame,
        )

        language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
        kinds, writing = QgsWkbTypes.Type, FeedbackProgress(feedback, _COMPUTED, 100)
        tables = (
            (self.OUTPUT_UNITS, unit_link_frame(study, language), unit_link_fields(study), kinds.MultiPolygon),
            (self.OUTPUT_LINKS, pair_link_frame(study, pairs, places), PAIR_LINK_FIELDS, kinds.LineString),
            (self.OUTPUT_CORES, core_link_frame(study), CORE_LINK_FIELDS, kinds.NoGeometry),
        )
        written = {}
        with Outputs(self, parameters, context, feedback) as outputs:
            for number, (key, frame, fields, kind) in enumerate(tables):
                part = Part(writing, number / len(tables), (number + 1) / len(tables))
                written[key] = outputs.write(key, frame, fields, kind, part)
        style_output(written[self.OUTPUT_UNITS], "unit_links", language, context, feedback)
        style_output(written[self.OUTPUT_LINKS], "desire_lines", language, context, feedback)
        return {key: destination for key, destination in written.items() if destination}
