<?xml version='1.0' encoding='utf-8'?>
<wfs:FeatureCollection xmlns:app="https://www.gov.pl/static/zagospodarowanieprzestrzenne/schemas/app/2.0" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:xlink="http://www.w3.org/1999/xlink" timeStamp="2026-03-02T12:00:00Z" numberReturned="211" numberMatched="unknown">
<!-- Przykład schematyczny, nie jest aktem prawnym / schematic sample, not a legal act -->
<wfs:member>
<app:AktPlanowaniaPrzestrzennego gml:id="PL.ZIPPZP.90021_302005-POG_1POG_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:tytul>Plan ogólny gminy Gołuchów (przykład schematyczny / schematic sample)</app:tytul>
<app:typPlanu xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/TypAktuPlanowaniaPrzestrzennegoKod/planOgolnyGminy" xlink:title="plan ogólny gminy"/>
<app:poziomHierarchii xlink:href="http://inspire.ec.europa.eu/codelist/LevelOfSpatialPlanValue/local" xlink:title="lokalny"/>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:modyfikacja>false</app:modyfikacja>
<app:zasiegPrzestrzenny><gml:MultiSurface srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>5738850.83 6500911.68 5738795.09 6500865.88 5738381.53 6500526.08 5737855.15 6500222.98 5737758.61 6499545.25 5737928.68 6498882.16 5737753.22 6498231.84 5737703.61 6497755.54 5737683.44 6497561.90 5737873.72 6496803.44 5737895.69 6496709.44 5737968.06 6496399.71 5737999.20 6496266.43 5738062.98 6495597.97 5738283.36 6494963.67 5738296.19 6494812.93 5738315.48 6494586.23 5738256.39 6494212.07 5738206.51 6494115.84 5738081.30 6493874.29 5738015.68 6493499.54 5737744.12 6492900.01 5737706.44 6492816.84 5737245.17 6492226.12 5737229.39 6491776.88 5737500.70 6490958.15 5737512.60 6490921.51 5737471.28 6490471.89 5737760.38 6490007.52 5737964.71 6489500.11 5738225.53 6489129.10 5738282.97 6489047.40 5738737.11 6488731.20 5738850.55 6488551.71 5739071.76 6488203.33 5739316.63 6487824.27 5739453.42 6487564.08 5739568.76 6487344.73 5739924.38 6486936.01 5740516.20 6487068.60 5741012.09 6487417.75 5741247.28 6487617.02 5741466.11 6487802.43 5741942.44 6488159.12 5742277.46 6488647.34 5742348.09 6488707.96 5742726.79 6489032.97 5743081.43 6489506.70 5743233.41 6489874.94 5743283.20 6489995.54 5743307.20 6490053.71 5743749.35 6490449.12 5744157.70 6490879.34 5744743.85 6491021.07 5745067.00 6491246.38 5745238.53 6491365.98 5745712.81 6491670.08 5746245.85 6491852.48 5746254.00 6491850.26 5746654.04 6491741.46 5747075.74 6491774.71 5747425.94 6491949.81 5747463.07 6491964.97 5747551.81 6491975.60 5747874.12 6492014.22 5748285.00 6491927.75 5748358.63 6491941.55 5748697.69 6492005.08 5749078.82 6491830.67 5749497.34 6491807.83 5749985.17 6492335.71 5750546.91 6492784.15 5751228.90 6493041.81 5751549.14 6493328.11 5751685.74 6493450.23 5751772.42 6493527.72 5751594.13 6493985.18 5751578.28 6494002.82 5751265.95 6494350.38 5750858.91 6494630.43 5750603.12 6495053.16 5750504.88 6495326.76 5750274.25 6495958.93 5750098.31 6496411.51 5749986.59 6496567.99 5749947.88 6496622.21 5749848.41 6496761.51 5749816.15 6496806.70 5749292.06 6497160.93 5749194.74 6497305.71 5748939.17 6497685.93 5748420.92 6498127.96 5748012.38 6498452.99 5747982.03 6498477.13 5747420.21 6498785.52 5746977.35 6499248.77 5746774.01 6499860.34 5746362.59 6500356.42 5746103.87 6500519.22 5746025.81 6500568.33 5745975.83 6500629.48 5745773.99 6500876.40 5745467.90 6501124.79 5745393.82 6501210.21 5745357.51 6501252.10 5745209.65 6501422.61 5744856.30 6501609.40 5744704.08 6501757.53 5744565.03 6501895.06 5744343.18 6502214.22 5744311.46 6502246.27 5744063.88 6502496.50 5743691.08 6502647.95 5743680.72 6502656.32 5743377.99 6502900.71 5742992.08 6503000.39 5742598.09 6503060.73 5742346.09 6503191.63 5742247.65 6503242.77 5741867.45 6503349.50 5741475.51 6503438.07 5741154.72 6503680.04 5741019.34 6503465.19 5740739.36 6503026.01 5740501.36 6502661.53 5740064.25 6502233.11 5739838.99 6501812.93 5739818.09 6501773.95 5739775.06 6501693.68 5739232.50 6501397.77 5738850.83 6500911.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></app:zasiegPrzestrzenny>
</app:AktPlanowaniaPrzestrzennego>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-1SC_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-1SC/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-1SC</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>1SC</app:oznaczenie>
<app:symbol>SC</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5747338.09 6495214.52 5747342.49 6495259.71 5747358.56 6495424.50 5747367.62 6495517.34 5747116.24 6495541.86 5747074.68 6495285.93 5747338.09 6495214.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaCmentarzy" xlink:title="strefa cmentarzy"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-C"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-2SC_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-2SC/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-2SC</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>2SC</app:oznaczenie>
<app:symbol>SC</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740049.79 6490924.20 5740096.92 6491026.79 5740093.57 6491028.33 5740016.87 6491063.56 5740010.55 6491066.47 5739982.75 6491005.96 5739963.42 6490963.88 5740035.71 6490930.67 5740049.79 6490924.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaCmentarzy" xlink:title="strefa cmentarzy"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-C"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-3SC_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-3SC/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-3SC</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>3SC</app:oznaczenie>
<app:symbol>SC</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740892.61 6500118.07 5740931.28 6500145.10 5740971.60 6500173.30 5740917.13 6500251.20 5740838.14 6500195.96 5740881.61 6500133.81 5740892.61 6500118.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaCmentarzy" xlink:title="strefa cmentarzy"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-C"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-UHD"/>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-1SI_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-1SI/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-1SI</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>1SI</app:oznaczenie>
<app:symbol>SI</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746169.74 6494130.77 5746410.82 6494213.44 5746381.79 6494318.78 5746299.73 6494558.11 5746062.84 6494442.52 5746169.74 6494130.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaInfrastrukturalna" xlink:title="strefa infrastrukturalna"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-P"/>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-2SI_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-2SI/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-2SI</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>2SI</app:oznaczenie>
<app:symbol>SI</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5747456.54 6496996.86 5747460.80 6497008.51 5747454.99 6497009.81 5747471.18 6497082.07 5747399.09 6497108.49 5747369.83 6497028.63 5747456.54 6496996.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaInfrastrukturalna" xlink:title="strefa infrastrukturalna"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:minUdzialPowierzchniBiologicznieCzynnej>25.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-1SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-1SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-1SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>1SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5749932.48 6494454.17 5750479.78 6494803.34 5750367.54 6494979.26 5749991.43 6494739.30 5749833.31 6494638.43 5749873.12 6494628.84 5749882.77 6494634.20 5749962.31 6494601.40 5749974.07 6494512.55 5749919.84 6494473.98 5749932.48 6494454.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-2SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-2SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-2SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>2SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5749827.53 6494456.50 5749907.13 6494464.94 5749919.84 6494473.98 5749974.07 6494512.55 5749962.31 6494601.40 5749882.77 6494634.20 5749873.12 6494628.84 5749816.29 6494597.27 5749763.37 6494524.48 5749813.55 6494471.31 5749827.53 6494456.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>25.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-3SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-3SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-3SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>3SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5749770.97 6494653.44 5749771.36 6494665.66 5749706.05 6494742.48 5749653.59 6494697.89 5749670.88 6494677.54 5749770.97 6494653.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-4SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-4SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-4SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>4SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5749771.36 6494665.66 5749775.63 6494801.62 5749706.05 6494742.48 5749771.36 6494665.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.9</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-5SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-5SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-5SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>5SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5749833.31 6494638.43 5749991.43 6494739.30 5749997.36 6494928.23 5749888.58 6494931.65 5749779.81 6494935.06 5749777.32 6494855.80 5749775.63 6494801.62 5749771.36 6494665.66 5749770.97 6494653.44 5749833.31 6494638.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-6SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-6SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-6SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>6SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746623.48 6494286.36 5746702.46 6494313.44 5746651.46 6494462.18 5746623.48 6494286.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-7SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-7SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-7SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>7SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746220.84 6494722.04 5746229.06 6494764.23 5746129.42 6495054.80 5746114.86 6494920.47 5746095.60 6494742.76 5746220.84 6494722.04</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-8SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-8SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-8SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>8SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746582.91 6494662.11 5746523.95 6494834.05 5746696.29 6494991.67 5746481.31 6495040.33 5746291.16 6495083.38 5746286.66 6495060.27 5746244.38 6494842.95 5746289.75 6494710.62 5746530.61 6494670.76 5746582.91 6494662.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-9SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-9SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-9SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>9SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746244.38 6494842.95 5746286.66 6495060.27 5746156.76 6495098.46 5746244.38 6494842.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.9</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-10SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-10SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-10SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>10SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746481.31 6495040.33 5746525.24 6495185.57 5746319.48 6495228.83 5746316.28 6495212.43 5746291.16 6495083.38 5746481.31 6495040.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-11SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-11SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-11SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>11SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746696.29 6494991.67 5746718.67 6495012.14 5746687.16 6495211.36 5746768.57 6495198.13 5746782.43 6495285.28 5746572.60 6495342.12 5746525.24 6495185.57 5746481.31 6495040.33 5746696.29 6494991.67</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-12SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-12SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-12SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>12SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746286.66 6495060.27 5746291.16 6495083.38 5746316.28 6495212.43 5746091.51 6495288.75 5746156.76 6495098.46 5746286.66 6495060.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-13SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-13SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-13SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>13SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746109.70 6495112.29 5746046.10 6495297.79 5745999.34 6495144.74 5746109.70 6495112.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.4</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-14SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-14SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-14SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>14SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746525.24 6495185.57 5746572.60 6495342.12 5746345.74 6495363.79 5746319.48 6495228.83 5746525.24 6495185.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-15SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-15SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-15SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>15SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746316.28 6495212.43 5746319.48 6495228.83 5746345.74 6495363.79 5746073.57 6495387.73 5746066.03 6495363.04 5746091.51 6495288.75 5746316.28 6495212.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-16SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-16SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-16SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>16SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5747074.68 6495285.93 5747116.24 6495541.86 5747007.46 6495552.76 5746913.84 6495567.96 5746865.15 6495342.69 5747074.68 6495285.93</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.9</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-17SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-17SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-17SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>17SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746319.94 6495443.40 5746332.18 6495609.48 5746163.66 6495600.85 5746167.06 6495456.84 5746319.94 6495443.40</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.4</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-18SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-18SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-18SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>18SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746865.15 6495342.69 5746913.84 6495567.96 5746636.27 6495613.04 5746623.83 6495756.93 5746538.97 6495869.08 5746514.25 6495752.34 5746446.45 6495432.27 5746576.78 6495420.81 5746865.15 6495342.69</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-19SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-19SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-19SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>19SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746163.66 6495600.85 5746332.18 6495609.48 5746344.57 6495777.73 5746158.83 6495805.52 5746159.76 6495766.38 5746162.84 6495635.61 5746163.66 6495600.85</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.9</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>25.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-20SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-20SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-20SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>20SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746162.84 6495635.61 5746159.76 6495766.38 5746034.96 6495786.93 5745980.21 6495795.94 5745976.85 6495655.21 5745976.50 6495640.14 5746162.84 6495635.61</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-21SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-21SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-21SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>21SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746159.76 6495766.38 5746158.83 6495805.52 5746154.18 6496002.73 5746065.12 6496012.03 5746034.96 6495786.93 5746159.76 6495766.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>25.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-22SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-22SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-22SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>22SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746354.39 6495776.26 5746401.30 6495976.96 5746197.50 6495998.22 5746154.18 6496002.73 5746158.83 6495805.52 5746344.57 6495777.73 5746354.39 6495776.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-23SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-23SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-23SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>23SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746197.50 6495998.22 5746240.27 6496221.19 5746133.35 6496059.70 5745958.81 6496167.20 5745923.33 6496026.82 5746065.12 6496012.03 5746154.18 6496002.73 5746197.50 6495998.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-24SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-24SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-24SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>24SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746499.46 6495966.72 5746587.98 6496100.44 5746605.70 6496184.11 5746281.36 6496283.24 5746240.27 6496221.19 5746197.50 6495998.22 5746401.30 6495976.96 5746499.46 6495966.72</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-25SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-25SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-25SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>25SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746605.70 6496184.11 5746646.48 6496376.62 5746381.17 6496447.98 5746370.61 6496418.06 5746281.36 6496283.24 5746605.70 6496184.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.4</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-26SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-26SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-26SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>26SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746587.98 6496100.44 5746692.20 6496257.84 5746832.98 6496656.34 5746714.58 6496698.16 5746646.48 6496376.62 5746605.70 6496184.11 5746587.98 6496100.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-27SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-27SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-27SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>27SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746646.48 6496376.62 5746714.58 6496698.16 5746664.86 6496715.72 5746496.76 6496775.12 5746381.17 6496447.98 5746646.48 6496376.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-28SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-28SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-28SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>28SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746890.73 6497004.78 5746932.06 6497121.73 5746953.39 6497182.11 5746967.72 6497222.70 5746955.64 6497226.96 5746945.59 6497203.65 5746866.62 6497163.32 5746845.73 6497164.95 5746823.32 6497164.24 5746780.72 6497043.64 5746890.73 6497004.78</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-29SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-29SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-29SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>29SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746780.72 6497043.64 5746823.32 6497164.24 5746706.18 6497160.56 5746677.73 6497080.03 5746780.72 6497043.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>25.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-30SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-30SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-30SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>30SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746090.36 6497141.21 5746706.18 6497160.56 5746823.32 6497164.24 5746845.73 6497164.95 5746763.50 6497171.36 5746742.60 6497277.07 5746801.53 6497355.41 5746810.44 6497356.33 5746556.81 6497348.36 5746084.32 6497333.51 5746087.34 6497237.36 5746090.36 6497141.21</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-31SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-31SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-31SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>31SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746866.62 6497163.32 5746945.59 6497203.65 5746955.64 6497226.96 5746965.61 6497250.04 5746989.05 6497304.36 5746896.49 6497365.18 5746810.44 6497356.33 5746801.53 6497355.41 5746742.60 6497277.07 5746763.50 6497171.36 5746845.73 6497164.95 5746866.62 6497163.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>25.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-32SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-32SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-32SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>32SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746095.60 6494742.76 5746114.86 6494920.47 5745865.07 6494959.33 5745895.07 6494931.80 5745951.72 6494766.58 5746095.60 6494742.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-33SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-33SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-33SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>33SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5744175.16 6494818.11 5744230.52 6494975.44 5744174.71 6494964.38 5744123.86 6494948.88 5744087.31 6494968.73 5743999.42 6494956.59 5743975.42 6494888.39 5744075.29 6494853.25 5744175.16 6494818.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-34SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-34SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-34SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>34SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5744123.86 6494948.88 5744174.71 6494964.38 5744207.25 6494974.31 5744267.88 6495052.40 5744252.26 6495070.89 5744200.94 6495128.97 5744117.71 6495154.80 5744090.24 6495128.92 5744072.81 6495112.51 5744050.87 6495091.85 5744038.32 6494995.34 5744087.31 6494968.73 5744123.86 6494948.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-35SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-35SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-35SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>35SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5744718.49 6494904.64 5745143.24 6494988.85 5745176.33 6494999.24 5745157.26 6495194.93 5744995.70 6495173.33 5744673.76 6495130.27 5744686.53 6495065.85 5744718.49 6494904.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-36SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-36SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-36SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>36SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5744174.71 6494964.38 5744230.52 6494975.44 5744686.53 6495065.85 5744673.76 6495130.27 5744669.14 6495153.54 5744252.26 6495070.89 5744267.88 6495052.40 5744207.25 6494974.31 5744174.71 6494964.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-37SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-37SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-37SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>37SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745837.49 6494984.63 5745864.27 6495184.45 5745868.61 6495216.86 5745712.97 6495231.31 5745518.99 6495249.33 5745519.43 6495107.09 5745691.32 6495161.12 5745748.43 6495066.34 5745837.49 6494984.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.4</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-38SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-38SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-38SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>38SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5744090.24 6495128.92 5744117.71 6495154.80 5744200.94 6495128.97 5744043.06 6495360.66 5743967.45 6495309.14 5744090.24 6495128.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-39SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-39SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-39SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>39SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745868.61 6495216.86 5745893.63 6495403.55 5745784.95 6495413.11 5745720.04 6495423.64 5745712.97 6495231.31 5745868.61 6495216.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.4</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-40SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-40SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-40SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>40SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5744995.70 6495173.33 5745157.26 6495194.93 5745148.58 6495283.96 5745126.03 6495515.40 5745017.45 6495481.27 5744960.97 6495470.07 5744995.70 6495173.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-41SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-41SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-41SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>41SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745148.58 6495283.96 5745518.77 6495319.26 5745518.35 6495456.40 5745135.94 6495518.52 5745126.03 6495515.40 5745148.58 6495283.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.4</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>25.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-42SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-42SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-42SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>42SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745267.05 6495575.27 5745334.06 6495736.75 5745412.75 6495926.35 5745106.70 6496038.46 5745042.31 6495947.35 5745139.29 6495866.23 5745121.05 6495856.99 5745163.80 6495633.03 5745171.88 6495590.73 5745267.05 6495575.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-43SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-43SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-43SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>43SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746034.96 6495786.93 5746065.12 6496012.03 5745923.33 6496026.82 5745888.16 6495887.68 5745869.57 6495814.16 5745980.21 6495795.94 5746034.96 6495786.93</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-44SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-44SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-44SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>44SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745412.75 6495926.35 5745428.82 6495965.06 5745193.78 6496161.67 5745106.70 6496038.46 5745412.75 6495926.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-45SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-45SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-45SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>45SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745888.16 6495887.68 5745923.33 6496026.82 5745958.81 6496167.20 5745813.47 6496259.18 5745702.72 6496183.64 5745681.22 6495926.36 5745888.16 6495887.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-46SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-46SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-46SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>46SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745042.31 6495947.35 5745106.70 6496038.46 5745193.78 6496161.67 5744925.73 6496385.90 5744757.90 6496185.27 5745042.31 6495947.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.9</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-47SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-47SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-47SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>47SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745444.90 6496003.79 5745549.96 6496256.94 5745368.43 6496408.79 5745216.97 6496194.47 5745444.90 6496003.79</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-48SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-48SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-48SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>48SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745216.97 6496194.47 5745368.43 6496408.79 5745119.25 6496617.23 5744951.42 6496416.60 5745216.97 6496194.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-49SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-49SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-49SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>49SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742695.16 6491304.11 5742708.02 6491332.82 5742658.50 6491360.58 5742623.16 6491456.38 5742631.61 6491462.22 5742201.85 6491654.53 5742162.38 6491576.23 5742077.28 6491619.13 5742062.91 6491587.03 5742193.44 6491528.62 5742695.16 6491304.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-50SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-50SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-50SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>50SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742631.61 6491462.22 5742705.35 6491513.09 5742686.12 6491521.69 5742236.35 6491722.96 5742201.85 6491654.53 5742631.61 6491462.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-51SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-51SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-51SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>51SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742845.41 6491398.18 5743178.05 6492112.17 5743088.97 6492153.67 5742999.88 6492195.18 5742729.71 6491615.28 5742669.69 6491590.41 5742692.49 6491535.36 5742686.12 6491521.69 5742705.35 6491513.09 5742709.08 6491515.67 5742798.95 6491497.39 5742849.25 6491422.39 5742845.41 6491398.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-52SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-52SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-52SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>52SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742107.63 6494330.28 5742211.91 6494339.92 5742316.19 6494349.56 5742270.87 6494839.98 5742262.95 6494925.71 5742253.14 6494924.80 5742237.83 6494865.15 5742168.65 6494818.20 5742079.76 6494838.82 5742069.89 6494907.86 5742054.38 6494906.44 5742059.17 6494854.71 5742069.69 6494740.85 5742107.63 6494330.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-53SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-53SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-53SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>53SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742168.65 6494818.20 5742237.83 6494865.15 5742253.14 6494924.80 5742259.67 6494950.21 5742248.92 6494959.34 5742189.44 6495007.69 5742104.90 6495001.84 5742095.06 6494982.44 5742067.11 6494927.37 5742069.89 6494907.86 5742079.76 6494838.82 5742168.65 6494818.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-54SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-54SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-54SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>54SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742270.87 6494839.98 5742468.92 6494839.37 5742469.15 6494915.12 5742469.39 6494990.85 5742259.72 6494991.50 5742248.92 6494959.34 5742259.67 6494950.21 5742253.14 6494924.80 5742262.95 6494925.71 5742270.87 6494839.98</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-55SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-55SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-55SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>55SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742773.89 6496755.90 5742799.56 6496826.53 5742803.31 6496848.55 5742864.88 6497209.29 5742766.67 6497171.99 5742711.69 6496849.79 5742688.80 6496786.81 5742773.89 6496755.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-56SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-56SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-56SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>56SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742688.80 6496786.81 5742711.69 6496849.79 5742766.67 6497171.99 5742695.13 6497144.82 5742657.36 6496923.50 5742699.41 6496906.19 5742655.28 6496798.99 5742688.80 6496786.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.9</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-57SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-57SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-57SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>57SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742718.57 6497282.16 5742790.11 6497309.33 5742809.76 6497424.49 5742765.14 6497438.52 5742752.03 6497478.21 5742718.57 6497282.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>25.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-58SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-58SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-58SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>58SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742790.11 6497309.33 5742888.31 6497346.61 5742906.36 6497452.30 5742914.16 6497498.02 5742894.24 6497501.41 5742889.39 6497482.09 5742847.75 6497412.55 5742809.76 6497424.49 5742790.11 6497309.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-59SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-59SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-59SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>59SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742888.31 6497346.61 5742967.62 6497376.73 5742937.86 6497478.14 5742934.96 6497488.02 5742906.36 6497452.30 5742888.31 6497346.61</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-60SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-60SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-60SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>60SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742733.11 6497486.31 5742747.92 6497490.66 5742740.41 6497513.37 5742769.99 6497582.32 5742797.41 6497591.76 5742813.74 6497613.58 5742695.59 6497697.80 5742651.94 6497636.54 5742608.28 6497575.30 5742733.11 6497486.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-61SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-61SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-61SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>61SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742906.36 6497452.30 5742934.96 6497488.02 5743194.19 6497834.36 5743115.32 6497901.23 5742876.06 6497581.59 5742907.09 6497552.68 5742894.24 6497501.41 5742914.16 6497498.02 5742906.36 6497452.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-62SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-62SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-62SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>62SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740093.57 6491028.33 5740316.36 6491404.40 5740244.14 6491447.18 5740089.43 6491186.03 5740070.83 6491082.84 5740032.40 6491089.76 5740016.87 6491063.56 5740093.57 6491028.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-63SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-63SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-63SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>63SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740732.56 6491861.61 5740912.45 6492149.46 5740876.21 6492165.67 5740826.36 6492153.47 5740794.63 6492173.06 5740637.23 6491921.18 5740732.56 6491861.61</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-64SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-64SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-64SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>64SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740637.23 6491921.18 5740794.63 6492173.06 5740741.17 6492206.05 5740755.26 6492270.78 5740747.02 6492271.72 5740558.64 6491970.30 5740637.23 6491921.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-65SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-65SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-65SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>65SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5741258.34 6491994.63 5741167.95 6492117.23 5741167.95 6492117.24 5740936.56 6492220.80 5740918.14 6492175.94 5740876.21 6492165.67 5740912.45 6492149.46 5741258.34 6491994.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-66SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-66SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-66SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>66SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740826.36 6492153.47 5740876.21 6492165.67 5740918.14 6492175.94 5740936.56 6492220.80 5740953.30 6492261.59 5740931.21 6492338.80 5740925.44 6492358.94 5740861.06 6492365.08 5740822.40 6492368.76 5740761.71 6492300.40 5740755.26 6492270.78 5740741.17 6492206.05 5740794.63 6492173.06 5740826.36 6492153.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.4</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-67SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-67SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-67SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>67SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740938.81 6492335.39 5740913.14 6492462.85 5740834.56 6492569.45 5740788.50 6492560.16 5740824.29 6492382.54 5740862.56 6492378.14 5740861.06 6492365.08 5740925.44 6492358.94 5740931.21 6492338.80 5740938.81 6492335.39</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-68SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-68SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-68SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>68SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740730.36 6493558.11 5740735.89 6493653.74 5740644.68 6493594.81 5740642.84 6493563.18 5740730.36 6493558.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-69SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-69SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-69SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>69SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740838.12 6493551.86 5740849.65 6493750.91 5740841.09 6493741.92 5740839.66 6493714.57 5740760.11 6493665.16 5740754.47 6493665.74 5740735.89 6493653.74 5740730.36 6493558.11 5740838.12 6493551.86</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-70SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-70SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-70SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>70SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740520.91 6493514.85 5740644.68 6493594.81 5740735.89 6493653.74 5740754.47 6493665.74 5740659.86 6493675.48 5740638.71 6493773.88 5740668.19 6493830.23 5740576.20 6493770.80 5740398.67 6493656.09 5740459.79 6493585.47 5740520.91 6493514.85</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-71SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-71SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-71SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>71SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740760.11 6493665.16 5740839.66 6493714.57 5740841.09 6493741.92 5740844.65 6493810.55 5740813.83 6493843.00 5740775.58 6493883.27 5740710.96 6493863.75 5740680.99 6493854.69 5740668.19 6493830.23 5740638.71 6493773.88 5740659.86 6493675.48 5740754.47 6493665.74 5740760.11 6493665.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-72SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-72SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-72SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>72SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740576.20 6493770.80 5740668.19 6493830.23 5740680.99 6493854.69 5740710.96 6493863.75 5740736.28 6493890.33 5740539.60 6494032.62 5740427.84 6493878.15 5740576.20 6493770.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.4</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-73SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-73SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-73SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>73SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740841.09 6493741.92 5740849.65 6493750.91 5741340.13 6494265.83 5741275.35 6494327.53 5740813.83 6493843.00 5740844.65 6493810.55 5740841.09 6493741.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-74SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-74SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-74SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>74SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740813.83 6493843.00 5741275.35 6494327.53 5741211.06 6494388.77 5740736.28 6493890.33 5740710.96 6493863.75 5740775.58 6493883.27 5740813.83 6493843.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-75SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-75SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-75SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>75SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740968.50 6499378.73 5741062.37 6499455.34 5740688.47 6499913.50 5740658.97 6499891.84 5740577.35 6499914.38 5740559.52 6499935.36 5740532.34 6499913.18 5740605.07 6499824.05 5740968.50 6499378.73</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.9</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-76SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-76SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-76SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>76SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740489.76 6499731.69 5740605.07 6499824.05 5740532.34 6499913.18 5740559.52 6499935.36 5740559.01 6499935.96 5740417.15 6499822.34 5740489.76 6499731.69</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-77SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-77SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-77SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>77SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740802.04 6499943.91 5741045.46 6499999.30 5741026.88 6500080.97 5741008.30 6500162.63 5740931.28 6500145.10 5740892.61 6500118.07 5740881.61 6500133.81 5740663.55 6500084.17 5740692.42 6500043.82 5740709.28 6500057.58 5740802.04 6499943.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-78SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-78SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-78SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>78SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740528.40 6499919.79 5740555.97 6499939.52 5740521.97 6499979.51 5740549.13 6500069.05 5740566.66 6500073.02 5740276.71 6500478.18 5740213.33 6500642.83 5740101.07 6500599.61 5740169.97 6500420.64 5740470.60 6500000.55 5740528.40 6499919.79</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-79SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-79SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-79SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>79SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740691.82 6500043.34 5740692.42 6500043.82 5740663.55 6500084.17 5740352.39 6500518.96 5740292.91 6500673.47 5740213.33 6500642.83 5740276.71 6500478.18 5740566.66 6500073.02 5740638.85 6500089.36 5740691.82 6500043.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-80SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-80SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-80SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>80SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739833.00 6490572.65 5739905.05 6490597.11 5739942.46 6490627.99 5739962.32 6490645.96 5739955.08 6490725.61 5739922.82 6490740.10 5739879.51 6490759.56 5739818.71 6490714.42 5739814.07 6490704.06 5739808.48 6490691.54 5739788.05 6490645.80 5739833.00 6490572.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.9</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-81SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-81SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-81SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>81SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739814.07 6490704.06 5739818.71 6490714.42 5739879.51 6490759.56 5739922.82 6490740.10 5740035.71 6490930.67 5739963.42 6490963.88 5739982.75 6491005.96 5739918.33 6490897.22 5739806.54 6490708.52 5739814.07 6490704.06</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-82SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-82SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-82SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>82SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739774.66 6490658.60 5739808.48 6490691.54 5739814.07 6490704.06 5739806.54 6490708.52 5739918.33 6490897.22 5739890.66 6490993.38 5739694.58 6490936.97 5739774.66 6490658.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-83SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-83SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-83SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>83SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739354.40 6491862.24 5739437.43 6491911.31 5739139.65 6492415.11 5739125.57 6492438.94 5739059.05 6492447.47 5739029.25 6492475.81 5739001.45 6492459.37 5739354.40 6491862.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-84SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-84SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-84SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>84SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739426.15 6492367.32 5739439.80 6492449.18 5739453.46 6492531.03 5739288.47 6492558.55 5739155.26 6492580.77 5739164.00 6492519.86 5739149.60 6492517.80 5739164.95 6492494.59 5739125.57 6492438.94 5739139.65 6492415.11 5739426.15 6492367.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-85SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-85SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-85SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>85SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739125.57 6492438.94 5739164.95 6492494.59 5739149.60 6492517.80 5739129.36 6492548.39 5739080.09 6492589.57 5739073.39 6492585.74 5739019.36 6492554.87 5739016.18 6492498.65 5739015.62 6492488.78 5739029.25 6492475.81 5739059.05 6492447.47 5739125.57 6492438.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>25.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-86SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-86SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-86SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>86SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739288.47 6492558.55 5739333.92 6492598.88 5739203.92 6492745.37 5739139.81 6492688.48 5739155.26 6492580.77 5739288.47 6492558.55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-87SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-87SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-87SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>87SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739016.18 6492498.65 5739019.36 6492554.87 5739073.39 6492585.74 5739020.57 6492953.90 5738951.97 6492944.05 5739002.81 6492589.59 5739016.18 6492498.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ML"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.9</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-1SK_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-1SK/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-1SK</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>1SK</app:oznaczenie>
<app:symbol>SK</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5743233.41 6489874.94 5743283.20 6489995.54 5742224.35 6491072.17 5742028.63 6491337.63 5741187.86 6492478.04 5741091.22 6492406.79 5741372.03 6492025.91 5741948.19 6491244.39 5742132.76 6490994.05 5743233.41 6489874.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaKomunikacyjna" xlink:title="strefa komunikacyjna"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KDA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KDS"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KDR"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KDG"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KK"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KKL"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KW"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KL"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KO"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KDZ"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-UG"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-2SK_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-2SK/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-2SK</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>2SK</app:oznaczenie>
<app:symbol>SK</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5747425.94 6491949.81 5747463.07 6491964.97 5746695.20 6493545.64 5746674.84 6493587.54 5746648.79 6493663.52 5746455.04 6494228.59 5746335.98 6494575.79 5746289.75 6494710.62 5746244.38 6494842.95 5746156.76 6495098.46 5746091.51 6495288.75 5746066.03 6495363.04 5746073.57 6495387.73 5746057.07 6495389.18 5746029.72 6495468.92 5746007.78 6495532.94 5745974.61 6495560.68 5745850.04 6495664.89 5745835.02 6495677.45 5745839.69 6495695.94 5745811.10 6495697.46 5745623.47 6495854.42 5745496.08 6495960.97 5745444.90 6496003.79 5745216.97 6496194.47 5744951.42 6496416.60 5744219.40 6497028.95 5743146.41 6497926.51 5742806.03 6498307.13 5740978.68 6500350.53 5740663.96 6500702.44 5739838.99 6501812.93 5739818.09 6501773.95 5740632.92 6500677.12 5741142.52 6500107.28 5742828.49 6498221.98 5743067.50 6497954.70 5743099.62 6497918.79 5743115.32 6497901.23 5743194.19 6497834.36 5744194.61 6496997.49 5744925.73 6496385.90 5745193.78 6496161.67 5745428.82 6495965.06 5745615.17 6495809.17 5745744.47 6495701.01 5745824.13 6495634.37 5745973.39 6495509.51 5745972.54 6495473.95 5745986.10 6495472.76 5746013.44 6495393.02 5746046.10 6495297.79 5746109.70 6495112.29 5746129.42 6495054.80 5746229.06 6494764.23 5746220.84 6494722.04 5746244.88 6494718.05 5746299.73 6494558.11 5746381.79 6494318.78 5746410.82 6494213.44 5746417.17 6494215.61 5746617.34 6493631.85 5746648.19 6493550.80 5747425.94 6491949.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaKomunikacyjna" xlink:title="strefa komunikacyjna"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KDA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KDS"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KDR"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KDG"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KK"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KKL"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KW"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KL"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KO"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KDZ"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-3SK_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-3SK/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-3SK</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>3SK</app:oznaczenie>
<app:symbol>SK</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740996.21 6492535.65 5741092.85 6492606.90 5740700.05 6493139.68 5740465.09 6493411.15 5740314.21 6493585.49 5739440.11 6494595.45 5739186.79 6494888.15 5739075.35 6495045.35 5738524.44 6495822.49 5737946.89 6496637.21 5737895.69 6496709.44 5737968.06 6496399.71 5738422.50 6495758.67 5738791.15 6495238.62 5739092.19 6494813.98 5739380.74 6494480.59 5740218.67 6493512.43 5740369.55 6493338.10 5740606.20 6493064.66 5740996.21 6492535.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaKomunikacyjna" xlink:title="strefa komunikacyjna"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KDA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KDS"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KDR"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KDG"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KK"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KKL"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KW"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KL"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KO"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-KDZ"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-1SN_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-1SN/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-1SN</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>1SN</app:oznaczenie>
<app:symbol>SN</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5747329.93 6495130.85 5747330.44 6495136.10 5746782.43 6495285.28 5746768.57 6495198.13 5746961.87 6495166.74 5747162.94 6495147.13 5747329.93 6495130.85</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaZieleniIRekreacji" xlink:title="strefa zieleni i rekreacji"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZB"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-US"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-UG"/>
<app:minUdzialPowierzchniBiologicznieCzynnej>50.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-2SN_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-2SN/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-2SN</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>2SN</app:oznaczenie>
<app:symbol>SN</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5747330.44 6495136.10 5747338.09 6495214.52 5747074.68 6495285.93 5746865.15 6495342.69 5746576.78 6495420.81 5746446.45 6495432.27 5746319.94 6495443.40 5746167.06 6495456.84 5746029.72 6495468.92 5746057.07 6495389.18 5746073.57 6495387.73 5746345.74 6495363.79 5746572.60 6495342.12 5746782.43 6495285.28 5747330.44 6495136.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaZieleniIRekreacji" xlink:title="strefa zieleni i rekreacji"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZB"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-UG"/>
<app:minUdzialPowierzchniBiologicznieCzynnej>60.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-3SN_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-3SN/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-3SN</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>3SN</app:oznaczenie>
<app:symbol>SN</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745999.34 6495144.74 5746046.10 6495297.79 5746013.44 6495393.02 5745893.63 6495403.55 5745868.61 6495216.86 5745864.27 6495184.45 5745999.34 6495144.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaZieleniIRekreacji" xlink:title="strefa zieleni i rekreacji"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZB"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-UG"/>
<app:minUdzialPowierzchniBiologicznieCzynnej>55.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-4SN_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-4SN/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-4SN</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>4SN</app:oznaczenie>
<app:symbol>SN</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746013.44 6495393.02 5745986.10 6495472.76 5745972.54 6495473.95 5745787.81 6495490.70 5745563.44 6495527.14 5745267.05 6495575.27 5745171.88 6495590.73 5745182.85 6495533.25 5745156.69 6495525.04 5745135.94 6495518.52 5745518.35 6495456.40 5745720.04 6495423.64 5745784.95 6495413.11 5745893.63 6495403.55 5746013.44 6495393.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaZieleniIRekreacji" xlink:title="strefa zieleni i rekreacji"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZB"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-US"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-UK"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-UG"/>
<app:minUdzialPowierzchniBiologicznieCzynnej>50.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-5SN_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-5SN/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-5SN</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>5SN</app:oznaczenie>
<app:symbol>SN</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745787.81 6495490.70 5745824.13 6495634.37 5745744.47 6495701.01 5745596.77 6495708.88 5745594.65 6495697.32 5745563.44 6495527.14 5745787.81 6495490.70</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaZieleniIRekreacji" xlink:title="strefa zieleni i rekreacji"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZB"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:minUdzialPowierzchniBiologicznieCzynnej>55.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-6SN_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-6SN/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-6SN</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>6SN</app:oznaczenie>
<app:symbol>SN</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745563.44 6495527.14 5745594.65 6495697.32 5745334.06 6495736.75 5745267.05 6495575.27 5745563.44 6495527.14</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaZieleniIRekreacji" xlink:title="strefa zieleni i rekreacji"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZB"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-UK"/>
<app:minUdzialPowierzchniBiologicznieCzynnej>50.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-7SN_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-7SN/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-7SN</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>7SN</app:oznaczenie>
<app:symbol>SN</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742096.16 6495001.10 5742104.90 6495001.84 5742189.44 6495007.69 5742205.82 6495010.49 5742202.68 6495047.11 5742192.78 6495162.72 5742083.12 6495153.32 5742096.16 6495001.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaZieleniIRekreacji" xlink:title="strefa zieleni i rekreacji"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZB"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:minUdzialPowierzchniBiologicznieCzynnej>50.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-8SN_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-8SN/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-8SN</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>8SN</app:oznaczenie>
<app:symbol>SN</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740985.11 6492204.76 5741103.56 6492204.57 5741135.27 6492204.52 5741135.45 6492314.58 5740985.28 6492314.60 5740985.11 6492204.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaZieleniIRekreacji" xlink:title="strefa zieleni i rekreacji"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZB"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-US"/>
<app:minUdzialPowierzchniBiologicznieCzynnej>50.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-1SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-1SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-1SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>1SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5751685.74 6493450.23 5751772.42 6493527.72 5751594.13 6493985.18 5751578.28 6494002.82 5751265.95 6494350.38 5750858.91 6494630.43 5750603.12 6495053.16 5750504.88 6495326.76 5750246.95 6495231.64 5749919.13 6495035.75 5749890.72 6494999.69 5749888.58 6494931.65 5749997.36 6494928.23 5749991.43 6494739.30 5750367.54 6494979.26 5750479.78 6494803.34 5749932.48 6494454.17 5749919.84 6494473.98 5749907.13 6494464.94 5749827.53 6494456.50 5749813.55 6494471.31 5749528.43 6494539.97 5749510.62 6494517.35 5748926.06 6494673.90 5748909.82 6494688.92 5748857.46 6494701.53 5748825.02 6494718.95 5748842.39 6494751.28 5748705.21 6494878.12 5748356.50 6495065.37 5748400.05 6495008.37 5748374.83 6495022.74 5747724.72 6495229.57 5747720.52 6495186.48 5747551.22 6495203.00 5748350.17 6494919.09 5749017.27 6494321.33 5749786.91 6493950.54 5750621.12 6493685.87 5751467.59 6493463.59 5751685.74 6493450.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-2SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-2SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-2SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>2SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5748285.00 6491927.75 5748358.63 6491941.55 5748385.22 6491978.75 5748449.94 6492234.81 5748645.96 6492418.97 5748738.50 6492748.04 5748588.17 6492851.39 5748464.30 6492936.55 5748209.81 6493167.10 5747879.48 6493076.74 5747599.85 6492913.02 5747556.12 6492595.56 5747665.53 6492407.60 5747675.98 6492316.24 5747538.97 6491987.97 5747551.81 6491975.60 5747874.12 6492014.22 5748285.00 6491927.75</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-3SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-3SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-3SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>3SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5749497.34 6491807.83 5749985.17 6492335.71 5750546.91 6492784.15 5751228.90 6493041.81 5751549.14 6493328.11 5751446.14 6493342.42 5750587.10 6493569.13 5749734.67 6493821.10 5749188.03 6494077.94 5748588.17 6492851.39 5748738.50 6492748.04 5748645.96 6492418.97 5748449.94 6492234.81 5748385.22 6491978.75 5748358.63 6491941.55 5748697.69 6492005.08 5749078.82 6491830.67 5749497.34 6491807.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-4SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-4SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-4SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>4SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5751549.14 6493328.11 5751685.74 6493450.23 5751467.59 6493463.59 5750621.12 6493685.87 5749786.91 6493950.54 5749017.27 6494321.33 5748350.17 6494919.09 5747551.22 6495203.00 5747506.14 6495219.02 5747342.49 6495259.71 5747338.09 6495214.52 5747330.44 6495136.10 5747329.93 6495130.85 5747162.94 6495147.13 5747455.29 6495059.20 5748295.79 6494821.95 5748914.87 6494206.29 5749188.03 6494077.94 5749734.67 6493821.10 5750587.10 6493569.13 5751446.14 6493342.42 5751549.14 6493328.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-5SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-5SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-5SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>5SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5749510.62 6494517.35 5749528.43 6494539.97 5748909.82 6494688.92 5748926.06 6494673.90 5749510.62 6494517.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-6SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-6SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-6SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>6SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5749706.05 6494742.48 5749775.63 6494801.62 5749777.32 6494855.80 5749696.69 6494753.48 5749706.05 6494742.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-7SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-7SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-7SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>7SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5749670.88 6494677.54 5749653.59 6494697.89 5749706.05 6494742.48 5749696.69 6494753.48 5749777.32 6494855.80 5749779.81 6494935.06 5749888.58 6494931.65 5749890.72 6494999.69 5749919.13 6495035.75 5750246.95 6495231.64 5750504.88 6495326.76 5750274.25 6495958.93 5750098.31 6496411.51 5749986.59 6496567.99 5749947.88 6496622.21 5749919.53 6496615.95 5749485.82 6496642.43 5748912.25 6496715.01 5748595.65 6496250.69 5748261.21 6495709.79 5748466.32 6495099.01 5748705.21 6494878.12 5748842.39 6494751.28 5748904.08 6494866.17 5748917.53 6494858.94 5749670.88 6494677.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-8SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-8SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-8SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>8SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746654.04 6491741.46 5747075.74 6491774.71 5747425.94 6491949.81 5746648.19 6493550.80 5746553.26 6493561.25 5746353.98 6493294.06 5746339.88 6493275.15 5746352.98 6493239.42 5746414.23 6493236.16 5746490.19 6493163.16 5746731.10 6492778.15 5746939.88 6492228.99 5746538.12 6491967.10 5746409.83 6491883.48 5746254.00 6491850.26 5746654.04 6491741.46</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-9SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-9SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-9SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>9SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746538.12 6491967.10 5746939.88 6492228.99 5746731.10 6492778.15 5746490.19 6493163.16 5746414.23 6493236.16 5746352.98 6493239.42 5746339.88 6493275.15 5746353.98 6493294.06 5745547.92 6494068.72 5745481.20 6493987.21 5745343.95 6493437.46 5745748.65 6493294.03 5745458.93 6493349.96 5745055.20 6493186.19 5746538.12 6491967.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-10SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-10SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-10SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>10SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746353.98 6493294.06 5746553.26 6493561.25 5746648.19 6493550.80 5746617.34 6493631.85 5746552.10 6493566.14 5745735.63 6494027.86 5745596.33 6494127.86 5745547.92 6494068.72 5746353.98 6493294.06</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-11SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-11SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-11SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>11SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5747463.07 6491964.97 5747551.81 6491975.60 5747538.97 6491987.97 5747675.98 6492316.24 5747665.53 6492407.60 5747556.12 6492595.56 5747599.85 6492913.02 5747879.48 6493076.74 5748209.81 6493167.10 5748464.30 6492936.55 5748588.17 6492851.39 5749188.03 6494077.94 5748914.87 6494206.29 5748295.79 6494821.95 5747455.29 6495059.20 5747162.94 6495147.13 5746961.87 6495166.74 5746768.57 6495198.13 5746687.16 6495211.36 5746718.67 6495012.14 5746696.29 6494991.67 5746523.95 6494834.05 5746582.91 6494662.11 5746651.46 6494462.18 5746702.46 6494313.44 5746623.48 6494286.36 5746455.04 6494228.59 5746648.79 6493663.52 5747175.11 6494193.50 5747128.75 6495055.15 5747278.00 6495014.71 5748237.20 6494709.53 5748667.06 6494326.90 5748675.17 6494299.78 5748294.17 6493841.72 5747738.79 6493718.06 5747184.08 6493611.41 5747176.87 6493621.38 5746939.48 6493518.77 5746695.20 6493545.64 5747463.07 6491964.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-12SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-12SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-12SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>12SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746939.48 6493518.77 5747176.87 6493621.38 5747184.08 6493611.41 5747738.79 6493718.06 5748294.17 6493841.72 5748675.17 6494299.78 5748667.06 6494326.90 5748237.20 6494709.53 5747278.00 6495014.71 5747128.75 6495055.15 5747175.11 6494193.50 5746648.79 6493663.52 5746674.84 6493587.54 5746695.20 6493545.64 5746939.48 6493518.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-13SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-13SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-13SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>13SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5748400.05 6495008.37 5748356.50 6495065.37 5748221.44 6495242.16 5747923.66 6495515.59 5747545.54 6495961.88 5747465.64 6495984.44 5747450.76 6496017.94 5747346.93 6496017.95 5746923.59 6496137.47 5746915.22 6496031.14 5747007.46 6495552.76 5747116.24 6495541.86 5747367.62 6495517.34 5747358.56 6495424.50 5747740.11 6495387.29 5747724.72 6495229.57 5748374.83 6495022.74 5748400.05 6495008.37</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-14SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-14SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-14SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>14SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5748705.21 6494878.12 5748466.32 6495099.01 5748261.21 6495709.79 5748595.65 6496250.69 5748912.25 6496715.01 5749485.82 6496642.43 5749919.53 6496615.95 5749947.88 6496622.21 5749848.41 6496761.51 5749816.15 6496806.70 5749292.06 6497160.93 5749194.74 6497305.71 5748939.17 6497685.93 5748420.92 6498127.96 5748012.38 6498452.99 5747777.56 6498274.78 5747892.50 6498162.68 5747930.58 6497767.44 5747533.36 6497671.49 5747104.66 6497764.12 5746556.81 6497348.36 5746810.44 6497356.33 5746896.49 6497365.18 5746989.05 6497304.36 5746965.61 6497250.04 5747185.78 6497067.20 5747147.40 6497020.99 5747109.04 6496974.78 5746932.06 6497121.73 5746890.73 6497004.78 5746780.72 6497043.64 5746664.86 6496715.72 5746714.58 6496698.16 5746832.98 6496656.34 5746692.20 6496257.84 5746587.98 6496100.44 5746499.46 6495966.72 5746483.43 6495942.50 5746538.97 6495869.08 5746623.83 6495756.93 5746636.27 6495613.04 5746913.84 6495567.96 5747007.46 6495552.76 5746915.22 6496031.14 5746923.59 6496137.47 5747346.93 6496017.95 5747450.76 6496017.94 5747465.64 6495984.44 5747545.54 6495961.88 5747923.66 6495515.59 5748221.44 6495242.16 5748356.50 6495065.37 5748705.21 6494878.12</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList>5747748.57 6496944.02 5747460.80 6497008.51 5747456.54 6496996.86 5747369.83 6497028.63 5747399.09 6497108.49 5747471.18 6497082.07 5747505.32 6497234.36 5747798.90 6497168.58 5747748.57 6496944.02</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-15SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-15SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-15SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>15SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5747533.36 6497671.49 5747930.58 6497767.44 5747892.50 6498162.68 5747777.56 6498274.78 5747648.66 6498400.49 5747532.00 6498604.58 5747317.66 6498724.86 5747033.91 6498829.65 5746769.98 6498672.64 5746644.26 6498400.62 5746466.55 6498086.99 5746789.53 6497888.71 5747015.70 6497784.08 5747104.66 6497764.12 5747533.36 6497671.49</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-16SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-16SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-16SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>16SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745067.00 6491246.38 5745238.53 6491365.98 5745712.81 6491670.08 5746245.85 6491852.48 5746254.00 6491850.26 5746409.83 6491883.48 5746538.12 6491967.10 5745055.20 6493186.19 5745010.66 6493168.13 5744995.28 6493080.06 5744926.80 6492687.69 5744592.94 6492268.94 5744529.22 6491608.10 5745067.00 6491246.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-17SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-17SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-17SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>17SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5744597.50 6492766.17 5744995.28 6493080.06 5745010.66 6493168.13 5745055.20 6493186.19 5745458.93 6493349.96 5745748.65 6493294.03 5745343.95 6493437.46 5745481.20 6493987.21 5745547.92 6494068.72 5745596.33 6494127.86 5745735.63 6494027.86 5746552.10 6493566.14 5746617.34 6493631.85 5746417.17 6494215.61 5746410.82 6494213.44 5746169.74 6494130.77 5746062.84 6494442.52 5745951.72 6494766.58 5745895.07 6494931.80 5745865.07 6494959.33 5745837.49 6494984.63 5745748.43 6495066.34 5745691.32 6495161.12 5745519.43 6495107.09 5745176.33 6494999.24 5745143.24 6494988.85 5744718.49 6494904.64 5744686.53 6495065.85 5744230.52 6494975.44 5744175.16 6494818.11 5744075.29 6494853.25 5743820.05 6494127.95 5743431.66 6493352.80 5743382.41 6493254.51 5743373.07 6493214.93 5744597.50 6492766.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-18SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-18SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-18SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>18SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746133.35 6496059.70 5746240.27 6496221.19 5746281.36 6496283.24 5746370.61 6496418.06 5746381.17 6496447.98 5746496.76 6496775.12 5746664.86 6496715.72 5746780.72 6497043.64 5746677.73 6497080.03 5746706.18 6497160.56 5746090.36 6497141.21 5746087.34 6497237.36 5745847.32 6497229.82 5745109.45 6498135.32 5744832.87 6497812.21 5744343.76 6497585.39 5743912.37 6497625.35 5743809.40 6497597.05 5743859.77 6497512.93 5744251.68 6497359.75 5744219.40 6497028.95 5744951.42 6496416.60 5745119.25 6496617.23 5745368.43 6496408.79 5745549.96 6496256.94 5745666.84 6496159.16 5745702.72 6496183.64 5745813.47 6496259.18 5745958.81 6496167.20 5746133.35 6496059.70</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-19SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-19SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-19SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>19SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745847.32 6497229.82 5746087.34 6497237.36 5746084.32 6497333.51 5746556.81 6497348.36 5747104.66 6497764.12 5747015.70 6497784.08 5746789.53 6497888.71 5746466.55 6498086.99 5746644.26 6498400.62 5746769.98 6498672.64 5747033.91 6498829.65 5747317.66 6498724.86 5747532.00 6498604.58 5747648.66 6498400.49 5747777.56 6498274.78 5748012.38 6498452.99 5747982.03 6498477.13 5747420.21 6498785.52 5746977.35 6499248.77 5746774.01 6499860.34 5746362.59 6500356.42 5746103.87 6500519.22 5746025.81 6500568.33 5745975.83 6500629.48 5745860.44 6500627.07 5744911.65 6500757.34 5744056.90 6501061.15 5743151.55 6501153.52 5742435.12 6501625.78 5742389.54 6501591.84 5742296.95 6501480.73 5742606.16 6501137.77 5742819.01 6501022.93 5744066.12 6500831.40 5745128.24 6500558.46 5744901.18 6500418.76 5744736.82 6499988.84 5744464.23 6499710.28 5744792.20 6499320.03 5744285.87 6498926.98 5744738.03 6498830.32 5745294.04 6498350.97 5745109.45 6498135.32 5745847.32 6497229.82</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-20SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-20SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-20SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>20SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5744148.50 6501765.48 5744241.71 6501843.56 5744565.03 6501895.06 5744343.18 6502214.22 5744311.46 6502246.27 5744295.27 6502058.53 5744156.87 6501954.67 5744210.48 6501910.25 5744148.50 6501765.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-21SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-21SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-21SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>21SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742348.09 6488707.96 5742726.79 6489032.97 5743081.43 6489506.70 5743233.41 6489874.94 5742132.76 6490994.05 5741948.19 6491244.39 5740816.61 6489932.93 5742348.09 6488707.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-22SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-22SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-22SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>22SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5743283.20 6489995.54 5743307.20 6490053.71 5743749.35 6490449.12 5744157.70 6490879.34 5744743.85 6491021.07 5745067.00 6491246.38 5744529.22 6491608.10 5744592.94 6492268.94 5744926.80 6492687.69 5744995.28 6493080.06 5744597.50 6492766.17 5743373.07 6493214.93 5743157.41 6492300.58 5743088.97 6492153.67 5743178.05 6492112.17 5742845.41 6491398.18 5742833.02 6491319.80 5742731.61 6491319.60 5742708.02 6491332.82 5742695.16 6491304.11 5742193.44 6491528.62 5742028.63 6491337.63 5742224.35 6491072.17 5743283.20 6489995.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-23SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-23SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-23SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>23SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5743431.66 6493352.80 5743820.05 6494127.95 5744075.29 6494853.25 5743975.42 6494888.39 5743999.42 6494956.59 5743421.06 6494876.69 5743411.18 6494948.21 5743156.20 6494912.98 5742469.15 6494915.12 5742468.92 6494839.37 5742270.87 6494839.98 5742316.19 6494349.56 5742211.91 6494339.92 5742241.27 6494022.15 5742233.84 6493763.07 5743431.66 6493352.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-24SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-24SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-24SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>24SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742469.15 6494915.12 5743156.20 6494912.98 5743411.18 6494948.21 5743401.29 6495019.74 5744072.81 6495112.51 5744090.24 6495128.92 5743967.45 6495309.14 5744043.06 6495360.66 5744200.94 6495128.97 5744252.26 6495070.89 5744669.14 6495153.54 5744619.80 6495402.44 5744960.97 6495470.07 5745017.45 6495481.27 5745126.03 6495515.40 5745135.94 6495518.52 5745156.69 6495525.04 5744869.69 6495588.74 5744080.80 6495971.50 5743256.23 6496257.97 5742520.57 6496323.83 5742491.65 6496244.23 5742762.57 6496230.94 5743149.75 6496146.49 5743058.71 6495892.24 5742638.28 6495707.55 5742436.46 6495426.51 5742402.05 6495415.24 5742259.72 6494991.50 5742469.39 6494990.85 5742469.15 6494915.12</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList>5743698.55 6495114.81 5743452.43 6495219.93 5743542.83 6495431.56 5743788.95 6495326.43 5743698.55 6495114.81</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-25SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-25SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-25SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>25SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742073.35 6495307.59 5742316.96 6495387.37 5742372.79 6495553.59 5742399.36 6495715.24 5742470.19 6495703.61 5742442.69 6495536.23 5742402.05 6495415.24 5742436.46 6495426.51 5742638.28 6495707.55 5743058.71 6495892.24 5743149.75 6496146.49 5742762.57 6496230.94 5742491.65 6496244.23 5741999.85 6496268.35 5741255.21 6496043.76 5741218.49 6496045.86 5741346.41 6495697.87 5741782.58 6495557.60 5742073.35 6495307.59</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-26SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-26SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-26SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>26SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5741298.40 6496412.11 5741929.74 6496602.53 5741987.19 6496609.57 5742793.34 6496570.03 5743167.08 6496490.90 5743009.67 6496830.49 5742803.31 6496848.55 5742799.56 6496826.53 5742773.89 6496755.90 5742688.80 6496786.81 5742655.28 6496798.99 5742598.80 6496661.79 5742385.99 6496749.40 5742421.58 6496835.85 5742129.18 6496646.10 5741776.34 6496733.15 5741363.10 6496569.07 5741298.40 6496412.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-27SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-27SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-27SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>27SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745163.80 6495633.03 5745121.05 6495856.99 5745139.29 6495866.23 5745042.31 6495947.35 5744757.90 6496185.27 5744925.73 6496385.90 5744194.61 6496997.49 5743910.65 6496839.66 5743629.73 6496802.24 5743399.34 6496887.25 5743121.79 6496911.92 5742973.31 6497150.99 5742992.30 6497426.87 5742985.26 6497481.47 5742937.86 6497478.14 5742967.62 6497376.73 5742888.31 6497346.61 5742790.11 6497309.33 5742718.57 6497282.16 5742752.03 6497478.21 5742747.92 6497490.66 5742733.11 6497486.31 5742608.28 6497575.30 5742651.94 6497636.54 5742142.01 6498000.02 5742016.29 6498147.62 5740835.63 6496918.64 5740515.72 6496585.63 5740563.96 6496545.03 5740735.66 6496483.18 5741513.63 6496366.70 5742397.57 6496491.61 5743278.02 6496357.90 5744127.96 6496092.22 5744911.69 6495674.44 5745163.80 6495633.03</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList>5741298.40 6496412.11 5741363.10 6496569.07 5741776.34 6496733.15 5742129.18 6496646.10 5742421.58 6496835.85 5742486.61 6496993.80 5742657.36 6496923.50 5742695.13 6497144.82 5742766.67 6497171.99 5742864.88 6497209.29 5742803.31 6496848.55 5743009.67 6496830.49 5743167.08 6496490.90 5742793.34 6496570.03 5741987.19 6496609.57 5741929.74 6496602.53 5741298.40 6496412.11</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-28SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-28SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-28SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>28SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5743629.73 6496802.24 5743910.65 6496839.66 5744194.61 6496997.49 5743194.19 6497834.36 5742934.96 6497488.02 5742937.86 6497478.14 5742985.26 6497481.47 5742992.30 6497426.87 5742973.31 6497150.99 5743121.79 6496911.92 5743399.34 6496887.25 5743629.73 6496802.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-29SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-29SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-29SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>29SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742865.06 6497682.15 5743062.80 6497946.34 5743099.62 6497918.79 5743067.50 6497954.70 5742956.79 6497855.71 5742815.42 6498013.78 5742865.06 6497682.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-30SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-30SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-30SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>30SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5744219.40 6497028.95 5744251.68 6497359.75 5743859.77 6497512.93 5743809.40 6497597.05 5743912.37 6497625.35 5744343.76 6497585.39 5744832.87 6497812.21 5745109.45 6498135.32 5745294.04 6498350.97 5744738.03 6498830.32 5744285.87 6498926.98 5744223.00 6498940.43 5743902.74 6499200.80 5743492.59 6499119.82 5742983.51 6499027.91 5742802.62 6498549.38 5742806.03 6498307.13 5743146.41 6497926.51 5744219.40 6497028.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-31SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-31SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-31SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>31SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742806.03 6498307.13 5742802.62 6498549.38 5742983.51 6499027.91 5743492.59 6499119.82 5743902.74 6499200.80 5744223.00 6498940.43 5744285.87 6498926.98 5744792.20 6499320.03 5744464.23 6499710.28 5744336.43 6499579.68 5743705.30 6499480.45 5743031.22 6499721.72 5743045.58 6500469.71 5743008.39 6500615.23 5742463.99 6500770.88 5742149.36 6501303.65 5741876.29 6500975.99 5741187.25 6500564.01 5740978.68 6500350.53 5742806.03 6498307.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-32SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-32SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-32SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>32SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5743705.30 6499480.45 5744336.43 6499579.68 5744464.23 6499710.28 5744736.82 6499988.84 5744901.18 6500418.76 5745128.24 6500558.46 5744066.12 6500831.40 5742819.01 6501022.93 5742606.16 6501137.77 5742296.95 6501480.73 5742136.09 6501659.16 5742149.36 6501303.65 5742463.99 6500770.88 5743008.39 6500615.23 5743045.58 6500469.71 5743031.22 6499721.72 5743705.30 6499480.45</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-33SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-33SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-33SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>33SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745860.44 6500627.07 5745975.83 6500629.48 5745773.99 6500876.40 5745467.90 6501124.79 5745393.82 6501210.21 5745035.38 6501238.85 5744114.80 6501374.26 5743204.78 6501500.08 5742580.21 6501927.75 5741970.77 6502641.28 5741255.70 6503211.22 5741019.34 6503465.19 5740739.36 6503026.01 5740957.66 6502857.95 5741667.83 6502286.00 5742325.45 6501698.07 5742435.12 6501625.78 5743151.55 6501153.52 5744056.90 6501061.15 5744911.65 6500757.34 5745860.44 6500627.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-34SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-34SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-34SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>34SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745393.82 6501210.21 5745357.51 6501252.10 5745209.65 6501422.61 5744856.30 6501609.40 5744704.08 6501757.53 5744565.03 6501895.06 5744241.71 6501843.56 5744148.50 6501765.48 5744210.48 6501910.25 5744156.87 6501954.67 5744295.27 6502058.53 5744311.46 6502246.27 5744063.88 6502496.50 5743691.08 6502647.95 5743680.72 6502656.32 5743377.99 6502900.71 5742992.08 6503000.39 5742598.09 6503060.73 5742346.09 6503191.63 5742067.79 6502915.79 5742105.06 6502728.15 5742281.88 6502573.32 5743055.26 6501715.50 5744228.11 6501533.59 5745367.25 6501240.85 5745393.82 6501210.21</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-35SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-35SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-35SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>35SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745393.82 6501210.21 5745367.25 6501240.85 5744228.11 6501533.59 5743055.26 6501715.50 5742281.88 6502573.32 5742105.06 6502728.15 5742067.79 6502915.79 5742346.09 6503191.63 5742247.65 6503242.77 5741867.45 6503349.50 5741475.51 6503438.07 5741154.72 6503680.04 5741019.34 6503465.19 5741255.70 6503211.22 5741970.77 6502641.28 5742580.21 6501927.75 5743204.78 6501500.08 5744114.80 6501374.26 5745035.38 6501238.85 5745393.82 6501210.21</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-36SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-36SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-36SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>36SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739924.38 6486936.01 5740516.20 6487068.60 5741012.09 6487417.75 5741247.28 6487617.02 5739576.10 6488761.73 5739071.76 6488203.33 5739316.63 6487824.27 5739453.42 6487564.08 5739568.76 6487344.73 5739924.38 6486936.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-37SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-37SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-37SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>37SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5741247.28 6487617.02 5741466.11 6487802.43 5741942.44 6488159.12 5742277.46 6488647.34 5742348.09 6488707.96 5740816.61 6489932.93 5739962.36 6490616.21 5739942.46 6490627.99 5739905.05 6490597.11 5739570.98 6490271.82 5739523.89 6490320.18 5739365.46 6490165.93 5739083.75 6489906.83 5738838.12 6489680.94 5738285.59 6489215.33 5738225.53 6489129.10 5738282.97 6489047.40 5738737.11 6488731.20 5738850.55 6488551.71 5739071.76 6488203.33 5739576.10 6488761.73 5741247.28 6487617.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-38SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-38SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-38SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>38SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740816.61 6489932.93 5741948.19 6491244.39 5741372.03 6492025.91 5741167.95 6492117.23 5741258.34 6491994.63 5740912.45 6492149.46 5740732.56 6491861.61 5740637.23 6491921.18 5740316.36 6491404.40 5740419.30 6491343.42 5739981.70 6490604.76 5739962.36 6490616.21 5740816.61 6489932.93</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-PEF"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-39SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-39SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-39SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>39SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742028.63 6491337.63 5742193.44 6491528.62 5742062.91 6491587.03 5742077.28 6491619.13 5741883.05 6491717.04 5741986.65 6491922.53 5742265.98 6491781.72 5742236.35 6491722.96 5742686.12 6491521.69 5742692.49 6491535.36 5742669.69 6491590.41 5742729.71 6491615.28 5742999.88 6492195.18 5743088.97 6492153.67 5743157.41 6492300.58 5743373.07 6493214.93 5743382.41 6493254.51 5743431.66 6493352.80 5742233.84 6493763.07 5742241.27 6494022.15 5742211.91 6494339.92 5742107.63 6494330.28 5742069.69 6494740.85 5742029.08 6494715.81 5741975.31 6494802.99 5741376.41 6494433.62 5741275.35 6494327.53 5741340.13 6494265.83 5740849.65 6493750.91 5740838.12 6493551.86 5740730.36 6493558.11 5740642.84 6493563.18 5740644.68 6493594.81 5740520.91 6493514.85 5740459.79 6493585.47 5740399.17 6493546.32 5740488.71 6493429.21 5740465.09 6493411.15 5740700.05 6493139.68 5741092.85 6492606.90 5741181.34 6492672.14 5741276.35 6492543.28 5741187.86 6492478.04 5742028.63 6491337.63</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-40SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-40SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-40SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>40SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740399.17 6493546.32 5740459.79 6493585.47 5740398.67 6493656.09 5740576.20 6493770.80 5740427.84 6493878.15 5740539.60 6494032.62 5740736.28 6493890.33 5741211.06 6494388.77 5741275.35 6494327.53 5741376.41 6494433.62 5741975.31 6494802.99 5741928.13 6494879.49 5742095.06 6494982.44 5742104.90 6495001.84 5742096.16 6495001.10 5742083.12 6495153.32 5742192.78 6495162.72 5742202.68 6495047.11 5742316.96 6495387.37 5742073.35 6495307.59 5741782.58 6495557.60 5741346.41 6495697.87 5741218.49 6496045.86 5741255.21 6496043.76 5741999.85 6496268.35 5742491.65 6496244.23 5742520.57 6496323.83 5742389.91 6496335.53 5741558.42 6496218.19 5740670.05 6496330.96 5739888.06 6496632.63 5739011.69 6496586.88 5738121.74 6496607.12 5737946.89 6496637.21 5738524.44 6495822.49 5738626.56 6495886.42 5738600.29 6495944.87 5738887.42 6496326.26 5739332.34 6496380.26 5739638.81 6496172.04 5740002.24 6496381.97 5740466.58 6496252.15 5740542.46 6495792.37 5740356.26 6495399.41 5740050.14 6495168.30 5739735.31 6495000.16 5739687.50 6495007.02 5739519.82 6494743.10 5739440.11 6494595.45 5740314.21 6493585.49 5740348.93 6493612.03 5740399.17 6493546.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-41SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-41SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-41SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>41SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745156.69 6495525.04 5745182.85 6495533.25 5745171.88 6495590.73 5745163.80 6495633.03 5744911.69 6495674.44 5744127.96 6496092.22 5743278.02 6496357.90 5742397.57 6496491.61 5741513.63 6496366.70 5740735.66 6496483.18 5740563.96 6496545.03 5740515.72 6496585.63 5740499.14 6496568.37 5739890.70 6496787.52 5739005.88 6496747.98 5738130.52 6496781.30 5737873.72 6496803.44 5737895.69 6496709.44 5737946.89 6496637.21 5738121.74 6496607.12 5739011.69 6496586.88 5739888.06 6496632.63 5740670.05 6496330.96 5741558.42 6496218.19 5742389.91 6496335.53 5742520.57 6496323.83 5743256.23 6496257.97 5744080.80 6495971.50 5744869.69 6495588.74 5745156.69 6495525.04</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-42SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-42SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-42SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>42SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740835.63 6496918.64 5742016.29 6498147.62 5742142.01 6498000.02 5742651.94 6497636.54 5742695.59 6497697.80 5742813.74 6497613.58 5742865.06 6497682.15 5742815.42 6498013.78 5742717.78 6498122.97 5742828.49 6498221.98 5741142.52 6500107.28 5741026.88 6500080.97 5741045.46 6499999.30 5740802.04 6499943.91 5741145.43 6499523.13 5741062.37 6499455.34 5740968.50 6499378.73 5740605.07 6499824.05 5740489.76 6499731.69 5740417.15 6499822.34 5740160.66 6499616.90 5739953.75 6499367.09 5739780.17 6499157.52 5739418.15 6498943.39 5739469.01 6498870.74 5739621.84 6498773.91 5739611.68 6498666.96 5740835.63 6496918.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-43SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-43SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-43SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>43SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740978.68 6500350.53 5741187.25 6500564.01 5741876.29 6500975.99 5742149.36 6501303.65 5742136.09 6501659.16 5742296.95 6501480.73 5742389.54 6501591.84 5742435.12 6501625.78 5742325.45 6501698.07 5741667.83 6502286.00 5740957.66 6502857.95 5740739.36 6503026.01 5740501.36 6502661.53 5740064.25 6502233.11 5739838.99 6501812.93 5740663.96 6500702.44 5740978.68 6500350.53</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-44SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-44SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-44SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>44SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5738225.53 6489129.10 5738285.59 6489215.33 5738838.12 6489680.94 5739083.75 6489906.83 5738482.47 6491432.62 5737500.70 6490958.15 5737512.60 6490921.51 5737471.28 6490471.89 5737760.38 6490007.52 5737964.71 6489500.11 5738225.53 6489129.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-45SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-45SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-45SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>45SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739083.75 6489906.83 5739365.46 6490165.93 5739523.89 6490320.18 5739476.78 6490368.56 5739774.66 6490658.60 5739694.58 6490936.97 5739890.66 6490993.38 5739918.33 6490897.22 5739982.75 6491005.96 5740010.55 6491066.47 5740016.87 6491063.56 5740032.40 6491089.76 5739844.35 6491123.65 5739888.01 6491365.91 5740114.49 6491325.10 5740089.43 6491186.03 5740244.14 6491447.18 5740316.36 6491404.40 5740637.23 6491921.18 5740558.64 6491970.30 5740747.02 6492271.72 5740312.19 6492321.72 5739963.56 6492361.80 5739439.80 6492449.18 5739426.15 6492367.32 5739139.65 6492415.11 5739437.43 6491911.31 5739445.33 6491897.95 5738482.47 6491432.62 5739083.75 6489906.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-PEF"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-PEW"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-46SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-46SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-46SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>46SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5737500.70 6490958.15 5738482.47 6491432.62 5739445.33 6491897.95 5739437.43 6491911.31 5739354.40 6491862.24 5739001.45 6492459.37 5739029.25 6492475.81 5739015.62 6492488.78 5739016.18 6492498.65 5739002.81 6492589.59 5737744.12 6492900.01 5737706.44 6492816.84 5737245.17 6492226.12 5737229.39 6491776.88 5737500.70 6490958.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-47SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-47SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-47SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>47SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5741372.03 6492025.91 5741091.22 6492406.79 5741002.73 6492341.55 5740907.72 6492470.41 5740996.21 6492535.65 5740606.20 6493064.66 5740369.55 6493338.10 5740235.57 6493235.65 5740095.78 6493418.46 5740218.67 6493512.43 5739380.74 6494480.59 5739349.82 6494420.78 5739138.56 6493955.51 5738655.38 6493955.78 5738206.51 6494115.84 5738081.30 6493874.29 5738015.68 6493499.54 5737744.12 6492900.01 5739002.81 6492589.59 5738951.97 6492944.05 5739020.57 6492953.90 5739100.10 6492965.31 5739139.81 6492688.48 5739203.92 6492745.37 5739333.92 6492598.88 5739288.47 6492558.55 5739453.46 6492531.03 5739439.80 6492449.18 5739963.56 6492361.80 5740312.19 6492321.72 5740325.77 6492439.85 5740824.29 6492382.54 5740788.50 6492560.16 5740834.56 6492569.45 5740913.14 6492462.85 5740938.81 6492335.39 5740985.28 6492314.60 5741135.45 6492314.58 5741135.27 6492204.52 5741103.56 6492204.57 5741167.95 6492117.24 5741167.95 6492117.23 5741372.03 6492025.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-PEF"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-PEW"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-48SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-48SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-48SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>48SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5738655.38 6493955.78 5739138.56 6493955.51 5739349.82 6494420.78 5739380.74 6494480.59 5739092.19 6494813.98 5738791.15 6495238.62 5738297.94 6495574.04 5738177.26 6495384.54 5738344.41 6494984.08 5738296.19 6494812.93 5738315.48 6494586.23 5738256.39 6494212.07 5738206.51 6494115.84 5738655.38 6493955.78</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-49SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-49SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-49SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>49SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739440.11 6494595.45 5739519.82 6494743.10 5739075.35 6495045.35 5739186.79 6494888.15 5739440.11 6494595.45</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-50SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-50SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-50SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>50SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5738791.15 6495238.62 5738422.50 6495758.67 5738410.88 6495751.40 5738297.94 6495574.04 5738791.15 6495238.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-51SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-51SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-51SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>51SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739519.82 6494743.10 5739687.50 6495007.02 5739735.31 6495000.16 5740050.14 6495168.30 5740356.26 6495399.41 5740542.46 6495792.37 5740466.58 6496252.15 5740002.24 6496381.97 5739638.81 6496172.04 5739332.34 6496380.26 5738887.42 6496326.26 5738600.29 6495944.87 5738626.56 6495886.42 5738524.44 6495822.49 5739075.35 6495045.35 5739519.82 6494743.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-52SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-52SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-52SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>52SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5738296.19 6494812.93 5738344.41 6494984.08 5738177.26 6495384.54 5738297.94 6495574.04 5738410.88 6495751.40 5738422.50 6495758.67 5737968.06 6496399.71 5737999.20 6496266.43 5738062.98 6495597.97 5738283.36 6494963.67 5738296.19 6494812.93</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-53SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-53SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-53SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>53SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740499.14 6496568.37 5740515.72 6496585.63 5740835.63 6496918.64 5739611.68 6498666.96 5739585.00 6498386.36 5739589.79 6498154.40 5739637.84 6497855.38 5739438.97 6497607.93 5739122.25 6497491.38 5738800.81 6497599.09 5738578.02 6497836.04 5738423.44 6498127.08 5738725.86 6498362.35 5738762.85 6498584.14 5738746.09 6498575.17 5738303.93 6498184.96 5737833.30 6497829.62 5737703.61 6497755.54 5737683.44 6497561.90 5737873.72 6496803.44 5738130.52 6496781.30 5739005.88 6496747.98 5739890.70 6496787.52 5740499.14 6496568.37</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-54SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-54SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-54SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>54SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739122.25 6497491.38 5739438.97 6497607.93 5739637.84 6497855.38 5739589.79 6498154.40 5739585.00 6498386.36 5739611.68 6498666.96 5739621.84 6498773.91 5739469.01 6498870.74 5739418.15 6498943.39 5739385.14 6498923.87 5739310.64 6498971.08 5738950.77 6498911.69 5738767.65 6498612.95 5738762.85 6498584.14 5738725.86 6498362.35 5738423.44 6498127.08 5738578.02 6497836.04 5738800.81 6497599.09 5739122.25 6497491.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-55SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-55SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-55SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>55SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5737703.61 6497755.54 5737833.30 6497829.62 5738303.93 6498184.96 5738746.09 6498575.17 5738762.85 6498584.14 5738767.65 6498612.95 5738950.77 6498911.69 5739310.64 6498971.08 5739385.14 6498923.87 5739418.15 6498943.39 5739780.17 6499157.52 5739953.75 6499367.09 5738795.09 6500865.88 5738381.53 6500526.08 5737855.15 6500222.98 5737758.61 6499545.25 5737928.68 6498882.16 5737753.22 6498231.84 5737703.61 6497755.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-56SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-56SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-56SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>56SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739953.75 6499367.09 5740160.66 6499616.90 5740417.15 6499822.34 5740351.09 6499904.82 5740470.60 6500000.55 5740169.97 6500420.64 5740101.07 6500599.61 5740213.33 6500642.83 5740292.91 6500673.47 5740352.39 6500518.96 5740663.55 6500084.17 5740881.61 6500133.81 5740838.14 6500195.96 5740917.13 6500251.20 5740971.60 6500173.30 5740931.28 6500145.10 5741008.30 6500162.63 5741026.88 6500080.97 5741142.52 6500107.28 5740632.92 6500677.12 5739818.09 6501773.95 5739775.06 6501693.68 5739232.50 6501397.77 5738850.83 6500911.68 5738795.09 6500865.88 5739953.75 6499367.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaOtwarta" xlink:title="strefa otwarta"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-1SP_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-1SP/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-1SP</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>1SP</app:oznaczenie>
<app:symbol>SP</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746455.04 6494228.59 5746623.48 6494286.36 5746651.46 6494462.18 5746582.91 6494662.11 5746530.61 6494670.76 5746335.98 6494575.79 5746455.04 6494228.59</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaGospodarcza" xlink:title="strefa gospodarcza"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-P"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.2</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>75.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">18.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>25.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-2SP_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-2SP/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-2SP</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>2SP</app:oznaczenie>
<app:symbol>SP</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746062.84 6494442.52 5746299.73 6494558.11 5746244.88 6494718.05 5746220.84 6494722.04 5746095.60 6494742.76 5745951.72 6494766.58 5746062.84 6494442.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaGospodarcza" xlink:title="strefa gospodarcza"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-P"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>65.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">13.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-3SP_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-3SP/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-3SP</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>3SP</app:oznaczenie>
<app:symbol>SP</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746335.98 6494575.79 5746530.61 6494670.76 5746289.75 6494710.62 5746335.98 6494575.79</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaGospodarcza" xlink:title="strefa gospodarcza"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-P"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>2.0</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>65.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">17.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-4SP_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-4SP/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-4SP</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>4SP</app:oznaczenie>
<app:symbol>SP</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746446.45 6495432.27 5746514.25 6495752.34 5746354.39 6495776.26 5746344.57 6495777.73 5746332.18 6495609.48 5746319.94 6495443.40 5746446.45 6495432.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaGospodarcza" xlink:title="strefa gospodarcza"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-P"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.9</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>60.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">17.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>25.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-5SP_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-5SP/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-5SP</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>5SP</app:oznaczenie>
<app:symbol>SP</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746514.25 6495752.34 5746538.97 6495869.08 5746483.43 6495942.50 5746499.46 6495966.72 5746401.30 6495976.96 5746354.39 6495776.26 5746514.25 6495752.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaGospodarcza" xlink:title="strefa gospodarcza"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-P"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>65.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">25.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-6SP_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-6SP/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-6SP</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>6SP</app:oznaczenie>
<app:symbol>SP</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746114.86 6494920.47 5746129.42 6495054.80 5746109.70 6495112.29 5745999.34 6495144.74 5745864.27 6495184.45 5745837.49 6494984.63 5745865.07 6494959.33 5746114.86 6494920.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaGospodarcza" xlink:title="strefa gospodarcza"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-P"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.9</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>70.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">19.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>20.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-7SP_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-7SP/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-7SP</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>7SP</app:oznaczenie>
<app:symbol>SP</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745176.33 6494999.24 5745519.43 6495107.09 5745518.99 6495249.33 5745518.77 6495319.26 5745148.58 6495283.96 5745157.26 6495194.93 5745176.33 6494999.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaGospodarcza" xlink:title="strefa gospodarcza"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-P"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.9</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>50.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">15.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>25.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-8SP_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-8SP/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-8SP</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>8SP</app:oznaczenie>
<app:symbol>SP</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745681.22 6495926.36 5745702.72 6496183.64 5745666.84 6496159.16 5745549.96 6496256.94 5745444.90 6496003.79 5745496.08 6495960.97 5745638.14 6495934.42 5745681.22 6495926.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaGospodarcza" xlink:title="strefa gospodarcza"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-P"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.9</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>65.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">24.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-1SR_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-1SR/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-1SR</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>1SR</app:oznaczenie>
<app:symbol>SR</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5747748.57 6496944.02 5747798.90 6497168.58 5747505.32 6497234.36 5747471.18 6497082.07 5747454.99 6497009.81 5747460.80 6497008.51 5747748.57 6496944.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaProdukcjiRolniczej" xlink:title="strefa produkcji rolniczej"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZW"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.1</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">14.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-2SR_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-2SR/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-2SR</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>2SR</app:oznaczenie>
<app:symbol>SR</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742162.38 6491576.23 5742201.85 6491654.53 5742236.35 6491722.96 5742265.98 6491781.72 5741986.65 6491922.53 5741883.05 6491717.04 5742077.28 6491619.13 5742162.38 6491576.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaProdukcjiRolniczej" xlink:title="strefa produkcji rolniczej"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZW"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-PEB"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.1</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>55.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-3SR_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-3SR/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-3SR</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>3SR</app:oznaczenie>
<app:symbol>SR</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5743698.55 6495114.81 5743788.95 6495326.43 5743542.83 6495431.56 5743452.43 6495219.93 5743698.55 6495114.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaProdukcjiRolniczej" xlink:title="strefa produkcji rolniczej"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZW"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">14.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-4SR_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-4SR/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-4SR</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>4SR</app:oznaczenie>
<app:symbol>SR</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742598.80 6496661.79 5742655.28 6496798.99 5742699.41 6496906.19 5742657.36 6496923.50 5742486.61 6496993.80 5742421.58 6496835.85 5742385.99 6496749.40 5742598.80 6496661.79</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaProdukcjiRolniczej" xlink:title="strefa produkcji rolniczej"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZW"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">14.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-5SR_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-5SR/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-5SR</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>5SR</app:oznaczenie>
<app:symbol>SR</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740235.57 6493235.65 5740369.55 6493338.10 5740218.67 6493512.43 5740095.78 6493418.46 5740235.57 6493235.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaProdukcjiRolniczej" xlink:title="strefa produkcji rolniczej"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZW"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>50.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">15.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-6SR_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-6SR/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-6SR</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>6SR</app:oznaczenie>
<app:symbol>SR</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740465.09 6493411.15 5740488.71 6493429.21 5740399.17 6493546.32 5740348.93 6493612.03 5740314.21 6493585.49 5740465.09 6493411.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaProdukcjiRolniczej" xlink:title="strefa produkcji rolniczej"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZW"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.0</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-7SR_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-7SR/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-7SR</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>7SR</app:oznaczenie>
<app:symbol>SR</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740070.83 6491082.84 5740089.43 6491186.03 5740114.49 6491325.10 5739888.01 6491365.91 5739844.35 6491123.65 5740032.40 6491089.76 5740070.83 6491082.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaProdukcjiRolniczej" xlink:title="strefa produkcji rolniczej"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZW"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>50.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-1SU_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-1SU/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-1SU</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>1SU</app:oznaczenie>
<app:symbol>SU</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5744673.76 6495130.27 5744995.70 6495173.33 5744960.97 6495470.07 5744619.80 6495402.44 5744669.14 6495153.54 5744673.76 6495130.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaUslugowa" xlink:title="strefa usługowa"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.2</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>55.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-2SU_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-2SU/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-2SU</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>2SU</app:oznaczenie>
<app:symbol>SU</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745744.47 6495701.01 5745615.17 6495809.17 5745596.77 6495708.88 5745744.47 6495701.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaUslugowa" xlink:title="strefa usługowa"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>55.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">13.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-3SU_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-3SU/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-3SU</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>3SU</app:oznaczenie>
<app:symbol>SU</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745594.65 6495697.32 5745596.77 6495708.88 5745615.17 6495809.17 5745428.82 6495965.06 5745412.75 6495926.35 5745334.06 6495736.75 5745594.65 6495697.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaUslugowa" xlink:title="strefa usługowa"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.0</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>60.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-4SU_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-4SU/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-4SU</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>4SU</app:oznaczenie>
<app:symbol>SU</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745839.69 6495695.94 5745869.57 6495814.16 5745888.16 6495887.68 5745681.22 6495926.36 5745638.14 6495934.42 5745623.47 6495854.42 5745811.10 6495697.46 5745839.69 6495695.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaUslugowa" xlink:title="strefa usługowa"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-PS"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.9</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>55.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">15.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-5SU_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-5SU/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-5SU</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>5SU</app:oznaczenie>
<app:symbol>SU</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745623.47 6495854.42 5745638.14 6495934.42 5745496.08 6495960.97 5745623.47 6495854.42</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaUslugowa" xlink:title="strefa usługowa"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">15.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-6SU_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-6SU/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-6SU</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>6SU</app:oznaczenie>
<app:symbol>SU</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742731.61 6491319.60 5742833.02 6491319.80 5742845.41 6491398.18 5742849.25 6491422.39 5742798.95 6491497.39 5742709.08 6491515.67 5742705.35 6491513.09 5742631.61 6491462.22 5742623.16 6491456.38 5742658.50 6491360.58 5742708.02 6491332.82 5742731.61 6491319.60</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaUslugowa" xlink:title="strefa usługowa"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-PS"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>60.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">14.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-7SU_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-7SU/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-7SU</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>7SU</app:oznaczenie>
<app:symbol>SU</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742847.75 6497412.55 5742889.39 6497482.09 5742894.24 6497501.41 5742907.09 6497552.68 5742876.06 6497581.59 5742846.85 6497608.78 5742797.41 6497591.76 5742769.99 6497582.32 5742740.41 6497513.37 5742747.92 6497490.66 5742752.03 6497478.21 5742765.14 6497438.52 5742809.76 6497424.49 5742847.75 6497412.55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaUslugowa" xlink:title="strefa usługowa"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.9</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>50.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">13.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-8SU_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-8SU/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-8SU</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>8SU</app:oznaczenie>
<app:symbol>SU</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742956.79 6497855.71 5743067.50 6497954.70 5742828.49 6498221.98 5742717.78 6498122.97 5742815.42 6498013.78 5742956.79 6497855.71</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaUslugowa" xlink:title="strefa usługowa"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-PS"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.2</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-9SU_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-9SU/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-9SU</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>9SU</app:oznaczenie>
<app:symbol>SU</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5741002.73 6492341.55 5741091.22 6492406.79 5741187.86 6492478.04 5741276.35 6492543.28 5741181.34 6492672.14 5741092.85 6492606.90 5740996.21 6492535.65 5740907.72 6492470.41 5741002.73 6492341.55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaUslugowa" xlink:title="strefa usługowa"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-PS"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-10SU_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-10SU/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-10SU</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>10SU</app:oznaczenie>
<app:symbol>SU</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740658.97 6499891.84 5740688.47 6499913.50 5740737.13 6499949.23 5740701.02 6500035.35 5740691.82 6500043.34 5740638.85 6500089.36 5740566.66 6500073.02 5740549.13 6500069.05 5740521.97 6499979.51 5740555.97 6499939.52 5740559.01 6499935.96 5740559.52 6499935.36 5740577.35 6499914.38 5740658.97 6499891.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaUslugowa" xlink:title="strefa usługowa"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">13.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-1SW_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-1SW/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-1SW</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>1SW</app:oznaczenie>
<app:symbol>SW</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746167.06 6495456.84 5746163.66 6495600.85 5746162.84 6495635.61 5745976.50 6495640.14 5745974.61 6495560.68 5746007.78 6495532.94 5746029.72 6495468.92 5746167.06 6495456.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaWielorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową wielorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MW"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-H"/>
<app:maksNadziemnaIntensywnoscZabudowy>2.3</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>55.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">22.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-2SW_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-2SW/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-2SW</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>2SW</app:oznaczenie>
<app:symbol>SW</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745712.97 6495231.31 5745720.04 6495423.64 5745518.35 6495456.40 5745518.77 6495319.26 5745518.99 6495249.33 5745712.97 6495231.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaWielorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową wielorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MW"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-H"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.1</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">16.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-3SW_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-3SW/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-3SW</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>3SW</app:oznaczenie>
<app:symbol>SW</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745972.54 6495473.95 5745973.39 6495509.51 5745824.13 6495634.37 5745787.81 6495490.70 5745972.54 6495473.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaWielorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową wielorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MW"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-H"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>2.4</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">16.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-4SW_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-4SW/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-4SW</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>4SW</app:oznaczenie>
<app:symbol>SW</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745974.61 6495560.68 5745976.50 6495640.14 5745976.85 6495655.21 5745850.04 6495664.89 5745974.61 6495560.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaWielorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową wielorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MW"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-H"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.2</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>55.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">20.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-5SW_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-5SW/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-5SW</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>5SW</app:oznaczenie>
<app:symbol>SW</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745976.85 6495655.21 5745980.21 6495795.94 5745869.57 6495814.16 5745839.69 6495695.94 5745835.02 6495677.45 5745850.04 6495664.89 5745976.85 6495655.21</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaWielorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową wielorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MW"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>60.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">14.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-1SZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-1SZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-1SZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>1SZ</app:oznaczenie>
<app:symbol>SZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5749813.55 6494471.31 5749763.37 6494524.48 5749816.29 6494597.27 5749873.12 6494628.84 5749833.31 6494638.43 5749770.97 6494653.44 5749670.88 6494677.54 5748917.53 6494858.94 5748904.08 6494866.17 5748842.39 6494751.28 5748825.02 6494718.95 5748857.46 6494701.53 5748909.82 6494688.92 5749528.43 6494539.97 5749813.55 6494471.31</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaZagrodowa" xlink:title="strefa wielofunkcyjna z zabudową zagrodową"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZM"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZW"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-2SZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-2SZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-2SZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>2SZ</app:oznaczenie>
<app:symbol>SZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5747720.52 6495186.48 5747724.72 6495229.57 5747740.11 6495387.29 5747358.56 6495424.50 5747342.49 6495259.71 5747506.14 6495219.02 5747551.22 6495203.00 5747720.52 6495186.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaZagrodowa" xlink:title="strefa wielofunkcyjna z zabudową zagrodową"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZM"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-3SZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-3SZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-3SZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>3SZ</app:oznaczenie>
<app:symbol>SZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5747109.04 6496974.78 5747147.40 6497020.99 5746953.39 6497182.11 5746932.06 6497121.73 5747109.04 6496974.78</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaZagrodowa" xlink:title="strefa wielofunkcyjna z zabudową zagrodową"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZM"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-4SZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-4SZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-4SZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>4SZ</app:oznaczenie>
<app:symbol>SZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5747147.40 6497020.99 5747185.78 6497067.20 5746965.61 6497250.04 5746955.64 6497226.96 5746967.72 6497222.70 5746953.39 6497182.11 5747147.40 6497020.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaZagrodowa" xlink:title="strefa wielofunkcyjna z zabudową zagrodową"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZM"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZW"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.4</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-5SZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-5SZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-5SZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>5SZ</app:oznaczenie>
<app:symbol>SZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5743421.06 6494876.69 5743999.42 6494956.59 5744087.31 6494968.73 5744038.32 6494995.34 5744050.87 6495091.85 5744072.81 6495112.51 5743401.29 6495019.74 5743411.18 6494948.21 5743421.06 6494876.69</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaZagrodowa" xlink:title="strefa wielofunkcyjna z zabudową zagrodową"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZM"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZW"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-6SZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-6SZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-6SZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>6SZ</app:oznaczenie>
<app:symbol>SZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742248.92 6494959.34 5742259.72 6494991.50 5742402.05 6495415.24 5742442.69 6495536.23 5742470.19 6495703.61 5742399.36 6495715.24 5742372.79 6495553.59 5742316.96 6495387.37 5742202.68 6495047.11 5742205.82 6495010.49 5742189.44 6495007.69 5742248.92 6494959.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaZagrodowa" xlink:title="strefa wielofunkcyjna z zabudową zagrodową"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZM"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZW"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>25.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-7SZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-7SZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-7SZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>7SZ</app:oznaczenie>
<app:symbol>SZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742876.06 6497581.59 5743115.32 6497901.23 5743099.62 6497918.79 5743062.80 6497946.34 5742865.06 6497682.15 5742813.74 6497613.58 5742797.41 6497591.76 5742846.85 6497608.78 5742876.06 6497581.59</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaZagrodowa" xlink:title="strefa wielofunkcyjna z zabudową zagrodową"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZM"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZW"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-8SZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-8SZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-8SZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>8SZ</app:oznaczenie>
<app:symbol>SZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739981.70 6490604.76 5740419.30 6491343.42 5740316.36 6491404.40 5740093.57 6491028.33 5740096.92 6491026.79 5740049.79 6490924.20 5740035.71 6490930.67 5739922.82 6490740.10 5739955.08 6490725.61 5739962.32 6490645.96 5739942.46 6490627.99 5739962.36 6490616.21 5739981.70 6490604.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaZagrodowa" xlink:title="strefa wielofunkcyjna z zabudową zagrodową"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZM"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.4</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-9SZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-9SZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-9SZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>9SZ</app:oznaczenie>
<app:symbol>SZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5741167.95 6492117.24 5741103.56 6492204.57 5740985.11 6492204.76 5740985.28 6492314.60 5740938.81 6492335.39 5740931.21 6492338.80 5740953.30 6492261.59 5740936.56 6492220.80 5741167.95 6492117.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaZagrodowa" xlink:title="strefa wielofunkcyjna z zabudową zagrodową"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZM"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZW"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-10SZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-10SZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-10SZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>10SZ</app:oznaczenie>
<app:symbol>SZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740755.26 6492270.78 5740761.71 6492300.40 5740822.40 6492368.76 5740861.06 6492365.08 5740862.56 6492378.14 5740824.29 6492382.54 5740325.77 6492439.85 5740312.19 6492321.72 5740747.02 6492271.72 5740755.26 6492270.78</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaZagrodowa" xlink:title="strefa wielofunkcyjna z zabudową zagrodową"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZM"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-11SZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-11SZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-11SZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>11SZ</app:oznaczenie>
<app:symbol>SZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742029.08 6494715.81 5742069.69 6494740.85 5742059.17 6494854.71 5741975.31 6494802.99 5742029.08 6494715.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaZagrodowa" xlink:title="strefa wielofunkcyjna z zabudową zagrodową"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZM"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-12SZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-12SZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-12SZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>12SZ</app:oznaczenie>
<app:symbol>SZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5741975.31 6494802.99 5742059.17 6494854.71 5742054.38 6494906.44 5742069.89 6494907.86 5742067.11 6494927.37 5742095.06 6494982.44 5741928.13 6494879.49 5741975.31 6494802.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaZagrodowa" xlink:title="strefa wielofunkcyjna z zabudową zagrodową"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZM"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-13SZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-13SZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-13SZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>13SZ</app:oznaczenie>
<app:symbol>SZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5741062.37 6499455.34 5741145.43 6499523.13 5740802.04 6499943.91 5740709.28 6500057.58 5740692.42 6500043.82 5740691.82 6500043.34 5740701.02 6500035.35 5740737.13 6499949.23 5740688.47 6499913.50 5741062.37 6499455.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaZagrodowa" xlink:title="strefa wielofunkcyjna z zabudową zagrodową"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZM"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>25.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-14SZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-14SZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-14SZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>14SZ</app:oznaczenie>
<app:symbol>SZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740417.15 6499822.34 5740559.01 6499935.96 5740555.97 6499939.52 5740528.40 6499919.79 5740470.60 6500000.55 5740351.09 6499904.82 5740417.15 6499822.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaZagrodowa" xlink:title="strefa wielofunkcyjna z zabudową zagrodową"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZM"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZW"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-15SZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-15SZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-15SZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>15SZ</app:oznaczenie>
<app:symbol>SZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739570.98 6490271.82 5739905.05 6490597.11 5739833.00 6490572.65 5739788.05 6490645.80 5739808.48 6490691.54 5739774.66 6490658.60 5739476.78 6490368.56 5739523.89 6490320.18 5739570.98 6490271.82</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaZagrodowa" xlink:title="strefa wielofunkcyjna z zabudową zagrodową"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZM"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.4</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-16SZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-16SZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-16SZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>16SZ</app:oznaczenie>
<app:symbol>SZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739149.60 6492517.80 5739164.00 6492519.86 5739155.26 6492580.77 5739139.81 6492688.48 5739100.10 6492965.31 5739020.57 6492953.90 5739073.39 6492585.74 5739080.09 6492589.57 5739129.36 6492548.39 5739149.60 6492517.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaZagrodowa" xlink:title="strefa wielofunkcyjna z zabudową zagrodową"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZM"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZW"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.4</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:ObszarUzupelnieniaZabudowy gml:id="PL.ZIPPZP.90021_302005-POG_1POG-1OUZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/ObszarUzupelnieniaZabudowy/PL.ZIPPZP.90021/302005-POG/1POG-1OUZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-1OUZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>1OUZ</app:oznaczenie>
<app:symbol>OUZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745839.69 6495695.94 5745835.02 6495677.45 5745850.04 6495664.89 5745974.61 6495560.68 5746007.78 6495532.94 5746029.72 6495468.92 5746167.06 6495456.84 5746319.94 6495443.40 5746332.18 6495609.48 5746344.57 6495777.73 5746354.39 6495776.26 5746401.30 6495976.96 5746499.46 6495966.72 5746587.98 6496100.44 5746692.20 6496257.84 5746832.98 6496656.34 5746714.58 6496698.16 5746664.86 6496715.72 5746496.76 6496775.12 5746381.17 6496447.98 5746370.61 6496418.06 5746281.36 6496283.24 5746240.27 6496221.19 5746133.35 6496059.70 5745958.81 6496167.20 5745813.47 6496259.18 5745702.72 6496183.64 5745681.22 6495926.36 5745888.16 6495887.68 5745869.57 6495814.16 5745839.69 6495695.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
</app:ObszarUzupelnieniaZabudowy>
</wfs:member>
<wfs:member>
<app:ObszarUzupelnieniaZabudowy gml:id="PL.ZIPPZP.90021_302005-POG_1POG-2OUZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/ObszarUzupelnieniaZabudowy/PL.ZIPPZP.90021/302005-POG/1POG-2OUZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-2OUZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>2OUZ</app:oznaczenie>
<app:symbol>OUZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5743411.18 6494948.21 5743421.06 6494876.69 5743999.42 6494956.59 5743975.42 6494888.39 5744075.29 6494853.25 5744175.16 6494818.11 5744230.52 6494975.44 5744686.53 6495065.85 5744718.49 6494904.64 5745143.24 6494988.85 5745176.33 6494999.24 5745157.26 6495194.93 5745148.58 6495283.96 5745518.77 6495319.26 5745518.99 6495249.33 5745519.43 6495107.09 5745691.32 6495161.12 5745748.43 6495066.34 5745837.49 6494984.63 5745864.27 6495184.45 5745868.61 6495216.86 5745893.63 6495403.55 5745784.95 6495413.11 5745720.04 6495423.64 5745518.35 6495456.40 5745135.94 6495518.52 5745126.03 6495515.40 5745017.45 6495481.27 5744960.97 6495470.07 5744995.70 6495173.33 5744673.76 6495130.27 5744669.14 6495153.54 5744252.26 6495070.89 5744200.94 6495128.97 5744043.06 6495360.66 5743967.45 6495309.14 5744090.24 6495128.92 5744072.81 6495112.51 5743401.29 6495019.74 5743411.18 6494948.21</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
</app:ObszarUzupelnieniaZabudowy>
</wfs:member>
<wfs:member>
<app:ObszarUzupelnieniaZabudowy gml:id="PL.ZIPPZP.90021_302005-POG_1POG-3OUZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/ObszarUzupelnieniaZabudowy/PL.ZIPPZP.90021/302005-POG/1POG-3OUZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-3OUZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>3OUZ</app:oznaczenie>
<app:symbol>OUZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5741145.43 6499523.13 5740802.04 6499943.91 5741045.46 6499999.30 5741026.88 6500080.97 5741008.30 6500162.63 5740931.28 6500145.10 5740892.61 6500118.07 5740881.61 6500133.81 5740663.55 6500084.17 5740352.39 6500518.96 5740292.91 6500673.47 5740213.33 6500642.83 5740101.07 6500599.61 5740169.97 6500420.64 5740470.60 6500000.55 5740351.09 6499904.82 5740417.15 6499822.34 5740489.76 6499731.69 5740605.07 6499824.05 5740968.50 6499378.73 5741062.37 6499455.34 5741145.43 6499523.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
</app:ObszarUzupelnieniaZabudowy>
</wfs:member>
<wfs:member>
<app:ObszarUzupelnieniaZabudowy gml:id="PL.ZIPPZP.90021_302005-POG_1POG-4OUZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/ObszarUzupelnieniaZabudowy/PL.ZIPPZP.90021/302005-POG/1POG-4OUZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-4OUZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>4OUZ</app:oznaczenie>
<app:symbol>OUZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5749528.43 6494539.97 5749813.55 6494471.31 5749827.53 6494456.50 5749907.13 6494464.94 5749919.84 6494473.98 5749932.48 6494454.17 5750479.78 6494803.34 5750367.54 6494979.26 5749991.43 6494739.30 5749997.36 6494928.23 5749888.58 6494931.65 5749779.81 6494935.06 5749777.32 6494855.80 5749775.63 6494801.62 5749706.05 6494742.48 5749653.59 6494697.89 5749670.88 6494677.54 5748917.53 6494858.94 5748904.08 6494866.17 5748842.39 6494751.28 5748825.02 6494718.95 5748857.46 6494701.53 5748909.82 6494688.92 5749528.43 6494539.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
</app:ObszarUzupelnieniaZabudowy>
</wfs:member>
<wfs:member>
<app:ObszarStandardowDostepnosciInfrastrukturySpolecznej gml:id="PL.ZIPPZP.90021_302005-POG_1POG-1OSD_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/ObszarStandardowDostepnosciInfrastrukturySpolecznej/PL.ZIPPZP.90021/302005-POG/1POG-1OSD/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-1OSD</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>1OSD</app:oznaczenie>
<app:symbol>OSD</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5738850.83 6500911.68 5738795.09 6500865.88 5738381.53 6500526.08 5737855.15 6500222.98 5737758.61 6499545.25 5737928.68 6498882.16 5737753.22 6498231.84 5737703.61 6497755.54 5737683.44 6497561.90 5737873.72 6496803.44 5737895.69 6496709.44 5737968.06 6496399.71 5737999.20 6496266.43 5738062.98 6495597.97 5738283.36 6494963.67 5738296.19 6494812.93 5738315.48 6494586.23 5738256.39 6494212.07 5738206.51 6494115.84 5738081.30 6493874.29 5738015.68 6493499.54 5737744.12 6492900.01 5737706.44 6492816.84 5737245.17 6492226.12 5737229.39 6491776.88 5737500.70 6490958.15 5737512.60 6490921.51 5737471.28 6490471.89 5737760.38 6490007.52 5737964.71 6489500.11 5738225.53 6489129.10 5738282.97 6489047.40 5738737.11 6488731.20 5738850.55 6488551.71 5739071.76 6488203.33 5739316.63 6487824.27 5739453.42 6487564.08 5739568.76 6487344.73 5739924.38 6486936.01 5740516.20 6487068.60 5741012.09 6487417.75 5741247.28 6487617.02 5741466.11 6487802.43 5741942.44 6488159.12 5742277.46 6488647.34 5742348.09 6488707.96 5742726.79 6489032.97 5743081.43 6489506.70 5743233.41 6489874.94 5743283.20 6489995.54 5743307.20 6490053.71 5743749.35 6490449.12 5744157.70 6490879.34 5744743.85 6491021.07 5745067.00 6491246.38 5745238.53 6491365.98 5745712.81 6491670.08 5746245.85 6491852.48 5746254.00 6491850.26 5746654.04 6491741.46 5747075.74 6491774.71 5747425.94 6491949.81 5747463.07 6491964.97 5747551.81 6491975.60 5747874.12 6492014.22 5748285.00 6491927.75 5748358.63 6491941.55 5748697.69 6492005.08 5749078.82 6491830.67 5749497.34 6491807.83 5749985.17 6492335.71 5750546.91 6492784.15 5751228.90 6493041.81 5751549.14 6493328.11 5751685.74 6493450.23 5751772.42 6493527.72 5751594.13 6493985.18 5751578.28 6494002.82 5751265.95 6494350.38 5750858.91 6494630.43 5750603.12 6495053.16 5750504.88 6495326.76 5750274.25 6495958.93 5750098.31 6496411.51 5749986.59 6496567.99 5749947.88 6496622.21 5749848.41 6496761.51 5749816.15 6496806.70 5749292.06 6497160.93 5749194.74 6497305.71 5748939.17 6497685.93 5748420.92 6498127.96 5748012.38 6498452.99 5747982.03 6498477.13 5747420.21 6498785.52 5746977.35 6499248.77 5746774.01 6499860.34 5746362.59 6500356.42 5746103.87 6500519.22 5746025.81 6500568.33 5745975.83 6500629.48 5745773.99 6500876.40 5745467.90 6501124.79 5745393.82 6501210.21 5745357.51 6501252.10 5745209.65 6501422.61 5744856.30 6501609.40 5744704.08 6501757.53 5744565.03 6501895.06 5744343.18 6502214.22 5744311.46 6502246.27 5744063.88 6502496.50 5743691.08 6502647.95 5743680.72 6502656.32 5743377.99 6502900.71 5742992.08 6503000.39 5742598.09 6503060.73 5742346.09 6503191.63 5742247.65 6503242.77 5741867.45 6503349.50 5741475.51 6503438.07 5741154.72 6503680.04 5741019.34 6503465.19 5740739.36 6503026.01 5740501.36 6502661.53 5740064.25 6502233.11 5739838.99 6501812.93 5739818.09 6501773.95 5739775.06 6501693.68 5739232.50 6501397.77 5738850.83 6500911.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:wylaczenieZabudowyZagrodowej>true</app:wylaczenieZabudowyZagrodowej>
<app:odlegloscDoSzkolyPodstawowej uom="m">3000</app:odlegloscDoSzkolyPodstawowej>
<app:odlegloscDoObszarowZieleniPublicznej uom="m">1500</app:odlegloscDoObszarowZieleniPublicznej>
<app:powierzchniaLacznaObszarowZieleniPublicznej uom="ha">3.0</app:powierzchniaLacznaObszarowZieleniPublicznej>
<app:odlegloscDoObszaruZieleniPublicznej uom="m">3000</app:odlegloscDoObszaruZieleniPublicznej>
<app:powierzchniaObszaruZieleniPublicznej uom="ha">20.0</app:powierzchniaObszaruZieleniPublicznej>
<app:odlegloscDoPrzystanku uom="m">1000</app:odlegloscDoPrzystanku>
</app:ObszarStandardowDostepnosciInfrastrukturySpolecznej>
</wfs:member>
</wfs:FeatureCollection>
