"""Templates: found by folder, and refused by a name that none has."""

import pytest

from cvparse.errors import CvparseError
from cvparse.render.template import DEFAULT, template_named, templates


def test_each_template_has_its_files():
    assert [*templates()] == ["margin", "numbered", "right-dates", "sidebar"]
    assert DEFAULT in templates()
    for name, template in templates().items():
        assert template.name == name
        assert template.path.is_file()
        assert template.description and "\n" not in template.description


def test_a_template_by_its_name():
    assert template_named("sidebar") is templates()["sidebar"]
    with pytest.raises(CvparseError, match="there is no template 'none'; choose one of margin, numbered"):
        template_named("none")
