"""Every text of the plugin can be translated, and is translated into Polish."""

from __future__ import annotations

import ast

import pytest

from scripts.translations import CONTEXT_OF_SAY, PACKAGE, path_of, rendered, texts, translations
from tests.untranslatable import misfilled, places, sentences, words_told

#: Their texts are for documents and outputs, in both languages side by side, or are no texts at all.
TABLES = {
    "core/conformity/reasons.py",
    "core/functional_area/unit_codes.py",
    "core/functional_area/vocabulary.py",
    "core/plan_quality/attributes_words.py",
    "core/plan_quality/schema_words.py",
    "core/reports/atlas_words.py",
    "core/reports/report_words.py",
    "core/rules/rule_book_words.py",
    "core/schema.py",
    "core/words.py",
    *(str(path.relative_to(PACKAGE)) for path in PACKAGE.glob("core/**/functional_area/**/*_words.py")),
}

every_module = pytest.mark.parametrize(
    "path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE))
)


def tree(path) -> ast.AST:
    return ast.parse(path.read_text(encoding="utf-8"))


def test_translation_file_is_up_to_date_with_the_sources():
    path = path_of("pl")
    assert path.read_text(encoding="utf-8") == rendered("pl", translations(path)), "run make translations"


def test_every_text_has_a_polish_translation():
    known = translations(path_of("pl"))
    everything = {(context, text) for context, sources in texts().items() for text in sources}
    assert everything - known.keys() == set()


def test_what_the_core_says_is_among_the_texts():
    assert "{layer}: missing fields {fields}" in texts()[CONTEXT_OF_SAY]


def test_translations_keep_the_places_for_values():
    changed = {
        source: translation
        for (_, source), translation in translations(path_of("pl")).items()
        if places(source) != places(translation)
    }
    assert changed == {}


@every_module
def test_places_of_a_sentence_are_those_that_are_filled(path):
    assert list(misfilled(tree(path))) == []


@every_module
def test_nothing_is_told_that_no_translator_sees(path):
    assert list(words_told(tree(path))) == []


@every_module
def test_no_sentence_stands_where_no_translator_sees_it(path):
    if str(path.relative_to(PACKAGE)) not in TABLES:
        assert list(sentences(tree(path))) == []


@pytest.mark.parametrize(
    "source",
    [
        "raise CrsError('unreadable')",
        "raise QgsProcessingException(f'{key}: unreadable')",
        "progress.warn(name + ' unreadable')",
        "remarks.warn(file, 'holds no objects', name)",
        "feedback.pushWarning('Unreadable' if broken else '')",
        "super().__init__(f'{layer}: missing fields')",
        "progress.note(say('{file}: {found}', file=name, found=', '.join(names) or 'nothing'))",
        "feedback.pushInfo(self.tr('Read: {}').format('nothing'))",
        "iface.messageBar().pushMessage(self.tr('Sample'), 'unreadable')",
    ],
)
def test_word_that_is_told_untranslated_is_found(source):
    assert list(words_told(ast.parse(source)))


@pytest.mark.parametrize(
    "source",
    [
        "raise CrsError(say('{layer}: unreadable', layer=name))",
        "raise CrsError(f'{layer}: EPSG:{epsg}')",
        "raise QgsProcessingException(self.tr('Unreadable'))",
        "feedback.pushWarning(QCoreApplication.translate('Outputs', '{}: unreadable').format(name))",
        "progress.warn(', '.join(row['provision_id'] for row in rows))",
        "columns['status'] = values",
    ],
)
def test_word_that_is_translated_or_is_a_code_is_not_found(source):
    assert list(words_told(ast.parse(source))) == []


@pytest.mark.parametrize(
    "source",
    [
        "fault = 'the link is missing'",
        "remarks.append('heights were dropped')",
        "def why(layer):\n    return f'the CRS {layer} is wrong'",
        "class Fault(Enum):\n    EMPTY = 'holds no element'",
        "allowed = 'allowed are ' + ', '.join(codes)",
        "return_value = {'empty': 'there is nothing'}",
    ],
)
def test_sentence_that_takes_another_way_is_found(source):
    assert list(sentences(ast.parse(source)))


@pytest.mark.parametrize(
    "source",
    [
        "fault = say('the link is missing')",
        "def read():\n    '''Read all of it.'''",
        "words = {'nie rozpoczęto': Realisation.NONE}",
        "title = {'pl': 'przykładowa aglomeracja', 'en': 'sample agglomeration'}",
    ],
)
def test_sentence_that_is_translated_or_not_told_is_not_found(source):
    assert list(sentences(ast.parse(source))) == []


@pytest.mark.parametrize(
    "source",
    ["say('{layer}: empty')", "say('empty', layer=name)", "say('{a} {b}', a=1, c=2)", "say('{a:.2f}', a=1)"],
)
def test_place_that_is_not_filled_is_found(source):
    assert list(misfilled(ast.parse(source)))
