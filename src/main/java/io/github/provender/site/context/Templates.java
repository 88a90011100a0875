package io.github.provender.site.context;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** HTML templates (jte), compiled with the program. */
public final class Templates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          "io.github.provender.site.templates");

  private Templates() {}

  /**
   * Fills a template.
   *
   * @param template its file's name without {@code .jte}
   * @return the HTML text
   */
  public static String render(String template, Map<String, Object> parameters) {
    TemplateOutput output = new StringOutput();
    ENGINE.render(template + ".jte", parameters, output);
    return output.toString();
  }

  /** The one stylesheet. */
  public static String style() {
    try (InputStream in = Templates.class.getResourceAsStream("style.css")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
