package io.github.provender.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pattern that begins from a variable which may be unbound is found. */
class OpenJoinsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ?s <x:p> ?o . OPTIONAL { ?o <x:q> ?n }                                              | -
          ?s a <x:C> . OPTIONAL { ?s <x:p> ?o } OPTIONAL { ?o <x:q> ?n }                      | o
          ?s a <x:C> . OPTIONAL { ?s <x:p> ?o OPTIONAL { ?o <x:q> ?n } }                      | -
          { ?s <x:p> ?o } UNION { ?s a <x:C> } OPTIONAL { ?o <x:q> ?n }                       | o
          ?s a <x:C> . OPTIONAL { ?s <x:p> ?o } BIND (EXISTS { ?o <x:q> ?n } AS ?is)          | o
          ?s a <x:C> . OPTIONAL { ?s <x:p> ?o } FILTER NOT EXISTS { ?o <x:q> ?n }             | o
          ?s a <x:C> . OPTIONAL { ?s <x:p> ?o } FILTER NOT EXISTS { ?s <x:q> ?n }             | -
          """)
  void in_optional_and_exists(String pattern, String variable) {
    assertEquals(
        variable.equals("-") ? Set.of() : Set.of(variable),
        OpenJoins.of(QueryFactory.create("SELECT * { " + pattern + " }")));
  }
}
