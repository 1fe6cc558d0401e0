"""Test values of PHEindicatormethods, as golden cases.

    git clone https://github.com/ukhsa-collaboration/PHEindicatormethods (093fd28, 2024-12-13)
    python phe.py <clone>/tests/testthat        (needs openpyxl 3)

Only the numbers are taken: counts in, limits out.
"""

import csv
import json
import sys
from pathlib import Path

import openpyxl

FROM = Path(sys.argv[1])
SOURCE = "ukhsa-collaboration/PHEindicatormethods 093fd28, tests/testthat/"


def keep(name, says, file, cases):
    head = json.dumps({"says": says, "source": SOURCE + file})[1:-1]
    lines = ",\n".join("  " + json.dumps({"args": list(a), "want": list(w)}) for a, w in cases)
    Path(__file__).with_name(f"{name}.json").write_text(f"{{{head},\n \"cases\": [\n{lines}\n ]}}\n")


def rows(file, sheet):
    table = list(openpyxl.load_workbook(FROM / file, data_only=True)[sheet].iter_rows(values_only=True))
    return [row for row in table[1:] if isinstance(row[1], (int, float)) and isinstance(row[4], (int, float))]


def both(file, sheet):
    for _, x, n, _, low, high, low3, high3, _, _, factor, *_ in rows(file, sheet):
        if n and isinstance(low3, (int, float)):
            yield (x, n, 0.95, factor), (low, high)
            yield (x, n, 0.998, factor), (low3, high3)


keep("phe_proportion", "phe_proportion: x, n, level, multiplier, low, high", "testdata_Proportion.xlsx",
     both("testdata_Proportion.xlsx", "testdata_Prop"))
keep("phe_rate", "phe_rate: x, n, level, multiplier, low, high", "testdata_Rate.xlsx",
     both("testdata_Rate.xlsx", "testdata_Rate"))


def table(file):
    with open(FROM / file, encoding="utf-8-sig", newline="") as f:
        return [[float(it) for it in row] for row in list(csv.reader(f))[1:]]


limits = table("testdata_funnel_prop_outputs.csv")[:60:6]
keep("phe_funnel_proportion", "calculate_funnel_limits, proportion, times 100: pooled, n, level, low, high",
     "testdata_funnel_prop_outputs.csv",
     [((row[5] / 100, row[0], level), pair) for row in limits for level, pair in ((0.95, row[1:3]), (0.998, row[3:5]))])
counts = table("testdata_funnel_ratio_outputs.csv")[4:80:9]
keep("phe_funnel_events", "expected events at which a count just lies on a limit: count, level, low, high",
     "testdata_funnel_ratio_outputs.csv",
     [((row[0], level), pair) for row in counts for level, pair in ((0.95, (row[4], row[1])), (0.998, (row[10], row[7])))])
