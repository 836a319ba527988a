"""Where entries start that have a tag in the left margin."""

import pytest

from cvparse.entries.line_features import features_of
from cvparse.entries.margin_rules import by_later_margin, by_margin
from cvparse.lexicon import load
from written_entries import lines

LEXICON = load(("en",))

RULES = [
    (by_margin, "2019 :: Lund\nIce\n2018 :: Okri", {0, 2}),
    (by_margin, "Lund\n2018 :: Okri", None),
    (by_margin, "2024.08– :: University\nPresent :: Postdoc", {0}),
    (by_margin, "\n".join(f"{year} :: Award" for year in range(2016, 2024)), set(range(8))),
    (by_margin, "2019 :: **Lecturer**\nof ice\n2021 :: on leave\n\n2015 :: **Fellow**", {0, 3}),  # a span's later end
    (by_margin, "2019 :: Lecturer\nof ice\n2021 :: on leave\n\n2015 :: Fellow", {0, 2, 3}),  # of one face
    (by_margin, "2019 :: **Lecturer**\nof ice\n\n2021 :: on leave\n\n2015 :: **Fellow**", {0, 2, 3}),  # far apart
    (by_margin, "2019– :: Lund\nPresent :: \n2018 :: Okri", {0, 2}),
    (by_margin, "2022– :: Lund\n2014–22 :: Okri", {0, 1}),
    (by_margin, "2022– :: Lund\n2014 :: Okri", {0}),  # the end of the span above
    (by_margin, "2022 :: Lund\n–2024 :: Okri", {0}),
    (by_margin, "2022 :: **Lund**\n2020 :: Okri\n2019 :: **Moor**", {0, 2}),
    (by_margin, "2022 :: Lund\n2020 :: **Okri**", {0, 1}),  # the first is not bold
    (by_margin, "2022 :: **Lund**\n2020–2021 :: Okri", {0, 1}),  # a whole span is a tag of its own
    (by_margin, "2022 :: Lund\nIce\n\nOkri\n2020 :: Moor\n\n2019 :: Berg", {0, 3, 4}),
    (by_margin, "2022 :: Lund\nIce\n\n2020 :: Moor\n\nOkri\n\n2019 :: Berg", {0, 2, 3, 4}),  # set off as tags are
    (by_margin, "2022 :: Lund\nIce\n\n2020 :: Moor\n\n**Okri**\n\n2019 :: Berg", {0, 2, 4}),
    (by_margin, "2022 :: Lund\nIce\n\n2020 :: Moor\n\n• Okri\n\n2019 :: Berg", {0, 2, 4}),
    (by_margin, "Feb :: Lund\n2024 :: ice\n\nMay :: Okri\n2023 :: snow\n\nJun :: Moor", {0, 2, 4}),  # tags that wrap
    (by_margin, "Feb :: Lund\n2024 :: ice\nMay :: Okri\n2023 :: snow", {0, 2}),  # set solid
    (by_margin, "July 4, :: Lund\n2024 :: ice\nMay :: Okri\n12, 2023 :: snow", {0, 2}),
    (by_margin, "2024 :: Lund\nFeb :: ice\n2023 :: Okri\nMay :: snow", {0, 1, 2, 3}),  # months below their year
    (by_margin, "Feb :: Lund\n2024 :: ice\nMay :: Okri\nJune :: snow\n2023 :: rain", {0, 1, 2, 3, 4}),
    (by_margin, "2024 :: Lund\n2023 :: ice\n\n2022 :: Okri\n2021 :: snow\n\n2020 :: Moor", set(range(5))),  # whole
    (by_later_margin, "Selected posts:\n2019 :: Lecturer\n2018 :: Fellow", {1, 2}),
    (by_later_margin, "2019 :: Lecturer\n2018 :: Fellow", None),
    (by_later_margin, "a\nb\nc\n2019 :: Lecturer\nd", None),  # the first half has no tag
    (by_later_margin, "a\nb\n2019 :: Lecturer\nd", {2}),
    (by_margin, "Sep 2018 – May :: Lund\n2019 :: ice\nJan 2017 :: Okri", {0, 2}),  # the year of the month above
    (by_margin, "Sep 2018 – May 2019 :: Lund\n2017 :: Okri", {0, 1}),
]


@pytest.mark.parametrize(("rule", "written", "starts"), RULES)
def test_where_a_rule_lets_entries_start(rule, written, starts):
    found = rule(features_of(lines(written), LEXICON))
    assert found == (None if starts is None else frozenset(starts))
