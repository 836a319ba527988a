"""A section is kept as it is printed."""

from cvparse.model import OtherSection, SectionKind
from cvparse.spans.whole_section import keep_whole
from cvparse.text.styled import ICON
from printed import section
from written_entries import CONTEXT


def test_each_part_is_kept_with_its_heading_and_items():
    printed = section(
        SectionKind.OTHER, f"• Rivers {ICON} Oslo\n• Ice <2019>\n# Snow\nSnow\tin May\n# Empty", "Hobbies"
    )
    found = keep_whole(printed, CONTEXT)
    entries = [reading.entry for reading in found.readings]
    assert all(isinstance(entry, OtherSection) for entry in entries)
    assert [(e.heading, e.text, e.items) for e in entries if isinstance(e, OtherSection)] == [
        ("Hobbies", "• Rivers Oslo • Ice 2019", (f"Rivers {ICON} Oslo".replace(f" {ICON}", ""), "Ice")),
        ("Snow", "Snow in May", ("Snow in May",)),
    ]


def test_every_word_is_in_it():
    printed = section(SectionKind.OTHER, "2018 :: Rivers\nIce <2019>", "Hobbies")
    (reading,) = keep_whole(printed, CONTEXT).readings
    assert set(reading.words) == {word.id for line in printed.lines for word in line.words}
    assert [claim.path for claim in reading.taken] == ["text"]
