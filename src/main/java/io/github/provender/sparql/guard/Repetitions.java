package io.github.provender.sparql.guard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counted repetitions of a regular expression, which are written out when it is compiled: those
 * within others are multiplied, and what is repeated counts each time.
 */
final class Repetitions {
  /** As RE2 itself has it for one repetition. */
  static final int MOST = 1_000;

  private static final Pattern COUNT = Pattern.compile("\\{([0-9]{1,9})(?:,([0-9]{0,9}))?\\}");

  private Repetitions() {}

  /** The most by which anything in the pattern is multiplied, or a part of it grows. */
  static long of(String pattern) {
    Deque<Long> outside = new ArrayDeque<>();
    long inside = 1;
    long last = 1;
    long most = 1;
    Matcher count = COUNT.matcher(pattern);
    for (int i = 0; i < pattern.length(); i++) {
      switch (pattern.charAt(i)) {
        case '\\' -> {
          i++;
          last = 1;
        }
        case '(' -> {
          outside.push(inside);
          inside = 1;
          last = 1;
        }
        case ')' -> {
          last = inside;
          inside = outside.isEmpty() ? inside : Math.max(outside.pop(), inside);
        }
        case '{' -> {
          if (count.find(i) && count.start() == i) {
            last = Math.min(Integer.MAX_VALUE, last * times(count));
            inside = Math.max(inside, last);
            most = Math.max(most, last);
            i = count.end() - 1;
          }
        }
        default -> last = 1;
      }
    }
    return most;
  }

  private static long times(Matcher count) {
    long least = Long.parseLong(count.group(1));
    String written = count.group(2);
    return Math.max(1, written == null || written.isEmpty() ? least : Long.parseLong(written));
  }
}
