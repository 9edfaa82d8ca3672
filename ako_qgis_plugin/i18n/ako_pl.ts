<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
  <context>
    <name>AkoAlgorithm</name>
    <message>
      <source>There is no parameter {}; there are {}.</source>
      <translation>Nie ma parametru {}; są {}.</translation>
    </message>
    <message>
      <source>Cancelled. An incomplete run is no result.</source>
      <translation>Przerwano. Niepełny przebieg nie jest wynikiem.</translation>
    </message>
  </context>
  <context>
    <name>AkoPlugin</name>
    <message>
      <source>Check plans against the voivodeship plan…</source>
      <translation>Sprawdź plany z planem województwa…</translation>
    </message>
    <message>
      <source>Import a municipal plan (GML)…</source>
      <translation>Importuj plan gminy (GML)…</translation>
    </message>
    <message>
      <source>Map provisions of the voivodeship plan…</source>
      <translation>Mapuj ustalenia planu województwa…</translation>
    </message>
    <message>
      <source>Open the sample project</source>
      <translation>Otwórz projekt przykładowy</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Pomoc</translation>
    </message>
    <message>
      <source>Sample project</source>
      <translation>Projekt przykładowy</translation>
    </message>
  </context>
  <context>
    <name>AkoProvider</name>
    <message>
      <source>AKO: municipal plans and the voivodeship plan</source>
      <translation>AKO: plany gmin a plan województwa</translation>
    </message>
  </context>
  <context>
    <name>CheckConformity</name>
    <message>
      <source>Check plans against the voivodeship plan</source>
      <translation>Sprawdź plany z planem województwa</translation>
    </message>
    <message>
      <source>Plan conformity</source>
      <translation>Zgodność planów</translation>
    </message>
    <message>
      <source>Finds every place where a zone of a municipal plan meets a provision of the voivodeship plan, and says by the rules of the rule book what that means: conflict, potential conflict, attention; or that it could not be assessed, and why. It finds collisions; whether a plan is in breach is for the authorities to state.

Zones come from 'Import planning acts' (several municipalities and kinds of plans at once), provisions from 'Map provisions' (lines, points, areas and tables at once). Layers in other coordinate systems are reprojected to EPSG:2180.

Corridors are as wide as width_m says, else as the category's default. The accuracy of the drawing (accuracy_m) decides the certainty: a collision that vanishes when the drawing is off by that much is uncertain, one that only then appears is possible. Parts smaller or narrower than the limits below are slivers; they are counted in the summary. Each finding carries rule, legal basis, size and advice; primary findings are the strongest of each pair of zone and provision.

What it cannot see: pairs that no rule covers (counted as no_rule, never as conforming), buildings that stand already, and land where no plan is loaded - unless municipal boundaries are given, then it is reported as not assessed.</source>
      <translation>Znajduje każde miejsce, w którym strefa planu gminy spotyka ustalenie planu województwa, i według księgi reguł mówi, co to znaczy: kolizja, potencjalna kolizja, do wyjaśnienia; albo że nie dało się tego ocenić i dlaczego. Znajduje kolizje; o naruszeniu planu rozstrzygają organy.

Strefy pochodzą z narzędzia „Importuj akty planowania” (wiele gmin i rodzajów planów naraz), ustalenia z „Mapuj ustalenia planu województwa” (linie, punkty, obszary i tabele naraz). Warstwy w innych układach współrzędnych są przeliczane do EPSG:2180.

Korytarze mają szerokość width_m, a gdy jej brak - domyślną dla kategorii. Dokładność rysunku (accuracy_m) decyduje o pewności: kolizja, która znika, gdy rysunek odbiega o tyle od prawdy, jest niepewna, a taka, która dopiero wtedy się pojawia - możliwa. Części mniejsze lub węższe od podanych niżej progów to okruchy; są policzone w podsumowaniu. Każdy wynik ma regułę, podstawę prawną, wielkość i radę; wynik główny to najsilniejszy dla pary strefy i ustalenia.

Czego nie widzi: par, o których nie mówi żadna reguła (liczonych jako no_rule, nigdy jako zgodne), istniejących już budynków oraz terenów, dla których nie wczytano planu - chyba że podano granice gmin, wtedy wykazuje je jako nieocenione.</translation>
    </message>
    <message>
      <source>Planning zones of the municipal plans</source>
      <translation>Strefy planistyczne planów gmin</translation>
    </message>
    <message>
      <source>Provisions of the voivodeship plan (layers and tables)</source>
      <translation>Ustalenia planu województwa (warstwy i tabele)</translation>
    </message>
    <message>
      <source>Own rule book (CSV or XLSX; the shipped one where empty)</source>
      <translation>Własna księga reguł (CSV lub XLSX; gdy puste - księga z wtyczki)</translation>
    </message>
    <message>
      <source>Rule books</source>
      <translation>Księgi reguł</translation>
    </message>
    <message>
      <source>Municipal boundaries, to find land without a plan</source>
      <translation>Granice gmin, aby wykryć teren bez planu</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Wyniki</translation>
    </message>
    <message>
      <source>Summary by municipality and verdict</source>
      <translation>Podsumowanie według gmin i ocen</translation>
    </message>
    <message>
      <source>Summary by provision</source>
      <translation>Podsumowanie według ustaleń</translation>
    </message>
    <message>
      <source>Plans of these statuses</source>
      <translation>Plany o statusie</translation>
    </message>
    <message>
      <source>Only these municipalities (TERYT codes, separated by commas)</source>
      <translation>Tylko te gminy (kody TERYT po przecinku)</translation>
    </message>
    <message>
      <source>Ignore parts smaller than (m²)</source>
      <translation>Pomijaj części mniejsze niż (m²)</translation>
    </message>
    <message>
      <source>Ignore parts narrower than (m, mean width)</source>
      <translation>Pomijaj części węższe niż (m, średnia szerokość)</translation>
    </message>
    <message>
      <source>Also list zones that support a provision</source>
      <translation>Wykaż także strefy wspierające ustalenie</translation>
    </message>
    <message>
      <source>Language of the findings</source>
      <translation>Język wyników</translation>
    </message>
    <message>
      <source>Rule book: {} ({} rules)</source>
      <translation>Księga reguł: {} (reguł: {})</translation>
    </message>
  </context>
  <context>
    <name>Dependencies</name>
    <message>
      <source>The Python libraries {} are missing: install them (on Debian: python3-geopandas, elsewhere through the QPIP plugin), then restart QGIS.</source>
      <translation>Brakuje bibliotek Pythona {}: zainstaluj je (w Debianie: python3-geopandas, gdzie indziej przez wtyczkę QPIP) i uruchom QGIS ponownie.</translation>
    </message>
    <message>
      <source>{} {} is too old: version {} or newer is needed.</source>
      <translation>{} {} jest za stare: potrzebna jest wersja {} lub nowsza.</translation>
    </message>
    <message>
      <source>shapely is installed but cannot be loaded ({}): install it anew, then restart QGIS.</source>
      <translation>shapely jest zainstalowane, lecz nie daje się wczytać ({}): zainstaluj je ponownie i uruchom QGIS od nowa.</translation>
    </message>
    <message>
      <source>shapely brings GEOS {} while QGIS uses {}, which crashes QGIS: install the distribution's python3-geopandas instead of a wheel.</source>
      <translation>shapely przynosi GEOS {}, a QGIS używa {}, co zamyka QGIS z błędem: zamiast gotowej paczki zainstaluj python3-geopandas z dystrybucji.</translation>
    </message>
  </context>
  <context>
    <name>Destinations</name>
    <message>
      <source>{} would overwrite {}: {}. Choose another file, or a table of its own in a GeoPackage.</source>
      <translation>{} nadpisałoby {}: {}. Wybierz inny plik albo osobną tabelę w GeoPackage.</translation>
    </message>
    <message>
      <source>{}: a Shapefile cannot hold a table; choose a GeoPackage or a CSV file.</source>
      <translation>{}: plik Shapefile nie pomieści tabeli; wybierz GeoPackage lub CSV.</translation>
    </message>
    <message>
      <source>{}: a Shapefile cuts names of fields to 10 characters and texts to 254; other algorithms cannot read it, a GeoPackage keeps everything.</source>
      <translation>{}: Shapefile ucina nazwy pól do 10 znaków, a teksty do 254; inne narzędzia go nie odczytają, GeoPackage zachowuje wszystko.</translation>
    </message>
    <message>
      <source>{}: this format holds the table without the geometry.</source>
      <translation>{}: ten format mieści tabelę bez geometrii.</translation>
    </message>
  </context>
  <context>
    <name>ImportPlan</name>
    <message>
      <source>Import planning acts (APP GML)</source>
      <translation>Importuj akty planowania (APP GML)</translation>
    </message>
    <message>
      <source>Municipal plans</source>
      <translation>Plany gmin</translation>
    </message>
    <message>
      <source>Reads planning acts in the official GML format (APP 1.0, 2.0 and 3.0): one file or several, also zipped.

Gives the planning zones, and where wanted the acts, the infill development areas (OUZ), the downtown areas (OZS) and the areas of social infrastructure standards (OSD), all in EPSG:2180. Files of several municipalities and in several coordinate systems can be read together, in any order.

Indicators that a plan does not set stay empty and are never 0. Superseded versions are left out. Axes that stand in the wrong order are swapped where only that puts the plan into Poland; in EPSG:2180 both orders often do, then the file is believed. Arcs become chords. Everything mended or doubted is told in the log.

APP 1.0 has acts only, and local plans (MPZP) have no zones in any version.</source>
      <translation>Czyta akty planowania przestrzennego w urzędowym formacie GML (APP 1.0, 2.0 i 3.0): jeden plik lub wiele, także spakowane.

Daje strefy planistyczne, a na życzenie akty, obszary uzupełnienia zabudowy (OUZ), obszary zabudowy śródmiejskiej (OZS) i obszary standardów dostępności infrastruktury społecznej (OSD), wszystko w EPSG:2180. Pliki wielu gmin i w różnych układach współrzędnych można czytać razem, w dowolnej kolejności.

Wskaźniki, których plan nie ustala, pozostają puste i nigdy nie są zerem. Zastąpione wersje są pomijane. Zamienione osie są poprawiane tam, gdzie tylko to umieszcza plan w Polsce; w EPSG:2180 często pasują obie kolejności, wtedy wierzy się plikowi. Łuki stają się cięciwami. O wszystkim, co naprawiono lub co budzi wątpliwość, mówi dziennik.

APP 1.0 ma tylko akty, a plany miejscowe (MPZP) w żadnej wersji nie mają stref.</translation>
    </message>
    <message>
      <source>GML files, or zips of them</source>
      <translation>Pliki GML lub ich archiwa ZIP</translation>
    </message>
    <message>
      <source>Planning zones</source>
      <translation>Strefy planistyczne</translation>
    </message>
    <message>
      <source>Planning acts</source>
      <translation>Akty planowania</translation>
    </message>
    <message>
      <source>Infill development areas (OUZ)</source>
      <translation>Obszary uzupełnienia zabudowy (OUZ)</translation>
    </message>
    <message>
      <source>Downtown areas (OZS)</source>
      <translation>Obszary zabudowy śródmiejskiej (OZS)</translation>
    </message>
    <message>
      <source>Social infrastructure standards (OSD)</source>
      <translation>Standardy dostępności infrastruktury społecznej (OSD)</translation>
    </message>
    <message>
      <source>No file is given: name at least one GML file or zip.</source>
      <translation>Nie wskazano pliku: podaj co najmniej jeden plik GML lub ZIP.</translation>
    </message>
  </context>
  <context>
    <name>MapProvisions</name>
    <message>
      <source>Map provisions of the voivodeship plan</source>
      <translation>Mapuj ustalenia planu województwa</translation>
    </message>
    <message>
      <source>Voivodeship plan</source>
      <translation>Plan województwa</translation>
    </message>
    <message>
      <source>Brings one layer or table of the voivodeship plan, with whatever fields it has, to the model that the check reads. Lines, points, areas and tables without geometry are taken; the output keeps the kind of geometry.

Category and status come from a field (codes, or names as in categories.csv; Polish words such as planowane, istniejące, chronione) or are one for the whole layer. A field wins over the single value. The width is the whole width of a corridor or the diameter around a point [m]; the accuracy is that of the drawing [m]: 50 m is half a millimetre at 1:100 000. Unknown accuracy makes every verdict's certainty unknown, so give it.

Without a field for the identifier a provision is recognised by its source, item, name and geometry, so decisions made on its findings survive when the layer is read again. Investments without a location stay in the list and are reported by the check.</source>
      <translation>Sprowadza jedną warstwę lub tabelę planu województwa, o dowolnych polach, do modelu, który czyta sprawdzenie. Przyjmuje linie, punkty, obszary i tabele bez geometrii; wynik zachowuje rodzaj geometrii.

Kategoria i status pochodzą z pola (kody albo nazwy jak w categories.csv; polskie słowa, np. planowane, istniejące, chronione) albo są jedne dla całej warstwy. Pole ma pierwszeństwo przed jedną wartością. Szerokość to cała szerokość korytarza lub średnica wokół punktu [m]; dokładność to dokładność rysunku [m]: 50 m to pół milimetra w skali 1:100 000. Bez dokładności pewność każdej oceny jest nieznana, więc warto ją podać.

Bez pola z identyfikatorem ustalenie rozpoznaje się po źródle, pozycji, nazwie i geometrii, więc decyzje o wynikach przetrwają ponowne wczytanie warstwy. Inwestycje bez lokalizacji zostają na liście i wykazuje je sprawdzenie.</translation>
    </message>
    <message>
      <source>Layer or table of the voivodeship plan</source>
      <translation>Warstwa lub tabela planu województwa</translation>
    </message>
    <message>
      <source>Category of all features</source>
      <translation>Kategoria wszystkich obiektów</translation>
    </message>
    <message>
      <source>Field with the category</source>
      <translation>Pole z kategorią</translation>
    </message>
    <message>
      <source>Status of all features</source>
      <translation>Status wszystkich obiektów</translation>
    </message>
    <message>
      <source>Field with the status</source>
      <translation>Pole ze statusem</translation>
    </message>
    <message>
      <source>Field with a unique, lasting identifier</source>
      <translation>Pole z niepowtarzalnym, trwałym identyfikatorem</translation>
    </message>
    <message>
      <source>Field with the name</source>
      <translation>Pole z nazwą</translation>
    </message>
    <message>
      <source>Width of all corridors, or diameter of points (m)</source>
      <translation>Szerokość wszystkich korytarzy lub średnica punktów (m)</translation>
    </message>
    <message>
      <source>Field with the width (m)</source>
      <translation>Pole z szerokością (m)</translation>
    </message>
    <message>
      <source>Accuracy of the drawing (m)</source>
      <translation>Dokładność rysunku (m)</translation>
    </message>
    <message>
      <source>Field with the accuracy (m)</source>
      <translation>Pole z dokładnością (m)</translation>
    </message>
    <message>
      <source>Provisions</source>
      <translation>Ustalenia</translation>
    </message>
    <message>
      <source>In force since (YYYY-MM-DD)</source>
      <translation>Obowiązuje od (RRRR-MM-DD)</translation>
    </message>
    <message>
      <source>Field with the date in force</source>
      <translation>Pole z datą obowiązywania</translation>
    </message>
    <message>
      <source>Field with the time horizon</source>
      <translation>Pole z horyzontem czasowym</translation>
    </message>
    <message>
      <source>Source document</source>
      <translation>Dokument źródłowy</translation>
    </message>
    <message>
      <source>Field with the source document</source>
      <translation>Pole z dokumentem źródłowym</translation>
    </message>
    <message>
      <source>Field with the item in the source</source>
      <translation>Pole z pozycją w źródle</translation>
    </message>
    <message>
      <source>Adopting body</source>
      <translation>Organ uchwalający</translation>
    </message>
    <message>
      <source>Field with the adopting body</source>
      <translation>Pole z organem uchwalającym</translation>
    </message>
    <message>
      <source>Field with the state of realisation</source>
      <translation>Pole ze stanem realizacji</translation>
    </message>
    <message>
      <source>Field with a note</source>
      <translation>Pole z uwagą</translation>
    </message>
    <message>
      <source>Own rule book, for its categories (the shipped one where empty)</source>
      <translation>Własna księga reguł, dla jej kategorii (gdy puste - księga z wtyczki)</translation>
    </message>
    <message>
      <source>Rule books</source>
      <translation>Księgi reguł</translation>
    </message>
    <message>
      <source>Give {}, or the field that holds it in {}.</source>
      <translation>Podaj {} albo pole, które to zawiera, w {}.</translation>
    </message>
    <message>
      <source>Provisions: {}</source>
      <translation>Ustalenia: {}</translation>
    </message>
  </context>
  <context>
    <name>Outputs</name>
    <message>
      <source>{}: only {} of {} rows are in {}: the disk is full, or this format cannot hold the rest.</source>
      <translation>{}: tylko {} z {} wierszy jest w {}: dysk jest pełny albo ten format nie pomieści reszty.</translation>
    </message>
    <message>
      <source>The incomplete output {} stays; please delete it.</source>
      <translation>Niepełny wynik {} pozostał; proszę go usunąć.</translation>
    </message>
  </context>
  <context>
    <name>ValidateRuleBook</name>
    <message>
      <source>Validate a rule book</source>
      <translation>Sprawdź księgę reguł</translation>
    </message>
    <message>
      <source>Plan conformity</source>
      <translation>Zgodność planów</translation>
    </message>
    <message>
      <source>Reads a rule book as 'Check plans against the voivodeship plan' does and lists every error in it: table, row (as numbered in the spreadsheet), column, value, and what is allowed. An empty table means that the rule book can be used.

CSV (comma or semicolon, decimal comma, UTF-8 or cp1250) and XLSX are read. A categories.csv beside a CSV rule book, or a sheet 'categories' of the workbook, replaces the shipped categories. A file that is no table at all, or whose letters are broken, fails.</source>
      <translation>Czyta księgę reguł tak jak „Sprawdź plany z planem województwa” i wylicza każdy błąd: tabela, wiersz (numer jak w arkuszu), kolumna, wartość i to, co dozwolone. Pusta tabela oznacza, że księgi można użyć.

Czyta CSV (przecinek lub średnik, przecinek dziesiętny, UTF-8 lub cp1250) i XLSX. Plik categories.csv obok księgi CSV albo arkusz „categories” skoroszytu zastępuje kategorie z wtyczki. Plik, który w ogóle nie jest tabelą albo ma zepsute litery, kończy się błędem.</translation>
    </message>
    <message>
      <source>Rule book (the shipped one where empty)</source>
      <translation>Księga reguł (gdy puste - księga z wtyczki)</translation>
    </message>
    <message>
      <source>Rule books</source>
      <translation>Księgi reguł</translation>
    </message>
    <message>
      <source>Errors of the rule book</source>
      <translation>Błędy księgi reguł</translation>
    </message>
    <message>
      <source>Number of errors</source>
      <translation>Liczba błędów</translation>
    </message>
    <message>
      <source>Number of rules that can be used</source>
      <translation>Liczba reguł nadających się do użycia</translation>
    </message>
    <message>
      <source>{}: {} rules can be used, {} errors</source>
      <translation>{}: reguł nadających się do użycia: {}, błędów: {}</translation>
    </message>
  </context>
</TS>
