"""Forms that assistants hear and papers print: from the text to each figure's value, unit and kind."""

import pytest

from numcheck.numbers import scan
from numcheck.units import resolve

PHRASES = """
# ages
I am 27 y/o | 27 year age
a 62yo man | 62 year age
two yo-yos | 2 count count
a 25-Year-Old Man | 25 year age
a 3 mo. old infant | 3 month age
her 1-yr. old calf | 1 year age
the seven- and nine-year-olds | 7 year age, 9 year age
children under 12 travel free | 12 count count
children under 12. | 12 year age
for women over 40, the tests | 40 year age
people under 40% of the vote | 40 percent percent
the one year old firm | 1 year age
adults 18 and over | 18 year age
I am 33. | 33 year age
a 100-plus-year-old house | 100 year age
# temperatures
100.4 F or higher | 100.4 degree_Fahrenheit measure
98.6 deg. F | 98.6 degree_Fahrenheit measure
20 deg. C. | 20 degree_Celsius measure
50 º C | 50 degree_Celsius measure
50° c | 50 degree_Celsius measure
273.15 K | 273.15 kelvin measure
he ran a 10 K | 10 count count
ten below zero | 10 degree measure
491.67 °R | 491.67 degree_Rankine measure
it was -30c at night | -30 degree_Celsius measure
a 30c stamp | 30 USD_cent money
convert 50 f to c | 50 degree_Fahrenheit measure
# dimensions
a 3,000-sq.-ft. house | 3000 foot**2 measure
12 cu. m of concrete | 12 meter**3 measure
5 in of snow | 5 inch measure
5 in the morning | 5 dimensionless count
he is 6' tall | 6 foot measure
a 6ft 2in post | 6 foot measure, 2 inch measure
he is 5ft 6. | 5 foot measure, 6 inch measure
at 12 stone 4 | 12 stone measure, 4 pound measure
20 x 30 feet | 20 foot measure, 30 foot measure
a 4 x 5 x 6 cm box | 4 centimeter measure, 5 centimeter measure, 6 centimeter measure
18-karat gold | 18 carat measure
stocks fell 1m barrels to 294.3m. | 1000000 barrel measure, 294300000 barrel measure
paid 1bn euros promptly, with another 550m to come | 1000000000 EUR money, 550000000 EUR money
he paid 2m euros and swam 100m. | 2000000 EUR money, 100 meter measure
a 3" x 5" card | 3 inch measure, 5 inch measure
5 yd3 of soil | 5 yard**3 measure
6 ft. 2 | 6 foot measure, 2 inch measure
10 dl of milk | 10 deciliter measure
some 20-plus years | 20 year duration
10 or so miles away | 10 mile measure
a 20 m.p.h. wind | 20 mile/hour measure
a mile and a half | 1.5 mile measure
an hour and a quarter | 1.25 hour duration
At 53, Kellin is young | 53 year age
at 53 metres, the water is cold | 53 meter measure
A man of 26, she said | 26 year age
a crew of 26, she said | 26 dimensionless count
a half-ton truck | 0.5 ton measure
# money
US dollars 30 | 30 USD money
$5.00/hour | 5 USD/hour rate
a five-pound note | 5 GBP money
Chile set aside 20 pesos | 20 CLP money
Chile and Cuba set aside 20 pesos | 20 MXN money
it cost 20 pesos | 20 MXN money
In Copenhagen a beer is 60 kr. | 60 DKK money
1,000,000 kr | 1000000 SEK money
yuan 5 million | 5000000 CNY money
lifting the pound 2 | 2 dimensionless count
$ 1.2 b | 1200000000 USD money
12 dollars and 50 cents | 12.5 USD money
5 pounds 20 pence | 5.2 GBP money
3 euros, 20 cents | 3.2 EUR money
20 yen and 50 cents | 20 JPY money, 50 USD_cent money
it costs 10$ | 10 USD money
it costs 10 $. | 10 USD money
between 10 $20 notes | 10 dimensionless count, 20 USD money
"""
TABLE = [line.split(" | ") for line in PHRASES.splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize(("text", "expected"), TABLE, ids=[row[0] for row in TABLE])
def test_form(text, expected, lexicon):
    found = resolve(text, scan(text, lexicon, None), lexicon)
    told = [f"{q.number.value.normalize():f} {q.unit} {q.kind}" for q in found if q.kind not in ("date", "clock")]
    assert ", ".join(told) == expected
