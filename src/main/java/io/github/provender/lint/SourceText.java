package io.github.provender.lint;

import io.github.provender.diagnostic.SourceLocation;
import io.github.provender.rdf.FileContent;
import io.github.provender.rdf.RdfFile;
import io.github.provender.text.PlainText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The source text of a file, from which each message takes its place. */
public record SourceText(String file, String text) {
  private static final Pattern BLANK = Pattern.compile("‹([^›\\n]*)›");

  public static SourceText read(Path path) {
    String name = RdfFile.display(path);
    return new SourceText(name, PlainText.of(name, FileContent.of(path)));
  }

  /** The lines that begin with {@code #+}. */
  List<String> headerLines() {
    return text.lines().takeWhile(line -> line.startsWith("#+")).toList();
  }

  LintMessage error(String needle, String what, String fix) {
    return message(LintMessage.Level.ERROR, text.indexOf(needle), what, fix);
  }

  LintMessage hint(String what, String fix) {
    return message(LintMessage.Level.HINT, 0, what, fix);
  }

  /** At the first place where there is no other. */
  private LintMessage message(LintMessage.Level level, int offset, String what, String fix) {
    SourceLocation place = PlainText.place(file, text, Math.max(0, offset));
    return new LintMessage(level, file, place.line(), place.column(), what, fix);
  }

  /** What is asked of every file: plain text, and no blank of a template left. */
  public List<LintMessage> style() {
    List<LintMessage> found = new ArrayList<>();
    each(found, "\t", "a tab", "indent by spaces");
    each(found, "\r", "a carriage return", "end lines by a line feed alone");
    each(found, " +(?=\\n)", "a space at a line's end", "remove it");
    if (!text.endsWith("\n")) {
      found.add(
          message(
              LintMessage.Level.ERROR,
              text.length(),
              "no line break at the end",
              "end the last line"));
    }
    Matcher blank = BLANK.matcher(text);
    while (blank.find()) {
      found.add(
          message(
              LintMessage.Level.ERROR,
              blank.start(),
              "a blank: " + blank.group(1),
              "write it in place of " + blank.group()));
    }
    return found;
  }

  private void each(List<LintMessage> found, String pattern, String what, String fix) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(message(LintMessage.Level.ERROR, matcher.start(), what, fix));
    }
  }
}
