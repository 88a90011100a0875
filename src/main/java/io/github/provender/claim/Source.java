package io.github.provender.claim;

/** Bibliography entry: a numbered document. */
public record Source(
    int n, Term document, String url, Term authority, String version, String retrievedOn) {}
