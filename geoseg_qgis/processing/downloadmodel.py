"""``geoseg:downloadmodel``: fetches a model from the Hugging Face hub, and says whether it can run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from geoseg_qgis.errors import ChoiceError, ModelError
from geoseg_qgis.models.card import ModelCard
from geoseg_qgis.models.catalogue import catalogue, find_card, find_folder, resolve_downloaded
from geoseg_qgis.models.hub.access import Access
from geoseg_qgis.models.hub.job import Downloaded, download
from geoseg_qgis.models.hub.way import Way
from geoseg_qgis.models.hub.wish import HubWish, Listener
from geoseg_qgis.models.hub_cache import cache_folder
from geoseg_qgis.processing.algorithm import GeosegAlgorithm
from geoseg_qgis.processing.network import qgis_network
from geoseg_qgis.processing.parameters import advanced
from geoseg_qgis.texts import mark, tr

MODEL, HUB_ID, REVISION = "MODEL", "HUB_ID", "REVISION"
FOLDER, COMMIT, RUNS, FETCHED_MB, SECONDS = "FOLDER", "COMMIT", "RUNS", "FETCHED_MB", "SECONDS"
_HELP = mark(
    "<p>Fetches a model from the Hugging Face hub into its cache on this machine, where other tools find it "
    "too, and says whether it can run here. Only what a run needs is fetched, the checksum of every file is "
    "checked, and what is here already is not fetched again.</p>"
    "<p>A download that was cancelled or broke off goes on where it stopped. Models of the catalogue come in "
    "a fixed revision where one is pinned. A configuration that could not run is refused before the weights "
    "come.</p>"
    "<p>Proxy and certificates are those of QGIS's settings. For a gated model, accept its conditions on its "
    "page, then let <code>hf auth login</code> or the variable HF_TOKEN give your token.</p>"
)
_TIPS = {
    MODEL: mark("A model of the catalogue; List models (geoseg:listmodels) shows them."),
    HUB_ID: mark("Any TerraTorch model that was prepared for vLLM, as owner/name; replaces the model above."),
    REVISION: mark("A commit, branch or tag. Empty: what the catalogue pins, else the newest (main)."),
}


@dataclass(frozen=True)
class _Wanted:
    wish: HubWish
    card: ModelCard | None


class DownloadModelAlgorithm(GeosegAlgorithm):
    """Downloads in the background."""

    ID = "downloadmodel"
    TITLE = mark("Download a model")
    GROUP = mark("Models")
    HELP = _HELP
    TAGS = mark("Hugging Face,hub,fetch,weights,Prithvi,TerraTorch,cache")

    def __init__(self) -> None:
        super().__init__()
        self._wanted: _Wanted | None = None

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        ids = [card.id for card in catalogue() if card.source.kind == "hub"]
        model = QgsProcessingParameterEnum(
            MODEL, tr("Model"), ids, defaultValue=ids[0], optional=True, usesStaticStrings=True
        )
        hub_id = QgsProcessingParameterString(HUB_ID, tr("Or another one of the hub"), "", optional=True)
        revision = QgsProcessingParameterString(REVISION, tr("Revision"), "", optional=True)
        for parameter in (model, hub_id, advanced(revision)):
            parameter.setHelp(tr(_TIPS[parameter.name()]))
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputFolder(FOLDER, tr("Folder of the model")))
        self.addOutput(QgsProcessingOutputString(COMMIT, tr("Revision that is here now")))
        self.addOutput(QgsProcessingOutputBoolean(RUNS, tr("The model can run")))
        self.addOutput(QgsProcessingOutputNumber(FETCHED_MB, tr("Fetched this time, MB")))
        self.addOutput(QgsProcessingOutputNumber(SECONDS, tr("Seconds")))

    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Read parameters and QGIS's settings in the main thread."""
        self._wanted = self._what(parameters, context)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Download in the background, then look at what came."""
        if self._wanted is None:
            raise QgsProcessingException(tr("The algorithm was not prepared."))
        listener = Listener(
            feedback.pushInfo, feedback.setProgressText, feedback.setProgress, feedback.isCanceled
        )
        done = download(self._wanted.wish, listener)
        feedback.setProgress(100)
        return {
            FOLDER: str(done.folder),
            COMMIT: done.commit,
            RUNS: _examine(self._wanted, done, feedback),
            FETCHED_MB: round(done.fetched / 1e6, 3),
            SECONDS: round(done.seconds, 1),
        }

    def _what(self, parameters: dict[str, Any], context: QgsProcessingContext) -> _Wanted:
        hub_id = self.parameterAsString(parameters, HUB_ID, context).strip()
        chosen = hub_id or self.choice(parameters, MODEL, context)
        card = find_card(chosen) if chosen else None
        if not chosen or (card is None and not hub_id):
            raise ChoiceError(
                "There is no model {model!r} to download.", "Choose MODEL or give HUB_ID.", model=chosen
            )
        if card is not None and card.source.kind != "hub":
            raise ChoiceError("The model {model} needs no download.", "Choose another one.", model=card.id)
        wanted = self.parameterAsString(parameters, REVISION, context).strip()
        revision = wanted or (card.source.revision if card else None) or "main"
        network = qgis_network()
        way = Way(network.proxy, network.no_proxy, network.certificates)
        location = card.source.location if card else hub_id
        wish = HubWish(location, revision, cache_folder(), Access.from_environment(), way)
        return _Wanted(wish, card)


def _examine(wanted: _Wanted, done: Downloaded, feedback: QgsProcessingFeedback) -> bool:
    """Say whether the model can run."""
    feedback.pushInfo(tr("The model is in {}.").format(done.folder))
    if done.licence:
        feedback.pushInfo(tr("Its licence, as the hub says: {}.").format(done.licence))
    try:
        model = resolve_downloaded(done.folder, wanted.card)
    except ModelError as error:
        feedback.reportError(tr("It cannot run: {}").format(error))
        return False
    usual = wanted.card is not None and find_folder(wanted.card) == done.folder
    how = f"MODEL = {model.card.id}" if usual else f"MODEL_FOLDER = {done.folder}"
    feedback.pushInfo(tr("It can run: choose {}.").format(how))
    return True
