package io.github.provender.compare;

/** The verdict on a row with its reason in words. */
record RowVerdict(Comparison.Verdict verdict, String why) {}
