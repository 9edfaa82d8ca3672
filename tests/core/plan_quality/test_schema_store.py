import pytest

from ako_qgis_plugin.core.plan_quality.schema_store import (
    OFFICIAL_ADDRESSES,
    SchemaError,
    SchemaFault,
    Schemas,
    SchemaStore,
    collect,
    load_schema,
    place_in,
    references,
)
from tests.core.plan_quality.small_schemas import (
    APP,
    APP_ADDRESS,
    APP_SCHEMA,
    FEATURE_ADDRESS,
    GML_ADDRESS,
    GML_SCHEMA,
    SCHEMAS,
    put_schemas,
)


def store(*folders):
    return SchemaStore(folders)


def test_a_schema_lies_under_the_host_and_path_of_its_address(tmp_path):
    assert place_in(tmp_path, GML_ADDRESS) == tmp_path / "schemas.opengis.net" / "gml" / "3.2.1" / "gml.xsd"


@pytest.mark.parametrize(
    "address",
    ["http://x.pl/../../../etc/passwd", "http://../a.xsd", "http://x.pl/a/%2e%2e/%2e%2e/b.xsd", "http://x.pl/c:\\d"],
)
def test_no_address_leads_out_of_the_folder(tmp_path, address):
    assert tmp_path in place_in(tmp_path, address).parents
    assert ".." not in place_in(tmp_path, address).parts


def test_addresses_that_differ_in_their_query_are_two_files(tmp_path):
    assert place_in(tmp_path, "http://x.pl/a?b=1") != place_in(tmp_path, "http://x.pl/a?b=2")


def test_all_that_a_schema_needs_is_collected_once_though_it_includes_itself_in_a_circle(tmp_path):
    assert set(collect(APP_ADDRESS, store(put_schemas(tmp_path)))) == {APP_ADDRESS, GML_ADDRESS, FEATURE_ADDRESS}


def test_what_is_missing_is_named(tmp_path):
    put_schemas(tmp_path, {APP_ADDRESS: APP_SCHEMA, GML_ADDRESS: GML_SCHEMA})
    with pytest.raises(SchemaError, match="could not be completed; missing: " + FEATURE_ADDRESS) as caught:
        load_schema(APP_ADDRESS, store(tmp_path))
    assert caught.value.fault is SchemaFault.INCOMPLETE


def test_the_second_folder_has_what_the_first_lacks(tmp_path):
    own = put_schemas(tmp_path / "own", {APP_ADDRESS: APP_SCHEMA})
    cache = put_schemas(tmp_path / "cache", {GML_ADDRESS: GML_SCHEMA, FEATURE_ADDRESS: SCHEMAS[FEATURE_ADDRESS]})
    assert load_schema(APP_ADDRESS, store(own, cache)).namespace == APP


def test_the_ministrys_schema_alone_in_a_folder_is_found(tmp_path):
    cache = put_schemas(tmp_path / "cache", {GML_ADDRESS: GML_SCHEMA, FEATURE_ADDRESS: SCHEMAS[FEATURE_ADDRESS]})
    (tmp_path / "planowaniePrzestrzenne_2_0.xsd").write_bytes(APP_SCHEMA)
    assert load_schema(APP_ADDRESS, store(tmp_path, cache)).namespace == APP


def test_a_schema_on_disk_includes_what_lies_beside_it(tmp_path):
    folder = put_schemas(tmp_path)
    main = folder / "żółte schematy" / "plan 2.xsd"
    main.parent.mkdir()
    main.write_bytes(APP_SCHEMA.replace(GML_ADDRESS.encode(), b"../schemas.opengis.net/gml/3.2.1/gml.xsd"))
    assert load_schema(main.as_uri(), store()).namespace == APP


def test_a_schema_of_the_web_reads_no_file_of_this_machine():
    content = (
        b'<schema xmlns="http://www.w3.org/2001/XMLSchema"><include schemaLocation="file:///etc/passwd"/></schema>'
    )
    assert references("http://x.pl/a.xsd", content) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html><body>Sign in</body></html>",
        b"<!DOCTYPE html><p>404<br></p>",
        APP_SCHEMA[:-30],
        b'<schema xmlns="http://www.w3.org/2001/XMLSchema"><include schemaLocation="http://[x"/></schema>',
    ],
    ids=["nothing", "page", "page that is no XML", "cut off", "broken address"],
)
def test_what_is_no_schema_is_refused(content):
    with pytest.raises(SchemaError, match="no XML schema that can be used"):
        references("http://x.pl/a.xsd", content)


def test_schemas_that_do_not_fit_together_are_refused_with_the_parsers_reason(tmp_path):
    put_schemas(tmp_path, {**SCHEMAS, GML_ADDRESS: GML_SCHEMA.replace(b'name="AnyType"', b'name="OtherType"')})
    with pytest.raises(SchemaError, match="AnyType") as caught:
        load_schema(APP_ADDRESS, store(tmp_path))
    assert caught.value.fault is SchemaFault.UNUSABLE


def test_an_entity_in_a_schema_is_not_expanded(tmp_path):
    bomb = APP_SCHEMA.replace(b"<schema ", b'<!DOCTYPE schema [<!ENTITY a SYSTEM "file:///etc/passwd">]><schema ', 1)
    put_schemas(tmp_path, {**SCHEMAS, APP_ADDRESS: bomb})
    assert load_schema(APP_ADDRESS, store(tmp_path)).namespace == APP


def test_an_own_schema_of_another_version_is_refused(tmp_path):
    schemas = Schemas(store(put_schemas(tmp_path)), APP_ADDRESS)
    with pytest.raises(SchemaError, match=r"describes .*2\.0, the plan follows .*3\.0") as caught:
        schemas.of(APP.replace("2.0", "3.0"))
    assert caught.value.fault is SchemaFault.OTHER_VERSION


def test_every_version_that_is_read_has_an_address():
    assert [address.rpartition("/")[2] for address in OFFICIAL_ADDRESSES.values()] == [
        "planowaniePrzestrzenne_1_0.xsd",
        "planowaniePrzestrzenne_2_0.xsd",
        "planowaniePrzestrzenne_3_0.xsd",
    ]


def test_without_the_schemas_that_it_imports_the_official_one_is_never_taken_for_complete(reference_data):
    folder = reference_data / "schemas"
    with pytest.raises(SchemaError, match=r"missing: .*gml/3\.2\.1/gml\.xsd.*gmd\.xsd") as caught:
        load_schema(APP_ADDRESS, store(folder))
    assert caught.value.fault is SchemaFault.INCOMPLETE
