"""The atlas: what its pages say and show, that nothing overlaps, and that it is a whole file or none."""

from __future__ import annotations

import datetime as dt
import itertools
import re
import subprocess
from pathlib import Path

import pytest
from qgis.core import (
    QgsFeatureRequest,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutUtils,
    QgsTextRenderer,
)

from ako_qgis_plugin.core.errors import Cancelled
from ako_qgis_plugin.core.progress import SilentProgress
from ako_qgis_plugin.processing_algorithms.maps import atlas
from ako_qgis_plugin.processing_algorithms.maps.atlas import Atlas
from ako_qgis_plugin.processing_algorithms.maps.layout import LayoutError
from ako_qgis_plugin.processing_algorithms.maps.legend import present_keys
from ako_qgis_plugin.processing_algorithms.maps.report_maps import ReportMaps
from tests.qgis.small_layers import square
from tests.qgis.small_report import boundaries_layer, finding, findings_layer, sources

DAY = dt.date(2026, 11, 24)
ODD_NAME = "Droga <S11> & \"Łącznik\" 'ż' [% 1 + 1 %] " + "bardzo długa nazwa " * 12

#: Of scene units, which are millimetres: what rounding to dots may add.
ROUNDING = 0.3


def rows() -> list:
    place = {"review_status": "accepted", "review_note": "Uzgodniono.", "reviewed_by": "A. K."}
    return [
        finding("a1", square(0, 450, 500), provision_name=ODD_NAME),
        finding("b2", square(200, 0, 90), verdict="potential_conflict", area_m2=8_100.0, provision_name="Zbiornik"),
        finding("c3", square(1200, 0, 90), severity=4, zone_id="2SO", zone_label="2SO", area_m2=12_345_678.9, **place),
        finding("d4", square(1500, 0, 90), verdict="attention", severity=2, area_m2=43.0),
        finding("e5", None, verdict="not_assessed", severity=1, area_m2=None, reason="brak lokalizacji"),
        finding("f6", square(0, 0, 50), screening=True, provision_name="Gleby"),
        finding("g7", square(0, 0, 50), is_primary=False, provision_name="Druga ocena"),
        finding("h8", square(0, 0, 50), change="resolved", provision_name="Dawna kolizja"),
    ]


@pytest.fixture(scope="module")
def maps(qgis_app):
    return ReportMaps(sources(findings_layer(*rows())), "pl")


@pytest.fixture(scope="module")
def pdf(maps, tmp_path_factory):
    path = tmp_path_factory.mktemp("atlas") / "atlas żółty.pdf"
    maps.write_atlas(path, None, DAY, SilentProgress())
    return path


def output_of(*command) -> str:
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout


def pages_of(path: Path) -> list[str]:
    """Give the text of each page with single spaces."""
    text = output_of("pdftotext", "-layout", path, "-").replace("\N{NARROW NO-BREAK SPACE}", " ")
    return [" ".join(page.split()) for page in text.split("\f")[:-1]]


def atlas_of(maps: ReportMaps, paper: str = "A4", teryt: str | None = None) -> Atlas:
    return Atlas(maps._copies, maps._layers, DAY, paper, teryt)


def test_there_is_a_page_for_all_for_each_municipality_and_for_each_grave_conflict(pdf):
    titles = [page[:36] for page in pages_of(pdf)]
    assert titles == [
        "Plany gmin a plan województwa: koliz",
        'Gmina Gmina <Pusta> & "Żółta": koliz',
        "Gmina Kalisz: kolizje z planem wojew",
        "Gmina Kalisz, kolizja nr 1 Strefa 1S",
        "Gmina Kalisz, kolizja nr 2 Strefa 2S",
    ]


def test_number_of_pages_is_told(maps, tmp_path):
    assert maps.write_atlas(tmp_path / "a.pdf", "3061011", DAY, SilentProgress()) == 3
    assert len(pages_of(tmp_path / "a.pdf")) == 3


def test_overview_has_the_numbers_of_each_municipality(pdf):
    overview = pages_of(pdf)[0]
    # Three squares of 500, 90 and 90 m.
    assert "Kalisz 2 1 1 1 26,62" in overview
    assert '<Pusta> & "Żółta" 0 0 0 0 0' in overview
    assert "Razem 2 1 1 1 26,62" in overview


def test_list_has_the_gravest_first_with_sizes_as_poles_write_them(pdf):
    page = pages_of(pdf)[2]
    order = [page.index(part) for part in ("1 1SJ", "2 2SO S11", "3 1SJ Zbiornik", "4 1SJ S11", "5 1SJ S11 –")]
    assert order == sorted(order)
    for size in ("1 234,57.ha kolizja", "0,81.ha potencjalna kolizja", "43.m² do wyjaśnienia"):
        assert re.search(size, page)


def test_what_is_no_item_is_on_no_page(pdf):
    text = " ".join(pages_of(pdf))
    assert not [name for name in ("Gleby", "Druga ocena", "Dawna kolizja") if name in text]
    assert "Oceny w obszarach rozległych (liczba: 1, w tym kolizje: 1) nie są pokazane" in text


def test_page_of_a_conflict_says_all_that_is_known(pdf):
    page = pages_of(pdf)[4]
    for part in (
        "Strefa 2SO",
        "10,0 % strefy",
        "Reguła R001",
        "Droga przecina zabudowę.",
        "art. 39 ust. 3 upzp",
        "przyjęto bez zmian (A. K.). Uzgodniono.",
    ):
        assert part in page


def test_names_stand_as_they_are(pdf):
    page = pages_of(pdf)[3]
    assert "Droga <S11> & \"Łącznik\" 'ż' [% 1 + 1 %]" in page


def test_municipality_without_findings_is_not_called_clean(pdf):
    page = pages_of(pdf)[1]
    assert "Brak wyników (gminy mogło nie być w badaniu)." in page
    assert "Nie stwierdza zgodności planu." in page


def test_every_page_has_day_number_scale_and_sources(pdf):
    for number, page in enumerate(pages_of(pdf), start=1):
        assert f"24.11.2026 · strona {number} z 5" in page
        assert re.search(r"1:\d", page)
        assert "Źródła: plany gmin" in page


def test_every_font_is_embedded(pdf):
    fonts = [line.split() for line in output_of("pdffonts", pdf).splitlines()[2:]]
    assert fonts
    assert {font[-5] for font in fonts} == {"yes"}


def test_no_page_holds_a_picture(pdf):
    assert len(output_of("pdfimages", "-list", pdf).splitlines()) == 2


@pytest.mark.parametrize(("paper", "size"), [("A4", "841.9 x 595.3"), ("A3", "1190.6 x 841.9")])
def test_pages_are_landscape(maps, tmp_path, paper, size):
    maps.write_atlas(tmp_path / "a.pdf", "301702", DAY, SilentProgress(), paper)
    (found,) = re.findall(r"Page size: +([\d.]+) x ([\d.]+)", output_of("pdfinfo", tmp_path / "a.pdf"))
    assert [float(each) for each in found] == [pytest.approx(float(each), abs=1) for each in size.split(" x ")]


def test_the_same_input_gives_the_same_pages(maps, pdf, tmp_path):
    def drawn(path):
        output_of("pdftoppm", "-r", "40", "-png", path, tmp_path / path.stem)
        return [each.read_bytes() for each in sorted(tmp_path.glob(f"{path.stem}-*.png"))]

    again = tmp_path / "again.pdf"
    ReportMaps(sources(findings_layer(*rows())), "pl").write_atlas(again, None, DAY, SilentProgress())
    assert pages_of(again) == pages_of(pdf)
    assert drawn(again) == drawn(pdf)


def test_english_atlas_is_english(qgis_app, tmp_path):
    ReportMaps(sources(findings_layer(*rows())), "en").write_atlas(tmp_path / "a.pdf", "306101", DAY, SilentProgress())
    page = pages_of(tmp_path / "a.pdf")[0]
    assert "Kalisz: conflicts with the voivodeship plan" in page
    assert re.search(r"1,234\.57.ha", page)
    assert "24 Nov 2026 · page 1 of 3" in page


class CancelAt(SilentProgress):
    def __init__(self, fraction: float) -> None:
        super().__init__()
        self.fraction = fraction

    def advance(self, fraction: float) -> None:
        if fraction >= self.fraction:
            raise Cancelled


@pytest.mark.parametrize("fraction", [0.0, 0.5, 1.0])
def test_cancelled_atlas_leaves_the_older_one(maps, tmp_path, fraction):
    path = tmp_path / "atlas.pdf"
    path.write_bytes(b"older")
    with pytest.raises(Cancelled):
        maps.write_atlas(path, None, DAY, CancelAt(fraction))
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("atlas.pdf", b"older")]


def test_error_on_a_page_is_raised_and_leaves_nothing(maps, tmp_path, monkeypatch):
    monkeypatch.setattr(atlas.AtlasPages, "municipality", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        maps.write_atlas(tmp_path / "a.pdf", None, DAY, SilentProgress())
    assert list(tmp_path.iterdir()) == []


def test_atlas_that_cannot_be_written_is_told_in_words(maps, tmp_path):
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(LayoutError, match="the atlas cannot be written"):
        maps.write_atlas(tmp_path / "a.pdf", None, DAY, SilentProgress())
    assert [each.name for each in tmp_path.iterdir()] == ["a.pdf"]


def test_folder_that_is_not_there_is_not_made(maps, tmp_path):
    with pytest.raises(LayoutError, match="no such folder"):
        maps.write_atlas(tmp_path / "nowhere" / "a.pdf", None, DAY, SilentProgress())
    assert list(tmp_path.iterdir()) == []


def test_atlas_of_an_unknown_municipality_is_refused(maps, tmp_path):
    with pytest.raises(LayoutError, match="no municipality"):
        maps.write_atlas(tmp_path / "a.pdf", "999999", DAY, SilentProgress())


def test_conflicts_beyond_the_limit_are_told_on_the_last_page(maps, tmp_path, monkeypatch):
    monkeypatch.setattr(atlas, "MAX_GRAVE_PAGES", 1)
    maps.write_atlas(tmp_path / "a.pdf", None, DAY, SilentProgress())
    pages = pages_of(tmp_path / "a.pdf")
    assert [page for page in pages if "Dalszych poważnych kolizji (liczba: 1)" in page] == pages[-1:]


def test_resolved_and_broad_findings_are_not_drawn(maps):
    layer = maps._copies.findings
    keys = present_keys(layer, QgsFeatureRequest().setFilterExpression("finding_id IN ('f6', 'g7', 'h8')"))
    assert keys == set()
    assert present_keys(layer, QgsFeatureRequest().setFilterExpression("finding_id = 'a1'"))


def test_findings_outside_all_municipalities_are_told(qgis_app, tmp_path):
    layer = findings_layer(finding("a1", square(0, 0, 90)), finding("b2", square(0, 0, 90), teryt=None))
    ReportMaps(sources(layer), "pl").write_atlas(tmp_path / "a.pdf", None, DAY, SilentProgress())
    assert "Oceny poza wymienionymi gminami: 1." in pages_of(tmp_path / "a.pdf")[0]


def test_progress_goes_from_page_to_page(maps, tmp_path):
    told = []
    progress = SilentProgress()
    progress.advance = told.append
    maps.write_atlas(tmp_path / "a.pdf", None, DAY, progress)
    assert told == [pytest.approx(done / 5) for done in range(6)]


@pytest.fixture(scope="module")
def crowded(qgis_app):
    """Give maps of a municipality with 500 conflicts, and of a hundred others with long names."""
    many = [
        finding(f"{number:03}", square(number % 25 * 80, number // 25 * 80, 60), provision_name=ODD_NAME * 2)
        for number in range(500)
    ]
    places = [({"teryt": "306101", "municipality": "Kalisz"}, square(0, 0, 2000))] + [
        (
            {"teryt": f"40{number:04}", "municipality": f"Gmina o bardzo długiej nazwie {number}"},
            square(2000 + number, 0, 1),
        )
        for number in range(100)
    ]
    long = {
        "rationale": "Uzasadnienie długie jak umowa. " * 60,
        "legal_basis": "art. 39 " * 90,
        "advice": "Rada. " * 200,
    }
    many.append(finding("999", square(0, 0, 10), zone_label="9" * 80, reason="x" * 900, area_m2=2e5, **long))
    return ReportMaps(sources(findings_layer(*many), boundaries_layer(*places)), "pl")


def sheets(atlas: Atlas) -> list[int]:
    """Give a page of each kind."""
    kinds = {(sheet.municipality is None, sheet.finding is None): number for number, sheet in enumerate(atlas.sheets)}
    longest = next(
        n for n, sheet in enumerate(atlas.sheets) if sheet.finding and sheet.finding.finding_id in ("999", "a1")
    )
    first = next(
        n for n, sheet in enumerate(atlas.sheets) if sheet.municipality and sheet.municipality.teryt == "306101"
    )
    return sorted({*kinds.values(), longest, first})


def items_of(page) -> list[QgsLayoutItem]:
    return [
        item
        for item in page.layout.items()
        if isinstance(item, QgsLayoutItem) and item.__class__.__name__ != "QgsLayoutItemPage"
    ]


every_page = pytest.mark.parametrize(
    ("name", "paper"), [("maps", "A4"), ("maps", "A3"), ("crowded", "A4"), ("crowded", "A3")]
)


@every_page
def test_nothing_overlaps_and_all_is_within_the_margins(request, name, paper):
    atlas = atlas_of(request.getfixturevalue(name), paper)
    for number in sheets(atlas):
        page = atlas.page(number)
        boxes = [(item, item.sceneBoundingRect()) for item in items_of(page)]
        for (first, one), (second, other) in itertools.combinations(boxes, 2):
            inner = one.adjusted(ROUNDING, ROUNDING, -ROUNDING, -ROUNDING)
            assert not inner.intersects(other), (number, described(first), described(second))
        inside = page.paper.inside.adjusted(-1, -1, 1, 1)
        assert [described(item) for item, box in boxes if not inside.contains(box)] == [], number


@every_page
def test_texts_fit_their_boxes(request, name, paper):
    atlas = atlas_of(request.getfixturevalue(name), paper)
    for number in sheets(atlas):
        page = atlas.page(number)
        context = QgsLayoutUtils.createRenderContextForLayout(page.layout, None, 300)
        for label in items_of(page):
            if isinstance(label, QgsLayoutItemLabel):
                lines = label.currentText().split("\n")
                width = QgsTextRenderer.textWidth(context, label.textFormat(), lines) / context.scaleFactor()
                height = QgsTextRenderer.textHeight(context, label.textFormat(), lines) / context.scaleFactor()
                assert width <= label.rect().width() + ROUNDING, (number, label.currentText())
                assert height <= label.rect().height() + ROUNDING, (number, label.currentText())


def described(item: QgsLayoutItem) -> str:
    text = item.currentText() if isinstance(item, QgsLayoutItemLabel) else ""
    return f"{type(item).__name__} {text[:40]}"


def test_rest_of_a_long_list_is_counted(crowded):
    page = atlas_of(crowded, teryt="306101").page(0)
    texts = [item.currentText() for item in items_of(page) if isinstance(item, QgsLayoutItemLabel)]
    (rest,) = [re.search(r"i dalsze pozycje rejestru \(liczba: (\d+)\)", text) for text in texts if "i dalsze" in text]
    numbered = [text for text in texts if text.isdecimal()]
    assert int(rest[1]) + len(numbered) == 501


def test_municipalities_that_have_no_room_in_the_table_are_counted(crowded):
    page = atlas_of(crowded).page(0)
    texts = [item.currentText() for item in items_of(page) if isinstance(item, QgsLayoutItemLabel)]
    assert "Kalisz" in texts
    named = sum(text.startswith("Gmina o bardzo") for text in texts)
    assert f"i dalsze gminy (liczba: {100 - named})" in texts


def test_legend_holds_what_is_in_the_municipality_and_no_more(maps):
    page = atlas_of(maps, teryt="306101").page(0)
    (legend,) = [item for item in items_of(page) if isinstance(item, QgsLayoutItemLegend)]
    tree = legend.model()
    nodes = [tree.layerLegendNodes(layer) for layer in tree.rootGroup().findLayers()]
    texts = [node.data(0).replace("¶", " ") for node in itertools.chain(*nodes)]
    assert texts == [
        "Ocena (linia przerywana: niepewna)",
        "kolizja",
        "potencjalna kolizja",
        "do wyjaśnienia",
        "Transport",
        "droga ekspresowa – stan planowany",
        "SJ – strefa wielofunkcyjna z zabudową mieszkaniową jednorodzinną",
        "SO – strefa otwarta",
        "Granice gmin",
    ]
