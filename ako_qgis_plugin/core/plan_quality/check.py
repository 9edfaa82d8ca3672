"""Runs every check of plan quality: one failing feature never hides another."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ako_qgis_plugin.core.plan_quality.attributes_check import check_attributes
from ako_qgis_plugin.core.plan_quality.checks import CheckBook
from ako_qgis_plugin.core.plan_quality.cross_rules import check_cross_rules
from ako_qgis_plugin.core.plan_quality.currency import check_currency
from ako_qgis_plugin.core.plan_quality.faults import Fault, distinct
from ako_qgis_plugin.core.plan_quality.geometry_checks import check_geometry
from ako_qgis_plugin.core.plan_quality.plan import PlanSet
from ako_qgis_plugin.core.plan_quality.topology_coverage import check_coverage
from ako_qgis_plugin.core.plan_quality.topology_outlines import check_outlines
from ako_qgis_plugin.core.progress import Part, Progress

#: What a check is: it yields the faults it finds, in any order, and never changes the plans.
PlanCheck = Callable[[PlanSet, CheckBook, Progress], Iterator[Fault]]

#: All checks, in the order in which they run.
CHECKS: tuple[PlanCheck, ...] = (
    check_geometry,
    check_coverage,
    check_outlines,
    check_attributes,
    check_cross_rules,
    check_currency,
)


def check_plans(plans: PlanSet, checks: CheckBook, progress: Progress) -> list[Fault]:
    """Run all checks and give the faults of those that are switched on, also where several objects have one id.

    Raises
    ------
    Cancelled
        If the caller asked to stop.

    """
    faults: list[Fault] = []
    for number, check in enumerate(CHECKS):
        part = Part(progress, number / len(CHECKS), (number + 1) / len(CHECKS))
        part.advance(0.0)
        faults += (fault for fault in check(plans, checks, part) if checks[fault.check_id].is_in_use)
    progress.advance(1.0)
    return list(distinct(faults))
