package io.github.provender.rdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * A file, and the exit code and message that it deserves.
 *
 * @param message a pattern of what is said on standard error, or on standard output where all is
 *     well
 */
record BadFile(String id, String file, Supplier<byte[]> bytes, int exit, String message) {
  static final String SP = "<http://s.example/> <http://p.example/> ";
  static final String RDF =
      "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='http://e.example/'>"
          + "<rdf:Description rdf:about='http://s.example/'>%s</rdf:Description></rdf:RDF>";
  private static final String GRAPH = "<https://w3id.org/provender/id/graph/";

  private BadFile(String id, String file, String text, int exit, String message) {
    this(id, file, () -> text.getBytes(StandardCharsets.UTF_8), exit, message);
  }

  @Override
  public String toString() {
    return id + " " + file;
  }

  static Stream<BadFile> all() {
    return Stream.of(turtle(), characters(), nested(), xml(), json(), packed())
        .flatMap(List::stream);
  }

  private static List<BadFile> turtle() {
    return List.of(
        new BadFile("D01", "dot.ttl", SP + "1", 4, ":1:42: error: Triples not terminated by DOT"),
        new BadFile(
            "D02",
            "prefix.ttl",
            "PREFIX m: <http://m.example/>\n" + SP + "mdl:a .",
            4,
            ":2:41: error: Undefined prefix: mdl / fix: declare .* did you mean m:\\?"),
        new BadFile(
            "D03", "iri.ttl", SP + "<http://x/a b> .", 4, ":1:\\d+: error: .*space.* / fix:"),
        new BadFile(
            "D04",
            "integer.ttl",
            SP + "\"GPT\"^^<http://www.w3.org/2001/XMLSchema#integer> .",
            4,
            ":1:41: error: Lexical form 'GPT' not valid for datatype XSD integer"),
        new BadFile(
            "D05",
            "date.ttl",
            SP + "\"2024-02-30\"^^<http://www.w3.org/2001/XMLSchema#date> .",
            4,
            ":1:41: error: .*'2024-02-30'"),
        new BadFile(
            "D07", "language.ttl", SP + "\"a\"@en-us- .", 4, ":1:51: error: Bad language tag"),
        new BadFile("D07", "at.ttl", SP + "\"a\"@ .", 4, ":1:45: error: Bad language tag"),
        new BadFile(
            "D11",
            "cut.ttl",
            SP + "\"half a down",
            4,
            ":1:\\d+: error: the string that begins after 1:40 is not closed"),
        new BadFile(
            "D11",
            "long.ttl",
            SP + "\n\"\"\"half\na down",
            4,
            ":3:7: error: the string that begins after 1:\\d+ is not closed"),
        new BadFile("D12", "empty.ttl", "", 0, "empty.ttl: 0 statements"),
        new BadFile("D12", "comments.trig", "# nothing\n", 0, "comments.trig: 0 statements"),
        new BadFile(
            "D13",
            "literal.nt",
            SP + "\"" + "x".repeat(1_000_001) + "\" .",
            4,
            ":1:41: error: text of more than 1000000 characters"),
        new BadFile(
            "D21",
            "own.nq",
            SP + "\"1\" " + GRAPH + "schemes> .",
            4,
            ":1:\\d+: error: graph .*graph/schemes is reserved"),
        new BadFile(
            "D21",
            "union.nq",
            SP + "\"1\" <urn:x-arq:UnionGraph> .",
            4,
            ":1:\\d+: error: graph urn:x-arq:UnionGraph is reserved"),
        new BadFile("D21", "block.trig", GRAPH + "queries> { " + SP + "1 }", 4, "is reserved"),
        new BadFile(
            "D21",
            "graph.jsonld",
            "{\"@id\":\"https://w3id.org/provender/id/graph/provender\",\"@graph\":[]}",
            4,
            "graph/provender is reserved"));
  }

  private static Supplier<byte[]> encoded(String text, Charset charset) {
    return () -> text.getBytes(charset);
  }

  private static List<BadFile> characters() {
    String turtle = SP + "\"é\" .";
    return List.of(
        new BadFile(
            "D08",
            "latin.ttl",
            encoded(turtle, StandardCharsets.ISO_8859_1),
            4,
            ":1:42: error: not UTF-8 at byte 41"),
        new BadFile(
            "D08",
            "utf16.ttl",
            encoded(turtle, StandardCharsets.UTF_16),
            4,
            ":1:1: error: not UTF-8 at byte 0: it is UTF-16"),
        new BadFile(
            "D08",
            "utf16le.ttl",
            encoded(SP + "1 .", StandardCharsets.UTF_16LE),
            4,
            ":1:2: error: character U\\+0000 is not allowed"),
        new BadFile("D09", "mark.ttl", "\uFEFF" + turtle, 0, "mark.ttl: 1 statements"),
        new BadFile("D09", "mark.jsonld", "\uFEFF{}", 0, "mark.jsonld: 0 statements"),
        new BadFile("D10", "nul.ttl", SP + "\n\"\0\" .", 4, ":2:2: error: character U\\+0000"),
        new BadFile(
            "D10", "escape.ttl", SP + "\"\\u0000\" .", 4, ":1:41: error: character U\\+0000"),
        new BadFile("D10", "fffe.ttl", SP + "\"\uFFFE\" .", 4, ":1:42: error: character U\\+FFFE"),
        new BadFile("D10", "half.ttl", SP + "\"\\uD800\" .", 4, ":1:49: error: .*surrogate"),
        new BadFile(
            "D10",
            "half.jsonld",
            "{\"http://p.example/\": \"\\uD800\"}",
            4,
            ":1:\\d+: error: character U\\+D800"));
  }

  private static List<BadFile> nested() {
    return List.of(
        new BadFile(
            "D14", "lists.ttl", SP + "( ".repeat(50_000), 4, ":1:441: error: nested deeper"),
        new BadFile(
            "D14",
            "nodes.trig",
            SP + "[ <http://p.example/> ".repeat(50_000),
            4,
            ":1:\\d+: error: nested deeper than 200"),
        new BadFile("D14", "triples.ttl", "<<( ".repeat(50_000), 4, ":1:801: error: nested deeper"),
        new BadFile("D14", "deep.jsonld", "[".repeat(50_000), 4, ":1:\\d+: error: nested deeper"),
        new BadFile(
            "D14",
            "deep.rdf",
            RDF.formatted("<e:a><e:b>".repeat(50_000)),
            4,
            ":1:\\d+: error: nested deeper than 200"));
  }

  private static List<BadFile> xml() {
    String laughs = "<!DOCTYPE r [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]>\n";
    String outside = "<!DOCTYPE r [<!ENTITY b SYSTEM 'file:///etc/hostname'>]>\n";
    String entity = RDF.formatted("<e:p>&b;</e:p>");
    return List.of(
        new BadFile(
            "D16",
            "laughs.rdf",
            "<?xml version='1.0'?>\n" + laughs + entity,
            4,
            ":2:1: error: DOCTYPE is not accepted"),
        new BadFile(
            "D17", "outside.rdf", outside + entity, 4, ":1:1: error: DOCTYPE is not accepted"),
        new BadFile("D17", "entity.rdf", entity, 4, ":1:\\d+: error: The entity \"b\""),
        new BadFile(
            "D16", "plain.rdf", RDF.formatted("<e:p>x</e:p>"), 0, "plain.rdf: 1 statements"));
  }

  private static List<BadFile> json() {
    return List.of(
        new BadFile(
            "D18",
            "file.jsonld",
            "{\"@context\": \"file:///etc/passwd\"}",
            4,
            "error: remote context not allowed: file:.*; known contexts: https://w3id.org"),
        new BadFile(
            "D19",
            "twice.jsonld",
            "{\"http://p.example/\":1,\n\"http://p.example/\":2}",
            4,
            ":2:\\d+: error: key \"http://p.example/\" twice"),
        new BadFile("D19", "comma.jsonld", "{\"http://p.example/\":1,\n}", 4, ":2:1: error: "),
        new BadFile("D19", "nan.jsonld", "{\"http://p.example/\":\nNaN}", 4, ":2:1: error: "),
        new BadFile(
            "D19",
            "big.jsonld",
            "{\"http://p.example/\":\n1e999999999}",
            4,
            ":2:\\d+: error: number out of range"),
        new BadFile(
            "D20",
            "keys.jsonld",
            "{\"name\": \"x\"}",
            4,
            ":1:2: error: key \"name\" would be dropped: no context defines it"),
        new BadFile(
            "D20",
            "nothing.jsonld",
            "{\"@id\": \"http://s.example/\"}",
            4,
            "error: all of it would be dropped"),
        new BadFile(
            "D20", "blank.jsonld", "{\"_:p\": 1}", 4, "error: key \"_:p\" would be dropped"),
        new BadFile(
            "D20",
            "tag.jsonld",
            "{\"http://p.example/\": {\"@value\": \"x\", \"@language\": \"en-us-\"}}",
            4,
            ":1:\\d+: error: Bad language tag: en-us-"),
        new BadFile(
            "D20",
            "relative.jsonld",
            "{\"http://p.example/\": {\"@id\": \"a b\"}}",
            4,
            "error: Bad IRI: a relative one that cannot be resolved"),
        new BadFile(
            "D18",
            "known.jsonld",
            "{\"@context\": \"https://w3id.org/provender/context.jsonld\","
                + " \"@id\": \"m:a\", \"rdfs:label\": \"A\"}",
            0,
            "known.jsonld: 1 statements"));
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static List<BadFile> packed() {
    byte[] good = gzip((SP + "1 .").getBytes(StandardCharsets.UTF_8));
    return List.of(
        new BadFile("D22", "good.ttl.gz", () -> good, 0, "good.ttl.gz: 1 statements"),
        new BadFile("D22", "not.ttl.gz", SP + "1 .", 4, "not.ttl.gz: error: not gzip"),
        new BadFile(
            "D22",
            "cut.ttl.gz",
            () -> Arrays.copyOf(good, good.length - 9),
            4,
            "cut.ttl.gz: error: the gzip data is cut short"),
        new BadFile(
            "D22",
            "bomb.ttl.gz",
            () -> gzip(new byte[FileContent.MAX_BYTES + 1]),
            4,
            "bomb.ttl.gz: error: unpacks to more than 64 MB"),
        new BadFile(
            "D13", "big.ttl", () -> new byte[FileContent.MAX_BYTES + 1], 4, "larger than 64 MB"));
  }
}
