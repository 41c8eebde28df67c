#!/usr/bin/env bash
# Brings the plugin's texts into geoseg_qgis/i18n/*.ts, compiles them, and says which are not translated yet.
# translate.sh LANGUAGE: begins one that is not there, such as it or pt_BR
set -euo pipefail
source "$(dirname "$0")/common.sh"

PACKAGES=(pyqt5-dev-tools qttools5-dev-tools)
I18N=$ROOT/geoseg_qgis/i18n
COPY=$SCRATCH/texts                              # as the extractor wants them

qt_tool() { command -v "$1-qt5" || command -v "/usr/lib/qt5/bin/$1" || command -v "$1"; }
present() { command -v pylupdate5 >/dev/null && qt_tool lrelease >/dev/null && qt_tool lconvert >/dev/null; }

install() {
    command -v apt-get >/dev/null || die "pylupdate5, lrelease and lconvert are missing: install PyQt 5's and Qt 5's tools."
    local root=()
    [ "$(id -u)" = 0 ] || root=(sudo)
    DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends "${PACKAGES[@]}" >/dev/null
}

# pylupdate5 takes a class's name or @default as the context of tr("…") and knows nothing of our errors, so that it
# reads copies which hold the texts only, all with one context
copy_texts() {
    rm -rf "$COPY"
    mkdir -p "$COPY/i18n"
    python3 "$ROOT/scripts/plugin_texts.py" "$COPY"
}

# Without the numbers of lines, which change with every edit of the code
update() {
    local language=$1 ts=geoseg_$1.ts
    shift
    [ ! -e "$I18N/$ts" ] || cp "$I18N/$ts" "$COPY/i18n/"
    (cd "$COPY" && PYTHONWARNINGS=ignore pylupdate5 -noobsolete "$@" -ts "i18n/$ts")
    (cd "$COPY/i18n" && "$(qt_tool lconvert)" -source-language en -target-language "$language" -i "$ts" -o "new_$ts")
    sed -E 's/ line="[0-9]+"//' "$COPY/i18n/new_$ts" | uniq >"$I18N/$ts"
}

# What is not finished stays English
compile() { "$(qt_tool lrelease)" -silent -nounfinished "$I18N/geoseg_$1.ts" -qm "$I18N/geoseg_$1.qm"; }

present || timed "installing Qt's tools for translators" install
present || die "pylupdate5, lrelease or lconvert cannot be found."
mapfile -t LANGUAGES < <({ find "$I18N" -name 'geoseg_*.ts' | sed -E 's/.*geoseg_(.*)\.ts/\1/'; printf '%s\n' "$@"; } | sed '/^$/d' | sort -u)
mapfile -t FILES < <(copy_texts)
for language in "${LANGUAGES[@]}"; do
    update "$language" "${FILES[@]}"
    compile "$language"
    say "$language: $(grep -c '<source>' "$I18N/geoseg_$language.ts") texts, $(grep -c 'type="unfinished"' "$I18N/geoseg_$language.ts" || true) not translated yet"
done
