package io.github.provender.graph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.ReaderRIOT;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;

/**
 * One Turtle or TriG file, read strictly: what a parser would only warn of is an error here.
 *
 * @param quads the statements; those outside any graph block have the default graph's name
 * @param places where each subject stands first
 * @param prefixes the prefixes the file declares
 */
public record RdfFile(
    String name, List<Quad> quads, Map<Node, Place> places, Map<String, String> prefixes) {

  /**
   * Reads a file.
   *
   * @throws Problem.Malformed naming line and column of what is wrong
   * @throws UserError where the file cannot be read at all
   */
  public static RdfFile read(Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      String why =
          Files.isDirectory(file)
              ? "it is a folder"
              : Files.exists(file) ? e.getMessage() : "no such file";
      throw new UserError(
          UserError.Kind.CANNOT_READ, file + ": cannot read: " + why, "name a Turtle or TriG file");
    }
    return parse(display(file), bytes, Lang.TRIG);
  }

  /** Parses text as if it stood in a file of that name. */
  public static RdfFile parse(String name, byte[] bytes, Lang lang) {
    requireUtf8(name, bytes);
    Map<Node, Place> places = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    List<Quad> quads = new ArrayList<>();
    PrefixMap prefixes = PrefixMapFactory.create();
    Context context = new Context();
    PlaceKeeper profile =
        new PlaceKeeper(
            RiotLib.factoryRDF(),
            new StrictErrors(name, problems),
            IRIxResolver.create(base(name)).build(),
            prefixes,
            context,
            name,
            places);
    ReaderRIOT reader = RDFParserRegistry.getFactory(lang).create(lang, profile);
    try {
      reader.read(
          new ByteArrayInputStream(bytes),
          base(name),
          RDFLanguages.TRIG.getContentType(),
          sink(quads),
          context);
    } catch (RiotException e) {
      if (problems.isEmpty()) {
        throw e;
      }
    }
    if (!problems.isEmpty()) {
      throw new Problem.Malformed(problems);
    }
    return new RdfFile(name, quads, places, prefixes.getMappingCopy());
  }

  private static StreamRDFBase sink(List<Quad> quads) {
    return new StreamRDFBase() {
      @Override
      public void triple(org.apache.jena.graph.Triple triple) {
        quads.add(new Quad(Quad.defaultGraphNodeGenerated, triple));
      }

      @Override
      public void quad(Quad quad) {
        quads.add(
            quad.isDefaultGraph()
                ? new Quad(Quad.defaultGraphNodeGenerated, quad.asTriple())
                : quad);
      }
    };
  }

  private static void requireUtf8(String name, byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      StandardCharsets.UTF_8.newDecoder().decode(buffer);
    } catch (CharacterCodingException e) {
      long line = 1;
      for (int i = 0; i < buffer.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new Problem.Malformed(
          List.of(
              new Problem(
                  name,
                  line,
                  1,
                  "not UTF-8 at byte " + buffer.position(),
                  "save the file as UTF-8")));
    }
  }

  /** The path as the user would type it: relative to the current folder where it lies below. */
  public static String display(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = file.toAbsolutePath();
    return absolute.getFileSystem().equals(here.getFileSystem()) && absolute.startsWith(here)
        ? here.relativize(absolute).toString()
        : file.toString();
  }

  /** The named graph that the statements outside any graph block belong to, by the file's name. */
  public Node ownGraph() {
    return NodeFactory.createURI(Vocab.ID + "graph/" + stem(name));
  }

  /** What relative IRIs are resolved against where the file sets no base of its own. */
  private static String base(String name) {
    return Vocab.BASE + "file/" + stem(name);
  }

  private static String stem(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
    return file.replaceAll("[^A-Za-z0-9._-]", "_");
  }
}
