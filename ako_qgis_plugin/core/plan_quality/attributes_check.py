"""Attributes of municipal plans: every check of them over one reading of the layers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ako_qgis_plugin.core.plan_quality.attributes_identity import identity_faults
from ako_qgis_plugin.core.plan_quality.attributes_indicators import indicator_faults
from ako_qgis_plugin.core.plan_quality.attributes_profiles import profile_faults
from ako_qgis_plugin.core.plan_quality.attributes_rows import PlanObjects, is_general_plan, plan_objects
from ako_qgis_plugin.core.plan_quality.attributes_status import status_faults
from ako_qgis_plugin.core.plan_quality.checks import CheckBook
from ako_qgis_plugin.core.plan_quality.faults import Fault, distinct
from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from ako_qgis_plugin.core.progress import Progress


def check_attributes(plans: PlanSet, checks: CheckBook, progress: Progress) -> Iterator[Fault]:
    """Check identifiers, profiles and indicators of general plans, statuses and dates of all."""
    objects = plan_objects(plans)
    general = _of_general_plans(objects)
    progress.advance(0.3)
    yield from distinct(
        [
            *identity_faults(plans, general),
            *profile_faults(plans, general),
            *indicator_faults(plans, general, checks),
            *status_faults(plans, objects),
        ]
    )


def _of_general_plans(objects: PlanObjects) -> PlanObjects:
    return PlanObjects(*([item for item in group if is_general_plan(item)] for group in _groups(objects)))


def _groups(objects: PlanObjects) -> Iterable[list]:
    return objects.zones, objects.acts, objects.areas
