package io.github.provender.rdf.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lexical scanner for what a parser throws away: the comments of a Turtle or TriG file. */
public final class CommentReader {
  private static final String ENDS_A_STATEMENT = ".;,}";
  private static final Pattern SPACE = Pattern.compile("(?:\\s++|#[^\n]*+)*+");

  private final String text;
  private final List<Comment> comments = new ArrayList<>();
  private int at;
  private long line = 1;
  private int lineStart;
  private char last;
  private long lastLine;

  private CommentReader(String text) {
    this.text = text;
  }

  /** The comments, in order, of a text that a parser has found to be sound. */
  public static List<Comment> of(String text) {
    CommentReader reader = new CommentReader(text);
    while (reader.at < text.length()) {
      reader.step();
    }
    return reader.comments;
  }

  private void step() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c)) {
      skipTo(at + 1);
    } else if (c == '#') {
      int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
      String comment = text.substring(at, end).stripTrailing();
      comments.add(new Comment(comment, line, at - lineStart + 1L, anchor(end)));
      at = end;
    } else {
      skipTo(endOfToken(c));
      last = c;
      lastLine = line;
    }
  }

  private Comment.Anchor anchor(int end) {
    if (last == 0) {
      return Comment.Anchor.FILE;
    }
    boolean isBehind = lastLine == line && ENDS_A_STATEMENT.indexOf(last) >= 0;
    return isBehind || (last != '{' && closes(end)) ? Comment.Anchor.PREVIOUS : Comment.Anchor.NEXT;
  }

  private boolean closes(int end) {
    Matcher space = SPACE.matcher(text).region(end, text.length());
    return space.lookingAt() && text.startsWith("}", space.end());
  }

  private int endOfToken(char first) {
    return switch (first) {
      case '"', '\'' -> endOfString(first);
      case '<' -> text.indexOf('>', at) + 1;
      case '\\' -> at + 2;
      default -> at + 1;
    };
  }

  private int endOfString(char quote) {
    String threefold = String.valueOf(quote).repeat(3);
    String end = text.startsWith(threefold, at) ? threefold : String.valueOf(quote);
    int i = at + end.length();
    while (!text.startsWith(end, i)) {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i + end.length();
  }

  private void skipTo(int end) {
    for (; at < end; at++) {
      if (text.charAt(at) == '\n') {
        line++;
        lineStart = at + 1;
      }
    }
  }
}
