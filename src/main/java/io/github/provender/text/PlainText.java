package io.github.provender.text;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Decodes the text of a file: UTF-8, and only characters that every format of an answer can carry.
 */
public final class PlainText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private PlainText() {}

  /**
   * Decodes a file's bytes; a byte order mark of UTF-8 is skipped.
   *
   * @throws Diagnostic.Malformed naming the first byte or character that is wrong
   */
  public static String of(String name, byte[] bytes) {
    String text = decoded(name, bytes);
    requireCharacters(name, text);
    return text;
  }

  /**
   * Decodes a file's bytes, whatever the characters are; a byte order mark of UTF-8 is skipped.
   *
   * @throws Diagnostic.Malformed naming the first byte that is wrong
   */
  public static String decoded(String name, byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
      int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
      return text.substring(start);
    } catch (CharacterCodingException e) {
      String before = new String(bytes, 0, buffer.position(), StandardCharsets.UTF_8);
      throw malformed(
          name,
          before,
          before.length(),
          "not UTF-8 at byte " + buffer.position() + (isUtf16(bytes) ? ": it is UTF-16" : ""),
          "save the file as UTF-8");
    }
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1];
  }

  private static void requireCharacters(String name, String text) {
    int at = forbidden(text);
    if (at >= 0) {
      throw malformed(name, text, at, refusal(text, at), "remove the character");
    }
  }

  /** Where the first character stands that XML, and so some answers, could not carry; else -1. */
  public static int forbidden(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= 0xFFFE) {
        return i;
      }
      if (Character.isSurrogate(c)) {
        if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** Names the character as people write it in prose, such as U+0000. */
  public static String refusal(String text, int at) {
    return "character U+%04X is not allowed".formatted((int) text.charAt(at));
  }

  private static Diagnostic.Malformed malformed(
      String name, String text, int at, String what, String fix) {
    SourceLocation place = place(name, text, at);
    return new Diagnostic.Malformed(
        List.of(new Diagnostic(name, place.line(), place.column(), what, fix)));
  }

  /** The line and column of an offset in a text. */
  public static SourceLocation place(String name, String text, int at) {
    long line = 1 + text.chars().limit(at).filter(c -> c == '\n').count();
    return new SourceLocation(name, line, at - text.lastIndexOf('\n', at - 1));
  }
}
