"""Words of the documents that are not those of code lists, in the languages of documents."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from ako_qgis_plugin.core.frames import is_blank
from ako_qgis_plugin.core.rules.rule_book import FOLDER
from ako_qgis_plugin.core.tables import read_table
from ako_qgis_plugin.core.words import Text, _table

#: What documents say around the values of the register. Places in braces are filled by ``told``.
WORDS: dict[str, Text] = _table(
    {
        "chosen_area": ("wybrane gminy", "chosen municipalities"),
        "whole_area": ("cały obszar", "the whole area"),
        "municipality": ("gmina {name}", "municipality of {name}"),
        "no_municipality": ("bez przypisania do gminy", "assigned to no municipality"),
        "not_looked_at": ("nie sprawdzano: {names}", "not checked: {names}"),
        "all_plans": ("brak planu", "no plan"),
        "zone": ("strefa {label}", "zone {label}"),
        "whole_plan": ("cały plan", "the whole plan"),
        "unknown": ("brak danych", "not given"),
        "accuracy_unknown": ("nieznana", "unknown"),
        "accuracy": ("± {value}", "± {value}"),
        "exact": ("dokładna (0 m)", "exact (0 m)"),
        "total": ("Razem", "Total"),
        "yes": ("tak", "yes"),
        "no": ("nie", "no"),
        "of_zone": ("{area} ({share} powierzchni strefy)", "{area} ({share} of the zone)"),
        "of_footprint": (
            "{area} ({share} obszaru ustalenia w granicach planu)",
            "{area} ({share} of the provision's area within the plan)",
        ),
        "length": ("długość w strefie {length}", "length in the zone {length}"),
        "distance": ("odległość od strefy {distance}", "distance from the zone {distance}"),
        "buildings": ("istniejące budynki: {count}", "buildings there already: {count}"),
        "buildings_share": (
            "istniejące budynki: {count} ({share} obszaru kolizji)",
            "buildings there already: {count} ({share} of the conflict)",
        ),
        "no_buildings": (
            "w podanej warstwie brak budynków w tym miejscu",
            "no buildings there in the layer given",
        ),
        "point": (
            "X = {north}, Y = {east} (PUWG 1992, EPSG:2180, punkt wewnątrz obszaru kolizji)",
            "northing {north}, easting {east} (PUWG 1992, EPSG:2180, a point inside the conflict)",
        ),
        "proposal_of_register": ("(zapisane w rejestrze)", "(as written in the register)"),
        "proposal_of_rule": ("(wskazówka z księgi reguł)", "(advice of the rule book)"),
        "no_proposal": ("do uzgodnienia", "to be agreed"),
        "other_rule": ("{rule}: {verdict} ({relation})", "{rule}: {verdict} ({relation})"),
        "look_again": (
            "Kolizja zmieniła się po rozstrzygnięciu. Rozstrzygnięcie wymaga ponownego sprawdzenia.",
            "The conflict changed after it was decided. The decision has to be looked at again.",
        ),
        "disputed": (
            "W rejestrze są dwa rozbieżne rozstrzygnięcia. Wymagają uzgodnienia.",
            "The register holds two decisions that differ. They have to be settled.",
        ),
        "earlier_zone": ("przedtem strefa {zone} (id {id})", "zone {zone} before (id {id})"),
        "now_elsewhere": (
            "wcześniejsza kolizja o tym identyfikatorze ma dziś identyfikator {id}",
            "the earlier conflict of this id has id {id} now",
        ),
        "from_to": ("{field}: {before} → {after}", "{field}: {before} → {after}"),
        "replaces": ("zastępuje kolizję {id}", "replaces conflict {id}"),
        "map_clip": ("Wycinek mapy: {zone}", "Map clip: {zone}"),
        "map_clip_alt": (
            "Mapa kolizji {heading}, gmina {municipality}: {size}",
            "Map of the conflict {heading}, municipality of {municipality}: {size}",
        ),
        "chart_by_municipality": ("Liczba kolizji według gmin", "Conflicts by municipality"),
        "chart_by_municipality_cut": (
            "Liczba kolizji według gmin (najwięcej kolizji: {count} gmin)",
            "Conflicts by municipality (the {count} with most)",
        ),
        "chart_by_category": ("Liczba kolizji według kategorii ustaleń", "Conflicts by category of provision"),
        "chart_by_category_cut": (
            "Liczba kolizji według kategorii ustaleń (najczęstsze: {count})",
            "Conflicts by category of provision (the {count} most frequent)",
        ),
        "overview_alt": (
            "Mapa przeglądowa kolizji: {area}",
            "Overview map of conflicts: {area}",
        ),
        "slivers": (
            "W całym badaniu liczba pominiętych drobnych nałożeń: {count}, łączna powierzchnia: {area}.",
            "In the whole run, slivers dropped: {count}, total area: {area}.",
        ),
        "all": ("wszystkie", "all"),
        "other_book": (
            "Według zapisu badania zastosowano księgę reguł {name} (skrót {fingerprint}); podana ma skrót {given}.",
            "By the record of the run the rule book was {name}, fingerprint {fingerprint}; the one given has {given}.",
        ),
        "no_rule": (
            "W całym badaniu liczba par bez reguły: {count}, łączna powierzchnia: {area}.",
            "In the whole run, pairs without a rule: {count}, total area: {area}.",
        ),
        "no_rule_unknown": (
            "Nie podano zapisu przebiegu badania, dlatego liczba par bez reguły nie jest znana.",
            "No record of the run was given; the number of pairs without a rule is not known.",
        ),
        "slivers_unknown": (
            "Nie podano zapisu przebiegu badania, dlatego liczba i powierzchnia pominiętych drobnych nałożeń"
            " nie są znane.",
            "No record of the run was given; number and area of the dropped slivers are not known.",
        ),
        "thresholds_unknown": (
            "Nie podano zapisu przebiegu badania, dlatego progi nie są znane.",
            "No record of the run was given; the thresholds are not known.",
        ),
        "shipped": (
            "Zastosowano księgę reguł dostarczoną z programem, bez zmian.",
            "The shipped rule book, unchanged.",
        ),
        "own": ("Zastosowano własną księgę reguł.", "A rule book of one's own."),
        "left_out": (
            "Protokół zawiera najpoważniejsze kolizje (opisano: {shown}, łącznie: {total}). Pozostałe zestawiono"
            " w skoroszycie {workbook} (nieopisane: {left_out}; {where}).",
            "The protocol holds the {shown} gravest of {total} conflicts. The other {left_out} ({where}) stand in the"
            " workbook {workbook}.",
        ),
        "left_out_none": (
            "Protokół zawiera wszystkie kolizje: {total}.",
            "The protocol holds all conflicts: {total}.",
        ),
        "per_municipality": ("{name}: {count}", "{name}: {count}"),
        "others": ("i dalsze: {count}", "and more: {count}"),
        "without_name": ("bez nazwy", "without a name"),
        "no_plan_here": (
            "Nie wczytano żadnego planu tej gminy, dlatego niczego w niej nie porównano.",
            "No plan of this municipality was loaded; nothing in it was compared.",
        ),
        "nothing_found": (
            "W porównanych planach (plany: {plans}, strefy: {zones}) program nie wskazał kolizji z ustaleniami planu"
            " województwa (ustalenia: {provisions}). Wynik dotyczy wyłącznie tego, co opisano w rozdziałach 2 i 3."
            " Nie jest stwierdzeniem braku kolizji w pozostałym zakresie.",
            "In the plans compared (plans: {plans}, zones: {zones}) the program found no conflict with the provisions"
            " of the voivodeship plan (provisions: {provisions}). This holds only for what chapters 2 and 3 describe."
            " It does not say that there is none elsewhere.",
        ),
        "nothing_but_broad": (
            "W porównanych planach (plany: {plans}, strefy: {zones}) program nie wskazał kolizji z ustaleniami planu"
            " województwa (ustalenia: {provisions}) poza obszarami rozległymi. Wynik dotyczy wyłącznie tego, co opisano"
            " w rozdziałach 2 i 3. Nie jest stwierdzeniem braku kolizji w pozostałym zakresie.",
            "In the plans compared (plans: {plans}, zones: {zones}) the program found no conflict with the provisions"
            " of the voivodeship plan (provisions: {provisions}) outside broad areas. This holds only for what chapters"
            " 2 and 3 describe. It does not say that there is none elsewhere.",
        ),
        "coverage_not_given": (
            "Nie podano tabeli pokrycia. Nie wiadomo, czy kategorie, których ustaleń brak w danych, są puste, czy"
            " jeszcze ich nie zmapowano.",
            "No coverage table was given. It is not known whether categories without provisions in the data are empty,"
            " or not mapped yet.",
        ),
        "coverage_counts": (
            "Według tabeli pokrycia (kategorie w gminach) – {counts}.",
            "By the coverage table (categories in municipalities) – {counts}.",
        ),
        "coverage_alike_here": ("Stan pokrycia w gminie", "What is mapped in the municipality"),
        "coverage_alike_everywhere": (
            "Kategorie, których stan jest taki sam we wszystkich gminach",
            "Categories that stand the same in all municipalities",
        ),
        "coverage_in_workbook": (
            "Gmin jest za wiele na tabelę w tym dokumencie. Kategorie o różnym stanie w gminach ({count}) zestawiono"
            " w skoroszycie, w arkuszu „Pokrycie”.",
            "There are too many municipalities for a table in this document. The categories that differ among them"
            " ({count}) stand in the workbook, in the sheet 'Coverage'.",
        ),
        "also_not_assessed": (
            "Liczba spraw, których nie oceniono: {count} (rozdział 7).",
            "Not assessed: {count} (chapter 7).",
        ),
        "broad_conflicts": (
            "Ponadto kolizje w obszarach rozległych: {count} (zestawiono je w rozdziale 6).",
            "Besides, conflicts in broad areas: {count} (summed up in chapter 6).",
        ),
        "outside_plans": ("dane planu", "the data of the plan"),
        "short_point": ("X = {north}\nY = {east}", "N {north}\nE {east}"),
        "quality_none": (
            "Sprawdzono plany (liczba: {plans}) według {checks} sprawdzeń; program nie wskazał błędów. Wynik dotyczy"
            " wyłącznie tego, co sprawdzono, i nie jest oceną treści planów.",
            "Plans checked: {plans}, by {checks} checks; the program found no faults. This holds only for what was"
            " checked, and says nothing on what the plans provide for.",
        ),
        "quality_all": ("Wykazano wszystkie pozycje: {total}.", "All findings are listed: {total}."),
        "quality_left_out": (
            "Wykazano najpoważniejsze pozycje (wykazano: {shown}, łącznie: {total}). Pozostałe zestawiono w skoroszycie"
            " {workbook}.",
            "The {shown} gravest of {total} findings are listed. The others stand in the workbook {workbook}.",
        ),
        "not_run": ("nie wykonano", "not made"),
        "left_out_checks": ("{count} (brak danych lub wyłączone)", "{count} (for want of data, or switched off)"),
        "also_screening": (
            "Liczba nałożeń w obszarach rozległych: {count} (rozdział 6).",
            "Overlaps in broad areas: {count} (chapter 6).",
        ),
    }
)

#: Parameters of the check that documents name.
OPTIONS: dict[str, Text] = _table(
    {
        "MIN_AREA": ("Pomijano nałożenia mniejsze niż", "Ignored: overlaps smaller than"),
        "MIN_WIDTH": (
            "Pomijano nałożenia węższe niż (średnia szerokość)",
            "Ignored: overlaps narrower than (mean width)",
        ),
        "STATUS": ("Plany o statusie", "Plans of status"),
        "TERYT": ("Gminy", "Municipalities"),
        "BOUNDARIES": ("Szukano terenów bez planu (granice gmin)", "Land without a plan looked for (boundaries)"),
        "COVERAGE": ("Podano tabelę pokrycia ustaleniami", "A coverage table of the provisions given"),
        "BUILDINGS": ("Podano warstwę budynków", "A layer of buildings given"),
        "INCLUDE_SUPPORTS": ("Wykazano strefy sprzyjające ustaleniom", "Zones that support a provision listed"),
    }
)

#: Names of sheets of the workbook.
SHEETS: dict[str, Text] = _table(
    {
        "register": ("Rejestr", "Register"),
        "matrix": ("Macierz", "Matrix"),
        "by_category": ("Kategorie", "By category"),
        "screening": ("Obszary rozległe", "Broad areas"),
        "not_assessed": ("Nie oceniono", "Not assessed"),
        "coverage": ("Pokrycie", "Coverage"),
        "coverage_list": ("Pokrycie (lista)", "Coverage (list)"),
        "quality": ("Jakość planów", "Plan quality"),
        "history": ("Historia", "History"),
        "rules": ("Reguły", "Rules"),
        "data": ("Dane", "Data"),
        "run": ("Przebieg", "Run"),
    }
)

#: Headings of columns that are no field of the data model.
COLUMNS: dict[str, Text] = _table(
    {
        "total": ("Razem bez nieocenionych", "Total without not assessed"),
        "reviewed_at": ("Czas rozstrzygnięcia", "Decided at"),
        "at": ("Czas", "Time"),
        "count": ("Liczba", "Number"),
        "group": ("Grupa", "Group"),
        "kind": ("Rodzaj", "Kind"),
        "zones": ("Strefy", "Zones"),
        "distance_m": ("Odległość reguły [m]", "Distance of the rule [m]"),
        "rationale_pl": ("Uzasadnienie (pl)", "Rationale (pl)"),
        "rationale_en": ("Uzasadnienie (en)", "Rationale (en)"),
        "advice_pl": ("Wskazówka (pl)", "Advice (pl)"),
        "advice_en": ("Wskazówka (en)", "Advice (en)"),
        "confidence": ("Wiarygodność", "Confidence"),
        "difference": ("Różnica wobec księgi dostarczonej", "Difference from the shipped book"),
        "area_ha": ("Powierzchnia [ha]", "Area [ha]"),
        "source": ("Źródło", "Source"),
        "fault": ("Rodzaj błędu", "Kind of fault"),
        "found": ("Co stwierdzono", "What was found"),
        "length": ("Długość [m]", "Length [m]"),
        "width": ("Szerokość lub odległość [m]", "Width or distance [m]"),
        "to_do": ("Co zrobić", "What to do"),
        "check_id": ("Sprawdzenie", "Check"),
        "other": ("Drugi obiekt lub pole", "Other object or field"),
        "subject": ("Temat", "Subject"),
        "item": ("Pozycja", "Item"),
        "value": ("Wartość", "Value"),
        "entry_id": ("Id wpisu", "Entry id"),
        "x_north": ("X (północ) [m]", "Northing [m]"),
        "y_east": ("Y (wschód) [m]", "Easting [m]"),
        "plan": ("plan gminy", "municipal plan"),
        "provision": ("ustalenie PZPW", "provision"),
    }
)

#: Colours of verdicts, as the styles of maps have them: fill and text (RRGGBB).
VERDICT_COLOURS = {
    "conflict": ("7A0026", "FFFFFF"),
    "potential_conflict": ("F07B1E", "000000"),
    "attention": ("FFD84A", "000000"),
    "not_assessed": ("7D7D7D", "FFFFFF"),
    "supports": ("1B5FB0", "FFFFFF"),
    "neutral": ("E6E6E6", "000000"),
}


#: Colours of what is known of the regional side, told apart by whoever sees no red and green, and in grey (RRGGBB).
COVERAGE_COLOURS = {
    "mapped": "9CC9EA",
    "mapped_without_findings": "E3F0FA",
    "partly_mapped": "FFD84A",
    "not_mapped": "C98A6B",
    "unknown": "D9D9D9",
}

#: Colours of roles in a functional area, as the style of variants has them: fill and text (RRGGBB).
ROLE_COLOURS = {
    "core": ("174A7C", "FFFFFF"),
    "commuting": ("8DB9DD", "000000"),
    "outside": ("F4F4F2", "000000"),
}


def told(key: str, language: str, /, **places: object) -> str:
    """Give a text of ``WORDS`` in a language, with its places filled."""
    return WORDS[key][language].format(**places)


def word(table: Mapping[str, Text], code: object, language: str) -> str:
    """Give the word for a code; the code itself where the table does not know it, nothing where there is none."""
    if is_blank(code):
        return ""
    text = table.get(str(code))
    return text[language] if text else str(code)


@cache
def zone_classes(language: str) -> dict[str, str]:
    """Give the names of zone classes by code."""
    return {row.cells["code"]: row.cells[f"name_{language}"] for row in read_table(FOLDER / "pog_zones.csv")}
