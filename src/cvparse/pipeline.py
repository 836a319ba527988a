"""The whole program on one screen: read, analyse, divide, parse, assemble."""
