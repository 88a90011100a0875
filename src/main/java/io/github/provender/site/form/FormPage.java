package io.github.provender.site.form;

import io.github.provender.form.Form;
import io.github.provender.site.context.LinkBuilder;
import io.github.provender.site.context.Templates;
import java.util.Map;

/** View model of the page of a filled form. */
public final class FormPage {
  private FormPage() {}

  /** The form as one HTML file that needs nothing beside it. */
  public static String standalone(Form form) {
    return html(form, new LinkBuilder(form.language(), true));
  }

  static String html(Form form, LinkBuilder links) {
    return Templates.render("form", Map.of("form", form, "links", links));
  }
}
