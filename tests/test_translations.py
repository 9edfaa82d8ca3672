"""Every text of the plugin can be translated, and is translated into Polish."""

from scripts.translations import path_of, rendered, texts, translations


def test_translation_file_is_up_to_date_with_the_sources():
    path = path_of("pl")
    assert path.read_text(encoding="utf-8") == rendered("pl", translations(path)), "run make translations"


def test_every_text_has_a_polish_translation():
    known = translations(path_of("pl"))
    everything = {(context, text) for context, sources in texts().items() for text in sources}
    assert everything - known.keys() == set()


def test_translations_keep_the_places_for_values():
    for (context, source), translation in translations(path_of("pl")).items():
        assert source.count("{}") == translation.count("{}"), (context, source)
