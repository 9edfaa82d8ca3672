"""Words for code lists and fields, in the languages of documents, as styles, map tips and the printed map use them.

They stand in files that outlive a session (QML, GeoPackage, PNG), so they are tables and not Qt translations.
"""

from __future__ import annotations

from ako_qgis_plugin.core.schema import (
    Certainty,
    Change,
    CheckKind,
    CoverageState,
    PlanCheckCategory,
    PlanStatus,
    PlanType,
    ProvisionStatus,
    Realisation,
    RegisterEvent,
    Relation,
    ReviewStatus,
    Standing,
    Tally,
    Verdict,
)

#: One text in every language of documents: language code to text.
Text = dict[str, str]


def _table(rows: dict[str, tuple[str, str]]) -> dict[str, Text]:
    return {key: {"pl": polish, "en": english} for key, (polish, english) in rows.items()}


VERDICTS = _table(
    {
        Verdict.CONFLICT: ("kolizja", "conflict"),
        Verdict.POTENTIAL_CONFLICT: ("potencjalna kolizja", "potential conflict"),
        Verdict.ATTENTION: ("do wyjaśnienia", "attention"),
        Verdict.NOT_ASSESSED: ("nie oceniono", "not assessed"),
        Verdict.SUPPORTS: ("sprzyja ustaleniu", "supports the provision"),
        Verdict.NEUTRAL: ("obojętne", "neutral"),
    }
)

#: The same verdicts of faults in plans and between them, which collide with nothing (categories below).
FAULTS = VERDICTS | _table(
    {
        Verdict.CONFLICT: ("błąd", "fault"),
        Verdict.POTENTIAL_CONFLICT: ("prawdopodobny błąd", "probable fault"),
        Verdict.ATTENTION: ("do wyjaśnienia", "to be explained"),
    }
)

CHECK_KINDS = _table(
    {
        CheckKind.CONFORMITY: ("zgodność z planem województwa", "conformity with the voivodeship plan"),
        CheckKind.PLAN_QUALITY: ("jakość planów", "plan quality"),
        CheckKind.BORDERS: ("styki planów na granicach gmin", "plans along municipal boundaries"),
    }
)

TALLIES = _table(
    {
        Tally.NO_RULE: ("brak reguły", "no rule"),
        Tally.SLIVER_DROPPED: ("pominięto jako drobne", "dropped as slivers"),
    }
)

RELATIONS = _table(
    {
        Relation.OVERLAP: ("nakładanie się", "overlap"),
        Relation.WITHIN_DISTANCE: ("w zasięgu odległości", "within a distance"),
        Relation.ADJACENT: ("przyleganie", "adjacent"),
        Relation.MISSING_RESERVATION: ("brak rezerwy terenu", "missing reservation"),
    }
)

REVIEW_STATUSES = _table(
    {
        ReviewStatus.OPEN: ("nierozpatrzone", "open"),
        ReviewStatus.ACCEPTED: ("przyjęto bez zmian", "accepted as it is"),
        ReviewStatus.JUSTIFIED: ("uzasadnione", "justified"),
        ReviewStatus.MUNICIPALITY_TO_CHANGE: ("do zmiany w planie gminy", "municipal plan to change"),
        ReviewStatus.REGION_TO_CHANGE: ("do zmiany w planie województwa", "voivodeship plan to change"),
        ReviewStatus.REJECTED: ("odrzucone (to nie kolizja)", "rejected (no conflict)"),
    }
)

CHANGES = _table(
    {
        Change.NEW: ("nowe", "new"),
        Change.UNCHANGED: ("bez zmian", "unchanged"),
        Change.CHANGED: ("zmienione", "changed"),
        Change.RENUMBERED: ("strefa przenumerowana", "zone renumbered"),
        Change.RESOLVED: ("ustąpiło", "resolved"),
    }
)

REGISTER_EVENTS = _table(
    {
        RegisterEvent.NEW: ("stwierdzono", "found"),
        RegisterEvent.CHANGED: ("zmieniło się", "changed"),
        RegisterEvent.RENUMBERED: ("przenumerowano strefę", "zone renumbered"),
        RegisterEvent.RESOLVED: ("ustąpiło", "resolved"),
        RegisterEvent.RETURNED: ("stwierdzono ponownie", "found again"),
        RegisterEvent.DECIDED: ("rozstrzygnięto", "decided"),
        RegisterEvent.WITHDRAWN: ("cofnięto rozstrzygnięcie", "decision taken back"),
        RegisterEvent.EDITED: ("uzupełniono", "edited"),
        RegisterEvent.DISPUTED: ("rozbieżne rozstrzygnięcia", "decisions differ"),
    }
)

STANDINGS = _table(
    {
        Standing.COLLISIONS: ("kolizje", "conflicts"),
        Standing.ATTENTION: ("bez kolizji, są sprawy do wyjaśnienia", "no conflicts, some points need attention"),
        Standing.NOT_ASSESSED: ("nie oceniono", "not assessed"),
        Standing.NO_COLLISIONS: ("zbadano, kolizji nie stwierdzono", "checked, no conflicts found"),
        Standing.NO_FINDINGS: (
            "brak wyników (gminy mogło nie być w badaniu)",
            "no findings (it may not have been checked)",
        ),
    }
)

COVERAGE_STATES = _table(
    {
        CoverageState.MAPPED: ("zmapowano", "mapped"),
        CoverageState.MAPPED_WITHOUT_FINDINGS: ("zmapowano, brak ustaleń", "mapped, no provisions there"),
        CoverageState.PARTLY_MAPPED: ("zmapowano częściowo", "mapped in part"),
        CoverageState.NOT_MAPPED: ("nie zmapowano", "not mapped"),
        CoverageState.UNKNOWN: ("nie wiadomo, czy zmapowano", "not known whether mapped"),
    }
)

#: One letter for each, where there is room for no more.
COVERAGE_SIGNS = _table(
    {
        CoverageState.MAPPED: ("Z", "M"),
        CoverageState.MAPPED_WITHOUT_FINDINGS: ("0", "0"),
        CoverageState.PARTLY_MAPPED: ("C", "P"),
        CoverageState.NOT_MAPPED: ("N", "N"),
        CoverageState.UNKNOWN: ("?", "?"),
    }
)

#: After the state: from when it is, and from whom.
COVERAGE_AS_OF = {"pl": "stan na {date}", "en": "as of {date}"}
COVERAGE_SOURCE = {"pl": "źródło: {source}", "en": "source: {source}"}

CERTAINTIES = _table(
    {
        Certainty.CERTAIN: ("pewne", "certain"),
        Certainty.UNCERTAIN: ("niepewne (dokładność rysunku)", "uncertain (accuracy of the drawing)"),
        Certainty.POSSIBLE: ("możliwe (w granicach dokładności rysunku)", "possible (within drawing accuracy)"),
        Certainty.UNKNOWN: ("dokładność rysunku nieznana", "accuracy of the drawing unknown"),
    }
)

PLAN_TYPES = _table(
    {
        PlanType.GENERAL: ("plan ogólny", "general plan"),
        PlanType.LOCAL: ("plan miejscowy", "local plan"),
        PlanType.STUDIUM: ("studium", "studium (former general plan)"),
    }
)

PLAN_STATUSES = _table(
    {
        PlanStatus.ELABORATION: ("projekt w opracowaniu", "draft in elaboration"),
        PlanStatus.ADOPTION: ("w trakcie uchwalania", "in adoption"),
        PlanStatus.LEGAL_FORCE: ("obowiązuje", "in force"),
        PlanStatus.OBSOLETE: ("nie obowiązuje", "obsolete"),
    }
)

#: Nouns, so that they agree with a category name of any gender.
PROVISION_STATUSES = _table(
    {
        ProvisionStatus.PLANNED: ("stan planowany", "planned"),
        ProvisionStatus.EXISTING: ("stan istniejący", "existing"),
        ProvisionStatus.PROTECTED: ("ochrona", "protected"),
    }
)

REALISATIONS = _table(
    {
        Realisation.NONE: ("nie rozpoczęto", "not started"),
        Realisation.IN_PROGRESS: ("w toku", "in progress"),
        Realisation.DONE: ("zrealizowano", "done"),
    }
)

CONFIDENCES = _table({"high": ("wysoka", "high"), "medium": ("średnia", "medium"), "low": ("niska", "low")})

YES_NO = _table({"yes": ("tak", "yes"), "no": ("nie", "no")})

#: Kinds of land use in the profiles of planning zones, 2021 codes.
PROFILES = _table(
    {
        "C": ("cmentarz", "cemetery"),
        "G": ("górnictwo i wydobycie", "mining and extraction"),
        "H": ("handel wielkopowierzchniowy", "large-scale retail"),
        "I": ("infrastruktura techniczna", "technical infrastructure"),
        "K": ("komunikacja", "transport"),
        "KDA": ("autostrada", "motorway"),
        "KDG": ("droga główna", "main road"),
        "KDR": ("droga główna ruchu przyspieszonego", "major trunk road"),
        "KDS": ("droga ekspresowa", "expressway"),
        "KDZ": ("droga zbiorcza", "collector road"),
        "KK": ("komunikacja kolejowa i szynowa", "railways"),
        "KKL": ("kolej linowa", "cable cars"),
        "KL": ("komunikacja lotnicza", "air transport"),
        "KO": ("obsługa komunikacji", "transport services"),
        "KW": ("komunikacja wodna", "water transport"),
        "L": ("las", "forest"),
        "ML": ("zabudowa letniskowa lub rekreacji indywidualnej", "holiday homes"),
        "MN": ("zabudowa mieszkaniowa jednorodzinna", "single-family housing"),
        "MW": ("zabudowa mieszkaniowa wielorodzinna", "multi-family housing"),
        "P": ("produkcja", "industry"),
        "PEB": ("biogazownia", "biogas plants"),
        "PEF": ("elektrownia słoneczna", "solar power"),
        "PEG": ("elektrownia geotermalna", "geothermal power"),
        "PEO": ("elektrownia wodna", "hydropower"),
        "PEW": ("elektrownia wiatrowa", "wind power"),
        "PS": ("składy i magazyny", "storage and warehouses"),
        "RA": ("akwakultura i obsługa rybactwa", "aquaculture and fisheries"),
        "RN": ("rolnictwo z zakazem zabudowy", "farmland without buildings"),
        "RZM": ("zabudowa zagrodowa", "farmsteads"),
        "RZP": ("produkcja w gospodarstwach rolnych", "production on farms"),
        "RZW": ("wielkotowarowa produkcja rolna", "large-scale farming"),
        "U": ("usługi", "services"),
        "UA": ("usługi biurowe i administracji", "offices and administration"),
        "UE": ("usługi edukacji", "education"),
        "UG": ("usługi gastronomii", "catering"),
        "UH": ("usługi handlu", "trade"),
        "UHD": ("usługi handlu detalicznego", "retail trade"),
        "UK": ("usługi kultury i rozrywki", "culture and entertainment"),
        "UL": ("usługi rzemieślnicze", "crafts"),
        "UN": ("usługi nauki", "science"),
        "UR": ("usługi kultu religijnego", "places of worship"),
        "US": ("usługi sportu i rekreacji", "sport and recreation"),
        "UT": ("usługi turystyki", "tourism"),
        "UZ": ("usługi zdrowia i pomocy społecznej", "health and social care"),
        "W": ("wody", "waters"),
        "ZB": ("plaża", "beach"),
        "ZD": ("ogrody działkowe", "allotment gardens"),
        "ZN": ("zieleń naturalna", "natural greenery"),
        "ZP": ("zieleń urządzona", "parks and laid-out greenery"),
    }
)

CATEGORY_GROUPS = _table(
    {
        "transport": ("Transport", "Transport"),
        "energy": ("Energetyka i paliwa", "Energy and fuels"),
        "water": ("Wody i zagrożenie powodzią", "Water and flood hazard"),
        "nature": ("Przyroda", "Nature"),
        "agriculture": ("Rolnictwo", "Agriculture"),
        "resources": ("Kopaliny", "Mineral resources"),
        "landscape": ("Krajobraz", "Landscape"),
        "heritage": ("Dziedzictwo", "Heritage"),
        "defence": ("Obronność", "Defence"),
        "hazard": ("Poważne awarie", "Major accidents"),
        "environment": ("Gospodarka odpadami", "Waste management"),
        "economy": ("Gospodarka i turystyka", "Economy and tourism"),
        "settlement": ("Osadnictwo", "Settlement"),
        "investment": ("Inwestycje celu publicznego", "Public-purpose investments"),
    }
)

#: What faults are about.
PLAN_CHECK_CATEGORIES = _table(
    {
        PlanCheckCategory.SOURCE: ("plik i jego schemat", "file and schema"),
        PlanCheckCategory.GEOMETRY: ("geometria", "geometry"),
        PlanCheckCategory.TOPOLOGY: ("luki, nakładanie się i zasięg", "gaps, overlaps and extent"),
        PlanCheckCategory.ATTRIBUTES: ("atrybuty", "attributes"),
        PlanCheckCategory.CROSS_RULES: ("zgodność elementów planu ze sobą", "parts of the plan against each other"),
        PlanCheckCategory.CURRENCY: ("aktualność planu", "currency of the plan"),
        PlanCheckCategory.BORDERS: ("styk planów na granicy gmin", "plans along a municipal boundary"),
    }
)

FIELDS = _table(
    {
        "finding_id": ("Id ustalenia", "Finding id"),
        "rule_id": ("Reguła", "Rule"),
        "verdict": ("Ocena", "Verdict"),
        "certainty": ("Pewność", "Certainty"),
        "severity": ("Waga (1-5)", "Severity (1-5)"),
        "is_primary": ("Główna dla pary", "Primary of its pair"),
        "screening": ("Obszar rozległy", "Broad area"),
        "plan_id": ("Id planu", "Plan id"),
        "plan_type": ("Rodzaj planu", "Plan type"),
        "teryt": ("TERYT", "TERYT"),
        "municipality": ("Gmina", "Municipality"),
        "zone_id": ("Id strefy", "Zone id"),
        "zone_label": ("Oznaczenie strefy", "Zone label"),
        "zone_class": ("Klasa strefy", "Zone class"),
        "symbol": ("Symbol w planie", "Symbol in the plan"),
        "symbol_class": ("Klasa przeznaczenia", "Land-use class"),
        "provision_id": ("Id ustalenia PZPW", "Provision id"),
        "category": ("Kategoria", "Category"),
        "provision_status": ("Stan", "Status"),
        "provision_name": ("Ustalenie PZPW", "Provision"),
        "relation": ("Relacja", "Relation"),
        "area_m2": ("Powierzchnia [m²]", "Area [m²]"),
        "zone_share_pct": ("Udział w strefie [%]", "Share of the zone [%]"),
        "length_m": ("Długość w strefie [m]", "Length in the zone [m]"),
        "min_distance_m": ("Odległość [m]", "Distance [m]"),
        "legal_basis": ("Podstawa", "Legal basis"),
        "rationale": ("Uzasadnienie", "Rationale"),
        "advice": ("Co można zrobić", "What can be done"),
        "reason": ("Przyczyna", "Reason"),
        "geometry_hash": ("Skrót geometrii", "Geometry hash"),
        "buildings": ("Budynki na obszarze kolizji", "Buildings on the conflict"),
        "built_up_pct": ("Zabudowana część kolizji [%]", "Built-up part of the conflict [%]"),
        "review_status": ("Rozstrzygnięcie", "Decision"),
        "review_note": ("Uzasadnienie rozstrzygnięcia", "Note on the decision"),
        "reviewed_by": ("Rozstrzygnął", "Decided by"),
        "reviewed_at": ("Czas rozstrzygnięcia (UTC)", "Decided at (UTC)"),
        "change": ("Zmiana", "Change"),
        "look_again": ("Sprawdzić ponownie", "Look again"),
        "is_disputed": ("Rozbieżne rozstrzygnięcia", "Decisions differ"),
        "replaces_id": ("Poprzedni id", "Earlier id"),
        "verdict_before": ("Ocena poprzednia", "Verdict before"),
        "area_before_m2": ("Powierzchnia poprzednia [m²]", "Area before [m²]"),
        "proposal": ("Proponowane rozwiązanie", "Proposed resolution"),
        "municipality_stand": ("Stanowisko gminy", "Stand of the municipality"),
        "region_stand": ("Stanowisko województwa", "Stand of the region"),
        "at": ("Czas (UTC)", "Time (UTC)"),
        "by": ("Kto", "By"),
        "event": ("Zdarzenie", "Event"),
        "detail": ("Szczegóły", "Detail"),
        "standing": ("Stan", "Standing"),
        "collisions": ("Kolizje i potencjalne kolizje", "Conflicts and potential conflicts"),
        "conflict": ("Kolizje", "Conflicts"),
        "potential_conflict": ("Potencjalne kolizje", "Potential conflicts"),
        "attention": ("Do wyjaśnienia", "Attention"),
        "not_assessed": ("Nie oceniono", "Not assessed"),
        "supports": ("Sprzyja ustaleniu", "Supports a provision"),
        "open": ("Nierozpatrzone", "Open"),
        "decided": ("Rozstrzygnięte", "Decided"),
        "basic_profile": ("Profil podstawowy", "Basic profile"),
        "additional_profile": ("Profil dodatkowy", "Additional profile"),
        "max_floor_area_ratio": ("Maks. intensywność zabudowy", "Max. floor-area ratio"),
        "max_built_up_share_pct": ("Maks. udział zabudowy [%]", "Max. built-up share [%]"),
        "max_building_height_m": ("Maks. wysokość [m]", "Max. height [m]"),
        "min_bioactive_share_pct": ("Min. pow. biologicznie czynna [%]", "Min. biologically active share [%]"),
        "status": ("Status planu", "Plan status"),
        "valid_from": ("Obowiązuje od", "Valid from"),
        "valid_to": ("Obowiązuje do", "Valid to"),
        "version_id": ("Wersja", "Version"),
        "name": ("Nazwa", "Name"),
        "road": ("Droga", "Road"),
        "road_class": ("Klasa drogi", "Class of road"),
        "speed_kmh": ("Prędkość (km/h)", "Speed (km/h)"),
        "width_m": ("Szerokość [m]", "Width [m]"),
        "accuracy_m": ("Dokładność rysunku [m]", "Accuracy of the drawing [m]"),
        "horizon": ("Horyzont", "Horizon"),
        "source_doc": ("Dokument", "Document"),
        "source_item": ("Pozycja", "Item"),
        "adopting_body": ("Organ", "Adopting body"),
        "realisation": ("Realizacja", "Realisation"),
        "note": ("Uwaga", "Note"),
        "state": ("Stan pokrycia", "Coverage"),
        "as_of": ("Stan na dzień", "As of"),
        "provisions": ("Ustalenia w danych", "Provisions in the data"),
        "category_name": ("Nazwa kategorii", "Name of the category"),
        "unit_code": ("Kod jednostki", "Unit code"),
        "unit_name": ("Jednostka", "Unit"),
        "variant": ("Wariant", "Variant"),
        "method": ("Metoda", "Method"),
        "area_id": ("Obszar (kody rdzenia)", "Area (codes of its core)"),
        "role": ("Rola", "Role"),
        "is_uncertain": ("Wynik niepewny", "Uncertain"),
        "population": ("Ludność", "Population"),
        "employed": ("Pracujący mieszkańcy", "Employed residents"),
        "jobs": ("Miejsca pracy", "Jobs"),
        "area_km2": ("Powierzchnia [km²]", "Area [km²]"),
        "definition": ("Definicja wariantu (JSON)", "Definition of the variant (JSON)"),
        "variants": ("Warianty obejmujące jednostkę", "Variants that know the unit"),
        "inside": ("Warianty, do których należy", "Variants it belongs in"),
        "frequency_pct": ("Częstość przynależności [%]", "Frequency of membership [%]"),
        "uncertain": ("Warianty z niepewnym wynikiem", "Variants with an uncertain result"),
        "inside_in": ("Należy w wariantach", "Inside in"),
        "outside_in": ("Poza obszarem w wariantach", "Outside in"),
        "not_assessed_in": ("Nie oceniono w wariantach", "Not assessed in"),
        "flip_variant": ("Wariant, w którym zmiana jest najbliższa", "Variant in which it flips nearest"),
        "flip_parameter": ("Zmieniany parametr", "Parameter moved"),
        "flip_value": ("Wartość, przy której jednostka zmienia stronę", "Value at which the unit flips"),
        "flip_distance_pct": ("Odległość od wartości zdefiniowanej [%]", "Distance from the defined value [%]"),
    }
)

LAYER_NAMES = _table(
    {
        "findings": ("Kolizje planów", "Findings"),
        "plan_quality": ("Jakość planów", "Plan quality"),
        "border_findings": ("Styk planów gmin", "Borders between plans"),
        "register": ("Rejestr kolizji", "Conflict register"),
        "zones": ("Strefy planów gmin", "Zones of municipal plans"),
        "provisions": ("Ustalenia planu województwa", "Provisions of the voivodeship plan"),
        "boundaries": ("Granice gmin", "Municipal boundaries"),
        "municipal_summary": ("Kolizje w gminach", "Conflicts by municipality"),
        "roads": ("Drogi", "Roads"),
        "seats": ("Siedziby gmin", "Seats of municipalities"),
        "desire_lines": ("Powiązania między gminami", "Links between municipalities"),
        "unit_links": ("Powiązania gmin", "Links of municipalities"),
        "spot_findings": ("Kolizja", "Conflict"),
        "spot_zones": ("Strefa, której dotyczy kolizja", "Zone of the conflict"),
        "variants": ("Wariant obszaru funkcjonalnego", "Variant of the functional area"),
        "stability": ("Stabilność obszaru funkcjonalnego", "Stability of the functional area"),
    }
)


def verdicts_of(category: object) -> dict[str, Text]:
    """Give the words of verdicts on findings of a category: what is wrong in a plan collides with nothing."""
    return FAULTS if category in PLAN_CHECK_CATEGORIES else VERDICTS
