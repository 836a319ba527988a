"""A section whose heading names several kinds: each of its entries is given to one of them."""
