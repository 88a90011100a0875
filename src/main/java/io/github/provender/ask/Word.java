package io.github.provender.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Token of a question.
 *
 * @param surface the word as it was typed
 * @param stems what the index knows it by: that of the question's language, and for Latin letters
 *     that of English
 * @param start where it stands in the text
 */
record Word(String surface, Set<String> stems, int start) {

  /** The words as they were typed, those together again that the grammar has taken apart. */
  static List<String> joined(List<Word> words) {
    List<String> joined = new ArrayList<>();
    int end = -1;
    for (Word word : words) {
      int last = joined.size() - 1;
      if (word.start() == end) {
        joined.set(last, joined.get(last) + word.surface());
      } else {
        joined.add(word.surface());
      }
      end = word.start() + word.surface().length();
    }
    return joined;
  }
}
