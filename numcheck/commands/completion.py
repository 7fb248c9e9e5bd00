"""`numcheck completion`: what a shell needs to complete commands, options and their words; made from the options."""

from __future__ import annotations

import sys
from argparse import Action
from collections.abc import Callable, Iterator, Mapping, Sequence

from numcheck.commands import arguments
from numcheck.commands.output import CLEAN
from numcheck.reports import CHECK_FORMATS, EXTRACT_FORMATS

HOW = {
    "bash": "# Put into ~/.bashrc: source <(numcheck completion bash)\n",
    "zsh": "# Put into ~/.zshrc: source <(numcheck completion zsh)\n",
    "fish": "# Write to a file: numcheck completion fish > ~/.config/fish/completions/numcheck.fish\n",
}


def run(argv: Sequence[str]) -> int:
    """Run the command."""
    parser = arguments.Parser(
        prog="numcheck completion", description="Print what a shell completes numcheck by.", allow_abbrev=False
    )
    parser.add_argument("shell", type=arguments.OneOf(HOW), metavar="|".join(HOW), help="which shell")
    shell = parser.parse_args(argv).shell
    sys.stdout.write(HOW[shell] + "".join(SCRIPTS[shell](commands())))
    return CLEAN


def commands() -> Mapping[str, arguments.Parser]:
    """Each command with its options."""
    return {
        "check": arguments.check(CHECK_FORMATS),
        "extract": arguments.extract(EXTRACT_FORMATS),
        "report": arguments.report(),
        "rules": arguments.rules(),
        "init": arguments.init(),
    }


def _words(action: Action) -> tuple[str, ...]:
    """The words that an option takes; none where it takes others, or nothing."""
    return action.type.words if isinstance(action.type, arguments.OneOf) else ()


def _actions(parser: arguments.Parser) -> Iterator[Action]:
    yield from parser._actions  # noqa: SLF001 - argparse has no other way to ask what a parser knows


def _bash(known: Mapping[str, arguments.Parser]) -> Iterator[str]:
    yield "_numcheck() {\n"
    yield '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" words=""\n'
    yield '  case "${COMP_WORDS[1]} $before" in\n'
    yield f'    *" numcheck") words="{" ".join((*known, "completion"))}" ;;\n'
    yield f'    *" completion") words="{" ".join(HOW)}" ;;\n'
    for command, parser in known.items():
        for action in _actions(parser):
            for option in action.option_strings if _words(action) else ():
                yield f'    "{command} {option}") words="{" ".join(_words(action))}" ;;\n'
    actions = " ".join(arguments.RULES)
    yield f'    "rules rules") words="{actions}" ;;\n'
    yield '    *) case "${COMP_WORDS[1]} $word" in\n'
    for command, parser in known.items():
        options = " ".join(option for action in _actions(parser) for option in action.option_strings)
        yield f'      "{command} -"*) words="{options}" ;;\n'
    yield "    esac ;;\n  esac\n"
    yield '  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$word"))\n'
    yield '  else COMPREPLY=($(compgen -f -- "$word")); fi\n}\n'
    yield "complete -o filenames -F _numcheck numcheck\n"


def _zsh(known: Mapping[str, arguments.Parser]) -> Iterator[str]:
    yield "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n"
    yield from _bash(known)


def _fish(known: Mapping[str, arguments.Parser]) -> Iterator[str]:
    none = "complete -c numcheck -n __fish_use_subcommand -f -a"
    yield from (f"{none} {command} -d {_quoted(parser.description)}\n" for command, parser in known.items())
    yield f"{none} completion\n"
    yield f"complete -c numcheck -n '__fish_seen_subcommand_from completion' -f -a '{' '.join(HOW)}'\n"
    for command, parser in known.items():
        seen = f"complete -c numcheck -n '__fish_seen_subcommand_from {command}'"
        for action in _actions(parser):
            words = f" -x -a '{' '.join(_words(action))}'" if _words(action) else ""
            takes = "" if words or action.nargs == 0 else " -r"
            for option in action.option_strings:
                name = f"-l {option[2:]}" if option.startswith("--") else f"-s {option[1:]}"
                yield f"{seen} {name}{words}{takes} -d {_quoted(action.help)}\n"
    yield f"complete -c numcheck -n '__fish_seen_subcommand_from rules' -f -a '{' '.join(arguments.RULES)}'\n"


def _quoted(text: str | None) -> str:
    return "'" + (text or "").replace("\\", "\\\\").replace("'", "\\'") + "'"


SCRIPTS: Mapping[str, Callable[[Mapping[str, arguments.Parser]], Iterator[str]]] = {
    "bash": _bash,
    "zsh": _zsh,
    "fish": _fish,
}
