"""TEI trees: encoding a transcript, the proof of conservation, reading and writing."""
