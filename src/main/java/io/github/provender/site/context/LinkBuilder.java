package io.github.provender.site.context;

import io.github.provender.rdf.Vocab;
import io.github.provender.site.links.Head;
import io.github.provender.text.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Link builder: where the links of a page lead, to this server or, from a page saved as a file, to
 * the lasting addresses.
 *
 * @param head what the page tells machines
 * @param frame what stands around each page
 */
public record LinkBuilder(Language language, boolean standalone, Head head, Frame frame) {
  /** How the address of a page as Markdown ends. */
  public static final String MARKDOWN = ".md";

  /** The name of the home page where a path must have one. */
  public static final String HOME = "/index";

  public LinkBuilder(Language language, boolean standalone) {
    this(language, standalone, Head.NONE, Frame.NONE);
  }

  /** The same for a page in another language. */
  public LinkBuilder in(Language other) {
    return new LinkBuilder(other, standalone, head, frame);
  }

  /** The link to a thing; empty for an address that no browser should follow. */
  public String to(String iri) {
    if (standalone || !iri.startsWith(Vocab.BASE)) {
      return outside(iri);
    }
    String path = "/" + iri.substring(Vocab.BASE.length());
    int hash = path.indexOf('#');
    String fragment = hash < 0 ? "" : path.substring(hash);
    return (hash < 0 ? path : path.substring(0, hash)) + "?lang=" + language.code() + fragment;
  }

  /** The link to a term of the ontology on the page itself, or to its home elsewhere. */
  public String term(String iri) {
    return iri.startsWith(Vocab.NS) ? "#" + iri.substring(Vocab.NS.length()) : outside(iri);
  }

  /** The address itself where a browser may follow it. */
  public String outside(String iri) {
    return iri.startsWith("https://") || iri.startsWith("http://") ? iri : "";
  }

  /** A path of this site with the language kept. */
  public String path(String path) {
    return path + (path.contains("?") ? "&" : "?") + "lang=" + language.code();
  }

  /** The path of the lineage of a thing: that of a model stands at its bare name. */
  public static String lineage(String iri) {
    String path = iri.substring(Vocab.ID.length());
    return "/lineage/" + (path.startsWith("model/") ? path.substring("model/".length()) : path);
  }

  /** The language of a text that is not in the page's own, told by its script; else null. */
  public @Nullable String lang(String text) {
    return language.foreign(text);
  }

  /** The address of a page as Markdown: its path with that extension, then its query. */
  public static String markdown(String page) {
    int query = page.indexOf('?');
    String path = query < 0 ? page : page.substring(0, query);
    return (path.equals("/") ? HOME : path) + MARKDOWN + page.substring(path.length());
  }

  /** A text made fit to stand in a query. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
