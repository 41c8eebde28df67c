"""A worker without a model: speaks the real protocol and behaves as its first argument says.

Where a chunk's file exists the mask is real: the class of a pixel is its first band modulo 7, nodata stays nodata;
the score of class k is the first band times k + 3, modulo 101.

good          every chunk succeeds
slow          a chunk takes a minute
loading       the model never finishes loading
no-model      loading fails
bad-chunk-1   chunk 1 is answered with an error
dies-on-1     the process is killed when chunk 1 comes
dies-always   it is killed when a chunk comes, whichever is first
dies-writing-1    it is killed when half of the mask of chunk 1 is written
dies-after-1      it is killed when chunk 1 is answered
dies-loading      it is killed while the model loads
no-room-2     a chunk runs out of memory where more than 2 windows go into one forward
hangs-on-1    the process is stopped when chunk 1 comes, and has no pulse any more
babbles       prints a line that is no message
chatters      prints 10 MB without a line end into its log
deaf          does not read what it is asked, nor hears that its input closes
older         speaks an older protocol
newer         greets with a word that nobody here knows
"""

from __future__ import annotations

import functools
import os
import signal
import sys
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from geoseg_qgis.worker.geoseg_worker.codec import decode_request, encode
from geoseg_qgis.worker.geoseg_worker.messages import (
    PROTOCOL,
    Done,
    Failed,
    Hello,
    Load,
    Loaded,
    Pulse,
    Segment,
    Stage,
)

WRITING = threading.Lock()


def send(message) -> None:
    """Write one answer."""
    with WRITING:
        sys.stdout.buffer.write(encode(message))
        sys.stdout.buffer.flush()


def answer(request, behaviour: str) -> None:
    """Answer one request."""
    if isinstance(request, Load):
        send(Stage("import vLLM", 0.0))
        if behaviour == "dies-loading":
            die()
        if behaviour == "chatters":
            print("x" * 10_000_000, end="", file=sys.stderr, flush=True)
        if behaviour == "no-model":
            send(Failed(None, "weights do not fit", "model", "Traceback: size mismatch"))
        elif behaviour != "loading":
            answer.batch = request.max_num_seqs or 8 if behaviour.startswith("no-room") else 4
            send(Loaded("cpu", "float32", answer.batch, 0.1, {}, {"fake": "1"}))
        return
    if behaviour.startswith("no-room") and answer.batch > int(behaviour.rpartition("-")[2]):
        send(Failed(request.id, "CUDA out of memory", "memory"))
        return
    if behaviour == f"hangs-on-{request.id}":
        os.kill(os.getpid(), signal.SIGSTOP)
    if behaviour == "babbles":
        print("hello from a library", flush=True)
    if behaviour in ("dies-always", f"dies-on-{request.id}"):
        die()
    if behaviour == "slow":
        time.sleep(60)
    if behaviour == f"bad-chunk-{request.id}":
        send(Failed(request.id, "in1.tif: no such file", "chunk", "Traceback: …"))
    else:
        if Path(request.input).exists():
            segment(request)
        if behaviour == f"dies-writing-{request.id}":
            with Path(request.output).open("r+b") as mask:
                mask.truncate(Path(request.output).stat().st_size // 2)
            die()
        send(Done(request.id, 4, 0.01, 100.0 + request.id))
        if behaviour == f"dies-after-{request.id}":
            die()


def die() -> None:
    """End as a process does that the system kills."""
    print("RuntimeError: the GPU is on fire", file=sys.stderr, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


def segment(request: Segment) -> None:
    """Write a mask whose classes follow from the values."""
    import numpy
    from osgeo import gdal

    source = gdal.Open(request.input)
    band = source.GetRasterBand(1)
    ids = (band.ReadAsArray().astype("int64") % 7).astype("uint8")
    first = band.ReadAsArray().astype("int64")
    scores = [(first * (number + 3) % 101).astype("uint8") for number in range(7)]
    largest = functools.reduce(numpy.maximum, scores)
    if request.threshold:
        ids[largest < 100 * request.threshold] = request.below
    planes = [ids, *{"": [], "confidence": [largest.copy()], "probabilities": scores}[request.scores]]
    create = gdal.GetDriverByName("GTiff").Create
    mask = create(request.output, source.RasterXSize, source.RasterYSize, len(planes))
    for number, plane in enumerate(planes, 1):
        plane[band.GetMaskBand().ReadAsArray() == 0] = 255
        mask.GetRasterBand(number).WriteArray(plane)


def beat() -> None:
    """Show that the process is alive."""
    while True:
        send(Pulse())
        time.sleep(0.05)


def main(behaviour: str) -> None:
    """Answer until the input closes, then die at once, as the real worker does."""
    if behaviour == "newer":
        print(
            '{"type": "hello", "version": "9", "python": "3", "pid": 1, "greeting": "good day"}', flush=True
        )
    send(Hello("0", "3", os.getpid(), PROTOCOL - (behaviour == "older")))
    if behaviour == "deaf":
        time.sleep(60)
    lines: list[bytes] = []
    arrived = threading.Condition()

    def read() -> None:
        for line in sys.stdin.buffer:
            with arrived:
                lines.append(line)
                arrived.notify()
        os._exit(1)

    threading.Thread(target=read, daemon=True).start()
    threading.Thread(target=beat, daemon=True).start()
    while True:
        with arrived:
            arrived.wait_for(lambda: lines)
            request = decode_request(lines.pop(0))
        if isinstance(request, (Load, Segment)):
            answer(request, behaviour)


if __name__ == "__main__":
    main(sys.argv[1])
