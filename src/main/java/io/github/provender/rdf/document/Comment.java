package io.github.provender.rdf.document;

/**
 * A comment of a Turtle or TriG file.
 *
 * @param text from the number sign to the end of the line
 * @param line 1-based
 * @param column 1-based
 */
public record Comment(String text, long line, long column, Anchor anchor) {

  /** What a comment speaks of, by where it stands. */
  public enum Anchor {
    /** The whole file: nothing but comments stands before it. */
    FILE,
    /** The statement that comes next. */
    NEXT,
    /** The statement before: the comment follows it on its line, or closes the graph. */
    PREVIOUS
  }
}
