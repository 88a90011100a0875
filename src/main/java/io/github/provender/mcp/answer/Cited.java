package io.github.provender.mcp.answer;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Objection;
import io.github.provender.claim.Source;
import io.github.provender.claim.Term;
import io.github.provender.text.Language;
import io.modelcontextprotocol.spec.McpSchema.Content;
import io.modelcontextprotocol.spec.McpSchema.ResourceLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Citations of one answer in short form, and the bibliography of just those documents. */
public final class Cited {
  /** More links than this help nobody; the claims stand in the content, too. */
  static final int MAX_LINKS = 20;

  private final Language language;
  private final Map<Integer, Source> known = new TreeMap<>();
  private final Map<Integer, Source> cited = new TreeMap<>();
  private final Map<String, Citation> claims = new LinkedHashMap<>();

  public Cited(Language language) {
    this.language = language;
  }

  /** Makes documents known by their numbers. */
  public Cited among(List<Source> sources) {
    sources.forEach(source -> known.put(source.n(), source));
    return this;
  }

  /** The documents known so far. */
  public List<Source> known() {
    return List.copyOf(known.values());
  }

  private void add(Citation citation) {
    claims.putIfAbsent(citation.claim().getURI(), citation);
    Source source = known.get(citation.document());
    if (source != null) {
      cited.put(citation.document(), source);
    }
  }

  /** One citation; its document stands in the bibliography under that number. */
  public Map<String, Object> json(Citation citation) {
    add(citation);
    Term nature = citation.nature();
    return new Members()
        .with("document", citation.document())
        .with("place", citation.place())
        .with("authority", citation.authority().slug())
        .with("nature", nature == null ? "" : nature.slug())
        .with("imported", !citation.imported().isEmpty())
        .with("claim", citation.claim().getURI())
        .with("note", citation.note())
        .with("findings", citation.objections(), Objection::text)
        .object();
  }

  /** The same without what its document has in common with it and without remarks. */
  public Map<String, Object> brief(Citation citation) {
    add(citation);
    Term nature = citation.doubtfulNature().isEmpty() ? null : citation.nature();
    return new Members()
        .with("document", citation.document())
        .with("place", citation.place())
        .with("nature", nature == null ? "" : nature.slug())
        .with("imported", !citation.imported().isEmpty())
        .with("claim", citation.claim().getURI())
        .object();
  }

  /** The first of some citations. */
  public List<Object> json(List<Citation> citations, int most) {
    return Members.array(citations.subList(0, Math.min(most, citations.size())), this::json);
  }

  /** Citations as they follow a sentence: {@code [1, §3; 2, p. 4]}. */
  public String marks(List<Citation> citations) {
    citations.forEach(this::add);
    return citations.isEmpty()
        ? ""
        : citations.stream()
            .map(Cited::mark)
            .distinct()
            .collect(Collectors.joining("; ", " [", "]"));
  }

  private static String mark(Citation citation) {
    return Stream.of("" + citation.document(), citation.place(), citation.doubtfulNature())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** The documents cited. */
  List<Object> documents() {
    return Members.array(
        cited.values(),
        source ->
            new Members()
                .with("n", source.n())
                .with("label", source.document().label())
                .with("issuer", source.issuer())
                .with("authority", source.authority().slug())
                .with("version", source.version())
                .with("readOn", source.retrievedOn())
                .with("url", source.url())
                .with("iri", source.document().iri())
                .object());
  }

  /** The documents cited, a line each. */
  String bibliography() {
    return cited.values().stream().map(this::line).collect(Collectors.joining("\n"));
  }

  private String line(Source source) {
    String who =
        source.issuer().isEmpty()
            ? source.authority().label()
            : source.issuer() + " (" + source.authority().label() + ")";
    return "["
        + source.n()
        + "] "
        + Stream.of(
                source.document().label(),
                who,
                source.retrievedOn().isEmpty()
                    ? ""
                    : language.message("compare.read", source.retrievedOn()),
                source.url())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
  }

  /** Links to the first claims cited. */
  List<Content> links() {
    return claims.values().stream().limit(MAX_LINKS).map(this::link).toList();
  }

  private Content link(Citation citation) {
    Source source = known.get(citation.document());
    String document = source == null ? "" : source.document().label() + ", ";
    String iri = citation.claim().getURI();
    return ResourceLink.builder()
        .uri(iri)
        .name(iri.substring(iri.lastIndexOf('/') + 1))
        .title(document + citation.place())
        .build();
  }
}
