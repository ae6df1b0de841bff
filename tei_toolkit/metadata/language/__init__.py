"""The languages of a text, of its turns and of their paragraphs."""
