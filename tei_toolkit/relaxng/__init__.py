"""RELAX NG: schemas, automata, and findings with what was expected."""
