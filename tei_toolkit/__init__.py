"""A TEI-XML scholarly encoding toolkit for transcripts of speech."""
