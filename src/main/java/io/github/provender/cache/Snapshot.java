package io.github.provender.cache;

import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.DerivedFacts;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Workspace;
import io.github.provender.rdf.RdfFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Binary snapshot of the shipped ontology and data, with what follows from them, that loads fast:
 * every node once, then the statements as four numbers each. It knows no places in files, and
 * counts only as long as the files are those it was made from.
 */
public final class Snapshot {
  private static final int IRI = 0;
  private static final int BLANK = 1;
  private static final int IN_LANGUAGE = 2;
  private static final int TYPED = 3;

  private Snapshot() {}

  /** What the file holds, if it is there, whole, and made from the workspace as it is now. */
  public static Optional<RdfFile> read(Workspace workspace, Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(whole(file)));
      byte[] fingerprint = fingerprint(workspace);
      return Arrays.equals(in.readNBytes(fingerprint.length), fingerprint)
          ? Optional.of(read(file.toString(), in))
          : Optional.empty();
    } catch (IOException damagedOrNotOurs) {
      return Optional.empty();
    }
  }

  /** The bytes before the checksum at the end of the file, which they must agree with. */
  private static byte[] whole(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    int length = bytes.limit() - Integer.BYTES;
    if (length < 0 || bytes.getInt(length) != checksum(bytes.array(), length)) {
      throw new IOException(file + " is damaged");
    }
    return Arrays.copyOf(bytes.array(), length);
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }

  private static RdfFile read(String name, DataInputStream in) throws IOException {
    Map<String, String> prefixes = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      prefixes.put(text(in), text(in));
    }
    Node[] nodes = new Node[in.readInt()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = node(in);
    }
    int statements = in.readInt();
    List<Quad> quads = new ArrayList<>(statements);
    for (int i = 0; i < statements; i++) {
      quads.add(
          Quad.create(
              nodes[in.readInt()], nodes[in.readInt()], nodes[in.readInt()], nodes[in.readInt()]));
    }
    return new RdfFile(name, quads, Map.of(), prefixes);
  }

  private static Node node(DataInputStream in) throws IOException {
    int kind = in.readByte();
    String text = text(in);
    return switch (kind) {
      case IRI -> NodeFactory.createURI(text);
      case BLANK -> NodeFactory.createBlankNode(text);
      case IN_LANGUAGE -> NodeFactory.createLiteralLang(text, text(in));
      case TYPED ->
          NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(text(in)));
      default -> throw new IOException("no node of kind " + kind);
    };
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  /**
   * Writes the workspace's ontology, data and derived facts; whoever reads meanwhile sees the old
   * file.
   */
  public static void write(Workspace workspace, Path file) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.write(fingerprint(workspace));
      List<RdfFile> files = KnowledgeGraph.read(workspace, List.of());
      files.add(KnowledgeGraph.of(files, DerivedFacts.of(workspace)).derived());
      write(files, out);
      out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
      replace(file, bytes.toByteArray());
    } catch (IOException e) {
      throw new UserError(
          UserError.Kind.STORE,
          file + ": cannot write: " + e.getMessage(),
          "choose another folder");
    }
  }

  /** Each writer has a draft of its own, so that two that start at once do not mix. */
  private static void replace(Path file, byte[] bytes) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
    try {
      Files.write(draft, bytes, StandardOpenOption.CREATE_NEW);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void write(List<RdfFile> files, DataOutputStream out) throws IOException {
    Map<String, String> prefixes = new LinkedHashMap<>();
    files.forEach(file -> file.sharedPrefixes().forEach(prefixes::putIfAbsent));
    out.writeInt(prefixes.size());
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      text(prefix.getKey(), out);
      text(prefix.getValue(), out);
    }
    Map<Node, Integer> numbers = new HashMap<>();
    List<Node> nodes = new ArrayList<>();
    List<Integer> statements = new ArrayList<>();
    for (RdfFile file : files) {
      for (Quad quad : file.quads()) {
        Node graph = quad.isDefaultGraph() ? file.ownGraph() : quad.getGraph();
        Stream.of(graph, quad.getSubject(), quad.getPredicate(), quad.getObject())
            .forEach(node -> statements.add(number(node, numbers, nodes)));
      }
    }
    out.writeInt(nodes.size());
    for (Node node : nodes) {
      node(node, out);
    }
    out.writeInt(statements.size() / 4);
    for (int number : statements) {
      out.writeInt(number);
    }
  }

  private static int number(Node node, Map<Node, Integer> numbers, List<Node> nodes) {
    Integer known = numbers.putIfAbsent(node, nodes.size());
    if (known == null) {
      nodes.add(node);
      return nodes.size() - 1;
    }
    return known;
  }

  private static void node(Node node, DataOutputStream out) throws IOException {
    if (node.isURI()) {
      out.writeByte(IRI);
      text(node.getURI(), out);
    } else if (node.isBlank()) {
      out.writeByte(BLANK);
      text(node.getBlankNodeLabel(), out);
    } else {
      boolean hasLanguage = !node.getLiteralLanguage().isEmpty();
      out.writeByte(hasLanguage ? IN_LANGUAGE : TYPED);
      text(node.getLiteralLexicalForm(), out);
      text(hasLanguage ? node.getLiteralLanguage() : node.getLiteralDatatypeURI(), out);
    }
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] fingerprint(Workspace workspace) throws IOException {
    List<Path> files = new ArrayList<>(workspace.ontology());
    files.addAll(workspace.derived());
    files.addAll(workspace.data());
    return Fingerprint.of(files).getBytes(StandardCharsets.US_ASCII);
  }
}
