package io.github.provender.export.model;

import io.github.provender.rdf.Vocab;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBoolean;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * JSON as the graph of an export says it: a property whose name begins with {@link #KEY} is a key,
 * what has keys itself is an object, and everything hangs on {@link #ROOT}. Keys stand in the order
 * of the template, values in that of their texts.
 */
final class JsonTree {
  static final String KEY = Vocab.BASE + "export/key#";
  static final Node ROOT = NodeFactory.createURI(ModelExporter.NS + "file");

  private final Graph graph;
  private final Set<String> lists;
  private final Map<String, Integer> order = new LinkedHashMap<>();

  JsonTree(ModelExport export, Graph graph) {
    this.graph = graph;
    this.lists = Set.copyOf(export.file().items("lists"));
    for (Quad quad : export.file().query().getConstructTemplate().getQuads()) {
      order.putIfAbsent(quad.getPredicate().toString(), order.size());
    }
  }

  /** The tree in maps, lists, texts, numbers and booleans. */
  Object value() {
    return value(ROOT, new HashSet<>());
  }

  /** The tree as JSON. */
  String json() {
    return JSON.toString(json(value())) + "\n";
  }

  private Object value(Node node, Set<Node> above) {
    if (node.isLiteral()) {
      return literal(node);
    }
    Map<Integer, Map.Entry<String, List<Node>>> keys = new TreeMap<>();
    graph
        .find(node, Node.ANY, Node.ANY)
        .forEachRemaining(
            triple ->
                keys.computeIfAbsent(
                        order.getOrDefault(triple.getPredicate().toString(), order.size()),
                        place -> Map.entry(key(triple.getPredicate()), new ArrayList<>()))
                    .getValue()
                    .add(triple.getObject()));
    if (keys.isEmpty() || !above.add(node)) {
      return node.toString();
    }
    Map<String, Object> object = new LinkedHashMap<>();
    keys.values().forEach(key -> object.put(key.getKey(), values(key, above)));
    above.remove(node);
    return object;
  }

  private Object values(Map.Entry<String, List<Node>> key, Set<Node> above) {
    List<Object> values =
        key.getValue().stream()
            .map(each -> value(each, above))
            .sorted(Comparator.comparing(each -> JSON.toStringFlat(json(each))))
            .toList();
    if (values.size() > 1 && !lists.contains(key.getKey())) {
      throw new IllegalStateException("several values of the key " + key.getKey() + ": " + values);
    }
    return lists.contains(key.getKey()) ? values : values.get(0);
  }

  private static String key(Node property) {
    String name = property.getURI();
    if (!name.startsWith(KEY)) {
      throw new IllegalStateException("no key: " + name);
    }
    return URLDecoder.decode(name.substring(KEY.length()), StandardCharsets.UTF_8);
  }

  private static Object literal(Node literal) {
    String text = literal.getLiteralLexicalForm();
    if (literal.getLiteralDatatype().equals(XSDDatatype.XSDboolean)) {
      return Boolean.valueOf(text);
    }
    return literal.getLiteralValue() instanceof Number ? new BigDecimal(text) : text;
  }

  private static JsonValue json(Object value) {
    if (value instanceof Map<?, ?> map) {
      JsonObject object = new JsonObject();
      map.forEach((key, each) -> object.put(String.valueOf(key), json(each)));
      return object;
    }
    if (value instanceof Collection<?> list) {
      JsonArray array = new JsonArray();
      list.forEach(each -> array.add(json(each)));
      return array;
    }
    if (value instanceof Boolean yes) {
      return new JsonBoolean(yes);
    }
    return value instanceof BigDecimal number
        ? JsonNumber.value(number)
        : new JsonString(String.valueOf(value));
  }
}
