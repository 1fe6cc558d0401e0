"""Golden cases of src/measure/stats from a second implementation.

    python3 -m venv v && v/bin/pip install scipy==1.17.1 statsmodels==0.15.0 numpy==2.4.6 && v/bin/python make.py

Each file says what made it. A number that is infinite is null. Run once; the files are kept.
"""

import json
import platform
import warnings
from pathlib import Path

import numpy as np
import scipy
import statsmodels
import statsmodels.api as sm
from scipy import optimize, special, stats
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint
from statsmodels.stats.rates import confint_poisson_2indep

warnings.simplefilter("ignore")
LEVELS = [0.95, 0.998]
TAIL = {0.95: 0.025, 0.998: 0.001}
MADE = {
    "python": platform.python_version(),
    "scipy": scipy.__version__,
    "statsmodels": statsmodels.__version__,
    "numpy": np.__version__,
    "script": "tests/data/stats/make.py",
}


def plain(value):
    value = float(value)
    return None if np.isinf(value) else value


def keep(name, says, cases):
    cases = [{"args": [plain(a) for a in args], "want": [plain(w) for w in want]} for args, want in cases]
    lines = ",\n".join("  " + json.dumps(case) for case in cases)
    head = json.dumps({"says": says, "made_with": MADE}, ensure_ascii=False)[1:-1]
    Path(__file__).with_name(f"{name}.json").write_text(f"{{{head},\n \"cases\": [\n{lines}\n ]}}\n")


def wilson(x, n, level):
    low, high = proportion_confint(x, n, alpha=2 * TAIL[level], method="wilson")
    return (0.0 if x == 0 else low, 1.0 if x == n else high)


def exact(x, level):
    tail = TAIL[level]
    return (stats.chi2.ppf(tail, 2 * x) / 2 if x > 0 else 0.0, stats.chi2.isf(tail, 2 * x + 2) / 2)


def byar(x, level):
    z = stats.norm.isf(TAIL[level])
    one = lambda x, z: x * (1 - 1 / (9 * x) + z / (3 * np.sqrt(x))) ** 3
    return one(x, -z), one(x + 1, z)


def events(x, level):
    return exact(x, level) if x < 10 else byar(x, level)


def odds(p):
    return np.inf if p >= 1 else p / (1 - p)


keep(
    "normal", "scipy.stats.norm.ppf: level, z",
    [((level,), (stats.norm.isf((1 - level) / 2 if level not in TAIL else TAIL[level]),)) for level in [0.5, 0.8, 0.9, 0.95, 0.99, 0.998, 0.9999]],
)

SHARES = [(0, 1), (1, 1), (0, 2), (1, 2), (0, 20), (1, 20), (19, 20), (20, 20), (1, 29), (81, 263), (15, 148), (5454, 5493),
          (2865, 5493), (0, 5493), (5493, 5493), (1, 1_000_000), (999_999, 1_000_000), (514_700, 1_000_000),
          (3, 2_000_000_000), (1_999_999_999, 2_000_000_000), (1_030_000_000, 2_000_000_000)]
keep("proportion", "statsmodels.stats.proportion.proportion_confint(method='wilson'): x, n, level, low, high",
     [((x, n, level), wilson(x, n, level)) for x, n in SHARES for level in LEVELS])

keep("exact_events", "scipy.stats.chi2.ppf and isf, halved: x, level, low, high",
     [((x, level), exact(x, level)) for x in [0, 1, 2, 3, 5, 9, 10, 30, 99, 1000, 20_000] for level in LEVELS])

keep("events", "exact below 10, Byar with scipy's normal quantile from 10: x, level, low, high",
     [((x, level), events(x, level)) for x in [0, 1, 4, 8, 9, 10, 11, 19, 20, 100, 5493, 1_000_000, 10**12] for level in LEVELS])

keep("rate", "the same over n: x, n, level, low, high",
     [((x, n, level), tuple(it / n for it in events(x, level)))
      for x, n in [(0, 1), (0, 5000), (1, 1), (3, 2), (2, 5493), (9, 0.5), (10, 512_900), (12, 80_000), (5493, 512_900), (20_000_000, 1_400_000_000)]
      for level in LEVELS])

RATIOS = [(0, 1), (1, 0), (1, 1), (0, 30), (30, 0), (12, 9), (52, 48), (260, 240), (2864, 2629), (5147, 4853), (1_071_000, 1_000_000)]
keep("sex_ratio", "odds of statsmodels' Wilson limits of the first part's share: boys, girls, level, low, high",
     [((a, b, level), tuple(odds(p) for p in wilson(a, a + b, level))) for a, b in RATIOS for level in LEVELS])

PAIRS = [((56, 70), (48, 80)), ((9, 10), (3, 10)), ((10, 10), (0, 10)), ((0, 10), (0, 20)), ((1, 1), (1, 1)), ((5454, 5493), (5300, 5600)), ((1, 1_000_000), (3, 900_000))]


def newcombe(a, b, level):
    got = confint_proportions_2indep(a[0], a[1], b[0], b[1], method="newcomb", compare="diff", alpha=2 * TAIL[level])
    return tuple(got)


keep("difference_of_proportions", "statsmodels confint_proportions_2indep(method='newcomb', compare='diff'): x1, n1, x2, n2, level, low, high",
     [((*a, *b, level), newcombe(a, b, level)) for a, b in PAIRS for level in LEVELS])


def mover(a, b, level):
    (p, (pl, pu)), (q, (ql, qu)) = [(x / n, tuple(it / n for it in events(x, level))) for x, n in (a, b)]
    ours = (p - q - np.hypot(p - pl, qu - q), p - q + np.hypot(pu - p, q - ql))
    if 0 < a[0] < 10 and 0 < b[0] < 10:
        theirs = confint_poisson_2indep(a[0], a[1], b[0], b[1], method="mover", compare="diff", method_mover="exact-c", alpha=2 * TAIL[level])
        assert np.allclose(ours, theirs, rtol=1e-9), (a, b, ours, theirs)
        return tuple(theirs)
    return ours


keep("difference_of_rates", "statsmodels confint_poisson_2indep(method='mover', method_mover='exact-c') where both counts are 1 to 9, else the same from scipy's limits: x1, n1, x2, n2, level, low, high",
     [((*a, *b, level), mover(a, b, level)) for a, b in
      [((3, 1000), (7, 1100)), ((1, 10), (9, 12)), ((0, 500), (4, 700)), ((12, 40_000), (25, 39_000)), ((5493, 512_900), (4976, 508_700)), ((0, 1), (0, 1))] for level in LEVELS])


def funnel_share(p, n, level):
    """The observed share at which statsmodels' Wilson limit is the pooled share, found by bisection over x."""
    at = lambda side: lambda x: proportion_confint(x, n, alpha=2 * TAIL[level], method="wilson")[side] - p
    low = 0.0 if at(1)(0.0) >= 0 else optimize.brentq(at(1), 0.0, p * n, xtol=1e-14, rtol=1e-14) / n
    high = 1.0 if at(0)(float(n)) <= 0 else optimize.brentq(at(0), p * n, n, xtol=1e-14, rtol=1e-14) / n
    return low, high


SIZES = [1, 2, 30, 263, 5493, 100_000]
keep("funnel_proportion", "scipy.optimize.brentq on statsmodels' Wilson limits: pooled, n, level, low, high",
     [((p, n, level), funnel_share(p, n, level)) for p in [0.001, 0.5, 0.80642448, 0.993] for n in SIZES for level in LEVELS])
keep("funnel_sex_ratio", "the same as odds: pooled ratio, n, level, low, high",
     [((r, n, level), tuple(odds(p) for p in funnel_share(r / (1 + r), n, level))) for r in [1.07, 1.0894] for n in SIZES for level in LEVELS])


def funnel_rate(p, n, level):
    expected, tail = p * n, TAIL[level]
    few = lambda x: special.gammaincc(x + 1, expected) - tail
    many = lambda x: special.gammainc(x, expected) - tail
    low = 0.0 if few(0.0) >= 0 else optimize.brentq(few, 0.0, expected, xtol=1e-15, rtol=1e-14)
    high = optimize.brentq(many, 1e-9, expected + 60 + 12 * np.sqrt(expected), xtol=1e-15, rtol=1e-14)
    return low / n, high / n


keep("funnel_rate", "scipy.optimize.brentq on scipy.special.gammainc and gammaincc: pooled, n, level, low, high",
     [((p, n, level), funnel_rate(p, n, level)) for p, n in
      [(0.0107, 1), (0.0107, 300), (0.0107, 2500), (0.0107, 40_000), (0.0107, 512_900), (0.000161, 5493), (0.000161, 100_000), (1.25, 40), (0.012, 5_000_000)] for level in LEVELS])

FINGERTIPS = [(994, 40299), (1023, 41527), (1199, 42811), (1332, 44064), (1367, 44701)]
FINGERTIPS_CI = [(24.67, 23.16, 26.25), (24.6, 23.15, 26.19), (28, 26.44, 29.64), (30.2, 28.63, 31.9), (30.6, 28.98, 32.25)]
FLAT_CI = [(20.5506, 18.1803, 23.1427), (19.5952, 17.3444, 22.0602), (19.0349, 16.8421, 21.4394), (21.3966, 19.0918, 23.8975), (18.4372, 16.2925, 20.7941)]


def armitage(points):
    """N r² with the correlation of yes and no with the year: Cochran and Armitage, another way."""
    x, n = np.array(points, dtype=float).T
    year = np.arange(1, len(points) + 1)
    total, p = n.sum(), x.sum() / n.sum()
    mean = (n * year).sum() / total
    cov = (x * (year - mean)).sum() / total
    return total * cov**2 / (p * (1 - p) * (n * (year - mean) ** 2).sum() / total)


keep("trend_of_proportions", "numpy, N r²; the first is Fingertips' test case, 47.90: x and n of five years, chi-square",
     [(np.ravel(p), (armitage(p),)) for p in
      [FINGERTIPS, [(4900, 5000), (4930, 5010), (4940, 5030), (4991, 5050), (5040, 5080)], [(12, 100), (13, 100), (12, 90), (14, 110), (13, 105)], [(1, 10), (9, 10), (1, 10), (9, 10), (5, 10)]]])


def weighted(points):
    value, low, high = np.array(points).T
    error = (high - low) / 3.92
    fit = sm.WLS(value, sm.add_constant(np.arange(1.0, 6.0)), weights=error**-2).fit(cov_type="fixed scale")
    return fit.tvalues[1] ** 2


keep("trend_of_values", "statsmodels WLS with fixed scale, squared t; the first two are Fingertips' test cases, 46.77 and none: value, low, high of five years, chi-square",
     [(np.ravel(p), (weighted(p),)) for p in [FINGERTIPS_CI, FLAT_CI]])

WOMEN = [3105, 2980, 2876, 2790, 2711, 2650, 2702, 2801, 2950, 3080, 3200, 3333, 3410, 3389, 3302, 3200, 3155, 3099, 3020, 2988,
         2950, 2901, 2877, 2850, 2812, 2790, 2760, 2741, 2702, 2688, 2650, 2611, 2590, 2555, 2501]
BIRTHS = [1, 3, 9, 21, 48, 90, 139, 201, 262, 310, 344, 361, 359, 331, 300, 260, 218, 181, 150, 121, 96, 75, 58, 44, 33, 24, 17, 12, 8, 5, 3, 2, 1, 1, 0]


def fertility(women, births, width):
    women, births = np.array(women, float), np.array(births, float)
    fives = (births.reshape(-1, 5 // width).sum(1), women.reshape(-1, 5 // width).sum(1))
    to_44 = women[: 30 // width].sum()
    return (births.sum() / women.sum(), births.sum() / to_44, 5 * (fives[0] / fives[1]).sum(), *([(births / women).sum()] if width == 1 else []))


keep("fertility", "numpy: width, women and births by age from 15; general to 49, general to 44, total from fives, total from single years",
     [((1, *WOMEN, *BIRTHS), fertility(WOMEN, BIRTHS, 1)),
      ((5, *np.reshape(WOMEN, (7, 5)).sum(1), *np.reshape(BIRTHS, (7, 5)).sum(1)),
       fertility(np.reshape(WOMEN, (7, 5)).sum(1), np.reshape(BIRTHS, (7, 5)).sum(1), 5))])


def phe(values, k, high_first):
    values = np.array(values, float)
    rank = stats.rankdata(-values if high_first else values, method="min")
    n = len(values)
    got = np.floor((k + 1) - np.ceil(((n + 1) - rank) / (n / k)))
    return np.where(got == 0, 1, got)


rng = np.random.default_rng(2026)
SETS = [list(range(1, 11)), [5.5] * 7, [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6], list(np.round(rng.normal(10, 3, 23), 2)), list(np.round(rng.normal(97, 1, 12), 1)), [3, 1, 2, 5, 4]]
keep("phe_quantiles", "numpy and scipy.stats.rankdata(method='min') in PHE's formula: k, 1 if the highest are first, values; quantiles",
     [((5, high, *values), phe(values, 5, high)) for values in SETS for high in (0, 1)])
keep("fingertips_bounds", "numpy.percentile, linear; the first is Fingertips' own 1 to 50: values; six bounds",
     [(values, np.percentile(values, [0, 20, 40, 60, 80, 100])) for values in [list(range(1, 51)), *SETS]])
