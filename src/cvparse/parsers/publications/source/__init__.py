"""Where it appeared: container title, locators, publisher, place, series, dates."""
