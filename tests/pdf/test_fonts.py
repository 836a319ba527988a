import pytest

from cvparse.pdf.fonts import FLAG_FORCE_BOLD, FLAG_ITALIC, font_style


@pytest.mark.parametrize(
    ("name", "style"),
    [
        ("ABCDEF+Gentium-BoldItalic", "bi"),
        ("Times,Bold", "b"),
        ("TimesNewRomanPS-BoldMT", "b"),
        ("Arial-ItalicMT", "i"),
        ("SourceSansPro-Semibold", "b"),
        ("SourceSansPro-It", "i"),
        ("SourceSansPro-LightIt", "i"),
        ("Roboto-Black", "b"),
        ("NimbusRomNo9L-Medi", "b"),
        ("NimbusRomNo9L-ReguItal", "i"),
        ("Helvetica-Oblique", "i"),
        ("CMBX12", "b"),
        ("CMTI10", "i"),
        ("CMBXTI10", "bi"),
        ("CMCSC10", "s"),
        ("SFBX1095", "b"),
        ("SFTI1095", "i"),
        ("LMRomanCaps10-Regular", "s"),
        ("LMRoman10-Bold", "b"),
        ("LMRoman10-Italic", "i"),
        ("LinLibertineT-SmallCaps", "s"),
        ("CMR10", ""),
        ("CMSY10", ""),
        ("LMRoman10-Regular", ""),
        ("Roboto-Thin", ""),
        ("Bookman-Demirep", ""),
        ("Helvetica", ""),
        ("Titillium-Regular", ""),
    ],
)
def test_the_name_of_a_font_says_its_style(name, style):
    found = font_style(name)
    assert (found.bold, found.italic, found.small_caps) == ("b" in style, "i" in style, "s" in style)
    assert not found.icon


@pytest.mark.parametrize(
    "name",
    [
        "FontAwesome5Free-Solid",
        "ABCDEF+FontAwesome",
        "Academicons",
        "MaterialIcons-Regular",
        "NotoColorEmoji",
        "Ionicons",
    ],
)
def test_icon_fonts(name):
    assert font_style(name).icon


def test_flags_speak_where_the_name_does_not():
    assert font_style("F17", FLAG_ITALIC).italic
    assert font_style("F17", FLAG_FORCE_BOLD).bold
    assert not font_style("LMMathSymbols10-Regular", FLAG_ITALIC).italic
    assert font_style("ABCDEF+F17").name == "F17"


@pytest.mark.parametrize(
    ("flags", "style"), [(64, "i"), (128, ""), (1 << 18, "b"), (1 << 19, ""), (64 | 1 << 18, "bi"), (32, "")]
)
def test_the_flags_of_a_descriptor_by_their_numbers_in_the_standard(flags, style):
    found = font_style("F17", flags)
    assert (found.bold, found.italic) == ("b" in style, "i" in style)
