package io.github.provender.site.machines;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.provender.http.Response;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.PageContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A page as Markdown (CommonMark with tables): its main part without forms and drawings, which have
 * their words beside them. Links are absolute.
 */
public final class MarkdownPage {
  private static final String LEFT_OUT =
      "script, style, svg, form, nav, :not(sup) > button, datalist, [hidden], [popover], .m, .skip";

  private final StringBuilder out = new StringBuilder();

  /** Its media type (RFC 7763). */
  public static final String TYPE = "text/markdown";

  private MarkdownPage() {}

  /** The path of the page that this path would be the Markdown of. */
  public static Optional<String> pageOf(String path) {
    return Optional.of(path)
        .filter(each -> each.endsWith(LinkBuilder.MARKDOWN))
        .map(each -> each.substring(0, each.length() - LinkBuilder.MARKDOWN.length()))
        .map(each -> each.equals(LinkBuilder.HOME) ? "/" : each);
  }

  /** The answer as Markdown; what leads to another page leads to the Markdown of that. */
  public static Response of(Response answer, PageContext context) {
    String location = answer.headers().getOrDefault("Location", "");
    if (!location.isEmpty()) {
      return Response.seeOther(LinkBuilder.markdown(location));
    }
    if (!answer.mediaType().startsWith("text/html")) {
      throw context.notFound();
    }
    return Response.ok(
            TYPE + ";charset=utf-8", of(new String(answer.body(), UTF_8), context.base()))
        .with("Content-Language", context.language().code());
  }

  /**
   * Writes a page as Markdown.
   *
   * @param base where it is served, without the last slash
   */
  static String of(String html, String base) {
    Document page = Jsoup.parse(html, base + "/");
    Element main = page.selectFirst("main");
    Element body = main == null ? page.body() : main;
    body.select(LEFT_OUT).remove();
    MarkdownPage markdown = new MarkdownPage();
    markdown.children(body, "");
    return markdown
            .out
            .toString()
            .replaceAll("[ \\t]+\n", "\n")
            .replaceAll("\n{3,}", "\n\n")
            .strip()
        + "\n";
  }

  /** Blocks each by itself; what stands between them is a paragraph. */
  private void children(Element parent, String indent) {
    List<Node> line = new ArrayList<>();
    for (Node child : parent.childNodes()) {
      if (child instanceof Element element && isBlock(element)) {
        paragraph(line, indent);
        block(element, indent);
      } else {
        line.add(child);
      }
    }
    paragraph(line, indent);
  }

  private static boolean isBlock(Element element) {
    return element.tag().isBlock() || element.normalName().equals("summary");
  }

  private void paragraph(List<Node> line, String indent) {
    String text = MarkdownLine.of(line);
    line.clear();
    if (!text.isEmpty()) {
      out.append(indent).append(text).append("\n\n");
    }
  }

  private void block(Element element, String indent) {
    String name = element.normalName();
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          out.append("#".repeat(name.charAt(1) - '0'))
              .append(' ')
              .append(MarkdownLine.of(element.childNodes()))
              .append("\n\n");
      case "ul", "ol" -> list(element, indent);
      case "dl" -> terms(element, indent);
      case "table" -> table(element);
      case "pre" -> out.append("```\n").append(element.wholeText().strip()).append("\n```\n\n");
      case "hr" -> out.append("---\n\n");
      case "summary" ->
          out.append(indent)
              .append("**")
              .append(MarkdownLine.of(element.childNodes()))
              .append("**\n\n");
      default -> children(element, indent);
    }
  }

  private void list(Element list, String indent) {
    int number = 0;
    for (Element item : list.children()) {
      number = item.hasAttr("value") ? Integer.parseInt(item.attr("value")) : number + 1;
      String mark = list.normalName().equals("ol") ? number + ". " : "- ";
      item(mark, item, indent);
    }
    out.append('\n');
  }

  /** An item: its line, then the lists within it. */
  private void item(String mark, Element item, String indent) {
    List<Element> nested = item.children().stream().filter(MarkdownPage::isList).toList();
    List<Node> line = new ArrayList<>(item.childNodes());
    line.removeAll(nested);
    String text = MarkdownLine.of(line);
    if (!text.isEmpty() || !nested.isEmpty()) {
      out.append(indent).append(mark).append(text).append('\n');
      nested.forEach(
          list ->
              list.children()
                  .forEach(each -> item("- ", each, indent + " ".repeat(mark.length()))));
    }
  }

  private static boolean isList(Element element) {
    return element.normalName().equals("ul") || element.normalName().equals("ol");
  }

  /** Each term in bold with what is said of it, however the two are wrapped. */
  private void terms(Element list, String indent) {
    for (Element each : list.select("> dt, > div > dt, > dd, > div > dd")) {
      if (each.normalName().equals("dt")) {
        out.append(indent).append("- **").append(MarkdownLine.of(each.childNodes())).append("**: ");
      } else {
        out.append(MarkdownLine.of(each.childNodes())).append('\n');
      }
    }
    out.append('\n');
  }

  private void table(Element table) {
    Element caption = table.selectFirst("> caption");
    if (caption != null) {
      out.append("**").append(MarkdownLine.of(caption.childNodes())).append("**\n\n");
    }
    int row = 0;
    for (Element each : table.select("> thead > tr, > tbody > tr, > tr")) {
      List<String> cells =
          each.children().stream()
              .map(cell -> MarkdownLine.of(cell.childNodes()).replace("|", "\\|"))
              .toList();
      out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
      if (row++ == 0) {
        out.append("|").append(" --- |".repeat(cells.size())).append('\n');
      }
    }
    out.append('\n');
  }
}
