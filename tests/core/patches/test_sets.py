"""What hangs together."""

from __future__ import annotations

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from geoseg_qgis.core.patches import sets
from geoseg_qgis.core.patches.sets import connected, numbered


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.integers(1, 30).flatmap(
        lambda n: st.tuples(st.just(n), arrays(int, (25, 2), elements=st.integers(0, n - 1)))
    ),
    st.integers(1, 40),
)
def test_what_hangs_together_gets_its_smallest_number(monkeypatch, case, piece):
    monkeypatch.setattr(sets, "_PIECE", piece)
    count, pairs = case
    expected = list(range(count))
    for _ in range(count):  # slow and simple: the smaller number spreads along each pair
        for one, other in pairs.tolist():
            expected[one] = expected[other] = min(expected[one], expected[other])
    roots = connected(count, *pairs.T)
    assert roots.tolist() == expected
    groups, numbers = numbered(roots)
    assert groups == len(set(expected))
    assert [sorted(set(expected)).index(root) for root in expected] == numbers.tolist()


def test_sets_are_numbered_by_their_smallest_things_whichever_stands_for_them():
    count, numbers = numbered(np.array([4, 1, 4, 3, 4, 1]))
    assert (count, numbers.tolist()) == (3, [0, 1, 0, 2, 0, 1])
    assert numbered(np.array([], int))[0] == 0
