package io.github.provender.answer;

import io.github.provender.claim.Citation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Answer to a comparison in cited sentences, for those who do not want the whole table.
 *
 * @param lead who tells how much data the models were trained on
 * @param topics at most six, in the order of training; those nobody has looked into are left out
 * @param scope how far the answer reaches: what is said of a snapshot itself, and how far sources
 *     disagree; may be empty
 */
public record Answer(Topic lead, List<Topic> topics, List<Topic> scope) {

  /** Stands for the rows of a topic that tells how far sources disagree. */
  public static final String DISAGREEMENTS = "disagreements";

  /** A text, and the claims that say so, the developer's first; at most three. */
  public record Part(String text, List<Citation> claims) {}

  /**
   * What is said on one question.
   *
   * @param label the question in a word; empty for lead and scope
   * @param aspects the rows of the comparison that it rests on, by slug
   * @param parts whole sentences or halves of one, to be read one after the other
   */
  public record Topic(String label, List<String> aspects, List<Part> parts) {
    /** The sentences without their citations; Chinese has no space between them. */
    public String text() {
      return parts.stream()
          .map(Part::text)
          .collect(Collectors.joining(" "))
          .replaceAll("(?<=[。，；：]) ", "");
    }
  }
}
