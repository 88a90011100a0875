package io.github.provender.site.comparison.view;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Objection;
import io.github.provender.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A finding of the curators as it stands beside the value it is on.
 *
 * @param reason its first sentence; the card has the rest
 * @param refuting whether the value does not hold
 */
public record Finding(String words, String reason, boolean refuting) {
  private static final Pattern END = Pattern.compile("(?<=[.;。])\\s|(?<=。)");

  Finding withoutReason() {
    return new Finding(words, "", refuting);
  }

  /** The findings on some claims, each kind once. */
  static List<Finding> on(List<Citation> claims, Language language) {
    Map<String, Finding> found = new LinkedHashMap<>();
    claims.stream()
        .flatMap(claim -> claim.objections().stream())
        .forEach(each -> found.putIfAbsent(each.verdict().slug(), of(each, language)));
    return List.copyOf(found.values());
  }

  private static Finding of(Objection objection, Language language) {
    String label = objection.verdict().label();
    String words = language.messageOr("finding." + objection.verdict().slug(), label);
    return new Finding(words, sentence(objection.reason()), objection.isRefutation());
  }

  /** The first sentence of a text. */
  private static String sentence(String text) {
    String first = END.split(text, 2)[0];
    boolean isClosed = first.endsWith(".") || first.endsWith(";") || first.endsWith("。");
    return isClosed ? first.substring(0, first.length() - 1) : first;
  }
}
