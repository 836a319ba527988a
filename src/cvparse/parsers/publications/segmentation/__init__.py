"""One reference cut into stretches, each a field: candidates, evidence, and the one decision over them."""
