package io.github.provender.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentNegotiationTest {
  private static final List<String> ROWS = List.of("application/json", "text/csv");
  private static final List<String> GRAPHS = List.of("text/turtle", "application/rdf+xml");
  private static final String JAVA = "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | application/json",
        "text/csv;q=many | application/json",
        "application/json;q=many, text/csv;q=0.1 | text/csv",
        "text/csv;q=1.5, application/json;q=0.1 | application/json",
        "application/json;q=0, */*;q=0.1 | text/csv",
        "text/csv, */* | text/csv",
        "*/*, text/csv;q=0.5 | application/json",
        "*/*;q=0 | none"
      })
  void a_malformed_range_counts_for_nothing_and_the_named_type_goes_first(
      String accept, String type) {
    assertEquals(type, ContentNegotiation.mediaType(accept, ROWS).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({"true, application/rdf+xml", "false, text/turtle"})
  void plain_java_gets_rdf_where_it_would_get_a_page(boolean hasPage, String type) {
    List<String> offered =
        hasPage ? List.of("text/turtle", "application/rdf+xml", "text/html") : GRAPHS;
    assertEquals(type, ContentNegotiation.mediaType(JAVA, offered).orElse("none"));
  }
}
