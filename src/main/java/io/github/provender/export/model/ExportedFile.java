package io.github.provender.export.model;

/**
 * A file that an export made.
 *
 * @param omissions what of the claims is not in it, in lines for people
 */
public record ExportedFile(String text, String omissions) {}
