"""The stratified estimators, held against the examples of the papers that they come from."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geoseg_qgis.core.assess.estimate import Z95, estimate

# Olofsson et al. (2014), Remote Sensing of Environment 148, 42-57, table 8: deforestation, forest gain, stable
# forest, stable non-forest; mapped pixels of 30 m.
GOOD_PRACTICES = [[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]]
MAPPED = [200_000, 150_000, 3_200_000, 6_450_000]
HECTARES = sum(MAPPED) * 0.09
# Olofsson et al. (2013), Remote Sensing of Environment 129, 122-131, first example.
BETTER_USE = [[97, 0, 3], [3, 279, 18], [2, 1, 97]]
# Stehman (2014), International Journal of Remote Sensing 35, 4923-4939, table 2: 40 samples.
STRATA = "AAAAAAAAAABBBBBBBBBBCCCCCCCCCCDDDDDDDDDD"
MAP = "AAAAAAABBBABBBBBBBBBBBCCCCCCBBDDDDDDDDDD"
REFERENCE = "AAAAACBABCABBBBBAABBCCCCCDDBBADDDDDDDCCB"


def by_map_class(matrix) -> np.ndarray:
    """Counts (h, k, k) of a matrix whose rows are the strata."""
    rows = np.array(matrix)
    counts = np.zeros((len(rows), *rows.shape), int)
    for number, row in enumerate(rows):
        counts[number, number] = row
    return counts


def estimated(matrix, areas, whole=None):
    whole = np.zeros(len(areas), bool) if whole is None else np.array(whole)
    return estimate(by_map_class(matrix), np.array(areas, float), whole)


def test_good_practices_accuracies():
    found = estimated(GOOD_PRACTICES, MAPPED)
    assert round(float(found.overall.value), 2) == 0.95
    assert round(float(found.overall.margin), 2) == 0.02
    assert found.users.value.round(2).tolist() == [0.88, 0.73, 0.93, 0.96]
    assert found.users.margin.round(2).tolist() == [0.07, 0.10, 0.04, 0.02]
    assert found.producers.value.round(2).tolist() == [0.75, 0.85, 0.93, 0.96]
    # The paper prints 0.21, 0.23, 0.03 and 0.01. Its equation gives 0.25 for forest gain and 0.02 for stable
    # non-forest, as other implementations found too.
    assert found.producers.margin.round(2).tolist() == [0.21, 0.25, 0.03, 0.02]


def test_good_practices_areas():
    found = estimated(GOOD_PRACTICES, MAPPED)
    assert (found.areas.value * HECTARES).round().tolist() == [21158, 11686, 285770, 581386]
    assert (found.areas.margin * HECTARES).round().tolist() == [6158, 3756, 15510, 16282]
    table9 = [[0.0176, 0, 0.0013, 0.0011], [0, 0.0110, 0.0016, 0.0024]]
    table9 += [[0.0019, 0, 0.2967, 0.0213], [0.0040, 0.0020, 0.0179, 0.6212]]
    assert found.matrix == pytest.approx(np.array(table9), abs=1e-4)


def test_better_use_of_accuracy_data():
    found = estimated(BETTER_USE, [22_353, 1_122_543, 610_228])
    assert found.users.value.round(2).tolist() == [0.97, 0.93, 0.97]
    assert found.producers.value.round(2)[:2].tolist() == [0.48, 0.99]
    assert round(float(found.overall.value), 2) == 0.94
    total = 22_353 + 1_122_543 + 610_228
    assert round(float(found.areas.value[0]) * total) == 45112  # the paper's 45 651 comes from rounded shares


def test_strata_that_are_not_the_map_classes():
    counts = np.zeros((4, 4, 4), int)
    for place in zip(STRATA, MAP, REFERENCE):
        counts[tuple("ABCD".index(letter) for letter in place)] += 1
    found = estimate(counts, np.array([40_000, 30_000, 20_000, 10_000]), np.zeros(4, bool))
    assert found.areas.value[[0, 2]].round(2).tolist() == [0.35, 0.20]
    assert found.areas.error[[0, 2]].round(3).tolist() == [0.082, 0.064]
    assert round(float(found.overall.value), 2) == 0.63
    assert round(float(found.overall.error), 3) == 0.085
    assert round(float(found.users.value[1]), 3) == 0.574
    assert round(float(found.users.error[1]), 3) == 0.125
    assert round(float(found.producers.value[1]), 3) == 0.794
    # The paper prints 0.114: it takes a variance of 0 in stratum D where its own table 3 has 0.1.
    assert round(float(found.producers.error[1]), 3) == 0.117
    assert round(float(found.matrix[1, 2]), 2) == 0.08


@given(
    st.lists(st.lists(st.integers(0, 40), min_size=3, max_size=3), min_size=3, max_size=3),
    st.lists(st.floats(0.01, 100), min_size=3, max_size=3),
)
def test_with_the_map_classes_as_strata_it_is_the_papers_equations(rows, areas):
    matrix = np.array(rows) + np.eye(3, dtype=int) * 2
    found = estimated(matrix, areas)
    assert found.overall.value <= 1 and found.users.value.max() <= 1
    weight, n = np.array(areas) / sum(areas), matrix.sum(axis=1)
    users = np.diagonal(matrix) / n
    assert found.overall.error**2 == pytest.approx(
        (weight**2 * users * (1 - users) / (n - 1)).sum(), abs=1e-12
    )
    assert found.users.error**2 == pytest.approx(users * (1 - users) / (n - 1), abs=1e-12)
    part = matrix / n[:, None]
    spread = weight[:, None] ** 2 * part * (1 - part) / (n - 1)[:, None]
    assert found.areas.error**2 == pytest.approx(spread.sum(axis=0), abs=1e-12)
    producers, column = found.producers.value, found.areas.value
    own = np.diagonal(spread)
    variance = ((1 - producers) ** 2 * own + producers**2 * (spread.sum(axis=0) - own)) / column**2
    assert found.producers.error**2 == pytest.approx(variance, abs=1e-9)


def test_a_stratum_that_was_looked_at_whole_has_no_sampling_error():
    with_error = estimated([[1, 1], [0, 50]], [2, 1000])
    without = estimated([[1, 1], [0, 50]], [2, 1000], [True, False])
    assert with_error.overall.error > 0
    assert without.overall.error == 0
    single = estimated([[1, 0], [3, 50]], [1, 1000], [True, False])
    assert single.users.value[0] == 1 and single.users.error[0] == 0


def test_a_stratum_with_one_sample_is_refused():
    with pytest.raises(ValueError, match="two samples"):
        estimated([[1, 0], [0, 50]], [100, 1000])


def test_intervals_hold_what_they_promise():
    """Of many samples of a known map, about 95 in 100 intervals hold the truth."""
    rng = np.random.default_rng(4)
    truth = np.array([[0.06, 0.02, 0.01], [0.02, 0.25, 0.04], [0.03, 0.05, 0.52]])
    weight, n = truth.sum(axis=1), np.array([60, 90, 150])
    held = []
    for _ in range(600):
        matrix = [rng.multinomial(count, row / row.sum()) for count, row in zip(n, truth)]
        found = estimated(matrix, weight)
        pairs = (
            (found.overall, np.trace(truth)),
            (found.areas, truth.sum(axis=0)),
            (found.producers, np.diagonal(truth) / truth.sum(axis=0)),
        )
        held.append([np.mean(abs(m.value - true) <= Z95 * m.error) for m, true in pairs])
    assert np.mean(held, axis=0) == pytest.approx([0.95] * 3, abs=0.03)


def test_two_samples_are_enough_and_say_how_little_that_is():
    """s²/n of one hit and one miss is ½/2; a second stratum without error weighs the rest."""
    found = estimated([[1, 1], [0, 2]], [300, 100])
    assert found.overall.value == pytest.approx(0.75 * 0.5 + 0.25)
    assert found.overall.error == pytest.approx(0.75 * np.sqrt(0.5 / 2))


def test_a_stratum_without_a_sample_is_refused_although_it_is_said_to_be_whole():
    with pytest.raises(ValueError, match="less than two samples"):
        estimated([[2, 0], [0, 0]], [300, 100], [False, True])


@given(st.lists(st.floats(0.01, 1000), min_size=2, max_size=6))
def test_no_share_is_more_than_all(weights):
    count = len(weights)
    found = estimated(np.eye(count, dtype=int) * 3, weights)
    assert found.overall.value <= 1
    assert (found.users.value <= 1).all() and (found.producers.value <= 1).all()


def test_no_share_is_more_than_all_where_its_last_digit_would_be():
    weights = [0.1, 0.7, 0.3, 0.2, 0.6, 0.9]
    for count in range(2, 7):
        for turn in range(count):
            found = estimated(np.eye(count, dtype=int) * 3, np.roll(weights[:count], turn))
            assert found.overall.value <= 1
