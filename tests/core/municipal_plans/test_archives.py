import io
import struct
import zipfile

import pytest

from ako_qgis_plugin.core.errors import PlanFormatError
from ako_qgis_plugin.core.municipal_plans import archives
from tests.core.municipal_plans.app_documents import act, collection, read_files, zone


@pytest.fixture
def archive(tmp_path):
    """Give a function that writes a zip of names and texts and gives its path."""

    def write(members, name="plan.zip", compression=zipfile.ZIP_DEFLATED):
        path = tmp_path / name
        with zipfile.ZipFile(path, "w", compression) as stream:
            for member, text in members.items():
                stream.writestr(member, text)
        return path

    return write


def zone_ids(reading):
    return [record.values["zone_id"] for record in reading.plans.zones]


@pytest.mark.parametrize(
    "name",
    [
        "Strefa.gml",
        "Strefa.GML",
        "strefa.xml",
        "plan/strefy/Strefa.gml",
        "Żółte łąki/Strefa.gml",
        "plan\\strefy\\Strefa.gml",
    ],
)
def test_plan_in_a_zip_is_read_whatever_its_name(archive, name):
    assert zone_ids(read_files(archive({name: collection(zone())}))) == ["1POG-1SJ"]


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_compressions_are_read(archive, compression):
    assert zone_ids(read_files(archive({"a.gml": collection(zone())}, compression=compression))) == ["1POG-1SJ"]


def test_files_of_a_zip_and_files_beside_it_make_one_plan(archive, tmp_path):
    path = tmp_path / "Akt planowania – Łąki.gml"
    path.write_text(collection(act("7POG")), encoding="utf-8")
    zipped = archive({"a.gml": collection(zone("x", plan=None)), "b.gml": collection(zone("y", plan=None))})
    reading = read_files(zipped, path)
    assert {record.values["plan_id"].rpartition("/")[2] for record in reading.plans.zones} == {"7POG"}


def test_sidecars_are_passed_over_with_a_note(archive):
    reading = read_files(
        archive({"a.gml": collection(zone()), "a.gfs": "<x/>", "__MACOSX/._a.gml": "x", ".b.gml": "x"})
    )
    assert zone_ids(reading) == ["1POG-1SJ"]
    assert any("a.gfs" in note and "passed over" in note for note in reading.notes)


def test_error_names_zip_and_member(archive):
    with pytest.raises(PlanFormatError, match=r"plan\.zip/strefy/a\.gml: is not XML"):
        read_files(archive({"strefy/a.gml": "no"}))


def test_name_in_the_code_page_of_polish_windows_is_shown_right(archive):
    path = archive({"1234.gml": "no"})
    path.write_bytes(path.read_bytes().replace(b"1234.gml", "Łąka".encode("cp852") + b".gml"))
    with pytest.raises(PlanFormatError, match=r"plan\.zip/Łąka\.gml"):
        read_files(path)


OUTSIDE = [
    "../e.gml",
    "a/../../e.gml",
    "/etc/e.gml",
    "C:\\e.gml",
    "c:e.gml",
    "..\\e.gml",
    "\\\\host\\e.gml",
    "../x.txt",
]


@pytest.mark.parametrize("name", OUTSIDE)
def test_zip_that_points_outside_itself_is_refused(archive, name):
    with pytest.raises(PlanFormatError, match=r"plan\.zip: points outside itself"):
        read_files(archive({"good.gml": collection(zone()), name: collection(zone())}))


def test_zip_is_refused_for_a_file_outside_that_is_no_plan(archive):
    with pytest.raises(PlanFormatError, match="points outside itself"):
        read_files(archive({"good.gml": collection(zone()), "../readme.txt": "x"}))


@pytest.mark.parametrize("name", ["inner.zip", "inner.7z", "deep/inner.ZIP"])
def test_archive_in_an_archive_is_refused(archive, name):
    with pytest.raises(PlanFormatError, match="holds another archive"):
        read_files(archive({"a.gml": collection(zone()), name: "x"}))


def test_zip_with_a_password_is_refused(archive):
    path = archive({"a.gml": collection(zone())})
    raw = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        raw[raw.index(signature) + offset] |= 1
    path.write_bytes(raw)
    with pytest.raises(PlanFormatError, match="protected by a password"):
        read_files(path)


def test_zip_without_a_plan_is_refused(archive):
    with pytest.raises(PlanFormatError, match=r"plan\.zip: no GML or XML file"):
        read_files(archive({"readme.txt": "x"}))


def test_empty_zip_is_refused(archive):
    with pytest.raises(PlanFormatError, match=r"plan\.zip: no GML or XML file"):
        read_files(archive({}))


@pytest.mark.parametrize("cut", [10, 200, -30])
def test_truncated_zip_is_refused(archive, cut):
    path = archive({"a.gml": collection(zone())})
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(PlanFormatError, match=r"plan\.zip: the zip is damaged"):
        read_files(path)


def test_damaged_contents_are_refused(archive):
    path = archive({"a.gml": collection(zone())}, compression=zipfile.ZIP_STORED)
    path.write_bytes(path.read_bytes().replace(b">SJ<", b">SW<"))
    with pytest.raises(PlanFormatError, match=r"plan\.zip: a\.gml cannot be unpacked"):
        read_files(path)


def test_too_many_files_are_refused(archive, monkeypatch):
    monkeypatch.setattr(archives, "MAX_MEMBERS", 3)
    with pytest.raises(PlanFormatError, match="4 files in one zip; at most 3"):
        read_files(archive({f"{number}.gml": collection(zone()) for number in range(4)}))


def test_zip_that_unpacks_to_too_much_is_refused(archive, monkeypatch):
    monkeypatch.setattr(archives, "MAX_UNPACKED_BYTES", 2**20)
    with pytest.raises(PlanFormatError, match="unpacks to more than"):
        read_files(archive({f"{number}.gml": collection(zone()) + " " * 2**19 for number in range(3)}))


def test_zip_bomb_is_refused(archive):
    bomb = b"<a>" + b" " * (2 * archives.RATIO_MATTERS_BYTES)
    with pytest.raises(PlanFormatError, match="zip bomb"):
        read_files(archive({"a.gml": bomb}))


def test_zip_bomb_that_lies_of_its_size_is_refused(archive, monkeypatch):
    """What the header says is not believed: here it says 100 bytes."""
    monkeypatch.setattr(archives, "RATIO_MATTERS_BYTES", 2**16)
    path = archive({"a.gml": b"<a>" + b" " * 2**22})
    raw = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        struct.pack_into("<I", raw, raw.index(signature) + offset, 100)
    path.write_bytes(raw)
    with pytest.raises(PlanFormatError):
        read_files(path)


def test_bytes_are_counted_as_they_come(archive, monkeypatch):
    """Files that share their packed bytes unpack to more than any one of them says."""
    path = archive({f"{number}.gml": collection(zone()) + " " * 2**19 for number in range(3)})
    monkeypatch.setattr(archives, "MAX_UNPACKED_BYTES", 2**20)
    monkeypatch.setattr(archives._Budget, "require_declared", lambda self, size: None)
    with pytest.raises(PlanFormatError, match="unpacks to more than"):
        read_files(path)


def test_small_file_may_repeat_itself(archive):
    assert zone_ids(read_files(archive({"a.gml": collection(zone()) + "\n" * 2**22}))) == ["1POG-1SJ"]


def test_gml_that_begins_like_no_zip_is_no_zip(tmp_path):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as inner:
        inner.writestr("a.gml", collection(zone("1POG-9SJ")))
    path = tmp_path / "polyglot.gml"
    path.write_bytes(collection(zone()).encode() + stream.getvalue())
    with pytest.raises(PlanFormatError, match="not well-formed"):
        read_files(path)


def test_missing_file_is_refused(tmp_path):
    with pytest.raises(PlanFormatError, match=r"nowhere\.gml: cannot be read"):
        read_files(tmp_path / "nowhere.gml")


def test_folder_is_refused(tmp_path):
    with pytest.raises(PlanFormatError, match="is a folder"):
        read_files(tmp_path)
