# make demo   installs what is missing and does the main job on a sample scene (make demo INPUT=file.tif: on yours)
# make test   installs what is missing and runs every test
SHELL := /bin/bash
PY := .venv/bin/python

.PHONY: help demo test matrix lint format install package engine tools translate bench bench-gpu bench-layout bench-seams bench-holes bench-memory bench-s2 bench-life bench-freeze clean
help:
	@printf '%s\n' \
	  'make demo     install what is missing, segment a sample scene (or INPUT=file.tif), leave the result in demo/' \
	  'make test     install what is missing, run every test' \
	  'make matrix   the tests in Debian 13 and sid too, other versions of QGIS (SUITES="sid"; root, 2.5 GB each)' \
	  'make lint     format, rules, types, security' \
	  'make install  put the plugin into your QGIS profile' \
	  'make package  build the zip for the QGIS plugin site, in dist/, by the rules of that site' \
	  'make translate  bring new texts to the translators (ADD=it: begin a language), compile what they wrote' \
	  'make engine   install the engine only (vLLM, torch, TerraTorch; several GB, in .engine/)' \
	  'make bench    time a run against a plain torch forward' \
	  'make bench-gpu     the same on the first GPU, up to 10980 x 10980 pixels' \
	  'make bench-layout  what the order of convolutions in memory gives and changes' \
	  'make bench-seams   what the overlap of windows does to seams' \
	  'make bench-holes   what holes do to the pixels around them' \
	  'make bench-memory  peak memory of QGIS against the size of the raster' \
	  'make bench-s2      a whole Sentinel-2 tile, against a plain torch forward' \
	  'make bench-life    from Run to the first window, from Cancel to the end' \
	  'make bench-freeze  how long QGIS does not answer during a run' \
	  'make clean    remove what make made, except the engine'

engine:
	@scripts/ensure_qgis.sh
	@scripts/ensure_engine.sh

tools:
	@scripts/ensure_qgis.sh
	@scripts/ensure_tools.sh

demo: engine
	@scripts/demo.sh "$(INPUT)"

test: engine tools
	@scripts/test.sh

matrix: engine tools
	@scripts/matrix.sh $(SUITES)

lint: tools
	@scripts/lint.sh

format: tools
	@$(PY) -m ruff format . && $(PY) -m ruff check --fix .

install: engine
	@scripts/install_plugin.sh

package:
	@python3 scripts/package.py

translate:
	@scripts/translate.sh $(ADD)

bench: engine
	@scripts/bench.sh bench.py --edge 1024 --ways tiled documents
	@scripts/bench.sh bench.py --ways cold server tiled
	@scripts/bench.sh bench.py --edge 4096 --ways server tiled
	@scripts/bench.sh bench.py --model 300m --edge 1024 --ways tiled

bench-gpu: engine
	@scripts/bench.sh bench.py --device cuda:0 --ways cold server tiled documents
	@scripts/bench.sh bench.py --device cuda:0 --model 300m --edge 2048 --ways cold server tiled documents
	@scripts/bench.sh bench.py --device cuda:0 --model 300m --edge 10980

bench-layout: engine
	@scripts/bench.sh bench_layout.py

bench-seams: engine
	@scripts/bench.sh bench_seams.py

bench-holes: engine
	@scripts/bench.sh bench_holes.py

bench-memory: engine
	@scripts/bench.sh bench_memory.py

bench-freeze: engine
	@scripts/bench_freeze.sh

bench-life: engine
	@scripts/bench.sh bench_life.py

bench-s2: engine
	@scripts/bench.sh bench_s2.py

clean:
	rm -rf .scratch .venv demo dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
