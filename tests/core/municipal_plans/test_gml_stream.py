import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from ako_qgis_plugin.core.errors import PlanFormatError
from ako_qgis_plugin.core.municipal_plans import gml_stream
from tests.core.municipal_plans.app_documents import SCHEMAS, act, collection, document, read, read_files, value, zone

ROOT = Path(__file__).parents[3]

BILLION_LAUGHS = (
    '<!DOCTYPE lolz [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1 if n > 1 else str()};" * 10}">' for n in range(1, 10))
    + "]>"
)


def zone_ids(reading):
    return [record.values["zone_id"] for record in reading.plans.zones]


def with_prolog(prolog):
    head, _, body = collection(zone()).partition("\n")
    return f"{head}\n{prolog}{body}"


# Wrappers, prefixes, signatures, counters


@pytest.mark.parametrize("member", ["wfs:member", "gml:featureMember", "gml:featureMembers"])
@pytest.mark.parametrize("prefix", ["app", "app-pog", "q1"])
def test_wrappers_and_prefixes_are_read(member, prefix):
    features = [zone("1POG-1SJ"), zone("1POG-2SJ")]
    assert zone_ids(read(collection(*features, member=member, prefix=prefix))) == ["1POG-1SJ", "1POG-2SJ"]


def test_many_objects_in_one_wrapper_are_read():
    inner = zone("1POG-1SJ") + zone("1POG-2SJ") + act()
    reading = read(
        document(
            f"<gml:FeatureCollection {{}}><gml:featureMembers>{inner}</gml:featureMembers></gml:FeatureCollection>"
        )
    )
    assert zone_ids(reading) == ["1POG-1SJ", "1POG-2SJ"]


def test_schema_as_default_namespace_is_read():
    text = collection(zone()).replace("xmlns:app=", "xmlns=").replace("<app:", "<").replace("</app:", "</")
    assert zone_ids(read(text)) == ["1POG-1SJ"]


def test_collections_inside_a_collection_are_read():
    inner = f"<wfs:FeatureCollection><wfs:member>{zone()}</wfs:member></wfs:FeatureCollection>"
    assert zone_ids(read(collection(inner, zone("1POG-2SJ")))) == ["1POG-1SJ", "1POG-2SJ"]


def test_signature_is_passed_over():
    signature = (
        '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo>x</ds:SignedInfo></ds:Signature>'
    )
    reading = read(collection(zone(), tail=signature))
    assert (zone_ids(reading), reading.warnings) == (["1POG-1SJ"], [])


def test_wrong_counter_is_noted_and_all_is_read():
    reading = read(
        collection(zone("1POG-1SJ"), zone("1POG-2SJ"), attributes='numberReturned="1" numberMatched="unknown"')
    )
    assert len(reading.plans.zones) == 2
    assert any("numberReturned says 1, the file holds 2" in note for note in reading.notes)


def test_page_of_a_longer_answer_is_noted():
    reading = read(collection(zone(), attributes='numberReturned="1" numberMatched="223877"'))
    assert any("objects on the server: 223877, in the file: 1" in note for note in reading.notes)


def test_answer_cut_short_by_the_server_is_refused():
    with pytest.raises(PlanFormatError, match="cut its answer short"):
        read(collection(zone(), tail="<wfs:truncatedResponse/>"))


def test_objects_of_other_schemas_are_counted_in_a_note():
    reading = read(
        collection(zone(), '<other:Thing xmlns:other="http://other"/>', '<other:Thing xmlns:other="http://other"/>')
    )
    assert any("passed over: Thing 2" in note for note in reading.notes)


def test_unknown_object_of_an_unknown_version_is_refused():
    strange = f'<n:NowyTyp xmlns:n="{SCHEMAS}9.0"/>'
    with pytest.raises(PlanFormatError, match=r"NowyTyp is of the unknown namespace '.*app/9\.0'"):
        read(collection(zone(), strange))


# What is no plan


@pytest.mark.parametrize(
    "text", ["hello", "{}", "%PDF-1.7", "</a>", "<", "\x1f\x8b\x08", "<?xml version='1.0'?>text", "< a/>"]
)
def test_what_is_no_xml_is_refused(text):
    with pytest.raises(PlanFormatError, match=r"1\.gml: is not XML"):
        read(text)


@pytest.mark.parametrize("text", ["", "  \n", "<?xml version='1.0'?>", "<!-- nothing -->"])
def test_file_without_an_element_is_refused(text):
    with pytest.raises(PlanFormatError, match=r"1\.gml: holds no XML element"):
        read(text)


@pytest.mark.parametrize("share", [0.3, 0.5, 0.9, 0.999])
def test_truncated_file_is_refused_as_such(share):
    text = collection(zone(), zone("1POG-2SJ")).encode()
    with pytest.raises(PlanFormatError, match=r"1\.gml: ends too early"):
        read(text[: int(len(text) * share)])


def test_broken_markup_is_refused_by_line():
    with pytest.raises(PlanFormatError, match=r"1\.gml: is not well-formed XML at line 2 \(.*mismatch"):
        read(collection(zone()).replace("</app:symbol>", "</app:oops>"))


def test_bytes_that_are_no_utf_8_are_refused():
    with pytest.raises(PlanFormatError, match="not well-formed"):
        read(collection(zone()).encode().replace(b"1SJ</app:oznaczenie>", b"\xff</app:oznaczenie>"))


def test_letters_of_polish_windows_are_read():
    text = collection(act(tytul=value("tytul", "Plan ogólny gminy Łąka"))).replace("utf-8", "windows-1250", 1)
    assert read(text.encode("cp1250")).act.values["title"] == "Plan ogólny gminy Łąka"


def test_byte_order_mark_is_no_fault():
    assert zone_ids(read(b"\xef\xbb\xbf" + collection(zone()).encode())) == ["1POG-1SJ"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_encoding_that_is_not_read_is_refused(encoding):
    with pytest.raises(PlanFormatError, match="save it as UTF-8"):
        read(collection(zone()).replace("utf-8", encoding, 1).encode(encoding))


# Entities and the network


@pytest.mark.parametrize(
    "dtd",
    [
        "<!DOCTYPE x>",
        '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>',
        BILLION_LAUGHS,
        f"<!-- {'long ' * 20_000} --><?pi x?>\n<!DOCTYPE x>",
    ],
)
def test_dtd_is_refused(dtd):
    with pytest.raises(PlanFormatError, match=r"1\.gml: has a document type declaration \(DTD\)"):
        read(with_prolog(dtd))


def test_dtd_never_reaches_the_parser(monkeypatch):
    monkeypatch.setattr(gml_stream.etree, "iterparse", lambda *_, **__: pytest.fail("the parser saw the DTD"))
    with pytest.raises(PlanFormatError, match="DTD"):
        read(with_prolog("<!DOCTYPE x>"))


def test_dtd_with_an_entity_bomb_costs_no_time():
    started = time.monotonic()
    with pytest.raises(PlanFormatError):
        read(with_prolog(BILLION_LAUGHS).replace(">SJ<", ">&a9;<"))
    assert time.monotonic() - started < 1


def test_dtd_that_hides_behind_an_encoding_is_refused():
    # In UTF-7 the comment ends where ASCII sees it go on.
    text = "<?xml version='1.0' encoding='utf-7'?><!-- +AC0ALQA+- <!DOCTYPE x [<!ENTITY e 'x'>]> <x/> -->"
    with pytest.raises(PlanFormatError, match="save it as UTF-8"):
        read(text)


def test_prolog_without_end_is_refused(monkeypatch):
    monkeypatch.setattr(gml_stream, "MAX_PROLOG_BYTES", 2**15)
    with pytest.raises(PlanFormatError, match="holds no XML element"):
        read(with_prolog(f"<!-- {'long ' * 20_000} -->"))


def test_entity_that_nobody_declared_is_refused():
    with pytest.raises(PlanFormatError, match="not well-formed"):
        read(collection(zone()).replace(">SJ<", ">&e;<"))


def test_nothing_is_fetched(monkeypatch):
    def refuse(*_args, **_kwargs):
        pytest.fail("the network was asked")

    monkeypatch.setattr("socket.socket.connect", refuse)
    location = 'xsi:schemaLocation="http://127.0.0.1:9/a http://127.0.0.1:9/a.xsd"'
    include = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="http://127.0.0.1:9/x.xml"/>'
    assert zone_ids(read(collection(zone(), attributes=location, tail=include))) == ["1POG-1SJ"]


# Memory


def test_object_without_end_is_refused(monkeypatch):
    monkeypatch.setattr(gml_stream, "MAX_OBJECT_BYTES", 2**17)
    with pytest.raises(PlanFormatError, match="one object is larger than"):
        read(collection(zone(), zone("1POG-2SJ", a=value("a", "x" * 2**18))))


def test_many_objects_together_may_be_larger_than_one_may(monkeypatch):
    monkeypatch.setattr(gml_stream, "MAX_OBJECT_BYTES", 2**17)
    assert len(read(collection(*(zone(f"1POG-{n}SJ") for n in range(100)))).plans.zones) == 100


def test_long_list_of_positions_is_read():
    # Longer than the 10 MB that libxml2 accepts by itself in one text.
    count = 450_000
    east, north = 6_505_000.0, 5_735_000.0
    there = " ".join(f"{north:.6f} {east + n / 100:.6f}" for n in range(count))
    text = collection(zone()).replace(f"{north} {east} ", f"{there} ", 1)
    assert len(read(text).zone.geometry.exterior.coords) > count


def _peak_growth_mb(tmp_path, count):
    """Read a file of ``count`` objects that give no record in a fresh process; give what its peak grew by."""
    old = zone("1POG-{}SJ", koniecWersjiObiektu=value("koniecWersjiObiektu", "2026-03-01T00:00:00Z"))
    old = old.replace("1POG-{}SJ", "1POG-NSJ")
    formal = f'<app:DokumentFormalny gml:id="d"><app:tytul>{"uchwała " * 50}</app:tytul></app:DokumentFormalny>'
    other = f'<o:Thing xmlns:o="http://other">{"<o:a>text</o:a>" * 50}</o:Thing>'
    head, _, tail = collection("@").partition("<wfs:member>@</wfs:member>")
    path = tmp_path / f"{count}.gml"
    with path.open("w", encoding="utf-8") as stream:
        stream.write(head)
        for _ in range(count):
            stream.writelines(f"<wfs:member>{feature}</wfs:member>\n" for feature in (old, formal, other))
            # Even emptied elements would add up.
            stream.write("<wfs:member/>" * 40)
        stream.write(f"<wfs:member>{zone()}</wfs:member>{tail}")
    # VmHWM and not ru_maxrss: the latter remembers the process that started this one.
    script = f"""
        import re
        from pathlib import Path
        from ako_qgis_plugin.core.municipal_plans.app_gml import read_plans
        from ako_qgis_plugin.core.progress import SilentProgress
        def peak_mb():
            return int(re.search("VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1]) / 1024
        before = peak_mb()
        assert len(read_plans([{str(path)!r}], SilentProgress()).zones) == 1
        print(peak_mb() - before)
    """
    result = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return float(result.stdout), path.stat().st_size / 2**20


def test_memory_does_not_grow_with_what_is_passed_over(tmp_path):
    growth_mb, size_mb = _peak_growth_mb(tmp_path, 8_000)
    assert size_mb > 30
    assert growth_mb < 12


def test_file_is_closed_after_reading(tmp_path):
    path = tmp_path / "plan.gml"
    path.write_text(collection(zone()), encoding="utf-8")
    read_files(path)
    assert str(path) not in {str(link.resolve()) for link in Path("/proc/self/fd").iterdir()}
