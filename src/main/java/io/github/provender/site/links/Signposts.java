package io.github.provender.site.links;

import io.github.provender.export.DatasetDescription;
import io.github.provender.export.model.ModelExport;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.rdf.RdfFormat;
import io.github.provender.rdf.Vocab;
import io.github.provender.render.ComparisonFormat;
import io.github.provender.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/**
 * FAIR Signposting: which typed links go with an address.
 *
 * @param exports the forms in which a model can be had
 */
public record Signposts(KnowledgeGraph graph, List<ModelExport> exports) {
  /** The relation by which a VoID description names its endpoint. */
  private static final String ENDPOINT = "http://rdfs.org/ns/void#sparqlEndpoint";

  private static final String SCHEMA = "https://schema.org/";
  private static final Pattern LANG = Pattern.compile("(?:^|&)(lang=[a-z]{2})(?:&|$)");

  /** A longer query is not repeated in links, lest the header grow too long. */
  private static final int MAX_QUERY_LENGTH = 400;

  /** Those of what is no model. */
  public Signposts(KnowledgeGraph graph) {
    this(graph, List.of());
  }

  /** The links as one header. */
  public static String header(List<Signpost> signposts) {
    return signposts.stream().map(Signpost::header).collect(Collectors.joining(", "));
  }

  /**
   * Those of the page of a thing.
   *
   * @param query of its address, as it was sent
   */
  public List<Signpost> page(Node thing, String query) {
    String path = path(thing);
    return join(
        List.of(
            Stream.of(
                Signpost.to("cite-as", thing.getURI()),
                canonical("/page/" + path, query),
                Signpost.to("type", SCHEMA + "AboutPage")),
            types(thing),
            forms("describedby", "/data/" + path),
            exported(path),
            forms("alternate", "/data/" + path),
            languages("/page/" + path),
            Stream.of(linkset(path)),
            dataset()));
  }

  /** Those of the data of a thing. */
  public List<Signpost> data(Node thing) {
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

  /** Those of the home page. */
  public List<Signpost> home(String query) {
    return join(
        List.of(
            Stream.of(
                Signpost.to("cite-as", DatasetDescription.DATASET),
                canonical("/", query),
                Signpost.to("type", SCHEMA + "Dataset"),
                Signpost.to("type", SCHEMA + "AboutPage"),
                Signpost.to("item", DatasetDescription.DUMP, "application/gzip"),
                Signpost.to("service-desc", "/openapi.json", "application/json"),
                Signpost.to("api-catalog", "/.well-known/api-catalog", Linkset.MEDIA_TYPE),
                Signpost.to(ENDPOINT, "/sparql"),
                Signpost.to("describedby", "/.well-known/void", RdfFormat.TURTLE.mediaType())),
            languages("/"),
            license()));
  }

  /** Those of the ontology or another file of the vocabulary. */
  public List<Signpost> file(String name, String query) {
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

  /** Those of the VoID description. */
  public List<Signpost> description() {
    return join(
        List.of(
            Stream.of(
                Signpost.to("describes", DatasetDescription.DATASET),
                Signpost.to("alternate", "/", "text/html")),
            forms("alternate", "/void"),
            license()));
  }

  /** Those of a comparison. */
  public List<Signpost> comparison(String query) {
    boolean isShort = query.length() <= MAX_QUERY_LENGTH && query.matches("[!-~&&[^<>\"]]*");
    Stream<Signpost> forms =
        ComparisonFormat.ALL.stream()
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

  private static String path(Node thing) {
    return thing.getURI().substring(Vocab.BASE.length());
  }

  private static Stream<Signpost> forms(String rel, String path) {
    return RdfFormat.ALL.stream()
        .map(form -> Signpost.to(rel, path + "." + form.extension(), form.mediaType()));
  }

  private Stream<Signpost> exported(String path) {
    return exports.stream()
        .filter(export -> path.startsWith("id/model/"))
        .map(
            export ->
                Signpost.to(
                    "describedby", "/data/" + path + "." + export.extension(), export.mediaType()));
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
