package io.github.provender.form;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Source;
import io.github.provender.claim.Term;
import io.github.provender.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * Legal form, filled for one model.
 *
 * @param name such as {@code ai-act}
 * @param scheme the fields of the form, with its title
 * @param own the documents in which the provider itself fills it; empty where it is a mere draft
 */
public record Form(
    String name,
    Term scheme,
    Term model,
    List<Section> sections,
    List<Own> own,
    List<Source> documents,
    Language language) {

  /**
   * A provider's own form.
   *
   * @param date on which it was published or last changed; empty where that is not known
   */
  public record Own(Source document, String date) {}

  /** A numbered part of the form; one without parts is its own only field. */
  public record Section(String number, Term term, String wording, List<Field> fields) {
    /** Whether it is divided, so that its fields have titles of their own. */
    public boolean isDivided() {
      return fields.size() != 1 || !fields.get(0).term().equals(term);
    }
  }

  /**
   * What the form asks.
   *
   * @param wording the official words, in English
   */
  public record Field(String number, Term term, String wording, List<Answer> answers) {}

  /**
   * What one claim answers.
   *
   * @param status as the query of the form gives it
   * @param text the answer in one line, without its source; for a silence, which one it is
   * @param citation empty where nobody has looked
   * @param note the curators' findings and remarks, of which the text may hold all
   */
  public record Answer(
      String status,
      String text,
      List<Statement> statements,
      List<String> qualifiers,
      Optional<Citation> citation,
      String note) {
    /** What there is to remark beside the text. */
    public String remark() {
      return statements.isEmpty() ? "" : note;
    }
  }

  /**
   * Values of one property of one thing.
   *
   * @param subject the thing in words; empty where it is the model of the form
   * @param text the statement in words
   */
  public record Statement(String subject, Term property, List<Value> values, String text) {}

  /** A value in words, with its address where it is a thing. */
  public record Value(String text, String iri) {}

  /** All fields in the order of the form. */
  public List<Field> fields() {
    return sections.stream().flatMap(section -> section.fields().stream()).toList();
  }

  /** The title of the filled form. */
  public String title() {
    return language.message("form.title", scheme.label(), model.label());
  }

  /** Whose words these are: a plain line to stand at the head. */
  public List<String> heads() {
    return own.isEmpty()
        ? List.of(language.message("form.draft"))
        : own.stream().map(this::head).toList();
  }

  private String head(Own summary) {
    String label = summary.document().document().label();
    return summary.date().isEmpty()
        ? language.message("form.own.undated", label)
        : language.message("form.own", label, summary.date());
  }

  /** The document that an answer cites. */
  public Source source(Citation citation) {
    return documents.get(citation.document() - 1);
  }
}
