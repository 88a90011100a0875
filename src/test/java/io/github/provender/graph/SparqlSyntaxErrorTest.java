package io.github.provender.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparqlSyntaxErrorTest {
  private static SparqlSyntaxError of(String query) {
    return SparqlSyntaxError.of(
        assertThrows(
            QueryException.class, () -> QueryFactory.create(query, Syntax.syntaxSPARQL_11)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          SELECT * { ?s ?p             | the query ends before it is complete | an IRI, a blank node, a variable, true or false, a number, a text in quotes, '(', '['
          SELECT * { ?s ?p ?o }}       | did not expect '}' here | the end, LIMIT, OFFSET, ORDER, VALUES, GROUP, HAVING
          SELECT * { ?s ?p ?o N }      | 'N' is no word of SPARQL |
          SELECT * { ?s ?p 'abc }      | a text in quotes does not end, or goes on in the next line |
          SELECT * { ?s ?p "a\\q" }    | no such escape in a text: a backslash is written twice |
          SELECT * { FILTER }          | did not expect '}' here | an IRI, EXISTS, NOT, a function, '('
          SELECT ?x                    | the query ends before it is complete | a variable, FROM, WHERE, '(', '{'
          FOO                          | 'FOO' is no word of SPARQL |
          SELECT * { « }               | did not expect '«' here |
          SELECT * { ?s ?p ?x ?y }     | did not expect '?y' here | VALUES, GRAPH, OPTIONAL, MINUS, BIND, SERVICE, FILTER, '{', '}', ';', ',', '.'
          SELECT * { ?s foo:bar ?o }   | Unresolved prefixed name: foo:bar |
          """)
  void it_is_told_in_words(String query, String summary, String expected) {
    SparqlSyntaxError error = of(query);
    assertEquals(summary, error.summary());
    assertEquals(expected == null ? "" : expected, error.expected());
    assertTrue(error.line() == 1 && error.column() > 1, error.toString());
  }

  /** Whatever is wrong, nobody is told the names that the parser has for its tokens. */
  @ParameterizedTest
  @CsvSource({
    "SELECT * { ?s ?p ?o LIMIT }",
    "SELECT * { 1 2 3 4 }",
    "SELECT (?x AS) {}",
    "SELECT * { ?s ?p [ }",
    "SELECT * { ?s ^^ ?o }",
    "ASK { GRAPH { } }",
    "ASK { VALUES ?x { ?y } }",
    "ASK { ?s ?p 'x'@ }",
    "SELECT * { ?s (a|) ?o }",
    "PREFIX a <b> ASK {}",
    "SELECT * { <a b> ?p ?o }",
    "INSERT DATA { <a> <b> <c> }",
    "SELECT * {} ORDER BY",
    "SELECT * {} LIMIT -1"
  })
  void no_name_of_a_token_is_shown(String query) {
    String told = of(query).message();
    assertFalse(
        told.matches("(?s).*(<[A-Z_]{2,}|Encountered|Lexical|expecting|\\.\\.\\.).*"), told);
  }
}
