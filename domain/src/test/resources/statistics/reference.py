"""Reckons the numbers in reference.csv once more, with SciPy instead of our own arithmetic.

    python3 reference.py > reference.csv

The data are fixed below. What SciPy has no function for (Newcombe's interval, the standardised response mean) is
composed here from what it has. Written with SciPy 1.17.
"""
import math
import sys

from scipy import stats

PARTS = [(0, 5), (5, 5), (1, 7), (3, 10), (17, 40), (81, 263), (56, 70), (48, 80), (118, 230), (9, 10), (229, 230), (0, 1000)]
DIFFERENCES = [((56, 70), (48, 80)), ((9, 10), (3, 10)), ((6, 7), (2, 7)), ((5, 56), (0, 29)), ((0, 10), (0, 20)),
               ((10, 10), (0, 20)), ((10, 10), (0, 10)), ((118, 230), (61, 140))]
SAMPLES = [[1, 2], [3, 4, 4, 5, 2], [1, 1, 2, 3, 5, 5, 5, 4, 4, 3, 2, 4], [0, 10, 7, 8, 9, 3, 6, 6, 5, 7, 8, 8, 9, 10, 2, 4, 7],
           [2.5, 3.75, 4.125, 2.0, 1.5, 3.0], [4] * 30 + [5] * 25 + [3] * 20 + [1] * 2]
PAIRS = [([1, 2, 3, 2, 1], [2, 4, 3, 3, 2]), ([3, 3, 2, 4, 5, 1, 2, 3], [3, 2, 4, 4, 5, 2, 2, 4]),
         ([5, 4, 4, 3, 5, 4, 2], [3, 4, 2, 2, 4, 3, 3]),
         ([2, 3, 1, 4, 2, 3, 3, 2, 1, 5, 4, 3, 2, 2, 3, 1], [3, 4, 3, 4, 4, 3, 5, 3, 2, 5, 5, 3, 4, 2, 4, 3])]
FREEDOM = [1, 1.5, 2, 3, 4.25, 5, 7.7777, 10, 29, 30.5, 31, 60, 119, 120, 229, 1000, 123456]


def wilson(k, n):
    ci = stats.binomtest(k, n).proportion_ci(0.95, method="wilson")
    return k / n, ci.low, ci.high


def newcombe(one, two):
    p1, l1, u1 = wilson(*one)
    p2, l2, u2 = wilson(*two)
    d = p1 - p2
    return d, d - math.sqrt((p1 - l1) ** 2 + (u2 - p2) ** 2), d + math.sqrt((u1 - p1) ** 2 + (p2 - l2) ** 2)


def mean(xs):
    m = float(stats.tmean(xs))
    lo, hi = stats.t.interval(0.95, len(xs) - 1, loc=m, scale=stats.sem(xs))
    return m, float(lo), float(hi)


def welch(xs, ys):
    ci = stats.ttest_ind(xs, ys, equal_var=False).confidence_interval(0.95)
    return float(stats.tmean(xs) - stats.tmean(ys)), float(ci.low), float(ci.high)


def paired(before, after):
    ci = stats.ttest_rel(after, before).confidence_interval(0.95)
    ds = [a - b for a, b in zip(after, before)]
    m, sd = float(stats.tmean(ds)), float(stats.tstd(ds))
    return m, float(ci.low), float(ci.high), sd, m / sd


def line(kind, data, *numbers):
    print(kind, data, *("%.17g" % it for it in numbers), sep=";")


def words(xs):
    return " ".join("%.17g" % it for it in xs)


for part in PARTS:
    line("wilson", "%d %d" % part, *wilson(*part))
for one, two in DIFFERENCES:
    line("newcombe", "%d %d/%d %d" % (*one, *two), *newcombe(one, two))
for xs in SAMPLES:
    line("mean", words(xs), *mean(xs))
for xs, ys in zip(SAMPLES, SAMPLES[1:]):
    line("welch", words(xs) + "/" + words(ys), *welch(xs, ys))
for before, after in PAIRS:
    line("paired", words(before) + "/" + words(after), *paired(before, after))
for freedom in FREEDOM:
    line("t", "%.17g" % freedom, float(stats.t.ppf(0.975, freedom)))
sys.stdout.flush()
