package io.github.provender.site.about;

import io.github.provender.claim.ClaimedStatement;
import io.github.provender.claim.Source;
import io.github.provender.entity.EntityView;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.text.Language;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * View model of the page by which an error is reported.
 *
 * @param subject of the report, in a line
 * @param text of the report, with blanks for the reader
 * @param address where it goes, filled in; empty where the operator names none
 * @param back the path of what is reported; may be empty
 * @param here the path of this page
 */
public record ReportPage(
    LinkBuilder links, String subject, String text, String address, String back, String here) {

  /**
   * A report on a page, or at large where the path is empty.
   *
   * @param name of what the page is about
   */
  static ReportPage of(LinkBuilder links, String path, String name, String reports) {
    Language messages = links.language();
    String page = path.isEmpty() ? "" : links.frame().base() + path;
    String subject = messages.message("report.subject", name);
    String here = path.isEmpty() ? "/report" : "/report?page=" + LinkBuilder.encode(path);
    return filled(links, subject, line(messages, "page", page), reports, path, here);
  }

  /** A report on a claim: what it says, of which document, where. */
  static ReportPage of(LinkBuilder links, EntityView view, String reports) {
    Language messages = links.language();
    EntityView.ClaimView told = view.claims().get(0);
    String document =
        view.documents().stream()
            .filter(source -> source.n() == told.citation().document())
            .map(ReportPage::cited)
            .collect(Collectors.joining());
    String says =
        told.statements().stream().map(ReportPage::line).collect(Collectors.joining("\n  "));
    String text =
        line(messages, "statement", says)
            + line(messages, "document", document)
            + line(messages, "place", told.citation().place())
            + line(messages, "address", view.thing().iri())
            + line(messages, "data", links.frame().version() + ", " + links.frame().date());
    String name = told.statements().get(0).subject().label() + ", " + told.aspect().label();
    String slug = view.thing().slug();
    return filled(
        links,
        messages.message("report.subject", name),
        text,
        reports,
        "/page/id/claim/" + slug,
        "/report?claim=" + slug);
  }

  private static ReportPage filled(
      LinkBuilder links, String subject, String known, String reports, String back, String here) {
    String text = known + links.language().message("report.blanks");
    return new ReportPage(links, subject, text, address(reports, subject, text), back, here);
  }

  /** Where the operator's address has places for them, the texts stand there. */
  private static String address(String reports, String subject, String text) {
    boolean isBareMail = reports.startsWith("mailto:") && !reports.contains("{");
    String template =
        isBareMail
            ? reports + (reports.contains("?") ? "&" : "?") + "subject={title}&body={text}"
            : reports;
    return template.replace("{title}", encode(subject)).replace("{text}", encode(text));
  }

  /** Programs for mail show a plus as it stands. */
  private static String encode(String text) {
    return LinkBuilder.encode(text).replace("+", "%20");
  }

  private static String cited(Source source) {
    return Stream.of(source.issuer(), source.document().label(), source.url())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String line(ClaimedStatement statement) {
    return statement.subject().label()
        + " · "
        + statement.property().label()
        + ": "
        + (statement.denied() ? "≠ " : "")
        + statement.text();
  }

  private static String line(Language messages, String key, String value) {
    return value.isEmpty() ? "" : messages.message("report." + key) + ": " + value + "\n";
  }
}
