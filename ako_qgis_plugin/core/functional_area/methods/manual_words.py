"""What a variant that people chose says of itself, in Polish and English."""

from __future__ import annotations

from ako_qgis_plugin.core.functional_area.methods.criteria_words import (
    CORE_PARAMETERS,
    OWN,
    PLACE_PARAMETERS,
    SHARED_GROUNDS,
    text,
)
from ako_qgis_plugin.core.functional_area.methods.manual import AREA_INSIDE, SHARE_TO_CORE
from ako_qgis_plugin.core.functional_area.methods.method_words import CriterionWords, MethodWords, ParameterWords

WORDS = MethodWords(
    name=text("Wariant ręczny", "Manual variant"),
    description=text(
        "Gminy wskazano albo narysowano obszar, na przykład zasięg porozumienia lub propozycję polityczną, żeby"
        " porównać go z wariantami obliczonymi. Gmina należy do narysowanego obszaru, gdy leży w nim co najmniej"
        " podana część jej powierzchni. Udział dojeżdżających do rdzenia podano informacyjnie; nie decyduje o wyniku.",
        "Units were ticked or an area was drawn, such as the extent of an agreement or a political proposal, so that"
        " it can be compared with computed variants. A unit belongs to what is drawn if at least the given share of"
        " its area lies inside. The share of commuters to the core is there for information; it decides nothing.",
    ),
    formula=text(
        "gmina wskazana albo 100 · powierzchnia gminy w narysowanym obszarze / powierzchnia gminy ≥ próg",
        "unit ticked, or 100 · area of the unit inside what is drawn / area of the unit ≥ threshold",
    ),
    source=text("decyzja wskazującego", "decided by who chose"),
    parameters={
        **CORE_PARAMETERS,
        "members": ParameterWords(text("Wskazane gminy", "Ticked units"), "", OWN),
        "drawn": ParameterWords(text("Narysowany obszar", "Area drawn"), "", OWN),
        "threshold": ParameterWords(
            text("Część powierzchni gminy w narysowanym obszarze", "Share of a unit's area inside what is drawn"),
            "%",
            text("większa część: dobra praktyka", "the larger part: good practice"),
        ),
        "contiguity": PLACE_PARAMETERS["contiguity"],
    },
    criteria={
        AREA_INSIDE: CriterionWords(text("część powierzchni w narysowanym obszarze", "share of the area inside"), "%"),
        SHARE_TO_CORE: CriterionWords(
            text("dojeżdżający do rdzenia (informacyjnie)", "commuters to the core (for information)"), "%"
        ),
    },
    grounds={
        **SHARED_GROUNDS,
        "not_connected": text(
            "wybrana, ale nie tworzy z rdzeniem spójnego obszaru", "chosen, but does not hang together with the core"
        ),
        "connection_unknown": text(
            "wybrana, lecz spójność z rdzeniem zależy od gmin, których położenia nie można określić",
            "chosen, but whether the unit hangs together with the core rests on units that cannot be placed",
        ),
        "ticked": text("wskazana", "ticked"),
        "not_ticked": text("nie wskazano", "not ticked"),
        "no_area": text(
            "bez powierzchni na mapie, więc nie wiadomo, czy leży w narysowanym obszarze; można ją wskazać",
            "without an area on the map, so it is not known whether it lies inside what is drawn; it can be ticked",
        ),
        "drawn_outside": text(
            "część narysowanego obszaru leży poza wszystkimi gminami: {area} km²",
            "part of what is drawn lies outside all units: {area} km²",
        ),
    },
)
