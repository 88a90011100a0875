package io.github.provender.site.links;

import java.util.List;

/**
 * HTML head: what a page tells machines.
 *
 * @param jsonLd the page's data, fit to stand in a script element; may be empty
 */
public record Head(List<Signpost> signposts, String jsonLd) {
  /** Nothing at all. */
  public static final Head NONE = new Head(List.of(), "");

  /** The links of what has no page. */
  public static Head of(List<Signpost> signposts) {
    return new Head(signposts, "");
  }

  /** The links that HTML knows; those to other languages belong to the page itself. */
  public List<Signpost> links() {
    return signposts.stream()
        .filter(signpost -> signpost.isForHtml() && signpost.hreflang().isEmpty())
        .toList();
  }
}
