package io.github.provender.ingest;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.ingest.name.Kind;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A report as text for people, and as JSON. */
public final class ReportText {
  private static final int SHOWN = 20;

  private ReportText() {}

  /** The report in lines. */
  public static String text(Report report) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s: %,d files, %,d records → %,d claims, %,d of them nondisclosures",
            report.format(),
            report.files(),
            report.records(),
            report.claims(),
            report.nondisclosures()));
    for (Kind kind : Kind.values()) {
      int known = report.known(kind);
      int stubs = report.stubs(kind);
      if (known + stubs > 0) {
        lines.add(
            String.format(
                Locale.ROOT,
                "names: %s: %,d known, %,d stubs%s",
                kind.slug(),
                known,
                stubs,
                near(report.near(kind))));
      }
    }
    report
        .unknown()
        .forEach(
            (scheme, words) ->
                lines.add(
                    String.format(
                        Locale.ROOT,
                        "names: %s: %,d not known: %s",
                        scheme,
                        words.size(),
                        words.stream().limit(SHOWN).collect(Collectors.joining(", ")))));
    Tally tally = report.tally();
    if (tally.known() > 0) {
      lines.add(
          String.format(
              Locale.ROOT, "left out, since curators have read the same: %,d", tally.known()));
    }
    counts(lines, "left out", tally.leftOut(), "no claim could be made");
    counts(lines, "dropped", tally.dropped(), "means nothing here");
    if (!tally.unmapped().isEmpty()) {
      lines.add("not read: " + named(tally.unmapped()));
    }
    contradictions(lines, report.contradictions());
    problems(lines, "records refused", report.refusedRecords(), report.refusedRecords().size());
    problems(lines, "files refused", report.refused(), report.refusedFiles());
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static void contradictions(List<String> lines, List<Amounts.Contradiction> all) {
    all.stream()
        .limit(SHOWN)
        .map(
            c ->
                "against what is there: %s %s %s here, %s in %s"
                    .formatted(c.model(), c.aspect(), c.here(), c.there(), c.document()))
        .forEach(lines::add);
    if (all.size() > SHOWN) {
      lines.add("against what is there: " + (all.size() - SHOWN) + " more; --report FILE has all");
    }
  }

  private static String near(Map<String, String> near) {
    String some =
        near.entrySet().stream()
            .limit(SHOWN)
            .map(entry -> "\"" + entry.getKey() + "\" ~ " + entry.getValue())
            .collect(Collectors.joining("; "));
    int more = near.size() - SHOWN;
    return near.isEmpty() ? "" : " (near: " + some + (more > 0 ? "; " + more + " more" : "") + ")";
  }

  private static void counts(
      List<String> lines, String what, Map<String, Tally.Count> counts, String why) {
    counts.forEach(
        (key, count) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%s: %,d %s: %s, as in %s",
                    what,
                    count.times(),
                    key,
                    why,
                    count.place())));
  }

  private static String named(Map<String, Tally.Count> counts) {
    return counts.entrySet().stream()
        .limit(SHOWN)
        .map(entry -> entry.getKey() + " (" + entry.getValue().times() + ")")
        .collect(Collectors.joining(", "));
  }

  private static void problems(
      List<String> lines, String what, List<Diagnostic> problems, int number) {
    if (number > 0) {
      lines.add(String.format(Locale.ROOT, "%s: %,d", what, number));
      problems.stream().limit(SHOWN).forEach(problem -> lines.add("  " + problem));
      if (problems.size() > SHOWN) {
        lines.add("  … and " + (problems.size() - SHOWN) + " more; --report FILE has all");
      }
    }
  }

  /** The whole report as JSON. */
  public static String json(Report report) {
    JsonObjectBuilder names = Json.createObjectBuilder();
    for (Kind kind : Kind.values()) {
      JsonObjectBuilder near = Json.createObjectBuilder();
      report.near(kind).forEach(near::add);
      names.add(
          kind.slug(),
          Json.createObjectBuilder()
              .add("known", report.known(kind))
              .add("stubs", report.stubs(kind))
              .add("near", near));
    }
    JsonObjectBuilder unknown = Json.createObjectBuilder();
    report
        .unknown()
        .forEach((scheme, words) -> unknown.add(scheme, Json.createArrayBuilder(words)));
    return Json.createObjectBuilder()
            .add("format", report.format())
            .add("files", report.files())
            .add("records", report.records())
            .add("claims", report.claims())
            .add("nondisclosures", report.nondisclosures())
            .add("names", names)
            .add("notKnown", unknown)
            .add("readByCurators", report.tally().known())
            .add("leftOut", json(report.tally().leftOut()))
            .add("dropped", json(report.tally().dropped()))
            .add("notRead", json(report.tally().unmapped()))
            .add("againstWhatIsThere", contradictions(report.contradictions()))
            .add("refusedRecords", json(report.refusedRecords()))
            .add("refusedFiles", json(report.refused()))
            .build()
            .toString()
        + "\n";
  }

  private static JsonArrayBuilder contradictions(List<Amounts.Contradiction> all) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    all.forEach(
        c ->
            array.add(
                Json.createObjectBuilder()
                    .add("model", c.model())
                    .add("aspect", c.aspect())
                    .add("here", c.here())
                    .add("there", c.there())
                    .add("document", c.document())
                    .add("claim", c.claim())
                    .add("against", c.against())));
    return array;
  }

  private static JsonObjectBuilder json(Map<String, Tally.Count> counts) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    counts.forEach(
        (key, count) ->
            object.add(
                key,
                Json.createObjectBuilder()
                    .add("times", count.times())
                    .add("first", count.place())));
    return object;
  }

  private static JsonArrayBuilder json(List<Diagnostic> problems) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    problems.forEach(
        problem ->
            array.add(
                Json.createObjectBuilder()
                    .add("file", problem.file())
                    .add("line", problem.line())
                    .add("column", problem.column())
                    .add("what", problem.what())
                    .add("fix", problem.fix())));
    return array;
  }
}
