import openpyxl
import pytest

from ako_qgis_plugin.core.errors import TableError
from ako_qgis_plugin.core.tables import parse_number, read_table


def written(tmp_path, content, name="table.csv"):
    path = tmp_path / name
    path.write_bytes(content)
    return path


def cells(path):
    return [(row.number, row.cells) for row in read_table(path)]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_separator_is_found_in_the_header(tmp_path, separator):
    path = written(tmp_path, f"a{separator}b\n1{separator}2\n".encode())
    assert cells(path) == [(2, {"a": "1", "b": "2"})]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1250"])
def test_polish_letters_are_read_in_the_encodings_of_offices(tmp_path, encoding):
    path = written(tmp_path, "nazwa;opis\nŻelazków;zażółć gęślą jaźń\n".encode(encoding))
    assert cells(path) == [(2, {"nazwa": "Żelazków", "opis": "zażółć gęślą jaźń"})]


def test_rows_are_numbered_as_in_the_spreadsheet_though_blank_ones_are_passed_over(tmp_path):
    assert [row.number for row in read_table(written(tmp_path, b"a\n1\n\n2\n"))] == [2, 4]


def test_quoted_line_breaks_belong_to_their_cell(tmp_path):
    assert cells(written(tmp_path, b'a,b\n"x\ny",2\nz,3\n'))[1] == (3, {"a": "z", "b": "3"})


def test_short_rows_end_in_empty_cells(tmp_path):
    assert cells(written(tmp_path, b"a,b\n1\n")) == [(2, {"a": "1", "b": ""})]


def test_cells_beyond_the_header_are_refused_with_their_row(tmp_path):
    with pytest.raises(TableError, match=r"row 3: 3 cells under 2 columns"):
        read_table(written(tmp_path, b"a,b\n1,2\n1,2,3\n"))


def test_a_column_that_stands_twice_is_refused(tmp_path):
    with pytest.raises(TableError, match="column a stands twice"):
        read_table(written(tmp_path, b"a,a\n1,2\n"))


def test_broken_letter_is_named_by_row_column_and_value(tmp_path):
    content = "nazwa;opis\nŻelazków;dobrze\n".encode() + b"Ko\xbcminek;\xb9\n"
    with pytest.raises(TableError, match=r"row 3, column nazwa: broken letters in 'Ko.minek'"):
        read_table(written(tmp_path, content))


def test_letters_encoded_twice_are_found(tmp_path):
    twice = "a\nkońcówka\n".encode().decode("cp1250").encode()
    with pytest.raises(TableError, match="row 2, column a: broken letters"):
        read_table(written(tmp_path, twice))


@pytest.mark.parametrize("content", ["a\nż\n".encode("utf-16"), b"a\n\x00\n"])
def test_other_encodings_are_refused(tmp_path, content):
    with pytest.raises(TableError, match="neither UTF-8 nor cp1250"):
        read_table(written(tmp_path, content))


def test_unfinished_quotation_is_no_table(tmp_path):
    with pytest.raises(TableError, match="not a CSV table"):
        read_table(written(tmp_path, b'a,b\n"x,2\n'))


def test_empty_file_is_no_table(tmp_path):
    with pytest.raises(TableError, match="the table is empty"):
        read_table(written(tmp_path, b""))


def test_missing_file_is_named(tmp_path):
    with pytest.raises(TableError, match=r"nothing\.csv: no such file"):
        read_table(tmp_path / "nothing.csv")


def test_workbook_gives_the_same_cells_as_a_csv(tmp_path):
    workbook = openpyxl.Workbook()
    for row in (["a", "b", "c"], [1, 2.0, None], ["ż", 0.5, " x "]):
        workbook.active.append(row)
    workbook.save(tmp_path / "table.xlsx")
    assert cells(tmp_path / "table.xlsx") == [
        (2, {"a": "1", "b": "2", "c": ""}),
        (3, {"a": "ż", "b": "0.5", "c": "x"}),
    ]


def test_text_that_calls_itself_a_workbook_is_refused(tmp_path):
    with pytest.raises(TableError, match="not an XLSX workbook"):
        read_table(written(tmp_path, b"a,b\n1,2\n", "table.xlsx"))


@pytest.mark.parametrize(("text", "number"), [("12", 12), ("0,5", 0.5), ("0.5", 0.5), ("1 500", 1500), ("-3", -3)])
def test_numbers_may_have_a_comma_and_spaces(text, number):
    assert parse_number(text) == number


@pytest.mark.parametrize("text", ["", "x", "nan", "inf", "1,2,3"])
def test_what_is_no_number_is_refused(text):
    with pytest.raises(ValueError, match=r"."):
        parse_number(text)
