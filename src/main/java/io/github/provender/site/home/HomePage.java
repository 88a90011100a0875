package io.github.provender.site.home;

import io.github.provender.claim.Term;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.listing.HeatMap;
import io.github.provender.site.listing.ModelTable;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * View model of the home page.
 *
 * @param names what the search proposes: every label and alias of a model, in all languages
 * @param worked questions with their answers
 * @param heat who tells what of the models that most is said of
 * @param read the day on which the latest document was read
 */
public record HomePage(
    LinkBuilder links,
    int models,
    int claims,
    int documents,
    List<String> names,
    List<Worked> worked,
    HeatMap heat,
    ModelTable table,
    List<News> newest,
    List<Dispute> disputes,
    String read) {

  /**
   * A question, its answer in a sentence or two, and where the whole answer stands.
   *
   * @param count how many documents or statements the whole answer rests on, in words
   */
  public record Worked(String question, String answer, String address, String count) {}

  /** A document, when it was published and by whom. */
  public record News(String published, Term document, String issuer, int claims) {}

  /** A question to which sources give different answers. */
  public record Dispute(Term subject, Term property, List<DisputedValue> answers) {}

  /** One of the answers, and a claim that gives it. */
  public record DisputedValue(String text, Node claim, boolean isRefuted) {}
}
