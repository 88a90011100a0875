package io.github.provender.site.watch;

import io.github.provender.claim.Term;
import io.github.provender.site.context.LinkBuilder;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * View model of the page on the laws' summaries.
 *
 * @param missing what a document says is missing
 * @param unrecorded the models of which we have no summary, which says no more than that
 * @param withinOne how many pairs of claims of one summary contradict each other
 * @param withOthers how many claims of a summary contradict another document
 */
public record WatchPage(
    LinkBuilder links,
    List<Form> forms,
    List<Summary> newest,
    List<Missing> missing,
    List<Missing> unrecorded,
    int withinOne,
    int withOthers) {

  private static final int LATEST = 10;

  /** The summaries that the page names; the feed names all. */
  public List<Summary> latest() {
    return newest.subList(0, Math.min(LATEST, newest.size()));
  }

  /** A law's form, its sections, and the documents that fill it. */
  public record Form(Term term, List<Section> sections, List<Filled> documents) {
    /** The kinds of answer that are given at all, the fullest first. */
    public List<AnswerKind> kinds() {
      return documents.stream()
          .flatMap(document -> document.counts().keySet().stream())
          .distinct()
          .sorted()
          .toList();
    }
  }

  /** A section of a form, by its number in the form. */
  public record Section(String number, String label, List<Term> fields) {}

  /**
   * A document and how it fills a form.
   *
   * @param models those that it speaks of, the one of the most answers first
   * @param answers by field; a field that nobody has read is not in it
   */
  public record Filled(
      Term document,
      String issuer,
      List<Term> models,
      Map<Node, Answer> answers,
      Map<AnswerKind, Integer> counts) {}

  /** The fullest answer to a field, and the claim that holds it. */
  public record Answer(AnswerKind kind, Node claim, String place) {}

  /** Whose summary is missing, by whom and when; of what is not recorded, when it was released. */
  public record Missing(Term subject, String issuer, String date, Node claim) {}
}
