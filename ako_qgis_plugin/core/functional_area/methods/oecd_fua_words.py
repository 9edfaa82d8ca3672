"""Texts of the functional urban area of the EU and the OECD, in Polish and English."""

from __future__ import annotations

from ako_qgis_plugin.core.functional_area.methods.method_words import CriterionWords, MethodWords, ParameterWords
from ako_qgis_plugin.core.words import Text


def _text(polish: str, english: str) -> Text:
    return {"pl": polish, "en": english}


_CHOICE = _text("wybór planisty", "the planner's choice")
_DEFINITION = _text(
    "L. Dijkstra, H. Poelman, P. Veneri, The EU-OECD definition of a functional urban area, OECD 2019; Eurostat,"
    " Methodological manual on territorial typologies, 2018, rozdz. 3",
    "L. Dijkstra, H. Poelman, P. Veneri, The EU-OECD definition of a functional urban area, OECD 2019; Eurostat,"
    " Methodological manual on territorial typologies, 2018, chapter 3",
)
_JOINING = _text(
    "L. Dijkstra, H. Poelman, Cities in Europe: the new OECD-EC definition, Komisja Europejska 2012",
    "L. Dijkstra, H. Poelman, Cities in Europe: the new OECD-EC definition, European Commission 2012",
)

WORDS = MethodWords(
    name=_text(
        "Miejski obszar funkcjonalny według UE i OECD (FUA)", "Functional urban area of the EU and the OECD (FUA)"
    ),
    description=_text(
        "Miejski obszar funkcjonalny to miasto i jego strefa dojazdów do pracy. Miasta, między którymi udział"
        " dojeżdżających osiąga próg, są jednym, policentrycznym rdzeniem; pytanie powtarza się dla połączonych miast,"
        " aż żadne już się nie łączą. Do strefy dojazdów należą jednostki, z których do miasta dojeżdża co najmniej"
        " progowy udział pracujących mieszkańców; jednostka spełniająca próg dla kilku miast należy do tego, w którym"
        " udział jest najwyższy. Enklawy, czyli jednostki lub ich grupy otoczone w całości jednym obszarem, włącza"
        " się; jednostki niepołączone z rdzeniem swojego obszaru (eksklawy) pomija się, a jednostki otoczone dopiero"
        " po tym również się włącza. Jednostka na granicy danych lub na wybrzeżu nie jest otoczona."
        " Powtarzanie łączenia miast i drugie włączenie enklaw są uściśleniem definicji, która o nich nie mówi.",
        "A functional urban area is a city and its commuting zone. Cities between which the share of commuters reaches"
        " the threshold are one polycentric core; it is asked again of the joined cities until none joins any more."
        " Units with at least the threshold share of their employed residents working in the city are of its commuting"
        " zone; a unit that reaches it for several cities belongs to the one with the highest share. Enclaves, units or"
        " groups of units that one area wholly surrounds, are taken in; units that do not hang together with the core"
        " of their area (exclaves) are left out, and what is surrounded only after that is taken in too. A unit at the"
        " edge of the data, or at the coast, is not surrounded. That cities are asked again and that"
        " enclaves are taken in a second time makes the definition precise, which does not speak of it.",
    ),
    formula=_text(
        "Udział dojeżdżających: 100% · T_iC / R_i (T_iC – mieszkańcy jednostki i pracujący w miastach obszaru C,"
        " R_i – pracujący mieszkańcy jednostki i); jednostka należy do strefy, gdy udział wynosi co najmniej próg."
        " Miasta A i B są jednym rdzeniem, gdy T_AB / R_A lub T_BA / R_B wynosi co najmniej próg łączenia. Przepływy"
        " ukryte liczy się jako nieznane, a udział podaje się w granicach, w których może się mieścić.",
        "Share of commuters: 100% · T_iC / R_i (T_iC residents of unit i who work in the cities of area C, R_i"
        " employed residents of unit i); a unit is of the zone if the share is at least the threshold. Cities A and B"
        " are one core if T_AB / R_A or T_BA / R_B is at least the joining threshold. Hidden flows count as unknown,"
        " and the bounds between which the share may lie are given.",
    ),
    source=_text(
        "L. Dijkstra, H. Poelman, P. Veneri, The EU-OECD definition of a functional urban area, OECD Regional"
        " Development Working Papers 2019/11; Eurostat, Methodological manual on territorial typologies, 2018;"
        " L. Dijkstra, H. Poelman, Cities in Europe: the new OECD-EC definition, Regional Focus 01/2012;"
        " OECD, Redefining Urban, 2012",
        "L. Dijkstra, H. Poelman, P. Veneri, The EU-OECD definition of a functional urban area, OECD Regional"
        " Development Working Papers 2019/11; Eurostat, Methodological manual on territorial typologies, 2018;"
        " L. Dijkstra, H. Poelman, Cities in Europe: the new OECD-EC definition, Regional Focus 01/2012;"
        " OECD, Redefining Urban, 2012",
    ),
    parameters={
        "core": ParameterWords(_text("Miasta (rdzenie)", "Cities (cores)"), "", _CHOICE),
        "core_mode": ParameterWords(_text("Kilka rdzeni", "Several cores"), "", _JOINING),
        "threshold": ParameterWords(
            _text(
                "Najmniejszy udział pracujących mieszkańców dojeżdżających do miasta",
                "Least share of employed residents who work in the city",
            ),
            "%",
            _DEFINITION,
        ),
        "joining_threshold": ParameterWords(
            _text(
                "Udział pracujących mieszkańców miasta dojeżdżających do innego, od którego oba są jednym rdzeniem",
                "Share of a city's employed residents who work in another from which on the two are one core",
            ),
            "%",
            _JOINING,
        ),
        "contiguity": ParameterWords(
            _text("Enklawy włączone, eksklawy pominięte", "Enclaves taken in, exclaves left out"), "", _JOINING
        ),
    },
    criteria={
        "commuting_share": CriterionWords(
            _text("pracujący mieszkańcy dojeżdżający do miasta", "employed residents who work in the city"), "%"
        ),
        "share_of_city": CriterionWords(
            _text(
                "pracujący mieszkańcy miasta dojeżdżający do innego miasta",
                "employed residents of the city who work in another city",
            ),
            "%",
        ),
    },
    grounds={
        "given": _text("miasto wskazane jako rdzeń ({city})", "city that was chosen as a core ({city})"),
        "joined": _text(
            "jeden policentryczny rdzeń z: {others}, bo łączą je dojazdy do pracy",
            "one polycentric core with {others}, for commuting joins them",
        ),
        "taken_as_one": _text(
            "jeden rdzeń z: {others}, zgodnie z wyborem planisty", "one core with {others}, by the planner's choice"
        ),
        "commuting": _text("strefa dojazdów: {area}", "commuting zone of {area}"),
        "highest_share": _text(
            "strefa dojazdów: {area}; próg jest spełniony także dla: {others}, decyduje najwyższy udział",
            "commuting zone of {area}; the threshold is reached for {others} too, the highest share decides",
        ),
        "enclave": _text(
            "enklawa: w całości otoczona obszarem: {area}", "enclave wholly surrounded by the area of {area}"
        ),
        "exclave": _text(
            "eksklawa: próg jest spełniony, ale jednostka nie łączy się z rdzeniem przez jednostki obszaru: {area}",
            "exclave: the threshold is reached, but no units of the area of {area} connect it with the core",
        ),
        "below": _text("udział dojeżdżających jest niższy od progu", "the share of commuters is below the threshold"),
        "nobody": _text("nie ma znanych dojazdów do żadnego z miast", "no commuters to any of the cities are known"),
        "no_residents": _text(
            "liczba pracujących mieszkańców jest nieznana lub równa zero, więc udziału nie można obliczyć",
            "the number of employed residents is unknown or zero, so that there is no share",
        ),
        "cities_joined": _text(
            "{senders}: {share}\N{NO-BREAK SPACE}% pracujących mieszkańców dojeżdża do: {receivers}; to jeden rdzeń",
            "{share}\N{NO-BREAK SPACE}% of the employed residents of {senders} work in {receivers}; they are one core",
        ),
        "no_zone": _text(
            "obszar bez strefy dojazdów, tylko z rdzeniem: {area}",
            "area without a commuting zone, its core alone: {area}",
        ),
        "in_parts": _text(
            "obszar niespójny, części: {parts}, w każdej leży miasto: {area}",
            "area in parts, each with a city in it: {area}; parts: {parts}",
        ),
        "more_than_residents": _text(
            "dojeżdżających do miast jest więcej niż pracujących mieszkańców – dane do sprawdzenia ({count}): {units}",
            "more commuters to the cities than employed residents, the data are to be checked ({count}): {units}",
        ),
        "left_unassessed": _text(
            "jednostki nieocenione z powodu braku liczby pracujących mieszkańców ({count}): {units}",
            "units not assessed, for their employed residents are not known ({count}): {units}",
        ),
        "left_uncertain": _text(
            "jednostki, o których mogą przesądzić przepływy ukryte ({count}): {units}",
            "units that hidden flows could turn ({count}): {units}",
        ),
        "cities_unassessed": _text(
            "miasta bez liczby pracujących mieszkańców; łączy je tylko udział dojeżdżających z innych miast ({count}):"
            " {units}",
            "cities without a number of employed residents, which only the commuters from others can join ({count}):"
            " {units}",
        ),
        "without_contiguity": _text(
            "nie badano spójności: enklaw nie włączono, eksklaw nie pominięto",
            "contiguity was not looked at: enclaves are not taken in, exclaves are not left out",
        ),
    },
)
