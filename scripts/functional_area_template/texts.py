"""What the chapter says itself, beside the values that are filled in."""

from __future__ import annotations

_PAIRS: dict[str, tuple[str, str]] = {
    "title": ("Powiązania i obszar funkcjonalny", "Links and functional area"),
    "day": ("Sporządzono", "Made on"),
    "program": ("Program", "Program"),
    "workbook": ("Załącznik z danymi", "Annex with the data"),
    "atlas": ("Załącznik mapowy", "Map annex"),
    "chosen_variant": ("Wybrany wariant", "Chosen variant"),
    "contents": ("Spis treści", "Contents"),
    "update_contents": ("Aby zaktualizować spis treści: Ctrl+A, F9.", "To update the contents: Ctrl+A, F9."),
    "nature": (
        "Dokument pokazuje, jak gminy są ze sobą powiązane i które z nich tworzą obszar funkcjonalny według podanych"
        " metod. Delimitacja jest analizą; o zasięgu obszaru rozstrzygają właściwe organy.",
        "The document shows how municipalities are linked, and which of them make up the functional area by the methods"
        " given. A delimitation is an analysis; the extent of the area is for the authorities to decide.",
    ),
    "h_data": ("Dane i ich stan", "Data and their state"),
    "facts": ("Dane, na których opiera się opracowanie", "What the document rests on"),
    "item": ("Pozycja", "Item"),
    "value": ("Wartość", "Value"),
    "gaps": ("Gminy z brakami danych", "Municipalities with missing data"),
    "lacks": ("Brak danych", "Missing"),
    "h_links": ("Powiązania", "Links"),
    "h_units": ("Dojazdy i samowystarczalność gmin", "Commuting and self-containment"),
    "units": ("Dojazdy gmin", "Commuting by municipality"),
    "name": ("Gmina", "Municipality"),
    "leaving": ("Wyjeżdża", "Leave"),
    "arriving": ("Przyjeżdża", "Come"),
    "balance": ("Saldo", "Balance"),
    "supply_pct": ("Samow. podaż. [%]", "Supply s.-c. [%]"),
    "demand_pct": ("Samow. popyt. [%]", "Demand s.-c. [%]"),
    "first": ("Pierwszy i drugi kierunek", "First and second destination"),
    "core_pct": ("Do rdzenia [%]", "To the core [%]"),
    "units_legend": (
        "Wyjeżdża, przyjeżdża: osoby pracujące w innej gminie, niż mieszkają. Saldo: przyjeżdżający minus"
        " wyjeżdżający. Samowystarczalność podażowa: odsetek pracujących mieszkańców, którzy pracują w swojej gminie;"
        " popytowa: odsetek miejsc pracy zajętych przez mieszkańców. W nawiasie udział pierwszego kierunku wśród"
        " pracujących mieszkańców. Do rdzenia: udział dojeżdżających do wszystkich rdzeni razem.",
        "Leave, come: people who work in another municipality than they live in. Balance: those who come less those who"
        " leave. Supply-side self-containment: share of the employed residents who work where they live; demand-side:"
        " share of the jobs held by residents. In brackets the share of the first destination among the employed"
        " residents. To the core: share of those who work in any of the cores.",
    ),
    "cores": (
        "Udział dojeżdżających do rdzeni wśród pracujących mieszkańców [%]",
        "Share of the employed residents who work in the cores [%]",
    ),
    "h_flows": ("Najsilniejsze przepływy", "Strongest flows"),
    "flows_alt": (
        "Wykres słupkowy najsilniejszych przepływów; liczby podano w tabeli obok",
        "Bar chart of the strongest flows; the table has the numbers",
    ),
    "pairs": ("Najsilniejsze przepływy", "Strongest flows"),
    "origin": ("Z gminy", "From"),
    "destination": ("Do gminy", "To"),
    "flow": ("Osoby", "People"),
    "back": ("W drugą stronę", "The other way"),
    "share_pct": ("Udział [%]", "Share [%]"),
    "smart": ("Wskaźnik Smarta", "Smart's index"),
    "pairs_legend": (
        "Udział: część pracujących mieszkańców gminy, z której się wyjeżdża. Wskaźnik Smarta: siła związku dwóch gmin,"
        " od 0 do 2.",
        "Share: of the employed residents of the origin. Smart's index: how strongly two municipalities are tied, 0 to"
        " 2.",
    ),
    "map_links": ("Mapa najsilniejszych przepływów", "Map of the strongest flows"),
    "h_balance": ("Saldo dojazdów", "Commuting balance"),
    "balance_alt": (
        "Wykres słupkowy salda dojazdów; liczby podano w tabeli dojazdów gmin",
        "Bar chart of the commuting balance; the table of municipalities has the numbers",
    ),
    "h_diagnoses": ("Opis powiązań gmin", "Links in words"),
    "diagnoses": ("Opis powiązań gmin", "Links of municipalities in words"),
    "text": ("Opis", "Description"),
    "h_methods": ("Metody i parametry wariantów", "Methods and parameters of the variants"),
    "method": ("Metoda", "Method"),
    "formula": ("Wzór", "Formula"),
    "source": ("Źródło", "Source"),
    "parameters": ("Parametry wariantu", "Parameters of the variant"),
    "parameter": ("Parametr", "Parameter"),
    "default_source": ("Skąd wartość domyślna", "Where the default comes from"),
    "notes": ("Przebieg obliczeń:", "How it went:"),
    "h_comparison": ("Warianty i ich porównanie", "Variants compared"),
    "h_membership": ("Przynależność gmin", "Membership"),
    "membership": ("Przynależność gmin w wariantach", "Membership of municipalities by variant"),
    "h_measures": ("Miary i zgodność wariantów", "Measures and agreement"),
    "measures": ("Miary wariantów", "Measures of the variants"),
    "symbol": ("War.", "Var."),
    "units_count": ("Gminy", "Units"),
    "core_units": ("Rdzeń", "Core"),
    "population": ("Ludność", "Population"),
    "jobs": ("Miejsca pracy", "Jobs"),
    "area_km2": ("Pow. [km²]", "Area [km²]"),
    "inside_pct": ("Wyjazdy wewn. [%]", "Kept inside [%]"),
    "parts": ("Części", "Parts"),
    "enclaves": ("Enklawy", "Enclaves"),
    "compactness": ("Zwartość", "Compact."),
    "measures_legend": (
        "Wyjazdy wewnątrz: odsetek wyjeżdżających z gmin obszaru do innej gminy, którzy pracują wewnątrz obszaru."
        " Enklawy: gminy otoczone obszarem, które do niego nie należą. Zwartość: 4π · powierzchnia / obwód², 1 oznacza"
        " koło.",
        "Kept inside: share of those who leave a municipality of the area for another one that lies inside. Enclaves:"
        " municipalities surrounded by the area that do not belong. Compactness: 4π · area / perimeter², 1 is a"
        " circle.",
    ),
    "agreement": ("Zgodność wariantów", "Agreement of the variants"),
    "variant": ("Wariant", "Variant"),
    "h_sweep": ("Wrażliwość na próg", "How the threshold matters"),
    "sweep_alt": (
        "Wykres kolumnowy liczby gmin w obszarze przy kolejnych progach; liczby zawiera załącznik",
        "Column chart of the number of municipalities by threshold; the annex has the numbers",
    ),
    "shares_alt": (
        "Wykres słupkowy wartości kryterium w gminach najbliższych progu; liczby zawiera załącznik",
        "Bar chart of what the municipalities nearest to the threshold have; the annex has the numbers",
    ),
    "flips": ("Gminy, które zmieniają przynależność", "Municipalities that change"),
    "criterion_value": ("Wartość kryterium", "Value of the criterion"),
    "inside": ("W obszarze", "Inside"),
    "flips_at": ("Zmiana przy", "Flips at"),
    "stable": ("Bez zmian od–do", "Stable from–to"),
    "h_uncertain": ("Wyniki niepewne", "Uncertain results"),
    "h_maps": ("Mapy wariantów", "Maps of the variants"),
    "map_stability": (
        "W ilu wariantach gmina należy do obszaru",
        "In how many variants a municipality belongs to the area",
    ),
    "h_chosen": ("Wybrany wariant", "The chosen variant"),
    "members": ("Gminy wybranego wariantu i przyczyny", "Municipalities of the chosen variant, with reasons"),
    "role": ("Rola", "Role"),
    "reasons": ("Przyczyny, kryterium po kryterium", "Reasons, criterion by criterion"),
    "outside": ("Gminy poza wybranym wariantem", "Municipalities outside the chosen variant"),
    "map_chosen": ("Wybrany wariant: {{ fa.chosen.name }}", "The chosen variant: {{ fa.chosen.name }}"),
    "h_caveats": ("Zastrzeżenia", "Caveats"),
    "h_annex": ("Załączniki", "Annexes"),
    "annex_note": (
        "Każda liczba w tym rozdziale pochodzi z arkusza załącznika {{ workbook }}.",
        "Every number of this chapter stands on a sheet of the annex {{ workbook }}.",
    ),
    "annex_absent": (
        "Każda liczba w tym rozdziale pochodzi z arkusza załącznika, którego tym razem nie zapisano.",
        "Every number of this chapter stands on a sheet of the annex, which was not written this time.",
    ),
    "annex": ("Arkusze załącznika", "Sheets of the annex"),
    "sheet": ("Arkusz", "Sheet"),
    "rows": ("Wiersze", "Rows"),
    "table_label": ("Tabela", "Table"),
    "figure_label": ("Rysunek", "Figure"),
    "no_findings": ("Brak.", "None."),
}


def texts(language: str) -> dict[str, str]:
    """Give the texts in a language."""
    return {key: pair[0 if language == "pl" else 1] for key, pair in _PAIRS.items()}
