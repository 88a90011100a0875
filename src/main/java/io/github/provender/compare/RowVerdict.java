package io.github.provender.compare;

/** Verdict on a row of a comparison, with its reason in words. */
record RowVerdict(Comparison.Verdict verdict, String why) {}
