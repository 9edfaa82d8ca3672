"""Words on the pages of the map atlas that are not those of code lists, in the languages of documents."""

from __future__ import annotations

from ako_qgis_plugin.core.words import Text, _table

#: Places in braces are filled by ``AtlasTexts``.
ATLAS_WORDS: dict[str, Text] = _table(
    {
        "overview": (
            "Plany gmin a plan województwa: kolizje w gminach",
            "Municipal plans and the voivodeship plan: conflicts by municipality",
        ),
        "municipality": ("Gmina {name}: kolizje z planem województwa", "{name}: conflicts with the voivodeship plan"),
        "conflict": ("Gmina {name}, kolizja nr {number}", "{name}, conflict no. {number}"),
        "pie": ("Udział ocen w gminie", "Shares of verdicts"),
        "counts": (
            "Kolizje: {conflict}, potencjalne: {potential_conflict}, do wyjaśnienia: {attention},"
            " nie oceniono: {not_assessed}. Łączna powierzchnia kolizji i potencjalnych kolizji: {area}.",
            "Conflicts: {conflict}, potential: {potential_conflict}, attention: {attention},"
            " not assessed: {not_assessed}. Area of conflicts and potential conflicts: {area}.",
        ),
        "once": (
            "Powierzchnie nakładających się kolizji liczone są raz.",
            "Where conflicts overlap, their area is counted once.",
        ),
        "broad": (
            "Oceny w obszarach rozległych (liczba: {count}, w tym kolizje: {conflicts}) nie są pokazane;"
            " są w rejestrze.",
            "Findings in broad areas ({count}, of them conflicts: {conflicts}) are not shown;"
            " they are in the register.",
        ),
        "stray": ("Oceny poza wymienionymi gminami: {count}.", "Findings outside these municipalities: {count}."),
        "legend": ("Legenda", "Legend"),
        "table": ("Liczba ocen według gmin", "Findings by municipality"),
        "list": ("Kolizje od najpoważniejszej", "Conflicts, the gravest first"),
        "column_municipality": ("Gmina", "Municipality"),
        "column_conflict": ("kolizje", "conflicts"),
        "column_potential_conflict": ("potencj.", "potential"),
        "column_attention": ("do wyjaśn.", "attention"),
        "column_not_assessed": ("nie ocen.", "not ass."),
        "column_area": ("pow. [ha]", "area [ha]"),
        "column_number": ("Nr", "No."),
        "column_zone": ("Strefa", "Zone"),
        "column_provision": ("Ustalenie planu województwa", "Provision"),
        "column_size": ("Wielkość", "Size"),
        "column_verdict": ("Ocena", "Verdict"),
        "total": ("Razem", "Total"),
        "more_municipalities": ("i dalsze gminy (liczba: {count})", "and {count} more municipalities"),
        "more_items": ("i dalsze pozycje rejestru (liczba: {count})", "and {count} more in the register"),
        "whole_plan": ("cały plan", "whole plan"),
        "no_clean_bill": (
            "Mapa pokazuje wyłącznie to, co zbadano. Nie stwierdza zgodności planu.",
            "The map shows only what was checked. It is no clean bill.",
        ),
        "what": ("Co koliduje", "What collides"),
        "size": ("Wielkość", "Size"),
        "judgement": ("Ocena", "Verdict"),
        "severity": ("waga {severity} z 5", "severity {severity} of 5"),
        "rule": ("Reguła {rule}", "Rule {rule}"),
        "legal_basis": ("Podstawa", "Legal basis"),
        "reason": ("Uwaga", "Note"),
        "proposal": ("Propozycja", "Proposal"),
        "decision": ("Rozstrzygnięcie", "Decision"),
        "look_again": ("wymaga ponownego sprawdzenia", "has to be looked at again"),
        "of_zone": ("{share} strefy", "{share} of the zone"),
        "of_footprint": ("{share} obszaru ustalenia", "{share} of the provision's area"),
        "length": ("długość w strefie {length}", "length in the zone {length}"),
        "distance": ("odległość od strefy {distance}", "distance from the zone {distance}"),
        "zone": ("Strefa {label}", "Zone {label}"),
        "sources": (
            "Źródła: plany gmin ({plans}), ustalenia planu województwa ({provisions}), granice gmin. Układ"
            " współrzędnych PUWG 1992 (EPSG:2180). Kolizję wskazuje program; o niezgodności rozstrzyga właściwy organ.",
            "Sources: municipal plans ({plans}), provisions of the voivodeship plan ({provisions}), municipal"
            " boundaries. Coordinates: PUWG 1992 (EPSG:2180). The program points at collisions; whether a plan is in"
            " breach is for the authorities to state.",
        ),
        "of_day": ("stan na {day}", "as of {day}"),
        "of_days": ("stan od {first} do {last}", "as of {first} to {last}"),
        "of_unknown_day": ("data nieznana", "date unknown"),
        "page": ("{day} · strona {page} z {pages}", "{day} · page {page} of {pages}"),
        "left_out": (
            "Dalszych poważnych kolizji (liczba: {count}) nie pokazano na osobnych stronach; są w rejestrze.",
            "Further grave conflicts ({count}) have no page of their own; they are in the register.",
        ),
        "scale": ("1:{denominator}", "1:{denominator}"),
    }
)
