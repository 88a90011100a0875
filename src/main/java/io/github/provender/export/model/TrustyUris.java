package io.github.provender.export.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Trusty URIs, module RA: names that hold a hash of the RDF that they name. What an export calls
 * {@code PREFIX~something}, in graphs {@code PREFIX~something#…}, is called {@code PREFIXRA…} after
 * its content.
 */
record TrustyUris(String prefix) {
  private static final String MODULE = "RA";

  /** Stands in the place of the hash while it is made. */
  private static final String BLANK = " ";

  private static final Comparator<Quad> ORDER =
      Comparator.comparing((Quad quad) -> quad.getGraph().getURI())
          .thenComparing(quad -> quad.getSubject().getURI())
          .thenComparing(quad -> quad.getPredicate().getURI())
          .thenComparing(quad -> quad.getObject().isLiteral())
          .thenComparing(
              quad ->
                  quad.getObject().isLiteral()
                      ? quad.getObject().getLiteralLexicalForm()
                      : quad.getObject().getURI())
          .thenComparing(quad -> datatype(quad.getObject()))
          .thenComparing(quad -> language(quad.getObject()));

  /** The same data under names with hashes, one named thing after the other. */
  List<Quad> name(DatasetGraph data) {
    Map<String, List<Quad>> parts = new TreeMap<>();
    data.find()
        .forEachRemaining(
            quad ->
                parts
                    .computeIfAbsent(
                        quad.getGraph().getURI().replaceFirst("#.*", ""), n -> new ArrayList<>())
                    .add(quad));
    List<Quad> named = new ArrayList<>();
    parts.forEach(
        (name, quads) -> {
          String code = code(quads.stream().map(quad -> renamed(quad, name, BLANK)).toList());
          quads.stream().map(quad -> renamed(quad, name, code)).sorted(ORDER).forEach(named::add);
        });
    return named;
  }

  private static String code(List<Quad> quads) {
    StringBuilder text = new StringBuilder();
    quads.stream()
        .sorted(ORDER)
        .distinct()
        .forEach(
            quad ->
                text.append(line(quad.getGraph()))
                    .append(line(quad.getSubject()))
                    .append(line(quad.getPredicate()))
                    .append(line(quad.getObject())));
    byte[] hash = DigestUtils.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    return MODULE + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  private static String line(Node node) {
    if (node.isURI()) {
      return node.getURI() + "\n";
    }
    String text = node.getLiteralLexicalForm().replace("\\", "\\\\").replace("\n", "\\n");
    String language = language(node);
    return (language.isEmpty() ? "^" + node.getLiteralDatatypeURI() : "@" + language)
        + " "
        + text
        + "\n";
  }

  /** Of texts with a language there is none, which comes before any other. */
  private static String datatype(Node node) {
    return node.isLiteral() && language(node).isEmpty() ? node.getLiteralDatatypeURI() : "";
  }

  private static String language(Node node) {
    return node.isLiteral() ? node.getLiteralLanguage().toLowerCase(Locale.ROOT) : "";
  }

  private Quad renamed(Quad quad, String name, String code) {
    return Quad.create(
        renamed(quad.getGraph(), name, code),
        renamed(quad.getSubject(), name, code),
        renamed(quad.getPredicate(), name, code),
        renamed(quad.getObject(), name, code));
  }

  private Node renamed(Node node, String name, String code) {
    boolean isPart =
        node.isURI() && (node.getURI().equals(name) || node.getURI().startsWith(name + "#"));
    return isPart
        ? NodeFactory.createURI(prefix + code + node.getURI().substring(name.length()))
        : node;
  }
}
