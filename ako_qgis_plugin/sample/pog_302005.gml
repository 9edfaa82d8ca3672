<?xml version='1.0' encoding='utf-8'?>
<wfs:FeatureCollection xmlns:app="https://www.gov.pl/static/zagospodarowanieprzestrzenne/schemas/app/2.0" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:xlink="http://www.w3.org/1999/xlink" timeStamp="2026-03-02T12:00:00Z" numberReturned="216" numberMatched="unknown">
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
<app:zasiegPrzestrzenny><gml:MultiSurface srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>5738850.83 6500911.68 5738717.04 6500801.75 5738381.53 6500526.08 5737855.15 6500222.98 5737758.61 6499545.25 5737918.80 6498920.66 5737928.68 6498882.16 5737753.22 6498231.84 5737683.44 6497561.90 5737819.79 6497024.81 5737875.83 6496794.42 5737878.48 6496783.07 5737900.79 6496687.56 5737913.23 6496634.34 5737999.20 6496266.43 5738022.50 6496022.24 5738062.98 6495597.97 5738283.36 6494963.67 5738315.48 6494586.23 5738256.39 6494212.07 5738081.30 6493874.29 5738015.68 6493499.54 5737706.44 6492816.84 5737688.45 6492793.80 5737245.17 6492226.12 5737229.39 6491776.88 5737416.56 6491217.00 5737512.60 6490921.51 5737471.28 6490471.89 5737760.38 6490007.52 5737964.71 6489500.11 5738074.21 6489344.34 5738282.97 6489047.40 5738505.37 6488892.56 5738737.11 6488731.20 5739024.63 6488276.30 5739316.63 6487824.27 5739405.71 6487654.86 5739568.76 6487344.73 5739924.38 6486936.01 5740516.20 6487068.60 5741012.09 6487417.75 5741120.35 6487509.47 5741466.11 6487802.43 5741942.44 6488159.12 5742277.46 6488647.34 5742726.79 6489032.97 5743081.43 6489506.70 5743307.20 6490053.71 5743343.54 6490086.22 5743749.35 6490449.12 5744157.70 6490879.34 5744743.85 6491021.07 5745238.53 6491365.98 5745712.81 6491670.08 5746016.22 6491773.90 5746245.85 6491852.48 5746654.04 6491741.46 5747075.74 6491774.71 5747425.94 6491949.81 5747463.07 6491964.97 5747551.81 6491975.60 5747874.12 6492014.22 5748285.00 6491927.75 5748358.63 6491941.55 5748697.69 6492005.08 5749078.82 6491830.67 5749497.34 6491807.83 5749985.17 6492335.71 5750546.91 6492784.15 5751228.90 6493041.81 5751568.21 6493345.15 5751705.30 6493467.71 5751772.42 6493527.72 5751594.13 6493985.18 5751578.28 6494002.82 5751265.95 6494350.38 5750858.91 6494630.43 5750603.12 6495053.16 5750538.82 6495232.24 5750274.25 6495958.93 5750098.31 6496411.51 5749986.59 6496567.99 5749848.49 6496761.40 5749848.41 6496761.51 5749817.49 6496804.83 5749707.79 6496879.94 5749608.53 6496947.04 5749292.06 6497160.93 5748939.17 6497685.93 5748468.01 6498090.49 5748260.03 6498255.96 5747982.03 6498477.13 5747420.21 6498785.52 5747215.52 6498999.63 5746977.35 6499248.77 5746774.01 6499860.34 5746362.59 6500356.42 5746025.81 6500568.33 5746013.85 6500582.96 5745979.31 6500625.23 5745773.99 6500876.40 5745467.90 6501124.79 5745376.41 6501230.30 5745356.80 6501252.91 5745209.65 6501422.61 5744856.30 6501609.40 5744704.08 6501757.53 5744569.84 6501888.15 5744343.18 6502214.22 5744063.88 6502496.50 5743691.08 6502647.95 5743645.58 6502684.68 5743600.27 6502721.25 5743377.99 6502900.71 5742992.08 6503000.39 5742598.09 6503060.73 5742346.09 6503191.63 5742247.65 6503242.77 5741867.45 6503349.50 5741475.51 6503438.07 5741154.72 6503680.04 5741003.75 6503440.45 5740734.32 6503018.29 5740501.36 6502661.53 5740208.93 6502374.91 5740064.25 6502233.11 5739838.99 6501812.93 5739818.09 6501773.95 5739775.06 6501693.68 5739461.66 6501522.76 5739232.50 6501397.77 5738850.83 6500911.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></app:zasiegPrzestrzenny>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745476.07 6495911.94 5745476.83 6495924.91 5745207.84 6496149.92 5745067.34 6496061.71 5745013.94 6495920.91 5745190.75 6495917.48 5745476.07 6495911.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745479.72 6495974.68 5745494.26 6496223.97 5745500.37 6496328.91 5745243.48 6496172.30 5745479.72 6495974.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5743094.58 6497522.94 5743139.27 6497532.60 5743208.96 6497547.68 5743188.87 6497640.58 5743074.49 6497615.85 5743076.21 6497607.89 5743092.62 6497532.00 5743094.58 6497522.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5744047.73 6495548.70 5744132.28 6495557.83 5744121.03 6495662.15 5744036.47 6495653.02 5744047.73 6495548.70</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745494.26 6496223.97 5745782.56 6496237.41 5745797.23 6496436.00 5745667.11 6496427.10 5745500.37 6496328.91 5745494.26 6496223.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaInfrastrukturalna" xlink:title="strefa infrastrukturalna"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:minUdzialPowierzchniBiologicznieCzynnej>25.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-3SI_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-3SI/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-3SI</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>3SI</app:oznaczenie>
<app:symbol>SI</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5738496.51 6492635.30 5738520.28 6492716.95 5738410.21 6492748.99 5738386.44 6492667.33 5738496.51 6492635.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaInfrastrukturalna" xlink:title="strefa infrastrukturalna"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5749926.43 6494424.77 5750569.70 6494699.26 5750469.53 6494933.98 5750040.32 6494750.82 5749996.42 6494519.36 5749969.45 6494524.47 5749947.65 6494485.38 5749910.86 6494461.28 5749926.43 6494424.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5749876.44 6494438.72 5749910.86 6494461.28 5749947.65 6494485.38 5749969.45 6494524.47 5749994.38 6494569.17 5749945.16 6494611.48 5749920.06 6494633.05 5749837.07 6494623.54 5749768.88 6494566.56 5749789.60 6494494.28 5749794.60 6494476.82 5749876.44 6494438.72</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5749996.42 6494519.36 5750040.32 6494750.82 5750078.76 6494953.48 5749838.64 6494999.02 5749798.44 6494787.07 5749945.16 6494611.48 5749994.38 6494569.17 5749969.45 6494524.47 5749996.42 6494519.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5748049.71 6495993.25 5748541.52 6496059.47 5748481.02 6496143.65 5748501.57 6496158.44 5748490.20 6496165.59 5748490.58 6496172.74 5748444.18 6496196.20 5748029.90 6496140.43 5748049.71 6495993.25</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5748490.58 6496172.74 5748494.79 6496249.94 5748533.93 6496281.51 5748512.50 6496313.08 5748530.94 6496325.60 5748350.81 6496416.67 5748281.04 6496278.70 5748290.99 6496273.67 5748444.18 6496196.20 5748490.58 6496172.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5748647.95 6496174.53 5748721.56 6496224.50 5749207.47 6496554.33 5749167.32 6496613.46 5748652.28 6496263.84 5748662.96 6496218.75 5748647.95 6496174.53</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>25.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5748652.28 6496263.84 5749167.32 6496613.46 5749100.35 6496712.13 5748530.94 6496325.60 5748512.50 6496313.08 5748533.93 6496281.51 5748555.54 6496298.92 5748642.99 6496303.10 5748652.28 6496263.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>25.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746337.85 6494570.33 5746537.60 6494647.29 5746592.29 6494995.63 5746353.80 6495025.58 5746349.27 6494951.50 5746335.19 6494721.22 5746327.75 6494599.77 5746337.85 6494570.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746537.60 6494647.29 5746672.04 6494699.08 5746844.88 6494963.92 5746658.36 6494987.34 5746592.29 6494995.63 5746537.60 6494647.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746159.29 6494967.67 5746090.64 6495167.86 5746085.65 6495168.21 5746061.24 6494976.01 5746082.74 6494974.18 5746159.29 6494967.67</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746349.27 6494951.50 5746353.80 6495025.58 5746361.35 6495149.01 5746213.10 6495159.34 5746133.99 6495164.85 5746202.88 6494963.96 5746349.27 6494951.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746844.88 6494963.92 5746871.87 6495005.28 5746886.16 6495195.84 5746890.67 6495255.95 5746681.83 6495312.54 5746671.89 6495174.76 5746658.36 6494987.34 5746844.88 6494963.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746361.35 6495149.01 5746364.51 6495200.67 5746374.33 6495361.28 5746249.06 6495372.29 5746213.10 6495159.34 5746361.35 6495149.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746213.10 6495159.34 5746249.06 6495372.29 5746113.09 6495384.25 5746098.40 6495268.64 5746133.99 6495164.85 5746213.10 6495159.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746896.55 6495334.19 5746898.10 6495360.81 5746895.98 6495601.24 5746698.97 6495614.14 5746446.96 6495630.65 5746446.46 6495607.84 5746442.66 6495432.61 5746576.78 6495420.81 5746896.55 6495334.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746215.14 6495606.37 5746446.46 6495607.84 5746446.96 6495630.65 5746449.94 6495768.19 5746270.03 6495801.73 5746247.98 6495805.84 5746218.09 6495624.28 5746215.14 6495606.37</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746895.93 6495606.45 5747222.58 6495724.37 5747325.60 6495761.56 5747455.20 6495817.63 5747415.05 6495910.41 5747288.34 6495855.58 5746887.27 6495710.81 5746895.32 6495675.05 5746895.93 6495606.45</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746698.97 6495614.14 5746739.49 6495951.64 5746455.12 6496006.27 5746449.94 6495768.19 5746446.96 6495630.65 5746698.97 6495614.14</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>25.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746887.27 6495710.81 5747288.34 6495855.58 5747415.05 6495910.41 5747370.91 6496012.43 5747247.36 6495958.97 5747168.05 6495930.34 5746862.63 6495820.09 5746887.27 6495710.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746837.21 6495932.87 5746823.17 6495995.14 5746586.87 6496223.06 5746554.30 6496240.46 5746487.28 6496276.25 5746402.01 6496016.47 5746455.12 6496006.27 5746739.49 6495951.64 5746837.21 6495932.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>25.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746554.30 6496240.46 5746593.88 6496306.83 5746699.72 6496566.79 5746592.57 6496610.42 5746490.02 6496358.57 5746452.13 6496295.03 5746487.28 6496276.25 5746554.30 6496240.46</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746798.96 6496766.02 5746924.54 6497074.44 5746980.40 6497211.61 5746931.74 6497231.42 5746886.20 6497162.74 5746808.19 6497191.74 5746784.97 6497257.46 5746786.37 6497290.61 5746735.01 6497311.52 5746672.14 6497157.12 5746553.57 6496865.94 5746676.26 6496815.97 5746798.96 6496766.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5747252.25 6496838.16 5747370.48 6497002.14 5747273.47 6497028.66 5747289.93 6497088.88 5746984.63 6497309.00 5746923.61 6497352.99 5746903.04 6497324.45 5746931.81 6497302.55 5746931.74 6497231.42 5746980.40 6497211.61 5746924.54 6497074.44 5747252.25 6496838.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-24SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-24SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-24SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>24SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746886.20 6497162.74 5746931.74 6497231.42 5746931.81 6497302.55 5746903.04 6497324.45 5746872.33 6497347.82 5746856.13 6497346.13 5746788.40 6497339.07 5746786.37 6497290.61 5746784.97 6497257.46 5746808.19 6497191.74 5746886.20 6497162.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746513.70 6497154.18 5746672.14 6497157.12 5746735.01 6497311.52 5746786.37 6497290.61 5746788.40 6497339.07 5746856.13 6497346.13 5746855.83 6497362.54 5746703.39 6497359.71 5746509.94 6497356.11 5746513.70 6497154.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746984.63 6497309.00 5746883.78 6497845.11 5746883.21 6497848.14 5746878.96 6497847.34 5746620.79 6497798.77 5746703.39 6497359.71 5746855.83 6497362.54 5746856.13 6497346.13 5746872.33 6497347.82 5746903.04 6497324.45 5746923.61 6497352.99 5746984.63 6497309.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746004.68 6494588.36 5746029.83 6494712.64 5746055.71 6494840.59 5745776.48 6494837.68 5745769.61 6494676.25 5745985.02 6494589.61 5746004.68 6494588.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745776.48 6494837.68 5746055.71 6494840.59 5746082.74 6494974.18 5746061.24 6494976.01 5745946.55 6494985.77 5745783.38 6494999.66 5745776.48 6494837.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>0.9</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745769.61 6494676.25 5745776.48 6494837.68 5745783.38 6494999.66 5745786.87 6495081.83 5745563.90 6495112.93 5745541.11 6494865.65 5745689.31 6494708.55 5745769.61 6494676.25</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5744148.46 6494972.51 5744152.60 6494976.04 5744195.81 6495012.77 5744214.03 6495069.36 5744177.55 6495129.01 5744137.18 6495113.42 5744136.74 6495113.26 5744114.15 6495104.53 5744074.67 6495061.54 5744085.22 6494996.97 5744148.46 6494972.51</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745541.11 6494865.65 5745563.90 6495112.93 5745563.05 6495113.05 5745287.25 6495151.53 5745283.45 6495123.28 5745541.11 6494865.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5744158.17 6494926.48 5744203.71 6494931.60 5744816.94 6495000.45 5744813.08 6495034.87 5744778.69 6495031.01 5744768.74 6495119.61 5744754.97 6495242.27 5744789.35 6495246.13 5744178.33 6495177.89 5744130.54 6495172.52 5744137.18 6495113.42 5744177.55 6495129.01 5744214.03 6495069.36 5744195.81 6495012.77 5744152.60 6494976.04 5744156.12 6494944.65 5744158.17 6494926.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-33SJ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-33SJ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-33SJ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>33SJ</app:oznaczenie>
<app:symbol>SJ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5744778.69 6495031.01 5744813.08 6495034.87 5745122.62 6495069.62 5745273.39 6495131.32 5745193.71 6495195.05 5745100.33 6495156.84 5744768.74 6495119.61 5744778.69 6495031.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746061.24 6494976.01 5746085.65 6495168.21 5746086.97 6495178.60 5746063.32 6495247.57 5745994.01 6495247.94 5745946.55 6494985.77 5746061.24 6494976.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745946.55 6494985.77 5745994.01 6495247.94 5745793.97 6495249.01 5745793.91 6495247.33 5745786.87 6495081.83 5745783.38 6494999.66 5745946.55 6494985.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745786.87 6495081.83 5745793.91 6495247.33 5745599.46 6495248.27 5745563.05 6495113.05 5745563.90 6495112.93 5745786.87 6495081.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5744768.74 6495119.61 5745100.33 6495156.84 5745193.71 6495195.05 5745083.41 6495283.28 5745069.48 6495277.58 5744789.35 6495246.13 5744754.97 6495242.27 5744768.74 6495119.61</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>0.9</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745599.46 6495248.27 5745793.91 6495247.33 5745793.97 6495249.01 5745800.90 6495411.71 5745649.75 6495435.06 5745622.06 6495332.23 5745599.46 6495248.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>0.9</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745986.10 6495472.76 5745973.53 6495509.40 5745903.87 6495567.67 5745909.66 6495479.48 5745986.10 6495472.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745909.66 6495479.48 5745903.87 6495567.67 5745765.85 6495683.12 5745770.26 6495493.55 5745909.66 6495479.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745770.26 6495493.55 5745765.85 6495683.12 5745687.92 6495748.31 5745465.75 6495734.92 5745454.67 6495544.80 5745770.26 6495493.55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746006.28 6495534.19 5746027.76 6495647.30 5746040.64 6495715.16 5745920.57 6495710.35 5745894.56 6495709.30 5745900.24 6495622.89 5746006.28 6495534.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745900.24 6495622.89 5745894.56 6495709.30 5745801.40 6495705.57 5745900.24 6495622.89</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745801.40 6495705.57 5745894.56 6495709.30 5745920.57 6495710.35 5745943.59 6495920.85 5745932.06 6495921.33 5745760.13 6495928.42 5745764.61 6495736.36 5745801.40 6495705.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742682.72 6491349.95 5742654.81 6491379.45 5742666.10 6491459.02 5742732.54 6491496.85 5742786.93 6491484.09 5742726.30 6491521.43 5742583.18 6491607.82 5742403.81 6491716.09 5742360.05 6491643.60 5742316.29 6491571.11 5742682.72 6491349.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742832.15 6491426.11 5742866.21 6491431.47 5742839.57 6491600.65 5742821.40 6491716.05 5742695.93 6491714.33 5742726.30 6491521.43 5742786.93 6491484.09 5742808.26 6491479.08 5742832.15 6491426.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742864.01 6491350.74 5743139.39 6491891.11 5743018.88 6491952.51 5742839.57 6491600.65 5742866.21 6491431.47 5742832.15 6491426.11 5742842.73 6491402.63 5742814.85 6491375.79 5742864.01 6491350.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742149.08 6494250.97 5742251.65 6494265.64 5742354.23 6494280.30 5742263.11 6494917.67 5742256.76 6494917.58 5742258.00 6494877.79 5742227.24 6494849.05 5742264.45 6494812.68 5742093.75 6494638.01 5742149.08 6494250.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5744057.91 6494733.00 5744114.36 6494939.66 5743959.09 6494921.13 5743918.14 6494771.18 5744057.91 6494733.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742190.58 6494814.82 5742227.24 6494849.05 5742258.00 6494877.79 5742256.76 6494917.58 5742255.05 6494972.51 5742172.45 6495011.51 5742157.26 6495008.24 5742086.99 6494993.16 5742062.02 6494943.72 5742043.76 6494906.75 5742094.24 6494850.14 5742105.68 6494837.31 5742190.58 6494814.82</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742256.76 6494917.58 5742263.11 6494917.67 5742545.57 6494922.02 5742543.76 6495039.11 5742261.12 6495034.77 5742156.87 6495033.16 5742157.26 6495008.24 5742172.45 6495011.51 5742255.05 6494972.51 5742256.76 6494917.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5743811.41 6494903.50 5743959.09 6494921.13 5744114.36 6494939.66 5744156.12 6494944.65 5744152.60 6494976.04 5744148.46 6494972.51 5744085.22 6494996.97 5744074.67 6495061.54 5744114.15 6495104.53 5744136.74 6495113.26 5744131.84 6495154.27 5743995.49 6495137.99 5743786.40 6495113.03 5743811.41 6494903.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742086.99 6494993.16 5742157.26 6495008.24 5742156.87 6495033.16 5742261.12 6495034.77 5742297.56 6495266.71 5742215.79 6495279.56 5742134.03 6495292.41 5742086.99 6494993.16</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5744136.74 6495113.26 5744137.18 6495113.42 5744130.54 6495172.52 5744178.33 6495177.89 5743920.33 6495664.90 5743761.05 6495580.53 5743995.49 6495137.99 5744131.84 6495154.27 5744136.74 6495113.26</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5743124.93 6497046.97 5743191.89 6497107.54 5743039.79 6497275.70 5742949.17 6497241.29 5743124.93 6497046.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5743191.89 6497107.54 5743266.37 6497174.91 5743140.57 6497313.97 5743039.79 6497275.70 5743191.89 6497107.54</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742867.61 6497338.75 5742953.32 6497371.30 5742896.08 6497434.57 5742867.61 6497338.75</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742953.32 6497371.30 5743054.10 6497409.57 5742952.24 6497522.17 5742899.38 6497580.61 5742886.29 6497568.77 5742903.30 6497548.45 5742899.61 6497491.06 5742911.78 6497487.45 5742896.08 6497434.57 5742953.32 6497371.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.4</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5743054.10 6497409.57 5743145.46 6497444.26 5743142.08 6497492.50 5743139.27 6497532.60 5743094.58 6497522.94 5743092.62 6497532.00 5742952.24 6497522.17 5743054.10 6497409.57</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>25.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742718.95 6497467.77 5742739.96 6497538.48 5742757.47 6497533.28 5742764.25 6497568.38 5742444.55 6497858.92 5742373.98 6497781.28 5742718.95 6497467.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742764.25 6497568.38 5742768.13 6497588.48 5742830.72 6497606.30 5742493.49 6497912.78 5742444.55 6497858.92 5742764.25 6497568.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739992.22 6490592.48 5740206.75 6490882.02 5740098.46 6490962.26 5739990.16 6491042.50 5739910.85 6490935.44 5739770.47 6490745.98 5739787.15 6490733.61 5739814.73 6490780.21 5739918.83 6490763.89 5739987.05 6490697.54 5739992.22 6490592.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740630.34 6491813.95 5740783.44 6492126.29 5740693.56 6492127.52 5740557.40 6491849.70 5740630.34 6491813.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5741125.41 6492174.93 5741025.14 6492310.94 5740974.74 6492326.45 5740977.98 6492267.04 5740942.97 6492265.13 5740941.23 6492231.61 5741125.41 6492174.93</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740873.16 6492143.88 5740940.31 6492213.86 5740941.23 6492231.61 5740942.97 6492265.13 5740944.98 6492304.01 5740872.30 6492353.92 5740778.74 6492351.61 5740743.60 6492262.01 5740747.56 6492254.46 5740785.09 6492182.95 5740847.55 6492155.24 5740873.16 6492143.88</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740780.80 6493326.08 5740855.08 6493332.52 5740825.16 6493677.97 5740822.18 6493712.38 5740772.43 6493659.39 5740751.07 6493669.39 5740751.84 6493660.54 5740780.80 6493326.08</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740526.68 6493508.18 5740751.84 6493660.54 5740751.07 6493669.39 5740691.08 6493697.48 5740673.61 6493721.52 5740464.51 6493580.02 5740526.68 6493508.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740825.16 6493677.97 5741282.27 6493968.06 5741217.75 6494069.72 5741153.23 6494171.39 5740710.59 6493890.48 5740678.01 6493869.80 5740688.93 6493852.59 5740760.95 6493869.21 5740816.76 6493808.00 5740836.66 6493727.81 5740822.18 6493712.38 5740825.16 6493677.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740660.71 6493815.32 5740672.23 6493848.74 5740688.93 6493852.59 5740678.01 6493869.80 5740710.59 6493890.48 5740283.10 6494137.04 5740238.13 6494059.07 5740660.71 6493815.32</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5741879.27 6494418.56 5742093.75 6494638.01 5742264.45 6494812.68 5742227.24 6494849.05 5742190.58 6494814.82 5742105.68 6494837.31 5742094.24 6494850.14 5741773.48 6494521.95 5741879.27 6494418.56</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740405.37 6499498.91 5740621.15 6499777.53 5740545.66 6499885.77 5740305.78 6499576.03 5740405.37 6499498.91</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740852.41 6499445.96 5740955.42 6499517.82 5740701.16 6499882.34 5740653.71 6499910.03 5740658.22 6499917.76 5740654.43 6499913.65 5740589.89 6499929.55 5740572.57 6499952.37 5740523.21 6499917.95 5740545.66 6499885.77 5740621.15 6499777.53 5740852.41 6499445.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740955.42 6499517.82 5741022.87 6499564.87 5740801.21 6499882.67 5740775.66 6499838.87 5740701.16 6499882.34 5740955.42 6499517.82</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740305.78 6499576.03 5740545.66 6499885.77 5740523.21 6499917.95 5740572.57 6499952.37 5740568.72 6499957.45 5740539.59 6499941.07 5740496.45 6500017.78 5740211.12 6499649.35 5740305.78 6499576.03</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740654.43 6499913.65 5740658.22 6499917.76 5740701.66 6499964.93 5740695.60 6499981.85 5740709.18 6500005.10 5740720.37 6499998.57 5740703.51 6500022.74 5740698.24 6500030.30 5740681.62 6500020.95 5740633.98 6500072.21 5740567.92 6500046.00 5740551.59 6499980.00 5740568.72 6499957.45 5740572.57 6499952.37 5740589.89 6499929.55 5740654.43 6499913.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740819.95 6499914.78 5741119.20 6500042.37 5741062.34 6500175.75 5740703.51 6500022.74 5740720.37 6499998.57 5740831.13 6499933.95 5740819.95 6499914.78</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740539.59 6499941.07 5740568.72 6499957.45 5740551.59 6499980.00 5740567.92 6500046.00 5740633.98 6500072.21 5740681.62 6500020.95 5740698.24 6500030.30 5740712.84 6500038.52 5740655.69 6500140.13 5740460.13 6500487.79 5740427.26 6500546.23 5740254.02 6500448.78 5740330.34 6500313.08 5740496.45 6500017.78 5740539.59 6499941.07</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739472.26 6490283.13 5739564.11 6490415.09 5739443.61 6490319.10 5739472.26 6490283.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739634.25 6490369.44 5739873.19 6490559.78 5739791.24 6490586.73 5739788.82 6490594.09 5739566.24 6490416.78 5739634.25 6490369.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-L"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.9</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739443.61 6490319.10 5739564.11 6490415.09 5739566.24 6490416.78 5739788.82 6490594.09 5739758.76 6490685.61 5739757.35 6490690.25 5739384.54 6490393.26 5739443.61 6490319.10</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739885.50 6490555.74 5739992.54 6490585.88 5739992.22 6490592.48 5739987.05 6490697.54 5739918.83 6490763.89 5739814.73 6490780.21 5739787.15 6490733.61 5739758.76 6490685.61 5739788.82 6490594.09 5739791.24 6490586.73 5739873.19 6490559.78 5739885.50 6490555.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739758.76 6490685.61 5739787.15 6490733.61 5739770.47 6490745.98 5739910.85 6490935.44 5739846.99 6491145.76 5739742.64 6491114.08 5739638.29 6491082.39 5739757.35 6490690.25 5739758.76 6490685.61</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.4</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739239.97 6491992.95 5739344.83 6492052.88 5739449.69 6492112.80 5739317.67 6492343.80 5739058.83 6492414.37 5739064.03 6492433.47 5739026.19 6492475.14 5738979.62 6492448.52 5738982.38 6492443.68 5739239.97 6491992.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5738982.38 6492443.68 5738979.62 6492448.52 5739026.19 6492475.14 5739020.36 6492481.83 5739026.16 6492540.61 5739042.21 6492558.18 5739026.47 6492576.68 5739036.03 6492584.81 5738906.92 6492788.35 5738849.68 6492752.04 5738804.46 6492723.35 5738884.54 6492597.11 5738982.38 6492443.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaJednorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.4</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5747425.94 6491949.81 5747463.07 6491964.97 5747400.72 6492093.32 5747176.10 6492555.70 5746674.84 6493587.54 5746611.73 6493771.62 5746466.89 6494194.02 5746414.12 6494347.90 5746337.85 6494570.33 5746327.75 6494599.77 5746286.57 6494719.85 5746202.88 6494963.96 5746133.99 6495164.85 5746098.40 6495268.64 5746057.07 6495389.18 5746029.72 6495468.92 5746006.28 6495534.19 5745900.24 6495622.89 5745801.40 6495705.57 5745764.61 6495736.36 5745764.22 6495752.90 5745746.13 6495751.82 5745523.32 6495938.21 5745479.72 6495974.68 5745243.48 6496172.30 5743606.84 6497541.36 5743146.41 6497926.51 5742806.03 6498307.13 5742097.17 6499099.79 5740663.96 6500702.44 5740631.31 6500746.39 5739838.99 6501812.93 5739818.09 6501773.95 5740609.50 6500708.66 5740632.92 6500677.12 5740986.87 6500281.33 5741045.08 6500216.25 5741062.34 6500175.75 5741076.07 6500181.59 5742806.89 6498246.14 5743118.51 6497897.67 5743559.89 6497528.45 5744637.95 6496626.65 5744931.75 6496380.88 5745207.84 6496149.92 5745476.83 6495924.91 5745687.92 6495748.31 5745765.85 6495683.12 5745903.87 6495567.67 5745973.53 6495509.40 5745986.10 6495472.76 5746013.44 6495393.02 5746063.32 6495247.57 5746086.97 6495178.60 5746085.65 6495168.21 5746090.64 6495167.86 5746159.29 6494967.67 5746244.67 6494718.68 5746295.65 6494569.99 5746484.31 6494019.83 5746572.58 6493762.41 5746637.78 6493572.25 5747148.82 6492520.27 5747358.09 6492089.47 5747425.94 6491949.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-UG"/>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746890.67 6495255.95 5746896.55 6495334.19 5746576.78 6495420.81 5746442.66 6495432.61 5746190.18 6495454.81 5746029.72 6495468.92 5746057.07 6495389.18 5746113.09 6495384.25 5746249.06 6495372.29 5746374.33 6495361.28 5746563.23 6495344.66 5746681.83 6495312.54 5746890.67 6495255.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaZieleniIRekreacji" xlink:title="strefa zieleni i rekreacji"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZB"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-UK"/>
<app:minUdzialPowierzchniBiologicznieCzynnej>55.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746402.01 6496016.47 5746487.28 6496276.25 5746452.13 6496295.03 5746306.47 6496372.84 5746171.80 6496406.18 5746136.58 6496220.63 5746108.53 6496072.85 5746312.03 6496033.75 5746402.01 6496016.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaZieleniIRekreacji" xlink:title="strefa zieleni i rekreacji"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZB"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-UG"/>
<app:minUdzialPowierzchniBiologicznieCzynnej>50.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745283.45 6495123.28 5745287.25 6495151.53 5745312.46 6495339.15 5745332.27 6495486.62 5744997.74 6495540.96 5744961.81 6495559.47 5744968.21 6495522.06 5744997.27 6495352.19 5745083.41 6495283.28 5745193.71 6495195.05 5745273.39 6495131.32 5745283.45 6495123.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaZieleniIRekreacji" xlink:title="strefa zieleni i rekreacji"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZB"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-US"/>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746013.44 6495393.02 5745986.10 6495472.76 5745909.66 6495479.48 5745770.26 6495493.55 5745454.67 6495544.80 5745139.14 6495596.05 5745022.16 6495615.05 5744945.54 6495654.52 5744961.81 6495559.47 5744997.74 6495540.96 5745332.27 6495486.62 5745649.75 6495435.06 5745800.90 6495411.71 5746013.44 6495393.02</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:minUdzialPowierzchniBiologicznieCzynnej>65.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740775.66 6499838.87 5740801.21 6499882.67 5740819.95 6499914.78 5740831.13 6499933.95 5740720.37 6499998.57 5740709.18 6500005.10 5740695.60 6499981.85 5740701.66 6499964.93 5740658.22 6499917.76 5740653.71 6499910.03 5740701.16 6499882.34 5740775.66 6499838.87</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaZieleniIRekreacji" xlink:title="strefa zieleni i rekreacji"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZB"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-UK"/>
<app:minUdzialPowierzchniBiologicznieCzynnej>60.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739148.76 6492629.33 5739152.90 6492684.14 5739157.81 6492749.34 5739048.06 6492757.61 5739047.15 6492745.65 5739039.02 6492637.60 5739093.32 6492633.50 5739118.06 6492631.64 5739139.89 6492630.00 5739148.76 6492629.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaZieleniIRekreacji" xlink:title="strefa zieleni i rekreacji"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZB"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-W"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-UG"/>
<app:minUdzialPowierzchniBiologicznieCzynnej>65.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5751705.30 6493467.71 5751772.42 6493527.72 5751594.13 6493985.18 5751578.28 6494002.82 5751265.95 6494350.38 5750858.91 6494630.43 5750603.12 6495053.16 5750538.82 6495232.24 5750274.25 6495958.93 5750098.31 6496411.51 5749986.59 6496567.99 5749848.49 6496761.40 5748648.75 6494659.90 5749020.73 6494325.21 5749794.43 6493969.17 5750613.85 6493660.94 5751473.46 6493496.80 5751705.30 6493467.71</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList>5749926.43 6494424.77 5749910.86 6494461.28 5749876.44 6494438.72 5749794.60 6494476.82 5749789.60 6494494.28 5749317.91 6495058.76 5749467.18 6495183.50 5749798.44 6494787.07 5749838.64 6494999.02 5750078.76 6494953.48 5750040.32 6494750.82 5750469.53 6494933.98 5750569.70 6494699.26 5749926.43 6494424.77</gml:posList></gml:LinearRing></gml:interior><gml:interior><gml:LinearRing><gml:posList>5749416.58 6494467.64 5749081.79 6494497.53 5749102.25 6494726.75 5749437.04 6494696.86 5749416.58 6494467.64</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5749497.34 6491807.83 5749985.17 6492335.71 5750546.91 6492784.15 5751228.90 6493041.81 5751568.21 6493345.15 5751448.86 6493357.77 5750587.15 6493569.31 5749745.92 6493848.98 5748952.71 6494248.81 5748833.19 6494344.41 5748417.06 6492979.34 5748464.30 6492936.55 5748738.50 6492748.04 5748645.96 6492418.97 5748449.94 6492234.81 5748385.22 6491978.75 5748358.63 6491941.55 5748697.69 6492005.08 5749078.82 6491830.67 5749497.34 6491807.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5751568.21 6493345.15 5751705.30 6493467.71 5751473.46 6493496.80 5750613.85 6493660.94 5749794.43 6493969.17 5749020.73 6494325.21 5748648.75 6494659.90 5748353.69 6494925.38 5747497.26 6495191.11 5746898.10 6495360.81 5746896.55 6495334.19 5746890.67 6495255.95 5746886.16 6495195.84 5747450.23 6495043.29 5748277.35 6494789.02 5748833.19 6494344.41 5748952.71 6494248.81 5749745.92 6493848.98 5750587.15 6493569.31 5751448.86 6493357.77 5751568.21 6493345.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5748648.75 6494659.90 5749848.49 6496761.40 5749848.41 6496761.51 5749817.49 6496804.83 5749707.79 6496879.94 5749375.62 6496754.86 5749167.32 6496613.46 5749207.47 6496554.33 5748721.56 6496224.50 5748867.94 6496020.83 5748671.01 6495879.30 5748541.52 6496059.47 5748049.71 6495993.25 5748029.90 6496140.43 5747909.12 6496124.18 5747485.06 6495940.70 5747661.92 6495542.45 5747507.46 6495298.70 5747370.52 6495342.11 5747227.40 6495380.88 5747241.23 6495504.01 5747222.58 6495724.37 5746895.93 6495606.45 5746895.98 6495601.24 5746898.10 6495360.81 5747497.26 6495191.11 5748353.69 6494925.38 5748648.75 6494659.90</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5747463.07 6491964.97 5747551.81 6491975.60 5747538.97 6491987.97 5747590.08 6492110.43 5747400.72 6492093.32 5747463.07 6491964.97</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5747239.72 6492078.78 5747358.09 6492089.47 5747148.82 6492520.27 5747058.36 6492402.84 5747239.72 6492078.78</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5748285.00 6491927.75 5748358.63 6491941.55 5748385.22 6491978.75 5748449.94 6492234.81 5748645.96 6492418.97 5748738.50 6492748.04 5748464.30 6492936.55 5748417.06 6492979.34 5748209.81 6493167.10 5747932.69 6493091.30 5747711.79 6493251.09 5747176.10 6492555.70 5747400.72 6492093.32 5747590.08 6492110.43 5747538.97 6491987.97 5747551.81 6491975.60 5747874.12 6492014.22 5748285.00 6491927.75</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746654.04 6491741.46 5747075.74 6491774.71 5747425.94 6491949.81 5747358.09 6492089.47 5747239.72 6492078.78 5747058.36 6492402.84 5746959.57 6492579.39 5746650.00 6492635.98 5746235.35 6492864.90 5746220.39 6493326.84 5746453.91 6493734.49 5746572.58 6493762.41 5746484.31 6494019.83 5745341.08 6493704.41 5745479.99 6493307.22 5746016.22 6491773.90 5746245.85 6491852.48 5746654.04 6491741.46</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5747058.36 6492402.84 5747148.82 6492520.27 5746637.78 6493572.25 5746572.58 6493762.41 5746453.91 6493734.49 5746220.39 6493326.84 5746235.35 6492864.90 5746650.00 6492635.98 5746959.57 6492579.39 5747058.36 6492402.84</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5747176.10 6492555.70 5747711.79 6493251.09 5747659.64 6493288.81 5747682.99 6493745.30 5747313.62 6493981.26 5746900.22 6493839.49 5746611.73 6493771.62 5746674.84 6493587.54 5747176.10 6492555.70</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5748417.06 6492979.34 5748833.19 6494344.41 5748277.35 6494789.02 5747450.23 6495043.29 5746886.16 6495195.84 5746871.87 6495005.28 5746844.88 6494963.92 5746672.04 6494699.08 5746537.60 6494647.29 5746337.85 6494570.33 5746414.12 6494347.90 5746453.37 6494359.22 5746671.16 6494471.82 5746862.80 6494624.74 5747020.94 6494812.11 5747139.47 6495026.73 5747146.95 6495050.22 5747278.00 6495014.71 5747444.26 6494961.82 5747550.16 6494735.15 5747327.37 6494417.05 5746959.25 6494282.39 5746511.60 6494144.29 5746466.89 6494194.02 5746611.73 6493771.62 5746900.22 6493839.49 5747313.62 6493981.26 5747682.99 6493745.30 5747659.64 6493288.81 5747711.79 6493251.09 5747932.69 6493091.30 5748209.81 6493167.10 5748417.06 6492979.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746511.60 6494144.29 5746959.25 6494282.39 5747327.37 6494417.05 5747550.16 6494735.15 5747444.26 6494961.82 5747278.00 6495014.71 5747146.95 6495050.22 5747139.47 6495026.73 5747020.94 6494812.11 5746862.80 6494624.74 5746671.16 6494471.82 5746453.37 6494359.22 5746414.12 6494347.90 5746466.89 6494194.02 5746511.60 6494144.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5747507.46 6495298.70 5747661.92 6495542.45 5747485.06 6495940.70 5747450.76 6496017.94 5747134.98 6496017.99 5747152.61 6495983.89 5747168.05 6495930.34 5747247.36 6495958.97 5747370.91 6496012.43 5747415.05 6495910.41 5747455.20 6495817.63 5747325.60 6495761.56 5747222.58 6495724.37 5747241.23 6495504.01 5747227.40 6495380.88 5747370.52 6495342.11 5747507.46 6495298.70</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746862.63 6495820.09 5747168.05 6495930.34 5747152.61 6495983.89 5747134.98 6496017.99 5747450.76 6496017.94 5747485.06 6495940.70 5747909.12 6496124.18 5748029.90 6496140.43 5748016.93 6496236.76 5748290.99 6496273.67 5748281.04 6496278.70 5748350.81 6496416.67 5748530.94 6496325.60 5749100.35 6496712.13 5749167.32 6496613.46 5749375.62 6496754.86 5749707.79 6496879.94 5749608.53 6496947.04 5749292.06 6497160.93 5748939.17 6497685.93 5748468.01 6498090.49 5748260.03 6498255.96 5747982.03 6498477.13 5747420.21 6498785.52 5747215.52 6498999.63 5747081.04 6498812.24 5747317.66 6498724.86 5747532.00 6498604.58 5747648.66 6498400.49 5747892.50 6498162.68 5747930.58 6497767.44 5747533.36 6497671.49 5747015.70 6497784.08 5746883.78 6497845.11 5746984.63 6497309.00 5747289.93 6497088.88 5747334.14 6497250.64 5747631.85 6497169.28 5747571.18 6496947.29 5747370.48 6497002.14 5747252.25 6496838.16 5746924.54 6497074.44 5746798.96 6496766.02 5746676.26 6496815.97 5746592.57 6496610.42 5746699.72 6496566.79 5746593.88 6496306.83 5746554.30 6496240.46 5746586.87 6496223.06 5746823.17 6495995.14 5746837.21 6495932.87 5746862.63 6495820.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5747533.36 6497671.49 5747930.58 6497767.44 5747892.50 6498162.68 5747648.66 6498400.49 5747532.00 6498604.58 5747317.66 6498724.86 5747081.04 6498812.24 5747033.91 6498829.65 5746769.98 6498672.64 5746644.26 6498400.62 5746466.55 6498086.99 5746531.81 6498046.93 5746789.53 6497888.71 5746878.96 6497847.34 5746883.21 6497848.14 5746883.78 6497845.11 5747015.70 6497784.08 5747533.36 6497671.49</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5743343.54 6490086.22 5743749.35 6490449.12 5744157.70 6490879.34 5744743.85 6491021.07 5745238.53 6491365.98 5745712.81 6491670.08 5746016.22 6491773.90 5745479.99 6493307.22 5743580.08 6492576.35 5743403.09 6492901.58 5743187.26 6492282.91 5743018.88 6491952.51 5743139.39 6491891.11 5742864.01 6491350.74 5742814.85 6491375.79 5742785.58 6491347.60 5742712.47 6491318.50 5742682.72 6491349.95 5742316.29 6491571.11 5742360.05 6491643.60 5742161.24 6491763.60 5742591.99 6490990.36 5742727.31 6491089.25 5743343.54 6490086.22</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList>5743545.76 6491041.80 5743260.45 6491130.65 5743328.88 6491350.37 5743614.18 6491261.52 5743545.76 6491041.80</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5743580.08 6492576.35 5745479.99 6493307.22 5745341.08 6493704.41 5746484.31 6494019.83 5746295.65 6494569.99 5746004.68 6494588.36 5745985.02 6494589.61 5745769.61 6494676.25 5745689.31 6494708.55 5745541.11 6494865.65 5745283.45 6495123.28 5745273.39 6495131.32 5745122.62 6495069.62 5744813.08 6495034.87 5744816.94 6495000.45 5744203.71 6494931.60 5744143.11 6494709.73 5744057.91 6494733.00 5743886.90 6494106.88 5743509.18 6493205.69 5743403.09 6492901.58 5743580.08 6492576.35</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList>5744893.99 6494593.93 5744628.82 6494710.62 5744721.50 6494921.25 5744986.68 6494804.57 5744893.99 6494593.93</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745243.48 6496172.30 5745500.37 6496328.91 5745667.11 6496427.10 5745797.23 6496436.00 5745996.26 6496449.63 5746171.80 6496406.18 5746306.47 6496372.84 5746452.13 6496295.03 5746490.02 6496358.57 5746592.57 6496610.42 5746676.26 6496815.97 5746553.57 6496865.94 5746672.14 6497157.12 5746513.70 6497154.18 5746509.94 6497356.11 5746703.39 6497359.71 5746620.79 6497798.77 5746878.96 6497847.34 5746789.53 6497888.71 5746531.81 6498046.93 5746293.43 6497714.79 5744975.05 6498650.53 5744965.79 6498633.97 5745294.04 6498350.97 5744832.87 6497812.21 5744343.76 6497585.39 5743912.37 6497625.35 5743606.84 6497541.36 5745243.48 6496172.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746293.43 6497714.79 5746531.81 6498046.93 5746466.55 6498086.99 5746644.26 6498400.62 5746769.98 6498672.64 5747033.91 6498829.65 5747081.04 6498812.24 5747215.52 6498999.63 5746977.35 6499248.77 5746774.01 6499860.34 5746362.59 6500356.42 5746025.81 6500568.33 5746013.85 6500582.96 5745327.45 6500619.08 5745299.57 6500588.51 5745063.93 6500128.66 5745187.50 6499933.63 5745352.86 6499397.34 5745196.91 6499070.16 5745122.52 6498914.08 5744975.05 6498650.53 5746293.43 6497714.79</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742825.24 6498609.20 5745196.91 6499070.16 5745352.86 6499397.34 5745187.50 6499933.63 5745063.93 6500128.66 5744842.65 6500477.86 5744200.00 6500423.24 5743912.59 6499803.06 5743530.83 6499702.29 5743113.84 6499361.18 5742780.49 6498675.05 5742832.82 6498629.26 5742825.24 6498609.20</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746013.85 6500582.96 5745979.31 6500625.23 5745773.99 6500876.40 5745467.90 6501124.79 5745376.41 6501230.30 5745043.98 6501272.28 5744132.58 6501470.38 5743209.30 6501529.55 5742843.80 6501938.13 5742613.14 6501511.08 5743143.30 6501099.73 5744056.33 6501058.07 5744881.83 6500641.29 5745327.45 6500619.08 5746013.85 6500582.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742833.07 6491812.08 5742928.19 6491998.73 5743018.88 6491952.51 5743187.26 6492282.91 5743403.09 6492901.58 5743509.18 6493205.69 5743886.90 6494106.88 5744057.91 6494733.00 5743918.14 6494771.18 5743959.09 6494921.13 5743811.41 6494903.50 5743786.40 6495113.03 5743995.49 6495137.99 5743761.05 6495580.53 5743920.33 6495664.90 5744178.33 6495177.89 5744789.35 6495246.13 5745069.48 6495277.58 5745083.41 6495283.28 5744997.27 6495352.19 5744968.21 6495522.06 5744848.58 6495545.68 5744063.82 6495928.03 5743254.59 6496250.48 5742525.51 6496320.52 5742510.28 6496243.32 5742762.57 6496230.94 5743149.75 6496146.49 5743058.71 6495892.24 5742638.28 6495707.55 5742436.46 6495426.51 5742228.17 6495358.29 5742215.79 6495279.56 5742297.56 6495266.71 5742261.12 6495034.77 5742543.76 6495039.11 5742545.57 6494922.02 5742263.11 6494917.67 5742354.23 6494280.30 5742251.65 6494265.64 5742285.21 6494030.98 5742288.12 6493136.90 5742604.05 6492297.82 5742657.01 6491961.48 5742830.98 6491963.87 5742833.07 6491812.08</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList>5744047.73 6495548.70 5744036.47 6495653.02 5744121.03 6495662.15 5744132.28 6495557.83 5744047.73 6495548.70</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5741298.40 6496412.11 5741929.74 6496602.53 5741987.19 6496609.57 5742793.34 6496570.03 5743167.08 6496490.90 5743009.67 6496830.49 5742484.18 6496876.48 5742129.18 6496646.10 5741776.34 6496733.15 5741363.10 6496569.07 5741298.40 6496412.11</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5744940.10 6495686.34 5744935.40 6495713.82 5745013.94 6495920.91 5745067.34 6496061.71 5745207.84 6496149.92 5744931.75 6496380.88 5744836.10 6496266.53 5744542.28 6496512.30 5744637.95 6496626.65 5743559.89 6497528.45 5743527.79 6497519.63 5743142.08 6497492.50 5743145.46 6497444.26 5743054.10 6497409.57 5742953.32 6497371.30 5742867.61 6497338.75 5742761.07 6497298.30 5742656.87 6497258.73 5742718.95 6497467.77 5742373.98 6497781.28 5742444.55 6497858.92 5742206.64 6498075.15 5741724.12 6498471.59 5740941.37 6497783.70 5739793.31 6496774.75 5739890.58 6496780.82 5740733.00 6496477.02 5741520.20 6496344.91 5742398.28 6496506.22 5743276.68 6496351.72 5744127.28 6496090.47 5744919.53 6495690.44 5744940.10 6495686.34</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList>5741298.40 6496412.11 5741363.10 6496569.07 5741776.34 6496733.15 5742129.18 6496646.10 5742484.18 6496876.48 5743009.67 6496830.49 5743167.08 6496490.90 5742793.34 6496570.03 5741987.19 6496609.57 5741929.74 6496602.53 5741298.40 6496412.11</gml:posList></gml:LinearRing></gml:interior><gml:interior><gml:LinearRing><gml:posList>5743124.93 6497046.97 5742949.17 6497241.29 5743039.79 6497275.70 5743140.57 6497313.97 5743266.37 6497174.91 5743191.89 6497107.54 5743124.93 6497046.97</gml:posList></gml:LinearRing></gml:interior><gml:interior><gml:LinearRing><gml:posList>5742774.37 6497024.83 5742687.50 6497050.62 5742602.56 6497075.85 5742613.87 6497113.96 5742718.08 6497153.53 5742824.61 6497193.99 5742774.37 6497024.83</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5743142.08 6497492.50 5743527.79 6497519.63 5743559.89 6497528.45 5743118.51 6497897.67 5742806.89 6498246.14 5742809.61 6498052.61 5742878.26 6497594.02 5743076.21 6497607.89 5743074.49 6497615.85 5743188.87 6497640.58 5743208.96 6497547.68 5743139.27 6497532.60 5743142.08 6497492.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5743606.84 6497541.36 5743912.37 6497625.35 5744343.76 6497585.39 5744832.87 6497812.21 5745294.04 6498350.97 5744965.79 6498633.97 5744975.05 6498650.53 5745122.52 6498914.08 5745196.91 6499070.16 5742825.24 6498609.20 5742802.62 6498549.38 5742806.03 6498307.13 5743146.41 6497926.51 5743606.84 6497541.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742806.03 6498307.13 5742802.62 6498549.38 5742825.24 6498609.20 5742832.82 6498629.26 5742780.49 6498675.05 5743113.84 6499361.18 5743530.83 6499702.29 5743912.59 6499803.06 5744200.00 6500423.24 5744842.65 6500477.86 5745063.93 6500128.66 5745299.57 6500588.51 5745327.45 6500619.08 5744881.83 6500641.29 5744056.33 6501058.07 5743143.30 6501099.73 5742613.14 6501511.08 5742347.04 6501717.54 5742266.26 6501788.31 5742143.42 6501651.02 5742606.16 6501137.77 5742819.01 6501022.93 5744006.81 6500840.51 5743966.16 6500756.71 5743552.00 6500509.58 5743303.33 6500529.81 5743435.96 6500410.15 5742097.17 6499099.79 5742806.03 6498307.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5743552.00 6500509.58 5743966.16 6500756.71 5744006.81 6500840.51 5742819.01 6501022.93 5742606.16 6501137.77 5742143.42 6501651.02 5742136.09 6501659.16 5742147.88 6501306.17 5742463.99 6500770.88 5742694.04 6500705.11 5742700.57 6500695.57 5743095.65 6500546.71 5743303.33 6500529.81 5743552.00 6500509.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745376.41 6501230.30 5745356.80 6501252.91 5745209.65 6501422.61 5744856.30 6501609.40 5744704.08 6501757.53 5744569.84 6501888.15 5744343.18 6502214.22 5744063.88 6502496.50 5743691.08 6502647.95 5743645.58 6502684.68 5743730.06 6502308.37 5744210.48 6501910.25 5744060.97 6501561.05 5743055.26 6501715.50 5742281.88 6502573.32 5742105.06 6502728.15 5742067.79 6502915.79 5742346.09 6503191.63 5742247.65 6503242.77 5741867.45 6503349.50 5741475.51 6503438.07 5741154.72 6503680.04 5741003.75 6503440.45 5742007.56 6502684.44 5742731.25 6502063.94 5742843.80 6501938.13 5743209.30 6501529.55 5744132.58 6501470.38 5745043.98 6501272.28 5745376.41 6501230.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5744060.97 6501561.05 5744210.48 6501910.25 5743730.06 6502308.37 5743645.58 6502684.68 5743600.27 6502721.25 5743377.99 6502900.71 5742992.08 6503000.39 5742598.09 6503060.73 5742346.09 6503191.63 5742067.79 6502915.79 5742105.06 6502728.15 5742281.88 6502573.32 5743055.26 6501715.50 5744060.97 6501561.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739414.73 6488333.96 5739887.75 6488363.52 5740170.89 6488487.85 5740389.11 6488566.29 5740695.42 6488667.61 5740917.53 6488978.46 5740801.23 6489171.65 5740722.61 6489302.24 5740493.98 6489548.47 5740177.35 6489651.16 5739801.06 6489416.16 5739674.06 6489335.36 5739527.95 6489098.08 5739339.65 6488763.86 5739414.73 6488333.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5741120.35 6487509.47 5741466.11 6487802.43 5741942.44 6488159.12 5742277.46 6488647.34 5742726.79 6489032.97 5743081.43 6489506.70 5743307.20 6490053.71 5743343.54 6490086.22 5742727.31 6491089.25 5742591.99 6490990.36 5741269.20 6490023.72 5741455.89 6489741.58 5740801.23 6489171.65 5740917.53 6488978.46 5740695.42 6488667.61 5740389.11 6488566.29 5741120.35 6487509.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740801.23 6489171.65 5741455.89 6489741.58 5741269.20 6490023.72 5742591.99 6490990.36 5742161.24 6491763.60 5741848.33 6491952.46 5741125.41 6492174.93 5740941.23 6492231.61 5740940.31 6492213.86 5740873.16 6492143.88 5740847.55 6492155.24 5740847.14 6492125.43 5740783.44 6492126.29 5740630.34 6491813.95 5740436.58 6491418.62 5740098.46 6490962.26 5740206.75 6490882.02 5739992.22 6490592.48 5739992.54 6490585.88 5739885.50 6490555.74 5739873.19 6490559.78 5739634.25 6490369.44 5739754.48 6490285.76 5739671.26 6490166.19 5739802.33 6489991.25 5739550.65 6489778.06 5739801.06 6489416.16 5740177.35 6489651.16 5740493.98 6489548.47 5740722.61 6489302.24 5740801.23 6489171.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739910.85 6490935.44 5739990.16 6491042.50 5740098.46 6490962.26 5740436.58 6491418.62 5740630.34 6491813.95 5740557.40 6491849.70 5740693.56 6492127.52 5740222.43 6492133.94 5740224.25 6492268.52 5740225.57 6492364.73 5740714.23 6492358.07 5740692.14 6492762.62 5740831.88 6492573.08 5740807.74 6493014.92 5740780.80 6493326.08 5740751.84 6493660.54 5740526.68 6493508.18 5740464.51 6493580.02 5739878.95 6493183.78 5739394.56 6492772.04 5739452.56 6492703.81 5739310.89 6492583.38 5739587.92 6492507.86 5739553.25 6492380.66 5739527.60 6492286.58 5739317.67 6492343.80 5739449.69 6492112.80 5739344.83 6492052.88 5739585.44 6491631.85 5739742.64 6491114.08 5739846.99 6491145.76 5739910.85 6490935.44</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742583.18 6491607.82 5742565.82 6491718.05 5742644.07 6491730.37 5742640.89 6491961.26 5742657.01 6491961.48 5742604.05 6492297.82 5742288.12 6493136.90 5742285.21 6494030.98 5742251.65 6494265.64 5742149.08 6494250.97 5742093.75 6494638.01 5741879.27 6494418.56 5741773.48 6494521.95 5741517.29 6494259.82 5741217.75 6494069.72 5741282.27 6493968.06 5740825.16 6493677.97 5740855.08 6493332.52 5740780.80 6493326.08 5740807.74 6493014.92 5740831.88 6492573.08 5740971.62 6492383.54 5740974.74 6492326.45 5741025.14 6492310.94 5741125.41 6492174.93 5741848.33 6491952.46 5742161.24 6491763.60 5742360.05 6491643.60 5742403.81 6491716.09 5742583.18 6491607.82</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList>5741002.73 6492341.55 5740907.72 6492470.41 5741181.34 6492672.14 5741189.64 6492660.89 5741333.19 6492769.09 5741471.71 6492585.33 5741283.34 6492443.33 5741232.42 6492510.89 5741002.73 6492341.55</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740686.60 6494463.22 5741034.41 6494566.52 5741258.34 6494828.46 5741267.86 6495146.05 5741315.88 6495437.15 5741257.97 6495509.38 5741464.67 6495530.84 5741607.02 6495614.06 5741782.58 6495557.60 5742073.35 6495307.59 5742228.17 6495358.29 5742436.46 6495426.51 5742638.28 6495707.55 5743058.71 6495892.24 5743149.75 6496146.49 5742762.57 6496230.94 5742510.28 6496243.32 5741999.85 6496268.35 5741255.21 6496043.76 5741138.77 6496050.41 5740233.12 6496440.79 5740142.52 6496286.82 5740365.85 6495962.18 5740207.20 6495849.90 5740117.92 6495485.01 5740231.39 6495192.70 5740347.05 6494999.22 5740342.54 6494583.32 5740686.60 6494463.22</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5744968.21 6495522.06 5744961.81 6495559.47 5744945.54 6495654.52 5744940.10 6495686.34 5744919.53 6495690.44 5744127.28 6496090.47 5743276.68 6496351.72 5742398.28 6496506.22 5741520.20 6496344.91 5740733.00 6496477.02 5739890.58 6496780.82 5739793.31 6496774.75 5739006.68 6496725.68 5738129.22 6496755.29 5737878.48 6496783.07 5737900.79 6496687.56 5738124.74 6496666.51 5739009.63 6496643.75 5739888.72 6496671.72 5740679.47 6496352.80 5741556.98 6496222.96 5742389.82 6496333.56 5742525.51 6496320.52 5743254.59 6496250.48 5744063.82 6495928.03 5744848.58 6495545.68 5744968.21 6495522.06</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742865.87 6497593.15 5742878.26 6497594.02 5742809.61 6498052.61 5742806.89 6498246.14 5741076.07 6500181.59 5741062.34 6500175.75 5741119.20 6500042.37 5740819.95 6499914.78 5740801.21 6499882.67 5741022.87 6499564.87 5740955.42 6499517.82 5740852.41 6499445.96 5740621.15 6499777.53 5740405.37 6499498.91 5740305.78 6499576.03 5740261.11 6499518.36 5739830.00 6499106.43 5739671.80 6499003.59 5740941.37 6497783.70 5741724.12 6498471.59 5742206.64 6498075.15 5742444.55 6497858.92 5742493.49 6497912.78 5742830.72 6497606.30 5742850.21 6497611.86 5742865.87 6497593.15</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-39SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-39SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-39SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>39SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740655.69 6500140.13 5740986.87 6500281.33 5740632.92 6500677.12 5740609.50 6500708.66 5740569.87 6500640.12 5740460.13 6500487.79 5740655.69 6500140.13</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742097.17 6499099.79 5743435.96 6500410.15 5743303.33 6500529.81 5743095.65 6500546.71 5742700.57 6500695.57 5742694.04 6500705.11 5742463.99 6500770.88 5742147.88 6501306.17 5742136.09 6501659.16 5742143.42 6501651.02 5742266.26 6501788.31 5741680.81 6502301.21 5740967.46 6502869.56 5740734.32 6503018.29 5740501.36 6502661.53 5740208.93 6502374.91 5740483.63 6502448.02 5741169.73 6502211.65 5741008.67 6501457.40 5740776.50 6500997.45 5740631.31 6500746.39 5740663.96 6500702.44 5742097.17 6499099.79</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740631.31 6500746.39 5740776.50 6500997.45 5741008.67 6501457.40 5741169.73 6502211.65 5740483.63 6502448.02 5740208.93 6502374.91 5740064.25 6502233.11 5739838.99 6501812.93 5740631.31 6500746.39</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742613.14 6501511.08 5742843.80 6501938.13 5742731.25 6502063.94 5742007.56 6502684.44 5741003.75 6503440.45 5740734.32 6503018.29 5740967.46 6502869.56 5741680.81 6502301.21 5742266.26 6501788.31 5742347.04 6501717.54 5742613.14 6501511.08</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739924.38 6486936.01 5740516.20 6487068.60 5741012.09 6487417.75 5741120.35 6487509.47 5740389.11 6488566.29 5740170.89 6488487.85 5739887.75 6488363.52 5739414.73 6488333.96 5739339.65 6488763.86 5739527.95 6489098.08 5739674.06 6489335.36 5739801.06 6489416.16 5739550.65 6489778.06 5738505.37 6488892.56 5738737.11 6488731.20 5739024.63 6488276.30 5739316.63 6487824.27 5739405.71 6487654.86 5739568.76 6487344.73 5739924.38 6486936.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5738505.37 6488892.56 5739550.65 6489778.06 5739802.33 6489991.25 5739671.26 6490166.19 5739597.32 6490059.96 5739408.44 6490191.42 5739472.26 6490283.13 5739443.61 6490319.10 5739384.54 6490393.26 5739757.35 6490690.25 5739638.29 6491082.39 5739742.64 6491114.08 5739585.44 6491631.85 5739344.83 6492052.88 5739239.97 6491992.95 5738982.38 6492443.68 5738884.54 6492597.11 5738961.82 6492253.77 5738978.82 6491629.53 5738353.35 6491412.96 5737952.32 6491117.44 5737450.20 6491176.45 5737416.56 6491217.00 5737512.60 6490921.51 5737471.28 6490471.89 5737760.38 6490007.52 5737964.71 6489500.11 5738074.21 6489344.34 5738282.97 6489047.40 5738505.37 6488892.56</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5737952.32 6491117.44 5738353.35 6491412.96 5738978.82 6491629.53 5738961.82 6492253.77 5738884.54 6492597.11 5738804.46 6492723.35 5738849.68 6492752.04 5738830.68 6492836.48 5738192.41 6492917.32 5737777.71 6492719.31 5737688.45 6492793.80 5737245.17 6492226.12 5737229.39 6491776.88 5737416.56 6491217.00 5737450.20 6491176.45 5737952.32 6491117.44</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList>5738496.51 6492635.30 5738386.44 6492667.33 5738410.21 6492748.99 5738520.28 6492716.95 5738496.51 6492635.30</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></app:geometria>
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
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-46SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-46SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-46SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>46SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739152.90 6492684.14 5739336.57 6492840.26 5739394.56 6492772.04 5739878.95 6493183.78 5740464.51 6493580.02 5740673.61 6493721.52 5740664.67 6493733.82 5740203.83 6493999.61 5740238.13 6494059.07 5739617.26 6494441.57 5739134.94 6494889.19 5738584.64 6495249.95 5738187.13 6495775.42 5738022.50 6496022.24 5738062.98 6495597.97 5738283.36 6494963.67 5738315.48 6494586.23 5738256.39 6494212.07 5738081.30 6493874.29 5738015.68 6493499.54 5737706.44 6492816.84 5737688.45 6492793.80 5737777.71 6492719.31 5738192.41 6492917.32 5738830.68 6492836.48 5738849.68 6492752.04 5738906.92 6492788.35 5738987.60 6492839.54 5739047.15 6492745.65 5739048.06 6492757.61 5739157.81 6492749.34 5739152.90 6492684.14</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740710.59 6493890.48 5741153.23 6494171.39 5741217.75 6494069.72 5741517.29 6494259.82 5741773.48 6494521.95 5741710.22 6494583.78 5742062.02 6494943.72 5742086.99 6494993.16 5742134.03 6495292.41 5742215.79 6495279.56 5742228.17 6495358.29 5742073.35 6495307.59 5741782.58 6495557.60 5741607.02 6495614.06 5741464.67 6495530.84 5741257.97 6495509.38 5741315.88 6495437.15 5741267.86 6495146.05 5741258.34 6494828.46 5741034.41 6494566.52 5740686.60 6494463.22 5740342.54 6494583.32 5740347.05 6494999.22 5740231.39 6495192.70 5740117.92 6495485.01 5740207.20 6495849.90 5740365.85 6495962.18 5740142.52 6496286.82 5740233.12 6496440.79 5741138.77 6496050.41 5741255.21 6496043.76 5741999.85 6496268.35 5742510.28 6496243.32 5742525.51 6496320.52 5742389.82 6496333.56 5741556.98 6496222.96 5740679.47 6496352.80 5739888.72 6496671.72 5739009.63 6496643.75 5738124.74 6496666.51 5737900.79 6496687.56 5737913.23 6496634.34 5737999.20 6496266.43 5738022.50 6496022.24 5738187.13 6495775.42 5738584.64 6495249.95 5739134.94 6494889.19 5739617.26 6494441.57 5740238.13 6494059.07 5740283.10 6494137.04 5740710.59 6493890.48</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-48SO_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-48SO/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-48SO</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>48SO</app:oznaczenie>
<app:symbol>SO</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739006.68 6496725.68 5739793.31 6496774.75 5740941.37 6497783.70 5739671.80 6499003.59 5739328.54 6498780.43 5739060.45 6498508.59 5739045.08 6498173.46 5738772.70 6497631.73 5738414.37 6497261.06 5737966.95 6497068.47 5737819.79 6497024.81 5737875.83 6496794.42 5737878.48 6496783.07 5738129.22 6496755.29 5739006.68 6496725.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5737819.79 6497024.81 5737966.95 6497068.47 5738414.37 6497261.06 5738772.70 6497631.73 5739045.08 6498173.46 5739060.45 6498508.59 5739079.24 6498918.45 5738359.59 6499143.32 5737918.80 6498920.66 5737928.68 6498882.16 5737753.22 6498231.84 5737683.44 6497561.90 5737819.79 6497024.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739060.45 6498508.59 5739328.54 6498780.43 5739671.80 6499003.59 5739830.00 6499106.43 5740261.11 6499518.36 5740305.78 6499576.03 5740211.12 6499649.35 5740496.45 6500017.78 5740330.34 6500313.08 5740235.00 6500184.73 5739650.25 6499996.43 5739131.09 6500332.06 5738720.95 6500786.44 5738717.04 6500801.75 5738381.53 6500526.08 5737855.15 6500222.98 5737758.61 6499545.25 5737918.80 6498920.66 5738359.59 6499143.32 5739079.24 6498918.45 5739060.45 6498508.59</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739650.25 6499996.43 5740235.00 6500184.73 5740330.34 6500313.08 5740254.02 6500448.78 5740427.26 6500546.23 5740460.13 6500487.79 5740569.87 6500640.12 5739461.66 6501522.76 5739232.50 6501397.77 5738850.83 6500911.68 5738717.04 6500801.75 5738720.95 6500786.44 5739131.09 6500332.06 5739650.25 6499996.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740569.87 6500640.12 5740609.50 6500708.66 5739818.09 6501773.95 5739775.06 6501693.68 5739461.66 6501522.76 5740569.87 6500640.12</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746295.65 6494569.99 5746244.67 6494718.68 5746029.83 6494712.64 5746004.68 6494588.36 5746295.65 6494569.99</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaGospodarcza" xlink:title="strefa gospodarcza"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-P"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.1</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>70.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">19.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>20.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746327.75 6494599.77 5746335.19 6494721.22 5746286.57 6494719.85 5746327.75 6494599.77</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaGospodarcza" xlink:title="strefa gospodarcza"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-P"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>2.0</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>65.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">23.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>25.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746029.83 6494712.64 5746244.67 6494718.68 5746159.29 6494967.67 5746082.74 6494974.18 5746055.71 6494840.59 5746029.83 6494712.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaGospodarcza" xlink:title="strefa gospodarcza"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-P"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>75.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">18.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746286.57 6494719.85 5746335.19 6494721.22 5746349.27 6494951.50 5746202.88 6494963.96 5746286.57 6494719.85</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaGospodarcza" xlink:title="strefa gospodarcza"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-P"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>60.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">15.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>20.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746658.36 6494987.34 5746671.89 6495174.76 5746364.51 6495200.67 5746361.35 6495149.01 5746353.80 6495025.58 5746592.29 6494995.63 5746658.36 6494987.34</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaGospodarcza" xlink:title="strefa gospodarcza"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-P"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.9</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>70.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">25.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>25.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746671.89 6495174.76 5746681.83 6495312.54 5746563.23 6495344.66 5746374.33 6495361.28 5746364.51 6495200.67 5746671.89 6495174.76</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaGospodarcza" xlink:title="strefa gospodarcza"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-P"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>60.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">17.0</app:maksWysokoscZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746442.66 6495432.61 5746446.46 6495607.84 5746215.14 6495606.37 5746190.18 6495454.81 5746442.66 6495432.61</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaGospodarcza" xlink:title="strefa gospodarcza"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-P"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.9</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>60.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">25.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>20.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746270.03 6495801.73 5746312.03 6496033.75 5746108.53 6496072.85 5746078.62 6495915.27 5746064.34 6495840.06 5746247.98 6495805.84 5746270.03 6495801.73</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaGospodarcza" xlink:title="strefa gospodarcza"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-P"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>55.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">19.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-9SP_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-9SP/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-9SP</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>9SP</app:oznaczenie>
<app:symbol>SP</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745622.06 6495332.23 5745649.75 6495435.06 5745332.27 6495486.62 5745312.46 6495339.15 5745622.06 6495332.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaGospodarcza" xlink:title="strefa gospodarcza"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-P"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>60.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">16.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>20.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-10SP_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-10SP/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-10SP</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>10SP</app:oznaczenie>
<app:symbol>SP</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745454.67 6495544.80 5745465.75 6495734.92 5745476.07 6495911.94 5745190.75 6495917.48 5745139.14 6495596.05 5745454.67 6495544.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaGospodarcza" xlink:title="strefa gospodarcza"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-P"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.3</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>60.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">18.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-11SP_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-11SP/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-11SP</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>11SP</app:oznaczenie>
<app:symbol>SP</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745139.14 6495596.05 5745190.75 6495917.48 5745013.94 6495920.91 5744935.40 6495713.82 5744940.10 6495686.34 5744945.54 6495654.52 5745022.16 6495615.05 5745139.14 6495596.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaGospodarcza" xlink:title="strefa gospodarcza"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-P"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>75.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">15.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>25.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-12SP_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-12SP/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-12SP</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>12SP</app:oznaczenie>
<app:symbol>SP</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745932.06 6495921.33 5745922.18 6496214.00 5745780.51 6496209.62 5745759.75 6495928.45 5745760.13 6495928.42 5745932.06 6495921.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaGospodarcza" xlink:title="strefa gospodarcza"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-P"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>65.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">25.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>25.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-13SP_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-13SP/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-13SP</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>13SP</app:oznaczenie>
<app:symbol>SP</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745780.51 6496209.62 5745922.18 6496214.00 5746136.58 6496220.63 5746171.80 6496406.18 5745996.26 6496449.63 5745797.23 6496436.00 5745782.56 6496237.41 5745780.51 6496209.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaGospodarcza" xlink:title="strefa gospodarcza"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-P"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>55.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">21.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>25.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-14SP_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-14SP/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-14SP</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>14SP</app:oznaczenie>
<app:symbol>SP</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742644.30 6491713.62 5742695.93 6491714.33 5742821.40 6491716.05 5742834.38 6491716.24 5742833.07 6491812.08 5742830.98 6491963.87 5742657.01 6491961.48 5742640.89 6491961.26 5742644.07 6491730.37 5742644.30 6491713.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaGospodarcza" xlink:title="strefa gospodarcza"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-P"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>75.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">22.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5749416.58 6494467.64 5749437.04 6494696.86 5749102.25 6494726.75 5749081.79 6494497.53 5749416.58 6494467.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaProdukcjiRolniczej" xlink:title="strefa produkcji rolniczej"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZW"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>55.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5747571.18 6496947.29 5747631.85 6497169.28 5747334.14 6497250.64 5747289.93 6497088.88 5747273.47 6497028.66 5747370.48 6497002.14 5747571.18 6496947.29</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaProdukcjiRolniczej" xlink:title="strefa produkcji rolniczej"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZW"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RN"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-PEB"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.0</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5744893.99 6494593.93 5744986.68 6494804.57 5744721.50 6494921.25 5744628.82 6494710.62 5744893.99 6494593.93</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaProdukcjiRolniczej" xlink:title="strefa produkcji rolniczej"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZW"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-PEB"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>55.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5743545.76 6491041.80 5743614.18 6491261.52 5743328.88 6491350.37 5743260.45 6491130.65 5743545.76 6491041.80</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaProdukcjiRolniczej" xlink:title="strefa produkcji rolniczej"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZW"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>55.0</app:maksUdzialPowierzchniZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5741283.34 6492443.33 5741471.71 6492585.33 5741333.19 6492769.09 5741189.64 6492660.89 5741276.35 6492543.28 5741232.42 6492510.89 5741283.34 6492443.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaProdukcjiRolniczej" xlink:title="strefa produkcji rolniczej"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZW"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.9</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>60.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739597.32 6490059.96 5739671.26 6490166.19 5739754.48 6490285.76 5739634.25 6490369.44 5739566.24 6490416.78 5739564.11 6490415.09 5739472.26 6490283.13 5739408.44 6490191.42 5739597.32 6490059.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaProdukcjiRolniczej" xlink:title="strefa produkcji rolniczej"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZW"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5748562.97 6496119.83 5748638.77 6496147.47 5748647.95 6496174.53 5748662.96 6496218.75 5748652.28 6496263.84 5748642.99 6496303.10 5748555.54 6496298.92 5748533.93 6496281.51 5748494.79 6496249.94 5748490.58 6496172.74 5748490.20 6496165.59 5748501.57 6496158.44 5748562.97 6496119.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaUslugowa" xlink:title="strefa usługowa"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>55.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746449.94 6495768.19 5746455.12 6496006.27 5746402.01 6496016.47 5746312.03 6496033.75 5746270.03 6495801.73 5746449.94 6495768.19</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-3SU_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-3SU/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-3SU</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>3SU</app:oznaczenie>
<app:symbol>SU</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745465.75 6495734.92 5745687.92 6495748.31 5745476.83 6495924.91 5745476.07 6495911.94 5745465.75 6495734.92</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-4SU_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-4SU/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-4SU</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>4SU</app:oznaczenie>
<app:symbol>SU</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745920.57 6495710.35 5746040.64 6495715.16 5746064.34 6495840.06 5746078.62 6495915.27 5745943.59 6495920.85 5745920.57 6495710.35</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-5SU_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-5SU/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-5SU</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>5SU</app:oznaczenie>
<app:symbol>SU</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745764.61 6495736.36 5745760.13 6495928.42 5745759.75 6495928.45 5745523.32 6495938.21 5745746.13 6495751.82 5745764.22 6495752.90 5745764.61 6495736.36</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-6SU_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-6SU/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-6SU</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>6SU</app:oznaczenie>
<app:symbol>SU</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745759.75 6495928.45 5745780.51 6496209.62 5745782.56 6496237.41 5745494.26 6496223.97 5745479.72 6495974.68 5745523.32 6495938.21 5745759.75 6495928.45</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-7SU_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-7SU/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-7SU</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>7SU</app:oznaczenie>
<app:symbol>SU</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5744836.10 6496266.53 5744931.75 6496380.88 5744637.95 6496626.65 5744542.28 6496512.30 5744836.10 6496266.53</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-8SU_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-8SU/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-8SU</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>8SU</app:oznaczenie>
<app:symbol>SU</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742712.47 6491318.50 5742785.58 6491347.60 5742814.85 6491375.79 5742842.73 6491402.63 5742832.15 6491426.11 5742808.26 6491479.08 5742786.93 6491484.09 5742732.54 6491496.85 5742666.10 6491459.02 5742654.81 6491379.45 5742682.72 6491349.95 5742712.47 6491318.50</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-9SU_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-9SU/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-9SU</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>9SU</app:oznaczenie>
<app:symbol>SU</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742843.63 6497419.79 5742898.61 6497475.31 5742899.61 6497491.06 5742903.30 6497548.45 5742886.29 6497568.77 5742865.87 6497593.15 5742850.21 6497611.86 5742830.72 6497606.30 5742768.13 6497588.48 5742764.25 6497568.38 5742757.47 6497533.28 5742753.97 6497515.15 5742758.78 6497434.72 5742799.47 6497427.56 5742843.63 6497419.79</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-10SU_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-10SU/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-10SU</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>10SU</app:oznaczenie>
<app:symbol>SU</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5741002.73 6492341.55 5741232.42 6492510.89 5741276.35 6492543.28 5741189.64 6492660.89 5741181.34 6492672.14 5740907.72 6492470.41 5741002.73 6492341.55</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-11SU_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-11SU/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-11SU</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>11SU</app:oznaczenie>
<app:symbol>SU</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740772.43 6493659.39 5740822.18 6493712.38 5740836.66 6493727.81 5740816.76 6493808.00 5740760.95 6493869.21 5740688.93 6493852.59 5740672.23 6493848.74 5740660.71 6493815.32 5740642.91 6493763.76 5740664.67 6493733.82 5740673.61 6493721.52 5740691.08 6493697.48 5740751.07 6493669.39 5740772.43 6493659.39</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-12SU_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-12SU/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-12SU</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>12SU</app:oznaczenie>
<app:symbol>SU</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739064.03 6492433.47 5739126.02 6492450.01 5739151.84 6492490.09 5739160.94 6492504.22 5739128.73 6492558.07 5739101.93 6492572.49 5739070.66 6492589.30 5739042.21 6492558.18 5739026.16 6492540.61 5739020.36 6492481.83 5739026.19 6492475.14 5739064.03 6492433.47</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaUslugowa" xlink:title="strefa usługowa"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>65.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">15.0</app:maksWysokoscZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746098.40 6495268.64 5746113.09 6495384.25 5746057.07 6495389.18 5746098.40 6495268.64</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaWielorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową wielorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MW"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MN"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>2.0</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">13.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746190.18 6495454.81 5746215.14 6495606.37 5746218.09 6495624.28 5746027.76 6495647.30 5746006.28 6495534.19 5746029.72 6495468.92 5746190.18 6495454.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaWielorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową wielorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MW"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:profilDodatkowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZN"/>
<app:maksNadziemnaIntensywnoscZabudowy>1.3</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>60.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746218.09 6495624.28 5746247.98 6495805.84 5746064.34 6495840.06 5746040.64 6495715.16 5746027.76 6495647.30 5746218.09 6495624.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>1.3</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">21.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745793.97 6495249.01 5745994.01 6495247.94 5746063.32 6495247.57 5746013.44 6495393.02 5745800.90 6495411.71 5745793.97 6495249.01</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaMieszkaniowaWielorodzinna" xlink:title="strefa wielofunkcyjna z zabudową mieszkaniową wielorodzinną"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-MW"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-U"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>2.4</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">21.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746078.62 6495915.27 5746108.53 6496072.85 5746136.58 6496220.63 5745922.18 6496214.00 5745932.06 6495921.33 5745943.59 6495920.85 5746078.62 6495915.27</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>1.9</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5749789.60 6494494.28 5749768.88 6494566.56 5749837.07 6494623.54 5749920.06 6494633.05 5749945.16 6494611.48 5749798.44 6494787.07 5749467.18 6495183.50 5749317.91 6495058.76 5749789.60 6494494.28</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5748671.01 6495879.30 5748867.94 6496020.83 5748721.56 6496224.50 5748647.95 6496174.53 5748638.77 6496147.47 5748562.97 6496119.83 5748501.57 6496158.44 5748481.02 6496143.65 5748541.52 6496059.47 5748671.01 6495879.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5748029.90 6496140.43 5748444.18 6496196.20 5748290.99 6496273.67 5748016.93 6496236.76 5748029.90 6496140.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>0.4</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746895.98 6495601.24 5746895.93 6495606.45 5746895.32 6495675.05 5746887.27 6495710.81 5746862.63 6495820.09 5746837.21 6495932.87 5746739.49 6495951.64 5746698.97 6495614.14 5746895.98 6495601.24</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5744143.11 6494709.73 5744203.71 6494931.60 5744158.17 6494926.48 5744156.12 6494944.65 5744114.36 6494939.66 5744057.91 6494733.00 5744143.11 6494709.73</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745563.05 6495113.05 5745599.46 6495248.27 5745622.06 6495332.23 5745312.46 6495339.15 5745287.25 6495151.53 5745563.05 6495113.05</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742726.30 6491521.43 5742695.93 6491714.33 5742644.30 6491713.62 5742644.07 6491730.37 5742565.82 6491718.05 5742583.18 6491607.82 5742726.30 6491521.43</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742839.57 6491600.65 5743018.88 6491952.51 5742928.19 6491998.73 5742833.07 6491812.08 5742834.38 6491716.24 5742821.40 6491716.05 5742839.57 6491600.65</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742687.50 6497050.62 5742718.08 6497153.53 5742613.87 6497113.96 5742602.56 6497075.85 5742687.50 6497050.62</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>45.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742774.37 6497024.83 5742824.61 6497193.99 5742718.08 6497153.53 5742687.50 6497050.62 5742774.37 6497024.83</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742656.87 6497258.73 5742761.07 6497298.30 5742799.47 6497427.56 5742758.78 6497434.72 5742753.97 6497515.15 5742757.47 6497533.28 5742739.96 6497538.48 5742718.95 6497467.77 5742656.87 6497258.73</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742761.07 6497298.30 5742867.61 6497338.75 5742896.08 6497434.57 5742911.78 6497487.45 5742899.61 6497491.06 5742898.61 6497475.31 5742843.63 6497419.79 5742799.47 6497427.56 5742761.07 6497298.30</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5742952.24 6497522.17 5743092.62 6497532.00 5743076.21 6497607.89 5742878.26 6497594.02 5742865.87 6497593.15 5742886.29 6497568.77 5742899.38 6497580.61 5742952.24 6497522.17</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740222.43 6492133.94 5740693.56 6492127.52 5740783.44 6492126.29 5740847.14 6492125.43 5740847.55 6492155.24 5740785.09 6492182.95 5740747.56 6492254.46 5740719.97 6492252.96 5740719.49 6492261.76 5740224.25 6492268.52 5740222.43 6492133.94</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaZagrodowa" xlink:title="strefa wielofunkcyjna z zabudową zagrodową"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZM"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.5</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740224.25 6492268.52 5740719.49 6492261.76 5740714.23 6492358.07 5740225.57 6492364.73 5740224.25 6492268.52</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>0.4</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740719.97 6492252.96 5740747.56 6492254.46 5740743.60 6492262.01 5740778.74 6492351.61 5740872.30 6492353.92 5740944.98 6492304.01 5740942.97 6492265.13 5740977.98 6492267.04 5740974.74 6492326.45 5740971.62 6492383.54 5740831.88 6492573.08 5740692.14 6492762.62 5740714.23 6492358.07 5740719.49 6492261.76 5740719.97 6492252.96</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>35.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-17SZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-17SZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-17SZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>17SZ</app:oznaczenie>
<app:symbol>SZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740664.67 6493733.82 5740642.91 6493763.76 5740660.71 6493815.32 5740238.13 6494059.07 5740203.83 6493999.61 5740664.67 6493733.82</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
<app:plan xlink:href="https://www.gov.pl/zagospodarowanieprzestrzenne/app/AktPlanowaniaPrzestrzennego/PL.ZIPPZP.90021/302005-POG/1POG"/>
<app:nazwa xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/codelist/RodzajStrefyPlanistycznejKod/strefaWielofunkcyjnaZZabudowaZagrodowa" xlink:title="strefa wielofunkcyjna z zabudową zagrodową"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZM"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-RA"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-K"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZP"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-ZD"/>
<app:profilPodstawowy xlink:href="https://www.gov.pl/static/zagospodarowanieprzestrzenne/ontology/KPT#KPT-MPZP-I"/>
<app:maksNadziemnaIntensywnoscZabudowy>0.8</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-18SZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-18SZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-18SZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>18SZ</app:oznaczenie>
<app:symbol>SZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5741773.48 6494521.95 5742094.24 6494850.14 5742043.76 6494906.75 5742062.02 6494943.72 5741710.22 6494583.78 5741773.48 6494521.95</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>0.3</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">11.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-19SZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-19SZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-19SZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>19SZ</app:oznaczenie>
<app:symbol>SZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740703.51 6500022.74 5741062.34 6500175.75 5741045.08 6500216.25 5740986.87 6500281.33 5740655.69 6500140.13 5740712.84 6500038.52 5740698.24 6500030.30 5740703.51 6500022.74</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>30.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-20SZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-20SZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-20SZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>20SZ</app:oznaczenie>
<app:symbol>SZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739527.60 6492286.58 5739553.25 6492380.66 5739151.84 6492490.09 5739126.02 6492450.01 5739064.03 6492433.47 5739058.83 6492414.37 5739317.67 6492343.80 5739527.60 6492286.58</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>0.4</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>25.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-21SZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-21SZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-21SZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>21SZ</app:oznaczenie>
<app:symbol>SZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739553.25 6492380.66 5739587.92 6492507.86 5739310.89 6492583.38 5739139.89 6492630.00 5739118.06 6492631.64 5739101.93 6492572.49 5739128.73 6492558.07 5739160.94 6492504.22 5739151.84 6492490.09 5739553.25 6492380.66</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>35.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-22SZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-22SZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-22SZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>22SZ</app:oznaczenie>
<app:symbol>SZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739042.21 6492558.18 5739070.66 6492589.30 5739101.93 6492572.49 5739118.06 6492631.64 5739093.32 6492633.50 5739036.03 6492584.81 5739026.47 6492576.68 5739042.21 6492558.18</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>0.7</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">10.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>40.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-23SZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-23SZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-23SZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>23SZ</app:oznaczenie>
<app:symbol>SZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739310.89 6492583.38 5739452.56 6492703.81 5739394.56 6492772.04 5739336.57 6492840.26 5739152.90 6492684.14 5739148.76 6492629.33 5739139.89 6492630.00 5739310.89 6492583.38</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksNadziemnaIntensywnoscZabudowy>0.6</app:maksNadziemnaIntensywnoscZabudowy>
<app:maksUdzialPowierzchniZabudowy>40.0</app:maksUdzialPowierzchniZabudowy>
<app:maksWysokoscZabudowy uom="m">12.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>30.0</app:minUdzialPowierzchniBiologicznieCzynnej>
</app:StrefaPlanistyczna>
</wfs:member>
<wfs:member>
<app:StrefaPlanistyczna gml:id="PL.ZIPPZP.90021_302005-POG_1POG-24SZ_20260302T120000">
<gml:identifier codeSpace="https://www.gov.pl/zagospodarowanieprzestrzenne/app">https://www.gov.pl/zagospodarowanieprzestrzenne/app/StrefaPlanistyczna/PL.ZIPPZP.90021/302005-POG/1POG-24SZ/20260302T120000</gml:identifier>
<app:idIIP><app:Identyfikator><app:przestrzenNazw>PL.ZIPPZP.90021/302005-POG</app:przestrzenNazw><app:lokalnyId>1POG-24SZ</app:lokalnyId><app:wersjaId>20260302T120000</app:wersjaId></app:Identyfikator></app:idIIP>
<app:oznaczenie>24SZ</app:oznaczenie>
<app:symbol>SZ</app:symbol>
<app:poczatekWersjiObiektu>2026-03-02T12:00:00Z</app:poczatekWersjiObiektu>
<app:obowiazujeOd>2026-03-02</app:obowiazujeOd>
<app:status xlink:href="http://inspire.ec.europa.eu/codelist/ProcessStepGeneralValue/legalForce" xlink:title="prawnie wiążący"/>
<app:charakterUstalenia xlink:href="http://inspire.ec.europa.eu/codelist/RegulationNatureValue/generallyBinding" xlink:title="ogólnie wiążące"/>
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5739036.03 6492584.81 5739093.32 6492633.50 5739039.02 6492637.60 5739047.15 6492745.65 5738987.60 6492839.54 5738906.92 6492788.35 5739036.03 6492584.81</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:maksWysokoscZabudowy uom="m">9.0</app:maksWysokoscZabudowy>
<app:minUdzialPowierzchniBiologicznieCzynnej>45.0</app:minUdzialPowierzchniBiologicznieCzynnej>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5746862.63 6495820.09 5746837.21 6495932.87 5746823.17 6495995.14 5746586.87 6496223.06 5746554.30 6496240.46 5746593.88 6496306.83 5746699.72 6496566.79 5746592.57 6496610.42 5746490.02 6496358.57 5746452.13 6496295.03 5746487.28 6496276.25 5746402.01 6496016.47 5746455.12 6496006.27 5746449.94 6495768.19 5746270.03 6495801.73 5746247.98 6495805.84 5746064.34 6495840.06 5746040.64 6495715.16 5745920.57 6495710.35 5745943.59 6495920.85 5746078.62 6495915.27 5746108.53 6496072.85 5746136.58 6496220.63 5745922.18 6496214.00 5745932.06 6495921.33 5745760.13 6495928.42 5745764.61 6495736.36 5745801.40 6495705.57 5745900.24 6495622.89 5746006.28 6495534.19 5746029.72 6495468.92 5746190.18 6495454.81 5746215.14 6495606.37 5746446.46 6495607.84 5746442.66 6495432.61 5746576.78 6495420.81 5746896.55 6495334.19 5746898.10 6495360.81 5746895.98 6495601.24 5746895.93 6495606.45 5747222.58 6495724.37 5747325.60 6495761.56 5747455.20 6495817.63 5747415.05 6495910.41 5747370.91 6496012.43 5747247.36 6495958.97 5747168.05 6495930.34 5746862.63 6495820.09</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5744057.91 6494733.00 5744143.11 6494709.73 5744203.71 6494931.60 5744816.94 6495000.45 5744813.08 6495034.87 5745122.62 6495069.62 5745273.39 6495131.32 5745193.71 6495195.05 5745083.41 6495283.28 5745069.48 6495277.58 5744789.35 6495246.13 5744178.33 6495177.89 5743920.33 6495664.90 5743761.05 6495580.53 5743995.49 6495137.99 5743786.40 6495113.03 5743811.41 6494903.50 5743959.09 6494921.13 5743918.14 6494771.18 5744057.91 6494733.00</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5745622.06 6495332.23 5745312.46 6495339.15 5745287.25 6495151.53 5745283.45 6495123.28 5745541.11 6494865.65 5745689.31 6494708.55 5745769.61 6494676.25 5745985.02 6494589.61 5746004.68 6494588.36 5746029.83 6494712.64 5746055.71 6494840.59 5746082.74 6494974.18 5746159.29 6494967.67 5746090.64 6495167.86 5746085.65 6495168.21 5746086.97 6495178.60 5746063.32 6495247.57 5746013.44 6495393.02 5745800.90 6495411.71 5745649.75 6495435.06 5745622.06 6495332.23</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5740986.87 6500281.33 5740655.69 6500140.13 5740460.13 6500487.79 5740427.26 6500546.23 5740254.02 6500448.78 5740330.34 6500313.08 5740496.45 6500017.78 5740211.12 6499649.35 5740305.78 6499576.03 5740405.37 6499498.91 5740621.15 6499777.53 5740852.41 6499445.96 5740955.42 6499517.82 5741022.87 6499564.87 5740801.21 6499882.67 5740775.66 6499838.87 5740701.16 6499882.34 5740653.71 6499910.03 5740658.22 6499917.76 5740701.66 6499964.93 5740695.60 6499981.85 5740709.18 6500005.10 5740720.37 6499998.57 5740831.13 6499933.95 5740819.95 6499914.78 5741119.20 6500042.37 5741062.34 6500175.75 5741045.08 6500216.25 5740986.87 6500281.33</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
<app:geometria><gml:Polygon srsDimension="2" srsName="http://www.opengis.net/def/crs/EPSG/0/2177"><gml:exterior><gml:LinearRing><gml:posList>5738850.83 6500911.68 5738717.04 6500801.75 5738381.53 6500526.08 5737855.15 6500222.98 5737758.61 6499545.25 5737918.80 6498920.66 5737928.68 6498882.16 5737753.22 6498231.84 5737683.44 6497561.90 5737819.79 6497024.81 5737875.83 6496794.42 5737878.48 6496783.07 5737900.79 6496687.56 5737913.23 6496634.34 5737999.20 6496266.43 5738022.50 6496022.24 5738062.98 6495597.97 5738283.36 6494963.67 5738315.48 6494586.23 5738256.39 6494212.07 5738081.30 6493874.29 5738015.68 6493499.54 5737706.44 6492816.84 5737688.45 6492793.80 5737245.17 6492226.12 5737229.39 6491776.88 5737416.56 6491217.00 5737512.60 6490921.51 5737471.28 6490471.89 5737760.38 6490007.52 5737964.71 6489500.11 5738074.21 6489344.34 5738282.97 6489047.40 5738505.37 6488892.56 5738737.11 6488731.20 5739024.63 6488276.30 5739316.63 6487824.27 5739405.71 6487654.86 5739568.76 6487344.73 5739924.38 6486936.01 5740516.20 6487068.60 5741012.09 6487417.75 5741120.35 6487509.47 5741466.11 6487802.43 5741942.44 6488159.12 5742277.46 6488647.34 5742726.79 6489032.97 5743081.43 6489506.70 5743307.20 6490053.71 5743343.54 6490086.22 5743749.35 6490449.12 5744157.70 6490879.34 5744743.85 6491021.07 5745238.53 6491365.98 5745712.81 6491670.08 5746016.22 6491773.90 5746245.85 6491852.48 5746654.04 6491741.46 5747075.74 6491774.71 5747425.94 6491949.81 5747463.07 6491964.97 5747551.81 6491975.60 5747874.12 6492014.22 5748285.00 6491927.75 5748358.63 6491941.55 5748697.69 6492005.08 5749078.82 6491830.67 5749497.34 6491807.83 5749985.17 6492335.71 5750546.91 6492784.15 5751228.90 6493041.81 5751568.21 6493345.15 5751705.30 6493467.71 5751772.42 6493527.72 5751594.13 6493985.18 5751578.28 6494002.82 5751265.95 6494350.38 5750858.91 6494630.43 5750603.12 6495053.16 5750538.82 6495232.24 5750274.25 6495958.93 5750098.31 6496411.51 5749986.59 6496567.99 5749848.49 6496761.40 5749848.41 6496761.51 5749817.49 6496804.83 5749707.79 6496879.94 5749608.53 6496947.04 5749292.06 6497160.93 5748939.17 6497685.93 5748468.01 6498090.49 5748260.03 6498255.96 5747982.03 6498477.13 5747420.21 6498785.52 5747215.52 6498999.63 5746977.35 6499248.77 5746774.01 6499860.34 5746362.59 6500356.42 5746025.81 6500568.33 5746013.85 6500582.96 5745979.31 6500625.23 5745773.99 6500876.40 5745467.90 6501124.79 5745376.41 6501230.30 5745356.80 6501252.91 5745209.65 6501422.61 5744856.30 6501609.40 5744704.08 6501757.53 5744569.84 6501888.15 5744343.18 6502214.22 5744063.88 6502496.50 5743691.08 6502647.95 5743645.58 6502684.68 5743600.27 6502721.25 5743377.99 6502900.71 5742992.08 6503000.39 5742598.09 6503060.73 5742346.09 6503191.63 5742247.65 6503242.77 5741867.45 6503349.50 5741475.51 6503438.07 5741154.72 6503680.04 5741003.75 6503440.45 5740734.32 6503018.29 5740501.36 6502661.53 5740208.93 6502374.91 5740064.25 6502233.11 5739838.99 6501812.93 5739818.09 6501773.95 5739775.06 6501693.68 5739461.66 6501522.76 5739232.50 6501397.77 5738850.83 6500911.68</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></app:geometria>
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
