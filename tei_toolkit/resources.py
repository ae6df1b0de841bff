"""Where the files that ship beside the package are: schemas and stylesheets.

In a checkout they stand beside the package, in an installed wheel inside it.
"""

from pathlib import Path

from tei_toolkit.errors import SchemaError

_PACKAGE = Path(__file__).parent


def schemas_folder() -> Path:
    """The folder of the schemas that ship with the package."""
    return _folder("schemas")


def stylesheets_folder() -> Path:
    """The folder of the XSLT stylesheets that ship with the package."""
    return _folder("xslt")


def schema_path(name: str) -> Path:
    """The file of the shipped schema `name`, such as `tei-transcript.rng`.

    Raises:
        SchemaError: no such file ships with the package.
    """
    return _file(schemas_folder(), name)


def stylesheet_path(name: str) -> Path:
    """The file of the shipped stylesheet `name`, such as `formats/html.xsl`.

    Raises:
        SchemaError: no such file ships with the package.
    """
    return _file(stylesheets_folder(), name)


def _folder(name: str) -> Path:
    installed = _PACKAGE / f"_{name}"
    return installed if installed.is_dir() else _PACKAGE.parent / name


def _file(folder: Path, name: str) -> Path:
    path = folder / name
    if not path.is_file():
        message = (
            f"{name}: not among the files of tei-toolkit in {folder}; "
            "the installation is incomplete, install the package again."
        )
        raise SchemaError(message)
    return path
