"""Editions: what people read, made from TEI by XSLT and by writers of other formats."""
