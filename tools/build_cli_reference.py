"""Writes docs/cli.md from the commands' own --help.

python tools/build_cli_reference.py
"""

from pathlib import Path

import click

from tei_toolkit.cli.main import cli

TARGET = Path(__file__).parents[1] / "docs" / "cli.md"
_WIDTH = 88
_INTRODUCTION = (
    "Every command's `--help`, as it is printed. Exit codes: 0 all went well; "
    "1 findings of severity error; 2 usage; 3 unreadable input; 4 a stylesheet or a "
    "schema; 5 output; 70 a fault of the toolkit itself."
)


def reference() -> str:
    """The page: the help of `tei` and of each command under it."""
    parts = [
        "# Command line",
        "",
        _INTRODUCTION,
    ]
    options = cli.context_settings["help_option_names"]
    context = click.Context(
        cli, info_name="tei", max_content_width=_WIDTH, help_option_names=options
    )
    context.terminal_width = _WIDTH
    parts += _section("tei", cli, context)
    for name in cli.list_commands(context):
        command = cli.get_command(context, name)
        if command is None:
            continue
        inner = click.Context(command, parent=context, info_name=name)
        inner.terminal_width = _WIDTH
        parts += _section(f"tei {name}", command, inner)
        if isinstance(command, click.Group):
            for sub in command.list_commands(inner):
                child = command.get_command(inner, sub)
                if child is not None:
                    deepest = click.Context(child, parent=inner, info_name=sub)
                    deepest.terminal_width = _WIDTH
                    parts += _section(f"tei {name} {sub}", child, deepest)
    return "\n".join(parts) + "\n"


def _section(title: str, command: click.Command, context: click.Context) -> list[str]:
    return ["", f"## {title}", "", "```text", command.get_help(context), "```"]


if __name__ == "__main__":
    TARGET.write_text(reference(), encoding="utf-8")
