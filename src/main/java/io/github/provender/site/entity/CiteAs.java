package io.github.provender.site.entity;

import io.github.provender.claim.ClaimedStatement;
import io.github.provender.claim.Source;
import io.github.provender.entity.EntityView;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bibliographic citation of a document, or of one claim made in it, as text and as BibTeX. */
public record CiteAs(String text, String bibtex) {
  private static final int YEAR = 4;
  private static final Map<Character, String> SPECIAL =
      Map.of(
          '\\', "\\textbackslash{}",
          '{', "\\{",
          '}', "\\}",
          '$', "\\$",
          '&', "\\&",
          '#', "\\#",
          '%', "\\%",
          '_', "\\_",
          '~', "\\textasciitilde{}",
          '^', "\\textasciicircum{}");

  /** The document itself, as it was read. */
  public static CiteAs document(EntityView view) {
    String issuer = fact(view, "isIssuedBy");
    String date = fact(view, "publishedOn");
    String title = view.thing().label();
    String version = fact(view, "documentVersion");
    String url = fact(view, "url");
    String read = fact(view, "retrievedOn");
    String text =
        sentence(issuer, date, title, version, url, view.language().message("compare.read", read));
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("author", issuer.isEmpty() ? "" : "{" + escape(issuer) + "}");
    fields.put("title", "{" + escape(title) + "}");
    fields.put("year", date.length() < YEAR ? "" : date.substring(0, YEAR));
    fields.put("version", escape(version));
    fields.put("url", url);
    fields.put("urldate", read);
    return new CiteAs(text, entry(view.thing().slug(), fields));
  }

  /** One claim, by its permanent address. */
  public static CiteAs claim(EntityView view, Source source) {
    String title = view.thing().label();
    String locator = view.claims().get(0).citation().place();
    String iri = view.thing().iri();
    String text =
        sentence(
            "Provender",
            view.language().message("cite.claim", title, source.document().label(), locator),
            view.language().message("compare.read", source.retrievedOn()),
            iri,
            "CC BY 4.0");
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("author", "{Provender}");
    fields.put("title", "{" + escape(title) + "}");
    fields.put("note", escape(source.document().label() + ", " + locator));
    fields.put("url", iri);
    fields.put("urldate", source.retrievedOn());
    return new CiteAs(text, entry("provender:" + view.thing().slug(), fields));
  }

  private static String sentence(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
  }

  private static String entry(String key, Map<String, String> fields) {
    return fields.entrySet().stream()
        .filter(field -> !field.getValue().isEmpty())
        .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
        .collect(Collectors.joining(",\n", "@misc{" + key + ",\n", "\n}\n"));
  }

  private static String escape(String text) {
    return text.chars()
        .mapToObj(c -> SPECIAL.getOrDefault((char) c, String.valueOf((char) c)))
        .collect(Collectors.joining());
  }

  private static String fact(EntityView view, String property) {
    return view.statements().stream()
        .filter(statement -> statement.property().slug().equals(property))
        .map(ClaimedStatement::text)
        .findFirst()
        .orElse("");
  }
}
