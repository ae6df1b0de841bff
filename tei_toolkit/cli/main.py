"""The command `tei`: finds its subcommands, catches what stops them."""

import atexit
import gc
import importlib
import pkgutil
import sys
from typing import Any

import click

import tei_toolkit.cli
from tei_toolkit.closed_streams import replace_closed_streams
from tei_toolkit.errors import ToolkitError, describe_fault
from tei_toolkit.printable import printable
from tei_toolkit.version import VERSION

_NOT_COMMANDS = frozenset({"main", "output", "options"})
_INTERRUPTED = 130
_VALUES_BETWEEN_SEARCHES = 200_000
"""So many values are made before the interpreter searches for unused ones in cycles.

A command makes most of its first values by importing modules, and uses all of these.
"""


class _Commands(click.Group):
    """The commands are the modules of this folder, imported when they are needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return sorted(
            module.name
            for module in pkgutil.iter_modules(tei_toolkit.cli.__path__)
            if module.name not in _NOT_COMMANDS
        )

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        module = importlib.import_module(f"tei_toolkit.cli.{cmd_name}")
        command: click.Command = module.command
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, "-V", "--version", prog_name="tei")
def cli() -> None:
    """Make TEI XML of transcripts, validate any TEI, and render editions of it.

    Names, places and dates in TEI can be marked, linked to authority files and
    reviewed, too. 'tei COMMAND --help' shows what a command can do.

    \b
    Examples:
      tei convert statement.txt -o tei/
      tei validate --schema tei_all letters/
      tei render letter.xml --to html -o site/
      tei explain TEI-R001
    """


def main(arguments: list[str] | None = None) -> None:
    """Run `tei` and leave with its exit code: 0 if all went well.

    1: findings of severity error; 2: usage; 3: unreadable input; 4: a stylesheet or a
    schema; 5: output; 70: a fault of this package.
    """
    replace_closed_streams()
    gc.set_threshold(_VALUES_BETWEEN_SEARCHES)
    atexit.register(gc.freeze)  # what is there then goes without a last search
    try:
        code = cli.main(args=arguments, prog_name="tei", standalone_mode=False)
    except click.exceptions.Exit as stop:
        code = stop.exit_code
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except click.Abort:
        click.echo("tei: stopped.", err=True)
        code = _INTERRUPTED
    except ToolkitError as error:
        click.echo(f"tei: {_shown(error)}", err=True)
        code = error.exit_code
    except BrokenPipeError:
        sys.stderr.close()
        code = 0
    except OSError as error:
        place = error.filename or "standard output"
        click.echo(f"tei: {place}: {error.strerror}", err=True)
        code = 5
    except Exception as error:  # noqa: BLE001  nobody but us should see a traceback
        click.echo(f"tei: {describe_fault(error)}", err=True)
        code = ToolkitError.exit_code
    sys.exit(_exit_code(code))


def _shown(error: ToolkitError) -> str:
    return "\n".join(map(printable, str(error).split("\n")))


def _exit_code(code: Any) -> int:
    return code if isinstance(code, int) else 0
