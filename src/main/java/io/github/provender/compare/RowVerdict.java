package io.github.provender.compare;

/** The verdict on a row, and the same in words. */
record RowVerdict(Verdict verdict, String words) {}
