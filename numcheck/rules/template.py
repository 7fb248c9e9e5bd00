"""`numcheck rules new`: a first rule to change."""

from __future__ import annotations

from numcheck.errors import UserError
from numcheck.rules.read import is_id

TEMPLATE = """\
# A rule for numcheck. A file holds one rule, or a list of them as here; docs/rules.md tells it all.
# Try it with `numcheck rules test FILE`, use it with `numcheck check ARTICLES --rules FILE`.
- id: {id}
  # What it does is one of four things:
  #   extends   tunes, narrows or rewords a built-in check (`numcheck rules list` names them)
  #   assert    arithmetic that must hold between claims; `let` gives them names:
  #               let: {{killed: {{event: kill}}, injured: {{event: injure}}, all: {{subject: casualty}}}}
  #               assert: killed + injured == all
  #             or of each claim that `where` selects: `assert: value <= 1200 km/h`
  #   require   attribution, breakdown, corroboration, date or unit of each claim that `where` selects
  #   against   a table: `against: {{table: towns.csv, on: {{place: town}}, value: residents, tolerance: 1%}}`
  extends: cross-article
  # Which figures it is about. Every field that `numcheck extract` prints can stand here; words match in all their
  # forms, a list means any of them. Others: {{not: x}}, any, "*ing", ">= 1 million USD", "> 5 km".
  where: {{kind: measure, dimension: mass, subject: [aid, relief, supplies]}}
  # How far figures may lie apart: a share of them.
  tolerance: 5%
  # error, warning or note.
  severity: warning
  # {{a}} and {{b}} are figures that differ; {{message}} is what the check would say.
  message: "Aid: {{a.text}} ({{a.article}}) but {{b.text}} ({{b.article}})"
  # One sentence for the reader of the report.
  why: "Tonnage handed to partners must be the same in every release."
  examples:
    # Here it must find something ...
    flags:
      - articles:
          - {{id: a, date: 2024-03-04, text: "Trucks delivered 21 tons of aid to Aleppo on Monday."}}
          - {{id: b, date: 2024-03-05, text: "The 12 tons of aid delivered to Aleppo on Monday ran out."}}
    # ... and here nothing. A text alone is one article of 10 January 2024.
    passes:
      - "Trucks brought 21 tons of aid on Monday and 12 tons on Tuesday."
"""


def template(name: str) -> str:
    """A commented rule of that id.

    >>> template("aid-tonnage").splitlines()[2]
    '- id: aid-tonnage'
    """
    if not is_id(name):
        raise UserError(f"rules new: expected lower-case words with hyphens such as 'aid-tonnage', got '{name}'")
    return TEMPLATE.format(id=name)
