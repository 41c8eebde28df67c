"""The plugin speaks QGIS's language where it can, and what it says there is complete."""

from __future__ import annotations

import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator

import pytest

import plugin_texts

pytest.importorskip("qgis.core", reason="needs PyQGIS")
from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingProvider, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QSettings, QTranslator
from qgis.PyQt.QtWidgets import QGroupBox, QLabel, QPushButton

from geoseg_qgis import plugin
from geoseg_qgis.core.areas.arearows import AreaRow
from geoseg_qgis.core.areas.names import Legend
from geoseg_qgis.gui import bands_check
from geoseg_qgis.gui.options.page import OptionsPage
from geoseg_qgis.i18n import translator
from geoseg_qgis.processing import arearesults, classareaspage
from geoseg_qgis.processing.provider import GeosegProvider
from geoseg_qgis.processing.segment import SegmentAlgorithm
from geoseg_qgis.texts import grouped

from .conftest import ROOT
from .end_to_end.conftest import PROGRAM, call
from .toolbox.conftest import Feedback

FOLDER = ROOT / "geoseg_qgis" / "i18n"
LANGUAGES = sorted(path.stem.partition("_")[2] for path in FOLDER.glob("geoseg_*.ts"))
ENGLISH, GERMAN = "Segment raster layers", "Rasterlayer segmentieren"
AGAIN = "run make translate, and translate what it calls unfinished"


def entries(language: str) -> Iterator[tuple[str, str, str]]:
    """Yield source, translation, and what is wrong with it, empty for nothing."""
    for message in ElementTree.parse(FOLDER / f"geoseg_{language}.ts").iter("message"):
        translation = message.find("translation")
        yield message.findtext("source"), translation.text or "", translation.get("type", "")


@pytest.fixture
def language(qgis_app):
    """Let QGIS speak a language, and our texts with it."""
    installed = []

    def speak(locale: str) -> None:
        QgsSettings().setValue("locale/overrideFlag", True)
        QgsSettings().setValue("locale/userLocale", locale)
        installed.append(translator.install())

    yield speak
    for one in installed:
        translator.remove(one)
    QgsSettings().remove("locale")


class Marks(QTranslator):
    """Puts signs around every text of ours, and remembers it."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: set[str] = set()

    def translate(self, context, source, disambiguation=None, n=-1):
        if context != "geoseg":
            return ""
        self.texts.add(source)
        return f"«{source}»"


@pytest.fixture
def marks(qgis_app):
    marks = Marks()
    QCoreApplication.installTranslator(marks)
    yield marks
    QCoreApplication.removeTranslator(marks)


def shown(algorithm) -> Iterator[str]:
    """Yield what a person reads of an algorithm; the options of lists are for scripts and stay as they are."""
    yield from (
        algorithm.displayName(),
        algorithm.group(),
        algorithm.shortHelpString(),
        ",".join(algorithm.tags()),
    )
    for parameter in algorithm.parameterDefinitions():
        yield from (parameter.description(), parameter.help())
    yield from (output.description() for output in algorithm.outputDefinitions())


def test_there_are_german_spanish_and_french():
    assert {"de", "es", "fr"} <= set(LANGUAGES)


@pytest.mark.parametrize("locale", ["de", "de_AT"])
def test_a_title_is_german_in_a_german_qgis_whatever_the_country(language, locale):
    language(locale)
    assert SegmentAlgorithm().displayName() == GERMAN


@pytest.mark.parametrize("locale", ["en", "en_GB", "it", "zh-Hant", "C"])
def test_a_title_is_english_where_there_is_no_translation(language, locale):
    language(locale)
    assert SegmentAlgorithm().displayName() == ENGLISH


def test_texts_are_english_again_when_the_translator_is_removed(language):
    language("fr")
    assert SegmentAlgorithm().displayName() != ENGLISH
    other = translator.install()
    translator.remove(other)
    assert SegmentAlgorithm().displayName() != ENGLISH  # the first one is still there
    QgsSettings().setValue("locale/userLocale", "en")
    assert translator.install() is None
    translator.remove(None)


def test_the_plugin_takes_its_texts_along_when_it_is_unloaded(language, monkeypatch):
    class Empty(QgsProcessingProvider):
        def id(self):
            return "geosegempty"

        def name(self):
            return "empty"

        def loadAlgorithms(self):
            pass

    monkeypatch.setattr(plugin, "GeosegProvider", Empty)  # ours may be registered by another test
    language("en")
    QgsSettings().setValue("locale/userLocale", "de")
    ours = plugin.GeosegPlugin(None)
    ours.initProcessing()
    assert SegmentAlgorithm().displayName() == GERMAN
    ours.unload()
    assert SegmentAlgorithm().displayName() == ENGLISH


@pytest.mark.end_to_end
@pytest.mark.skipif(PROGRAM is None, reason="qgis_process is not installed")
def test_the_plugin_installs_it_where_only_processing_starts(tmp_path):
    call(tmp_path, tmp_path, "plugins", "enable", "geoseg_qgis")
    settings = QSettings(str(next(tmp_path.rglob("QGIS3.ini"))), QSettings.Format.IniFormat)
    titles = []
    for locale in ("de_AT", "it"):
        settings.setValue("locale/overrideFlag", True)
        settings.setValue("locale/userLocale", locale)
        settings.sync()
        lines = call(tmp_path, tmp_path, "list").output.splitlines()
        titles += [line.split("\t")[-1] for line in lines if "\tgeoseg:segment\t" in line]
    assert titles == [GERMAN, ENGLISH]


def test_whatever_the_toolbox_shows_of_ours_can_be_translated(marks):
    provider = GeosegProvider()
    provider.refreshAlgorithms()
    own = [one for one in provider.algorithms() if not isinstance(one, QgsProcessingModelAlgorithm)]
    assert own
    plain = {(one.id(), text) for one in own for text in shown(one) if text and "«" not in text}
    assert not plain
    assert marks.texts - {""} <= {source for source, _, _ in entries("de")}, AGAIN


def test_the_statistics_of_measured_values_are_named_in_the_readers_language(marks):
    algorithm = SegmentAlgorithm()
    algorithm.initAlgorithm()
    titles = [algorithm.outputDefinition(name).description() for name in ("MINIMUM", "STANDARD_DEVIATION")]
    assert titles == ["«Of measured values: «Minimum»»", "«Of measured values: «Standard deviation»»"]


def test_what_fails_while_bands_are_checked_is_said_in_the_readers_language(marks, monkeypatch):
    monkeypatch.setattr(bands_check, "match_bands", lambda *_: 1 / 0)
    found = bands_check.answer(bands_check.Question("", ("scene.tif",), "demo-landcover"))
    assert found.text == "«The bands cannot be checked: division by zero»"


def test_whatever_the_options_page_shows_can_be_translated(marks):
    page = OptionsPage()
    texts = [one.text() for kind in (QLabel, QPushButton) for one in page.findChildren(kind)]
    texts += [one.title() for one in page.findChildren(QGroupBox)]
    texts += [field.widget.toolTip() for field in page.fields]
    assert not [text for text in texts if text.strip("….") and "«" not in text and "href=" not in text]
    assert marks.texts - {""} <= {source for source, _, _ in entries("de")}, AGAIN


@pytest.mark.parametrize(
    ("locale", "separator"), [("en", ","), ("de", "\u202f"), ("es", "\u202f"), ("fr", "\u202f")]
)
def test_a_page_and_the_log_group_thousands_as_the_reader_does(language, locale, separator):
    """Where the comma is a decimal sign, 2,532 ha would be two and a half."""
    language(locale)
    row, feedback = AreaRow("", 1, "Wald", 253_241, 25_324_100.0, 2532.41, 100.0), Feedback()
    page = classareaspage.page("mask", [row], Legend({1: "Wald"}, {}), [], False)
    arearesults.numbers([row], feedback, False)
    assert f">2{separator}532<" in page.replace("<b>", "").replace("</b>", "")
    assert f">253{separator}241<" in page
    assert feedback.lines == [f"Wald: 2{separator}532.41 ha, 100.00 %"]
    if separator != ",":
        assert not re.search(r"\d,\d", page)


@pytest.mark.parametrize("name", LANGUAGES)
def test_thousands_are_not_grouped_by_the_decimal_sign(language, name):
    language(name)
    assert re.fullmatch(r"1[^\d.]000[^\d.]000\.50", grouped(1e6 + 0.5, 2))


@pytest.mark.parametrize("name", LANGUAGES)
def test_the_file_holds_the_texts_of_the_code_and_no_others(name):
    written = {text for _, text in plugin_texts.texts()}
    known = {source for source, _, _ in entries(name)}
    assert (written - known, known - written) == (set(), set()), AGAIN


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_text_is_translated(name):
    assert [
        source for source, translation, wrong in entries(name) if wrong or not translation.strip()
    ] == [], AGAIN


@pytest.mark.parametrize("name", LANGUAGES)
def test_placeholders_and_tags_come_through(name):
    for source, translation, _ in entries(name):
        for pattern in (r"\{[^}]*\}", r"%\d|%[a-z]", r"geoseg:\w+"):
            assert sorted(re.findall(pattern, translation)) == sorted(re.findall(pattern, source)), source
        assert re.findall(r"</?\w+>", translation) == re.findall(r"</?\w+>", source), source
        assert translation[:1].isspace() == source[:1].isspace(), source
        assert translation.count("(*.") == source.count("(*."), source


@pytest.mark.parametrize("name", ["en", *LANGUAGES])
def test_titles_fit_a_narrow_toolbox(language, name):
    language(name)
    provider = GeosegProvider()
    provider.refreshAlgorithms()
    own = [one for one in provider.algorithms() if not isinstance(one, QgsProcessingModelAlgorithm)]
    titles = [one.displayName() for one in own]
    assert len(titles) > 10
    most = 27 if name == "en" else 25  # letters, and such as ü and é are wide ones
    assert [title for title in titles if len(title) > most] == []


@pytest.mark.parametrize("name", LANGUAGES)
def test_the_compiled_file_says_what_the_text_file_says(language, name):
    language(name)
    for source, translation, wrong in entries(name):
        assert QCoreApplication.translate("geoseg", source) == (source if wrong else translation), AGAIN


@pytest.mark.parametrize("name", LANGUAGES)
def test_the_compiled_file_is_what_qts_compiler_makes(name, tmp_path):
    program = next(
        filter(None, map(shutil.which, ("lrelease-qt5", "/usr/lib/qt5/bin/lrelease", "lrelease"))), None
    )
    if program is None:
        pytest.skip("Qt's lrelease is not installed: scripts/translate.sh installs it")
    made = tmp_path / "made.qm"
    source = FOLDER / f"geoseg_{name}.ts"
    done = subprocess.run(
        [program, "-silent", "-nounfinished", source, "-qm", made], capture_output=True, text=True
    )
    if done.returncode:
        pytest.skip(f"lrelease does not work here: {done.stderr.strip()}")
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes(), AGAIN
