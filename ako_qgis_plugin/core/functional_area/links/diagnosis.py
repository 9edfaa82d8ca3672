"""The link diagnosis of a unit in words: where its people go, how far it is tied to the cores, what is not known."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from ako_qgis_plugin.core.functional_area.links.bounds import Bounds
from ako_qgis_plugin.core.functional_area.links.diagnosis_words import (
    COME,
    CONDITION_MET,
    GO,
    LEAVE,
    MET,
    PEOPLE_EACH,
    PIECES,
    SENTENCES,
    TIES,
    count_text,
    counted,
    minutes_text,
    share,
    signed_count,
    signed_number,
    verb,
)
from ako_qgis_plugin.core.functional_area.links.links import NONE
from ako_qgis_plugin.core.functional_area.links.study import SELF_CONTAINED_PCT, LinkStudy, Tie, TieResult
from ako_qgis_plugin.core.numbers import length_text, number_text

#: More than all jobs cannot be held by residents: the numbers are of different sources.
WHOLE_PCT = 100.0

#: Key of the sentence that says so; many municipalities may have it.
MORE_STAY_THAN_JOBS = "more_stay_than_jobs"


def diagnoses(study: LinkStudy, language: str) -> list[str]:
    """Give the diagnosis of each unit, ``language`` is ``pl`` or ``en``."""
    return [" ".join(_Diagnosis(study, unit, language).sentences()) for unit in range(len(study.units))]


class _Diagnosis:
    """One unit's sentences, each left out where the data say nothing about it."""

    def __init__(self, study: LinkStudy, unit: int, language: str) -> None:
        self._study = study
        self._unit = unit
        self._language = language
        self._is_core = unit in study.cores.cores

    def sentences(self) -> Iterator[str]:
        """Give the sentences in their order."""
        if self._is_core:
            yield self._say("core")
        parts = (
            *(self._leaving, self._destinations, self._to_cores, self._ties, self._self_containment, self._balance),
            *(self._dominance, self._migration, self._school, self._access, self._caveats),
        )
        for part in parts:
            yield from part()

    def _say(self, key: str, **places: object) -> str:
        return SENTENCES[key][self._language].format(**places)

    def _piece(self, key: str, **places: object) -> str:
        return PIECES[key][self._language].format(**places)

    def _people(self, value: float) -> str:
        return counted(value, self._language)

    def _share(self, key: str, bounds: Bounds, place: int | tuple[int, int]) -> str:
        """Give a share as the end of a phrase, nothing where it is missing."""
        percent = bounds.known[place]
        return self._piece(key, share=share(percent, self._language)) if np.isfinite(percent) else ""

    def _bounds(self, value: Bounds, write: Callable[[float, str], str] = share) -> str:
        """Say between what a number lies, nothing where it is exact."""
        if not value.is_open[self._unit]:
            return ""
        least, most = (write(part[self._unit], self._language) for part in (value.least, value.most))
        return self._piece("bounds", least=least, most=most)

    def _name(self, unit: int) -> str:
        return self._study.units.names[unit]

    def _core_names(self, columns: list[int]) -> list[str]:
        return [self._name(self._study.cores.cores[column]) for column in columns]

    def _leaving(self) -> Iterator[str]:
        links, unit = self._study.links, self._unit
        people = links.leaving.known[unit]
        if people > 0:
            share_of = self._share("share_of_employed", links.leaving_pct, unit)
            leave = verb(people, LEAVE, self._language)
            yield self._say("leaving", people=self._people(people), leave=leave, share=share_of)
        else:
            yield self._say("leaving_none")
        if links.leaving.is_open[unit]:
            least, most = (count_text(part[unit], self._language) for part in (links.leaving.least, links.leaving.most))
            yield self._say("leaving_hidden", least=least, most=most)

    def _destinations(self) -> Iterator[str]:
        links, unit = self._study.links, self._unit
        found = links.destinations
        first, second = found.first[unit], found.second[unit]
        if first != NONE:
            places = {
                "first": self._name(first),
                "people": self._people(found.first_flow[unit]),
                "share": self._share("share_in_brackets", links.first_pct, unit),
            }
            if second == NONE:
                yield self._say("first", **places)
            elif found.is_tied[unit]:
                each = counted(found.first_flow[unit], self._language, PEOPLE_EACH)
                yield self._say("first_tied", **{**places, "people": each}, second=self._name(second))
            else:
                yield self._say(
                    "first_second",
                    **places,
                    second=self._name(second),
                    second_people=self._people(found.second_flow[unit]),
                    second_share=self._share("share_short", links.second_pct, unit),
                )
        if found.is_uncertain[unit]:
            yield self._say("first_uncertain")
        elsewhere = self._study.flows.to_elsewhere[unit]
        if elsewhere > 0:
            leave = verb(elsewhere, LEAVE, self._language)
            yield self._say("elsewhere", people=self._people(elsewhere), leave=leave)

    def _to_cores(self) -> Iterator[str]:
        cores, unit = self._study.cores, self._unit
        others = [column for column, core in enumerate(cores.cores) if core != unit]
        if not others:
            return
        people = cores.to_cores.known[unit]
        if not people > 0:
            yield self._say("to_none", cores=", ".join(self._core_names(others)))
            return
        places = {
            "people": self._people(people),
            "go": verb(people, GO, self._language),
            "share": self._share("share_of_employed", cores.share_of_all_pct, unit),
        }
        if len(others) == 1:
            key = "to_other_core" if self._is_core else "to_core"
            yield self._say(key, core=self._core_names(others)[0], **places)
        else:
            key = "to_other_cores" if self._is_core else "to_cores"
            yield self._say(key, cores=", ".join(self._core_shares(others)), **places)

    def _core_shares(self, columns: list[int]) -> Iterator[str]:
        cores, unit = self._study.cores, self._unit
        for column, name in zip(columns, self._core_names(columns), strict=True):
            percent = cores.share_pct.known[unit, column]
            if np.isfinite(percent):
                yield f"{name} {share(percent, self._language)}"
            else:
                yield f"{name} {self._people(cores.to_core.known[unit, column])}"

    def _ties(self) -> Iterator[str]:
        for tie in self._study.ties:
            if tie.is_assessed[self._unit]:
                yield self._tie(tie)

    def _tie(self, tie: TieResult) -> str:
        unit, is_share = self._unit, tie.tie in (Tie.SHARE_OF_MAIN, Tie.SHARE_OF_ALL)
        write = share if is_share else _rate
        bounds = ""
        if tie.is_uncertain[unit]:
            bounds = self._bounds(tie.value, write)
        threshold = number_text(tie.threshold, 0, self._language) + ("\N{NO-BREAK SPACE}%" if is_share else "")
        column = max(self._study.cores.main[unit], 0)
        return TIES[tie.tie][self._language].format(
            threshold=threshold,
            core=self._core_names([column])[0],
            met=(MET if is_share else CONDITION_MET)[bool(tie.is_met[unit])][self._language],
            value=write(tie.value.known[unit], self._language),
            bounds=bounds,
        )

    def _self_containment(self) -> Iterator[str]:
        links, unit = self._study.links, self._unit
        supply, demand = links.supply_pct.known[unit], links.demand_pct.known[unit]
        if not np.isfinite(supply):
            return
        supply_places = {"supply": share(supply, self._language), "bounds": self._bounds(links.supply_pct)}
        if not demand <= WHOLE_PCT:
            yield self._say("supply_only", **supply_places)
            return
        yield self._say("self_containment", **supply_places, demand=share(demand, self._language))
        if min(supply, demand) >= SELF_CONTAINED_PCT:
            yield self._say("self_contained", threshold=share(SELF_CONTAINED_PCT, self._language))

    def _balance(self) -> Iterator[str]:
        links, unit = self._study.links, self._unit
        arriving, leaving = links.arriving.known[unit], links.leaving.known[unit]
        if not arriving and not leaving:
            return
        rate = links.balance_rate.known[unit]
        yield self._say(
            "balance",
            balance=signed_count(links.balance.known[unit], self._language),
            rate=self._piece("per_100", rate=signed_number(rate, self._language)) if np.isfinite(rate) else "",
            arriving=self._people(arriving),
            come=verb(arriving, COME, self._language),
            leaving=self._people(leaving),
            leave=verb(leaving, LEAVE, self._language),
        )

    def _dominance(self) -> Iterator[str]:
        links, unit = self._study.links, self._unit
        if links.destinations.first[unit] == NONE:
            return
        above, centre = links.dominated_by[unit], links.nodal_centre[unit]
        if above == NONE:
            yield self._say("independent")
        elif centre == above:
            yield self._say("dominated", first=self._name(above))
        else:
            yield self._say("dominated_chain", first=self._name(above), centre=self._name(centre))

    def _migration(self) -> Iterator[str]:
        moves, unit = self._study.migration, self._unit
        if moves is None:
            return
        rate, with_cores = moves.balance_rate.known[unit], moves.core_balance.known[unit]
        cores = signed_count(with_cores, self._language) if np.isfinite(with_cores) else ""
        yield self._say(
            "migration",
            balance=signed_count(moves.balance.known[unit], self._language),
            rate=self._piece("per_1000", rate=signed_number(rate, self._language)) if np.isfinite(rate) else "",
            cores=self._piece("with_cores", balance=cores) if cores else "",
        )

    def _school(self) -> Iterator[str]:
        school, unit = self._study.school, self._unit
        if school is None:
            return
        leaving, arriving = school.leaving.known[unit], school.arriving.known[unit]
        if not leaving and not arriving:
            return
        if not leaving:
            come = verb(arriving, COME, self._language)
            yield self._say("school_in_only", arriving=self._people(arriving), come=come)
            return
        first = school.destinations.first[unit]
        most = self._people(school.destinations.first_flow[unit]) if first != NONE else ""
        yield self._say(
            "school",
            people=self._people(leaving),
            leave=verb(leaving, LEAVE, self._language),
            first=self._piece("school_first", first=self._name(first), people=most) if most else "",
            arriving=self._people(arriving),
            come=verb(arriving, COME, self._language),
        )

    def _access(self) -> Iterator[str]:
        access, unit = self._study.access, self._unit
        if access is None:
            return
        if not np.isfinite(access.road_m[unit]):
            yield self._say("without_place")
            return
        if access.is_far[unit]:
            yield self._say("far_from_road", distance=length_text(access.road_m[unit], self._language))
            return
        others = [column for column, core in enumerate(self._study.cores.cores) if core != unit]
        known = sorted(
            (column for column in others if np.isfinite(access.minutes[unit, column])),
            key=lambda column: access.minutes[unit, column],
        )
        if known:
            yield self._minutes(known)
        without = [column for column in others if column not in known]
        if without:
            yield self._say("unreachable", cores=", ".join(self._core_names(without)))

    def _minutes(self, columns: list[int]) -> str:
        minutes = self._study.access.minutes[self._unit] if self._study.access else np.empty(0)
        times = [minutes_text(minutes[column], self._language) for column in columns]
        core_names = self._core_names(columns)
        others = ""
        if len(columns) == 2:
            others = self._piece("other_minutes_one", core=core_names[1], minutes=times[1])
        elif len(columns) > 2:
            rest = [f"{name} {time}" for name, time in zip(core_names[1:], times[1:], strict=True)]
            others = self._piece("other_minutes", cores=", ".join(rest))
        return self._say("minutes", core=core_names[0], minutes=times[0], others=others)

    def _caveats(self) -> Iterator[str]:
        employed, leaving = self._study.flows.employed[self._unit], self._study.links.leaving.known[self._unit]
        if not np.isfinite(employed):
            yield self._say("no_employed")
        elif employed <= 0:
            yield self._say("zero_employed")
        elif leaving > employed:
            yield self._say("too_many_leave")
        if self._study.links.demand_pct.known[self._unit] > WHOLE_PCT:
            yield self._say(MORE_STAY_THAN_JOBS)


def _rate(value: float, language: str) -> str:
    return number_text(value, 1, language)
