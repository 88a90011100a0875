package io.github.provender.site.home;

import io.github.provender.claim.Term;
import io.github.provender.site.context.LinkBuilder;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * View model of the home page.
 *
 * @param names what the search proposes: every label and alias of a model, in all languages
 * @param pairs models worth comparing
 * @param read the day on which the latest document was read
 */
public record HomePage(
    LinkBuilder links,
    int claims,
    int documents,
    List<String> names,
    List<Developer> developers,
    List<Dispute> disputes,
    List<List<Term>> pairs,
    String read) {

  /** An organization and the models that it developed. */
  public record Developer(String name, List<Entry> models) {}

  /** A model and the number of claims about it. */
  public record Entry(Term model, int claims) {}

  /** A question to which sources give different answers. */
  public record Dispute(Term subject, Term property, List<DisputedValue> answers) {}

  /** One of the answers, and a claim that gives it. */
  public record DisputedValue(String text, Node claim) {}
}
