"""Which names the filter keeps, and as what."""

from usual_names import keys_of, names_in

ONE = {
    "first_names": ("Anna", "Bo", "Lee"),
    "last_names": {"Lund": 0.5, "Lee": 0.5},
    "formats": ("Oslo",),
    "first": "Ice",
}
TWO = {"first_names_female": ("Anna",), "last_names": ("Lee", "Lund Berg")}


def test_names_of_a_country():
    assert names_in(ONE) == {"given": {"anna", "bo", "lee"}, "family": {"lund", "lee"}}


def test_a_name_is_what_twice_as_many_countries_say():
    assert keys_of([ONE, TWO]) == {"given:anna", "given:bo", "family:lund", "family:lee"}
