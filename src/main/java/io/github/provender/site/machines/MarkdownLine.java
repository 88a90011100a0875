package io.github.provender.site.machines;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Text in a line: links, emphasis, and lists as their items one after the other. */
final class MarkdownLine {
  /** Word joiner, which keeps a citation in the line of its word. */
  private static final String JOINER = "\u2060";

  private final StringBuilder line = new StringBuilder();

  static String of(List<Node> nodes) {
    MarkdownLine inline = new MarkdownLine();
    nodes.forEach(inline::add);
    return inline.line.toString().replaceAll("\\s+", " ").replace(" ; ", "; ").strip();
  }

  private void add(Node node) {
    if (node instanceof TextNode text) {
      line.append(text.getWholeText().replace(JOINER, "").replace("*", "\\*").replace("_", "\\_"));
    } else if (node instanceof Element element) {
      element(element);
    }
  }

  private void element(Element element) {
    String text = of(element.childNodes());
    if (element.previousSibling() instanceof Element && !element.normalName().equals("sup")) {
      boolean isMark = element.normalName().equals("a") && text.isEmpty();
      line.append(isMark ? "; " : " ");
    }
    switch (element.normalName()) {
      case "button" -> line.append('[').append(text).append(']');
      case "a" -> link(element, text.isEmpty() ? element.attr("aria-label") : text);
      case "strong", "b", "dt", "summary" -> wrapped("**", text);
      case "em", "i" -> wrapped("*", text);
      case "s", "del" -> wrapped("~~", text);
      case "code" -> wrapped("`", element.wholeText().strip());
      case "br" -> line.append(' ');
      case "li" -> line.append(text).append(isLast(element) ? "" : "; ");
      default -> {
        String said = text.isEmpty() ? element.attr("aria-label") : text;
        boolean isApart = element.tag().isBlock();
        line.append(isApart ? " " : leading(element)).append(said).append(isApart ? " " : "");
        line.append(isApart ? "" : trailing(element));
      }
    }
  }

  private static String leading(Element element) {
    return element.wholeText().startsWith(" ") ? " " : "";
  }

  private static String trailing(Element element) {
    return element.wholeText().endsWith(" ") ? " " : "";
  }

  private static boolean isLast(Element item) {
    return item.nextElementSibling() == null;
  }

  private void wrapped(String sign, String text) {
    if (!text.isEmpty()) {
      line.append(sign).append(text).append(sign);
    }
  }

  /** A citation is a number in brackets; the list of documents at the end has it, too. */
  private void link(Element link, String text) {
    String href = link.attr("href");
    if (href.startsWith("#")) {
      line.append(link.closest("sup") == null ? text : "[" + text + "]");
    } else if (!text.isEmpty()) {
      String title = link.attr("title");
      String said = text.equals("●") || text.equals("◇") ? text + " " + title : text;
      line.append('[').append(said).append("](").append(link.absUrl("href")).append(')');
    }
  }
}
