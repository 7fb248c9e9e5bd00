"""Made by `make tables` from rules/default/*.yaml. Do not edit."""

from decimal import Decimal  # noqa: F401 - some rules need it

from numcheck.rules.rule import Choice, Condition, Rule, Tolerance  # noqa: F401 - some rules need all

RULES: tuple[Rule, ...] = (
    Rule(id='changes', check='changes', why='A change and the figures before and after it are one fact said twice.', tags=('default',), path='rules/default/changes.yaml'),
    Rule(id='conversions', check='conversions', why='The second unit is there for readers who do not know the first; they have no other figure to go by.', tags=('default',), path='rules/default/conversions.yaml'),
    Rule(id='cross-article', check='cross-article', why='Two articles of one set that give different figures for one fact send the reader to a third.', tags=('default',), path='rules/default/cross-article.yaml'),
    Rule(id='dates', check='dates', why='A reader who comes on the wrong day has no use for the rest of the article.', tags=('default',), path='rules/default/dates.yaml'),
    Rule(id='durations', check='durations', why='Dates move while a story is edited and the length stays; a reader who plans by one of them is sent to the wrong day.', tags=('default',), path='rules/default/durations.yaml'),
    Rule(id='enumerations', check='enumerations', why='Somebody was added to the list or left out, and the number stayed as it was.', tags=('default',), path='rules/default/enumerations.yaml'),
    Rule(id='hedges', check='hedges', why='A hedge on the wrong side makes a right figure wrong.', tags=('default',), path='rules/default/hedges.yaml'),
    Rule(id='magnitudes', check='magnitudes', why='Million for billion is the slip that is corrected most often.', tags=('default',), path='rules/default/magnitudes.yaml'),
    Rule(id='part-whole', check='part-whole', why='No part is larger than the whole it is taken from.', tags=('default',), path='rules/default/part-whole.yaml'),
    Rule(id='percentages', check='percentages', why='A share and the counts it was taken from are one fact said twice.', tags=('default',), path='rules/default/percentages.yaml'),
    Rule(id='ranges', check='ranges', why='A range and a value that it should hold stand side by side; one of the figures is wrong.', tags=('default',), path='rules/default/ranges.yaml'),
    Rule(id='rates', check='rates', why='A rate times the days, heads or pieces it counts for must reach the total.', tags=('default',), path='rules/default/rates.yaml'),
    Rule(id='restatements', check='restatements', why='A reader who meets two figures for one fact in one article believes neither.', tags=('default',), path='rules/default/restatements.yaml'),
    Rule(id='subperiods', check='subperiods', why='A day cannot have more than its month, and what only grows cannot fall.', tags=('default',), path='rules/default/subperiods.yaml'),
    Rule(id='sums', check='sums', why='Parts that are listed as all of a whole must reach it.', tags=('default',), path='rules/default/sums.yaml'),
    Rule(id='unsupported-totals', check='unsupported-totals', why='A total that nothing supports cannot be checked by the reader, nor by the desk.', tags=('default',), path='rules/default/unsupported-totals.yaml'),
)
