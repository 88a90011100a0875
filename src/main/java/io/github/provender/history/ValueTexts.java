package io.github.provender.history;

import io.github.provender.claim.ValueFormatter;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Amounts and shares of one version in words of each language. */
record ValueTexts(KnowledgeGraph graph, List<ValueFormatter> formatters) {
  private static final int SHORT = 48;

  static ValueTexts of(KnowledgeGraph graph) {
    return new ValueTexts(
        graph,
        Stream.of(Language.values())
            .map(language -> new ValueFormatter(graph, new Labels(graph, language)))
            .toList());
  }

  boolean hasWords(Node value) {
    return value.isURI()
        && (formatters.get(0).amount(value).isPresent()
            || graph.has(value, Vocab.TYPE, Vocab.DATA_SHARE));
  }

  String english(Node value) {
    return formatters.get(0).text(value);
  }

  /** An amount in each language, or once where they all say it alike; none where it is long. */
  List<Node> words(Node value) {
    if (!hasWords(value)) {
      return List.of();
    }
    List<Node> texts =
        formatters.stream()
            .map(f -> NodeFactory.createLiteralLang(f.text(value), f.language().code()))
            .toList();
    if (texts.stream().anyMatch(text -> text.getLiteralLexicalForm().length() > SHORT)) {
      return List.of();
    }
    boolean areAlike = texts.stream().map(Node::getLiteralLexicalForm).distinct().count() == 1;
    return areAlike ? List.of(NodeFactory.createLiteralString(english(value))) : texts;
  }

  /** A thing, or a text that is short. */
  List<Node> itself(Node value) {
    return value.isURI() || (value.isLiteral() && value.getLiteralLexicalForm().length() <= SHORT)
        ? List.of(value)
        : List.of();
  }
}
