package io.github.provender.ingest.lift;

import io.github.provender.text.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The YAML between the two lines {@code ---} with which a card begins. What stands below is not
 * read, so that it cannot be wrong.
 */
final class FrontMatter {
  private static final byte[] FENCE = "---".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private FrontMatter() {}

  static List<SourceRecord> read(String file, byte[] bytes) {
    int start = isAt(bytes, 0, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    if (!isFence(bytes, start)) {
      throw Lift.malformed(
          file, 1, 1, "no YAML front matter", "begin the file with '---', YAML and '---'");
    }
    int first = nextLine(bytes, start);
    for (int line = first; line < bytes.length; line = nextLine(bytes, line)) {
      if (isFence(bytes, line)) {
        // The line before it keeps the lines of the file in messages.
        return YamlLift.read(
            file, "\n" + PlainText.of(file, Arrays.copyOfRange(bytes, first, line)));
      }
    }
    throw Lift.malformed(
        file, 1, 1, "front matter that is not closed", "add a line '---' at its end");
  }

  /** Whether a line holds the three hyphens, and nothing but blanks behind them. */
  private static boolean isFence(byte[] bytes, int line) {
    if (!isAt(bytes, line, FENCE)) {
      return false;
    }
    int end = line + FENCE.length;
    while (end < bytes.length && (bytes[end] == ' ' || bytes[end] == '\r' || bytes[end] == '\t')) {
      end++;
    }
    return end == bytes.length || bytes[end] == '\n';
  }

  private static boolean isAt(byte[] bytes, int at, byte[] what) {
    return at + what.length <= bytes.length
        && Arrays.equals(bytes, at, at + what.length, what, 0, what.length);
  }

  private static int nextLine(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return at + 1;
  }
}
