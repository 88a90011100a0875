package io.github.provender.render;

import java.io.Writer;
import org.apache.jena.atlas.io.IndentedWriter;

/**
 * Buffer for indented text. The one of Jena takes a lock for each character, and of indented JSON
 * every other character is a space.
 */
public final class IndentedText extends IndentedWriter {
  private final StringBuilder text;

  public IndentedText() {
    this(new StringBuilder());
  }

  private IndentedText(StringBuilder text) {
    super(
        new Writer() {
          @Override
          public void write(int character) {
            text.append((char) character);
          }

          @Override
          public void write(char[] characters, int offset, int length) {
            text.append(characters, offset, length);
          }

          @Override
          public void write(String characters, int offset, int length) {
            text.append(characters, offset, offset + length);
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        });
    this.text = text;
  }

  @Override
  public String toString() {
    flush();
    return text.toString();
  }
}
