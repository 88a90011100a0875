package io.github.provender.rdf;

import org.apache.jena.riot.tokens.Token;
import org.apache.jena.riot.tokens.Tokenizer;

/**
 * Tokenizer that limits the depth of brackets, because the parser behind it calls itself for each.
 */
final class NestingGuard implements Tokenizer {
  /** Most brackets, or elements, within each other. */
  static final int MAX_DEPTH = 200;

  private final Tokenizer tokens;
  private final DiagnosticCollector errors;
  private int depth;

  NestingGuard(Tokenizer tokens, DiagnosticCollector errors) {
    this.tokens = tokens;
    this.errors = errors;
  }

  @Override
  public boolean hasNext() {
    errors.tokenBegins(tokens.getLine(), tokens.getColumn());
    return tokens.hasNext();
  }

  @Override
  public Token next() {
    Token token = tokens.next();
    depth +=
        switch (token.getType()) {
          case LPAREN, LBRACKET, LBRACE, LT2, L_TRIPLE, L_ANN -> 1;
          case RPAREN, RBRACKET, RBRACE, GT2, R_TRIPLE, R_ANN -> -1;
          default -> 0;
        };
    errors.requireDepth(depth, token.getLine(), token.getColumn());
    return token;
  }

  @Override
  public Token peek() {
    return tokens.peek();
  }

  @Override
  public boolean eof() {
    return tokens.eof();
  }

  @Override
  public long getLine() {
    return tokens.getLine();
  }

  @Override
  public long getColumn() {
    return tokens.getColumn();
  }

  @Override
  public void close() {
    tokens.close();
  }
}
