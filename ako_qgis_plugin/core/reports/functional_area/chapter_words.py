"""What the chapter on links and the functional area says, in the languages of documents."""

from __future__ import annotations

from ako_qgis_plugin.core.functional_area.vocabulary import FlowKind
from ako_qgis_plugin.core.words import Text, _table

#: Places in braces are filled by ``told``; counted things come with their form.
WORDS: dict[str, Text] = _table(
    {
        "untitled": ("Obszar funkcjonalny", "Functional area"),
        "file_docx": ("powiazania_i_obszar_funkcjonalny", "links_and_functional_area"),
        "file_xlsx": ("powiazania_zalacznik", "links_annex"),
        "file_pdf": ("powiazania_mapy", "links_maps"),
        # Data and their state
        "flows_total": (
            "Tabela {kind} obejmuje {pairs} o znanej wielkości przepływu; osoby, które wyjeżdżają do innej gminy:"
            " {leaving}.",
            "The table of {kind} holds {pairs} whose flow is known; people who leave for another municipality:"
            " {leaving}.",
        ),
        "stayers": (
            "Osoby, które pozostają w swojej gminie: {staying} ({share} wszystkich).",
            "People who stay in their own municipality: {staying} ({share} of all).",
        ),
        "no_stayers": (
            "Tabela nie podaje liczby osób, które pozostają w swojej gminie, dlatego samowystarczalności gmin nie można"
            " podać.",
            "The table does not say how many people stay in their own municipality, so that self-containment cannot be"
            " told.",
        ),
        "no_flows": (
            "Nie podano tabeli przepływów. Powiązań między gminami nie można opisać; warianty opisano na podstawie ich"
            " warstw.",
            "No table of flows was given. Links between municipalities cannot be described; variants are described"
            " from their layers.",
        ),
        "elsewhere": (
            "Osoby wyjeżdżające poza badane gminy: {out} ({share} wyjeżdżających); osoby przyjeżdżające spoza nich:"
            " {into}.",
            "People who leave for other municipalities than those examined: {out} ({share} of those who leave); people"
            " who come from such: {into}.",
        ),
        "hidden_none": (
            "W danych nie ma przepływów ukrytych ze względu na tajemnicę statystyczną.",
            "No flow is hidden by statistical secrecy.",
        ),
        "hidden": (
            "W {pairs} liczba osób jest ukryta ze względu na tajemnicę statystyczną; razem może to być od {least} do"
            " {most} osób. Przepływ ukryty oznacza brak danych, a nie zero: sumy i udziały policzono z przepływów"
            " znanych, a wynik, który przepływy ukryte mogą zmienić, oznaczono jako niepewny.",
            "For {pairs} the number of people is hidden by statistical secrecy; together this may be {least} to {most}"
            " people. A hidden flow is missing, not zero: sums and shares are those of the known flows, and a result"
            " that hidden flows could change is marked as uncertain.",
        ),
        "hidden_all": (
            "Wszystkie przepływy między gminami są ukryte: żadna wielkość nie jest znana, dlatego powiązań nie można"
            " ocenić.",
            "All flows between municipalities are hidden: none is known, so that links cannot be assessed.",
        ),
        "absent_is_hidden": (
            "Pary, których nie ma w tabeli, potraktowano jak przepływy ukryte.",
            "Pairs that are not in the table were taken for hidden flows.",
        ),
        "gaps_shown": (
            "Pokazano {shown} z {total}; pozostałe zawiera arkusz „{sheet}” załącznika.",
            "Shown are {shown} of {total}; the sheet “{sheet}” of the annex holds the others.",
        ),
        "chosen_mark": ("wybrany", "chosen"),
        "unknown": ("nieznana", "unknown"),
        "gaps_none": (
            "Dane o ludności, pracujących i miejscach pracy są kompletne.",
            "Population, employed residents and jobs are known of all municipalities.",
        ),
        "fact_units": ("Badane gminy", "Municipalities examined"),
        "fact_units_source": ("Warstwa gmin", "Layer of municipalities"),
        "fact_flows": ("Tabela przepływów", "Table of flows"),
        "fact_source": ("Źródło i rok przepływów", "Source and year of the flows"),
        "fact_kind": ("Rodzaj przepływów", "Kind of flows"),
        "fact_pairs": ("Pary gmin o znanym przepływie", "Pairs with a known flow"),
        "fact_leaving": ("Wyjeżdżający do innej gminy", "People who leave for another municipality"),
        "fact_staying": ("Pozostający w swojej gminie", "People who stay"),
        "fact_to_elsewhere": ("Wyjeżdżający poza badane gminy", "People who leave for elsewhere"),
        "fact_from_elsewhere": ("Przyjeżdżający spoza badanych gmin", "People who come from elsewhere"),
        "fact_hidden": ("Pary o przepływie ukrytym", "Pairs whose flow is hidden"),
        "fact_hidden_least": ("Osoby w przepływach ukrytych, co najmniej", "People in hidden flows, at least"),
        "fact_hidden_most": ("Osoby w przepływach ukrytych, co najwyżej", "People in hidden flows, at most"),
        "fact_cores": ("Rdzenie", "Cores"),
        "fact_migration": ("Tabela migracji", "Table of migration"),
        "fact_variants": ("Warianty", "Variants"),
        "not_given": ("nie podano", "not given"),
        # Links
        "top_leaving": (
            "Najwięcej osób wyjeżdża z gmin: {names}; najwięcej przyjeżdża do gmin: {others}.",
            "Most people leave {names}; most come to {others}.",
        ),
        "top_pair": (
            "Najsilniejszy znany przepływ: z gminy {origin} do gminy {destination} ({people}).",
            "The strongest flow known is that from {origin} to {destination} ({people}).",
        ),
        "positive_balance": (
            "Gminy, do których więcej osób przyjeżdża, niż z nich wyjeżdża: {count} z {total}{names}.",
            "Municipalities to which more people come than leave: {count} of {total}{names}.",
        ),
        "links_units_shown": (
            "Tabela pokazuje {shown} z {total}: te, które należą do wariantu lub są najsilniej związane z rdzeniem."
            " Pozostałe zawiera arkusz „{sheet}” załącznika.",
            "The table shows {shown} of {total}: those of a variant, or most tied to the core. The others stand on the"
            " sheet “{sheet}” of the annex.",
        ),
        "jobs_lacking": (
            "Gminy, w których pracuje więcej ich mieszkańców, niż podano w nich miejsc pracy: {count}. Obie liczby nie"
            " pochodzą z jednego źródła (częsty powód: rolnicy nie są liczeni jako miejsca pracy), dlatego"
            " samowystarczalności popytowej tych gmin nie podano (–).",
            "Municipalities in which more of their residents work than they are said to have jobs: {count}. The two"
            " numbers are not of one source (often because farmers are not counted among jobs), so that their"
            " demand-side self-containment is not told (–).",
        ),
        "all_shown": (
            "Pełne dane zawiera arkusz „{sheet}” załącznika.",
            "The sheet “{sheet}” of the annex holds the full data.",
        ),
        "pairs_shown": (
            "Pokazano {shown} z {total} par; wszystkie zawiera arkusz „{sheet}” załącznika.",
            "Shown are {shown} of {total} pairs; the sheet “{sheet}” of the annex holds all.",
        ),
        "cores_missing": (
            "Nie wskazano rdzenia, dlatego nie podano udziałów dojazdów do rdzenia.",
            "No core was named, so that there are no shares of commuters to it.",
        ),
        "migration_missing": (
            "Nie podano tabeli migracji, dlatego salda migracji nie uwzględniono.",
            "No table of migration was given, so that net migration is not told.",
        ),
        "diagnoses_shown": (
            "Opisano {shown} z {total}; opisy wszystkich zawiera arkusz „{sheet}” załącznika.",
            "Described are {shown} of {total}; the sheet “{sheet}” of the annex describes all.",
        ),
        "chart_flows": ("Najsilniejsze przepływy między gminami (osoby)", "Strongest flows (people)"),
        "chart_balance": (
            "Saldo dojazdów: przyjeżdżający minus wyjeżdżający (osoby)",
            "Commuting balance: people who come less those who leave",
        ),
        "chart_balance_cut": (
            "Saldo dojazdów (osoby); gminy o największym saldzie, liczba: {count}",
            "Commuting balance (people); the {count} municipalities where it is largest",
        ),
        "series_flow": ("osoby", "people"),
        "series_gain": ("więcej przyjeżdża", "more come"),
        "series_loss": ("więcej wyjeżdża", "more leave"),
        "map_links": ("Najsilniejsze przepływy między gminami", "Strongest flows between municipalities"),
        "map_links_note": (
            "Mapa pokazuje {shown} najsilniejszych z {total} znanych przepływów. Grubość linii oznacza liczbę osób;"
            " przepływów ukrytych nie narysowano.",
            "The map shows the {shown} strongest of {total} known flows. Lines are as wide as people are many; hidden"
            " flows are not drawn.",
        ),
        "map_legend": ("Legenda", "Legend"),
        "map_page": ("{day} · strona {page} z {pages}", "{day} · page {page} of {pages}"),
        "map_scale": ("1:{denominator}", "1:{denominator}"),
        "map_sources": (
            "Źródło przepływów: {source}. Układ współrzędnych PUWG 1992 (EPSG:2180). Delimitacja jest analizą; o"
            " zasięgu obszaru funkcjonalnego rozstrzygają właściwe organy.",
            "Source of the flows: {source}. Coordinates: PUWG 1992 (EPSG:2180). A delimitation is an analysis; the"
            " extent of the functional area is for the authorities to decide.",
        ),
        "maps_compared": ("Porównane warianty: {variants}.", "Variants compared: {variants}."),
        "map_links_alt": (
            "Mapa: linie łączą gminy, grubość linii oznacza liczbę osób; liczby podano w tabeli najsilniejszych"
            " przepływów",
            "Map: lines join municipalities, their width is the number of people; the numbers stand in the table of"
            " the strongest flows",
        ),
        # Methods
        "no_variants": (
            "Nie podano żadnego wariantu, dlatego nie opisano metod ani nie porównano wyników. Warianty tworzy"
            " algorytm „Wyznacz obszar funkcjonalny”.",
            "No variant was given, so that there is no method to describe and nothing to compare. The algorithm"
            " “Delimit the functional area” makes variants.",
        ),
        "no_definition": (
            "Warstwa tego wariantu nie zawiera definicji, dlatego jego parametrów nie można podać.",
            "The layer of this variant holds no definition, so that its parameters cannot be told.",
        ),
        "unknown_definition": (
            "Definicji tego wariantu nie można odczytać: {reason}",
            "The definition of this variant cannot be read: {reason}",
        ),
        "not_recomputed": (
            "Wariantu nie można odtworzyć na podanych danych: {reason} Opis i przyczyny podano według jego warstwy.",
            "The variant cannot be computed again from the data given: {reason} It is described as its layer has it.",
        ),
        "recomputed": (
            "Wariant odtworzono na podanych danych; wynik jest taki sam jak w warstwie.",
            "The variant was computed again from the data given; the result is that of the layer.",
        ),
        "recomputed_other": (
            "Wariant odtworzony na podanych danych różni się od warstwy w {units}: {names}. Opisano wynik z warstwy.",
            "Computed again from the data given, the variant differs from the layer in {units}: {names}. Described is"
            " that of the layer.",
        ),
        "drawn": ("granicę zawiera definicja w warstwie wariantu", "its outline stands in the layer of the variant"),
        "yes": ("tak", "yes"),
        "no": ("nie", "no"),
        "empty": ("–", "–"),
        # Comparison
        "one_variant": (
            "Podano jeden wariant, dlatego nie ma z czym go porównać.",
            "One variant was given, so that there is nothing to compare it with.",
        ),
        "compared": (
            "Porównano {variants}. Liczba gmin, które należą do obszaru w każdym wariancie: {always}{always_names};"
            " w niektórych: {sometimes}{sometimes_names}; w żadnym: {never}{never_names}.",
            "Compared were {variants}. Municipalities that belong to the area in every variant:"
            " {always}{always_names}; in some: {sometimes}{sometimes_names}; in none: {never}{never_names}.",
        ),
        "most_alike": (
            "Najbardziej zgodne są warianty {first} i {second} (wskaźnik Jaccarda {high}), najmniej {third} i {fourth}"
            " ({low}).",
            "Most alike are {first} and {second} (Jaccard index {high}), least so {third} and {fourth} ({low}).",
        ),
        "alike": (
            "Wskaźnik Jaccarda wariantów {first} i {second}: {high}.",
            "Jaccard index of {first} and {second}: {high}.",
        ),
        "membership_legend": (
            "{core} – rdzeń, {zone} – strefa dojazdów, {unknown} – nie oceniono, * – wynik niepewny, puste – poza"
            " obszarem. Ostatnia kolumna: w ilu wariantach gmina należy do obszaru.",
            "{core} – core, {zone} – commuting zone, {unknown} – not assessed, * – uncertain, blank – outside. Last"
            " column: in how many variants the municipality belongs to the area.",
        ),
        "membership_shown": (
            "Tabela pokazuje {shown} z {total}: przede wszystkim te, które należą do choć jednego wariantu, nie zostały"
            " ocenione lub mają wynik niepewny. Pozostałe zawiera arkusz „{sheet}” załącznika.",
            "The table shows {shown} of {total}: above all those in one variant or more, those not assessed, and those"
            " whose result is uncertain. The others stand on the sheet “{sheet}” of the annex.",
        ),
        "variants_shown": (
            "Tabela pokazuje pierwsze {shown} z {total}; wszystkie zawiera arkusz „{sheet}” załącznika.",
            "The table shows the first {shown} of {total}; the sheet “{sheet}” of the annex holds all.",
        ),
        "agreement_legend": (
            "Powyżej przekątnej: wskaźnik Jaccarda (wspólne gminy przez gminy należące do któregokolwiek z dwóch"
            " wariantów); poniżej: wskaźnik Randa (zgodne przypisania przez wszystkie). 1 oznacza warianty jednakowe.",
            "Above the diagonal: Jaccard index (municipalities in both by those in either); below: Rand index"
            " (memberships that agree by all). 1 means that two variants are the same.",
        ),
        "column_times": ("Ile", "Times"),
        "sign_core": ("R", "C"),
        "sign_zone": ("S", "Z"),
        "sign_unknown": ("?", "?"),
        "variant_symbol": ("W{number}", "V{number}"),
        "variant_named": ("{symbol} „{name}”", "{symbol} “{name}”"),
        "sweep_missing": (
            "Wrażliwości na próg nie zbadano: {reason}",
            "How the area depends on the threshold was not examined: {reason}",
        ),
        "sweep_no_flows": ("nie podano tabeli przepływów.", "no table of flows was given."),
        "sweep_no_threshold": (
            "żaden z wariantów nie ma progu, który można zmieniać.",
            "none of the variants has a threshold that could be moved.",
        ),
        "sweep": (
            "Wariant {variant} policzono dla wartości parametru „{parameter}” od {first} do {last}; przy pierwszej"
            " liczba gmin w obszarze wynosi {units_first}, przy ostatniej {units_last}.",
            "{variant} was computed for values of “{parameter}” from {first} to {last}; with the first the number of"
            " municipalities in the area is {units_first}, with the last {units_last}.",
        ),
        "flips_none": (
            "W tym przedziale żadna gmina nie zmienia przynależności.",
            "Within this range no municipality changes.",
        ),
        "flips": (
            "Gminy, których przynależność zmienia się w tym przedziale: {count} ({names}).",
            "Municipalities that change within this range: {count} ({names}).",
        ),
        "chart_sweep": (
            "Liczba gmin w obszarze przy kolejnych wartościach parametru „{parameter}”{unit}",
            "Municipalities in the area by values of “{parameter}”{unit}",
        ),
        "series_units": ("gminy w obszarze", "municipalities in the area"),
        "chart_shares": (
            "{criterion}{unit}: próg wyższy od wartości wyłącza gminę z obszaru",
            "{criterion}{unit}: a threshold above the value leaves the municipality out",
        ),
        "series_at_least": ("co najmniej {threshold}", "{threshold} and more"),
        "series_below": ("poniżej {threshold}", "below {threshold}"),
        "uncertain_none": (
            "Przepływy ukryte nie zmieniają wyniku żadnej gminy.",
            "Hidden flows change the result of no municipality.",
        ),
        "uncertain": (
            "Gminy, których wynik jest niepewny ze względu na przepływy ukryte: {count} ({names}).",
            "Municipalities whose result is uncertain because of hidden flows: {count} ({names}).",
        ),
        "map_variant": ("Wariant {variant}", "{variant}"),
        "map_variant_alt": (
            "Mapa gmin wariantu {variant}; przynależność gmin podano w tabeli",
            "Map of {variant}; the table says which municipalities belong",
        ),
        "map_stability": ("W ilu wariantach gmina należy do obszaru", "In how many variants a municipality belongs"),
        "map_stability_alt": (
            "Mapa: odcień oznacza liczbę wariantów, w których gmina należy do obszaru; liczby podano w tabeli"
            " przynależności",
            "Map: shades are the number of variants in which a municipality belongs to the area; the numbers stand in"
            " the table of memberships",
        ),
        "maps_in_annex": (
            "Mapy pozostałych wariantów zawiera załącznik mapowy.",
            "Maps of the other variants stand in the map annex.",
        ),
        "no_maps": (
            "Map nie ma: gminy nie mają granic lub mapy nie były zamawiane.",
            "There are no maps: the municipalities have no boundaries, or no maps were asked for.",
        ),
        "method_as_above": (
            "Metoda taka jak w wariancie {variant}; inne są tylko parametry.",
            "The method is that of {variant}; only the parameters differ.",
        ),
        # The chosen variant
        "none_chosen": (
            "Nie wskazano wariantu wybranego. Rozdział porównuje warianty i nie zaleca żadnego z nich.",
            "No variant was chosen. The chapter compares variants and recommends none.",
        ),
        "variant_holds": (
            "Wariant {variant} obejmuje {units}: rdzeń – {core}, strefa dojazdów – {zone}.",
            "{variant} holds {units}: core – {core}, commuting zone – {zone}.",
        ),
        "variant_empty": (
            "Wariant {variant} nie obejmuje żadnej gminy.",
            "{variant} holds no municipality.",
        ),
        "variant_sums": (
            "Ludność: {population}; miejsca pracy: {jobs}; powierzchnia: {area}; dojazdy, które zostają wewnątrz"
            " obszaru: {inside}.",
            "Population: {population}; jobs: {jobs}; area: {area}; flows that stay inside: {inside}.",
        ),
        "variant_shape": (
            "Obszar ma {parts}; gminy otoczone obszarem, które do niego nie należą: {enclaves}.",
            "The area has {parts}; municipalities surrounded by it that do not belong: {enclaves}.",
        ),
        "members_shown": (
            "Przyczyny podano dla {shown} z {total}; pozostałe zawiera arkusz „{sheet}” załącznika.",
            "Reasons are told of {shown} of {total}; the sheet “{sheet}” of the annex holds the others.",
        ),
        "closest_outside": (
            "Przyczyny podano także dla gmin poza obszarem, które są najbliższe kryteriów, należą do innego wariantu"
            " lub nie zostały ocenione: {count}.",
            "Reasons are told also of municipalities outside that come closest, belong in another variant or were not"
            " assessed: {count}.",
        ),
        # Caveats
        "caveat_nature": (
            "Delimitacja jest analizą: pokazuje, które gminy spełniają podane kryteria. O zasięgu obszaru"
            " funkcjonalnego rozstrzygają właściwe organy.",
            "A delimitation is an analysis: it shows which municipalities meet the criteria given. The extent of the"
            " functional area is for the authorities to decide.",
        ),
        "caveat_source": (
            "Nie podano źródła ani roku przepływów; należy je uzupełnić przed wykorzystaniem wyników.",
            "Source and year of the flows were not given; they have to be told before the results are used.",
        ),
        "caveat_elsewhere": (
            "{share} wyjeżdżających jedzie poza badane gminy. Powiązań na skraju badanego obszaru nie widać w całości;"
            " w razie wątpliwości należy dołączyć kolejne gminy, także spoza województwa.",
            "{share} of those who leave go beyond the municipalities examined. Links at the edge are not seen whole;"
            " where in doubt, add further municipalities, also of other voivodeships.",
        ),
        "caveat_hidden": (
            "Przepływy ukryte: {pairs}. Udziały policzono z przepływów znanych i mogą być zaniżone.",
            "Hidden flows: {pairs}. Shares are those of known flows and may be too low.",
        ),
        "caveat_uncertain": (
            "Gminy, których wynik mogą zmienić przepływy ukryte: {count} ({names}).",
            "Municipalities whose result hidden flows could change: {count} ({names}).",
        ),
        "caveat_edge": (
            "Gminy wariantu {variant} na skraju danych: {count} ({names}). Gmin leżących dalej nie badano, dlatego"
            " granica obszaru może tam wynikać z zasięgu danych, a nie z powiązań (chyba że jest to granica państwa"
            " lub wybrzeże).",
            "Municipalities of {variant} at the edge of the data: {count} ({names}). What lies beyond them was not"
            " examined, so that the boundary of the area may follow from the extent of the data rather than from links"
            " (unless it is a coast or the border of the state).",
        ),
        "caveat_not_assessed": (
            "Gminy, których nie oceniono z braku danych: {count} ({names}).",
            "Municipalities not assessed for want of data: {count} ({names}).",
        ),
        "caveat_method": (
            "Wynik zależy od metody i progów; gminy, które należą do obszaru tylko w części wariantów: {count}.",
            "The result depends on method and thresholds; municipalities that belong to the area in some variants"
            " only: {count}.",
        ),
        "caveat_not_recomputed": (
            "Warianty, których nie można odtworzyć na podanych danych: {names}.",
            "Variants that cannot be computed again from the data given: {names}.",
        ),
        "caveat_other_units": (
            "Warianty obejmują gminy, których nie ma w warstwie gmin: {count} ({names}).",
            "Variants hold municipalities that the layer of municipalities has not: {count} ({names}).",
        ),
        "caveat_recomputed": (
            "Warianty, które odtworzone na podanych danych różnią się od swoich warstw: {names}.",
            "Variants that differ from their layers when computed again: {names}.",
        ),
        "caveat_no_definition": (
            "Warianty bez definicji, których nie można odtworzyć: {names}.",
            "Variants without a definition, which cannot be computed again: {names}.",
        ),
        "others": ("i jeszcze {count}", "and {count} more"),
        "of": ("{count} z {total}", "{count} of {total}"),
    }
)

#: Genitive of the kinds of flows: a table of ...
KINDS: dict[FlowKind, Text] = {
    FlowKind.COMMUTING: {"pl": "dojazdów do pracy", "en": "commuting to work"},
    FlowKind.SCHOOL: {"pl": "dojazdów do szkół", "en": "trips to school"},
    FlowKind.MIGRATION: {"pl": "migracji", "en": "migration"},
    FlowKind.OTHER: {"pl": "przepływów", "en": "flows"},
}

#: Values of parameters that are codes.
CODES: dict[str, Text] = _table(
    {
        "published": (
            "jak w definicji: miasta łączy odpowiednio duży udział dojazdów",
            "as published: cities are joined by a large enough share of commuters",
        ),
        "joined": ("jeden wspólny rdzeń", "all are one core"),
        "separate": ("każde miasto osobno", "each city for itself"),
        "weighted": ("ważona (suma do sumy)", "weighted (sum over sum)"),
        "simple": ("prosta (każda jednostka liczy się raz)", "simple (each unit counts once)"),
        "min_max": ("od najmniejszej do największej wartości", "from the lowest to the highest value"),
        "z_score": ("średnia 50, odchylenie standardowe 10", "mean 50, standard deviation 10"),
        "percentile_rank": ("pozycja wśród gmin (ranga percentylowa)", "position among the units (percentile rank)"),
    }
)

#: Titles of the sheets of the annex, at most 31 characters; and what stands on them.
SHEETS: dict[str, Text] = _table(
    {
        "data": ("Dane", "Data"),
        "gaps": ("Braki danych", "Missing data"),
        "units": ("Gminy", "Municipalities"),
        "cores": ("Udziały rdzeni", "Shares of cores"),
        "pairs": ("Przepływy", "Flows"),
        "diagnoses": ("Opisy gmin", "Descriptions"),
        "variants": ("Warianty", "Variants"),
        "parameters": ("Parametry", "Parameters"),
        "membership": ("Przynależność", "Membership"),
        "agreement": ("Zgodność wariantów", "Agreement"),
        "sweep": ("Progi", "Thresholds"),
        "flips": ("Zmiany przy progach", "Changes by threshold"),
        "criteria": ("Kryteria", "Criteria"),
        "reasons": ("Przyczyny", "Reasons"),
    }
)

#: Headings of columns.
COLUMNS: dict[str, Text] = _table(
    {
        "item": ("Pozycja", "Item"),
        "value": ("Wartość", "Value"),
        "code": ("Kod", "Code"),
        "name": ("Gmina", "Municipality"),
        "lacks": ("Brak danych", "Missing"),
        "leaving": ("Wyjeżdżający", "Leave"),
        "arriving": ("Przyjeżdżający", "Come"),
        "staying": ("Pozostający", "Stay"),
        "balance": ("Saldo dojazdów", "Balance"),
        "balance_rate": ("Saldo na 100 mieszkańców", "Balance per 100 residents"),
        "employed": ("Pracujący mieszkańcy", "Employed residents"),
        "jobs": ("Miejsca pracy", "Jobs"),
        "population": ("Ludność", "Population"),
        "leaving_pct": ("Udział wyjeżdżających [%]", "Share who leave [%]"),
        "supply_pct": ("Samowystarczalność podażowa [%]", "Supply self-containment [%]"),
        "demand_pct": ("Samowystarczalność popytowa [%]", "Demand self-containment [%]"),
        "first": ("Pierwszy kierunek", "First destination"),
        "first_flow": ("Osoby", "People"),
        "first_pct": ("Udział [%]", "Share [%]"),
        "second": ("Drugi kierunek", "Second destination"),
        "second_flow": ("Osoby (drugi kierunek)", "People (second)"),
        "second_pct": ("Udział (drugi kierunek) [%]", "Share (second) [%]"),
        "dominated_by": ("Zdominowana przez", "Dominated by"),
        "hidden_out": ("Ukryte przepływy z gminy", "Hidden flows out"),
        "core_pct": ("Udział dojeżdżających do rdzenia [%]", "Share to the core [%]"),
        "all_cores": ("wszystkie rdzenie", "all cores"),
        "core": ("Rdzeń", "Core"),
        "to_core": ("Do rdzenia (osoby)", "To the core (people)"),
        "share_pct": ("Udział [%]", "Share [%]"),
        "share_least": ("Udział co najmniej [%]", "Share, least [%]"),
        "share_most": ("Udział co najwyżej [%]", "Share, most [%]"),
        "net_migration": ("Saldo migracji", "Net migration"),
        "origin_code": ("Kod gminy zamieszkania", "Code of origin"),
        "origin": ("Z gminy", "From"),
        "destination_code": ("Kod gminy pracy", "Code of destination"),
        "destination": ("Do gminy", "To"),
        "flow": ("Osoby", "People"),
        "back": ("W drugą stronę", "The other way"),
        "smart": ("Siła związku (wskaźnik Smarta)", "Strength (Smart's index)"),
        "text": ("Opis", "Description"),
        "symbol": ("Symbol", "Symbol"),
        "variant": ("Wariant", "Variant"),
        "method": ("Metoda", "Method"),
        "chosen": ("Wybór", "Choice"),
        "units": ("Gminy", "Municipalities"),
        "core_units": ("Rdzeń", "Core"),
        "zone_units": ("Strefa", "Zone"),
        "area_km2": ("Powierzchnia [km²]", "Area [km²]"),
        "inside_pct": ("Wyjazdy wewnątrz obszaru [%]", "Flows kept inside [%]"),
        "parts": ("Części", "Parts"),
        "enclaves": ("Enklawy", "Enclaves"),
        "compactness": ("Zwartość", "Compactness"),
        "uncertain_units": ("Niepewne", "Uncertain"),
        "not_assessed_units": ("Nie oceniono", "Not assessed"),
        "parameter": ("Parametr", "Parameter"),
        "source": ("Źródło wartości domyślnej", "Source of the default"),
        "times": ("W ilu wariantach", "In how many variants"),
        "frequency_pct": ("Częstość [%]", "Frequency [%]"),
        "uncertain": ("Niepewna w", "Uncertain in"),
        "other_symbol": ("Drugi wariant", "Other variant"),
        "jaccard": ("Wskaźnik Jaccarda", "Jaccard index"),
        "rand": ("Wskaźnik Randa", "Rand index"),
        "threshold": ("Próg", "Threshold"),
        "inside": ("W obszarze", "Inside"),
        "flips_at": ("Zmiana przy", "Flips at"),
        "exact": ("Dokładnie", "Exact"),
        "stable_from": ("Bez zmian od", "Stable from"),
        "stable_to": ("Bez zmian do", "Stable up to"),
        "self_containment_pct": ("Samowystarczalność [%]", "Self-containment [%]"),
        "criterion": ("Kryterium", "Criterion"),
        "unit": ("Jednostka", "Unit"),
        "is_met": ("Spełnione", "Met"),
        "low": ("Co najmniej", "Least"),
        "high": ("Co najwyżej", "Most"),
        "role": ("Rola", "Role"),
        "reason": ("Przyczyna", "Reason"),
        "rows": ("Wiersze", "Rows"),
        "sheet": ("Arkusz", "Sheet"),
    }
)


def told(key: str, language: str, /, **places: object) -> str:
    """Give a text of ``WORDS`` in a language, with its places filled."""
    return WORDS[key][language].format(**places)
