"""The attacks of src/load/attack, each a function that gives its outcome."""
