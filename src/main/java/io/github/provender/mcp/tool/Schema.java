package io.github.provender.mcp.tool;

import io.github.provender.diagnostic.Phrase;
import io.github.provender.export.OntologyGuide;
import io.github.provender.export.OntologyGuide.Concept;
import io.github.provender.export.OntologyGuide.Line;
import io.github.provender.export.OntologyGuide.Scheme;
import io.github.provender.export.OntologyGuide.TermEntry;
import io.github.provender.graph.NameIndex;
import io.github.provender.mcp.answer.Members;
import io.github.provender.mcp.answer.ToolAnswer;
import io.github.provender.mcp.answer.ToolCall;
import io.github.provender.text.Spelling;
import io.github.provender.text.UserErrors;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tool {@code schema}: classes, properties and concepts that the data use, for whoever queries. */
final class Schema {
  /** Who says it, beside what is said. */
  private static final String EXAMPLE =
      """
      PREFIX pv: <https://w3id.org/provender/ns#>
      SELECT ?model ?base ?claim ?document ?place {
        GRAPH ?claim { ?model pv:hasBaseModel ?base }
        ?claim pv:isStatedIn ?document ; pv:locator ?place
      } LIMIT 10
      """;

  ToolAnswer answer(ToolCall call) {
    String term = call.text("term");
    OntologyGuide guide =
        OntologyGuide.of(
            call.site().graph(),
            term.isEmpty()
                ? Map.of()
                : call.site().rules().constraints(call.site().graph(), call.language()),
            call.language());
    return term.isEmpty() ? overview(guide, call) : one(guide, term, call);
  }

  private static ToolAnswer overview(OntologyGuide guide, ToolCall call) {
    List<TermEntry> used =
        terms(guide)
            .filter(entry -> entry.uses() > 0)
            .sorted(Comparator.comparing(TermEntry::uses).reversed())
            .toList();
    ToolAnswer answer =
        new ToolAnswer(call)
            .with("howToRead", call.language().message("mcp.schema"))
            .with("example", EXAMPLE)
            .with("prefixes", new TreeMap<>(call.site().graph().prefixes()))
            .with("terms", Members.array(used, Schema::brief))
            .with("schemes", Members.array(guide.schemes(), Schema::brief));
    answer.line(call.language().message("mcp.schema")).line("").line(EXAMPLE);
    used.forEach(entry -> answer.line(line(entry)));
    return answer.leaves("mcp.more.schema");
  }

  private static Stream<TermEntry> terms(OntologyGuide guide) {
    return guide.groups().stream().flatMap(group -> group.terms().stream());
  }

  private static Map<String, Object> brief(TermEntry entry) {
    return new Members()
        .with("term", "pv:" + entry.anchor())
        .with("label", entry.label())
        .with("structure", structure(entry))
        .with("uses", entry.uses())
        .object();
  }

  private static Map<String, Object> structure(TermEntry entry) {
    return new TreeMap<>(
        entry.structure().stream()
            .collect(
                Collectors.groupingBy(
                    Line::head, Collectors.mapping(Line::text, Collectors.joining(", ")))));
  }

  private static String line(TermEntry entry) {
    String structure =
        entry.structure().stream()
            .map(line -> line.head() + " " + line.text())
            .collect(Collectors.joining("; "));
    return "pv:" + entry.anchor() + " – " + entry.label() + " (" + entry.uses() + "): " + structure;
  }

  private static Map<String, Object> brief(Scheme scheme) {
    return new Members()
        .with("iri", scheme.iri())
        .with("label", scheme.label())
        .with("concepts", scheme.concepts().size())
        .object();
  }

  private static ToolAnswer one(OntologyGuide guide, String term, ToolCall call) {
    String wanted = NameIndex.fold(term.replaceFirst("^.*[:#/]", ""));
    Optional<TermEntry> entry =
        terms(guide).filter(each -> is(wanted, each.anchor(), each.label())).findFirst();
    Optional<Scheme> scheme =
        guide.schemes().stream()
            .filter(each -> is(wanted, OntologyGuide.anchor(each.iri()), each.label()))
            .findFirst();
    ToolAnswer answer = new ToolAnswer(call);
    if (entry.isPresent()) {
      return entry(entry.get(), answer);
    }
    return scheme(scheme.orElseThrow(() -> unknown(guide, term)), answer);
  }

  private static boolean is(String wanted, String anchor, String label) {
    return NameIndex.fold(anchor).equals(wanted) || NameIndex.fold(label).equals(wanted);
  }

  private static ToolAnswer entry(TermEntry entry, ToolAnswer answer) {
    return answer
        .with("term", "pv:" + entry.anchor())
        .with("label", entry.label())
        .with("otherLabels", entry.otherLabels())
        .with("definition", entry.definition())
        .with("example", entry.example())
        .with("structure", structure(entry))
        .with("constraints", entry.constraints())
        .with("uses", entry.uses())
        .line(line(entry))
        .line(entry.definition());
  }

  private static ToolAnswer scheme(Scheme scheme, ToolAnswer answer) {
    answer.line(scheme.label() + ": " + scheme.definition());
    scheme
        .concepts()
        .forEach(concept -> answer.line("- " + concept.slug() + ": " + concept.label()));
    return answer
        .with("iri", scheme.iri())
        .with("label", scheme.label())
        .with("definition", scheme.definition())
        .with("concepts", Members.array(scheme.concepts(), Schema::concept));
  }

  private static Map<String, Object> concept(Concept concept) {
    return new Members()
        .with("iri", concept.iri())
        .with("label", concept.label())
        .with("definition", concept.definition())
        .with("broader", concept.broader())
        .object();
  }

  private static RuntimeException unknown(OntologyGuide guide, String term) {
    List<String> known =
        Stream.concat(
                terms(guide).map(TermEntry::anchor),
                guide.schemes().stream().map(scheme -> OntologyGuide.anchor(scheme.iri())))
            .toList();
    List<String> near =
        Spelling.nearest(term.replaceFirst("^.*[:#/]", ""), known).stream().toList();
    return UserErrors.usage(Phrase.of("error.no-term", term), Phrase.of("fix.no-term"), term, near);
  }
}
