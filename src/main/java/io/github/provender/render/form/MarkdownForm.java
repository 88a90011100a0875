package io.github.provender.render.form;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Source;
import io.github.provender.form.Form;
import io.github.provender.form.Form.Answer;
import io.github.provender.form.Form.Field;
import io.github.provender.form.Form.Section;

/** Renders a filled form as Markdown, with the numbered documents below. */
final class MarkdownForm {
  private final Form form;
  private final StringBuilder out = new StringBuilder();

  private MarkdownForm(Form form) {
    this.form = form;
  }

  static String write(Form form) {
    return new MarkdownForm(form).write();
  }

  private String write() {
    out.append("# ").append(escape(form.title())).append("\n\n");
    form.heads().forEach(head -> out.append("> **").append(escape(head)).append("**\n>\n"));
    out.append("> ").append(escape(form.language().message("form.reading"))).append('\n');
    form.sections().forEach(this::section);
    if (!form.documents().isEmpty()) {
      out.append("\n## ").append(form.language().message("compare.documents")).append("\n\n");
      form.documents().forEach(this::document);
    }
    return out.toString();
  }

  private void section(Section section) {
    out.append("\n## ").append(section.number()).append(' ');
    out.append(escape(section.term().label())).append('\n');
    if (section.isDivided()) {
      wording(section.wording(), section.term().label());
    }
    for (Field field : section.fields()) {
      if (section.isDivided()) {
        out.append("\n### ").append(escape(field.term().label())).append('\n');
      }
      wording(field.wording(), field.term().label());
      out.append('\n');
      field.answers().forEach(this::answer);
    }
  }

  private void wording(String wording, String label) {
    if (!wording.isEmpty() && !wording.equals(label)) {
      out.append("\n*").append(escape(wording)).append("*\n");
    }
  }

  private void answer(Answer answer) {
    out.append("- ").append(escape(answer.text()));
    answer.citation().ifPresent(this::citation);
    if (!answer.remark().isEmpty()) {
      out.append("\\\n  ").append(escape(answer.remark()));
    }
    out.append('\n');
  }

  private void citation(Citation citation) {
    out.append(" — ").append(escape(form.source(citation).speaker())).append(" \\[[");
    out.append(citation.document()).append(", ").append(escape(citation.place()));
    out.append("](<").append(citation.claim().getURI()).append(">)\\]");
  }

  private void document(Source source) {
    out.append(source.n()).append(". ").append(escape(source.document().label()));
    out.append(" · ").append(escape(source.authority().label())).append(" · ");
    out.append(form.language().message("compare.read", source.retrievedOn()));
    out.append(" · <").append(source.url()).append(">\n");
  }

  private static String escape(String text) {
    return text.replaceAll("([\\\\|*_`<>~\\[\\]])", "\\\\$1").replace("\n", " ");
  }
}
