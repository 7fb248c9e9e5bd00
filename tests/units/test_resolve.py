"""What a figure is a number of, phrase by phrase."""

import pytest

PHRASES = """
# text with the figure in brackets | the span | kind | unit | dimension
a [230]-kilometre line | 230-kilometre | measure | kilometer | length
the town [10]km away | 10km | measure | kilometer | length
[21] tons of aid | 21 tons | measure | ton | mass
[7] metric tons of aid | 7 metric tons | measure | metric_ton | mass
[4] short tons | 4 short tons | measure | short_ton | mass
[12.5m] tonnes of fuel | 12.5m tonnes | measure | metric_ton | mass
[100]m freestyle | 100m | measure | meter | length
a [six] feet tall person | six feet | measure | foot | length
[10] square miles burnt | 10 square miles | measure | mile**2 | area
[2] sq ft of floor | 2 sq ft | measure | foot**2 | area
[40] sq. km of forest | 40 sq. km | measure | kilometer**2 | area
[4] m² of tiles | 4 m² | measure | meter**2 | area
[three] cups of rice | three cups | measure | cup | volume
[two] cup ties | two | count | count | count
[two] cup of sugar | two cup | measure | cup | volume
[300]cc of water | 300cc | measure | centimeter**3 | volume
[10] in. of rain | 10 in. | measure | inch | length
a [6]ft fence | 6ft | measure | foot | length
a [15]" screen | 15" | measure | inch | length
a [3923]sq m estate | 3923sq m | measure | meter**2 | area
[half] of voters | half | ratio | dimensionless | dimensionless
the [2000] Millennium Declaration | 2000 | count | count | count
[half] an hour later | half an hour | duration | hour | time
[a quarter] of a mile | a quarter of a mile | measure | mile | length
# pounds: money or weight
it weighs [20] pounds | 20 pounds | measure | pound | mass
[20] pounds of potatoes | 20 pounds | measure | pound | mass
a fee of [20] pounds | 20 pounds | money | GBP | currency
[millions] of pounds of public money | millions of pounds | money | GBP | currency
[3 million] pounds | 3 million pounds | money | GBP | currency
a [200]-pound man | 200-pound | measure | pound | mass
# money
[$3bn] in cash | $3bn | money | USD | currency
[US$3] each | US$3 | money | USD | currency
[HK$3.7 billion] | HK$3.7 billion | money | HKD | currency
[£1,000] payment | £1,000 | money | GBP | currency
[PS2.7m] in shares | PS2.7m | money | GBP | currency
[RM79] a month | RM79 a month | rate | MYR/month | currency
[$1.50] a share | $1.50 a share | rate | USD/share | currency
[63] cents per share | 63 cents per share | rate | USD_cent/share | currency
[$52] a barrel | $52 a barrel | rate | USD/barrel | currency
[$3.2m]-a-year striker | $3.2m-a-year | rate | USD/year | currency
[$5bn] a year earlier | $5bn | money | USD | currency
[$5bn] a year ago | $5bn | money | USD | currency
[84]p at the close | 84p | money | GBP_penny | currency
[50] pence | 50 pence | money | GBP_penny | currency
[30] sen | 30 sen | money | MYR_sen | currency
[9] Australian dollars | 9 Australian dollars | money | AUD | currency
[10] U.S. dollars a month | 10 U.S. dollars a month | rate | USD/month | currency
[110] JPY to the dollar | 110 JPY | money | JPY | currency
[37.6 million] Swiss francs | 37.6 million Swiss francs | money | CHF | currency
[millions] of euros | millions of euros | money | EUR | currency
[12.50] usd | 12.50 usd | money | USD | currency
The Greens won [17], the Liberals 14 | 17 | count | dimensionless | dimensionless
[500,000] won | 500,000 won | money | KRW | currency
[Y=100 million] | Y=100 million | money | JPY | currency
it costs [18] R. | 18 R | money | ZAR | currency
the [25,000] mark | 25,000 | count | count | count
[PS5] games | PS5 | count | count | count
[$2] per 1,000 cubic metres | $2 per 1,000 cubic metres | rate | USD/decameter**3 | currency
# shares
[5]% of it | 5% | percent | percent | percent
[5] % of it | 5 % | percent | percent | percent
[1.38]pc | 1.38pc | percent | percent | percent
[27] per cent | 27 per cent | percent | percent | percent
[3] percentage points | 3 percentage points | percent | percentage_point | percent
[3]% points | 3% points | percent | percentage_point | percent
[25] basis points | 25 basis points | percent | basis_point | percent
[25]bps | 25bps | percent | basis_point | percent
# ages
a [40]-year-old | 40-year-old | age | year | time
an [18]-month-old baby | 18-month-old | age | month | time
[5] yrs old | 5 yrs old | age | year | time
[eight] years old | eight years old | age | year | time
[21] years of age | 21 years of age | age | year | time
pupils aged [8] and over | 8 | age | year | time
pupils aged between [8] and over | 8 | age | year | time
the age of [21] | 21 | age | year | time
under the age of [5] years | 5 years | age | year | time
The girl, [8], was found | 8 | age | year | time
Ann Poe, [42], said | 42 | age | year | time
He turned [30] on Friday | 30 | age | year | time
a man who was [30]. | 30 | age | year | time
# spans of time
[12] months | 12 months | duration | month | time
a [five]-day trip | five-day | duration | day | time
[three] more days | three more days | duration | day | time
[30] secs | 30 secs | duration | second | time
[10] working days | 10 working days | duration | day | time
# speed, heat, power, data and the like
[50]mph winds | 50mph | measure | mile/hour | speed
[80]km/h | 80km/h | measure | kilometer/hour | speed
[10] miles an hour | 10 miles an hour | measure | mile/hour | speed
[5] metres a second | 5 metres a second | measure | meter/second | speed
[-5] °C | -5 °C | measure | degree_Celsius | temperature
[30]C in the shade | 30C | measure | degree_Celsius | temperature
[39] C (102 F) | 39 C | measure | degree_Celsius | temperature
39 C ([102] F) | 102 F | measure | degree_Fahrenheit | temperature
it's [90] fahrenheit outside | 90 fahrenheit | measure | degree_Fahrenheit | temperature
[20] degrees celsius | 20 degrees celsius | measure | degree_Celsius | temperature
[30] degrees | 30 degrees | measure | degree | angle
([1.19]deg C) | 1.19deg C | measure | degree_Celsius | temperature
[32]° F in the morning | 32° F | measure | degree_Fahrenheit | temperature
[40] deg celsius outside | 40 deg celsius | measure | degree_Celsius | temperature
convert [10] K to fahrenheit | 10 K | measure | kelvin | temperature
a run of [10] K for charity | 10 | count | count | count
[5] F-16s took off | 5 | count | count | count
[25] celcius | 25 celcius | measure | degree_Celsius | temperature
[1.5] kelvin | 1.5 kelvin | measure | kelvin | temperature
[450] Nm | 450 Nm | measure | newton*meter | torque
[332] lb-ft of torque | 332 lb-ft | measure | foot*pound_force | torque
[275] pound-feet | 275 pound-feet | measure | foot*pound_force | torque
[224] kW | 224 kW | measure | kilowatt | power
[300] hp | 300 hp | measure | horsepower | power
[3.5] kWh | 3.5 kWh | measure | kilowatt_hour | energy
[4,000]mAh battery | 4,000mAh | measure | milliampere*hour | charge
[60]GB cap | 60GB | measure | gigabyte | data
[30]Mbps plan | 30Mbps | measure | megabit/second | data_rate
[150] Mbit/s | 150 Mbit/s | measure | megabit/second | data_rate
[3,000] rpm | 3,000 rpm | measure | revolutions_per_minute | frequency
[40] miles per gallon | 40 miles per gallon | measure | mile/gallon | fuel_economy
[5] litres per 100 km | 5 litres per 100 km | measure | centiliter/kilometer | fuel_consumption
[90] decibels | 90 decibels | measure | decibel | sound
# anything per something
[150] strikes a day | 150 strikes a day | rate | count/day | count
[500] a week | 500 a week | rate | count/week | count
[3] times a minute | 3 times a minute | rate | count/minute | count
[17.4] per 100,000 people | 17.4 per 100,000 people | rate | count/100000 person | count
[2.1] children per woman | 2.1 children per woman | rate | count/woman | count
[12] tonnes a year | 12 tonnes a year | rate | metric_ton/year | mass_rate
[300,000] barrels per day | 300,000 barrels per day | rate | barrel/day | flow
[20] people a year ago | 20 | count | count | count
[20] men and women a day | 20 | count | count | count
# counts and bare figures
a [12]-member team | 12 | count | count | count
[7], he said | 7 | count | dimensionless | dimensionless
[7] in the second half | 7 | count | dimensionless | dimensionless
[20] men | 20 | count | count | count
of 15 games Leeds, with [12], won | 12 | count | dimensionless | dimensionless
[12] won a medal | 12 | count | count | count
[5] Star Hotel | 5 | count | count | count
[6] a.m. | 6 | count | dimensionless | dimensionless
""".strip().splitlines()
PHRASES = [line for line in PHRASES if not line.startswith("#")]


@pytest.mark.parametrize("line", PHRASES)
def test_phrase(read, line):
    """The span cuts out figure and unit; kind, unit and dimension are the contract's."""
    text, *expected = (part.strip() for part in line.split(" | "))
    prose, (found, *_) = read(text)
    assert [prose[found.start : found.end], found.kind, found.unit, found.dimension] == expected


def test_tons_admit_short_long_and_metric(read):
    """Bare tons are any of the three."""
    _, (tons,) = read("[1] ton")
    _, (tonne,) = read("[1] tonne")
    assert (str(tons.low_factor), str(tons.high_factor)) == ("907.18474", "1016.0469088")
    assert tons.base_interval.meets(tonne.base_interval)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("[1] mile", "[1609.344] m"),
        ("[100] °C", "[212] °F"),
        ("[1] hour", "[60] minutes"),
        ("[12] months", "[1] year"),
        ("[7] strikes a day", "[49] strikes a week"),
        ("[$1] a month", "[$12] a year"),
        ("[100] pence", "[£1]"),
        ("[50] basis points", "[0.5] percentage points"),
        ("[36] km/h", "[10] m/s"),
        ("[1] GB", "[1000] MB"),
        ("[2] acres", "[8093.7] sq m"),
    ],
)
def test_bases(read, first, second):
    """The same quantity in two units meets in the base unit, to the noise of the last digits."""
    (a,), (b,) = read(first)[1], read(second)[1]
    assert a.base == b.base
    assert a.base_interval.widened(a.low_factor * 0 + a.number.step / 10**4).meets(b.base_interval)


@pytest.mark.parametrize(
    "pair", [("[40]-year-old", "[40] years"), ("[5] %", "[5] percentage points"), ("[$5]", "[$5] a day")]
)
def test_bases_apart(read, pair):
    """Age and duration, percent and points, money and money a day never compare."""
    first, second = (read(text)[1][0].base for text in pair)
    assert first != second


NEIGHBOURS = [
    ("it costs [8] or [$9].", ["USD", "USD"]),
    ("[15] to [20] miles", ["mile", "mile"]),
    ("rose to [5]% from [4] in May", ["percent", "percent"]),
    ("rose [5]% from [4] in May", ["percent", "dimensionless"]),
    ("rose [5]% to [40].", ["percent", "dimensionless"]),
    ("fell [20]p to [84].", ["GBP_penny", "GBP_penny"]),
    ("[5] km from [20] villages", ["kilometer", "count"]),
    ("[two] or [three] per cent", ["percent", "percent"]),
    ("it fell by [2] percent but the other rose by [1].", ["percent", "percent"]),
    ("it is [8] cents, while the lowest is [7.25].", ["USD_cent", "USD_cent"]),
    ("it fell by [2] percent but beat [7] rivals", ["percent", "count"]),
    ("[2,400,000] yen ([$22,000]) and [2,300,000] ([$21,000])", ["JPY", "USD", "JPY", "USD"]),
]


@pytest.mark.parametrize(("text", "units"), NEIGHBOURS)
def test_neighbours(read, text, units):
    """A bare figure takes the unit of a neighbour that it is directly tied to."""
    assert [found.unit for found in read(text)[1]] == units


def test_adjectives(read):
    """A hyphen before the unit makes it an adjective; a hyphen within does not."""
    assert read("a [10]-kilometre road")[1][0].adjective
    assert read("a [12]-member team")[1][0].adjective
    assert not read("[332] lb-ft")[1][0].adjective


def test_a_figure_inside_a_unit_is_dropped(read):
    """The 100,000 of a rate is no claim of its own."""
    prose, found = read("[17] per [100,000] people in [12] towns")
    assert [prose[one.start : one.end] for one in found] == ["17 per 100,000 people", "12"]
