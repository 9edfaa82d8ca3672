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
      <source>Plan conformity</source>
      <translation>Zgodność planów</translation>
    </message>
    <message>
      <source>Municipal plans</source>
      <translation>Plany gmin</translation>
    </message>
    <message>
      <source>Functional area</source>
      <translation>Obszar funkcjonalny</translation>
    </message>
    <message>
      <source>Cancelled. An incomplete run is no result.</source>
      <translation>Przerwano. Niepełny przebieg nie jest wynikiem.</translation>
    </message>
  </context>
  <context>
    <name>AkoCore</name>
    <message>
      <source>{file}, sheet {sheet}</source>
      <translation>{file}, arkusz {sheet}</translation>
    </message>
    <message>
      <source>rows are missing for {categories}</source>
      <translation>brakuje wierszy dla: {categories}</translation>
    </message>
    <message>
      <source>buildings</source>
      <translation>budynki</translation>
    </message>
    <message>
      <source>buildings: no value of field {field} means residential (known are EGiB m, PKOB 11.., OpenStreetMap residential, house, apartments ...); choose another field, or none and give residential ones only</source>
      <translation>budynki: żadna wartość pola {field} nie oznacza budynku mieszkalnego (znane: EGiB m, PKOB 11.., OpenStreetMap residential, house, apartments ...); wskaż inne pole albo żadnego i podaj tylko budynki mieszkalne</translation>
    </message>
    <message>
      <source>buildings: {count} of {total} are residential</source>
      <translation>budynki: mieszkalnych {count} z {total}</translation>
    </message>
    <message>
      <source>buildings left out: {count}, of them without geometry: {empty}</source>
      <translation>pominięte budynki: {count}, w tym bez geometrii: {empty}</translation>
    </message>
    <message>
      <source>zones: no zone has a status and municipality that the check asks for</source>
      <translation>strefy: żadna strefa nie ma statusu i gminy, których dotyczy sprawdzenie</translation>
    </message>
    <message>
      <source>contacts shorter than {limit} m left out: {count}, together {length} m</source>
      <translation>pominięte styki krótsze niż {limit} m: {count}, razem {length} m</translation>
    </message>
    <message>
      <source>plans without TERYT code, not held against each other: {plans}</source>
      <translation>plany bez kodu TERYT, nieporównane ze sobą: {plans}</translation>
    </message>
    <message>
      <source>{book}: no rule speaks of neighbouring zones</source>
      <translation>{book}: żadna reguła nie dotyczy sąsiedztwa stref</translation>
    </message>
    <message>
      <source>rule {rule}: between zones there are the relations adjacent and within_distance; {relation} is passed over</source>
      <translation>reguła {rule}: między strefami są relacje adjacent i within_distance; {relation} pominięto</translation>
    </message>
    <message>
      <source>no plans of two municipalities come within {gap} m of each other; there is no boundary to check</source>
      <translation>żadne plany dwóch gmin nie zbliżają się do siebie na {gap} m; nie ma granicy do sprawdzenia</translation>
    </message>
    <message>
      <source>boundaries between municipalities: {count}</source>
      <translation>granice między gminami: {count}</translation>
    </message>
    <message>
      <source>zones at boundaries whose symbol is not recognised; not assessed: {zones}</source>
      <translation>strefy przy granicach z nierozpoznanym symbolem, których nie oceniono: {zones}</translation>
    </message>
    <message>
      <source>parts left out as too small or too narrow: {count}, together {area} m²</source>
      <translation>części pominięte jako zbyt małe lub zbyt wąskie: {count}, razem {area} m²</translation>
    </message>
    <message>
      <source>examined: {zones} zones of {plans} plans by {rules} rules and {checks} checks; findings: {findings}</source>
      <translation>zbadano: stref {zones}, planów {plans}, reguł {rules}, kontroli {checks}; ustaleń {findings}</translation>
    </message>
    <message>
      <source>provisions</source>
      <translation>ustalenia</translation>
    </message>
    <message>
      <source>boundaries: no municipality has a TERYT code and an area</source>
      <translation>granice: żadna gmina nie ma kodu TERYT i obszaru</translation>
    </message>
    <message>
      <source>boundaries left out, without code or area: {count}</source>
      <translation>pominięte granice, bez kodu lub obszaru: {count}</translation>
    </message>
    <message>
      <source>boundaries</source>
      <translation>granice</translation>
    </message>
    <message>
      <source>{table}: row {row}</source>
      <translation>{table}: wiersz {row}</translation>
    </message>
    <message>
      <source>{place}, column {column}: '{value}' - {allowed}</source>
      <translation>{place}, kolumna {column}: „{value}” - {allowed}</translation>
    </message>
    <message>
      <source>must not be empty</source>
      <translation>nie może być puste</translation>
    </message>
    <message>
      <source>allowed are {allowed}</source>
      <translation>dozwolone: {allowed}</translation>
    </message>
    <message>
      <source>must be a number</source>
      <translation>musi być liczbą</translation>
    </message>
    <message>
      <source>must be a whole number from 1 to 5</source>
      <translation>musi być liczbą całkowitą od 1 do 5</translation>
    </message>
    <message>
      <source>this column is missing</source>
      <translation>brakuje tej kolumny</translation>
    </message>
    <message>
      <source>must be unique, but stands in row {row} too</source>
      <translation>musi być niepowtarzalne, a występuje też w wierszu {row}</translation>
    </message>
    <message>
      <source>... and {count} more errors</source>
      <translation>... i dalsze błędy: {count}</translation>
    </message>
    <message>
      <source>buildings: the layer is empty; every conflict would look as if not built up</source>
      <translation>budynki: warstwa jest pusta; każda kolizja wyglądałaby na niezabudowaną</translation>
    </message>
    <message>
      <source>buildings left out for want of a usable geometry: {count}</source>
      <translation>budynki pominięte z braku poprawnej geometrii: {count}</translation>
    </message>
    <message>
      <source>buildings: features that are neither areas nor points: {count}</source>
      <translation>budynki: obiekty, które nie są ani obszarami, ani punktami: {count}</translation>
    </message>
    <message>
      <source>buildings: {count}; drawn twice and counted once: {doubles}</source>
      <translation>budynki: {count}; narysowane podwójnie i policzone raz: {doubles}</translation>
    </message>
    <message>
      <source>examined: {zones} zones of {plans} plans, {provisions} provisions, {rules} rules; findings: {findings}</source>
      <translation>zbadano strefy: {zones}, plany: {plans}, ustalenia: {provisions}, reguły: {rules}; wyniki: {findings}</translation>
    </message>
    <message>
      <source>coverage: no row of the table speaks of the municipalities of this check; what has no provision is told as not known</source>
      <translation>pokrycie: żaden wiersz tabeli nie dotyczy gmin tego sprawdzenia; kategorie bez ustaleń wykazano jako nieznane</translation>
    </message>
    <message>
      <source>coverage: said to be not mapped, but provisions are there; taken as mapped in part: {count} ({items})</source>
      <translation>pokrycie: według tabeli nie zmapowano, ale ustalenia są; przyjęto, że zmapowano częściowo: {count} ({items})</translation>
    </message>
    <message>
      <source>coverage: said to be mapped without provisions, but some are there; taken as mapped: {count} ({items})</source>
      <translation>pokrycie: według tabeli brak ustaleń, ale ustalenia są; przyjęto, że zmapowano: {count} ({items})</translation>
    </message>
    <message>
      <source>coverage: the table says nothing, but provisions are there; taken as mapped: {count}</source>
      <translation>pokrycie: tabela milczy, ale ustalenia są; przyjęto, że zmapowano: {count}</translation>
    </message>
    <message>
      <source>coverage (categories in municipalities): mapped {mapped}, mapped in part {partly}, not mapped {not_mapped}, not known {unknown}</source>
      <translation>pokrycie (kategorie w gminach): zmapowano {mapped}, zmapowano częściowo {partly}, nie zmapowano {not_mapped}, nie wiadomo {unknown}</translation>
    </message>
    <message>
      <source>coverage</source>
      <translation>pokrycie</translation>
    </message>
    <message>
      <source>allowed are codes and names of the rule book's categories</source>
      <translation>dozwolone są kody i nazwy kategorii z księgi reguł</translation>
    </message>
    <message>
      <source>a municipality has six or seven digits, a powiat four, a voivodeship two</source>
      <translation>kod gminy ma sześć lub siedem cyfr, powiatu cztery, województwa dwie</translation>
    </message>
    <message>
      <source>row {row} says {state} of the same category and area</source>
      <translation>wiersz {row} podaje {state} dla tej samej kategorii i tego samego obszaru</translation>
    </message>
    <message>
      <source>a day is written 2026-11-24 or 24.11.2026</source>
      <translation>datę zapisuje się jako 2026-11-24 lub 24.11.2026</translation>
    </message>
    <message>
      <source>boundaries: no municipality has a TERYT code</source>
      <translation>granice: żadna gmina nie ma kodu TERYT</translation>
    </message>
    <message>
      <source>zones</source>
      <translation>strefy</translation>
    </message>
    <message>
      <source>zones: the layer is empty; a check of nothing would look like a clean bill</source>
      <translation>strefy: warstwa jest pusta; sprawdzenie bez stref wyglądałoby jak brak kolizji</translation>
    </message>
    <message>
      <source>zones left out because of their status: {count}</source>
      <translation>strefy pominięte ze względu na status: {count}</translation>
    </message>
    <message>
      <source>zones left out because of their municipality: {count}</source>
      <translation>strefy pominięte ze względu na gminę: {count}</translation>
    </message>
    <message>
      <source>zone</source>
      <translation>strefa</translation>
    </message>
    <message>
      <source>provisions: the layer is empty; a check against nothing would look like a clean bill</source>
      <translation>ustalenia: warstwa jest pusta; sprawdzenie bez ustaleń wyglądałoby jak brak kolizji</translation>
    </message>
    <message>
      <source>provision</source>
      <translation>ustalenie</translation>
    </message>
    <message>
      <source>boundaries: no municipality of the check is among them</source>
      <translation>granice: nie ma wśród nich żadnej gminy, której dotyczy sprawdzenie</translation>
    </message>
    <message>
      <source>boundary</source>
      <translation>granica</translation>
    </message>
    <message>
      <source>zones: field {field} is empty in {count} rows; every zone needs it</source>
      <translation>strefy: pole {field} jest puste (wiersze: {count}); musi je mieć każda strefa</translation>
    </message>
    <message>
      <source>zones: two versions of one plan are loaded: {zones}; keep one, or leave the other out by its status</source>
      <translation>strefy: wczytano dwie wersje jednego planu: {zones}; zostaw jedną albo pomiń drugą według statusu</translation>
    </message>
    <message>
      <source>{layer}: field {field} is empty in some rows; every row needs it</source>
      <translation>{layer}: pole {field} jest w niektórych wierszach puste; musi je mieć każdy wiersz</translation>
    </message>
    <message>
      <source>{layer}: {field} {values} stands twice; it must be unique</source>
      <translation>{layer}: powtarza się {field} {values}; wartość musi być niepowtarzalna</translation>
    </message>
    <message>
      <source>geometry missing</source>
      <translation>brak geometrii</translation>
    </message>
    <message>
      <source>{kind} {name}: {reason}; not assessed</source>
      <translation>{kind} {name}: {reason}; nie oceniono</translation>
    </message>
    <message>
      <source>{kind} {name}: invalid geometry repaired ({reason})</source>
      <translation>{kind} {name}: naprawiono nieprawidłową geometrię ({reason})</translation>
    </message>
    <message>
      <source>zones: {field} {codes} is none of {known}; taken as not recognised</source>
      <translation>strefy: {field} {codes} nie należy do: {known}; uznano za nierozpoznane</translation>
    </message>
    <message>
      <source>{count} provisions of category {category} belong to the border check; no rule speaks here</source>
      <translation>ustalenia kategorii {category} (liczba: {count}) należą do sprawdzenia styku gmin; tutaj nie mówi o nich żadna reguła</translation>
    </message>
    <message>
      <source>{count} provisions of category {category} have status {status}, for which there is no rule (there are rules for {statuses}); their pairs are counted as no_rule</source>
      <translation>ustalenia kategorii {category} (liczba: {count}) mają status {status}, dla którego nie ma reguły (statusy z regułami: {statuses}); ich pary są liczone jako no_rule</translation>
    </message>
    <message>
      <source>no status at all</source>
      <translation>brak</translation>
    </message>
    <message>
      <source>RUN is the table of another check, which gave other findings (findings there: {told}, here: {given}); give the table of the same check, or none</source>
      <translation>RUN to tabela innego sprawdzenia, które dało inne wyniki (tam wyników: {told}, tu: {given}); podaj tabelę tego samego sprawdzenia albo żadnej</translation>
    </message>
    <message>
      <source>table of the run</source>
      <translation>tabela przebiegu sprawdzenia</translation>
    </message>
    <message>
      <source>{layer}: does not say which municipalities and categories were checked</source>
      <translation>{layer}: nie podaje, które gminy i kategorie sprawdzono</translation>
    </message>
    <message>
      <source>Were they checked, and is nothing left there? Then give the table OUTPUT_RUN of the check as RUN, or name the municipalities in TERYT.</source>
      <translation>Czy je sprawdzono i niczego już tam nie ma? Podaj tabelę OUTPUT_RUN ze sprawdzenia jako RUN albo wpisz te gminy w TERYT.</translation>
    </message>
    <message>
      <source>this run did not look at some municipalities; {count} findings there stay as they are ({items})</source>
      <translation>sprawdzenie nie objęło niektórych gmin; pozycje pozostawione bez zmian: {count} ({items})</translation>
    </message>
    <message>
      <source>this run did not look at some plans; {count} findings there stay as they are ({items})</source>
      <translation>sprawdzenie nie objęło niektórych planów; pozycje pozostawione bez zmian: {count} ({items})</translation>
    </message>
    <message>
      <source>this run did not look at some categories of provisions; {count} findings there stay as they are ({items})</source>
      <translation>sprawdzenie nie objęło niektórych kategorii ustaleń; pozycje pozostawione bez zmian: {count} ({items})</translation>
    </message>
    <message>
      <source>by the coverage table of this run some categories are not mapped in some municipalities; {count} findings there stay as they are ({items})</source>
      <translation>według tabeli pokrycia w tym przebiegu niektórych kategorii nie zmapowano w niektórych gminach; wyniki, które tam pozostają bez zmian: {count} ({items})</translation>
    </message>
    <message>
      <source>the rule book of this run lacks some rules; {count} findings by them stay as they are ({items})</source>
      <translation>w księdze reguł użytej w sprawdzeniu nie ma niektórych reguł; pozycje pozostawione bez zmian: {count} ({items})</translation>
    </message>
    <message>
      <source>this run was made without some parameters; {count} findings that need them stay as they are ({items})</source>
      <translation>sprawdzenie wykonano bez niektórych parametrów; pozycje, które ich wymagają, pozostawiono bez zmian: {count} ({items})</translation>
    </message>
    <message>
      <source>{layer}: missing fields {fields}</source>
      <translation>{layer}: brakujące pola: {fields}</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>przerwano</translation>
    </message>
    <message>
      <source>{layer}: coordinates are in {crs}, not in EPSG:{epsg}</source>
      <translation>{layer}: współrzędne są w układzie {crs}, a nie EPSG:{epsg}</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>brak</translation>
    </message>
    <message>
      <source>'{value}'</source>
      <translation>„{value}”</translation>
    </message>
    <message>
      <source>{layer}: field {field} holds {values}; allowed are {allowed}</source>
      <translation>{layer}: niedozwolone wartości pola {field}: {values}; dozwolone: {allowed}</translation>
    </message>
    <message>
      <source>{layer}: field {field} holds '{value}', which is no number</source>
      <translation>{layer}: wartość „{value}” w polu {field} nie jest liczbą</translation>
    </message>
    <message>
      <source>{layer}: field {field} holds '{value}', which is no date of the form 2026-11-24</source>
      <translation>{layer}: wartość „{value}” w polu {field} nie jest datą w postaci 2026-11-24</translation>
    </message>
    <message>
      <source>there is no column '{wanted}' in the table; there are {columns}</source>
      <translation>w tabeli nie ma kolumny „{wanted}”; są kolumny: {columns}</translation>
    </message>
    <message>
      <source>three different columns are needed: of origins, of destinations and of flows; recognised were {columns}. Please choose them</source>
      <translation>potrzebne są trzy różne kolumny: początków, celów i przepływów; rozpoznano: {columns}. Proszę je wybrać</translation>
    </message>
    <message>
      <source>the row and the column with the codes of the matrix are not known; please choose them</source>
      <translation>nie wiadomo, w którym wierszu i w której kolumnie stoją kody macierzy; proszę je wybrać</translation>
    </message>
    <message>
      <source>no column of the matrix has a code or name in its heading; please choose the header row</source>
      <translation>żadna kolumna macierzy nie ma w nagłówku kodu ani nazwy; proszę wybrać wiersz nagłówka</translation>
    </message>
    <message>
      <source>the matrix holds no flow below its header row</source>
      <translation>macierz nie zawiera żadnego przepływu pod wierszem nagłówka</translation>
    </message>
    <message>
      <source>the table of flows is empty</source>
      <translation>tabela przepływów jest pusta</translation>
    </message>
    <message>
      <source>there is no row {row} in the table; it has {rows}</source>
      <translation>w tabeli nie ma wiersza {row}; liczba wierszy: {rows}</translation>
    </message>
    <message>
      <source>the table is neither a list of pairs (a column of origins, one of destinations, one of flows) nor a matrix (codes or names of units in its first row and column); please choose its layout, header row and columns</source>
      <translation>tabela nie jest ani listą par (kolumna początków, kolumna celów i kolumna przepływów), ani macierzą (kody lub nazwy jednostek w pierwszym wierszu i w pierwszej kolumnie); proszę wybrać układ, wiersz nagłówka i kolumny</translation>
    </message>
    <message>
      <source>employed residents are fewer than those who leave by the table of flows, so that nobody is left to stay, in: {units}. Please see whether both are of one year and of one kind of workers</source>
      <translation>pracujących mieszkańców jest mniej niż wyjeżdżających według tabeli przepływów, więc na miejscu nie zostaje nikt, w: {units}. Proszę sprawdzić, czy obie wielkości są z tego samego roku i dotyczą tej samej grupy pracujących</translation>
    </message>
    <message>
      <source>employed residents do not fit the sums of the table of flows in: {units}; the given residents count</source>
      <translation>liczba pracujących mieszkańców nie zgadza się z sumami tabeli przepływów w: {units}; przyjęto podaną liczbę mieszkańców</translation>
    </message>
    <message>
      <source>{name} ({code}: {given} residents, {found} in the table)</source>
      <translation>{name} ({code}: mieszkańcy: {given}, w tabeli: {found})</translation>
    </message>
    <message>
      <source>the table of flows holds no flow between two units</source>
      <translation>tabela przepływów nie zawiera żadnego przepływu między dwiema jednostkami</translation>
    </message>
    <message>
      <source>row {row}: '{value}'</source>
      <translation>wiersz {row}: „{value}”</translation>
    </message>
    <message>
      <source>most cells in the column of flows are not numbers of people ({examples}); please choose another column, layout or header row</source>
      <translation>większość komórek w kolumnie przepływów nie jest liczbą osób ({examples}); proszę wybrać inną kolumnę, układ lub wiersz nagłówka</translation>
    </message>
    <message>
      <source>{pair} (rows {rows})</source>
      <translation>{pair} (wiersze: {rows})</translation>
    </message>
    <message>
      <source>the same pair stands in several rows: {pairs}</source>
      <translation>ta sama para występuje w kilku wierszach: {pairs}</translation>
    </message>
    <message>
      <source>{layer}: there is no row to be read</source>
      <translation>{layer}: nie ma żadnego wiersza do odczytania</translation>
    </message>
    <message>
      <source>seats</source>
      <translation>siedziby gmin</translation>
    </message>
    <message>
      <source>seats: none for {units}; a point inside the area stands for each</source>
      <translation>siedziby: brak dla: {units}; zamiast siedziby przyjęto punkt wewnątrz obszaru</translation>
    </message>
    <message>
      <source>seats of units that are not in the layer of units, left out: {count}</source>
      <translation>siedziby jednostek, których nie ma w warstwie jednostek, pominięto: {count}</translation>
    </message>
    <message>
      <source>seats: several for {units}; the first of each is taken</source>
      <translation>siedziby: kilka dla: {units}; przyjęto pierwszą</translation>
    </message>
    <message>
      <source>roads</source>
      <translation>drogi</translation>
    </message>
    <message>
      <source>default speed of roads: {speed} km/h cannot be driven; it must be above 0 and at most {limit}</source>
      <translation>domyślna prędkość na drogach: z prędkością {speed} km/h nie da się jechać; musi być większa od 0 i nie większa niż {limit}</translation>
    </message>
    <message>
      <source>roads without a line of any length, left out: {count}</source>
      <translation>drogi bez linii lub o zerowej długości, pominięto: {count}</translation>
    </message>
    <message>
      <source>roads: the layer holds no line; travel times need a layer of lines</source>
      <translation>drogi: w warstwie nie ma żadnej linii; czasy dojazdu wymagają warstwy liniowej</translation>
    </message>
    <message>
      <source>roads: {field} is missing for {blank} roads and cannot be driven for {wrong} ({values}); the default of {speed} km/h is taken for them</source>
      <translation>drogi: liczba odcinków bez wartości w polu {field}: {blank}, z prędkością, z którą nie da się jechać: {wrong} ({values}); przyjęto dla nich prędkość domyślną {speed} km/h</translation>
    </message>
    <message>
      <source>none</source>
      <translation>brak</translation>
    </message>
    <message>
      <source>roads: {field} never holds {forward} or {backward}, so all roads may be driven both ways</source>
      <translation>drogi: w polu {field} nie ma wartości {forward} ani {backward}, więc wszystkie drogi są dwukierunkowe</translation>
    </message>
    <message>
      <source>ends of roads that meet another road between its vertices, joined: {count}</source>
      <translation>końce dróg, które dochodzą do innej drogi między jej wierzchołkami, połączono: {count}</translation>
    </message>
    <message>
      <source>core mode '{mode}': allowed are {allowed}</source>
      <translation>tryb rdzeni „{mode}”: dopuszczalne są {allowed}</translation>
    </message>
    <message>
      <source>core: none was chosen; give the codes of the cities, such as {examples}</source>
      <translation>rdzeń: nie wskazano żadnego; podaj kody miast, na przykład {examples}</translation>
    </message>
    <message>
      <source>core: units stand in two cities: {codes}</source>
      <translation>rdzeń: jednostki należą do dwóch miast naraz: {codes}</translation>
    </message>
    <message>
      <source>criteria: at least one must be in use</source>
      <translation>kryteria: co najmniej jedno musi być w użyciu</translation>
    </message>
    <message>
      <source>normalisation '{name}': allowed are {allowed}</source>
      <translation>skala „{name}”: dopuszczalne są {allowed}</translation>
    </message>
    <message>
      <source>threshold: must be a number, got {value}</source>
      <translation>próg: musi być liczbą, podano {value}</translation>
    </message>
    <message>
      <source>draws and the seed of random numbers must not be below 0</source>
      <translation>liczba losowań i ziarno liczb losowych nie mogą być ujemne</translation>
    </message>
    <message>
      <source>spread of weights: above 0 and at most {most} %, got {value}</source>
      <translation>rozrzut wag: większy od 0 i najwyżej {most} %, podano {value}</translation>
    </message>
    <message>
      <source>weights: all are zero; at least one criterion must have a weight above zero</source>
      <translation>wagi: wszystkie są równe zero; co najmniej jedno kryterium musi mieć wagę większą od zera</translation>
    </message>
    <message>
      <source>core: cities are joined by the share of their employed residents who commute to each other, and these are not known for all; give the field employed, or take the cores as joined or as separate</source>
      <translation>rdzeń: miasta łączy udział pracujących mieszkańców dojeżdżających z jednego do drugiego, a liczby pracujących nie są znane dla wszystkich; należy podać pole employed albo przyjąć rdzenie jako jeden (joined) lub osobne (separate)</translation>
    </message>
    <message>
      <source>core: only commuting flows tell several cores apart; give flows, or take the cores as joined</source>
      <translation>rdzeń: kilka rdzeni można rozróżnić tylko na podstawie dojazdów do pracy; należy podać przepływy albo przyjąć rdzenie jako jeden (joined)</translation>
    </message>
    <message>
      <source>weights: {criterion} has {weight}; a weight must not be below 0</source>
      <translation>wagi: {criterion} ma {weight}; waga nie może być ujemna</translation>
    </message>
    <message>
      <source>weights: '{part}' must be written as {example}, each criterion once</source>
      <translation>wagi: „{part}” należy zapisać tak: {example}, każde kryterium raz</translation>
    </message>
    <message>
      <source>criteria: there is no {unknown}; there are {known}</source>
      <translation>kryteria: nie ma {unknown}; są: {known}</translation>
    </message>
    <message>
      <source>at least one criterion must be in use</source>
      <translation>co najmniej jedno kryterium musi być w użyciu</translation>
    </message>
    <message>
      <source>must be letters, digits, full stops, hyphens and underscores</source>
      <translation>może zawierać tylko litery, cyfry, kropki, łączniki i podkreślenia</translation>
    </message>
    <message>
      <source>must give the criterion a name, in Polish or English</source>
      <translation>musi podawać nazwę kryterium, po polsku lub po angielsku</translation>
    </message>
    <message>
      <source>must be empty or {value}</source>
      <translation>musi być puste albo równe {value}</translation>
    </message>
    <message>
      <source>must name a field of the units</source>
      <translation>musi podawać pole jednostek</translation>
    </message>
    <message>
      <source>must be empty for a field as it is</source>
      <translation>musi być puste, gdy wskaźnikiem jest samo pole</translation>
    </message>
    <message>
      <source>must be above 0</source>
      <translation>musi być większe od 0</translation>
    </message>
    <message>
      <source>must not be below 0</source>
      <translation>nie może być mniejsze od 0</translation>
    </message>
    <message>
      <source>must be {direction} where the comparison is {comparison}</source>
      <translation>musi być {direction}, gdy porównanie to {comparison}</translation>
    </message>
    <message>
      <source>the units have no fields of numbers {absent} (there are {fields})</source>
      <translation>jednostki nie mają pól liczbowych {absent} (są: {fields})</translation>
    </message>
    <message>
      <source>no commuting flows are given</source>
      <translation>nie podano dojazdów do pracy</translation>
    </message>
    <message>
      <source>no migration flows are given</source>
      <translation>nie podano migracji</translation>
    </message>
    <message>
      <source>criteria {criteria}: {faults}; give them, or leave these criteria out</source>
      <translation>kryteria {criteria}: {faults}; należy je podać albo pominąć te kryteria</translation>
    </message>
    <message>
      <source>no flows are given for {indicator}</source>
      <translation>nie podano przepływów dla wskaźnika {indicator}</translation>
    </message>
    <message>
      <source>reference: no unit has a code that begins with {part}; codes are such as {examples}</source>
      <translation>jednostki odniesienia: żadna jednostka nie ma kodu zaczynającego się od {part}; kody są takie jak {examples}</translation>
    </message>
    <message>
      <source>labour-market areas: the minimum size ({least}) must be 0 or more, and at most the target size ({target})</source>
      <translation>rynki pracy: najmniejsza liczba pracujących mieszkańców ({least}) musi wynosić co najmniej 0 i nie więcej niż liczba docelowa ({target})</translation>
    </message>
    <message>
      <source>labour-market areas: the minimum self-containment ({least} %) must be above 0, and at most the target ({target} %), which is at most 100 %</source>
      <translation>rynki pracy: najmniejsza samowystarczalność ({least} %) musi być większa od 0 i nie większa niż docelowa ({target} %), a ta nie większa niż 100 %</translation>
    </message>
    <message>
      <source>labour-market areas: flows between the units are needed, and there are none</source>
      <translation>rynki pracy: potrzebne są przepływy między jednostkami, a nie ma żadnych</translation>
    </message>
    <message>
      <source>labour-market areas: the flows do not hold those who work in the unit they live in; give employed residents of the units (field employed), so that they can be counted</source>
      <translation>rynki pracy: w przepływach nie ma osób, które pracują w jednostce zamieszkania; podaj liczbę pracujących mieszkańców jednostek (pole employed), aby można je było policzyć</translation>
    </message>
    <message>
      <source>labour-market areas: employed residents, jobs or flows are not known of the cores {names}; without them no area can be made for a core</source>
      <translation>rynki pracy: nie są znane liczby pracujących mieszkańców, miejsc pracy lub przepływów dla rdzeni: {names}; bez nich nie można wyznaczyć obszaru rdzenia</translation>
    </message>
    <message>
      <source>labour-market areas: contiguity needs units with areas (polygons), so that it is known which touch</source>
      <translation>rynki pracy: spójność terytorialna wymaga jednostek z powierzchnią (poligonów), aby było wiadomo, które się stykają</translation>
    </message>
    <message>
      <source>manual variant: tick units, draw an area, or choose a core</source>
      <translation>wariant ręczny: należy wskazać jednostki, narysować obszar albo wybrać rdzeń</translation>
    </message>
    <message>
      <source>manual variant: choose a core that units should hang together with</source>
      <translation>wariant ręczny: należy wybrać rdzeń, z którym jednostki mają tworzyć spójny obszar</translation>
    </message>
    <message>
      <source>manual variant: the units have no geometry that could lie inside what is drawn</source>
      <translation>wariant ręczny: jednostki nie mają geometrii, która mogłaby leżeć w narysowanym obszarze</translation>
    </message>
    <message>
      <source>manual variant: no unit meets what is drawn; both must be in EPSG:2180, coordinates in metres</source>
      <translation>wariant ręczny: narysowany obszar nie obejmuje żadnej jednostki; jedno i drugie musi być w EPSG:2180, współrzędne w metrach</translation>
    </message>
    <message>
      <source>manual variant: what is drawn is no WKT: {reason}</source>
      <translation>wariant ręczny: narysowany obszar nie jest zapisem WKT: {reason}</translation>
    </message>
    <message>
      <source>manual variant: what is drawn is no area; draw a polygon</source>
      <translation>wariant ręczny: narysowany kształt nie ma powierzchni; należy narysować wielokąt</translation>
    </message>
    <message>
      <source>criteria of the group {group}: {least} must hold, but {count} are in use</source>
      <translation>kryteria grupy {group}: wymagane {least}, a w użyciu {count}</translation>
    </message>
    <message>
      <source>mean '{mean}': allowed are {allowed}</source>
      <translation>średnia „{mean}”: dopuszczalne są {allowed}</translation>
    </message>
    <message>
      <source>threshold: a share above 0 and up to 100 % is needed, got {value}</source>
      <translation>próg: potrzebny jest udział większy od 0 i nie większy niż 100%, podano {value}</translation>
    </message>
    <message>
      <source>a functional urban area is drawn by commuting: give flows between the units</source>
      <translation>miejski obszar funkcjonalny wyznacza się według dojazdów do pracy: podaj przepływy między jednostkami</translation>
    </message>
    <message>
      <source>the share of those who commute is of the employed residents, and these are known of no unit: the table of flows holds only those who leave, or hides everybody; give the field of employed residents of the units</source>
      <translation>udział dojeżdżających oblicza się z liczby pracujących mieszkańców, a ta nie jest znana dla żadnej jednostki: tabela przepływów obejmuje tylko wyjeżdżających albo ukrywa wszystkich; podaj pole z liczbą pracujących mieszkańców jednostek</translation>
    </message>
    <message>
      <source>the flows are between {flows} units, the layer holds {units}</source>
      <translation>przepływy dotyczą {flows} jednostek, a warstwa zawiera {units}</translation>
    </message>
    <message>
      <source>{layer}: holds no cells</source>
      <translation>{layer}: nie zawiera komórek siatki</translation>
    </message>
    <message>
      <source>{layer}: population must be 0 or more, got {value}</source>
      <translation>{layer}: liczba ludności nie może być ujemna ani nieskończona, a wynosi {value}</translation>
    </message>
    <message>
      <source>{layer}: the cells spread over {rows} x {columns} km, which is no grid of a country; are the coordinates right?</source>
      <translation>{layer}: komórki są rozrzucone na obszarze {rows} x {columns} km, co nie odpowiada siatce kraju; czy współrzędne są właściwe?</translation>
    </message>
    <message>
      <source>{layer}: {records} cells lie on {cells} km²: they are smaller than 1 km, or in degrees; take the European grid of 1 km2</source>
      <translation>{layer}: komórki ({records}) leżą na {cells} km²: są mniejsze niż 1 km albo podane w stopniach; użyj europejskiej siatki 1 km²</translation>
    </message>
    <message>
      <source>units: without geometry it is not known which cells lie in them</source>
      <translation>jednostki: bez geometrii nie wiadomo, które komórki siatki w nich leżą</translation>
    </message>
    <message>
      <source>population grid: none of its cells lies in a unit; do both cover the same area?</source>
      <translation>siatka ludności: żadna komórka nie leży w jednostce; czy obie warstwy obejmują ten sam obszar?</translation>
    </message>
    <message>
      <source>population grid: {people} of {everybody} people live in cells outside the units</source>
      <translation>siatka ludności: {people} z {everybody} osób mieszka w komórkach poza jednostkami</translation>
    </message>
    <message>
      <source>population grid: the city should hold {least} % of the people of its urban centre; there is less of centres with so many people: {centres}</source>
      <translation>siatka ludności: w mieście powinno mieszkać {least}% ludności jego ośrodka miejskiego; mniej jest w ośrodkach o liczbie ludności: {centres}</translation>
    </message>
    <message>
      <source>{layer}: there are cells without coordinates</source>
      <translation>{layer}: są komórki bez współrzędnych</translation>
    </message>
    <message>
      <source>{layer}: the cells are no squares of 1 km along the axes of EPSG:3035, some stray by {metres} m; take the European grid of 1 km2</source>
      <translation>{layer}: komórki nie są kwadratami o boku 1 km wzdłuż osi układu EPSG:3035, niektóre odbiegają o {metres} m; użyj europejskiej siatki 1 km²</translation>
    </message>
    <message>
      <source>population grid: there is no urban centre, no cells of {dense} people and more that touch and hold {people} together; lower these, or choose the cores</source>
      <translation>siatka ludności: nie ma ośrodka miejskiego, czyli stykających się komórek po co najmniej {dense} osób, liczących razem {people}; obniż te progi albo wskaż rdzenie</translation>
    </message>
    <message>
      <source>population grid: no unit has so many of its people in an urban centre; most have {units}</source>
      <translation>siatka ludności: w żadnej jednostce wystarczająca część ludności nie mieszka w ośrodku miejskim; największą mają {units}</translation>
    </message>
    <message>
      <source>neighbours: positions of units must be 0 to {last}, got {low} to {high}</source>
      <translation>sąsiedztwo: pozycje jednostek muszą mieścić się w przedziale od 0 do {last}, a podano od {low} do {high}</translation>
    </message>
    <message>
      <source>units: without geometry it is not known which of them touch</source>
      <translation>jednostki: bez geometrii nie wiadomo, które z nich się stykają</translation>
    </message>
    <message>
      <source>neighbours: the tolerance must be above 0 m, got {value}</source>
      <translation>sąsiedztwo: tolerancja musi być większa od 0 m, podano {value}</translation>
    </message>
    <message>
      <source>{layer}: no row has a code of a unit in its field {field}</source>
      <translation>{layer}: żaden wiersz nie ma kodu jednostki w polu {field}</translation>
    </message>
    <message>
      <source>{layer}: rows without a code in {field}, left out: {count} ({rows})</source>
      <translation>{layer}: wiersze bez kodu w polu {field}, pominięto: {count} ({rows})</translation>
    </message>
    <message>
      <source>{layer}: rows that are totals of several units, left out: {count}</source>
      <translation>{layer}: wiersze z sumami kilku jednostek, pominięto: {count}</translation>
    </message>
    <message>
      <source>{layer}: parts of units that stand there whole too, left out: {count}</source>
      <translation>{layer}: części jednostek, które są w warstwie także w całości, pominięto: {count}</translation>
    </message>
    <message>
      <source>{layer}: field {field} is below zero in {units}; it counts people or things</source>
      <translation>{layer}: pole {field} jest ujemne w jednostkach {units}; powinno zawierać liczbę osób lub obiektów</translation>
    </message>
    <message>
      <source>{layer}: averaged over the rows of a unit, by population: {fields}</source>
      <translation>{layer}: uśredniono w jednostce według liczby ludności: {fields}</translation>
    </message>
    <message>
      <source>{layer}: parts of units joined, their counts added up: {units}</source>
      <translation>{layer}: połączono części jednostek i zsumowano ich liczby: {units}</translation>
    </message>
    <message>
      <source>{layer}: several rows have the code of one unit; they are joined and their counts added up: {units}</source>
      <translation>{layer}: kilka wierszy ma kod tej samej jednostki; połączono je i zsumowano ich liczby: {units}</translation>
    </message>
    <message>
      <source>{layer}: several rows with the same counts have the code of one unit; they are taken for its pieces, and the counts once: {units}</source>
      <translation>{layer}: kilka wierszy o tych samych liczbach ma kod jednej jednostki; uznano je za jej kawałki, a liczby wzięto raz: {units}</translation>
    </message>
    <message>
      <source>{layer}: invalid areas, repaired: {units}</source>
      <translation>{layer}: niepoprawne obszary, naprawiono: {units}</translation>
    </message>
    <message>
      <source>{layer}: units without an area: {units}</source>
      <translation>{layer}: jednostki bez obszaru: {units}</translation>
    </message>
    <message>
      <source>units: there is none with the code {codes}; the layer of units must hold the cores too, and its codes are such as {examples}</source>
      <translation>jednostki: nie ma jednostki o kodzie {codes}; warstwa jednostek musi zawierać także rdzenie, a jej kody mają postać taką jak {examples}</translation>
    </message>
    <message>
      <source>there is no variant '{name}'; there are {known}</source>
      <translation>nie ma wariantu „{name}”; są: {known}</translation>
    </message>
    <message>
      <source>there is no variant to be compared</source>
      <translation>nie ma wariantu do porównania</translation>
    </message>
    <message>
      <source>variant '{variant}' knows nothing of {count} units that others know: {units}</source>
      <translation>wariant „{variant}” nie obejmuje jednostek znanych innym wariantom; jest ich {count}: {units}</translation>
    </message>
    <message>
      <source>several variants have the name {names}; is a layer given twice? Give each variant a name of its own</source>
      <translation>kilka wariantów nosi nazwę {names}; czy podano warstwę dwa razy? Każdy wariant powinien mieć własną nazwę</translation>
    </message>
    <message>
      <source>variant '{variant}': {measure} is not known in {units}, so there is no sum of it</source>
      <translation>wariant „{variant}”: wartość {measure} nie jest znana w jednostkach {units}, więc nie ma jej sumy</translation>
    </message>
    <message>
      <source>variant '{variant}' is not swept: {reason}</source>
      <translation>wariant „{variant}” nie ma przebiegu progu: {reason}</translation>
    </message>
    <message>
      <source>variant '{variant}' computed again differs from its layer in {units}; are the flows and units those that it was made of?</source>
      <translation>wariant „{variant}” policzony ponownie różni się od swojej warstwy w jednostkach {units}; czy przepływy i jednostki są te, z których powstał?</translation>
    </message>
    <message>
      <source>it is no JSON</source>
      <translation>to nie jest JSON</translation>
    </message>
    <message>
      <source>it names none of the methods {methods}</source>
      <translation>nie wymienia żadnej z metod {methods}</translation>
    </message>
    <message>
      <source>it has no parameters</source>
      <translation>brak w niej parametrów</translation>
    </message>
    <message>
      <source>definition of a variant: {reason}; it was '{text}'. Take the layer as the delimitation wrote it</source>
      <translation>definicja wariantu: {reason}; jej treść to „{text}”. Należy użyć warstwy w postaci zapisanej przez delimitację</translation>
    </message>
    <message>
      <source>'{value}' is no number that fits</source>
      <translation>„{value}” nie jest właściwą liczbą</translation>
    </message>
    <message>
      <source>there is no parameter {names}</source>
      <translation>nie ma parametru {names}</translation>
    </message>
    <message>
      <source>'{value}' is of the wrong kind</source>
      <translation>„{value}” jest niewłaściwego rodzaju</translation>
    </message>
    <message>
      <source>there is no method '{method}'; there are {known}</source>
      <translation>nie ma metody „{method}”; dostępne: {known}</translation>
    </message>
    <message>
      <source>{layer}: holds no unit, and so no variant</source>
      <translation>{layer}: nie zawiera żadnej jednostki, a więc i wariantu</translation>
    </message>
    <message>
      <source>{layer}: rows without the name of their variant</source>
      <translation>{layer}: są wiersze bez nazwy wariantu</translation>
    </message>
    <message>
      <source>{layer}: units stand twice in the variant '{variant}': {units}; are two variants of one name in it?</source>
      <translation>{layer}: w wariancie „{variant}” jednostki występują dwukrotnie: {units}; czy są w niej dwa warianty o tej samej nazwie?</translation>
    </message>
    <message>
      <source>{layer}: variant '{variant}': roles {roles}; allowed are {allowed}</source>
      <translation>{layer}: wariant „{variant}”: role {roles}; dozwolone są {allowed}</translation>
    </message>
    <message>
      <source>sweep from {start} to {end} by {step}: the step must be above zero, the end not below the start</source>
      <translation>zakres od {start} do {end} co {step}: krok musi być większy od zera, a koniec nie mniejszy od początku</translation>
    </message>
    <message>
      <source>sweep: {count} values are too many; at most {most}</source>
      <translation>przebieg progu: {count} wartości to za dużo; najwyżej {most}</translation>
    </message>
    <message>
      <source>sweep: the method {method} has no number '{parameter}'; it has {numbers}</source>
      <translation>przebieg progu: metoda {method} nie ma liczby „{parameter}”; ma: {numbers}</translation>
    </message>
    <message>
      <source>coordinates that are no finite numbers</source>
      <translation>współrzędne nie są skończonymi liczbami</translation>
    </message>
    <message>
      <source>Self-intersection</source>
      <translation>samoprzecięcie</translation>
    </message>
    <message>
      <source>Ring Self-intersection</source>
      <translation>samoprzecięcie pierścienia</translation>
    </message>
    <message>
      <source>Too few points in geometry component</source>
      <translation>za mało punktów w części geometrii</translation>
    </message>
    <message>
      <source>Hole lies outside shell</source>
      <translation>otwór leży poza obrysem</translation>
    </message>
    <message>
      <source>Holes are nested</source>
      <translation>otwory zagnieżdżone</translation>
    </message>
    <message>
      <source>Nested shells</source>
      <translation>obrysy zagnieżdżone</translation>
    </message>
    <message>
      <source>Duplicate Rings</source>
      <translation>powtórzone pierścienie</translation>
    </message>
    <message>
      <source>Interior is disconnected</source>
      <translation>wnętrze jest niespójne</translation>
    </message>
    <message>
      <source>no file</source>
      <translation>brak pliku</translation>
    </message>
    <message>
      <source>{files}: all objects ({count}) are superseded versions; there is no current plan</source>
      <translation>{files}: wszystkie obiekty ({count}) to wersje zastąpione; nie ma aktualnego planu</translation>
    </message>
    <message>
      <source>{files}: no planning act, zone or area of the APP format (namespace {namespace}...) was found</source>
      <translation>{files}: nie znaleziono aktu planowania, strefy ani obszaru w formacie APP (przestrzeń nazw {namespace}...)</translation>
    </message>
    <message>
      <source>documents only</source>
      <translation>tylko dokumenty</translation>
    </message>
    <message>
      <source>{file}: APP {versions}: {objects}</source>
      <translation>{file}: APP {versions}: {objects}</translation>
    </message>
    <message>
      <source>{file}: metadata, passed over</source>
      <translation>{file}: metadane, pominięto</translation>
    </message>
    <message>
      <source>holds no objects</source>
      <translation>nie zawiera obiektów</translation>
    </message>
    <message>
      <source>{file}: objects of other kinds were passed over: {objects}</source>
      <translation>{file}: pominięto obiekty innych rodzajów: {objects}</translation>
    </message>
    <message>
      <source>{file}: APP 1.0 carries acts only; it has no zones</source>
      <translation>{file}: APP 1.0 zawiera tylko akty; nie ma w nim stref</translation>
    </message>
    <message>
      <source>{file}: no planning act, zone or area was found; the root element is {root} of namespace '{namespace}' (objects in it: {found}), expected are objects of {schema}1.0, 2.0 or 3.0</source>
      <translation>{file}: nie znaleziono aktu planowania, strefy ani obszaru; element główny to {root} z przestrzeni nazw „{namespace}” (obiekty w nim: {found}), oczekiwane są obiekty {schema}1.0, 2.0 lub 3.0</translation>
    </message>
    <message>
      <source>{file}: numberReturned says {returned}, the file holds {count}; all were read</source>
      <translation>{file}: według numberReturned obiektów jest {returned}, w pliku: {count}; wczytano wszystkie</translation>
    </message>
    <message>
      <source>{file}: objects on the server: {matched}, in the file: {count}</source>
      <translation>{file}: obiekty na serwerze: {matched}, w pliku: {count}</translation>
    </message>
    <message>
      <source>{file}: in EPSG:{epsg} both orders of the axes lie in Poland; the one srsName means was taken</source>
      <translation>{file}: w EPSG:{epsg} obie kolejności osi leżą w Polsce; przyjęto tę, którą oznacza srsName</translation>
    </message>
    <message>
      <source>northings and eastings stand in the other order than srsName says; swapped</source>
      <translation>współrzędne północne i wschodnie są w innej kolejności, niż podaje srsName; zamieniono je</translation>
    </message>
    <message>
      <source>{file}: objects in EPSG:{epsg} stand in different orders of the axes; write all in one order</source>
      <translation>{file}: obiekty w EPSG:{epsg} mają różne kolejności osi; zapisz wszystkie w jednej</translation>
    </message>
    <message>
      <source>{file}: {object} lies outside Poland in either order of the axes (EPSG:{epsg}, coordinates from {x} {y}); the srsName or the coordinates are wrong</source>
      <translation>{file}: {object} leży poza Polską przy każdej kolejności osi (EPSG:{epsg}, współrzędne od {x} {y}); srsName albo współrzędne są błędne</translation>
    </message>
    <message>
      <source>superseded versions (koniecWersjiObiektu) left out: {count}</source>
      <translation>pominięte wersje zastąpione (koniecWersjiObiektu): {count}</translation>
    </message>
    <message>
      <source>{count} current versions; the newest ({version}) was taken</source>
      <translation>aktualne wersje: {count}; przyjęto najnowszą ({version})</translation>
    </message>
    <message>
      <source>without a version id</source>
      <translation>bez identyfikatora wersji</translation>
    </message>
    <message>
      <source>the status '{status}' is not known</source>
      <translation>nieznany status „{status}”</translation>
    </message>
    <message>
      <source>no status</source>
      <translation>brak statusu</translation>
    </message>
    <message>
      <source>the link to the plan is missing or not understood; the plan was told from the identifier</source>
      <translation>brakujący lub niezrozumiały odnośnik do planu; plan rozpoznano po identyfikatorze</translation>
    </message>
    <message>
      <source>the namespace '{namespace}' is not PL.ZIPPZP.&lt;number&gt;/&lt;TERYT&gt;-&lt;kind&gt;; the municipality is unknown</source>
      <translation>przestrzeń nazw „{namespace}” nie ma postaci PL.ZIPPZP.&lt;numer&gt;/&lt;TERYT&gt;-&lt;rodzaj&gt;; gmina jest nieznana</translation>
    </message>
    <message>
      <source>{plan}: its act is in none of the files</source>
      <translation>{plan}: jego aktu nie ma w żadnym z plików</translation>
    </message>
    <message>
      <source>mixed profile tables: allotment gardens (ZD) are basic in some zones and additional in others</source>
      <translation>mieszane tabele profili: ogrody działkowe (ZD) są w jednych strefach w profilu podstawowym, w innych w dodatkowym</translation>
    </message>
    <message>
      <source>profile table in force since 22 Nov 2024: allotment gardens (ZD) are basic</source>
      <translation>tabela profili obowiązująca od 22 listopada 2024 r.: ogrody działkowe (ZD) są w profilu podstawowym</translation>
    </message>
    <message>
      <source>profile table in force until 21 Nov 2024: allotment gardens (ZD) are additional</source>
      <translation>tabela profili obowiązująca do 21 listopada 2024 r.: ogrody działkowe (ZD) są w profilu dodatkowym</translation>
    </message>
    <message>
      <source>{file}: its arcs would become more than {limit} chords; draw them with fewer</source>
      <translation>{file}: łuki dałyby ponad {limit} cięciw; narysuj je prościej</translation>
    </message>
    <message>
      <source>{file}, line {line}: {kind} has no identifier ({part} of idIIP)</source>
      <translation>{file}, wiersz {line}: {kind} nie ma identyfikatora ({part} w idIIP)</translation>
    </message>
    <message>
      <source>the name '{name}' is none of the 13 zones</source>
      <translation>nazwa „{name}” nie oznacza żadnej z 13 stref</translation>
    </message>
    <message>
      <source>no symbol is given; the class {zone_class} follows from the name</source>
      <translation>nie podano symbolu; klasa {zone_class} wynika z nazwy</translation>
    </message>
    <message>
      <source>no symbol is given</source>
      <translation>nie podano symbolu</translation>
    </message>
    <message>
      <source>the symbol '{symbol}' is none of the 13 zone classes</source>
      <translation>symbol „{symbol}” nie oznacza żadnej z 13 klas stref</translation>
    </message>
    <message>
      <source>the symbol {symbol} disagrees with the name, which means {zone_class}; the symbol was taken</source>
      <translation>symbol {symbol} nie zgadza się z nazwą, która oznacza {zone_class}; przyjęto symbol</translation>
    </message>
    <message>
      <source>the geometry cannot be read ({reason}); carried without one</source>
      <translation>nie można odczytać geometrii ({reason}); obiekt pozostał bez niej</translation>
    </message>
    <message>
      <source>has no geometry</source>
      <translation>brak geometrii</translation>
    </message>
    <message>
      <source>the geometry is invalid and was left as it is</source>
      <translation>geometria jest nieprawidłowa i pozostała bez zmian</translation>
    </message>
    <message>
      <source>{property} without a link (xlink:href) was left out</source>
      <translation>pominięto {property} bez odnośnika (xlink:href)</translation>
    </message>
    <message>
      <source>{property} '{value}' is no number and was left out</source>
      <translation>{property} „{value}” nie jest liczbą, pominięto</translation>
    </message>
    <message>
      <source>the decimal comma of {property} was read as a point</source>
      <translation>przecinek dziesiętny w {property} odczytano jako kropkę</translation>
    </message>
    <message>
      <source>{property} has no unit (uom); {expected} was assumed</source>
      <translation>{property} nie ma jednostki (uom); przyjęto {expected}</translation>
    </message>
    <message>
      <source>{property} in the unit '{unit}' instead of {expected} was left out</source>
      <translation>pominięto {property} w jednostce „{unit}” zamiast {expected}</translation>
    </message>
    <message>
      <source>{property} '{value}' is neither true nor false and was left out</source>
      <translation>{property} „{value}” nie jest ani prawdą (true), ani fałszem (false), pominięto</translation>
    </message>
    <message>
      <source>{property} '{value}' is no date (YYYY-MM-DD) and was left out</source>
      <translation>{property} „{value}” nie jest datą (RRRR-MM-DD), pominięto</translation>
    </message>
    <message>
      <source>{property} '{value}' names no day; {day} was taken</source>
      <translation>{property} „{value}” nie podaje dnia; przyjęto {day}</translation>
    </message>
    <message>
      <source>{file}: is a folder; name the GML files in it, or a zip of it</source>
      <translation>{file}: to folder; wskaż pliki GML, które są w nim, albo jego archiwum ZIP</translation>
    </message>
    <message>
      <source>{file}: cannot be read ({reason})</source>
      <translation>{file}: nie można odczytać ({reason})</translation>
    </message>
    <message>
      <source>{file}: the zip is damaged ({reason})</source>
      <translation>{file}: archiwum ZIP jest uszkodzone ({reason})</translation>
    </message>
    <message>
      <source>{file}: {count} files in one zip; at most {limit} are accepted</source>
      <translation>{file}: liczba plików w jednym archiwum ZIP: {count}; przyjmowane jest najwyżej {limit}</translation>
    </message>
    <message>
      <source>{file}: holds another archive ({member}); unpack it and name the inner one</source>
      <translation>{file}: zawiera inne archiwum ({member}); rozpakuj je i wskaż to wewnętrzne</translation>
    </message>
    <message>
      <source>{file}: {member} is protected by a password; zip it without one</source>
      <translation>{file}: {member} jest chroniony hasłem; spakuj go bez hasła</translation>
    </message>
    <message>
      <source>{file}: no GML or XML file in the zip</source>
      <translation>{file}: w archiwum ZIP nie ma pliku GML ani XML</translation>
    </message>
    <message>
      <source>{file}: files that are no GML were passed over: {members}</source>
      <translation>{file}: pominięto pliki inne niż GML: {members}</translation>
    </message>
    <message>
      <source>{file}: points outside itself ({member}); such a zip is not opened</source>
      <translation>{file}: zawiera ścieżkę prowadzącą poza archiwum ({member}); taki plik ZIP nie jest otwierany</translation>
    </message>
    <message>
      <source>{file}: unpacks to more than {limit} GB; it is not opened further</source>
      <translation>{file}: po rozpakowaniu ma ponad {limit} GB; nie jest dalej otwierane</translation>
    </message>
    <message>
      <source>{file}: unpacks to more than {limit} times its size (a zip bomb?); it is not opened further</source>
      <translation>{file}: po rozpakowaniu jest ponad {limit} razy większe (bomba ZIP?); nie jest dalej otwierane</translation>
    </message>
    <message>
      <source>{file}: {member} cannot be unpacked ({reason})</source>
      <translation>{file}: nie można rozpakować {member} ({reason})</translation>
    </message>
    <message>
      <source>the crosswalk holds no symbol</source>
      <translation>tabela symboli nie zawiera żadnego symbolu</translation>
    </message>
    <message>
      <source>'{symbol}' is no zone of a general plan</source>
      <translation>„{symbol}” nie jest strefą planu ogólnego</translation>
    </message>
    <message>
      <source>class and zone must not both be empty</source>
      <translation>klasa i strefa nie mogą być jednocześnie puste</translation>
    </message>
    <message>
      <source>must be unique, but is the same symbol as in row {row}</source>
      <translation>musi być niepowtarzalny, a to ten sam symbol co w wierszu {row}</translation>
    </message>
    <message>
      <source>must be letters, in joint symbols with / or - between them</source>
      <translation>musi składać się z liter, w symbolach łączonych z / lub - między nimi</translation>
    </message>
    <message>
      <source>{place}: no coordinate reference system (srsName) is given; allowed are {allowed}</source>
      <translation>{place}: nie podano układu współrzędnych (srsName); dozwolone: {allowed}</translation>
    </message>
    <message>
      <source>{place}: the coordinate reference system '{name}' is not known; allowed are {allowed}</source>
      <translation>{place}: nieznany układ współrzędnych „{name}”; dozwolone: {allowed}</translation>
    </message>
    <message>
      <source>{place}: the coordinate reference system EPSG:{epsg} is not used in plans; allowed are {allowed}</source>
      <translation>{place}: układu współrzędnych EPSG:{epsg} nie używa się w planach; dozwolone: {allowed}</translation>
    </message>
    <message>
      <source>its arcs would become more than {limit} chords</source>
      <translation>łuki dałyby ponad {limit} cięciw</translation>
    </message>
    <message>
      <source>mixes EPSG:{first} and EPSG:{second}</source>
      <translation>miesza EPSG:{first} i EPSG:{second}</translation>
    </message>
    <message>
      <source>{kind} is not read</source>
      <translation>{kind} nie jest obsługiwany</translation>
    </message>
    <message>
      <source>refers to a geometry that stands elsewhere</source>
      <translation>odwołuje się do geometrii zapisanej gdzie indziej</translation>
    </message>
    <message>
      <source>{kind} of negative orientation is not read</source>
      <translation>{kind} o ujemnej orientacji nie jest obsługiwany</translation>
    </message>
    <message>
      <source>several coordinate reference systems: {names}</source>
      <translation>kilka układów współrzędnych: {names}</translation>
    </message>
    <message>
      <source>a polygon has two exteriors</source>
      <translation>wielokąt ma dwa obrysy zewnętrzne</translation>
    </message>
    <message>
      <source>a polygon without an outer ring was left out</source>
      <translation>pominięto wielokąt bez pierścienia zewnętrznego</translation>
    </message>
    <message>
      <source>a ring of fewer than three corners was left out</source>
      <translation>pominięto pierścień o mniej niż trzech wierzchołkach</translation>
    </message>
    <message>
      <source>a ring that does not close was closed</source>
      <translation>domknięto niedomknięty pierścień</translation>
    </message>
    <message>
      <source>heights were dropped</source>
      <translation>pominięto wysokości</translation>
    </message>
    <message>
      <source>coordinates that are no numbers</source>
      <translation>współrzędne nie są liczbami</translation>
    </message>
    <message>
      <source>coordinates that lie nowhere on Earth</source>
      <translation>współrzędne leżą poza kulą ziemską</translation>
    </message>
    <message>
      <source>{count} numbers do not make points of {dimension} coordinates</source>
      <translation>nie da się podzielić współrzędnych (liczba wartości: {count}) na punkty o wymiarze {dimension}</translation>
    </message>
    <message>
      <source>coordinates whose separators (decimal, cs, ts) are no single signs</source>
      <translation>separatory współrzędnych (decimal, cs, ts) nie są pojedynczymi znakami</translation>
    </message>
    <message>
      <source>srsDimension '{value}'; 2 or 3 is expected</source>
      <translation>srsDimension „{value}”; oczekiwane jest 2 lub 3</translation>
    </message>
    <message>
      <source>{count} points do not make a string of arcs</source>
      <translation>liczba punktów ({count}) nie wyznacza ciągu łuków</translation>
    </message>
    <message>
      <source>arcs became chords</source>
      <translation>łuki zamieniono na cięciwy</translation>
    </message>
    <message>
      <source>{count} points do not make a circle</source>
      <translation>liczba punktów ({count}) nie wyznacza okręgu</translation>
    </message>
    <message>
      <source>the three points of a circle lie on a line</source>
      <translation>trzy punkty okręgu leżą na prostej</translation>
    </message>
    <message>
      <source>a circle without a radius</source>
      <translation>okrąg bez promienia</translation>
    </message>
    <message>
      <source>a circle needs one centre and a radius above 0</source>
      <translation>okrąg musi mieć jeden środek i promień większy od 0</translation>
    </message>
    <message>
      <source>{file}: the server cut its answer short; download the data in smaller parts</source>
      <translation>{file}: serwer uciął odpowiedź; pobierz dane w mniejszych częściach</translation>
    </message>
    <message>
      <source>{file}, line {line}: elements stand more than {limit} deep in each other; this is no planning act</source>
      <translation>{file}, wiersz {line}: elementy są zagnieżdżone ponad {limit} razy; to nie jest akt planistyczny</translation>
    </message>
    <message>
      <source>{file}, line {line}: {kind} is of the unknown namespace '{namespace}'; known are {known}</source>
      <translation>{file}, wiersz {line}: {kind} należy do nieznanej przestrzeni nazw „{namespace}”; znane: {known}</translation>
    </message>
    <message>
      <source>{file}: one object is larger than {limit} MB; this is no planning act</source>
      <translation>{file}: jeden obiekt ma ponad {limit} MB; to nie jest akt planowania</translation>
    </message>
    <message>
      <source>{file}: one object has millions of elements or attributes; this is no planning act</source>
      <translation>{file}: jeden obiekt ma miliony elementów lub atrybutów; to nie jest akt planistyczny</translation>
    </message>
    <message>
      <source>line {line}</source>
      <translation>wiersz {line}</translation>
    </message>
    <message>
      <source>its beginning</source>
      <translation>początek pliku</translation>
    </message>
    <message>
      <source>{file}: ends too early, at {place} (was the download interrupted?)</source>
      <translation>{file}: urywa się za wcześnie, miejsce: {place} (czy pobieranie zostało przerwane?)</translation>
    </message>
    <message>
      <source>{file}: is not well-formed XML at {place} ({reason})</source>
      <translation>{file}: nieprawidłowy XML, miejsce: {place} ({reason})</translation>
    </message>
    <message>
      <source>{file}: holds no XML element; a GML file of a planning act is expected</source>
      <translation>{file}: nie zawiera elementu XML; oczekiwany jest plik GML aktu planowania</translation>
    </message>
    <message>
      <source>{file}: is not XML; a GML file of a planning act is expected</source>
      <translation>{file}: to nie jest XML; oczekiwany jest plik GML aktu planowania</translation>
    </message>
    <message>
      <source>{file}: has a document type declaration (DTD); plans have none, and it is not read for safety's sake</source>
      <translation>{file}: ma deklarację typu dokumentu (DTD); plany jej nie mają, a dla bezpieczeństwa nie jest czytana</translation>
    </message>
    <message>
      <source>{file}: is written in an encoding that is not read; save it as UTF-8</source>
      <translation>{file}: zapisano w kodowaniu, które nie jest odczytywane; zapisz plik jako UTF-8</translation>
    </message>
    <message>
      <source>no letters</source>
      <translation>brak liter</translation>
    </message>
    <message>
      <source>'{text}' has two readings: put a sign between the symbols, or leave the number out</source>
      <translation>„{text}” można odczytać dwojako: rozdziel symbole znakiem albo usuń numer</translation>
    </message>
    <message>
      <source>'{text}' has two readings: I is a number or technical infrastructure</source>
      <translation>„{text}” można odczytać dwojako: I jako numer albo infrastruktura techniczna</translation>
    </message>
    <message>
      <source>read by its first symbol; {reasons}</source>
      <translation>odczytano według pierwszego symbolu; {reasons}</translation>
    </message>
    <message>
      <source>'{symbol}' is not in the crosswalk</source>
      <translation>symbolu „{symbol}” nie ma w tabeli symboli</translation>
    </message>
    <message>
      <source>'{symbol}' differs between the regulations ({meanings}) and that of the plan is not known</source>
      <translation>„{symbol}” znaczy co innego w obu rozporządzeniach ({meanings}), a nie wiadomo, według którego sporządzono plan</translation>
    </message>
    <message>
      <source>'{symbol}' is no symbol of the regulation of {own}, only of that of {other}</source>
      <translation>„{symbol}” nie jest symbolem z rozporządzenia z {own} r., występuje tylko według rozporządzenia z {other} r.</translation>
    </message>
    <message>
      <source>'{sign}' does not belong into a symbol</source>
      <translation>znak „{sign}” nie może być częścią symbolu</translation>
    </message>
    <message>
      <source>labels</source>
      <translation>napisy</translation>
    </message>
    <message>
      <source>plan</source>
      <translation>plan</translation>
    </message>
    <message>
      <source>plan: the layer holds no area; there is nothing to map</source>
      <translation>plan: warstwa nie zawiera żadnego obszaru; nie ma czego odwzorować</translation>
    </message>
    <message>
      <source>zones without a geometry, which cannot be assessed: {count}</source>
      <translation>tereny bez geometrii, których nie można ocenić: {count}</translation>
    </message>
    <message>
      <source>plan: no field with symbols is known; choose one of {fields}</source>
      <translation>plan: nie wiadomo, które pole zawiera symbole; wybierz jedno z pól: {fields}</translation>
    </message>
    <message>
      <source>several texts lie in the area: {texts}</source>
      <translation>w obszarze leży kilka napisów: {texts}</translation>
    </message>
    <message>
      <source>no text lies in the area</source>
      <translation>w obszarze nie ma napisu</translation>
    </message>
    <message>
      <source>nothing but the name of the layer, {layer}, tells which plan it is; give the plan's identifier or resolution, so that decisions on its zones stay when the layer is renamed</source>
      <translation>o tym, który to plan, mówi tylko nazwa warstwy: {layer}; podaj identyfikator planu lub uchwałę, aby rozstrzygnięcia dotyczące jego terenów zachowały się po zmianie nazwy warstwy</translation>
    </message>
    <message>
      <source>zones that lie in none of the municipalities: {count}</source>
      <translation>tereny, które nie leżą w żadnej z gmin: {count}</translation>
    </message>
    <message>
      <source>features that repeat another one in label, symbol and geometry are left out: {count} ({zones})</source>
      <translation>pominięto obiekty, które powtarzają inny co do oznaczenia, symbolu i geometrii: {count} ({zones})</translation>
    </message>
    <message>
      <source>{field}: '{value}' cannot be read</source>
      <translation>{field}: nie można odczytać wartości „{value}”</translation>
    </message>
    <message>
      <source>zones without a class of their own merged into their neighbours: {count}, together {area} ha</source>
      <translation>tereny bez własnej klasy strefy włączone do sąsiednich: {count}, łącznie {area} ha</translation>
    </message>
    <message>
      <source>zones without a class of their own that touch no zone with one, and are kept: {count} ({zones})</source>
      <translation>tereny bez własnej klasy strefy, które nie przylegają do żadnego terenu z klasą i pozostają: {count} ({zones})</translation>
    </message>
    <message>
      <source>symbols whose class a planner has to confirm: {symbols}</source>
      <translation>symbole, których klasę musi potwierdzić planista: {symbols}</translation>
    </message>
    <message>
      <source>zones whose symbol was not recognised: {count} of {total}, together {area} ha; the check will say that they were not assessed: {symbols}</source>
      <translation>tereny o nierozpoznanym symbolu: {count} z {total}, łącznie {area} ha; badanie wykaże je jako nieocenione: {symbols}</translation>
    </message>
    <message>
      <source>zones read by the regulation of {year}: {count}</source>
      <translation>tereny odczytane według rozporządzenia z {year} r.: {count}</translation>
    </message>
    <message>
      <source>zones of plans whose regulation is not known: {count}; symbols that differ between the regulations were not read. Choose the regulation, or give the day of the resolution to start the plan</source>
      <translation>tereny w planach, dla których nie wiadomo, według którego rozporządzenia je sporządzono: {count}; symboli, które różnią się między rozporządzeniami, nie odczytano. Wybierz rozporządzenie albo podaj datę uchwały o przystąpieniu do sporządzenia planu</translation>
    </message>
    <message>
      <source>zones of plans begun within a month of {day}: {count}; confirm in the plans by which regulation they were made</source>
      <translation>tereny w planach rozpoczętych w ciągu miesiąca od {day}: {count}; sprawdź w planach, według którego rozporządzenia je sporządzono</translation>
    </message>
    <message>
      <source>closed lines made into areas: {count}</source>
      <translation>zamknięte linie zamienione na obszary: {count}</translation>
    </message>
    <message>
      <source>lines that do not close are no areas and are left out: {count}, together {length} m long</source>
      <translation>pominięto linie niezamknięte, które nie są obszarami: {count}, o łącznej długości {length} m</translation>
    </message>
    <message>
      <source>points are no areas and are left out: {count}</source>
      <translation>pominięto punkty, które nie są obszarami: {count}</translation>
    </message>
    <message>
      <source>features without any area, which give no zone: {count}</source>
      <translation>obiekty bez powierzchni, które nie dają terenu: {count}</translation>
    </message>
    <message>
      <source>field {field}: values that cannot be read are left empty: {values} (rows: {count})</source>
      <translation>pole {field}: wartości, których nie można odczytać, pozostają puste: {values} (wiersze: {count})</translation>
    </message>
    <message>
      <source>{file}: {check} has no limit</source>
      <translation>{file}: sprawdzenie {check} nie ma progu</translation>
    </message>
    <message>
      <source>the table holds no check</source>
      <translation>tabela nie zawiera żadnego sprawdzenia</translation>
    </message>
    <message>
      <source>must be empty</source>
      <translation>musi być puste</translation>
    </message>
    <message>
      <source>braces must stand around the name of a value, as in {example}</source>
      <translation>klamry muszą otaczać nazwę wartości, jak w {example}</translation>
    </message>
    <message>
      <source>two faults have the same identity: {fault}</source>
      <translation>dwa błędy mają tę samą tożsamość: {fault}</translation>
    </message>
    <message>
      <source>growth of infill areas (OUZ): not checked, no buildings are given</source>
      <translation>powiększenia obszarów uzupełnienia zabudowy (OUZ) nie sprawdzono, nie podano budynków</translation>
    </message>
    <message>
      <source>the root element is {root}</source>
      <translation>element główny to {root}</translation>
    </message>
    <message>
      <source>{schema}: is no XML schema that can be used</source>
      <translation>{schema}: nie jest schematem XML, którego można użyć</translation>
    </message>
    <message>
      <source>larger than {limit} MB</source>
      <translation>ponad {limit} MB</translation>
    </message>
    <message>
      <source>the schema {schema} could not be completed; missing: {missing}</source>
      <translation>nie udało się skompletować schematu {schema}; brakuje: {missing}</translation>
    </message>
    <message>
      <source>{schema}: describes {described}, the plan follows {followed}</source>
      <translation>{schema}: opisuje {described}, a plan zapisano według {followed}</translation>
    </message>
    <message>
      <source>objects that stand in several files without a difference, read once: {count}</source>
      <translation>obiekty powtórzone bez zmian w kilku plikach, odczytano raz: {count}</translation>
    </message>
    <message>
      <source>{plan}: no object links to its act (plan): {objects}</source>
      <translation>{plan}: żaden obiekt nie ma odwołania do swojego aktu (plan): {objects}</translation>
    </message>
    <message>
      <source>gaps taken for the ground of zones whose geometry is missing or spoilt: {count}, {area} m²</source>
      <translation>luki uznane za teren stref, których geometrii brak lub jest uszkodzona: {count}, {area} m²</translation>
    </message>
    <message>
      <source>boundary of municipality {teryt} repaired: {reason}</source>
      <translation>naprawiono granicę gminy {teryt}: {reason}</translation>
    </message>
    <message>
      <source>{plan}: outline and municipal boundary differ by roundings below {width} m, shapes: {count}, {area} m²</source>
      <translation>{plan}: obrys planu i granica gminy różnią się o zaokrąglenia poniżej {width} m; kształtów: {count}, {area} m²</translation>
    </message>
    <message>
      <source>provisions: the layer is empty; there is nothing to map</source>
      <translation>ustalenia: warstwa jest pusta; nie ma czego mapować</translation>
    </message>
    <message>
      <source>provisions: identifier {identifiers} stands twice; choose a field that is unique, or none</source>
      <translation>ustalenia: powtarza się identyfikator {identifiers}; wybierz pole o niepowtarzalnych wartościach albo żadne</translation>
    </message>
    <message>
      <source>without a name</source>
      <translation>bez nazwy</translation>
    </message>
    <message>
      <source>{count} rows repeat another one in source, item, name and geometry and are left out: {names}</source>
      <translation>pominięto wiersze powtarzające inny wiersz co do źródła, pozycji, nazwy i geometrii (liczba: {count}): {names}</translation>
    </message>
    <message>
      <source>provisions without a location: {count}; they stay in the list and cannot be assessed</source>
      <translation>ustalenia bez lokalizacji: {count}; zostają na liście, lecz nie da się ich ocenić</translation>
    </message>
    <message>
      <source>provisions of unknown drawing accuracy: {count}; their verdicts will have certainty unknown</source>
      <translation>ustalenia o nieznanej dokładności rysunku: {count}; pewność ich ocen będzie nieznana</translation>
    </message>
    <message>
      <source>{count} provisions of category {category} have status {status}, for which the rule book has no rule (it has rules for {statuses})</source>
      <translation>ustalenia kategorii {category} (liczba: {count}) mają status {status}, dla którego księga reguł nie ma reguły (statusy z regułami: {statuses})</translation>
    </message>
    <message>
      <source>findings before</source>
      <translation>wyniki poprzednie</translation>
    </message>
    <message>
      <source>findings after</source>
      <translation>wyniki późniejsze</translation>
    </message>
    <message>
      <source>new: {new}, unchanged: {unchanged}, changed: {changed}, renumbered: {renumbered}, resolved: {resolved}</source>
      <translation>nowe: {new}, bez zmian: {unchanged}, zmienione: {changed}, przenumerowane: {renumbered}, ustąpiły: {resolved}</translation>
    </message>
    <message>
      <source>findings in both copies together: {count}; disputed: {disputed}</source>
      <translation>pozycje w obu kopiach razem: {count}; z rozbieżnymi rozstrzygnięciami: {disputed}</translation>
    </message>
    <message>
      <source>{layer}: {count} findings have no finding_id</source>
      <translation>{layer}: pozycje bez finding_id: {count}</translation>
    </message>
    <message>
      <source>{layer}: finding_id stands there more than once: {findings}</source>
      <translation>{layer}: finding_id występuje więcej niż raz: {findings}</translation>
    </message>
    <message>
      <source>{register}: somebody else has changed these findings meanwhile, nothing was written: {findings}</source>
      <translation>{register}: ktoś inny zmienił w tym czasie te pozycje, niczego nie zapisano: {findings}</translation>
    </message>
    <message>
      <source>{register}: somebody else has written into the register meanwhile, nothing was overwritten; run this again</source>
      <translation>{register}: ktoś inny zapisał w tym czasie zmiany w rejestrze, niczego nie nadpisano; uruchom ponownie</translation>
    </message>
    <message>
      <source>findings</source>
      <translation>wyniki</translation>
    </message>
    <message>
      <source>register: these findings stand there twice; delete one row of each: {findings}</source>
      <translation>rejestr: te pozycje występują dwukrotnie, usuń po jednym wierszu: {findings}</translation>
    </message>
    <message>
      <source>findings in the register: {total}; new: {new}, unchanged: {unchanged}, changed: {changed}, renumbered: {renumbered}, resolved: {resolved}</source>
      <translation>pozycje w rejestrze: {total}; nowe: {new}, bez zmian: {unchanged}, zmienione: {changed}, przenumerowane: {renumbered}, ustąpiły: {resolved}</translation>
    </message>
    <message>
      <source>decided findings to look at again: {count}</source>
      <translation>rozstrzygnięte pozycje do ponownego sprawdzenia: {count}</translation>
    </message>
    <message>
      <source>findings of checks of other kinds, which stay as they are: {count}</source>
      <translation>wyniki badań innego rodzaju, pozostają bez zmian: {count}</translation>
    </message>
    <message>
      <source>boundaries: no municipality has both a TERYT code and a geometry</source>
      <translation>granice: żadna gmina nie ma zarazem kodu TERYT i geometrii</translation>
    </message>
    <message>
      <source>boundaries left out for want of a code or geometry: {count}</source>
      <translation>pominięto granice bez kodu TERYT lub bez geometrii: {count}</translation>
    </message>
    <message>
      <source>faults in plans and between plans, which are not counted here: {count}</source>
      <translation>błędy w planach i na ich stykach, których tu nie policzono: {count}</translation>
    </message>
    <message>
      <source>findings without a municipality, which no row counts: {count}</source>
      <translation>oceny bez przypisania do gminy, nieujęte w żadnym wierszu: {count}</translation>
    </message>
    <message>
      <source>boundaries: findings lie in municipalities that are missing here: {codes}</source>
      <translation>granice: brakuje gmin, w których są kolizje lub inne oceny: {codes}</translation>
    </message>
    <message>
      <source>register</source>
      <translation>rejestr</translation>
    </message>
    <message>
      <source>history</source>
      <translation>historia</translation>
    </message>
    <message>
      <source>run</source>
      <translation>przebieg badania</translation>
    </message>
    <message>
      <source>sheet {sheet}: only the first {rows} of {total} rows fit</source>
      <translation>arkusz {sheet}: mieści się tylko {rows} pierwszych wierszy z {total}</translation>
    </message>
    <message>
      <source>workbook: texts longer than {limit} characters were cut: {count}</source>
      <translation>skoroszyt: skrócono teksty dłuższe niż {limit} znaków: {count}</translation>
    </message>
    <message>
      <source>{file}: the template does not show {placeholders}</source>
      <translation>{file}: szablon nie pokazuje pól {placeholders}</translation>
    </message>
    <message>
      <source>in the properties of the document</source>
      <translation>we właściwościach dokumentu</translation>
    </message>
    <message>
      <source>{file}: is no Word document (DOCX): {reason}</source>
      <translation>{file}: to nie jest dokument Word (DOCX): {reason}</translation>
    </message>
    <message>
      <source>{file}: no such file</source>
      <translation>{file}: nie ma takiego pliku</translation>
    </message>
    <message>
      <source>{file}: holds macros or controls ({parts}); save it as DOCX</source>
      <translation>{file}: zawiera makra lub kontrolki ({parts}); zapisz go jako DOCX</translation>
    </message>
    <message>
      <source>error in the template: {reason}</source>
      <translation>błąd w szablonie: {reason}</translation>
    </message>
    <message>
      <source>error in the template: {reason}; at: {place}</source>
      <translation>błąd w szablonie: {reason}; miejsce: {place}</translation>
    </message>
    <message>
      <source>... and {count} more errors; ako:validaterulebook lists them all</source>
      <translation>... oraz dalsze błędy: {count}; wszystkie wylicza ako:validaterulebook</translation>
    </message>
    <message>
      <source>the rule book holds no rule</source>
      <translation>księga reguł nie zawiera żadnej reguły</translation>
    </message>
    <message>
      <source>at least one rule must be in use</source>
      <translation>co najmniej jedna reguła musi być w użyciu</translation>
    </message>
    <message>
      <source>must be a number of metres above 0, or empty</source>
      <translation>musi być liczbą metrów większą od 0 albo puste</translation>
    </message>
    <message>
      <source>must say in Polish or English why the rule speaks</source>
      <translation>musi podawać po polsku lub po angielsku uzasadnienie reguły</translation>
    </message>
    <message>
      <source>must be a number of metres above 0 for within_distance</source>
      <translation>przy relacji within_distance musi być liczbą metrów większą od 0</translation>
    </message>
    <message>
      <source>must be empty unless the relation is within_distance</source>
      <translation>musi być puste, chyba że relacją jest within_distance</translation>
    </message>
    <message>
      <source>{file}: the shipped rule book is never changed; keep a copy elsewhere</source>
      <translation>{file}: księgi z wtyczki nie zmienia się; proszę zapisać kopię w innym miejscu</translation>
    </message>
    <message>
      <source>{file}: a rule book is kept as one of {endings}</source>
      <translation>{file}: księgę reguł zapisuje się jako {endings}</translation>
    </message>
    <message>
      <source>{file}: another program has changed the file meanwhile; it was not overwritten</source>
      <translation>{file}: plik zmienił w międzyczasie inny program; nie został nadpisany</translation>
    </message>
    <message>
      <source>{file}: what was written does not read back the same</source>
      <translation>{file}: zapisana księga po odczytaniu różni się od oryginału</translation>
    </message>
    <message>
      <source>{file}: cannot be read: {reason}</source>
      <translation>{file}: nie można odczytać: {reason}</translation>
    </message>
    <message>
      <source>{file}: there is no rule {rule}</source>
      <translation>{file}: nie ma reguły {rule}</translation>
    </message>
    <message>
      <source>{file}: cannot be written; choose another place, or close it elsewhere: {reason}</source>
      <translation>{file}: nie można zapisać; proszę wybrać inne miejsce albo zamknąć plik w innym programie: {reason}</translation>
    </message>
    <message>
      <source>{folder}: the categories.csv there belongs to another rule book; choose another folder or XLSX</source>
      <translation>{folder}: plik categories.csv w tym folderze należy do innej księgi reguł; proszę wybrać inny folder albo format XLSX</translation>
    </message>
    <message>
      <source>{file}: not to be written as a workbook: {reason}</source>
      <translation>{file}: nie można zapisać jako skoroszytu: {reason}</translation>
    </message>
    <message>
      <source>allowed forms are POG:*, MPZP:*, SJ, POG:SK, MPZP:MN and SO[PEW], separated by spaces</source>
      <translation>dozwolone są zapisy POG:*, MPZP:*, SJ, POG:SK, MPZP:MN i SO[PEW], oddzielone spacjami</translation>
    </message>
    <message>
      <source>symbol classes</source>
      <translation>klas symboli</translation>
    </message>
    <message>
      <source>zone classes</source>
      <translation>klas stref</translation>
    </message>
    <message>
      <source>profile codes</source>
      <translation>kodów profili</translation>
    </message>
    <message>
      <source>'{code}' is none of the {kind} {allowed}</source>
      <translation>„{code}” nie należy do {kind}: {allowed}</translation>
    </message>
    <message>
      <source>{file}: the table is empty; its first row must hold the column names</source>
      <translation>{file}: tabela jest pusta; jej pierwszy wiersz musi zawierać nazwy kolumn</translation>
    </message>
    <message>
      <source>{file}: row 1: column {columns} stands twice</source>
      <translation>{file}: wiersz 1: powtarza się kolumna {columns}</translation>
    </message>
    <message>
      <source>{file}: row {row}: {cells} cells under {columns} columns; text that holds the separator must stand in quotation marks</source>
      <translation>{file}: wiersz {row}: liczba komórek: {cells}, kolumn: {columns}; tekst zawierający separator musi stać w cudzysłowie</translation>
    </message>
    <message>
      <source>{file}: row {row}, column {column}: broken letters in '{text}'; save the file as CSV UTF-8 or cp1250</source>
      <translation>{file}: wiersz {row}, kolumna {column}: zepsute litery w „{text}”; zapisz plik jako CSV UTF-8 lub cp1250</translation>
    </message>
    <message>
      <source>{file}: not a CSV table: {reason}</source>
      <translation>{file}: to nie jest tabela CSV: {reason}</translation>
    </message>
    <message>
      <source>{file}: neither UTF-8 nor cp1250 text; save the file as CSV UTF-8</source>
      <translation>{file}: tekst nie jest zapisany ani w UTF-8, ani w cp1250; zapisz plik jako CSV UTF-8</translation>
    </message>
    <message>
      <source>{file}: not an XLSX workbook: {reason}</source>
      <translation>{file}: to nie jest skoroszyt XLSX: {reason}</translation>
    </message>
    <message>
      <source>{file}: the workbook holds no sheet with cells</source>
      <translation>{file}: w skoroszycie nie ma arkusza z komórkami</translation>
    </message>
    <message>
      <source>{file}: there is no sheet '{sheet}'; there are {sheets}</source>
      <translation>{file}: nie ma arkusza „{sheet}”; są arkusze: {sheets}</translation>
    </message>
    <message>
      <source>{file}: the table is too large; at most {rows} rows, {columns} columns and {cells} cells are read</source>
      <translation>{file}: tabela jest za duża; wczytuje się najwyżej wierszy: {rows}, kolumn: {columns}, komórek: {cells}</translation>
    </message>
    <message>
      <source>{file}: the table is larger than {limit} MB</source>
      <translation>{file}: tabela zajmuje ponad {limit} MB</translation>
    </message>
    <message>
      <source>{shown} and {rest} more</source>
      <translation>{shown} oraz dalsze: {rest}</translation>
    </message>
    <message>
      <source>{file}: the table could not be saved: {reason}</source>
      <translation>{file}: tabeli nie udało się zapisać: {reason}</translation>
    </message>
    <message>
      <source>{layer}: {reason}</source>
      <translation>{layer}: {reason}</translation>
    </message>
    <message>
      <source>{file}: cannot be written: {reason}</source>
      <translation>{file}: nie można zapisać pliku: {reason}</translation>
    </message>
    <message>
      <source>{file}: layer '{layer}' is not whole; is the disk full?</source>
      <translation>{file}: warstwa „{layer}” nie jest pełna; czy na dysku jest jeszcze miejsce?</translation>
    </message>
    <message>
      <source>{file}: holds a layer '{layer}' already; give the variant another name</source>
      <translation>{file}: jest tam już warstwa „{layer}”; proszę nadać wariantowi inną nazwę</translation>
    </message>
    <message>
      <source>{layer}: its metadata cannot be saved: {reason}</source>
      <translation>{layer}: nie można zapisać metadanych: {reason}</translation>
    </message>
    <message>
      <source>TERYT: {codes}: a municipality has six digits, or seven with its type</source>
      <translation>TERYT: {codes}: kod gminy ma sześć cyfr, a z rodzajem gminy siedem</translation>
    </message>
    <message>
      <source>ZONES and FILES are both empty; give planning zones or GML files</source>
      <translation>ZONES i FILES są puste; podaj strefy planistyczne lub pliki GML</translation>
    </message>
    <message>
      <source>left out: {reason}</source>
      <translation>pominięto: {reason}</translation>
    </message>
    <message>
      <source>DATE: '{value}' is no date of the form 2026-11-24</source>
      <translation>DATE: '{value}' nie jest datą w postaci 2026-11-24</translation>
    </message>
    <message>
      <source>{parameter}: give the findings of a check</source>
      <translation>{parameter}: podaj wyniki sprawdzenia</translation>
    </message>
    <message>
      <source>{parameter}: no layer is given</source>
      <translation>{parameter}: nie podano warstwy</translation>
    </message>
    <message>
      <source>{parameters}: give layers; the register is one of the check against the voivodeship plan, of which documents name zones and provisions</source>
      <translation>{parameters}: podaj warstwy; rejestr dotyczy badania zgodności z planem województwa, a dokumenty wymieniają jego strefy i ustalenia</translation>
    </message>
    <message>
      <source>TERYT: {codes}: no such municipality in register, plans or boundaries</source>
      <translation>TERYT: {codes}: nie ma takiej gminy w rejestrze, planach ani granicach</translation>
    </message>
    <message>
      <source>characters that documents cannot hold were replaced: {count}</source>
      <translation>zastąpiono znaki, których dokument nie może zawierać: {count}</translation>
    </message>
    <message>
      <source>{folder}: documents cannot be written here: {reason}</source>
      <translation>{folder}: nie można tu zapisać dokumentów: {reason}</translation>
    </message>
    <message>
      <source>{file}: cannot be replaced; close it where it is open: {reason}</source>
      <translation>{file}: nie można zastąpić pliku; zamknij program, w którym jest otwarty: {reason}</translation>
    </message>
    <message>
      <source>{files}: would be overwritten by a document; choose another folder</source>
      <translation>{files}: plik zostałby nadpisany dokumentem; wybierz inny katalog</translation>
    </message>
    <message>
      <source>{file}: this workbook cannot be read here; save it as XLSX or as CSV UTF-8</source>
      <translation>{file}: tego skoroszytu nie można tu odczytać; proszę zapisać go jako XLSX lub CSV UTF-8</translation>
    </message>
    <message>
      <source>{file}: the table is too large; at most {cells} cells are read</source>
      <translation>{file}: tabela jest za duża; czyta się najwyżej tyle komórek: {cells}</translation>
    </message>
    <message>
      <source>{parameters}: give the whole range of the threshold, or none of it</source>
      <translation>{parameters}: podaj cały zakres progu albo nie podawaj go wcale</translation>
    </message>
    <message>
      <source>CHOSEN: there is no variant '{name}'; there are {names}</source>
      <translation>CHOSEN: nie ma wariantu „{name}”; są: {names}</translation>
    </message>
    <message>
      <source>{layer}: further remarks of this kind: {count}; importing the table of flows lists them all</source>
      <translation>{layer}: dalsze uwagi tego rodzaju: {count}; wszystkie wymienia import tabeli przepływów</translation>
    </message>
    <message>
      <source>this method needs {parameters}</source>
      <translation>ta metoda wymaga parametrów: {parameters}</translation>
    </message>
    <message>
      <source>{layer}: holds no area</source>
      <translation>{layer}: nie zawiera żadnego obszaru</translation>
    </message>
    <message>
      <source>{core} and {grid} both say what the cores are; give one of them</source>
      <translation>{core} i {grid} jednocześnie wskazują rdzenie; należy podać jedno z nich</translation>
    </message>
    <message>
      <source>{parameter}: name the field of the population; {layer} has the fields {fields}</source>
      <translation>{parameter}: należy wskazać pole z liczbą ludności; {layer} ma pola {fields}</translation>
    </message>
    <message>
      <source>{layer}: no unit is the core of a city by these thresholds; give the cores by their codes in {core}</source>
      <translation>{layer}: przy tych progach żadna jednostka nie jest rdzeniem miasta; rdzenie należy podać kodami w {core}</translation>
    </message>
    <message>
      <source>cores found in the grid: {cores}</source>
      <translation>rdzenie znalezione w siatce: {cores}</translation>
    </message>
    <message>
      <source>seats farther than {limit} m from any road, without travel times: {units}</source>
      <translation>siedziby położone dalej niż {limit} m od jakiejkolwiek drogi, bez czasów dojazdu: {units}</translation>
    </message>
    <message>
      <source>{name} ({distance} m)</source>
      <translation>{name} ({distance} m)</translation>
    </message>
    <message>
      <source>no road of the layer leads to {core} from {units}; roads are joined at their ends and at common vertices, not where they only cross</source>
      <translation>żadna droga z warstwy nie prowadzi do rdzenia {core} z: {units}; drogi łączą się na końcach i we wspólnych wierzchołkach, a nie tam, gdzie się tylko przecinają</translation>
    </message>
    <message>
      <source>units without a place on the map, without travel times: {units}</source>
      <translation>jednostki bez miejsca na mapie, bez czasów dojazdu: {units}</translation>
    </message>
    <message>
      <source>{plan}: cannot be reprojected from EPSG:{epsg} ({reason})</source>
      <translation>{plan}: nie można przeliczyć z EPSG:{epsg} ({reason})</translation>
    </message>
    <message>
      <source>{layer}: is no vector layer; give points, lines, polygons or a table</source>
      <translation>{layer}: to nie jest warstwa wektorowa; podaj punkty, linie, wielokąty lub tabelę</translation>
    </message>
    <message>
      <source>{layer}: its data source cannot be opened; repair it or leave it out</source>
      <translation>{layer}: nie można otworzyć źródła danych; napraw je albo pomiń warstwę</translation>
    </message>
    <message>
      <source>{parameter}: {layer} holds {found}, but only polygons can be used here</source>
      <translation>{parameter}: {layer} zawiera {found}, a można tu użyć tylko wielokątów</translation>
    </message>
    <message>
      <source>{parameter}: what is given cannot be opened as a layer or table</source>
      <translation>{parameter}: podanego źródła nie można otworzyć jako warstwy ani tabeli</translation>
    </message>
    <message>
      <source>{parameter}: {layer} has a filter, so that findings would seem to be gone; remove the filter</source>
      <translation>{parameter}: warstwa {layer} ma filtr, przez co wydawałoby się, że pozycje ustąpiły; usuń filtr</translation>
    </message>
    <message>
      <source>{parameter}: not every layer that is given can be opened (opened: {layers})</source>
      <translation>{parameter}: nie wszystkie podane warstwy można otworzyć (otwarte: {layers})</translation>
    </message>
    <message>
      <source>{layer}: only {count} of {total} features can be read; the file is damaged</source>
      <translation>{layer}: można odczytać tylko {count} z {total} obiektów; plik jest uszkodzony</translation>
    </message>
    <message>
      <source>{layer}: no coordinate reference system; set it in the layer's properties</source>
      <translation>{layer}: brak układu współrzędnych; ustaw go we właściwościach warstwy</translation>
    </message>
    <message>
      <source>{layer}: its CRS {crs} cannot be converted to EPSG:{epsg}; set the true one in the layer's properties</source>
      <translation>{layer}: jej układu {crs} nie można przeliczyć na EPSG:{epsg}; ustaw właściwy we właściwościach warstwy</translation>
    </message>
    <message>
      <source>the layer's CRS {crs} is probably not the true one, or its axes are swapped</source>
      <translation>układ warstwy {crs} prawdopodobnie nie jest właściwy albo jego osie są zamienione</translation>
    </message>
    <message>
      <source>{layer}: feature {number} cannot be reprojected; {doubt}</source>
      <translation>{layer}: nie można przeliczyć obiektu {number}; {doubt}</translation>
    </message>
    <message>
      <source>{layer}: geometry of {count} features cannot be read and is taken as missing: {features}</source>
      <translation>{layer}: obiekty, których geometrii nie można odczytać i uznano ją za brakującą ({count}): {features}</translation>
    </message>
    <message>
      <source>feature {number}</source>
      <translation>obiekt {number}</translation>
    </message>
    <message>
      <source>{layer}: {count} of {total} features lie outside Poland, the first is feature {number} (in EPSG:{epsg}: x {west} to {east}, y {south} to {north}); {doubt}</source>
      <translation>{layer}: poza Polską leży {count} z {total} obiektów, pierwszy to obiekt {number} (w EPSG:{epsg}: x od {west} do {east}, y od {south} do {north}); {doubt}</translation>
    </message>
    <message>
      <source>{parameter}: choose the field that holds the text, one of {fields}</source>
      <translation>{parameter}: wybierz pole z treścią napisu, jedno z pól: {fields}</translation>
    </message>
    <message>
      <source>{parameter}: '{value}' is none of {allowed}</source>
      <translation>{parameter}: „{value}” nie jest żadną z dozwolonych wartości: {allowed}</translation>
    </message>
    <message>
      <source>{file}: cannot be read as a mapping: {reason}</source>
      <translation>{file}: nie można odczytać pliku jako przypisania pól: {reason}</translation>
    </message>
    <message>
      <source>{file}: holds no mapping of parameters to values</source>
      <translation>{file}: nie zawiera przypisania wartości do parametrów</translation>
    </message>
    <message>
      <source>{file}: {keys} are no parts of a mapping; allowed are {allowed}</source>
      <translation>{file}: {keys} – to nie są części przypisania; dozwolone są {allowed}</translation>
    </message>
    <message>
      <source>{file}: {keys} must be single values</source>
      <translation>{file}: {keys} muszą być pojedynczymi wartościami</translation>
    </message>
    <message>
      <source>{file}: the map could not be written; is there such a folder, and may it be written?</source>
      <translation>{file}: nie można zapisać mapy; czy jest taki folder i czy można w nim zapisywać?</translation>
    </message>
    <message>
      <source>{file}: there is no municipality to draw an atlas of</source>
      <translation>{file}: nie ma gminy, dla której można by sporządzić atlas</translation>
    </message>
    <message>
      <source>{file}: there is no such folder</source>
      <translation>{file}: nie ma takiego folderu</translation>
    </message>
    <message>
      <source>{file}: the atlas cannot be written: {reason}</source>
      <translation>{file}: nie można zapisać atlasu: {reason}</translation>
    </message>
    <message>
      <source>{layer} is left out, the others are checked: {reason}</source>
      <translation>{layer}: warstwa pominięta, pozostałe są sprawdzane: {reason}</translation>
    </message>
    <message>
      <source>{layer}: these plans are taken from the files instead: {plans}</source>
      <translation>{layer}: te plany wzięto z plików: {plans}</translation>
    </message>
    <message>
      <source>{layer}: has no fields {fields}; they are taken as empty</source>
      <translation>{layer}: brak pól {fields}; przyjęto, że są puste</translation>
    </message>
    <message>
      <source>{layer}: there is no municipality with a code and an area</source>
      <translation>{layer}: nie ma tu gminy z kodem i powierzchnią</translation>
    </message>
    <message>
      <source>{file}: there is such a file already; choose another name for the new register</source>
      <translation>{file}: taki plik już istnieje; wybierz inną nazwę dla nowego rejestru</translation>
    </message>
    <message>
      <source>{file}: a register is a GeoPackage; let its name end in .gpkg</source>
      <translation>{file}: rejestr jest plikiem GeoPackage; jego nazwa musi się kończyć na .gpkg</translation>
    </message>
    <message>
      <source>{file}: the register cannot be written: {reason}</source>
      <translation>{file}: nie można zapisać rejestru: {reason}</translation>
    </message>
    <message>
      <source>{file}: is no register; it lacks the tables {tables}</source>
      <translation>{file}: to nie jest rejestr; brakuje tabel {tables}</translation>
    </message>
    <message>
      <source>{file}: this register was made by a newer version of the plugin (layout {found}, known is {known}); update the plugin</source>
      <translation>{file}: ten rejestr utworzyła nowsza wersja wtyczki (układ tabel {found}, znany jest {known}); zaktualizuj wtyczkę</translation>
    </message>
    <message>
      <source>{file}: another program is writing into the register; nothing was written, try again in a moment</source>
      <translation>{file}: inny program właśnie zapisuje w rejestrze; niczego nie zapisano, spróbuj ponownie za chwilę</translation>
    </message>
    <message>
      <source>{file}: the register cannot be opened or written: {reason}</source>
      <translation>{file}: nie można otworzyć rejestru lub w nim zapisać: {reason}</translation>
    </message>
    <message>
      <source>fields {fields} of a register are not edited by hand; these are: {allowed}</source>
      <translation>pól {fields} rejestru nie zmienia się ręcznie; zmieniać można: {allowed}</translation>
    </message>
    <message>
      <source>{file}: the sample is not there; install the plugin again</source>
      <translation>{file}: nie ma przykładu; zainstaluj wtyczkę ponownie</translation>
    </message>
    <message>
      <source>{file}: the sample could not be copied there: {reason}</source>
      <translation>{file}: nie można tam skopiować przykładu: {reason}</translation>
    </message>
    <message>
      <source>{file}: the sample has no layer '{layer}'; install the plugin again</source>
      <translation>{file}: w przykładzie nie ma warstwy „{layer}”; zainstaluj wtyczkę ponownie</translation>
    </message>
    <message>
      <source>not validated against a schema: {reason}</source>
      <translation>nie sprawdzono ze schematem: {reason}</translation>
    </message>
    <message>
      <source>objects validated against their schema: {count}</source>
      <translation>obiekty sprawdzone ze schematem: {count}</translation>
    </message>
    <message>
      <source>{schema}: neither a file or folder that is there, nor a web address, nor the word official</source>
      <translation>{schema}: to nie jest istniejący plik ani folder, adres internetowy ani słowo official</translation>
    </message>
    <message>
      <source>schemas that are neither in the profile nor to be had from the network (offline?): {schemas}</source>
      <translation>schematy, których nie ma w profilu i których nie udało się pobrać z sieci (brak połączenia?): {schemas}</translation>
    </message>
    <message>
      <source>schema fetched: {address}</source>
      <translation>pobrano schemat: {address}</translation>
    </message>
    <message>
      <source>not on the network</source>
      <translation>nie jest adresem sieciowym</translation>
    </message>
    <message>
      <source>{file}: the fetched schema cannot be kept: {reason}</source>
      <translation>{file}: pobranego schematu nie można zapisać: {reason}</translation>
    </message>
    <message>
      <source>style of '{kind}': no such kind of layer; allowed are {allowed}</source>
      <translation>styl „{kind}”: nie ma takiego rodzaju warstwy; dozwolone: {allowed}</translation>
    </message>
    <message>
      <source>style of '{kind}': there is no file {file} in {folder}</source>
      <translation>styl „{kind}”: w {folder} nie ma pliku {file}</translation>
    </message>
    <message>
      <source>{layer}: style {file}: {reason}</source>
      <translation>{layer}: styl {file}: {reason}</translation>
    </message>
    <message>
      <source>{file}: layer '{layer}' cannot be opened to put its style in</source>
      <translation>{file}: nie można otworzyć warstwy „{layer}”, aby zapisać jej styl</translation>
    </message>
    <message>
      <source>{file}: the style of layer '{layer}' could not be saved: {reason}</source>
      <translation>{file}: nie można zapisać stylu warstwy „{layer}”: {reason}</translation>
    </message>
    <message>
      <source>{parameter}: {layer} is a register; give findings of a check here, and a register as OTHER_REGISTER</source>
      <translation>{parameter}: {layer} to rejestr; tutaj podaj wyniki sprawdzenia, a rejestr jako OTHER_REGISTER</translation>
    </message>
    <message>
      <source>{parameter}: {layer} is no register; give the table 'register' of a GeoPackage that this algorithm has made</source>
      <translation>{parameter}: {layer} to nie rejestr; podaj tabelę 'register' z pliku GeoPackage utworzonego przez ten algorytm</translation>
    </message>
    <message>
      <source>{parameter}: {layer} has changes that are not saved; save or discard them</source>
      <translation>{parameter}: warstwa {layer} ma niezapisane zmiany; zapisz je albo odrzuć</translation>
    </message>
    <message>
      <source>FINDINGS and OTHER_REGISTER are both empty; give the findings of a check, or another copy</source>
      <translation>FINDINGS i OTHER_REGISTER są puste; podaj wyniki sprawdzenia albo inną kopię rejestru</translation>
    </message>
    <message>
      <source>RUN and TERYT tell of findings; give them as FINDINGS</source>
      <translation>RUN i TERYT opisują wyniki sprawdzenia; podaj je jako FINDINGS</translation>
    </message>
    <message>
      <source>REGISTER is empty; give the register into which OTHER_REGISTER is merged</source>
      <translation>REGISTER jest puste; podaj rejestr, do którego ma zostać włączony OTHER_REGISTER</translation>
    </message>
    <message>
      <source>OTHER_REGISTER and REGISTER are one file; give another copy</source>
      <translation>OTHER_REGISTER i REGISTER to ten sam plik; podaj inną kopię</translation>
    </message>
    <message>
      <source>OUTPUT is empty; name the file of the new register</source>
      <translation>OUTPUT jest puste; podaj plik nowego rejestru</translation>
    </message>
    <message>
      <source>OUTPUT: a register is a file of its own, and not the table {table} in another</source>
      <translation>OUTPUT: rejestr jest osobnym plikiem, a nie tabelą {table} w innym</translation>
    </message>
    <message>
      <source>DATE: '{value}' is no time of the form 2026-11-24T12:05:12Z</source>
      <translation>DATE: '{value}' nie jest czasem w postaci 2026-11-24T12:05:12Z</translation>
    </message>
  </context>
  <context>
    <name>AkoPlugin</name>
    <message>
      <source>Check plans against the voivodeship plan…</source>
      <translation>Sprawdź plany z planem województwa…</translation>
    </message>
    <message>
      <source>Municipal plans</source>
      <translation>Plany gmin</translation>
    </message>
    <message>
      <source>Voivodeship plan</source>
      <translation>Plan województwa</translation>
    </message>
    <message>
      <source>Register and documents</source>
      <translation>Rejestr i dokumenty</translation>
    </message>
    <message>
      <source>Functional area</source>
      <translation>Obszar funkcjonalny</translation>
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
      <source>Import a municipal plan (GML)…</source>
      <translation>Importuj plan gminy (GML)…</translation>
    </message>
    <message>
      <source>Map a local plan or studium…</source>
      <translation>Odwzoruj plan miejscowy lub studium…</translation>
    </message>
    <message>
      <source>Check the quality of municipal plans…</source>
      <translation>Sprawdź jakość planów gmin…</translation>
    </message>
    <message>
      <source>Check neighbouring plans against each other…</source>
      <translation>Sprawdź plany sąsiednich gmin na styku…</translation>
    </message>
    <message>
      <source>Map provisions of the voivodeship plan…</source>
      <translation>Mapuj ustalenia planu województwa…</translation>
    </message>
    <message>
      <source>Coverage table to be filled in…</source>
      <translation>Tabela pokrycia do wypełnienia…</translation>
    </message>
    <message>
      <source>Update the conflict register…</source>
      <translation>Aktualizuj rejestr kolizji…</translation>
    </message>
    <message>
      <source>Documents of the conflict register…</source>
      <translation>Dokumenty z rejestru kolizji…</translation>
    </message>
    <message>
      <source>Import flows between municipalities…</source>
      <translation>Importuj przepływy między gminami…</translation>
    </message>
    <message>
      <source>Links between municipalities…</source>
      <translation>Powiązania między gminami…</translation>
    </message>
    <message>
      <source>Delimit the functional area…</source>
      <translation>Wyznacz obszar funkcjonalny…</translation>
    </message>
    <message>
      <source>Compare variants of the functional area…</source>
      <translation>Porównaj warianty obszaru funkcjonalnego…</translation>
    </message>
    <message>
      <source>Report on links and the functional area…</source>
      <translation>Dokumenty: powiązania i obszar funkcjonalny…</translation>
    </message>
    <message>
      <source>Conflict panel</source>
      <translation>Panel kolizji</translation>
    </message>
    <message>
      <source>Rule-book panel</source>
      <translation>Panel księgi reguł</translation>
    </message>
    <message>
      <source>What is known where</source>
      <translation>Co i gdzie wiadomo</translation>
    </message>
    <message>
      <source>Flows: import and clean</source>
      <translation>Przepływy: wczytaj i uporządkuj</translation>
    </message>
    <message>
      <source>Functional area variants</source>
      <translation>Warianty obszaru funkcjonalnego</translation>
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
    <name>AreaInputs</name>
    <message>
      <source>Flows between units (origin, destination, people)</source>
      <translation>Przepływy między jednostkami (skąd, dokąd, ile osób)</translation>
    </message>
    <message>
      <source>Units: municipalities or other areas (a layer or a table)</source>
      <translation>Jednostki: gminy lub inne obszary (warstwa lub tabela)</translation>
    </message>
    <message>
      <source>Field of the unit's code (TERYT)</source>
      <translation>Pole z kodem jednostki (TERYT)</translation>
    </message>
    <message>
      <source>Field of the unit's name</source>
      <translation>Pole z nazwą jednostki</translation>
    </message>
    <message>
      <source>Field of the population ('population' where empty)</source>
      <translation>Pole z liczbą ludności (gdy puste: „population”)</translation>
    </message>
    <message>
      <source>Field of the employed residents ('employed' where empty)</source>
      <translation>Pole z liczbą pracujących mieszkańców (gdy puste: „employed”)</translation>
    </message>
    <message>
      <source>Field of the jobs ('jobs' where empty)</source>
      <translation>Pole z liczbą miejsc pracy (gdy puste: „jobs”)</translation>
    </message>
    <message>
      <source>A hidden flow is at most so many people</source>
      <translation>Ukryty przepływ to co najwyżej tyle osób</translation>
    </message>
    <message>
      <source>Pairs that are not in the table may be hidden flows (tables of flows of ten and more)</source>
      <translation>Pary, których nie ma w tabeli, mogą być ukrytymi przepływami (tabele z przepływami od 10 osób)</translation>
    </message>
    <message>
      <source>Migration between units (origin, destination, people)</source>
      <translation>Migracje między jednostkami (skąd, dokąd, ile osób)</translation>
    </message>
    <message>
      <source>Trips to school between units (origin, destination, people)</source>
      <translation>Dojazdy do szkół między jednostkami (skąd, dokąd, osoby)</translation>
    </message>
    <message>
      <source>Cores (codes of units, separated by commas)</source>
      <translation>Rdzenie (kody jednostek oddzielone przecinkami)</translation>
    </message>
    <message>
      <source>Field of the origin (where people live)</source>
      <translation>Pole z kodem miejsca zamieszkania (skąd)</translation>
    </message>
    <message>
      <source>Field of the destination (where they work)</source>
      <translation>Pole z kodem miejsca pracy (dokąd)</translation>
    </message>
    <message>
      <source>Field of the number of people</source>
      <translation>Pole z liczbą osób</translation>
    </message>
  </context>
  <context>
    <name>CheckBorders</name>
    <message>
      <source>Check neighbouring plans against each other</source>
      <translation>Sprawdź plany sąsiednich gmin na styku</translation>
    </message>
    <message>
      <source>Holds the plans of neighbouring municipalities against each other along their boundaries, and says with length and both sides what does not go together:
- zones that make bad neighbours, such as housing beside industry (rules of the categories neighbour_zone_industry and neighbour_zone_residential). Each municipality has a row of its own, since each of them can do something;
- zones on the ground of the neighbour's plan, or beyond the boundary of their own municipality;
- strips between two general plans that no plan covers;
- roads and railways that end at the boundary, with nothing to carry them on across it. Local roads are looked for in local plans alone, since general plans do not show them;
- turbines and cemeteries nearer to housing than the rules of the category residential_neighbour allow, within one plan as well as across boundaries.

Zones come from 'Import planning acts' and 'Map zones of a local plan or studium', several plans at once. General plans and local plans of one municipality overlap by nature and are not held against each other at their boundaries; local plans of one municipality are, for overlaps and roads.

Zones are in contact where they face each other across a gap of at most the largest gap below. The length of a contact is that of the shorter side. A contact with a gap of more than 1 m is uncertain.

The law measures to residential buildings. Where they are given, distances are those to the nearest building, else to the residential zone, and the reason says which. A field may tell which buildings are residential (EGiB kind m, PKOB 11.., OpenStreetMap building=house ...); without it all are.

Municipal boundaries tell whose ground a strip is and which zones reach beyond. Lines of the voivodeship plan (roads, railways) count as what carries a road on. Which zones are industry, housing or corridor stands in border_categories.csv; one beside your own rule book replaces the shipped one.

What it cannot see: boundaries on which only one side has a plan loaded, and what lies behind the nearest zone.</source>
      <translation>Porównuje plany sąsiednich gmin wzdłuż ich granic i podaje, z długością i nazwą obu stron, co do siebie nie pasuje:
- strefy, które nie powinny ze sobą sąsiadować, na przykład mieszkaniowe i przemysłowe (reguły kategorii neighbour_zone_industry i neighbour_zone_residential). Każda gmina ma własny wiersz, bo każda może coś zmienić;
- strefy, które nachodzą na plan sąsiada albo wychodzą poza granicę własnej gminy;
- pasy między dwoma planami ogólnymi, których nie obejmuje żaden plan;
- drogi i koleje, które kończą się na granicy i nic ich po drugiej stronie nie kontynuuje. Dróg lokalnych szuka się tylko w planach miejscowych, bo plany ogólne ich nie pokazują;
- elektrownie wiatrowe i cmentarze bliżej zabudowy mieszkaniowej, niż dopuszczają reguły kategorii residential_neighbour, tak w jednym planie, jak i przez granicę.

Strefy pochodzą z algorytmów importu aktów planowania i mapowania planów miejscowych lub studiów; podaje się kilka planów naraz. Plan ogólny i plany miejscowe jednej gminy z natury rzeczy leżą na sobie, więc na granicach się ich nie porównuje; plany miejscowe jednej gminy porównuje się ze względu na nakładanie się i drogi.

Strefy stykają się, gdy leżą naprzeciw siebie w odstępie nie większym niż podany niżej. Długość styku to długość krótszej strony. Styk z odstępem większym niż 1 m jest niepewny.

Przepisy każą mierzyć odległość od budynków mieszkalnych. Gdy podano budynki, mierzy się do najbliższego z nich, w przeciwnym razie do strefy mieszkaniowej; przyczyna mówi, jak zmierzono. Pole może wskazać budynki mieszkalne (rodzaj m w EGiB, PKOB 11.., building=house w OpenStreetMap ...); bez niego liczą się wszystkie.

Granice gmin pozwalają ustalić, na czyim terenie leży pas bez planu i które strefy wychodzą poza gminę. Linie planu województwa (drogi, koleje) liczą się jako kontynuacja drogi. To, które strefy są przemysłowe, mieszkaniowe lub komunikacyjne, zapisano w border_categories.csv; plik o tej nazwie obok własnej księgi reguł zastępuje dostarczony.

Czego nie widać: granic, przy których wczytano plan tylko jednej strony, oraz tego, co leży za najbliższą strefą.</translation>
    </message>
    <message>
      <source>Planning zones of neighbouring plans</source>
      <translation>Strefy planów sąsiednich gmin</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>Tablice</translation>
    </message>
    <message>
      <source>Own rule book (CSV or XLSX; the shipped one where empty)</source>
      <translation>Własna księga reguł (CSV lub XLSX; puste: dostarczona z wtyczką)</translation>
    </message>
    <message>
      <source>Own table of plan checks (CSV or XLSX; the shipped one where empty)</source>
      <translation>Własna tablica kontroli planów (CSV lub XLSX; puste: dostarczona z wtyczką)</translation>
    </message>
    <message>
      <source>Plans of these statuses</source>
      <translation>Plany o statusach</translation>
    </message>
    <message>
      <source>Findings in these municipalities only (TERYT codes)</source>
      <translation>Ustalenia tylko w tych gminach (kody TERYT)</translation>
    </message>
    <message>
      <source>Municipal boundaries</source>
      <translation>Granice gmin</translation>
    </message>
    <message>
      <source>Buildings, to measure distances to</source>
      <translation>Budynki, od których mierzy się odległości</translation>
    </message>
    <message>
      <source>Field that tells which buildings are residential (all where empty)</source>
      <translation>Pole, które wskazuje budynki mieszkalne (puste: wszystkie)</translation>
    </message>
    <message>
      <source>Roads and railways of the voivodeship plan</source>
      <translation>Drogi i koleje planu województwa</translation>
    </message>
    <message>
      <source>Zones are in contact across a gap of at most (m)</source>
      <translation>Strefy stykają się przy odstępie nie większym niż (m)</translation>
    </message>
    <message>
      <source>Ignore contacts shorter than (m)</source>
      <translation>Pomiń styki krótsze niż (m)</translation>
    </message>
    <message>
      <source>Language of the findings</source>
      <translation>Język ustaleń</translation>
    </message>
    <message>
      <source>Findings along boundaries</source>
      <translation>Ustalenia na styku planów</translation>
    </message>
    <message>
      <source>How the check was made (for the register and the documents)</source>
      <translation>Jak wykonano sprawdzenie (dla rejestru i dokumentów)</translation>
    </message>
    <message>
      <source>Rule book: {}; zones on the other side: {}</source>
      <translation>Księga reguł: {}; strefy po drugiej stronie: {}</translation>
    </message>
  </context>
  <context>
    <name>CheckConformity</name>
    <message>
      <source>Check plans against the voivodeship plan</source>
      <translation>Sprawdź plany z planem województwa</translation>
    </message>
    <message>
      <source>Finds every place where a zone of a municipal plan meets a provision of the voivodeship plan, and says by the rules of the rule book what that means: conflict, potential conflict, attention; or that it could not be assessed, and why. It finds collisions; whether a plan is in breach is for the authorities to state.

Zones come from 'Import planning acts' (several municipalities and kinds of plans at once), provisions from 'Map provisions' (lines, points, areas and tables at once). Layers in other coordinate systems are reprojected to EPSG:2180.

Corridors are as wide as width_m says, else as the category's default. The accuracy of the drawing (accuracy_m) decides the certainty: a collision that vanishes when the drawing is off by that much is uncertain, one that only then appears is possible. Parts smaller or narrower than the limits below are slivers; they are counted in the summary. Each finding carries rule, legal basis, size and advice; primary findings are the strongest of each pair of zone and provision.

What it cannot see: pairs that no rule covers (counted as no_rule, never as conforming), and land where no plan is loaded - unless municipal boundaries are given, then it is reported as not assessed.

A category without provisions may be empty, or not mapped yet. A coverage table says which: each category that is not, or not wholly, mapped in a municipality is reported there once as not assessed. What the table passes over counts as mapped where provisions of the category lie, else as not known. 'Coverage table to be filled in' makes one.

With buildings given (footprints, or points), each finding tells how many stand on it, and what share of it they cover, so that an old village in a flood area is told apart from a new one. Verdicts stay as they are: how much that weighs is for people to say.</source>
      <translation>Znajduje każde miejsce, w którym strefa planu gminy spotyka ustalenie planu województwa, i według księgi reguł mówi, co to znaczy: kolizja, potencjalna kolizja, do wyjaśnienia; albo że nie dało się tego ocenić i dlaczego. Znajduje kolizje; o naruszeniu planu rozstrzygają organy.

Strefy pochodzą z narzędzia „Importuj akty planowania” (wiele gmin i rodzajów planów naraz), ustalenia z „Mapuj ustalenia planu województwa” (linie, punkty, obszary i tabele naraz). Warstwy w innych układach współrzędnych są przeliczane do EPSG:2180.

Korytarze mają szerokość width_m, a gdy jej brak - domyślną dla kategorii. Dokładność rysunku (accuracy_m) decyduje o pewności: kolizja, która znika, gdy rysunek odbiega o tyle od prawdy, jest niepewna, a taka, która dopiero wtedy się pojawia - możliwa. Części mniejsze lub węższe od podanych niżej progów to okruchy; są policzone w podsumowaniu. Każdy wynik ma regułę, podstawę prawną, wielkość i radę; wynik główny to najsilniejszy dla pary strefy i ustalenia.

Czego nie widzi: par, o których nie mówi żadna reguła (liczonych jako no_rule, nigdy jako zgodne), oraz terenów, dla których nie wczytano planu - chyba że podano granice gmin, wtedy wykazuje je jako nieocenione.

Kategoria bez ustaleń może być pusta albo jeszcze niezmapowana. Rozstrzyga to tabela pokrycia: każda kategoria, której w gminie nie zmapowano lub zmapowano tylko częściowo, jest tam wykazana raz jako nieoceniona. To, o czym tabela milczy, uchodzi za zmapowane tam, gdzie leżą ustalenia tej kategorii, a poza tym za nieznane. Tabelę tworzy narzędzie „Tabela pokrycia do wypełnienia”.

Gdy podano budynki (obrysy lub punkty), każdy wynik mówi, ile ich tam stoi i jaką część miejsca zajmują, dzięki czemu widać różnicę między starą wsią na terenie zalewowym a nową zabudową. Oceny się nie zmieniają: wagę tego określają ludzie.</translation>
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
      <source>Coverage table: what the region has mapped where</source>
      <translation>Tabela pokrycia: co i gdzie zmapowało województwo</translation>
    </message>
    <message>
      <source>Buildings, as evidence of what is built up already</source>
      <translation>Budynki, aby wykazać istniejącą zabudowę</translation>
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
      <source>How the check was made (for the register and the documents)</source>
      <translation>Przebieg sprawdzenia (do rejestru i dokumentów)</translation>
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
    <name>CheckPlanQuality</name>
    <message>
      <source>Check the quality of municipal plans</source>
      <translation>Sprawdź jakość planów gmin</translation>
    </message>
    <message>
      <source>Finds what is wrong in municipal plans themselves: invalid geometry with the exact place, spikes, repeated and missing vertices; gaps, overlaps and parts outside the plan however thin; labels, symbols, profiles, indicators, dates and statuses against the official format and the law. All faults are listed in one run, one bad feature never hides the others, and nothing is left out silently.

Give the zones (from 'Import planning acts', or layers with the same fields), the acts, which say how far a plan reaches, and the other areas of the plan. Or give the GML files themselves (also zipped): then what only the file shows is checked too, and everything is measured in the coordinate system of the plan, as official areas are. A plan that is in both is taken from the file. Layers in PL-2000 or EPSG:2180 are measured as they are, others are reprojected to EPSG:2180. With municipal boundaries given, the plan's extent is compared with them, and municipalities without a plan in force are told. Provisions of the voivodeship plan tell plans that are older than these; buildings (footprints) tell whether infill areas (OUZ) grow beyond measure.

Each finding says where, what, how much, why that matters, on what basis, and what to do. 'Fault' contradicts the format or the law, 'probable fault' very likely is one, 'to be explained' is for a person to judge. Checks, limits and words stand in a table; an own copy may change them or switch checks off.

The findings go into the same panel, register and documents as those of the conformity check; they stand side by side there. What it cannot see: whether a plan is right, only whether it is well made.</source>
      <translation>Znajduje błędy w samych planach gmin: niepoprawną geometrię z dokładnym miejscem, kolce, wierzchołki powtórzone i brakujące; luki, nakładania się i części poza granicą planu, choćby najwęższe; oznaczenia, symbole, profile, wskaźniki, daty i statusy niezgodne z urzędowym formatem lub z przepisami. Wszystkie błędy wykazuje w jednym przebiegu, jeden wadliwy obiekt nie zasłania innych i nic nie jest pomijane po cichu.

Podaj strefy (z algorytmu „Importuj akty planowania” albo warstwy o tych samych polach), akty, które mówią, dokąd sięga plan, i pozostałe obszary planu. Możesz też podać same pliki GML (także spakowane): wtedy sprawdzane jest również to, co widać tylko w pliku, a wszystko mierzy się w układzie współrzędnych planu, tak jak powierzchnie urzędowe. Plan obecny w obu źródłach jest brany z pliku. Warstwy w układzie PL-2000 lub EPSG:2180 mierzy się w nich samych, inne są przeliczane na EPSG:2180. Jeżeli podano granice gmin, porównuje się z nimi zasięg planu i wskazuje gminy bez planu obowiązującego. Ustalenia planu województwa pozwalają wskazać plany od nich starsze, a budynki (obrysy) – obszary uzupełnienia zabudowy (OUZ) powiększone ponad miarę.

Każda pozycja mówi, gdzie, co, ile, dlaczego to ważne, na jakiej podstawie i co zrobić. „Błąd” jest sprzeczny z formatem lub przepisami, „prawdopodobny błąd” najpewniej nim jest, a „do wyjaśnienia” musi ocenić człowiek. Sprawdzenia, progi i teksty są w tabeli; własna kopia może je zmieniać lub wyłączać.

Wyniki trafiają do tego samego panelu, rejestru i dokumentów co wyniki badania zgodności i stoją tam obok siebie. Algorytm nie oceni, czy plan jest słuszny, lecz tylko, czy jest dobrze sporządzony.</translation>
    </message>
    <message>
      <source>Planning zones of the municipal plans</source>
      <translation>Strefy planistyczne planów gmin</translation>
    </message>
    <message>
      <source>Planning acts (extent of the plans)</source>
      <translation>Akty planowania (zasięg planów)</translation>
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
      <source>GML files of the plans, or zips of them</source>
      <translation>Pliki GML planów lub ich archiwa ZIP</translation>
    </message>
    <message>
      <source>Municipal boundaries</source>
      <translation>Granice gmin</translation>
    </message>
    <message>
      <source>Provisions of the voivodeship plan, to tell plans that are older</source>
      <translation>Ustalenia planu województwa, aby wskazać plany od nich starsze</translation>
    </message>
    <message>
      <source>Buildings, to measure the growth of infill areas (OUZ)</source>
      <translation>Budynki, aby zmierzyć powiększenie obszarów uzupełnienia zabudowy (OUZ)</translation>
    </message>
    <message>
      <source>Own table of checks (CSV or XLSX; the shipped one where empty)</source>
      <translation>Własna tabela sprawdzeń (CSV lub XLSX; gdy puste, dostarczona z programem)</translation>
    </message>
    <message>
      <source>Tables of checks</source>
      <translation>Tabele sprawdzeń</translation>
    </message>
    <message>
      <source>XML schema of the files (a path, or the word official; no validation where empty)</source>
      <translation>Schemat XML dla plików (ścieżka albo słowo official; gdy puste, bez walidacji)</translation>
    </message>
    <message>
      <source>Only these municipalities (TERYT codes, separated by commas)</source>
      <translation>Tylko te gminy (kody TERYT po przecinku)</translation>
    </message>
    <message>
      <source>The day that counts (2026-11-24; today where empty)</source>
      <translation>Dzień, na który sprawdzać (2026-11-24; gdy puste, dzisiaj)</translation>
    </message>
    <message>
      <source>Language of the findings</source>
      <translation>Język wyników</translation>
    </message>
    <message>
      <source>Findings on plan quality</source>
      <translation>Wyniki sprawdzenia jakości planów</translation>
    </message>
    <message>
      <source>Summary by plan and check</source>
      <translation>Zestawienie według planów i sprawdzeń</translation>
    </message>
    <message>
      <source>How the check was made (for the register and the documents)</source>
      <translation>Jak wykonano sprawdzenie (do rejestru i dokumentów)</translation>
    </message>
    <message>
      <source>Give planning zones (ZONES) or GML files (FILES); there is nothing to check.</source>
      <translation>Podaj strefy planistyczne (ZONES) lub pliki GML (FILES); nie ma czego sprawdzić.</translation>
    </message>
    <message>
      <source>Table of checks: {} (in use: {})</source>
      <translation>Tabela sprawdzeń: {} (w użyciu: {})</translation>
    </message>
    <message>
      <source>Plans checked: {}; faults: {}, probable faults: {}, to be explained: {}</source>
      <translation>Sprawdzone plany: {}; błędy: {}, prawdopodobne błędy: {}, do wyjaśnienia: {}</translation>
    </message>
  </context>
  <context>
    <name>ChoicesForm</name>
    <message>
      <source>What moves</source>
      <translation>Rodzaj przepływów</translation>
    </message>
    <message>
      <source>List of pairs</source>
      <translation>Lista par</translation>
    </message>
    <message>
      <source>Matrix</source>
      <translation>Macierz</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Układ</translation>
    </message>
    <message>
      <source>Header row</source>
      <translation>Wiersz nagłówka</translation>
    </message>
    <message>
      <source>origins</source>
      <translation>początki</translation>
    </message>
    <message>
      <source>destinations</source>
      <translation>cele</translation>
    </message>
    <message>
      <source>Rows are</source>
      <translation>Wiersze to</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Początek</translation>
    </message>
    <message>
      <source>Destination</source>
      <translation>Cel</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Osoby</translation>
    </message>
    <message>
      <source>Name of origin</source>
      <translation>Nazwa początku</translation>
    </message>
    <message>
      <source>Name of destination</source>
      <translation>Nazwa celu</translation>
    </message>
    <message>
      <source>same number once, others added</source>
      <translation>taka sama liczba raz, inne dodaj</translation>
    </message>
    <message>
      <source>add all</source>
      <translation>dodaj wszystkie</translation>
    </message>
    <message>
      <source>refuse</source>
      <translation>odmów</translation>
    </message>
    <message>
      <source>Repeated pairs</source>
      <translation>Pary powtórzone</translation>
    </message>
    <message>
      <source>Hidden flow, at most</source>
      <translation>Przepływ ukryty, najwyżej</translation>
    </message>
    <message>
      <source>pairs not in the file may be hidden too</source>
      <translation>pary spoza pliku też mogą być ukryte</translation>
    </message>
    <message>
      <source>none: codes are not compared</source>
      <translation>brak: kody nie są porównywane</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>Jednostki</translation>
    </message>
    <message>
      <source>Field of the code</source>
      <translation>Pole z kodem</translation>
    </message>
    <message>
      <source>none</source>
      <translation>brak</translation>
    </message>
  </context>
  <context>
    <name>CompareFindings</name>
    <message>
      <source>Compare the findings of two checks</source>
      <translation>Porównaj wyniki dwóch sprawdzeń</translation>
    </message>
    <message>
      <source>Compares two checks, such as those of two drafts of one plan, and says of each finding whether it is new, unchanged, changed (another verdict, severity or certainty, or another place by more than the area below), renumbered (the same place under another zone's number) or resolved.

Findings of the second check stand there as they are, resolved ones as they were in the first; what the verdict and the area were before stands beside. Both checks should have been made of the same municipalities, provisions and rules: what only one of them looked at seems to be new or resolved.</source>
      <translation>Porównuje dwa sprawdzenia, na przykład dwóch projektów jednego planu, i określa każdą kolizję jako nową, bez zmian, zmienioną (inna ocena, waga lub pewność albo inne miejsce o więcej niż powierzchnia podana niżej), przenumerowaną (to samo miejsce pod innym numerem strefy) albo taką, która ustąpiła.

Kolizje z drugiego sprawdzenia są podane tak, jak teraz, a te, które ustąpiły, tak, jak w pierwszym; obok stoją poprzednia ocena i powierzchnia. Oba sprawdzenia powinny objąć te same gminy, ustalenia i reguły: to, na co spojrzało tylko jedno z nich, wygląda na nowe albo na takie, które ustąpiło.</translation>
    </message>
    <message>
      <source>Findings before (the earlier draft)</source>
      <translation>Wyniki poprzednie (wcześniejszy projekt planu)</translation>
    </message>
    <message>
      <source>Findings after (the later draft)</source>
      <translation>Wyniki późniejsze (późniejszy projekt planu)</translation>
    </message>
    <message>
      <source>A conflict changed where more than this differs (m²)</source>
      <translation>Kolizja zmieniona, gdy różnica przekracza (m²)</translation>
    </message>
    <message>
      <source>Language of the style</source>
      <translation>Język stylu</translation>
    </message>
    <message>
      <source>Findings compared</source>
      <translation>Porównanie wyników</translation>
    </message>
  </context>
  <context>
    <name>CompareVariants</name>
    <message>
      <source>Compare variants of the functional area</source>
      <translation>Porównaj warianty obszaru funkcjonalnego</translation>
    </message>
    <message>
      <source>Puts variants of the functional area side by side: those of 'Delimit the functional area', of the panel, or a political proposal, on whatever sets of units; they are joined by the codes of the units, and units that a variant lacks are told.

Stability map: in how many of the variants that know it each unit belongs, in which of them, and at which value of the threshold it flips first. Membership table: each unit in each variant.

Agreement of each pair: index of Jaccard (members of both over members of either), and of the partitions into areas, those outside being one class, the index of Rand (share of the pairs of units that both treat alike; Rand 1971) and the adjusted one (less what chance gives; Hubert, Arabie 1985), over the units that both know.

Measures of each variant, and of each of its areas: people, employed residents, jobs, area; with flows given the share of flows kept inside (of residents who work in another unit than their own, those whose place of work is inside) and self-containment (of employed residents, those who work inside; of jobs, those held by residents); with areas given the number of parts, enclaves, exclaves, and the compactness of Polsby and Popper (4 pi area / perimeter squared; 1 is a circle; 1991).

Sweep: each variant whose definition stands in its layer is computed again with other values of a parameter (its threshold unless another is named; a third of its value to both sides where nothing else is said), from the flows and units given. For each unit: at which value it flips (exactly, where its own share is known, else to a thousandth of the step), and between which values it stays what it is. A unit that turns twice within one step may be missed; take a smaller step where that matters.

Which variant to choose is for people to decide; the numbers say what each choice means.</source>
      <translation>Zestawia warianty obszaru funkcjonalnego: z narzędzia „Wyznacz obszar funkcjonalny”, z panelu lub propozycję polityczną, także o różnych zbiorach jednostek; łączy je po kodach jednostek i wymienia jednostki, których wariant nie obejmuje.

Mapa stabilności: do ilu z wariantów, które ją obejmują, należy każda jednostka, do których i przy jakiej wartości progu najwcześniej zmienia stronę. Tabela przynależności: każda jednostka w każdym wariancie.

Zgodność każdej pary: indeks Jaccarda (jednostki należące do obu wariantów przez należące do któregokolwiek) oraz, dla podziału na obszary, w którym jednostki poza obszarem tworzą jedną klasę, indeks Randa (udział par jednostek potraktowanych jednakowo; Rand 1971) i skorygowany (po odjęciu wyniku przypadkowego; Hubert, Arabie 1985), liczone dla jednostek wspólnych obu wariantom.

Miary każdego wariantu i każdego jego obszaru: ludność, pracujący mieszkańcy, miejsca pracy, powierzchnia; gdy podano przepływy: udział przepływów zatrzymanych w obszarze (spośród mieszkańców pracujących poza swoją jednostką – ci, których miejsce pracy leży w obszarze) i samowystarczalność (spośród pracujących mieszkańców – pracujący w obszarze; spośród miejsc pracy – zajęte przez mieszkańców); gdy podano obszary: liczba części, enklaw i eksklaw oraz zwartość Polsby’ego i Poppera (4 pi · powierzchnia / kwadrat obwodu; 1 to koło; 1991).

Przebieg progu: każdy wariant, którego definicja jest zapisana w warstwie, liczy się ponownie dla innych wartości parametru (progu, jeśli nie wskazano innego; domyślnie o jedną trzecią jego wartości w obie strony) z podanych przepływów i jednostek. Dla każdej jednostki: przy jakiej wartości zmienia stronę (dokładnie, gdy znany jest jej udział, w przeciwnym razie z dokładnością do tysięcznej kroku) i w jakim zakresie jej wynik się nie zmienia. Jednostka, która zmienia stronę dwa razy w jednym kroku, może zostać pominięta; wtedy warto zmniejszyć krok.

Wybór wariantu należy do ludzi; liczby mówią, co oznacza każdy wybór.</translation>
    </message>
    <message>
      <source>Variants of the functional area (layers and tables)</source>
      <translation>Warianty obszaru funkcjonalnego (warstwy i tabele)</translation>
    </message>
    <message>
      <source>Reference: name of the variant that the others are held against</source>
      <translation>Odniesienie: nazwa wariantu, z którym porównuje się pozostałe</translation>
    </message>
    <message>
      <source>Sweep: parameter of the variants that is moved</source>
      <translation>Przebieg: zmieniany parametr wariantów</translation>
    </message>
    <message>
      <source>Sweep: from (around each variant's own value where empty)</source>
      <translation>Przebieg: od (gdy puste: wokół wartości każdego wariantu)</translation>
    </message>
    <message>
      <source>Sweep: to</source>
      <translation>Przebieg: do</translation>
    </message>
    <message>
      <source>Sweep: step</source>
      <translation>Przebieg: krok</translation>
    </message>
    <message>
      <source>Language of the style</source>
      <translation>Język stylu</translation>
    </message>
    <message>
      <source>Stability of the functional area</source>
      <translation>Stabilność obszaru funkcjonalnego</translation>
    </message>
    <message>
      <source>Membership of each unit in each variant</source>
      <translation>Przynależność jednostek w wariantach</translation>
    </message>
    <message>
      <source>Agreement of the variants</source>
      <translation>Zgodność wariantów</translation>
    </message>
    <message>
      <source>Measures of the variants</source>
      <translation>Miary wariantów</translation>
    </message>
    <message>
      <source>Sweep: where each unit flips</source>
      <translation>Przebieg: gdzie jednostki zmieniają stronę</translation>
    </message>
    <message>
      <source>Variants: {}; units: {}, in all: {}, in some: {}, in none: {}</source>
      <translation>Warianty: {}; jednostki: {}, we wszystkich: {}, w części: {}, w żadnym: {}</translation>
    </message>
  </context>
  <context>
    <name>ComparisonWindow</name>
    <message>
      <source>Compared with the shipped rule book</source>
      <translation>Porównanie z księgą reguł z wtyczki</translation>
    </message>
    <message>
      <source>Differences</source>
      <translation>Różnice</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopiuj</translation>
    </message>
  </context>
  <context>
    <name>Computing</name>
    <message>
      <source>AKO: functional area</source>
      <translation>AKO: obszar funkcjonalny</translation>
    </message>
    <message>
      <source>The computation was stopped before it was done.</source>
      <translation>Obliczenia przerwano przed końcem.</translation>
    </message>
  </context>
  <context>
    <name>ConflictDesk</name>
    <message>
      <source>No findings are open. Check municipal plans against the voivodeship plan, open the sample, or add a register or findings to the project and choose them above.</source>
      <translation>Nie otwarto żadnych wyników. Sprawdź plany gmin z planem województwa, otwórz przykład albo dodaj do projektu rejestr lub wyniki i wybierz je powyżej.</translation>
    </message>
    <message>
      <source>Check plans…</source>
      <translation>Sprawdź plany…</translation>
    </message>
    <message>
      <source>Open the sample project</source>
      <translation>Otwórz projekt przykładowy</translation>
    </message>
    <message>
      <source>The layer has changed since it was read.</source>
      <translation>Warstwa zmieniła się od czasu wczytania.</translation>
    </message>
    <message>
      <source>Read it again</source>
      <translation>Wczytaj ponownie</translation>
    </message>
    <message>
      <source>There is no finding in this layer: nothing was found, or a filter of the layer hides it.</source>
      <translation>W tej warstwie nie ma żadnej pozycji: niczego nie stwierdzono albo ukrywa je filtr warstwy.</translation>
    </message>
    <message>
      <source>No finding answers to the filters.</source>
      <translation>Żadna pozycja nie spełnia warunków filtrów.</translation>
    </message>
    <message>
      <source>Clear filters</source>
      <translation>Wyczyść filtry</translation>
    </message>
    <message>
      <source>Show all findings</source>
      <translation>Pokaż wszystkie pozycje</translation>
    </message>
  </context>
  <context>
    <name>ConflictDock</name>
    <message>
      <source>AKO: conflicts</source>
      <translation>AKO: kolizje</translation>
    </message>
    <message>
      <source>Choose a register or findings</source>
      <translation>Wybierz rejestr lub wyniki</translation>
    </message>
    <message>
      <source>Register or findings</source>
      <translation>Rejestr lub wyniki</translation>
    </message>
    <message>
      <source>Read the layer again (F5)</source>
      <translation>Wczytaj warstwę ponownie (F5)</translation>
    </message>
    <message>
      <source>Zoom to each finding that is chosen</source>
      <translation>Przybliżaj mapę do wybranej pozycji</translation>
    </message>
    <message>
      <source>Choose findings by a click on the map (M)</source>
      <translation>Wybieraj pozycje kliknięciem na mapie (M)</translation>
    </message>
    <message>
      <source>Keys of this panel (?)</source>
      <translation>Klawisze tego panelu (?)</translation>
    </message>
    <message>
      <source>Clear filters</source>
      <translation>Wyczyść filtry</translation>
    </message>
    <message>
      <source>The finding in words</source>
      <translation>Opis pozycji</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Opis</translation>
    </message>
    <message>
      <source>Negotiation</source>
      <translation>Uzgodnienia</translation>
    </message>
    <message>
      <source>Decisions are kept in a register: make one from these findings.</source>
      <translation>Rozstrzygnięcia zapisuje się w rejestrze: utwórz go z tych wyników.</translation>
    </message>
    <message>
      <source>Make a register…</source>
      <translation>Utwórz rejestr…</translation>
    </message>
    <message>
      <source>Ctrl and a number</source>
      <translation>Ctrl i cyfra</translation>
    </message>
    <message>
      <source>decide so while you write</source>
      <translation>rozstrzygnij tak podczas pisania</translation>
    </message>
    <message>
      <source>write the note</source>
      <translation>wpisz uwagę</translation>
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <translation>Ctrl+Enter</translation>
    </message>
    <message>
      <source>decide with the note, as named beside it</source>
      <translation>rozstrzygnij z uwagą, tak jak podano obok niej</translation>
    </message>
    <message>
      <source>Ctrl+Up</source>
      <translation>Ctrl+strzałka w górę</translation>
    </message>
    <message>
      <source>the last note of that decision</source>
      <translation>ostatnia uwaga do tego rozstrzygnięcia</translation>
    </message>
    <message>
      <source>Ctrl+Z, Ctrl+Shift+Z</source>
      <translation>Ctrl+Z, Ctrl+Shift+Z</translation>
    </message>
    <message>
      <source>take a decision back, decide so again</source>
      <translation>cofnij rozstrzygnięcie, przywróć je</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>zoom to the finding; open or close a group</source>
      <translation>przybliż do pozycji; rozwiń lub zwiń grupę</translation>
    </message>
    <message>
      <source>Right, Left</source>
      <translation>Strzałki w prawo i w lewo</translation>
    </message>
    <message>
      <source>open or close a group, go to its head</source>
      <translation>rozwiń lub zwiń grupę, przejdź do jej nagłówka</translation>
    </message>
    <message>
      <source>* and /</source>
      <translation>* i /</translation>
    </message>
    <message>
      <source>open or close all groups</source>
      <translation>rozwiń lub zwiń wszystkie grupy</translation>
    </message>
    <message>
      <source>Shift+Up, Shift+Down, Ctrl+A</source>
      <translation>Shift i strzałki, Ctrl+A</translation>
    </message>
    <message>
      <source>choose several findings</source>
      <translation>wybierz kilka pozycji</translation>
    </message>
    <message>
      <source>Ctrl+F</source>
      <translation>Ctrl+F</translation>
    </message>
    <message>
      <source>search</source>
      <translation>szukaj</translation>
    </message>
    <message>
      <source>filters, groups, layer</source>
      <translation>filtry, grupowanie, warstwa</translation>
    </message>
    <message>
      <source>the finding in words, what is negotiated</source>
      <translation>opis pozycji, uzgodnienia</translation>
    </message>
    <message>
      <source>choose by a click on the map</source>
      <translation>wybieraj kliknięciem na mapie</translation>
    </message>
    <message>
      <source>Ctrl+S</source>
      <translation>Ctrl+S</translation>
    </message>
    <message>
      <source>save what is negotiated</source>
      <translation>zapisz uzgodnienia</translation>
    </message>
    <message>
      <source>read the layer again</source>
      <translation>wczytaj warstwę ponownie</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>back to the table</source>
      <translation>wróć do tabeli</translation>
    </message>
    <message>
      <source>Keys of the conflict panel</source>
      <translation>Klawisze panelu kolizji</translation>
    </message>
    <message>
      <source>Reading the findings…</source>
      <translation>Wczytywanie pozycji…</translation>
    </message>
    <message>
      <source>Shown: {} of {}</source>
      <translation>Pokazano: {} z {}</translation>
    </message>
    <message>
      <source>to decide: {}</source>
      <translation>do rozstrzygnięcia: {}</translation>
    </message>
    <message>
      <source>Who decides?</source>
      <translation>Kto rozstrzyga?</translation>
    </message>
    <message>
      <source>Your name, as it will stand in the register:</source>
      <translation>Imię i nazwisko, które znajdzie się w rejestrze:</translation>
    </message>
  </context>
  <context>
    <name>ConflictModel</name>
    <message>
      <source>Area [ha]</source>
      <translation>Pow. [ha]</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Waga</translation>
    </message>
    <message>
      <source>Zone</source>
      <translation>Strefa</translation>
    </message>
    <message>
      <source>Decided at</source>
      <translation>Kiedy</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Uwaga</translation>
    </message>
    <message>
      <source>Kind of fault</source>
      <translation>Rodzaj błędu</translation>
    </message>
    <message>
      <source>Provision or kind of fault</source>
      <translation>Ustalenie lub rodzaj błędu</translation>
    </message>
    <message>
      <source>(nothing given)</source>
      <translation>(nie podano)</translation>
    </message>
    <message>
      <source>{0}   {1} · to decide: {2}</source>
      <translation>{0}   {1} · do rozstrzygnięcia: {2}</translation>
    </message>
    <message>
      <source>{} of 5</source>
      <translation>{} z 5</translation>
    </message>
  </context>
  <context>
    <name>ConflictTable</name>
    <message>
      <source>Findings</source>
      <translation>Pozycje</translation>
    </message>
  </context>
  <context>
    <name>ConformityReport</name>
    <message>
      <source>Documents of the conflict register</source>
      <translation>Dokumenty z rejestru kolizji</translation>
    </message>
    <message>
      <source>Writes, for the whole area and for each municipality: a protocol (DOCX) with every conflict as an item to be agreed and signed, a workbook (XLSX) with all rows, matrix and rules, and an atlas of maps (PDF).

Give the conflict register, or the findings of a check. The protocol names plans, provisions, their dates and accuracy, the rule book and how it differs from the shipped one, and what could not be assessed; a municipality without a conflict gets a protocol that says what was compared and what was not. Broad areas stand in one row per municipality and category. Of many conflicts the protocol describes the gravest, the workbook holds all.

Own template: copy protocol_pl.docx from the plugin's folder core/reports/templates, change it in Word, keep the tags in braces. A tag that is not known is told with its place.

The same input and date give the same documents. A run that fails or is cancelled leaves the folder as it was. The program finds collisions; whether a plan is in breach is for the authorities to state.</source>
      <translation>Sporządza dla całego obszaru i dla każdej gminy: protokół (DOCX), w którym każda kolizja jest osobną pozycją do uzgodnienia i podpisania, skoroszyt (XLSX) ze wszystkimi wierszami, macierzą i regułami oraz atlas map (PDF).

Podaj rejestr kolizji albo wyniki badania. Protokół wymienia plany, ustalenia, ich daty i dokładność, księgę reguł i jej różnice wobec dostarczonej z programem oraz to, czego nie udało się ocenić; gmina bez kolizji dostaje protokół, który mówi, co porównano, a czego nie. Obszary rozległe zajmują po jednym wierszu na gminę i kategorię. Gdy kolizji jest wiele, protokół opisuje najpoważniejsze, a skoroszyt zawiera wszystkie.

Własny szablon: skopiuj protocol_pl.docx z katalogu wtyczki core/reports/templates, zmień go w Wordzie i zostaw znaczniki w nawiasach klamrowych. Nieznany znacznik jest wskazywany razem z miejscem.

Te same dane i ta sama data dają te same dokumenty. Przerwane lub nieudane sporządzanie zostawia katalog bez zmian. Program wskazuje kolizje; ich ocena prawna należy do właściwych organów.</translation>
    </message>
    <message>
      <source>Conflict register, or findings</source>
      <translation>Rejestr kolizji albo wyniki sprawdzenia</translation>
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
      <source>Municipal boundaries</source>
      <translation>Granice gmin</translation>
    </message>
    <message>
      <source>How the check was made (table; that of the register where empty)</source>
      <translation>Przebieg sprawdzenia (tabela; puste: zapisany w rejestrze)</translation>
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
      <source>Own template of the protocol (DOCX; the shipped one where empty)</source>
      <translation>Własny szablon protokołu (DOCX; puste: dostarczony)</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Katalog</translation>
    </message>
    <message>
      <source>Protocol of the whole area</source>
      <translation>Protokół dla całego obszaru</translation>
    </message>
    <message>
      <source>Workbook of the whole area</source>
      <translation>Skoroszyt dla całego obszaru</translation>
    </message>
    <message>
      <source>Map atlas of the whole area</source>
      <translation>Atlas map całego obszaru</translation>
    </message>
    <message>
      <source>All documents, one path a line</source>
      <translation>Wszystkie dokumenty, jedna ścieżka w wierszu</translation>
    </message>
    <message>
      <source>Only these municipalities (TERYT codes, separated by commas)</source>
      <translation>Tylko te gminy (kody TERYT po przecinku)</translation>
    </message>
    <message>
      <source>Documents for</source>
      <translation>Dokumenty dla</translation>
    </message>
    <message>
      <source>Kinds of documents</source>
      <translation>Rodzaje dokumentów</translation>
    </message>
    <message>
      <source>Paper of the map atlas</source>
      <translation>Papier atlasu map</translation>
    </message>
    <message>
      <source>Language of the documents</source>
      <translation>Język dokumentów</translation>
    </message>
    <message>
      <source>Describe at most so many conflicts in one protocol</source>
      <translation>Największa liczba kolizji opisanych w jednym protokole</translation>
    </message>
    <message>
      <source>The findings were not made with this rule book: {}</source>
      <translation>Wyników nie uzyskano tą księgą reguł: {}</translation>
    </message>
    <message>
      <source>Documents written: {}</source>
      <translation>Zapisane dokumenty: {}</translation>
    </message>
    <message>
      <source>No maps, since neither boundaries nor zones say where they are: {}</source>
      <translation>Bez map, bo ani granice, ani strefy nie wskazują położenia: {}</translation>
    </message>
    <message>
      <source>the whole area</source>
      <translation>cały obszar</translation>
    </message>
  </context>
  <context>
    <name>CoverageTemplate</name>
    <message>
      <source>Coverage table to be filled in</source>
      <translation>Tabela pokrycia do wypełnienia</translation>
    </message>
    <message>
      <source>Makes the table in which planners say what the region has mapped where: one row for each category of provisions that has rules, and each municipality. Save it as XLSX, CSV or GeoPackage, fill in the column state, and give the table to 'Check plans against the voivodeship plan'.

The states are: mapped; mapped, no provisions there; mapped in part; not mapped. Codes may be written too: mapped, mapped_without_findings, partly_mapped, not_mapped. An empty state means that nobody knows, which is no all-clear: the check then reports the category in that municipality as not assessed. The columns as_of (a day) and source say from when that is, and from whom.

Where provisions are given, rows in whose municipality some lie say 'mapped', how many there are, and from which documents; please see whether they are all. An earlier table is carried over.

Rows may be put together: instead of municipalities the column teryt may name a powiat (four digits) or the whole voivodeship (two). The longest code that fits a municipality counts.</source>
      <translation>Tworzy tabelę, w której planiści zapisują, co i gdzie zmapowało województwo: jeden wiersz na każdą kategorię ustaleń, dla której są reguły, i każdą gminę. Zapisz ją jako XLSX, CSV lub GeoPackage, wypełnij kolumnę state i podaj tabelę narzędziu „Sprawdź plany z planem województwa”.

Stany to: zmapowano; zmapowano, brak ustaleń; zmapowano częściowo; nie zmapowano. Można też wpisać kody: mapped, mapped_without_findings, partly_mapped, not_mapped. Pusty stan oznacza, że nikt tego nie wie, a to nie znaczy, że kolizji nie ma: sprawdzenie wykaże wtedy kategorię w tej gminie jako nieocenioną. Kolumny as_of (dzień) i source mówią, z kiedy to jest i od kogo.

Gdy podano ustalenia, wiersze gmin, w których jakieś leżą, mają stan „zmapowano”, ich liczbę i dokumenty, z których pochodzą; sprawdź, czy to wszystkie. Wcześniejsza tabela jest przenoszona.

Wiersze można łączyć: zamiast gminy kolumna teryt może wskazywać powiat (cztery cyfry) lub całe województwo (dwie). Liczy się najdłuższy kod, który pasuje do gminy.</translation>
    </message>
    <message>
      <source>Municipalities: boundaries, or zones of their plans</source>
      <translation>Gminy: granice albo strefy ich planów</translation>
    </message>
    <message>
      <source>Provisions of the voivodeship plan (layers and tables)</source>
      <translation>Ustalenia planu województwa (warstwy i tabele)</translation>
    </message>
    <message>
      <source>Earlier coverage table, to be carried over</source>
      <translation>Wcześniejsza tabela pokrycia, do przeniesienia</translation>
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
      <source>Language of the table</source>
      <translation>Język tabeli</translation>
    </message>
    <message>
      <source>Coverage table</source>
      <translation>Tabela pokrycia</translation>
    </message>
    <message>
      <source>Rows: {}, without a state yet: {}</source>
      <translation>Wiersze: {}, jeszcze bez stanu: {}</translation>
    </message>
  </context>
  <context>
    <name>CriteriaField</name>
    <message>
      <source>Criterion</source>
      <translation>Kryterium</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Próg</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Waga</translation>
    </message>
    <message>
      <source>% of the mean</source>
      <translation>% średniej</translation>
    </message>
  </context>
  <context>
    <name>DataBox</name>
    <message>
      <source>Data</source>
      <translation>Dane</translation>
    </message>
    <message>
      <source>Units (municipalities)</source>
      <translation>Jednostki (gminy)</translation>
    </message>
    <message>
      <source>none</source>
      <translation>brak</translation>
    </message>
    <message>
      <source>Field of the unit's code, as the tables of flows have it (TERYT)</source>
      <translation>Pole z kodem jednostki, takim jak w tabelach przepływów (TERYT)</translation>
    </message>
    <message>
      <source>Field of the unit's name</source>
      <translation>Pole z nazwą jednostki</translation>
    </message>
    <message>
      <source>Commuting</source>
      <translation>Dojazdy do pracy</translation>
    </message>
    <message>
      <source>Migration</source>
      <translation>Migracje</translation>
    </message>
    <message>
      <source>A flow that statistical secrecy hides is at least one person and at most so many</source>
      <translation>Przepływ objęty tajemnicą statystyczną to co najmniej jedna osoba, a najwyżej tyle</translation>
    </message>
    <message>
      <source>Pairs that the table lacks may be hidden flows</source>
      <translation>Pary, których brak w tabeli, mogą być ukryte</translation>
    </message>
    <message>
      <source>For tables that list flows of ten and more people only</source>
      <translation>Dla tabel, w których są tylko przepływy od dziesięciu osób</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>Jednostki</translation>
    </message>
    <message>
      <source>Code, name</source>
      <translation>Kod, nazwa</translation>
    </message>
    <message>
      <source>Hidden flows, at most</source>
      <translation>Przepływ ukryty, najwyżej</translation>
    </message>
    <message>
      <source>Data (remarks: {})</source>
      <translation>Dane (uwagi: {})</translation>
    </message>
  </context>
  <context>
    <name>DecisionBar</name>
    <message>
      <source>Note on the decision</source>
      <translation>Uwaga do rozstrzygnięcia</translation>
    </message>
    <message>
      <source>Note (N)</source>
      <translation>Uwaga (N)</translation>
    </message>
    <message>
      <source>Earlier notes, the last one of each decision (Ctrl+Up)</source>
      <translation>Wcześniejsze uwagi, ostatnia do każdego rozstrzygnięcia (Ctrl+strzałka w górę)</translation>
    </message>
    <message>
      <source>Earlier notes</source>
      <translation>Wcześniejsze uwagi</translation>
    </message>
    <message>
      <source>{}: key {}, or Ctrl+{} while you write</source>
      <translation>{}: klawisz {}, a podczas pisania Ctrl+{}</translation>
    </message>
    <message>
      <source>Take the last decision back (Ctrl+Z)</source>
      <translation>Cofnij ostatnie rozstrzygnięcie (Ctrl+Z)</translation>
    </message>
    <message>
      <source>Decide so again (Ctrl+Shift+Z)</source>
      <translation>Przywróć rozstrzygnięcie (Ctrl+Shift+Z)</translation>
    </message>
    <message>
      <source>Ctrl+Enter: {}</source>
      <translation>Ctrl+Enter: {}</translation>
    </message>
    <message>
      <source>Take back (Ctrl+Z): {}</source>
      <translation>Cofnij (Ctrl+Z): {}</translation>
    </message>
    <message>
      <source>Do again (Ctrl+Shift+Z): {}</source>
      <translation>Przywróć (Ctrl+Shift+Z): {}</translation>
    </message>
  </context>
  <context>
    <name>DelimitFunctionalArea</name>
    <message>
      <source>Delimit the functional area (one variant)</source>
      <translation>Wyznacz obszar funkcjonalny (jeden wariant)</translation>
    </message>
    <message>
      <source>Delimits one variant of the functional area by a chosen method: which units (municipalities) are its core, which belong to it, which do not, and why, criterion by criterion.

Give the flows between units (from 'Import flows', or any table of origin, destination and people) and the units; they may reach beyond the voivodeship, and a table without areas will do where the method asks for no contiguity. Which units are the core is your choice: delimit a variant for each choice and compare them with 'Compare variants of the functional area'.

Every threshold is a parameter; one that is left empty is that of the method as it was published. Parameters that do not belong to the chosen method are told and have no effect. A unit that lacks data is 'not assessed', never silently outside. Where flows are hidden by statistical secrecy, the decision is made on the known flow, and units that the hidden ones could turn are marked as uncertain.

The layer carries its definition (method, every parameter, data, date) in each row, so that the variant can be computed again. A delimitation is an analysis; what follows from it is for the authorities to decide.</source>
      <translation>Wyznacza jeden wariant obszaru funkcjonalnego wybraną metodą: które jednostki (gminy) są rdzeniem, które należą do obszaru, które nie i dlaczego, kryterium po kryterium.

Należy podać przepływy między jednostkami (z narzędzia „Wczytaj przepływy” albo dowolną tabelę: skąd, dokąd, ile osób) oraz jednostki; mogą one sięgać poza województwo, a gdy metoda nie wymaga spójności, wystarczy tabela bez obszarów. Wybór rdzenia należy do planisty: warto wyznaczyć wariant dla każdego wyboru i porównać je narzędziem „Porównaj warianty obszaru funkcjonalnego”.

Każdy próg jest parametrem; pozostawiony pusty przyjmuje wartość z publikacji metody. Parametry, które nie należą do wybranej metody, są wymieniane w komunikatach i nie mają wpływu. Jednostka bez potrzebnych danych ma wynik „nie oceniono”; nigdy nie trafia po cichu poza obszar. Gdy część przepływów jest ukryta (tajemnica statystyczna), decyzję podejmuje się na podstawie przepływów znanych, a jednostki, których wynik mogłyby zmienić przepływy ukryte, oznacza się jako niepewne.

W każdym wierszu warstwy zapisana jest definicja wariantu (metoda, wszystkie parametry, dane, data), więc można go policzyć ponownie. Delimitacja jest analizą; wnioski z niej należą do władz.</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Metoda</translation>
    </message>
    <message>
      <source>Name of the variant (method, core and threshold where empty)</source>
      <translation>Nazwa wariantu (gdy pusta: metoda, rdzeń i próg)</translation>
    </message>
    <message>
      <source>Language of the reasons</source>
      <translation>Język uzasadnień</translation>
    </message>
    <message>
      <source>Variant of the functional area</source>
      <translation>Wariant obszaru funkcjonalnego</translation>
    </message>
    <message>
      <source>Criteria of each unit</source>
      <translation>Kryteria dla każdej jednostki</translation>
    </message>
    <message>
      <source>These parameters do not belong to the method and have no effect: {}</source>
      <translation>Te parametry nie należą do wybranej metody i nie mają wpływu: {}</translation>
    </message>
    <message>
      <source>Core: {}, belonging: {}, outside: {}, not assessed: {}, uncertain: {}</source>
      <translation>Rdzeń: {}, należące: {}, poza obszarem: {}, nieocenione: {}, niepewne: {}</translation>
    </message>
  </context>
  <context>
    <name>Dependencies</name>
    <message>
      <source>The Python libraries {} are missing: install them (on Debian: python3-geopandas, on Windows and macOS through the QPIP plugin), then restart QGIS.</source>
      <translation>Brakuje bibliotek Pythona {}: zainstaluj je (w Debianie: python3-geopandas, w Windows i macOS przez wtyczkę QPIP) i uruchom QGIS ponownie.</translation>
    </message>
    <message>
      <source>The Python libraries {} are missing, without which no documents can be written: install them (on Debian: python3-docxtpl and python3-openpyxl, on Windows and macOS through the QPIP plugin), then restart QGIS.</source>
      <translation>Brakuje bibliotek Pythona {}, bez których nie można sporządzić dokumentów: zainstaluj je (w Debianie: python3-docxtpl i python3-openpyxl, w Windows i macOS przez wtyczkę QPIP), a potem uruchom QGIS ponownie.</translation>
    </message>
    <message>
      <source>{} {} is too old: version {} or newer is needed.</source>
      <translation>{} {} jest za stare: potrzebna jest wersja {} lub nowsza.</translation>
    </message>
    <message>
      <source>The pyproj in {} brings a PROJ of its own, which crashes QGIS: remove the wheels of pyproj and shapely there and install the distribution's python3-geopandas, or build shapely with pip's option --no-binary shapely.</source>
      <translation>pyproj w folderze {} przynosi własną bibliotekę PROJ, co zamyka QGIS z błędem: usuń stamtąd gotowe paczki pyproj i shapely, a potem zainstaluj python3-geopandas z dystrybucji albo zbuduj shapely poleceniem pip z opcją --no-binary shapely.</translation>
    </message>
    <message>
      <source>shapely is installed but cannot be loaded ({}): install it anew, then restart QGIS.</source>
      <translation>shapely jest zainstalowane, lecz nie daje się wczytać ({}): zainstaluj je ponownie i uruchom QGIS od nowa.</translation>
    </message>
    <message>
      <source>shapely brings GEOS {} while QGIS uses {}, which crashes QGIS: remove that wheel and install the distribution's python3-geopandas, or build shapely with pip's option --no-binary shapely.</source>
      <translation>shapely przynosi GEOS {}, a QGIS używa {}, co zamyka QGIS z błędem: usuń tę gotową paczkę i zainstaluj python3-geopandas z dystrybucji albo zbuduj shapely poleceniem pip z opcją --no-binary shapely.</translation>
    </message>
  </context>
  <context>
    <name>Destinations</name>
    <message>
      <source>The earlier result stays as {}.</source>
      <translation>Wcześniejszy wynik pozostaje jako {}.</translation>
    </message>
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
    <name>Detail</name>
    <message>
      <source>Findings chosen: {}</source>
      <translation>Wybrane pozycje: {}</translation>
    </message>
    <message>
      <source>To decide: {}</source>
      <translation>Do rozstrzygnięcia: {}</translation>
    </message>
    <message>
      <source>A decision, with its note, applies to all of them.</source>
      <translation>Rozstrzygnięcie wraz z uwagą obejmie je wszystkie.</translation>
    </message>
    <message>
      <source>severity {} of 5</source>
      <translation>waga {} z 5</translation>
    </message>
    <message>
      <source>further verdict of the same pair</source>
      <translation>kolejna ocena tej samej pary</translation>
    </message>
    <message>
      <source>broad area</source>
      <translation>obszar rozległy</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Położenie</translation>
    </message>
    <message>
      <source>none: this finding cannot be shown on the map</source>
      <translation>brak: tej pozycji nie można pokazać na mapie</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Gdzie</translation>
    </message>
    <message>
      <source>Fault</source>
      <translation>Rodzaj błędu</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Co stwierdzono</translation>
    </message>
    <message>
      <source>How much</source>
      <translation>Wielkość</translation>
    </message>
    <message>
      <source>Why it matters</source>
      <translation>Dlaczego to ważne</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Co zrobić</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Sprawdzenie</translation>
    </message>
    <message>
      <source>length {} m</source>
      <translation>długość {} m</translation>
    </message>
    <message>
      <source>width or distance {} m</source>
      <translation>szerokość lub odległość {} m</translation>
    </message>
    <message>
      <source>Zone</source>
      <translation>Strefa</translation>
    </message>
    <message>
      <source>The other side</source>
      <translation>Druga strona</translation>
    </message>
    <message>
      <source>Provision</source>
      <translation>Ustalenie PZPW</translation>
    </message>
    <message>
      <source>How they meet</source>
      <translation>Wzajemne położenie</translation>
    </message>
    <message>
      <source>What that means</source>
      <translation>Co to znaczy</translation>
    </message>
    <message>
      <source>Nothing was compared here: no conflict is no all-clear.</source>
      <translation>Tu niczego nie porównano: brak kolizji w wynikach nie znaczy, że ich tu nie ma.</translation>
    </message>
    <message>
      <source>the whole plan</source>
      <translation>cały plan</translation>
    </message>
    <message>
      <source>no plan</source>
      <translation>brak planu</translation>
    </message>
    <message>
      <source>symbol {}</source>
      <translation>symbol {}</translation>
    </message>
    <message>
      <source>The zone overlaps the area of the provision.</source>
      <translation>Strefa nakłada się na obszar ustalenia.</translation>
    </message>
    <message>
      <source>The zone lies within the distance that the rule sets.</source>
      <translation>Strefa leży w odległości określonej w regule.</translation>
    </message>
    <message>
      <source>The zone adjoins the area of the provision.</source>
      <translation>Strefa przylega do obszaru ustalenia.</translation>
    </message>
    <message>
      <source>The plan reserves no land for the provision here.</source>
      <translation>Plan nie rezerwuje tu terenu na potrzeby ustalenia.</translation>
    </message>
    <message>
      <source>{} % of the zone</source>
      <translation>{} % strefy</translation>
    </message>
    <message>
      <source>{} % of the provision's area</source>
      <translation>{} % obszaru ustalenia</translation>
    </message>
    <message>
      <source>{} m of the line inside the zone</source>
      <translation>{} m trasy w strefie</translation>
    </message>
    <message>
      <source>{} m between zone and provision</source>
      <translation>{} m między strefą a ustaleniem</translation>
    </message>
    <message>
      <source>the provision is drawn to {} m</source>
      <translation>dokładność rysunku ustalenia: {} m</translation>
    </message>
    <message>
      <source>What the plan's zone allows</source>
      <translation>Na co pozwala strefa w planie</translation>
    </message>
    <message>
      <source>What a zone of this class may allow</source>
      <translation>Na co może pozwalać strefa tej klasy</translation>
    </message>
    <message>
      <source>Decision and stands</source>
      <translation>Rozstrzygnięcie i stanowiska</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historia</translation>
    </message>
  </context>
  <context>
    <name>DocumentParameters</name>
    <message>
      <source>Date of the documents (2026-11-24; today where empty)</source>
      <translation>Data dokumentów (2026-11-24; puste – dzisiejsza)</translation>
    </message>
    <message>
      <source>Word documents</source>
      <translation>Dokumenty programu Word</translation>
    </message>
  </context>
  <context>
    <name>EvidenceDesk</name>
    <message>
      <source>Reading the layers of the project…</source>
      <translation>Czytanie warstw projektu…</translation>
    </message>
    <message>
      <source>AKO: what is known where</source>
      <translation>AKO: co i gdzie wiadomo</translation>
    </message>
    <message>
      <source>The project holds no coverage table and no record of a check that had one: where no provision lies, it is not known whether there is none, or whether it is not mapped yet.</source>
      <translation>W projekcie nie ma tabeli pokrycia ani przebiegu sprawdzenia, w którym ją podano: tam, gdzie nie leży żadne ustalenie, nie wiadomo, czy go nie ma, czy jeszcze go nie zmapowano.</translation>
    </message>
    <message>
      <source>Municipalities: {}, categories: {}, not mapped or not known: {} of {}</source>
      <translation>Gminy: {}, kategorie: {}, nie zmapowano lub nie wiadomo: {} z {}</translation>
    </message>
    <message>
      <source>Here stands what is known of every municipality, from whom and from when: its plans, and the provisions of the voivodeship plan by category.

Add zones of plans, provisions, municipal boundaries and, if you have one, the coverage table to the project; or see how it looks with the sample.</source>
      <translation>Tu widać, co wiadomo o każdej gminie, od kogo i z kiedy: jej plany oraz ustalenia planu województwa według kategorii.

Dodaj do projektu strefy planów, ustalenia, granice gmin i, jeśli ją masz, tabelę pokrycia; albo zobacz to na przykładzie.</translation>
    </message>
    <message>
      <source>mapped (number of provisions)</source>
      <translation>zmapowano (liczba ustaleń)</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>projekt</translation>
    </message>
    <message>
      <source>Nothing tells where this municipality lies.</source>
      <translation>Nic nie mówi, gdzie leży ta gmina.</translation>
    </message>
  </context>
  <context>
    <name>EvidenceDetail</name>
    <message>
      <source>Municipal plans</source>
      <translation>Plany gmin</translation>
    </message>
    <message>
      <source>No such plan is in the project.</source>
      <translation>W projekcie nie ma takiego planu.</translation>
    </message>
    <message>
      <source>Source: {}</source>
      <translation>Źródło: {}</translation>
    </message>
    <message>
      <source>Provisions of this category without a place, anywhere: {}</source>
      <translation>Ustalenia tej kategorii bez lokalizacji, gdziekolwiek: {}</translation>
    </message>
    <message>
      <source>Nobody has said whether this is mapped: no provision here is no all-clear.</source>
      <translation>Nikt nie powiedział, czy to zmapowano: brak ustaleń w danych nie znaczy, że ich tu nie ma.</translation>
    </message>
    <message>
      <source>Not all of it is mapped: no conflict here is no all-clear.</source>
      <translation>Nie wszystko zmapowano: brak kolizji w wynikach nie znaczy, że ich tu nie ma.</translation>
    </message>
    <message>
      <source>No plan of this municipality is in the project.</source>
      <translation>W projekcie nie ma żadnego planu tej gminy.</translation>
    </message>
    <message>
      <source>from {}</source>
      <translation>od {}</translation>
    </message>
    <message>
      <source>dated {}</source>
      <translation>z dnia {}</translation>
    </message>
    <message>
      <source>status not given</source>
      <translation>bez statusu</translation>
    </message>
    <message>
      <source>zones: {}</source>
      <translation>strefy: {}</translation>
    </message>
    <message>
      <source>layer: {}</source>
      <translation>warstwa: {}</translation>
    </message>
  </context>
  <context>
    <name>EvidenceDock</name>
    <message>
      <source>AKO: what is known where</source>
      <translation>AKO: co i gdzie wiadomo</translation>
    </message>
    <message>
      <source>Read the layers of the project again (F5)</source>
      <translation>Wczytaj ponownie warstwy projektu (F5)</translation>
    </message>
    <message>
      <source>Coverage table to be filled in…</source>
      <translation>Tabela pokrycia do wypełnienia…</translation>
    </message>
    <message>
      <source>Only categories that are not mapped everywhere (G)</source>
      <translation>Tylko kategorie, których nie zmapowano wszędzie (G)</translation>
    </message>
    <message>
      <source>What is known of the chosen municipality</source>
      <translation>Co wiadomo o wybranej gminie</translation>
    </message>
    <message>
      <source>Choose a cell to read what is known, from whom and from when; a click shows the municipality.</source>
      <translation>Wybierz komórkę, aby przeczytać, co wiadomo, od kogo i z kiedy; kliknięcie pokazuje gminę na mapie.</translation>
    </message>
    <message>
      <source>Open the sample project</source>
      <translation>Otwórz projekt przykładowy</translation>
    </message>
  </context>
  <context>
    <name>EvidenceMatrix</name>
    <message>
      <source>What is known, by category and municipality</source>
      <translation>Co wiadomo, według kategorii i gmin</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Save the variant as a layer</source>
      <translation>Zapisz wariant jako warstwę</translation>
    </message>
    <message>
      <source>temporary layer</source>
      <translation>warstwa tymczasowa</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nazwa</translation>
    </message>
    <message>
      <source>GeoPackage</source>
      <translation>GeoPackage</translation>
    </message>
    <message>
      <source>Into a file that exists the layer is added beside what it holds. The definition of the variant stands in every row and in the metadata of the layer, so that it can be computed again.</source>
      <translation>Do istniejącego pliku warstwa jest dodawana obok tego, co w nim jest. Definicja wariantu stoi w każdym wierszu i w metadanych warstwy, więc wariant można policzyć ponownie.</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <source>Search all texts (Ctrl+F)</source>
      <translation>Szukaj we wszystkich tekstach (Ctrl+F)</translation>
    </message>
    <message>
      <source>Search all texts</source>
      <translation>Szukaj we wszystkich tekstach</translation>
    </message>
    <message>
      <source>Show or hide the filters (F)</source>
      <translation>Pokaż lub ukryj filtry (F)</translation>
    </message>
    <message>
      <source>Group by</source>
      <translation>Grupowanie</translation>
    </message>
    <message>
      <source>By what findings are grouped (G)</source>
      <translation>Sposób grupowania pozycji (G)</translation>
    </message>
    <message>
      <source>By municipality</source>
      <translation>Według gmin</translation>
    </message>
    <message>
      <source>By provision</source>
      <translation>Według ustaleń</translation>
    </message>
    <message>
      <source>By rule</source>
      <translation>Według reguł</translation>
    </message>
    <message>
      <source>By verdict</source>
      <translation>Według ocen</translation>
    </message>
    <message>
      <source>By category</source>
      <translation>Według kategorii</translation>
    </message>
    <message>
      <source>By check</source>
      <translation>Według badania</translation>
    </message>
    <message>
      <source>Not grouped</source>
      <translation>Bez grup</translation>
    </message>
    <message>
      <source>all</source>
      <translation>wszystkie</translation>
    </message>
    <message>
      <source>at least {}</source>
      <translation>co najmniej {}</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Ocena</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Waga</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Rozstrzygnięcie</translation>
    </message>
    <message>
      <source>Certainty</source>
      <translation>Pewność</translation>
    </message>
    <message>
      <source>Municipality</source>
      <translation>Gmina</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Zmiana</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Badanie</translation>
    </message>
    <message>
      <source>Only to decide</source>
      <translation>Tylko do rozstrzygnięcia</translation>
    </message>
    <message>
      <source>Open, changed since, or decided differently</source>
      <translation>Nierozpatrzone, zmienione później albo rozstrzygnięte rozbieżnie</translation>
    </message>
    <message>
      <source>In the map's view</source>
      <translation>W widoku mapy</translation>
    </message>
    <message>
      <source>Follows the map</source>
      <translation>Zmienia się wraz z mapą</translation>
    </message>
    <message>
      <source>One per pair</source>
      <translation>Jedna na parę</translation>
    </message>
    <message>
      <source>For a zone and a provision only the gravest finding, as map and documents have it</source>
      <translation>Dla strefy i ustalenia tylko najpoważniejsza ocena, jak na mapie i w dokumentach</translation>
    </message>
    <message>
      <source>Without broad areas</source>
      <translation>Bez obszarów rozległych</translation>
    </message>
    <message>
      <source>Soils, corridors of nature, archaeology and the like; their conflicts stay</source>
      <translation>Gleby, korytarze ekologiczne, archeologia i podobne; ich kolizje pozostają</translation>
    </message>
    <message>
      <source>Filters ({})</source>
      <translation>Filtry ({})</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>Filtry</translation>
    </message>
  </context>
  <context>
    <name>FlowSource</name>
    <message>
      <source>none</source>
      <translation>brak</translation>
    </message>
    <message>
      <source>Field of the code of origin</source>
      <translation>Pole z kodem miejsca zamieszkania (skąd)</translation>
    </message>
    <message>
      <source>Field of the code of destination</source>
      <translation>Pole z kodem miejsca docelowego (dokąd)</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Pole z liczbą osób</translation>
    </message>
  </context>
  <context>
    <name>FlowsDesk</name>
    <message>
      <source>commuting to work</source>
      <translation>dojazdy do pracy</translation>
    </message>
    <message>
      <source>trips to school</source>
      <translation>dojazdy do szkół</translation>
    </message>
    <message>
      <source>migration</source>
      <translation>migracje</translation>
    </message>
    <message>
      <source>other flows</source>
      <translation>inne przepływy</translation>
    </message>
    <message>
      <source>Reading the file…</source>
      <translation>Czytanie pliku…</translation>
    </message>
    <message>
      <source>AKO: reading flows</source>
      <translation>AKO: czytanie przepływów</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Początek</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nazwa</translation>
    </message>
    <message>
      <source>Destination</source>
      <translation>Cel</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Osoby</translation>
    </message>
    <message>
      <source>Hidden</source>
      <translation>Ukryte</translation>
    </message>
    <message>
      <source>Pairs</source>
      <translation>Pary</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>Uwagi</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Co znaleziono</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Uwaga</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Kod</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Wiersze</translation>
    </message>
    <message>
      <source>Pairs ({})</source>
      <translation>Pary ({})</translation>
    </message>
    <message>
      <source>Remarks ({})</source>
      <translation>Uwagi ({})</translation>
    </message>
    <message>
      <source>Pairs: {}</source>
      <translation>Pary: {}</translation>
    </message>
    <message>
      <source>people: {}</source>
      <translation>osoby: {}</translation>
    </message>
    <message>
      <source>of these inside one unit: {}</source>
      <translation>w tym wewnątrz jednej jednostki: {}</translation>
    </message>
    <message>
      <source>units: {}</source>
      <translation>jednostki: {}</translation>
    </message>
    <message>
      <source>hidden flows: {}</source>
      <translation>przepływy ukryte: {}</translation>
    </message>
    <message>
      <source>joined of parts: {}</source>
      <translation>połączone z części: {}</translation>
    </message>
    <message>
      <source>repeated pairs: {}</source>
      <translation>pary powtórzone: {}</translation>
    </message>
    <message>
      <source>other codes: {}</source>
      <translation>inne kody: {}</translation>
    </message>
    <message>
      <source>left out: {}</source>
      <translation>pominięte: {}</translation>
    </message>
    <message>
      <source>totals that do not fit: {}</source>
      <translation>sumy, które się nie zgadzają: {}</translation>
    </message>
    <message>
      <source>{}: remarks</source>
      <translation>{}: uwagi</translation>
    </message>
    <message>
      <source>Added to the project: {}</source>
      <translation>Dodano do projektu: {}</translation>
    </message>
  </context>
  <context>
    <name>FlowsDock</name>
    <message>
      <source>AKO: flows</source>
      <translation>AKO: przepływy</translation>
    </message>
    <message>
      <source>Tables of flows</source>
      <translation>Tabele przepływów</translation>
    </message>
    <message>
      <source>File of flows</source>
      <translation>Plik z przepływami</translation>
    </message>
    <message>
      <source>File of flows: XLSX, XLS, ODS or CSV</source>
      <translation>Plik z przepływami: XLSX, XLS, ODS lub CSV</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Arkusz</translation>
    </message>
    <message>
      <source>How the file is read</source>
      <translation>Jak czytać plik</translation>
    </message>
    <message>
      <source>Recognise the layout again</source>
      <translation>Rozpoznaj układ od nowa</translation>
    </message>
    <message>
      <source>Pairs</source>
      <translation>Pary</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>Uwagi</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Plik</translation>
    </message>
    <message>
      <source>GeoPackage that the tables are saved in</source>
      <translation>GeoPackage, w którym zapisać tabele</translation>
    </message>
    <message>
      <source>Save in a GeoPackage (where empty: temporary layers)</source>
      <translation>Zapisz w GeoPackage (puste: warstwy tymczasowe)</translation>
    </message>
    <message>
      <source>&amp;Add to the project</source>
      <translation>&amp;Dodaj do projektu</translation>
    </message>
    <message>
      <source>Try it with the sample</source>
      <translation>Wypróbuj na próbce</translation>
    </message>
    <message>
      <source>Choose a table of commuting, migration, school trips or other flows between municipalities, as your office has it: a list of pairs or a matrix. What is recognised stands here, and can be changed, before anything is added to the project.</source>
      <translation>Proszę wybrać tabelę dojazdów do pracy, migracji, dojazdów do szkół lub innych przepływów między gminami, taką, jaką ma urząd: listę par lub macierz. Tutaj widać, co rozpoznano, i można to zmienić, zanim cokolwiek trafi do projektu.</translation>
    </message>
  </context>
  <context>
    <name>FunctionalAreaReport</name>
    <message>
      <source>Report on links and the functional area</source>
      <translation>Dokumenty: powiązania i obszar funkcjonalny</translation>
    </message>
    <message>
      <source>Writes the chapter 'Links and functional area': a text (DOCX), an annex in which every number of it stands (XLSX), and an annex of maps (PDF).

The chapter tells of the data and what they hide, the links of municipalities in tables, charts and words, the method and parameters of each variant, the variants compared, how the area depends on the threshold, the municipalities of the chosen variant with the reasons, and the caveats that follow from the data. Give the units, the flows between them, and the layers that 'Delimit the functional area' wrote. What was not given is told as missing.

Each variant is computed again from the definition that its layer holds; where the result differs, the chapter tells the result of the layer and names the municipalities. The threshold of the chosen variant (of the first that has one, where none is chosen) is moved over a range: by default a third of its value to either side.

Own template: copy functional_area_pl.docx from the plugin's folder core/reports/templates, change it in Word, keep the tags in braces. The same input and date give the same DOCX and XLSX. A run that fails or is cancelled leaves the folder as it was. A delimitation is an analysis; the extent of the functional area is for the authorities to decide.</source>
      <translation>Pisze rozdział „Powiązania i obszar funkcjonalny”: tekst (DOCX), załącznik, w którym stoi każda liczba z tekstu (XLSX), oraz załącznik mapowy (PDF).

Rozdział opisuje dane i to, co jest w nich ukryte, powiązania gmin w tabelach, na wykresach i słowami, metodę i parametry każdego wariantu, porównanie wariantów, zależność obszaru od progu, gminy wybranego wariantu wraz z przyczynami oraz zastrzeżenia wynikające z danych. Podaj jednostki, przepływy między nimi i warstwy zapisane przez „Wyznacz obszar funkcjonalny”. O tym, czego nie podano, rozdział mówi wprost.

Każdy wariant jest liczony ponownie z definicji zapisanej w jego warstwie; jeżeli wynik jest inny, rozdział podaje wynik z warstwy i wymienia gminy, które się różnią. Próg wybranego wariantu (a gdy żaden nie jest wybrany, pierwszego, który ma próg) jest zmieniany w zakresie: domyślnie o jedną trzecią wartości w obie strony.

Własny szablon: skopiuj functional_area_pl.docx z folderu wtyczki core/reports/templates, zmień go w programie Word i zachowaj znaczniki w nawiasach klamrowych. Te same dane i data dają takie same pliki DOCX i XLSX. Przebieg nieudany lub przerwany pozostawia folder bez zmian. Delimitacja jest analizą; o zasięgu obszaru funkcjonalnego rozstrzygają właściwe organy.</translation>
    </message>
    <message>
      <source>Variants of the functional area</source>
      <translation>Warianty obszaru funkcjonalnego</translation>
    </message>
    <message>
      <source>Name of the chosen variant (none is recommended where empty)</source>
      <translation>Nazwa wybranego wariantu (puste – żaden nie jest zalecany)</translation>
    </message>
    <message>
      <source>Title: the name of the area</source>
      <translation>Tytuł: nazwa obszaru</translation>
    </message>
    <message>
      <source>Source and year of the flows, as the document is to name them</source>
      <translation>Źródło i rok przepływów, jak mają być podane w dokumencie</translation>
    </message>
    <message>
      <source>Outlines over the maps, such as counties</source>
      <translation>Granice rysowane na mapach, na przykład powiatów</translation>
    </message>
    <message>
      <source>Parameter to be moved ('threshold' where empty)</source>
      <translation>Parametr, który ma być zmieniany (puste – „threshold”, czyli próg)</translation>
    </message>
    <message>
      <source>Move it from</source>
      <translation>Zmieniaj go od</translation>
    </message>
    <message>
      <source>Move it to</source>
      <translation>Zmieniaj go do</translation>
    </message>
    <message>
      <source>In steps of</source>
      <translation>Krok</translation>
    </message>
    <message>
      <source>Own template of the chapter (DOCX; the shipped one where empty)</source>
      <translation>Własny szablon rozdziału (DOCX; puste – dostarczony z wtyczką)</translation>
    </message>
    <message>
      <source>Kinds of documents</source>
      <translation>Rodzaje dokumentów</translation>
    </message>
    <message>
      <source>Paper of the map annex</source>
      <translation>Format papieru załącznika mapowego</translation>
    </message>
    <message>
      <source>Language of the documents</source>
      <translation>Język dokumentów</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Folder</translation>
    </message>
    <message>
      <source>Chapter (DOCX)</source>
      <translation>Rozdział (DOCX)</translation>
    </message>
    <message>
      <source>Annex with the data (XLSX)</source>
      <translation>Załącznik z danymi (XLSX)</translation>
    </message>
    <message>
      <source>Map annex (PDF)</source>
      <translation>Załącznik mapowy (PDF)</translation>
    </message>
    <message>
      <source>All documents, one path a line</source>
      <translation>Wszystkie dokumenty, po jednej ścieżce w wierszu</translation>
    </message>
    <message>
      <source>No map annex: there are no areas, or neither flows nor variants to draw.</source>
      <translation>Nie ma załącznika mapowego: gminy nie mają granic albo nie ma przepływów ani wariantów do narysowania.</translation>
    </message>
    <message>
      <source>Documents written: {}</source>
      <translation>Zapisane dokumenty: {}</translation>
    </message>
  </context>
  <context>
    <name>FunctionalLinks</name>
    <message>
      <source>Links between municipalities</source>
      <translation>Powiązania między gminami</translation>
    </message>
    <message>
      <source>Turns a table of flows (commuting to work as a rule) into the links between municipalities: lines of the flows, a layer of units with their indices and a diagnosis in words, and a table of every unit against every core.

For each unit: out-commuters and in-commuters, their balance (also per 100 residents), self-containment on the supply side (employed residents who work where they live) and on the demand side (jobs held by residents), the two main destinations, the share of employed residents who work in each core, and which published thresholds tie it to the cores: 15 % of the employed residents (EU-OECD definition), more than 50 commuters per 1,000 residents aged 15-64 and more than 3 registrations from the cores per 1,000 residents (Śleszyński 2013; the units need a field population_15_64).

For each pair: people, share of the origin's employed residents and of the destination's jobs, and Smart's index T_ij²/(R_i·J_j) + T_ji²/(R_j·J_i), where T are commuters, R employed residents, J jobs; from 0 (no link) to 2. A unit is dominated by the one its largest flow goes to, if more people commute to that one than to itself (Nystuen and Dacey 1961).

Hidden flows are never taken for zero: the fields _least and _most say between what a number lies. People from and to places outside the units count as commuters, but have no line. Where the table holds only those who leave, shares need a field of the employed residents.

Travel times: with a layer of roads, minutes by the fastest way from each unit's seat to each core. Where a speed is missing, no number, zero or impossible, the default is taken and told. Ends of roads that come within the tolerance of another road are joined to it; roads that only cross (bridges) are not. From the seat to the road the default speed is taken, as the crow flies. Seats too far from any road, and cores that no road leads to, have no minutes.</source>
      <translation>Zamienia tabelę przepływów (zwykle dojazdów do pracy) w powiązania między gminami: linie przepływów, warstwę jednostek ze wskaźnikami i diagnozą słowną oraz tabelę każdej jednostki wobec każdego rdzenia.

Dla każdej jednostki: wyjeżdżający i przyjeżdżający do pracy, saldo (także na 100 mieszkańców), samowystarczalność po stronie podaży (pracujący mieszkańcy, którzy pracują u siebie) i popytu (miejsca pracy zajęte przez mieszkańców), dwa główne kierunki, odsetek pracujących mieszkańców dojeżdżających do każdego rdzenia oraz które z opublikowanych progów wiążą ją z rdzeniami: 15 % pracujących mieszkańców (definicja UE–OECD), ponad 50 dojeżdżających na 1000 mieszkańców w wieku 15–64 lat i ponad 3 zameldowania z rdzeni na 1000 mieszkańców (Śleszyński 2013; warstwa jednostek musi mieć pole population_15_64).

Dla każdej pary: osoby, udział w pracujących mieszkańcach gminy wyjazdu i w miejscach pracy gminy przyjazdu oraz wskaźnik Smarta T_ij²/(R_i·J_j) + T_ji²/(R_j·J_i), gdzie T to dojeżdżający, R pracujący mieszkańcy, J miejsca pracy; od 0 (brak powiązania) do 2. Nad jednostką dominuje ta, do której płynie jej największy strumień, jeżeli przyjeżdża do niej więcej osób niż do tej jednostki (Nystuen i Dacey 1961).

Ukryte przepływy nigdy nie są uznawane za zero: pola _least i _most mówią, między czym leży liczba. Osoby jadące do miejsc spoza warstwy i przyjeżdżające z nich są wliczone, ale nie mają linii. Gdy tabela zawiera tylko wyjeżdżających, udziały wymagają pola pracujących mieszkańców.

Czasy dojazdu: gdy podano warstwę dróg, minuty najszybszą drogą z siedziby każdej jednostki do każdego rdzenia. Gdy prędkości brak, nie jest liczbą, jest zerem lub jest niemożliwa, przyjmuje się domyślną i mówi się o tym. Końce dróg, które w granicach tolerancji dochodzą do innej drogi, łączą się z nią; drogi, które się tylko przecinają (wiadukty), nie. Od siedziby do drogi liczy się prędkość domyślna w linii prostej. Siedziby położone za daleko od dróg i rdzenie, do których nie prowadzi żadna droga, nie mają minut.</translation>
    </message>
    <message>
      <source>Smallest flow that is drawn (people)</source>
      <translation>Najmniejszy rysowany przepływ (osoby)</translation>
    </message>
    <message>
      <source>Language of the diagnosis and the styles</source>
      <translation>Język diagnozy i stylów</translation>
    </message>
    <message>
      <source>Flows as lines</source>
      <translation>Przepływy jako linie</translation>
    </message>
    <message>
      <source>Units with their links</source>
      <translation>Jednostki z powiązaniami</translation>
    </message>
    <message>
      <source>Units against cores (table)</source>
      <translation>Jednostki wobec rdzeni (tabela)</translation>
    </message>
    <message>
      <source>Seats of the units (points; a point inside the area where empty)</source>
      <translation>Siedziby jednostek (punkty; gdy puste, punkt wewnątrz obszaru)</translation>
    </message>
    <message>
      <source>Field of the unit's code at the seats</source>
      <translation>Pole kodu jednostki w warstwie siedzib</translation>
    </message>
    <message>
      <source>Roads, for travel times to the cores</source>
      <translation>Drogi, do obliczenia czasu dojazdu do rdzeni</translation>
    </message>
    <message>
      <source>Field of the speed [km/h]</source>
      <translation>Pole prędkości [km/h]</translation>
    </message>
    <message>
      <source>Speed of roads without one [km/h]</source>
      <translation>Prędkość na drogach, dla których jej nie podano [km/h]</translation>
    </message>
    <message>
      <source>Field of one-way roads</source>
      <translation>Pole dróg jednokierunkowych</translation>
    </message>
    <message>
      <source>One way as the road is drawn</source>
      <translation>Wartość: jeden kierunek, zgodnie z rysunkiem</translation>
    </message>
    <message>
      <source>One way against it</source>
      <translation>Wartość: jeden kierunek, przeciwnie do rysunku</translation>
    </message>
    <message>
      <source>Roads meet that come as close as [m]</source>
      <translation>Drogi łączą się, gdy są bliżej niż [m]</translation>
    </message>
    <message>
      <source>Farthest seat from a road [m]</source>
      <translation>Największa odległość siedziby od drogi [m]</translation>
    </message>
    <message>
      <source>Travel times lead to cores: give their codes in {}, or no roads.</source>
      <translation>Czasy dojazdu oblicza się do rdzeni: podaj ich kody w {} albo nie podawaj dróg.</translation>
    </message>
    <message>
      <source>Units: {}, pairs with a line: {}, cores: {}</source>
      <translation>Jednostki: {}, pary z linią: {}, rdzenie: {}</translation>
    </message>
    <message>
      <source>Pairs below the smallest flow, without a line: {} (people: {})</source>
      <translation>Pary poniżej najmniejszego przepływu, bez linii: {} (osoby: {})</translation>
    </message>
    <message>
      <source>Pairs whose flow is hidden, without a line: {} (people: at most {})</source>
      <translation>Pary o ukrytym przepływie, bez linii: {} (osoby: najwyżej {})</translation>
    </message>
    <message>
      <source>People to places outside the units: {}, from there: {}; they count, but have no line</source>
      <translation>Osoby wyjeżdżające poza jednostki z warstwy: {}, przyjeżdżające spoza nich: {}; są wliczone, ale nie mają linii</translation>
    </message>
    <message>
      <source>Units without an area and a seat: {}; their flows are rows without a line</source>
      <translation>Jednostki bez obszaru i siedziby: {}; ich przepływy są wierszami bez linii</translation>
    </message>
  </context>
  <context>
    <name>ImportFlows</name>
    <message>
      <source>Import flows (commuting, migration, school trips)</source>
      <translation>Wczytaj przepływy (dojazdy do pracy, migracje, dojazdy do szkół)</translation>
    </message>
    <message>
      <source>Reads a table of flows as an office keeps it and writes one row for each pair of municipalities: XLSX, XLS, ODS or CSV (separated by ; , or tab; UTF-8 or cp1250), a list of pairs or a matrix, with titles above, headings of several rows, totals and notes. Layout, header row and columns are recognised; where that fails, choose them (a column by its heading or its letter).

Codes: municipalities are matched on the first six digits of TERYT, so that a changed type digit does not matter; lost leading zeros are put back. Town and rural part of an urban-rural municipality (digits 4 and 5) are joined, districts of cities (8 and 9) belong to their city, and the flow between them stays inside. Where the whole unit stands beside its parts, nothing is counted twice. Codes that are not TERYT stay as they are.

Signs of Statistics Poland: '-' is none; '#', '.', '*' and an empty cell of a list are hidden flows, which are missing and not zero; 'x' is hidden between two units and no figure inside one. An empty cell of a matrix is a pair that the table does not hold: none, or with 'Pairs that are not in the table may be hidden flows' up to the largest hidden flow. Flows of 0 are kept in that case only.

Nothing is lost silently: OUTPUT_REMARKS lists repeated pairs (counted once where the number is the same, added where it differs, unless you choose otherwise), cells that are no numbers, negative flows (left out), codes that are none of the units, what was joined, and totals that do not fit what they sum up.

The layouts of the commuting matrices of the censuses 2011 and 2021 are described publicly (employees by municipality of residence and of work, town and rural parts of urban-rural municipalities apart), but the files themselves were not at hand when this was written: see what was recognised before you rely on it.</source>
      <translation>Czyta tabelę przepływów w postaci, w jakiej ma ją urząd, i zapisuje jeden wiersz na każdą parę gmin: XLSX, XLS, ODS lub CSV (rozdzielany średnikiem, przecinkiem lub tabulatorem; UTF-8 lub cp1250), listę par lub macierz, z tytułami nad tabelą, nagłówkiem w kilku wierszach, sumami i przypisami. Układ, wiersz nagłówka i kolumny są rozpoznawane; gdzie to zawiedzie, można je wybrać (kolumnę po nagłówku lub literze).

Kody: gminy łączy się po sześciu pierwszych cyfrach TERYT, więc zmiana cyfry rodzaju nie przeszkadza; zgubione zera na początku są przywracane. Miasto i obszar wiejski gminy miejsko-wiejskiej (cyfry 4 i 5) są łączone, dzielnice i delegatury (8 i 9) należą do swojego miasta, a przepływ między nimi pozostaje wewnątrz. Gdy obok części stoi cała gmina, nic nie liczy się dwa razy. Kody inne niż TERYT pozostają bez zmian.

Znaki umowne GUS: „-” to zjawisko, które nie wystąpiło; „#”, „.”, „*” i pusta komórka listy to przepływy ukryte, czyli nieznane, a nie zerowe; „x” to przepływ ukryty między dwiema gminami, a w obrębie jednej brak danych. Pusta komórka macierzy to para, której w tabeli nie ma: nikt, a przy opcji „Pary, których nie ma w tabeli, mogą być ukrytymi przepływami” co najwyżej tyle osób, ile liczy największy przepływ ukryty. Tylko wtedy zachowuje się przepływy równe 0.

Nic nie ginie po cichu: OUTPUT_REMARKS wymienia pary powtórzone (ta sama liczba liczy się raz, różne liczby się dodają, chyba że wybrano inaczej), komórki, które nie są liczbami, przepływy ujemne (pominięte), kody spoza warstwy jednostek, to, co połączono, i sumy, które się nie zgadzają.

Układ macierzy dojazdów do pracy z NSP 2011 i 2021 jest opisany publicznie (pracownicy najemni według gminy zamieszkania i gminy pracy, osobno miasto i obszar wiejski gmin miejsko-wiejskich), ale samych plików nie było pod ręką, gdy to pisano: proszę sprawdzić, co rozpoznano, zanim się na tym oprze.</translation>
    </message>
    <message>
      <source>File of flows</source>
      <translation>Plik z przepływami</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>Tabele</translation>
    </message>
    <message>
      <source>Sheet of the workbook (the first one where empty)</source>
      <translation>Arkusz skoroszytu (puste: pierwszy)</translation>
    </message>
    <message>
      <source>What moves</source>
      <translation>Rodzaj przepływów</translation>
    </message>
    <message>
      <source>Layout: a list of pairs (long) or a matrix (wide)</source>
      <translation>Układ: lista par (long) lub macierz (wide)</translation>
    </message>
    <message>
      <source>Rows of a matrix are</source>
      <translation>Wiersze macierzy to</translation>
    </message>
    <message>
      <source>Header row, of a matrix the one with the codes (0: recognised)</source>
      <translation>Wiersz nagłówka, w macierzy ten z kodami (0: rozpoznaj)</translation>
    </message>
    <message>
      <source>Column of the origin (heading or letter; recognised where empty)</source>
      <translation>Kolumna początku (nagłówek lub litera; puste: rozpoznaj)</translation>
    </message>
    <message>
      <source>Column of the destination</source>
      <translation>Kolumna celu</translation>
    </message>
    <message>
      <source>Column of the number of people</source>
      <translation>Kolumna liczby osób</translation>
    </message>
    <message>
      <source>Column of the origin's name</source>
      <translation>Kolumna nazwy początku</translation>
    </message>
    <message>
      <source>Column of the destination's name</source>
      <translation>Kolumna nazwy celu</translation>
    </message>
    <message>
      <source>Pairs that stand in several rows</source>
      <translation>Pary, które stoją w kilku wierszach</translation>
    </message>
    <message>
      <source>Language of the remarks</source>
      <translation>Język uwag</translation>
    </message>
    <message>
      <source>Flows</source>
      <translation>Przepływy</translation>
    </message>
    <message>
      <source>Remarks on the flows</source>
      <translation>Uwagi do przepływów</translation>
    </message>
    <message>
      <source>Units, to list other codes and to find codes by names</source>
      <translation>Jednostki, aby wymienić inne kody i znaleźć kody po nazwach</translation>
    </message>
    <message>
      <source>Field of the unit's code (TERYT)</source>
      <translation>Pole z kodem jednostki (TERYT)</translation>
    </message>
    <message>
      <source>Field of the unit's name</source>
      <translation>Pole z nazwą jednostki</translation>
    </message>
    <message>
      <source>origins</source>
      <translation>początki</translation>
    </message>
    <message>
      <source>destinations</source>
      <translation>cele</translation>
    </message>
    <message>
      <source>A matrix; header row: {}, its rows are {}</source>
      <translation>Macierz; wiersz nagłówka: {}, wiersze to {}</translation>
    </message>
    <message>
      <source>not recognised</source>
      <translation>nie rozpoznano</translation>
    </message>
    <message>
      <source>A list of pairs; header row: {}; origin: {}; destination: {}; people: {}</source>
      <translation>Lista par; wiersz nagłówka: {}; początek: {}; cel: {}; osoby: {}</translation>
    </message>
    <message>
      <source>Pairs: {}, people: {}, hidden flows: {}, units: {}, joined of parts: {}, repeated pairs: {}</source>
      <translation>Pary: {}, osoby: {}, przepływy ukryte: {}, jednostki: {}, połączone z części: {}, pary powtórzone: {}</translation>
    </message>
    <message>
      <source>Rows and cells left out, because they cannot be read: {}</source>
      <translation>Wiersze i komórki pominięte, bo nie można ich odczytać: {}</translation>
    </message>
    <message>
      <source>Codes that are none of the units: {}</source>
      <translation>Kody spoza warstwy jednostek: {}</translation>
    </message>
    <message>
      <source>Totals that do not fit: {}</source>
      <translation>Sumy, które się nie zgadzają: {}</translation>
    </message>
    <message>
      <source>see the remarks</source>
      <translation>zob. uwagi</translation>
    </message>
  </context>
  <context>
    <name>ImportPlan</name>
    <message>
      <source>Import planning acts (APP GML)</source>
      <translation>Importuj akty planowania (APP GML)</translation>
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
    <name>MapZoning</name>
    <message>
      <source>Map zones of a local plan or studium</source>
      <translation>Odwzoruj tereny planu miejscowego lub studium</translation>
    </message>
    <message>
      <source>Brings a layer of a local plan (MPZP) or a studium, with whatever fields it has, to the model of zones that the check reads: Shapefile, GeoPackage, WFS, or a drawing (DXF), whose closed lines become areas.

Symbols: numbers are left out (3MN, MN.12, 1.2.MN, A1MN), joint symbols are taken apart (MN/U, MN-U, MN;U): the first one decides, the others become the additional profile. What each symbol is taken for stands in the crosswalk, which you may change: save the rule book as a workbook in the rule-book panel, edit its sheet mpzp_to_pog, and give the workbook here. Nothing is guessed: a symbol that is not in it comes out without a class, the check will say that the zone was not assessed, and the second output lists it with its area, the reason and similar symbols.

Regulation: G, W, K, C, ZN, E, T and O mean one thing by the regulation of 2003 and another by that of 2021. It is chosen by the day of the resolution to start the plan (24 December 2021; confirm this day for plans begun about it), else by the day in force, which tells only what is older. Where the dates do not tell, choose it; else these symbols are not read.

Roads and other land without a zone of its own are kept, with a symbol class but no zone class, or merged into the neighbouring zone of the plan with the longest common boundary.

In a drawing the symbol stands in the field Layer, or in texts inside the areas: give the layer of texts (points). Several different texts in one area are not read.

Fields with the names of the official format, whole or cut to ten characters, are found by themselves. The dialog remembers how a source was mapped; a file with the mapping serves models, scripts and colleagues. A value of this dialog wins over that file, and a field over a single value.</source>
      <translation>Sprowadza warstwę planu miejscowego (MPZP) lub studium, o dowolnych polach, do modelu terenów, który odczytuje badanie: Shapefile, GeoPackage, WFS albo rysunek (DXF), którego zamknięte linie stają się obszarami.

Symbole: numery są pomijane (3MN, MN.12, 1.2.MN, A1MN), a symbole łączone rozdzielane (MN/U, MN-U, MN;U): decyduje pierwszy, pozostałe tworzą profil dodatkowy. Znaczenie każdego symbolu podaje tabela symboli, którą można zmienić: zapisz księgę reguł jako skoroszyt w panelu księgi reguł, popraw arkusz mpzp_to_pog i wskaż tu ten skoroszyt. Niczego się nie zgaduje: teren o symbolu spoza tabeli nie dostaje klasy, badanie wykaże go jako nieoceniony, a drugi wynik wymienia ten symbol z powierzchnią, przyczyną i podobnymi symbolami.

Rozporządzenie: G, W, K, C, ZN, E, T i O znaczą co innego według rozporządzenia z 2003 r. i według rozporządzenia z 2021 r. Wybiera się je według daty uchwały o przystąpieniu do sporządzenia planu (24 grudnia 2021 r.; przy planach rozpoczętych około tego dnia należy to potwierdzić), a gdy jej brak, według daty wejścia w życie, która rozstrzyga tylko o planach starszych. Gdy daty nie rozstrzygają, wybierz rozporządzenie; inaczej te symbole nie zostaną odczytane.

Drogi i inne tereny bez własnej strefy pozostają, z klasą przeznaczenia, lecz bez klasy strefy, albo są włączane do sąsiedniego terenu tego samego planu o najdłuższej wspólnej granicy.

Na rysunku symbol stoi w polu Layer albo w napisach wewnątrz obszarów: wskaż warstwę napisów (punkty). Kilka różnych napisów w jednym obszarze nie zostanie odczytanych.

Pola o nazwach formatu urzędowego, pełnych lub uciętych do dziesięciu znaków, rozpoznawane są same. Okno pamięta, jak odwzorowano dane źródło; plik z przypisaniem pól służy modelom, skryptom i współpracownikom. Wartość z tego okna ma pierwszeństwo przed plikiem, a pole przed pojedynczą wartością.</translation>
    </message>
    <message>
      <source>Layer of the local plan or studium</source>
      <translation>Warstwa planu miejscowego lub studium</translation>
    </message>
    <message>
      <source>File with the mapping of such a layer</source>
      <translation>Plik z przypisaniem pól takiej warstwy</translation>
    </message>
    <message>
      <source>Mappings</source>
      <translation>Przypisania pól</translation>
    </message>
    <message>
      <source>Field with the symbol</source>
      <translation>Pole z symbolem</translation>
    </message>
    <message>
      <source>Regulation of the symbols (date: by the dates of the plan)</source>
      <translation>Rozporządzenie określające symbole (date: według dat planu)</translation>
    </message>
    <message>
      <source>Resolution to start the plan, of (YYYY-MM-DD)</source>
      <translation>Uchwała o przystąpieniu do sporządzenia planu z dnia (RRRR-MM-DD)</translation>
    </message>
    <message>
      <source>In force since (YYYY-MM-DD)</source>
      <translation>Obowiązuje od (RRRR-MM-DD)</translation>
    </message>
    <message>
      <source>Roads and other land without a zone class (keep, or merge into the zone beside)</source>
      <translation>Drogi i inne tereny bez klasy strefy (keep: pozostaw, merge: włącz do sąsiedniego terenu)</translation>
    </message>
    <message>
      <source>Zones of the plan</source>
      <translation>Tereny planu</translation>
    </message>
    <message>
      <source>Symbols that were not recognised</source>
      <translation>Nierozpoznane symbole</translation>
    </message>
    <message>
      <source>File for this mapping</source>
      <translation>Plik na to przypisanie pól</translation>
    </message>
    <message>
      <source>Kind of the plan (MPZP where empty)</source>
      <translation>Rodzaj planu (puste: MPZP)</translation>
    </message>
    <message>
      <source>Identifier of the plan</source>
      <translation>Identyfikator planu</translation>
    </message>
    <message>
      <source>Field with the identifier, where a layer holds several plans</source>
      <translation>Pole z identyfikatorem planu, gdy warstwa zawiera kilka planów</translation>
    </message>
    <message>
      <source>Number of the resolution or title, for a plan without identifier</source>
      <translation>Numer uchwały lub tytuł, gdy plan nie ma identyfikatora</translation>
    </message>
    <message>
      <source>TERYT of the municipality</source>
      <translation>TERYT gminy</translation>
    </message>
    <message>
      <source>Field with TERYT</source>
      <translation>Pole z kodem TERYT</translation>
    </message>
    <message>
      <source>Municipal boundaries, to find the municipality by the place of each zone</source>
      <translation>Granice gmin, aby ustalić gminę według położenia terenu</translation>
    </message>
    <message>
      <source>Texts with symbols inside the areas (points)</source>
      <translation>Napisy z symbolami wewnątrz obszarów (punkty)</translation>
    </message>
    <message>
      <source>Field with the text</source>
      <translation>Pole z treścią napisu</translation>
    </message>
    <message>
      <source>Coordinate system of a layer that has none, such as a drawing</source>
      <translation>Układ współrzędnych warstwy, która go nie ma, np. rysunku</translation>
    </message>
    <message>
      <source>Status of the plan</source>
      <translation>Status planu</translation>
    </message>
    <message>
      <source>Find fields of the official format by their names</source>
      <translation>Rozpoznaj pola formatu urzędowego po nazwach</translation>
    </message>
    <message>
      <source>Own crosswalk of symbols (the shipped one where empty)</source>
      <translation>Własna tabela symboli (puste: tabela z wtyczki)</translation>
    </message>
    <message>
      <source>Crosswalks</source>
      <translation>Tabele symboli</translation>
    </message>
    <message>
      <source>Field with a unique, lasting identifier of the zone</source>
      <translation>Pole z niepowtarzalnym, trwałym identyfikatorem terenu</translation>
    </message>
    <message>
      <source>Field with the label of the zone</source>
      <translation>Pole z oznaczeniem terenu</translation>
    </message>
    <message>
      <source>Name of the municipality</source>
      <translation>Nazwa gminy</translation>
    </message>
    <message>
      <source>Field with the name of the municipality</source>
      <translation>Pole z nazwą gminy</translation>
    </message>
    <message>
      <source>Field with the kind of the plan</source>
      <translation>Pole z rodzajem planu</translation>
    </message>
    <message>
      <source>Field with the resolution or title</source>
      <translation>Pole z uchwałą lub tytułem</translation>
    </message>
    <message>
      <source>Field with the day of the resolution to start the plan</source>
      <translation>Pole z datą uchwały o przystąpieniu do sporządzenia planu</translation>
    </message>
    <message>
      <source>Field with the date in force</source>
      <translation>Pole z datą wejścia w życie</translation>
    </message>
    <message>
      <source>Field with the last day in force</source>
      <translation>Pole z ostatnim dniem obowiązywania</translation>
    </message>
    <message>
      <source>Field with the status</source>
      <translation>Pole ze statusem</translation>
    </message>
    <message>
      <source>Field with the maximum floor-area ratio</source>
      <translation>Pole z maksymalną nadziemną intensywnością zabudowy</translation>
    </message>
    <message>
      <source>Field with the maximum built-up share (%)</source>
      <translation>Pole z maksymalnym udziałem powierzchni zabudowy (%)</translation>
    </message>
    <message>
      <source>Field with the maximum height (m)</source>
      <translation>Pole z maksymalną wysokością zabudowy (m)</translation>
    </message>
    <message>
      <source>Field with the minimum biologically active share (%)</source>
      <translation>Pole z minimalnym udziałem powierzchni biologicznie czynnej (%)</translation>
    </message>
    <message>
      <source>Field with the basic profile</source>
      <translation>Pole z profilem podstawowym</translation>
    </message>
    <message>
      <source>Field with the additional profile</source>
      <translation>Pole z profilem dodatkowym</translation>
    </message>
    <message>
      <source>Zones: {}</source>
      <translation>Tereny: {}</translation>
    </message>
    <message>
      <source>Fields found by their names: {}</source>
      <translation>Pola rozpoznane po nazwach: {}</translation>
    </message>
  </context>
  <context>
    <name>MappingWidget</name>
    <message>
      <source>Forget</source>
      <translation>Zapomnij</translation>
    </message>
    <message>
      <source>Filled in as in the last run on this layer: {}</source>
      <translation>Wypełniono jak przy poprzednim odwzorowaniu tej warstwy: {}</translation>
    </message>
  </context>
  <context>
    <name>MethodParameters</name>
    <message>
      <source>Threshold (%; that of the method where empty)</source>
      <translation>Próg (%; gdy pusty: próg metody)</translation>
    </message>
    <message>
      <source>The area hangs together (units apart from its core are left out)</source>
      <translation>Obszar jest spójny (jednostki niepołączone z rdzeniem pomija się)</translation>
    </message>
    <message>
      <source>Minimum size of a labour-market area (employed residents)</source>
      <translation>Minimalna wielkość rynku pracy (pracujący mieszkańcy)</translation>
    </message>
    <message>
      <source>Target size of a labour-market area (employed residents)</source>
      <translation>Docelowa wielkość rynku pracy (pracujący mieszkańcy)</translation>
    </message>
    <message>
      <source>Self-containment asked for at the target size (%)</source>
      <translation>Wymagana samowystarczalność przy wielkości docelowej (%)</translation>
    </message>
    <message>
      <source>Self-containment asked for at the minimum size (%)</source>
      <translation>Wymagana samowystarczalność przy wielkości minimalnej (%)</translation>
    </message>
    <message>
      <source>Several cores are (as the method has it where empty)</source>
      <translation>Kilka rdzeni traktuje się jako (gdy puste: jak w metodzie)</translation>
    </message>
    <message>
      <source>Cities are one from such a share of commuters between them (%)</source>
      <translation>Miasta tworzą jeden rdzeń od takiego udziału dojeżdżających między nimi (%)</translation>
    </message>
    <message>
      <source>Units that the area surrounds belong to it</source>
      <translation>Jednostki otoczone obszarem należą do niego</translation>
    </message>
    <message>
      <source>Own table of criteria (CSV or XLSX; the shipped one where empty)</source>
      <translation>Własna tabela kryteriów (CSV lub XLSX; gdy pusta: dołączona do wtyczki)</translation>
    </message>
    <message>
      <source>Tables of criteria</source>
      <translation>Tabele kryteriów</translation>
    </message>
    <message>
      <source>Criteria in use (ids separated by commas; as in the table where empty)</source>
      <translation>Stosowane kryteria (identyfikatory oddzielone przecinkami; gdy puste: jak w tabeli)</translation>
    </message>
    <message>
      <source>Weights of criteria (F1=2; S2=0.5; as in the table where empty)</source>
      <translation>Wagi kryteriów (F1=2; S2=0,5; gdy puste: jak w tabeli)</translation>
    </message>
    <message>
      <source>At least so many functional criteria must hold</source>
      <translation>Co najmniej tyle kryteriów funkcjonalnych musi być spełnionych</translation>
    </message>
    <message>
      <source>At least so many socio-economic criteria must hold</source>
      <translation>Co najmniej tyle kryteriów społeczno-gospodarczych musi być spełnionych</translation>
    </message>
    <message>
      <source>At least so many morphological criteria must hold</source>
      <translation>Co najmniej tyle kryteriów morfologicznych musi być spełnionych</translation>
    </message>
    <message>
      <source>Units over which means are taken (codes or their beginnings, 30; all where empty)</source>
      <translation>Jednostki, z których liczy się średnie (kody lub ich początki, np. 30; gdy puste: wszystkie)</translation>
    </message>
    <message>
      <source>Mean of the reference units (as the method has it where empty)</source>
      <translation>Średnia jednostek odniesienia (gdy pusta: jak w metodzie)</translation>
    </message>
    <message>
      <source>Indicators are made comparable by (as the method has it where empty)</source>
      <translation>Wskaźniki sprowadza się do wspólnej skali przez (gdy puste: jak w metodzie)</translation>
    </message>
    <message>
      <source>Sensitivity: so many other weights are drawn</source>
      <translation>Wrażliwość: liczba losowanych zestawów wag</translation>
    </message>
    <message>
      <source>Sensitivity: number that the draws begin with</source>
      <translation>Wrażliwość: ziarno losowania</translation>
    </message>
    <message>
      <source>Sensitivity: weights are drawn so far apart (%)</source>
      <translation>Wrażliwość: rozrzut losowanych wag (%)</translation>
    </message>
    <message>
      <source>Units chosen by hand (codes separated by commas)</source>
      <translation>Jednostki wskazane ręcznie (kody oddzielone przecinkami)</translation>
    </message>
    <message>
      <source>Area drawn by hand (polygons; units mostly inside belong to it)</source>
      <translation>Obszar narysowany ręcznie (wieloboki; należą jednostki leżące w nim w większości)</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Close</source>
      <translation>Zamknij</translation>
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
    <name>ParameterForm</name>
    <message>
      <source>Other parameters of the method</source>
      <translation>Pozostałe parametry metody</translation>
    </message>
  </context>
  <context>
    <name>Picker</name>
    <message>
      <source>There is no finding here.</source>
      <translation>Nie ma tu żadnej pozycji.</translation>
    </message>
    <message>
      <source>{} (hidden by the filters)</source>
      <translation>{} (ukryte przez filtry)</translation>
    </message>
    <message>
      <source>and {} more</source>
      <translation>i jeszcze {}</translation>
    </message>
  </context>
  <context>
    <name>PinPage</name>
    <message>
      <source>Pinned variants</source>
      <translation>Przypięte warianty</translation>
    </message>
    <message>
      <source>No variant is pinned yet. Pin one to keep it in the project, and to compare it with another.</source>
      <translation>Nie przypięto jeszcze żadnego wariantu. Przypięty wariant zostaje w projekcie i można go porównać z innym.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Otwórz</translation>
    </message>
    <message>
      <source>Works on with this variant (Enter)</source>
      <translation>Dalsza praca nad tym wariantem (Enter)</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Nazwa…</translation>
    </message>
    <message>
      <source>Gives this variant another name</source>
      <translation>Nadaje wariantowi inną nazwę</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Zapisz…</translation>
    </message>
    <message>
      <source>Saves this variant as a layer</source>
      <translation>Zapisuje ten wariant jako warstwę</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Usuń</translation>
    </message>
    <message>
      <source>Removes this variant from the project (Delete)</source>
      <translation>Usuwa ten wariant z projektu (Delete)</translation>
    </message>
    <message>
      <source>Pin…</source>
      <translation>Przypnij…</translation>
    </message>
    <message>
      <source>Pins the variant that is worked on</source>
      <translation>Przypina wariant, nad którym trwa praca</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Porównaj</translation>
    </message>
    <message>
      <source>with</source>
      <translation>z</translation>
    </message>
    <message>
      <source>Show the comparison on the map</source>
      <translation>Pokaż porównanie na mapie</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>Co się różni</translation>
    </message>
    <message>
      <source>Here stands how much the two agree, and which units differ.</source>
      <translation>Tu widać, na ile oba warianty są zgodne i które jednostki się różnią.</translation>
    </message>
    <message>
      <source>the variant worked on</source>
      <translation>bieżący wariant</translation>
    </message>
  </context>
  <context>
    <name>Pinned</name>
    <message>
      <source>There is no variant to pin yet.</source>
      <translation>Nie ma jeszcze wariantu, który można przypiąć.</translation>
    </message>
    <message>
      <source>the variant worked on</source>
      <translation>bieżący wariant</translation>
    </message>
    <message>
      <source>With the data as they are now, other units are inside than when it was pinned: {}</source>
      <translation>Przy obecnych danych do obszaru należą inne jednostki niż w chwili przypięcia: {}</translation>
    </message>
  </context>
  <context>
    <name>PopulationGrid</name>
    <message>
      <source>Population grid of 1 km, to find the cores (where none is given)</source>
      <translation>Siatka ludności 1 km do wyznaczenia rdzeni (gdy ich nie podano)</translation>
    </message>
    <message>
      <source>Field of the population of a cell</source>
      <translation>Pole z liczbą ludności w oczku siatki</translation>
    </message>
    <message>
      <source>Cells of an urban centre have at least so many people (1500 per km² where empty)</source>
      <translation>Oczka centrum miejskiego mają co najmniej tyle osób (gdy puste: 1500 na km²)</translation>
    </message>
    <message>
      <source>An urban centre has at least so many people (50000 where empty)</source>
      <translation>Centrum miejskie ma co najmniej tyle osób (gdy puste: 50000)</translation>
    </message>
    <message>
      <source>Units are of the city from such a share of people in the centre (50 % where empty)</source>
      <translation>Jednostka należy do miasta od takiego udziału ludności w centrum (gdy puste: 50 %)</translation>
    </message>
  </context>
  <context>
    <name>ProblemPage</name>
    <message>
      <source>Row</source>
      <translation>Wiersz</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>Kolumna</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wartość</translation>
    </message>
    <message>
      <source>Allowed</source>
      <translation>Dozwolone</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabela</translation>
    </message>
    <message>
      <source>&amp;Copy the errors</source>
      <translation>&amp;Kopiuj błędy</translation>
    </message>
    <message>
      <source>&amp;Read again</source>
      <translation>&amp;Wczytaj ponownie</translation>
    </message>
    <message>
      <source>Use the &amp;shipped one</source>
      <translation>Użyj księgi z w&amp;tyczki</translation>
    </message>
  </context>
  <context>
    <name>RuleBookDesk</name>
    <message>
      <source>own rule book</source>
      <translation>własna księga reguł</translation>
    </message>
    <message>
      <source>switch on {}</source>
      <translation>włączenie {}</translation>
    </message>
    <message>
      <source>switch off {}</source>
      <translation>wyłączenie {}</translation>
    </message>
    <message>
      <source>change {}</source>
      <translation>zmiana {}</translation>
    </message>
    <message>
      <source>reset {}</source>
      <translation>przywrócenie {}</translation>
    </message>
    <message>
      <source>reset all rules</source>
      <translation>przywrócenie wszystkich reguł</translation>
    </message>
    <message>
      <source>Counting the findings…</source>
      <translation>Zliczanie wyników…</translation>
    </message>
    <message>
      <source>The shipped rule book</source>
      <translation>Księga reguł z wtyczki</translation>
    </message>
    <message>
      <source>This rule book cannot be used; errors: {}. Mend them in a spreadsheet and read it again.</source>
      <translation>Tej księgi reguł nie można użyć; błędy: {}. Proszę poprawić je w arkuszu i wczytać księgę ponownie.</translation>
    </message>
    <message>
      <source>Rules: {} of {}</source>
      <translation>Reguły: {} z {}</translation>
    </message>
    <message>
      <source>Findings: {}, made by {} rules; rules that made none: {}.</source>
      <translation>Wyniki: {}, reguły, które je dały: {}; reguły bez wyników: {}.</translation>
    </message>
    <message>
      <source>This rule book did not make them: it does not use {}.</source>
      <translation>Wyniki nie powstały z tej księgi reguł: nie używa ona {}.</translation>
    </message>
  </context>
  <context>
    <name>RuleBookDetail</name>
    <message>
      <source>Why</source>
      <translation>Uzasadnienie</translation>
    </message>
    <message>
      <source>Legal basis</source>
      <translation>Podstawa prawna</translation>
    </message>
    <message>
      <source>What can be done</source>
      <translation>Co można zrobić</translation>
    </message>
    <message>
      <source>Confidence in the rule</source>
      <translation>Pewność reguły</translation>
    </message>
    <message>
      <source>any zone of a general plan</source>
      <translation>każda strefa planu ogólnego</translation>
    </message>
    <message>
      <source>any land use of a local plan</source>
      <translation>każde przeznaczenie w planie miejscowym</translation>
    </message>
    <message>
      <source>{} in a local plan, and classes below it: {}</source>
      <translation>{} w planie miejscowym wraz z klasami podrzędnymi: {}</translation>
    </message>
    <message>
      <source>{} whose additional profile holds {}: {}; {}</source>
      <translation>{} z {} w profilu dodatkowym: {}; {}</translation>
    </message>
    <message>
      <source>{} in a general plan: {}</source>
      <translation>{} w planie ogólnym: {}</translation>
    </message>
    <message>
      <source>{}: {}</source>
      <translation>{}: {}</translation>
    </message>
    <message>
      <source>{}, severity {}; {}</source>
      <translation>{}, waga {}; {}</translation>
    </message>
    <message>
      <source>Findings in the chosen layer: {}, primary ones among them: {}</source>
      <translation>Wyniki w wybranej warstwie: {}, w tym główne: {}</translation>
    </message>
    <message>
      <source>This rule is not in the rule book; switch it on to put it back.</source>
      <translation>Tej reguły nie ma w księdze; włączenie przywróci ją z księgi z wtyczki.</translation>
    </message>
    <message>
      <source>The shipped rule book does not have this rule.</source>
      <translation>Księga z wtyczki nie zawiera tej reguły.</translation>
    </message>
    <message>
      <source>Changed against the shipped rule book</source>
      <translation>Zmiany względem księgi reguł z wtyczki</translation>
    </message>
    <message>
      <source>Without it less specific rules speak of these zones: {}.</source>
      <translation>Bez niej tych stref dotyczyłyby reguły ogólniejsze: {}.</translation>
    </message>
    <message>
      <source>In its place less specific rules speak of these zones: {}.</source>
      <translation>W jej miejsce tych stref dotyczą reguły ogólniejsze: {}.</translation>
    </message>
    <message>
      <source>The zones of this rule count as reserved for {}; switched off, they do not.</source>
      <translation>Strefy z tej reguły są uznawane za rezerwę terenu w regułach: {}; po jej wyłączeniu nie będą.</translation>
    </message>
    <message>
      <source>switched on</source>
      <translation>włączona</translation>
    </message>
    <message>
      <source>switched off</source>
      <translation>wyłączona</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Strefy</translation>
    </message>
  </context>
  <context>
    <name>RuleBookDock</name>
    <message>
      <source>AKO: rule book</source>
      <translation>AKO: księga reguł</translation>
    </message>
    <message>
      <source>Findings: choose a layer to see which rules fire</source>
      <translation>Wyniki: proszę wybrać warstwę, aby zliczyć reguły</translation>
    </message>
    <message>
      <source>Findings whose rules are counted</source>
      <translation>Warstwa wyników, w której zliczane są reguły</translation>
    </message>
    <message>
      <source>Open another rule book… (Ctrl+O)</source>
      <translation>Otwórz inną księgę reguł… (Ctrl+O)</translation>
    </message>
    <message>
      <source>Save as… (a copy that is then in use)</source>
      <translation>Zapisz jako… (kopia, która będzie odtąd używana)</translation>
    </message>
    <message>
      <source>Read the file again (F5)</source>
      <translation>Wczytaj plik ponownie (F5)</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>Cofnij (Ctrl+Z)</translation>
    </message>
    <message>
      <source>Redo (Ctrl+Shift+Z)</source>
      <translation>Ponów (Ctrl+Shift+Z)</translation>
    </message>
    <message>
      <source>Reset all rules…</source>
      <translation>Przywróć wszystkie reguły…</translation>
    </message>
    <message>
      <source>Compare with the shipped rule book</source>
      <translation>Porównaj z księgą z wtyczki</translation>
    </message>
    <message>
      <source>Use the shipped rule book</source>
      <translation>Użyj księgi z wtyczki</translation>
    </message>
    <message>
      <source>Chec&amp;k with this rule book…</source>
      <translation>&amp;Sprawdź plany według tej księgi…</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Pokaż wszystkie</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Reguły</translation>
    </message>
    <message>
      <source>No rule answers to the filter. 'Show all' lists every rule again.</source>
      <translation>Żadna reguła nie spełnia warunków filtra. „Pokaż wszystkie” wyświetli całą księgę.</translation>
    </message>
    <message>
      <source>The rule in words</source>
      <translation>Reguła słownie</translation>
    </message>
    <message>
      <source>Choose a rule to read why it speaks, and to change it.</source>
      <translation>Proszę wybrać regułę, aby przeczytać jej uzasadnienie i ją zmienić.</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z): {}</source>
      <translation>Cofnij (Ctrl+Z): {}</translation>
    </message>
    <message>
      <source>Redo (Ctrl+Shift+Z): {}</source>
      <translation>Ponów (Ctrl+Shift+Z): {}</translation>
    </message>
  </context>
  <context>
    <name>RuleBookModel</name>
    <message>
      <source>Rule</source>
      <translation>Reguła</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Wyniki</translation>
    </message>
    <message>
      <source>Primary</source>
      <translation>Główne</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Ocena</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Waga</translation>
    </message>
    <message>
      <source>Distance</source>
      <translation>Odległość</translation>
    </message>
    <message>
      <source>Relation</source>
      <translation>Relacja</translation>
    </message>
    <message>
      <source>Zones</source>
      <translation>Strefy</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Stan</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Pewność</translation>
    </message>
    <message>
      <source>How many findings of the chosen layer the rule made</source>
      <translation>Liczba wyników tej reguły w wybranej warstwie</translation>
    </message>
    <message>
      <source>How many of them are the strongest of their pair of zone and provision</source>
      <translation>W tym główne: najsilniejsze dla swojej pary strefy i ustalenia</translation>
    </message>
    <message>
      <source>rules: {}</source>
      <translation>reguły: {}</translation>
    </message>
    <message>
      <source>findings: {}</source>
      <translation>wyniki: {}</translation>
    </message>
    <message>
      <source>changed: {}</source>
      <translation>zmienione: {}</translation>
    </message>
  </context>
  <context>
    <name>RuleBookQuestions</name>
    <message>
      <source>Open another rule book</source>
      <translation>Otwórz inną księgę reguł</translation>
    </message>
    <message>
      <source>Where to keep your own copy of the rule book</source>
      <translation>Miejsce własnej kopii księgi reguł</translation>
    </message>
    <message>
      <source>Change the rule book</source>
      <translation>Zmiana księgi reguł</translation>
    </message>
    <message>
      <source>{} is not the shipped rule book. Change this file, or a copy of it?</source>
      <translation>{} nie jest księgą z wtyczki. Zmienić ten plik czy jego kopię?</translation>
    </message>
    <message>
      <source>Change this &amp;file</source>
      <translation>Zmień ten &amp;plik</translation>
    </message>
    <message>
      <source>Make a &amp;copy…</source>
      <translation>Utwórz &amp;kopię…</translation>
    </message>
    <message>
      <source>Rules that go back to what the shipped rule book says: {}.</source>
      <translation>Reguły, które wrócą do brzmienia z księgi z wtyczki: {}.</translation>
    </message>
    <message>
      <source>Rules that only your rule book has, which stay as they are: {}.</source>
      <translation>Reguły, które są tylko we własnej księdze i pozostaną bez zmian: {}.</translation>
    </message>
    <message>
      <source>Reset all rules</source>
      <translation>Przywracanie wszystkich reguł</translation>
    </message>
    <message>
      <source>Rule books</source>
      <translation>Księgi reguł</translation>
    </message>
  </context>
  <context>
    <name>RuleBookWork</name>
    <message>
      <source>{}: workbooks need the Python library {}</source>
      <translation>{}: skoroszyty wymagają biblioteki Pythona {}</translation>
    </message>
  </context>
  <context>
    <name>RuleEditor</name>
    <message>
      <source>&amp;In use</source>
      <translation>W &amp;użyciu</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Ocena</translation>
    </message>
    <message>
      <source>&amp;Reset this rule</source>
      <translation>P&amp;rzywróć tę regułę</translation>
    </message>
    <message>
      <source>Put back what the shipped rule book says</source>
      <translation>Przywraca brzmienie z księgi z wtyczki</translation>
    </message>
    <message>
      <source>Se&amp;verity</source>
      <translation>&amp;Waga</translation>
    </message>
    <message>
      <source>&amp;Distance</source>
      <translation>&amp;Odległość</translation>
    </message>
  </context>
  <context>
    <name>RuleFilterBar</name>
    <message>
      <source>Search rules, reasons, legal basis…</source>
      <translation>Szukaj: reguły, uzasadnienia, podstawy…</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Szukaj</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Kategoria</translation>
    </message>
    <message>
      <source>Verdicts</source>
      <translation>Oceny</translation>
    </message>
    <message>
      <source>All verdicts</source>
      <translation>Wszystkie oceny</translation>
    </message>
    <message>
      <source>&amp;Fires</source>
      <translation>Z w&amp;ynikami</translation>
    </message>
    <message>
      <source>Only rules that made findings of the chosen layer</source>
      <translation>Tylko reguły, które dały wyniki w wybranej warstwie</translation>
    </message>
    <message>
      <source>C&amp;hanged</source>
      <translation>&amp;Zmienione</translation>
    </message>
    <message>
      <source>Only rules that differ from the shipped rule book</source>
      <translation>Tylko reguły różne od księgi z wtyczki</translation>
    </message>
    <message>
      <source>&amp;Low confidence</source>
      <translation>&amp;Mało pewne</translation>
    </message>
    <message>
      <source>Only rules of low confidence</source>
      <translation>Tylko reguły o niskiej pewności</translation>
    </message>
    <message>
      <source>All categories</source>
      <translation>Wszystkie kategorie</translation>
    </message>
  </context>
  <context>
    <name>Stands</name>
    <message>
      <source>Save (Ctrl+S)</source>
      <translation>Zapisz (Ctrl+S)</translation>
    </message>
    <message>
      <source>Also saved when you go to another finding</source>
      <translation>Zapisuje się też przy przejściu do innej pozycji</translation>
    </message>
  </context>
  <context>
    <name>SummarizeFindings</name>
    <message>
      <source>Summarize findings by municipality</source>
      <translation>Podsumuj kolizje w gminach</translation>
    </message>
    <message>
      <source>Gives the municipalities as a layer that shows how many conflicts each has: shaded by number (a second style of the layer shades by area), with a pie of the verdicts.

Counted are primary findings that still stand, by verdict; those of broad areas are counted apart in the field screening. The area is that of conflicts and potential conflicts; where findings lie upon each other it is counted once, so it is less than the sum over the findings. A finding is decided when the register holds any decision but open; plain findings are all open.

No number here is a clean bill. The field standing tells municipalities that were checked without a conflict from those where nothing could be assessed, and from those that no finding names: they may not have been checked at all.</source>
      <translation>Tworzy warstwę gmin, która pokazuje, ile kolizji jest w każdej z nich: odcień oznacza liczbę (drugi styl warstwy: powierzchnię), a wykres kołowy udział poszczególnych ocen.

Liczone są główne oceny, które nie ustąpiły, osobno dla każdej oceny; oceny w obszarach rozległych zlicza osobne pole screening. Powierzchnia obejmuje kolizje i potencjalne kolizje; miejsca, w których się nakładają, liczone są raz, dlatego jest mniejsza niż suma powierzchni poszczególnych kolizji. Sprawa jest rozstrzygnięta, gdy w rejestrze zapisano rozstrzygnięcie inne niż „nierozpatrzone”; w zwykłej warstwie kolizji wszystkie są nierozpatrzone.

Żadna z tych liczb nie potwierdza zgodności planu. Pole standing odróżnia gminy zbadane, w których kolizji nie stwierdzono, od gmin, w których niczego nie dało się ocenić, oraz od gmin, których nie dotyczy żadna ocena: te mogły w ogóle nie zostać zbadane.</translation>
    </message>
    <message>
      <source>Register or findings</source>
      <translation>Rejestr lub kolizje</translation>
    </message>
    <message>
      <source>Municipal boundaries</source>
      <translation>Granice gmin</translation>
    </message>
    <message>
      <source>Language of the style</source>
      <translation>Język stylu</translation>
    </message>
    <message>
      <source>Conflicts by municipality</source>
      <translation>Kolizje w gminach</translation>
    </message>
    <message>
      <source>Municipalities: {}, with conflicts or potential conflicts: {}</source>
      <translation>Gmin: {}, w tym z kolizjami lub potencjalnymi kolizjami: {}</translation>
    </message>
    <message>
      <source>No finding names these municipalities; they may not have been checked: {}</source>
      <translation>Żadna ocena nie dotyczy tych gmin; być może ich nie zbadano: {}</translation>
    </message>
  </context>
  <context>
    <name>UnitTicks</name>
    <message>
      <source>Search by name or code</source>
      <translation>Szukaj nazwy lub kodu</translation>
    </message>
    <message>
      <source>Take selected units</source>
      <translation>Weź zaznaczone</translation>
    </message>
    <message>
      <source>Ticks the units that are selected on the map, and no others</source>
      <translation>Wybiera jednostki zaznaczone na mapie i żadnych innych</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Żadna</translation>
    </message>
    <message>
      <source>Takes all ticks away</source>
      <translation>Usuwa wszystkie znaczniki</translation>
    </message>
    <message>
      <source>Presets</source>
      <translation>Zestawy</translation>
    </message>
    <message>
      <source>Sets of core units that QGIS remembers for you</source>
      <translation>Zestawy jednostek rdzenia, które QGIS zapamiętuje</translation>
    </message>
    <message>
      <source>Remember the ticked units as…</source>
      <translation>Zapamiętaj wybrane jednostki jako…</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Zapomnij</translation>
    </message>
  </context>
  <context>
    <name>UnitsModel</name>
    <message>
      <source>Unit</source>
      <translation>Jednostka</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rola</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wartość</translation>
    </message>
    <message>
      <source>To the threshold</source>
      <translation>Do progu</translation>
    </message>
    <message>
      <source>uncertain: hidden flows could turn it</source>
      <translation>niepewne: ukryte przepływy mogą zmienić wynik</translation>
    </message>
    <message>
      <source>{}: {}, threshold {}</source>
      <translation>{}: {}, próg {}</translation>
    </message>
  </context>
  <context>
    <name>UpdateRegister</name>
    <message>
      <source>Update the conflict register</source>
      <translation>Aktualizuj rejestr kolizji</translation>
    </message>
    <message>
      <source>Keeps the register of conflicts: a GeoPackage with the findings, what people decided on each, and a history that is only ever added to. Every decision stays, whatever a new check finds.

Without a register a new one is made from the findings. With one, the findings of a new check are merged in: new, unchanged, changed (what was decided stays, and is marked to be looked at again), renumbered (the zone got another number; the decision stays with the place) and resolved. Give the check's table 'How the check was made' as well: findings count as resolved only where the check looked. Municipalities, plans and categories that it did not look at keep theirs, and are named in the log.

Copies: another person's copy of the register can be merged in. What only one of you decided counts; where you decided differently, the later decision shows, the finding is marked as disputed, and both stand in the history.

The register is updated in place unless another file is named; then that gets the result and the register stays as it was. If somebody else writes meanwhile, nothing is overwritten. Selections do not count, and filters are refused: a finding that is left out would look like a resolved one.</source>
      <translation>Prowadzi rejestr kolizji: plik GeoPackage z kolizjami, z rozstrzygnięciem każdej z nich i z historią, do której wpisy są tylko dodawane. Każde rozstrzygnięcie pozostaje, cokolwiek wykaże nowe sprawdzenie.

Gdy nie podano rejestru, z wyników sprawdzenia powstaje nowy. W przeciwnym razie wyniki nowego sprawdzenia są do niego włączane: nowe, bez zmian, zmienione (rozstrzygnięcie pozostaje i jest oznaczone do ponownego sprawdzenia), przenumerowane (strefa dostała inny numer; rozstrzygnięcie pozostaje przy miejscu) oraz takie, które ustąpiły. Podaj też tabelę „Przebieg sprawdzenia”: kolizja uchodzi za nieistniejącą tylko tam, gdzie sprawdzenie sięgało. W gminach, planach i kategoriach, których nie objęło, wszystko pozostaje, a dziennik je wymienia.

Kopie: można włączyć kopię rejestru innej osoby. Liczy się to, co rozstrzygnęła tylko jedna z osób; gdy rozstrzygnęły różnie, widać późniejsze rozstrzygnięcie, kolizja jest oznaczona jako sporna, a oba stoją w historii.

Rejestr jest aktualizowany w miejscu, chyba że wskazano inny plik; wtedy wynik trafia tam, a rejestr pozostaje bez zmian. Jeśli w tym czasie zapisze w nim ktoś inny, nic nie zostanie nadpisane. Zaznaczenia obiektów nie są brane pod uwagę, a warstwy z filtrem są odrzucane: pominięta kolizja wyglądałaby na taką, która ustąpiła.</translation>
    </message>
    <message>
      <source>Findings of the check</source>
      <translation>Wyniki sprawdzenia</translation>
    </message>
    <message>
      <source>Register to be updated (a new one where empty)</source>
      <translation>Rejestr do zaktualizowania (puste: nowy rejestr)</translation>
    </message>
    <message>
      <source>Another copy of the register, to be merged in</source>
      <translation>Inna kopia rejestru, do włączenia</translation>
    </message>
    <message>
      <source>How the check was made (its table OUTPUT_RUN)</source>
      <translation>Przebieg sprawdzenia (jego tabela OUTPUT_RUN)</translation>
    </message>
    <message>
      <source>Municipalities that were checked completely (TERYT codes, separated by commas)</source>
      <translation>Gminy sprawdzone w całości (kody TERYT po przecinku)</translation>
    </message>
    <message>
      <source>Time of the update (ISO 8601; now where empty)</source>
      <translation>Czas aktualizacji (ISO 8601; puste: teraz)</translation>
    </message>
    <message>
      <source>Who updates the register</source>
      <translation>Kto aktualizuje rejestr</translation>
    </message>
    <message>
      <source>A conflict changed where more than this differs (m²)</source>
      <translation>Kolizja zmieniona, gdy różnica przekracza (m²)</translation>
    </message>
    <message>
      <source>Language of the style</source>
      <translation>Język stylu</translation>
    </message>
    <message>
      <source>Register (the given one where empty)</source>
      <translation>Rejestr (puste: ten podany wyżej)</translation>
    </message>
  </context>
  <context>
    <name>ValidateRuleBook</name>
    <message>
      <source>Validate a rule book</source>
      <translation>Sprawdź księgę reguł</translation>
    </message>
    <message>
      <source>Reads a rule book as 'Check plans against the voivodeship plan' does and lists every error in it: table, row (as numbered in the spreadsheet), column, value, and what is allowed. An empty table means that the rule book can be used.

CSV (comma or semicolon, decimal comma, UTF-8 or cp1250) and XLSX are read. A categories.csv beside a CSV rule book, or a sheet 'categories' of the workbook, replaces the shipped categories. A rule with 'no' in the column in_use (which may be missing) is switched off. A file that is no table at all, or whose letters are broken, fails.</source>
      <translation>Czyta księgę reguł tak jak „Sprawdź plany z planem województwa” i wylicza każdy błąd: tabela, wiersz (numer jak w arkuszu), kolumna, wartość i to, co dozwolone. Pusta tabela oznacza, że księgi można użyć.

Czyta CSV (przecinek lub średnik, przecinek dziesiętny, UTF-8 lub cp1250) i XLSX. Plik categories.csv obok księgi CSV albo arkusz „categories” skoroszytu zastępuje kategorie z wtyczki. Reguła z wartością „no” w kolumnie in_use (której może nie być) jest wyłączona. Plik, który w ogóle nie jest tabelą albo ma zepsute litery, kończy się błędem.</translation>
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
  <context>
    <name>VariantQuestions</name>
    <message>
      <source>Pin the variant</source>
      <translation>Przypnij wariant</translation>
    </message>
    <message>
      <source>Name of the variant</source>
      <translation>Nazwa wariantu</translation>
    </message>
    <message>
      <source>Remember core units</source>
      <translation>Zapamiętaj jednostki rdzenia</translation>
    </message>
    <message>
      <source>Name of this set of core units</source>
      <translation>Nazwa zestawu jednostek rdzenia</translation>
    </message>
    <message>
      <source>A variant '{}' is pinned already. Replace it?</source>
      <translation>Wariant „{}” jest już przypięty. Zastąpić go?</translation>
    </message>
  </context>
  <context>
    <name>VariantWords</name>
    <message>
      <source>cities joined by commuting, as published</source>
      <translation>miasta łączone dojazdami, jak w definicji</translation>
    </message>
    <message>
      <source>all of them one core</source>
      <translation>wszystkie tworzą jeden rdzeń</translation>
    </message>
    <message>
      <source>each an area of its own</source>
      <translation>każde z własnym obszarem</translation>
    </message>
    <message>
      <source>of all reference units together</source>
      <translation>ze wszystkich jednostek odniesienia łącznie</translation>
    </message>
    <message>
      <source>of the units' values</source>
      <translation>z wartości poszczególnych jednostek</translation>
    </message>
    <message>
      <source>between the least and the greatest value</source>
      <translation>między wartością najmniejszą a największą</translation>
    </message>
    <message>
      <source>by standard deviations from the mean</source>
      <translation>według odchyleń standardowych od średniej</translation>
    </message>
    <message>
      <source>by rank</source>
      <translation>według rangi</translation>
    </message>
    <message>
      <source>Units inside: {}</source>
      <translation>Jednostki w obszarze: {}</translation>
    </message>
    <message>
      <source>areas: {}</source>
      <translation>obszary: {}</translation>
    </message>
    <message>
      <source>people: {}</source>
      <translation>ludność: {}</translation>
    </message>
    <message>
      <source>jobs: {}</source>
      <translation>miejsca pracy: {}</translation>
    </message>
    <message>
      <source>flows kept inside: {}</source>
      <translation>przepływy wewnątrz: {}</translation>
    </message>
    <message>
      <source>parts: {}</source>
      <translation>części: {}</translation>
    </message>
    <message>
      <source>uncertain: {}</source>
      <translation>niepewne: {}</translation>
    </message>
    <message>
      <source>not assessed: {}</source>
      <translation>nieocenione: {}</translation>
    </message>
    <message>
      <source>Down to {}: {}</source>
      <translation>W dół do {}: {}</translation>
    </message>
    <message>
      <source>Above {}: {}</source>
      <translation>Powyżej {}: {}</translation>
    </message>
    <message>
      <source>{} enters</source>
      <translation>{} (wejście)</translation>
    </message>
    <message>
      <source>{} leaves</source>
      <translation>{} (wyjście)</translation>
    </message>
    <message>
      <source>Uncertain: hidden flows could turn the result.</source>
      <translation>Wynik niepewny: ukryte przepływy mogą go zmienić.</translation>
    </message>
    <message>
      <source>, area of {}</source>
      <translation>, obszar: {}</translation>
    </message>
    <message>
      <source>uncertain</source>
      <translation>niepewne</translation>
    </message>
    <message>
      <source>in both</source>
      <translation>w obu</translation>
    </message>
    <message>
      <source>only in: {}</source>
      <translation>tylko w: {}</translation>
    </message>
    <message>
      <source>Neither of them holds a unit.</source>
      <translation>W żadnym z nich nie ma ani jednej jednostki.</translation>
    </message>
    <message>
      <source>Agreement (Jaccard): {}; units that differ: {}</source>
      <translation>Zgodność (indeks Jaccarda): {}; różniące się jednostki: {}</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Jednostka</translation>
    </message>
  </context>
  <context>
    <name>VariantsDesk</name>
    <message>
      <source>Reading the layers…</source>
      <translation>Odczyt warstw…</translation>
    </message>
    <message>
      <source>AKO: units and flows</source>
      <translation>AKO: jednostki i przepływy</translation>
    </message>
    <message>
      <source>Reading was stopped before it was done; F5 reads again.</source>
      <translation>Odczyt przerwano przed końcem; F5 czyta ponownie.</translation>
    </message>
    <message>
      <source>Here you see at once which municipalities belong to the functional area, by which method, from which threshold on, and why.

Add a layer of municipalities with their codes (field teryt) and a table of flows between them (fields origin, destination, flow) to the project; or see how it looks with the sample.</source>
      <translation>Tu od razu widać, które gminy należą do obszaru funkcjonalnego, według której metody, od jakiego progu i dlaczego.

Proszę dodać do projektu warstwę gmin z ich kodami (pole teryt) i tabelę przepływów między nimi (pola origin, destination, flow) albo zobaczyć, jak to wygląda na przykładzie.</translation>
    </message>
    <message>
      <source>No unit is selected on the map, in the layer {}.</source>
      <translation>Na mapie nie zaznaczono żadnej jednostki w warstwie {}.</translation>
    </message>
  </context>
  <context>
    <name>VariantsDock</name>
    <message>
      <source>AKO: functional area</source>
      <translation>AKO: obszar funkcjonalny</translation>
    </message>
    <message>
      <source>Read the layers again (F5)</source>
      <translation>Odczytaj warstwy ponownie (F5)</translation>
    </message>
    <message>
      <source>Choose a unit by a click on the map (M)</source>
      <translation>Wybierz jednostkę kliknięciem na mapie (M)</translation>
    </message>
    <message>
      <source>Zoom to the functional area (Z)</source>
      <translation>Powiększ do obszaru funkcjonalnego (Z)</translation>
    </message>
    <message>
      <source>Pin this variant… (P)</source>
      <translation>Przypnij ten wariant… (P)</translation>
    </message>
    <message>
      <source>Save this variant as a layer… (S)</source>
      <translation>Zapisz ten wariant jako warstwę… (S)</translation>
    </message>
    <message>
      <source>The method in words, with its formula and source (H)</source>
      <translation>Metoda słowami, z wzorem i źródłem (H)</translation>
    </message>
    <message>
      <source>Open the sample project</source>
      <translation>Otwórz przykładowy projekt</translation>
    </message>
  </context>
  <context>
    <name>WorkPage</name>
    <message>
      <source>Core</source>
      <translation>Rdzeń</translation>
    </message>
    <message>
      <source>Units of the area</source>
      <translation>Jednostki obszaru</translation>
    </message>
    <message>
      <source>Search units (Ctrl+F)</source>
      <translation>Szukaj jednostek (Ctrl+F)</translation>
    </message>
    <message>
      <source>Search units</source>
      <translation>Szukaj jednostek</translation>
    </message>
    <message>
      <source>Units of the variant</source>
      <translation>Jednostki wariantu</translation>
    </message>
    <message>
      <source>Why the unit is in or out</source>
      <translation>Dlaczego jednostka należy lub nie należy do obszaru</translation>
    </message>
    <message>
      <source>Choose a unit, here or by a click on the map, to read why it is in or out.</source>
      <translation>Proszę wybrać jednostkę, tu lub kliknięciem na mapie, aby przeczytać, dlaczego należy lub nie należy do obszaru.</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Metoda</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>Jednostki</translation>
    </message>
    <message>
      <source>Pinned variants</source>
      <translation>Przypięte warianty</translation>
    </message>
    <message>
      <source>Core: {}</source>
      <translation>Rdzeń: {}</translation>
    </message>
    <message>
      <source>Core: choose at least one unit</source>
      <translation>Rdzeń: proszę wybrać co najmniej jedną jednostkę</translation>
    </message>
    <message>
      <source>Units of the area: {}</source>
      <translation>Jednostki obszaru: {}</translation>
    </message>
  </context>
  <context>
    <name>Workplace</name>
    <message>
      <source>This finding is no longer in the layer; read it again (F5).</source>
      <translation>Tej pozycji nie ma już w warstwie; wczytaj ją ponownie (F5).</translation>
    </message>
    <message>
      <source>Choose a finding in the table or on the map.</source>
      <translation>Wybierz pozycję w tabeli lub na mapie.</translation>
    </message>
    <message>
      <source>This finding has no place on the map.</source>
      <translation>Ta pozycja nie ma położenia na mapie.</translation>
    </message>
    <message>
      <source>The filters hide this finding: {}</source>
      <translation>Filtry ukrywają tę pozycję: {}</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>Pokaż ją</translation>
    </message>
    <message>
      <source>findings: {}</source>
      <translation>pozycje: {}</translation>
    </message>
    <message>
      <source>The layer is being edited in QGIS. Save or drop those edits and end the editing (the pencil of the layer), then decide here.</source>
      <translation>Warstwa jest edytowana w QGIS. Zapisz lub odrzuć zmiany i wyłącz tryb edycji (ołówek warstwy), a potem rozstrzygaj tutaj.</translation>
    </message>
    <message>
      <source>negotiation</source>
      <translation>uzgodnienia</translation>
    </message>
    <message>
      <source>Findings written: {}. Ctrl+Z takes it back.</source>
      <translation>Zapisano pozycje: {}. Ctrl+Z cofa zapis.</translation>
    </message>
    <message>
      <source>Writing into the register…</source>
      <translation>Zapisywanie w rejestrze…</translation>
    </message>
    <message>
      <source>{} meanwhile: {}. Nothing of yours was written; your note is kept. Decide again if you still want to.</source>
      <translation>{} w tym czasie: {}. Twojego rozstrzygnięcia nie zapisano, uwaga pozostała. Jeśli nadal chcesz, rozstrzygnij ponownie.</translation>
    </message>
    <message>
      <source>Somebody else</source>
      <translation>Ktoś inny</translation>
    </message>
    <message>
      <source>AKO: which unit flips next</source>
      <translation>AKO: która jednostka zmieni rolę</translation>
    </message>
  </context>
</TS>
