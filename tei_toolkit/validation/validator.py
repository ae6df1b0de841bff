"""Files validated one after the other."""

from pathlib import Path

from tei_toolkit.validation.compiled_schemas import CompiledSchemas
from tei_toolkit.validation.document import Document, read_document
from tei_toolkit.validation.document_check import Choices, DocumentCheck
from tei_toolkit.validation.findings import ValidationResult


class Validator:
    """Validates files one after the other; schemas are compiled once and kept.

    Attributes:
        schemas: the schemas, compiled.
    """

    def __init__(self) -> None:
        """Begin without a schema."""
        self.schemas = CompiledSchemas()

    def validate(self, name: str, path: Path, choices: Choices) -> ValidationResult:
        """What is to say about the file at `path`.

        Raises:
            InputError: the file cannot be read.
            SchemaError: a schema that the user named cannot be used.
        """
        return self.validate_document(read_document(name, path), choices)

    def validate_document(
        self, document: Document, choices: Choices
    ) -> ValidationResult:
        """What is to say about a document that was read.

        Raises:
            SchemaError: a schema that the user named cannot be used.
        """
        return DocumentCheck(self.schemas, document, choices).result()


def validate_bytes(
    data: bytes, name: str = "document.xml", choices: Choices | None = None
) -> ValidationResult:
    """What is to say about a document in memory.

    Raises:
        SchemaError: a schema that was named cannot be used.
    """
    document = Document(name, None, data)
    return Validator().validate_document(document, choices or Choices())
