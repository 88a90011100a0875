package io.github.provender.claim;

/** A numbered document. */
public record Source(
    int n, Term document, String url, Term authority, String version, String retrievedOn) {}
