package io.github.provender.site.links;

import java.util.Set;

/**
 * Typed link (RFC 8288) that machines follow, as FAIR Signposting has it.
 *
 * @param href an IRI, or a path of this site
 * @param type media type of what is there; may be empty
 * @param hreflang language of what is there; may be empty
 */
public record Signpost(String rel, String href, String type, String hreflang) {
  /** Relations that HTML knows; the others stand in the header alone. */
  private static final Set<String> HTML =
      Set.of("alternate", "canonical", "cite-as", "collection", "describedby", "item", "license");

  static Signpost to(String rel, String href) {
    return new Signpost(rel, href, "", "");
  }

  static Signpost to(String rel, String href, String type) {
    return new Signpost(rel, href, type, "");
  }

  /** Whether the head of a page may hold it. */
  public boolean isForHtml() {
    return HTML.contains(rel);
  }

  /** The link as it stands in a {@code Link} header. */
  String header() {
    return "<"
        + href
        + ">; rel=\""
        + rel
        + "\""
        + (type.isEmpty() ? "" : "; type=\"" + type + "\"")
        + (hreflang.isEmpty() ? "" : "; hreflang=\"" + hreflang + "\"");
  }
}
