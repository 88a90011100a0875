package io.github.provender.render.chart;

import java.util.Locale;
import java.util.function.UnaryOperator;

/** Writer of SVG elements; every text and attribute is escaped. */
final class Svg {
  private final StringBuilder out = new StringBuilder();
  private final UnaryOperator<String> look;

  /**
   * @param look what a class becomes: attributes, with a space before each
   */
  Svg(UnaryOperator<String> look) {
    this.look = look;
  }

  /** For a page, whose stylesheet knows the classes. */
  static Svg styled() {
    return new Svg(name -> " class=\"" + name + "\"");
  }

  /**
   * Opens an element.
   *
   * @param classes for the stylesheet; may be empty
   * @param attributes names and values in turn
   */
  Svg open(String name, String classes, String... attributes) {
    start(name, classes, attributes);
    out.append('>');
    return this;
  }

  Svg close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  /** An element without content. */
  Svg leaf(String name, String classes, String... attributes) {
    start(name, classes, attributes);
    out.append("/>");
    return this;
  }

  private void start(String name, String classes, String... attributes) {
    out.append('<').append(name);
    if (!classes.isEmpty()) {
      out.append(look.apply(classes));
    }
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(escape(attributes[i + 1]))
          .append('"');
    }
  }

  /** An element with nothing but text. */
  Svg content(String name, String text) {
    open(name, "");
    out.append(escape(text));
    return close(name);
  }

  /** A line of text whose beginning, middle or end stands at a place. */
  Svg text(double x, double y, String classes, String anchor, String text) {
    open("text", classes, "x", number(x), "y", number(y), "text-anchor", anchor);
    out.append(escape(text));
    return close("text");
  }

  Svg path(String classes, String form, double... numbers) {
    Object[] written = new Object[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      written[i] = number(numbers[i]);
    }
    return leaf("path", classes, "d", String.format(Locale.ROOT, form, written));
  }

  Svg rect(String classes, double x, double y, double width, double height) {
    return leaf(
        "rect",
        classes,
        "x",
        number(x),
        "y",
        number(y),
        "width",
        number(Math.max(width, 0.5)),
        "height",
        number(height));
  }

  /** What is drawn already, to stand within something else. */
  Svg raw(Svg other) {
    out.append(other.out);
    return this;
  }

  /** With one decimal at most. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints().forEach(c -> escaped.append(escape(c)));
    return escaped.toString();
  }

  private static String escape(int codePoint) {
    return switch (codePoint) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\n' -> "&#10;";
      default -> isXml(codePoint) ? Character.toString(codePoint) : "�";
    };
  }

  private static boolean isXml(int codePoint) {
    return codePoint >= 0x20
        && !(codePoint >= 0x7F && codePoint < 0xA0)
        && !(codePoint >= 0xD800 && codePoint < 0xE000)
        && codePoint != 0xFFFE
        && codePoint != 0xFFFF;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
