package io.github.provender.site.links;

import io.github.provender.export.DatasetDescription;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.rdf.Vocab;
import io.github.provender.render.ComparisonFormat;
import io.github.provender.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;

/** Which typed links go with an address. */
public record Signposts(KnowledgeGraph graph) {
  /** The relation by which a VoID description names its endpoint. */
  private static final String ENDPOINT = "http://rdfs.org/ns/void#sparqlEndpoint";

  private static final String SCHEMA = "https://schema.org/";
  private static final Pattern THING = Pattern.compile("/(?:page/|(?=id/|concept/))(.+)");
  private static final Pattern DATA = Pattern.compile("/data/(.+)\\.[a-z]+");
  private static final Pattern FILE = Pattern.compile("/(ns|ontology|schemes|alignments)([/.].+)?");

  private static final Pattern LANG = Pattern.compile("(?:^|&)(lang=[a-z]{2})(?:&|$)");

  /** A longer query is not repeated in links, lest the header grow too long. */
  private static final int LONGEST_QUERY = 400;

  /**
   * The links of an address; none for an address of which there is nothing to tell.
   *
   * @param query as it was sent
   */
  public List<Signpost> of(String path, String query) {
    Matcher thing = THING.matcher(path);
    Matcher data = DATA.matcher(path);
    Matcher file = FILE.matcher(path);
    if (thing.matches()) {
      return known(thing.group(1)).map(node -> page(node, query)).orElse(List.of());
    } else if (data.matches()) {
      return known(data.group(1)).map(this::data).orElse(List.of());
    } else if (file.matches()) {
      return file(file.group(1).equals("ontology") ? "ns" : file.group(1), query);
    } else if (path.startsWith("/.well-known/void") || path.startsWith("/void.")) {
      return description();
    } else if (path.equals("/compare")) {
      return comparison(query);
    }
    return path.equals("/") ? home(query) : List.of();
  }

  /** The links as one header. */
  public static String header(List<Signpost> signposts) {
    return signposts.stream().map(Signpost::header).collect(Collectors.joining(", "));
  }

  List<Signpost> page(Node thing, String query) {
    String path = path(thing);
    return join(
        List.of(
            Stream.of(
                Signpost.to("cite-as", thing.getURI()),
                canonical("/page/" + path, query),
                Signpost.to("type", SCHEMA + "AboutPage")),
            types(thing),
            forms("describedby", "/data/" + path),
            forms("alternate", "/data/" + path),
            languages("/page/" + path),
            Stream.of(linkset(path)),
            dataset()));
  }

  List<Signpost> data(Node thing) {
    String path = path(thing);
    return join(
        List.of(
            Stream.of(
                Signpost.to("describes", thing.getURI()),
                Signpost.to("alternate", "/page/" + path, "text/html")),
            forms("alternate", "/data/" + path),
            Stream.of(linkset(path)),
            dataset()));
  }

  private List<Signpost> home(String query) {
    return join(
        List.of(
            Stream.of(
                Signpost.to("cite-as", DatasetDescription.DATASET),
                canonical("/", query),
                Signpost.to("type", SCHEMA + "Dataset"),
                Signpost.to("type", SCHEMA + "AboutPage"),
                Signpost.to("item", DatasetDescription.DUMP, "application/gzip"),
                Signpost.to("service-desc", "/openapi.json", "application/json"),
                Signpost.to(ENDPOINT, "/sparql"),
                Signpost.to("describedby", "/.well-known/void", RdfFormat.TURTLE.mediaType())),
            languages("/"),
            license()));
  }

  private List<Signpost> file(String name, String query) {
    return join(
        List.of(
            Stream.of(
                Signpost.to("cite-as", Vocab.BASE + name),
                Signpost.to("type", SCHEMA + "DefinedTermSet"),
                canonical("/ontology", query)),
            forms("describedby", "/" + (name.equals("ns") ? "ontology" : name)),
            forms("alternate", "/" + (name.equals("ns") ? "ontology" : name)),
            languages("/ontology"),
            dataset()));
  }

  private List<Signpost> description() {
    return join(
        List.of(
            Stream.of(
                Signpost.to("describes", DatasetDescription.DATASET),
                Signpost.to("alternate", "/", "text/html")),
            forms("alternate", "/void"),
            license()));
  }

  private List<Signpost> comparison(String query) {
    boolean isShort = query.length() <= LONGEST_QUERY && query.matches("[!-~&&[^<>\"]]*");
    Stream<Signpost> forms =
        Arrays.stream(ComparisonFormat.values())
            .filter(form -> isShort && !form.mediaType().startsWith("text/html"))
            .map(
                form ->
                    Signpost.to(
                        "alternate",
                        "/compare." + form.extension() + "?" + query,
                        form.mediaType()));
    return join(List.of(forms, dataset()));
  }

  /** The classes of schema.org that the alignments give for what the thing is. */
  private Stream<Signpost> types(Node thing) {
    return graph.objects(thing, Vocab.TYPE).stream()
        .flatMap(
            type ->
                Stream.of(SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch)
                    .flatMap(match -> graph.objects(type, match.asNode()).stream()))
        .filter(match -> match.isURI() && match.getURI().startsWith(SCHEMA))
        .map(match -> Signpost.to("type", match.getURI()))
        .distinct();
  }

  private Optional<Node> known(String path) {
    return Optional.of(NodeFactory.createURI(Vocab.BASE + path)).filter(graph::knows);
  }

  private static String path(Node thing) {
    return thing.getURI().substring(Vocab.BASE.length());
  }

  private static Stream<Signpost> forms(String rel, String path) {
    return Arrays.stream(RdfFormat.values())
        .map(form -> Signpost.to(rel, path + "." + form.extension(), form.mediaType()));
  }

  private static Stream<Signpost> languages(String path) {
    return Arrays.stream(Language.values())
        .map(
            language ->
                new Signpost(
                    "alternate", path + "?lang=" + language.code(), "text/html", language.code()));
  }

  /** The lasting address of what is shown; each language is a page of its own. */
  private static Signpost canonical(String path, String query) {
    Matcher lang = LANG.matcher(query);
    return Signpost.to("canonical", path + (lang.find() ? "?" + lang.group(1) : ""));
  }

  private static Signpost linkset(String path) {
    return Signpost.to("linkset", "/linkset/" + path + ".json", Linkset.MEDIA_TYPE);
  }

  private Stream<Signpost> dataset() {
    return Stream.concat(
        license(), Stream.of(Signpost.to("collection", DatasetDescription.DATASET)));
  }

  private Stream<Signpost> license() {
    return DatasetDescription.license(graph).stream()
        .map(license -> Signpost.to("license", license.getURI()));
  }

  private static List<Signpost> join(List<Stream<Signpost>> parts) {
    return parts.stream().flatMap(part -> part).toList();
  }
}
