package io.github.provender.ask;

import io.github.provender.cache.Lazy;
import io.github.provender.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Tokenization and stemming of one language: Porter for English, Nori for Korean, SmartCN for
 * Chinese. Dictionaries are read when their language is first met.
 */
final class TextAnalysis {
  private static final Map<Language, Lazy<TextAnalysis>> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Lazy<>(() -> new TextAnalysis(language)));
    }
  }

  private final Analyzer analyzer;
  private final Set<String> stopStems;

  private TextAnalysis(Language language) {
    this.analyzer = new Stemmer(language);
    this.stopStems =
        tokens(resource("stopwords_" + language.code() + ".txt")).stream()
            .map(Token::stem)
            .collect(Collectors.toSet());
  }

  static TextAnalysis of(Language language) {
    return Objects.requireNonNull(ALL.get(language)).get();
  }

  /** A stem and where its word stands. */
  record Token(String stem, int start, int end) {}

  Analyzer analyzer() {
    return analyzer;
  }

  /** Whether the word asks or joins, and names nothing. */
  boolean isStop(String stem) {
    return stopStems.contains(stem);
  }

  /** The stems of a text in order, stop words too. */
  List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", new StringReader(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  /** The stems of a text that are no stop words. */
  Set<String> stems(String text) {
    return tokens(text).stream()
        .map(Token::stem)
        .filter(stem -> !isStop(stem))
        .collect(Collectors.toSet());
  }

  private static String resource(String file) {
    try (InputStream in = TextAnalysis.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The chain of filters of a language. */
  private static final class Stemmer extends Analyzer {
    private final Language language;
    private final @Nullable UserDictionary words;

    Stemmer(Language language) {
      this.language = language;
      this.words = language == Language.KO ? korean() : null;
    }

    /** Terms of the field that the common dictionary would take apart. */
    private static @Nullable UserDictionary korean() {
      try {
        return UserDictionary.open(new StringReader(resource("words_ko.txt")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokenizer =
          switch (language) {
            case EN -> new StandardTokenizer();
            case KO ->
                new KoreanTokenizer(
                    TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
                    words,
                    KoreanTokenizer.DecompoundMode.DISCARD,
                    false);
            case ZH -> new HMMChineseTokenizer();
          };
      TokenStream stream =
          switch (language) {
            case EN -> new EnglishPossessiveFilter(tokenizer);
            case KO -> new KoreanPartOfSpeechStopFilter(tokenizer);
            case ZH -> tokenizer;
          };
      TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(stream));
      return new TokenStreamComponents(
          tokenizer, language == Language.EN ? new PorterStemFilter(folded) : folded);
    }
  }
}
