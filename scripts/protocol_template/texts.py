"""What the shipped protocol says itself, beside the values that are filled in."""

from __future__ import annotations

_PAIRS: dict[str, tuple[str, str]] = {
    "title": (
        "Protokół kolizji planów gmin z planem zagospodarowania przestrzennego województwa",
        "Protocol of conflicts between municipal plans and the voivodeship plan",
    ),
    "scope": ("Zakres", "Scope"),
    "day": ("Sporządzono", "Made on"),
    "register": ("Rejestr kolizji", "Conflict register"),
    "program": ("Program", "Program"),
    "workbook": ("Pełne zestawienie", "Full list"),
    "contents": ("Spis treści", "Contents"),
    "update_contents": (
        "Aby zaktualizować spis treści: Ctrl+A, F9.",
        "To update the contents: Ctrl+A, F9.",
    ),
    "nature": (
        "Protokół wskazuje miejsca, w których zapisy planów nakładają się na ustalenia planu województwa lub zbliżają"
        " się do nich, według księgi reguł. Kolizję wskazuje program; jej ocena prawna i rozstrzygnięcie należą do"
        " właściwych organów.",
        "The protocol points at places where municipal plans meet provisions of the voivodeship plan, by the rules"
        " of the rule book. The program finds collisions; what they mean in law, and the decision, are"
        " for the authorities.",
    ),
    "h1": ("Podstawa i zakres", "Basis and scope"),
    "basis": (
        "Protokół sporządzono na potrzeby stosowania ustawy z dnia 27 marca 2003 r. o planowaniu i zagospodarowaniu"
        " przestrzennym (t.j. Dz.U. z 2024 r. poz. 1130), w szczególności:",
        "The protocol serves the act of 27 March 2003 on spatial planning and development (consolidated text: Dz.U."
        " 2024 item 1130), in particular:",
    ),
    "basis_39": (
        "art. 39 ust. 3 i 5: ustalenia planu województwa, w tym rozmieszczenie inwestycji celu publicznego o znaczeniu"
        " ponadlokalnym,",
        "art. 39 (3) and (5): provisions of the voivodeship plan, among them public-purpose investments of supra-local"
        " importance,",
    ),
    "basis_44": (
        "art. 44: wprowadzanie ustaleń planu województwa do planów gmin po uzgodnieniu terminu i warunków,",
        "art. 44: how provisions enter municipal plans once date and terms are agreed,",
    ),
    "basis_45": (
        "art. 45: okresowa ocena planu województwa i przegląd zmian w zagospodarowaniu przestrzennym.",
        "art. 45: periodic assessment of the voivodeship plan and review of changes in spatial development.",
    ),
    "basis_item": (
        "Podstawę prawną poszczególnych reguł podano przy każdej kolizji.",
        "The legal basis of each rule stands with each conflict.",
    ),
    "compared": (
        "Porównano strefy planistyczne i tereny z planów gmin z ustaleniami planu województwa, wymienionymi w"
        " rozdziale 2, według reguł z rozdziału 3.",
        "Compared were planning zones and areas of municipal plans with the provisions of the voivodeship plan listed"
        " in chapter 2, by the rules of chapter 3.",
    ),
    "municipalities": ("Gminy objęte protokołem:", "Municipalities:"),
    "options": ("Parametry badania", "Options of the check"),
    "option": ("Parametr", "Option"),
    "value": ("Wartość", "Value"),
    "h2": ("Dane, ich daty i dokładność", "Data, their dates and accuracy"),
    "plans": ("Plany gmin", "Municipal plans"),
    "municipality": ("Gmina", "Municipality"),
    "plan": ("Plan", "Plan"),
    "plan_id": ("Identyfikator", "Id"),
    "status": ("Status", "Status"),
    "valid_from": ("Obowiązuje od", "Valid from"),
    "zones": ("Strefy", "Zones"),
    "no_plans": ("Nie wczytano żadnego planu.", "No plan was loaded."),
    "provisions": ("Ustalenia planu województwa", "Provisions of the voivodeship plan"),
    "category": ("Kategoria", "Category"),
    "count": ("Liczba", "Number"),
    "sources": ("Dokumenty źródłowe", "Source documents"),
    "dates": ("Daty (od)", "Dates (from)"),
    "accuracy": ("Dokładność rysunku", "Accuracy of the drawing"),
    "provisions_total": ("Łącznie ustaleń:", "Provisions in total:"),
    "accuracy_note": (
        "Dokładność rysunku decyduje o pewności oceny: kolizja, która znika po przesunięciu rysunku o jego"
        " dokładność, jest niepewna; taka, która dopiero wtedy powstaje, jest możliwa.",
        "The accuracy of the drawing decides on certainty: a conflict that vanishes when the drawing is off by that"
        " much is uncertain, one that only then appears is possible.",
    ),
    "h3": ("Księga reguł i jej wersja", "Rule book and version"),
    "rule_book": ("Księga reguł", "Rule book"),
    "fingerprint": ("Skrót treści", "Fingerprint"),
    "rules": ("Reguły", "Rules"),
    "mismatch": (
        "UWAGA: wyników w rejestrze nie uzyskano tą księgą reguł. Różnice:",
        "CAUTION: the findings were not made with this rule book. What differs:",
    ),
    "more_mismatches": ("Dalsze różnice:", "Further differences:"),
    "differences": ("Różnice wobec księgi dostarczonej z programem:", "How it differs from the shipped one:"),
    "h4": ("Podsumowanie", "Summary"),
    "matrix": (
        "Kolizje i sprawy nieocenione według gmin (bez obszarów rozległych)",
        "Conflicts and cases not assessed by municipality (without broad areas)",
    ),
    "by_category": ("Kolizje według kategorii ustaleń", "Conflicts by category of provision"),
    "conflict": ("Kolizja", "Conflict"),
    "potential_conflict": ("Potencjalna kolizja", "Potential conflict"),
    "attention": ("Do wyjaśnienia", "Attention"),
    "not_assessed": ("Nie oceniono", "Not assessed"),
    "total": ("Razem", "Total"),
    "area": ("Powierzchnia", "Area"),
    "area_note": (
        "Kolumna „Razem” nie obejmuje spraw, których nie oceniono. Powierzchnie nałożeń kilku ustaleń w jednym miejscu"
        " sumują się.",
        "The total leaves out what was not assessed. Where several provisions meet one place, their areas add up.",
    ),
    "chart_alt": (
        "Wykres słupkowy liczby kolizji; te same liczby podano w tabelach tego rozdziału",
        "Bar chart of the number of conflicts; the same numbers stand in the tables of this chapter",
    ),
    "overview": ("Mapa przeglądowa kolizji", "Overview map of conflicts"),
    "decisions": ("Stan rozstrzygnięć", "State of decisions"),
    "decision": ("Rozstrzygnięcie", "Decision"),
    "no_findings": ("Brak.", "None."),
    "h5": ("Kolizje", "Conflicts"),
    "id": ("Identyfikator", "Id"),
    "id_inline": ("identyfikator:", "id:"),
    "verdict": ("Ocena", "Verdict"),
    "severity": ("waga", "severity"),
    "of_five": ("w skali 1–5", "of 1 to 5"),
    "certainty": ("pewność", "certainty"),
    "provision": ("Ustalenie planu województwa", "Provision of the voivodeship plan"),
    "source": ("Źródło", "Source"),
    "adopted_by": ("organ:", "adopted by:"),
    "since": ("od", "since"),
    "drawing": ("dokładność rysunku", "accuracy of the drawing"),
    "act": ("Akt planowania gminy", "Municipal act"),
    "zone": ("Strefa lub teren", "Zone"),
    "symbol": ("symbol w planie", "symbol in the plan"),
    "basic_profile": ("profil podstawowy", "basic profile"),
    "additional_profile": ("profil dodatkowy", "additional profile"),
    "place": ("Miejsce", "Place"),
    "size": ("Relacja i wielkość", "Relation and size"),
    "rule": ("Reguła, podstawa", "Rule, legal basis"),
    "rationale": ("Uzasadnienie", "Rationale"),
    "other_rules": ("Inne reguły tej pary", "Other rules of the pair"),
    "proposal": ("Proponowane rozwiązanie", "Proposed resolution"),
    "municipality_stand": ("Stanowisko gminy", "Stand of the municipality"),
    "region_stand": ("Stanowisko województwa", "Stand of the region"),
    "reviewed": ("rozstrzygnięto:", "decided:"),
    "change": ("Od ostatniego badania", "Since the last run"),
    "disputed_rows": ("Rozbieżne rozstrzygnięcia", "Decisions that differ"),
    "history": ("Historia", "History"),
    "signatures": ("Data i podpis", "Date and signature"),
    "for_municipality": ("za gminę", "for the municipality"),
    "for_region": ("za województwo", "for the region"),
    "map_clip": ("Wycinek mapy", "Map clip"),
    "h6": ("Obszary rozległe", "Broad areas"),
    "screening_note": (
        "Gleby, korytarze ekologiczne, strefy archeologiczne i inne obszary rozległe przedstawiono zbiorczo. Pełną"
        " listę zawiera skoroszyt.",
        "Soils, ecological corridors, archaeology and other broad areas, in one row each. The workbook holds the full"
        " list.",
    ),
    "screening": ("Nałożenia w obszarach rozległych", "Overlaps in broad areas"),
    "h7": ("Czego nie oceniono i dlaczego", "What was not assessed, and why"),
    "not_assessed_table": ("Sprawy, których nie oceniono", "Cases that were not assessed"),
    "not_assessed_anywhere": (
        "Ustalenia bez przypisania do gminy, które mogą dotyczyć także tej gminy",
        "Provisions assigned to no municipality, which may concern this one too",
    ),
    "no_rule_note": (
        "Par strefy i ustalenia, dla których księga nie ma reguły, nie oceniono; nie oznacza to, że nie ma kolizji.",
        "Pairs of zone and provision without a rule were not assessed; that does not mean that there is no conflict.",
    ),
    "coverage": ("Pokrycie ustaleniami planu województwa", "What of the voivodeship plan is mapped where"),
    "coverage_states_title": ("{{ coverage_states_title }}", "{{ coverage_states_title }}"),
    "coverage_matrix": (
        "Kategorie, których stan różni się między gminami",
        "Categories that differ among municipalities",
    ),
    "coverage_sources": ("Skąd i z kiedy jest wiedza o pokryciu", "From whom and when this is known"),
    "coverage_source": ("Źródło", "Source"),
    "as_of": ("Stan na dzień", "As of"),
    "state": ("Stan", "State"),
    "categories": ("Kategorie", "Categories"),
    "reason": ("Przyczyna", "Reason"),
    "names": ("Czego dotyczy", "What it concerns"),
    "h8": ("Pominięte drobne nałożenia", "Slivers dropped"),
    "h9": ("Kolizje, które ustąpiły od poprzedniego badania", "Resolved since the last run"),
    "resolved": ("Kolizje, które ustąpiły", "Resolved conflicts"),
    "conflict_name": ("Kolizja", "Conflict"),
    "title_and_quality": (" oraz jakości planów gmin", ", and of the quality of municipal plans"),
    "title_of_quality": ("Protokół sprawdzenia jakości planów gmin", "Protocol on the quality of municipal plans"),
    "quality_nature": (
        "Protokół wskazuje błędy w danych planów gmin i na stykach planów, według tabeli sprawdzeń. Błędy wskazuje"
        " program; ich ocena i poprawienie należą do właściwych organów. Protokół nie dotyczy zgodności planów z planem"
        " zagospodarowania przestrzennego województwa.",
        "The protocol points at faults in the data of municipal plans and where plans meet, by the table of checks. The"
        " program finds them; what they mean, and their correction, are for the authorities. Whether plans conform with"
        " the voivodeship plan is not its subject.",
    ),
    "h10": ("Jakość planów i ich styki", "Quality of plans, and how they meet"),
    "quality_note": (
        "Ten rozdział dotyczy samych planów: ich geometrii, pokrycia terenu, atrybutów i dat oraz tego, jak sąsiednie"
        " plany stykają się na granicach gmin. Nie są to kolizje z planem województwa i nie ujęto ich w zestawieniach"
        " kolizji. „Błąd” jest sprzeczny z formatem danych lub z przepisami, „prawdopodobny błąd” najpewniej nim jest,"
        " „do wyjaśnienia” wymaga oceny człowieka.",
        "This chapter is about the plans themselves: their geometry, coverage, attributes and dates, and how"
        " neighbouring plans meet at municipal boundaries. These are no conflicts with the voivodeship plan and are in"
        " none of the tables of conflicts. A 'fault' contradicts the data format or the law, a 'probable fault' very"
        " likely is one, 'to be explained' is for a person to judge.",
    ),
    "quality_runs": ("Przebieg sprawdzeń", "How the checks were made"),
    "check": ("Sprawdzenie", "Check"),
    "on_day": ("Na dzień", "As of"),
    "plans_checked": ("Plany", "Plans"),
    "checks": ("Sprawdzeń", "Checks"),
    "left_out": ("Nie sprawdzono", "Not checked"),
    "fault_category": ("Rodzaj", "Kind"),
    "fault_conflict": ("Błąd", "Fault"),
    "fault_potential_conflict": ("Prawdopodobny błąd", "Probable fault"),
    "fault_attention": ("Do wyjaśnienia", "To be explained"),
    "fault_total": ("Razem", "Total"),
    "quality_by_category": ("Błędy według rodzajów", "Faults by kind"),
    "quality_by_municipality": ("Błędy według gmin", "Faults by municipality"),
    "where": ("Gdzie", "Where"),
    "what": ("Co stwierdzono", "What was found"),
    "to_do": ("Co zrobić, podstawa", "What to do, legal basis"),
    "quality_mended": ("Błędy, które ustąpiły od poprzedniego sprawdzenia", "Faults gone since the last check"),
    "table_label": ("Tabela", "Table"),
    "figure_label": ("Rysunek", "Figure"),
}


def texts(language: str) -> dict[str, str]:
    """Give the texts in a language."""
    return {key: pair[0 if language == "pl" else 1] for key, pair in _PAIRS.items()}
