package io.github.provender.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.SparqlFile;
import io.github.provender.rdf.FileContent;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import io.github.provender.text.PlainText;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Canned query (a parameterized SPARQL query), read from one file in {@code queries/}: the {@code
 * #+} header is its documentation, {@code ?_name_type} its required parameters, {@code
 * ?__name_type} its optional ones.
 */
public record CannedQuery(
    String slug, Map<String, String> header, List<Parameter> parameters, SparqlFile file) {

  private static final Pattern ENTRY = Pattern.compile("([A-Za-z0-9]+): (.*)");

  /**
   * A value that the question needs.
   *
   * @param variable the name of the variable that it is bound to
   * @param example the default that the header gives; empty where there is none
   * @param kind of a thing, the folder of its IRI, such as {@code model} or {@code aspect}
   */
  public record Parameter(
      String name, String type, boolean required, String variable, String example, String kind) {}

  /** Reads the header and the query; the file name is the slug. */
  public static CannedQuery read(Path file) {
    return parse(RdfFile.display(file), FileContent.of(file));
  }

  /** Parses bytes as if they were a file of that name. */
  public static CannedQuery parse(String file, byte[] bytes) {
    return parse(file, PlainText.of(file, bytes));
  }

  /** Parses text as if it stood in a file of that name; only strict SPARQL 1.1 is accepted. */
  public static CannedQuery parse(String file, String text) {
    SparqlFile parsed = SparqlFile.parse(file, text);
    Map<String, String> defaults = entries(parsed, "defaults");
    return new CannedQuery(
        parsed.slug(),
        parsed.header(),
        ParameterReader.read(file, text, defaults, entries(parsed, "kinds")),
        parsed);
  }

  private static Map<String, String> entries(SparqlFile file, String key) {
    Map<String, String> entries = new TreeMap<>();
    for (String item : file.items(key)) {
      Matcher entry = ENTRY.matcher(item);
      if (entry.matches()) {
        entries.put(entry.group(1), entry.group(2));
      }
    }
    return entries;
  }

  public String text() {
    return file.text();
  }

  public Query query() {
    return file.query();
  }

  /** How people ask for it in that language, other than by its title. */
  public List<String> asked(Language language) {
    return file.items(language == Language.EN ? "asked" : "asked_" + language.code());
  }

  /** The titles by language. */
  public Map<String, String> titles() {
    Map<String, String> titles = new TreeMap<>();
    for (Language language : Language.values()) {
      titles.put(language.code(), title(language));
    }
    return titles;
  }

  /** What the query is about, in single words. */
  public List<String> tags() {
    return items("tags");
  }

  /**
   * The path of the page that answers it at a glance, as the header gives it with {@code {name}} in
   * the places of parameters; empty where there is none or a value is missing.
   *
   * @param given names of things, by parameter
   */
  public Optional<String> page(Map<String, String> given) {
    String page = header.getOrDefault("page", "");
    for (Map.Entry<String, String> value : given.entrySet()) {
      String name = value.getValue().replace(Vocab.ID, "");
      page =
          page.replace(
              "{" + value.getKey() + "}", URLEncoder.encode(name, UTF_8).replace("%2F", "/"));
    }
    return Optional.of(page).filter(path -> !path.isEmpty() && !path.contains("{"));
  }

  /** Whether questions lead to that page: to the rows where they begin with the answer in short. */
  public boolean leadsToPage() {
    return header.containsKey("page") && !header.containsKey("short");
  }

  /** The items of a list of the header, in the order of the file. */
  public List<String> items(String key) {
    return file.items(key);
  }

  /** The query as text, with the examples of the header in the places of its parameters. */
  public String withExamples() {
    Map<String, Node> values = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      if (!parameter.example().isEmpty()) {
        values.put(
            parameter.name(),
            parameter.type().equals("iri")
                ? NodeFactory.createURI(parameter.example())
                : NodeFactory.createLiteralString(parameter.example()));
      }
    }
    return with(values);
  }

  /**
   * The query as text, with these values in the places of its parameters.
   *
   * @param values by parameter name, from {@link Arguments}: an IRI nobody checked could end itself
   */
  public String with(Map<String, Node> values) {
    Map<Var, Node> places = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      Node value = values.get(parameter.name());
      if (value != null) {
        places.put(Var.alloc(parameter.variable()), value);
      }
    }
    return QueryTransformOps.replaceVars(query(), places).toString();
  }

  /** The title in that language, in English where it has none. */
  public String title(Language language) {
    return header.getOrDefault("summary_" + language.code(), header.getOrDefault("summary", slug));
  }

  /** The description in that language, in English where it has none. */
  public String description(Language language) {
    return header.getOrDefault(
        "description_" + language.code(), header.getOrDefault("description", ""));
  }

  /**
   * Binds the parameters in the syntax tree, never in the text.
   *
   * @param values by parameter name; what is missing among the optional ones stays unbound
   */
  public QueryExec on(KnowledgeGraph graph, Map<String, Node> values) {
    QueryExecBuilder builder = QueryExec.dataset(graph.dataset()).query(query());
    for (Parameter parameter : parameters) {
      Node value = values.get(parameter.name());
      if (value != null) {
        builder = builder.substitution(Var.alloc(parameter.variable()), value);
      }
    }
    return builder.build();
  }

  /** The rows of a SELECT. */
  public List<Binding> rows(KnowledgeGraph graph, Map<String, Node> values) {
    try (QueryExec execution = on(graph, values)) {
      return Iter.toList(Iter.map(execution.select(), CannedQuery::whole));
    }
  }

  /** A copy, since a row of a projection looks for its columns when threads ask for them. */
  private static Binding whole(Binding row) {
    return Binding.builder().addAll(row).build();
  }
}
