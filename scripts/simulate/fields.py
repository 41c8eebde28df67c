"""Random fields that landscapes are made of: fractal noise, smooth noise, parcels and blur."""

import numpy as np


def fractal_noise(
    rng: np.random.Generator,
    shape: tuple[int, int],
    beta: float = 3.0,
    largest: float = 0.0,
    stretch: float = 1.0,
) -> np.ndarray:
    """Gaussian noise with a power spectrum 1/f**beta.

    Args:
        rng: source of randomness.
        shape: (height, width) in pixels.
        beta: spectral slope; 0 is white, 2 is rough terrain, above 4 is smooth.
        largest: size in pixels of the largest features; 0 for the whole scene.
        stretch: elongation along a random direction.

    Returns:
        float32 (height, width) with mean 0 and standard deviation 1.
    """
    height, width = shape
    # A margin breaks the wrap-around of the Fourier transform; multiples of 32 transform fast.
    rows, cols = (-(-(n + n // 8 + 8) // 32) * 32 for n in shape)
    fy = np.fft.fftfreq(rows)[:, None]
    fx = np.fft.rfftfreq(cols)[None, :]
    if stretch != 1.0:
        angle = rng.uniform(0, np.pi)
        along = fx * np.cos(angle) + fy * np.sin(angle)
        across = fy * np.cos(angle) - fx * np.sin(angle)
        power = along**2 * stretch + across**2 / stretch
    else:
        power = fx**2 + fy**2
    power = power + (1.0 / (largest if largest else max(rows, cols))) ** 2
    spectrum = rng.standard_normal((2, rows, fx.shape[1]), dtype=np.float32) * (power ** (-beta / 4)).astype(
        np.float32
    )
    field = np.fft.irfft2(spectrum[0] + 1j * spectrum[1], s=(rows, cols))[:height, :width].astype(np.float32)
    field -= field.mean()
    return field / (field.std() + 1e-9)


def spread(grid: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Bilinear enlargement of the last two axes of `grid` to `shape` (height, width)."""
    for axis, size in ((-2, shape[0]), (-1, shape[1])):
        knots = grid.shape[axis]
        position = np.clip((np.arange(size) + 0.5) * knots / size - 0.5, 0, knots - 1)
        low = np.minimum(position.astype(int), max(knots - 2, 0))
        weight = (position - low).astype(np.float32)
        weight = weight[:, None] if axis == -2 else weight
        high = np.minimum(low + 1, knots - 1)
        grid = np.take(grid, low, axis) * (1 - weight) + np.take(grid, high, axis) * weight
    return grid.astype(np.float32)


def blur(image: np.ndarray, sigma: float) -> np.ndarray:
    """Gaussian blur of the last two axes, edges repeated. `sigma` in pixels."""
    if sigma <= 0.05:
        return image
    radius = max(1, int(np.ceil(2.5 * sigma)))
    kernel = np.exp(-0.5 * (np.arange(-radius, radius + 1) / sigma) ** 2)
    kernel = (kernel / kernel.sum()).astype(np.float32)
    for axis in (-2, -1):
        size = image.shape[axis]
        pad = [(0, 0)] * image.ndim
        pad[axis] = (radius, radius)
        padded = np.pad(image, pad, mode="edge")
        total = np.zeros_like(image)
        for step, weight in enumerate(kernel):
            part = [slice(None)] * image.ndim
            part[axis] = slice(step, step + size)
            total += weight * padded[tuple(part)]
        image = total
    return image


def parcels(
    rng: np.random.Generator,
    shape: tuple[int, int],
    size: float,
    aspect: float = 1.0,
    square: bool = False,
    warp: float = 0.0,
) -> tuple[np.ndarray, np.ndarray, int]:
    """Parcels around jittered seeds (a cellular partition of the scene).

    Args:
        size: typical parcel width in pixels.
        aspect: length over width; parcels share one random direction.
        square: straight-sided parcels like fields instead of Voronoi cells.
        warp: how far borders wander, in pixels.

    Returns:
        ids int32 (height, width), distance to the parcel's border in pixels (about), number of ids.
    """
    height, width = shape
    angle = rng.uniform(0, np.pi)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    if warp:
        x = x + warp * fractal_noise(rng, shape, 3.0, 8 * size)
        y = y + warp * fractal_noise(rng, shape, 3.0, 8 * size)
    u = (x * np.cos(angle) + y * np.sin(angle)) / (size * aspect)
    v = (y * np.cos(angle) - x * np.sin(angle)) / size
    u -= u.min() - 1.5
    v -= v.min() - 1.5
    iu, iv = u.astype(np.int32), v.astype(np.int32)
    columns, rows = int(iu.max()) + 3, int(iv.max()) + 3
    jitter = rng.uniform(0.15, 0.85, (2, rows, columns)).astype(np.float32)
    best = np.full(shape, 1e9, np.float32)
    second = np.full(shape, 1e9, np.float32)
    ids = np.zeros(shape, np.int32)
    for dv in (-1, 0, 1):
        for du in (-1, 0, 1):
            cu, cv = iu + du, iv + dv
            gap_u = np.abs(cu + jitter[0, cv, cu] - u)
            gap_v = np.abs(cv + jitter[1, cv, cu] - v)
            gap = np.maximum(gap_u, gap_v) if square else np.hypot(gap_u, gap_v)
            closer = gap < best
            second = np.where(closer, best, np.minimum(second, gap))
            ids = np.where(closer, cv * columns + cu, ids)
            best = np.where(closer, gap, best)
    return ids, (second - best) * size * 0.5, rows * columns
