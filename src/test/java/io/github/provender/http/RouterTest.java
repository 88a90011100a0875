package io.github.provender.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {
  private static final long SMALL_STACK_BYTES = 256 * 1024;

  private static Router<String> router(String... paths) {
    return new Router<>(
        Stream.of(paths)
            .map(path -> Route.<String>of(path, context -> Response.html(path)))
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "/compare.{format}, /compare.csv, {format=csv}",
    "/page/{kind}/{name}, /page/model/gpt-4.1, '{kind=model, name=gpt-4.1}'",
    "/data/<thing>.{format}, /data/id/model/gpt-4.1.ttl, '{thing=id/model/gpt-4.1, format=ttl}'",
    "/{file:ns|schemes}/{version}, /ns/0.1.0, '{file=ns, version=0.1.0}'",
    "/.well-known/void, /.well-known/void, {}"
  })
  void a_path_is_taken_apart_by_its_template(String template, String path, String parts) {
    Map<String, String> found = router(template).find(path).orElseThrow().parts();
    assertEquals(parts, found.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "/compare.{format}, /compare.",
    "/compare.{format}, /comparexcsv",
    "/page/{kind}/{name}, /page/model/a/b",
    "/page/<thing>, /page/model/",
    "/page/<thing>, /page//model",
    "/{file:ns|schemes}, /other"
  })
  void a_path_of_another_shape_is_not_found(String template, String path) {
    assertEquals(Optional.empty(), router(template).find(path));
  }

  @ParameterizedTest
  @CsvSource({
    "/{space:id|concept}/<thing>, /id, /",
    "/page/<thing>, /page, /",
    "/data/<thing>.{format}, /data, .",
    "/lineage/{name}, /lineage, /"
  })
  void a_path_of_many_segments_needs_no_deep_stack(String template, String start, String end)
      throws Exception {
    String path = start + "/a".repeat(100_000) + end;
    Router<String> router = router(template);
    List<Optional<Router.Match<String>>> found = new java.util.ArrayList<>();
    Thread small = new Thread(null, () -> found.add(router.find(path)), "small", SMALL_STACK_BYTES);
    small.start();
    small.join();
    assertEquals(List.of(Optional.empty()), found);
  }

  @Test
  void the_parts_reach_as_far_as_they_can() {
    assertEquals(
        Map.of("thing", "a.b/c.d", "format", "ttl"),
        router("/data/<thing>.{format}").find("/data/a.b/c.d.ttl").orElseThrow().parts());
    assertEquals(
        Map.of("query", "a.rq"),
        router("/queries/{query}.rq").find("/queries/a.rq.rq").orElseThrow().parts());
    assertEquals(
        Map.of("space", "id", "thing", "a/b/c"),
        router("/{space:id|concept}/<thing>").find("/id/a/b/c").orElseThrow().parts());
  }

  @Test
  void two_parts_with_nothing_between_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> router("/{a}{b}"));
  }

  @Test
  void the_first_of_several_is_taken() {
    Router<String> router = router("/queries/{query}.rq", "/queries/{query}");
    assertEquals(Map.of("query", "a"), router.find("/queries/a.rq").orElseThrow().parts());
    assertEquals(Map.of("query", "a"), router.find("/queries/a").orElseThrow().parts());
  }

  @Test
  void two_parts_of_one_name_are_refused() {
    assertEquals(
        "two parts called 'name' in /a/{name}/<name>",
        assertThrows(IllegalArgumentException.class, () -> router("/a/{name}/<name>"))
            .getMessage());
  }

  @Test
  void two_routes_for_the_same_paths_are_refused() {
    assertEquals(
        "/a/{name} and /a/{slug} are the same",
        assertThrows(IllegalArgumentException.class, () -> router("/a/{name}", "/a/{slug}"))
            .getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "/{", "/{A}", "/{a}}", "/<a", "/{a:}"})
  void what_is_no_template_is_refused(String template) {
    assertThrows(IllegalArgumentException.class, () -> router(template));
  }

  @Test
  void a_route_is_counted_by_its_first_word_and_listed_if_it_says_so() {
    Route<String> compare = Route.of("/compare.{format}", Response::html);
    Router<String> router = new Router<>(List.of(compare, Route.of("/", Response::html)));
    assertEquals(List.of(), router.listed());
    assertEquals(java.util.Set.of("compare"), router.kinds());
    assertEquals(List.of("/"), new Router<>(List.of(router.routes().get(1).listed())).listed());
  }
}
