package io.github.provender.lint;

import io.github.provender.query.CannedQuery;
import io.github.provender.result.Heads;
import io.github.provender.result.SentenceTemplate;
import io.github.provender.result.Sentences;
import io.github.provender.text.KoreanParticles;
import io.github.provender.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lints what a canned query says to people: its sentence templates and its column heads. */
final class SentenceLint {
  private static final Pattern SENTENCE =
      Pattern.compile("(en|ko|zh)(( [A-Za-z0-9]+=[A-Za-z0-9,.-]+)* \\| \\S.*)");
  private static final Pattern HEAD = Pattern.compile("(en|ko|zh) ([A-Za-z0-9]+) \\| \\S.*");
  private static final Pattern YAML = Pattern.compile(".*(: | #|:$).*");
  private static final Pattern MARK = Pattern.compile("\\[\\p{IsHangul}+]");

  private final CannedQuery query;
  private final SourceText source;
  private final Set<String> known;
  private final List<LintMessage> found = new ArrayList<>();

  private SentenceLint(CannedQuery query, SourceText source) {
    this.query = query;
    this.source = source;
    this.known = new HashSet<>(query.query().getResultVars());
    query.parameters().forEach(parameter -> known.add(parameter.name()));
    known.add("amount");
    if (query.header().containsKey(Sentences.ASPECT)) {
      known.add(Sentences.ASPECT);
    }
  }

  static List<LintMessage> of(CannedQuery query, SourceText source) {
    SentenceLint lint = new SentenceLint(query, source);
    query.items(Sentences.KEY).forEach(lint::sentence);
    query.items(Heads.KEY).forEach(lint::head);
    lint.missingHeads();
    return lint.found;
  }

  private void sentence(String item) {
    Matcher matcher = SENTENCE.matcher(item);
    if (!matcher.matches() || YAML.matcher(item).matches()) {
      error(item, "not a sentence template", "write 'en status=… | Text with {variables}'");
      return;
    }
    SentenceTemplate template = SentenceTemplate.of(matcher.group(2));
    for (String variable : template.variables()) {
      if (!known.contains(variable)) {
        error(item, "no variable ?" + variable, "name one that the query selects");
      }
    }
    if (MARK.matcher(KoreanParticles.resolve(template.text())).find()) {
      error(item, "an unknown particle", "write the form after a consonant, such as [은]");
    }
  }

  private void head(String item) {
    Matcher matcher = HEAD.matcher(item);
    if (!matcher.matches() || YAML.matcher(item).matches()) {
      error(item, "not a column head", "write 'en variable | Text'");
    } else if (!known.contains(matcher.group(2))) {
      error(item, "no variable ?" + matcher.group(2), "name one that the query selects");
    }
  }

  private void error(String item, String what, String fix) {
    found.add(source.error(item, what, fix));
  }

  /** A reader would see the words of the variable. */
  private void missingHeads() {
    for (String variable : query.query().getResultVars()) {
      for (Language language : Language.values()) {
        if (Heads.named(query, variable, language).isEmpty()) {
          found.add(
              source.hint(
                  "no column head for ?" + variable + " in " + language.code(),
                  "add '#+   - " + language.code() + " " + variable + " | …' below '#+ heads:'"));
        }
      }
    }
  }
}
