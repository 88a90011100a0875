package io.github.provender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.graph.SparqlFile;
import io.github.provender.graph.Workspace;
import io.github.provender.rdf.FileContent;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.PlainText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

/** The Korean texts: one term for one thing, by the list {@code korean-terms.tsv}. */
class KoreanTermsTest {
  private static final Workspace FILES = Shipped.WORKSPACE;
  private static final Path LIST = Path.of("src/test/resources/korean-terms.tsv");
  private static final List<Term> TERMS =
      PlainText.of("korean-terms.tsv", FileContent.of(LIST))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Term::of)
          .toList();

  /** Right as they stand, though a part of them may be on the list. */
  private static final Pattern ALLOWED = Pattern.compile("공개 데이터|질의응답|EU 양식|추론 데이터|지도 학습 데이터");

  private static final String PARTICLE =
      "(은|는|이|가|을|를|들?의|과|와|들|들[이을은]|도|만|만을|뿐|이?나|이?며|이다|이고|인|인지"
          + "|이?라|이?라[는고]|에|에[는도만]|에서|에서[는도]|으?로|으?로[는도만]|마다|보다|까지|부터)?";

  /** Other words to search by, and what a document itself says. */
  private static final Set<Node> NOT_OURS =
      Set.of(Vocab.ALT_LABEL, Vocab.AS_STATED, Vocab.pv("quotation"));

  private record Text(String where, String text) {
    static Text of(RdfFile file, Quad quad) {
      return new Text(
          file.name() + " " + quad.getSubject(), quad.getObject().getLiteralLexicalForm());
    }

    Stream<String> faults() {
      String left = ALLOWED.matcher(text).replaceAll("·");
      return TERMS.stream()
          .filter(term -> term.form().matcher(left).find())
          .map(term -> where + ": " + term.advice() + ": " + text);
    }
  }

  /** A whole word with any particle, or with {@code *} whatever begins so. */
  private record Term(Pattern form, String advice) {
    static Term of(String line) {
      String word = line.substring(0, line.indexOf('\t'));
      String end = word.endsWith("*") ? "" : PARTICLE + "(?!\\p{IsHangul})";
      String form = "(?<!\\p{IsHangul})" + Pattern.quote(word.replace("*", "")) + end;
      return new Term(Pattern.compile(form), line.replace("\t", " → "));
    }
  }

  private static List<String> faults(Stream<Text> texts) {
    return texts.flatMap(Text::faults).toList();
  }

  /** The title of a document is its own. */
  private static Stream<Text> literals(RdfFile file) {
    boolean titles = file.name().startsWith("data/documents/");
    return file.quads().stream()
        .filter(quad -> quad.getObject().isLiteral())
        .filter(quad -> quad.getObject().getLiteralLanguage().equals("ko"))
        .filter(quad -> !NOT_OURS.contains(quad.getPredicate()))
        .filter(quad -> !titles || !quad.getPredicate().equals(Vocab.LABEL))
        .map(quad -> Text.of(file, quad));
  }

  private static Stream<Text> header(SparqlFile file) {
    return file.header().entrySet().stream()
        .filter(line -> line.getKey().endsWith("_ko"))
        .map(line -> new Text(file.name() + " " + line.getKey(), line.getValue()));
  }

  @Test
  void labels_notes_and_rules_keep_to_the_list() {
    Stream<RdfFile> rules = FILES.rules().stream().map(RdfFile::read);
    Stream<RdfFile> files = Stream.concat(Shipped.FILES.stream(), rules);
    assertEquals(List.of(), faults(files.flatMap(KoreanTermsTest::literals)));
  }

  @Test
  void headers_of_queries_keep_to_the_list() {
    Stream<SparqlFile> files =
        Stream.of(FILES.queries(), FILES.checks(), FILES.derived())
            .flatMap(List::stream)
            .map(SparqlFile::read);
    assertEquals(List.of(), faults(files.flatMap(KoreanTermsTest::header)));
  }

  @Test
  void messages_keep_to_the_list() {
    String name = "io.github.provender.text.messages";
    ResourceBundle all = ResourceBundle.getBundle(name, Locale.KOREAN);
    Stream<Text> texts = all.keySet().stream().map(key -> new Text(key, all.getString(key)));
    assertEquals(List.of(), faults(texts));
  }

  @Test
  void a_wrong_word_is_found_and_a_right_one_left() {
    Text wrong = new Text("here", "매개변수를 셈하며 EU 양식과 질의응답을 본다");
    assertEquals(2, wrong.faults().count(), () -> faults(Stream.of(wrong)).toString());
    assertTrue(wrong.faults().findFirst().orElseThrow().startsWith("here: 매개변수 → 파라미터"));
  }
}
