package io.github.provender.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.http.RequestContext;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NegotiationTest {
  private static HttpResponse<String> ask(String method, String path, String... headers)
      throws Exception {
    return ServedSite.SHIPPED.ask(method, path, headers);
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | html",
        "text/html | html",
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8 | html",
        "text/*;q=0.3, text/html;q=0.7, */*;q=0.5 | html",
        "nonsense | html",
        ";;; | html",
        "text/turtle | ttl",
        "TEXT/Turtle;charset=utf-8 | ttl",
        "text/html;q=0.4, text/turtle;q=0.5 | ttl",
        "text/turtle, */* | ttl",
        "text/html;q=0, */* | ttl",
        "text/html;q=many, text/turtle;q=0.1 | ttl",
        "application/rdf+xml | rdf",
        "application/* | rdf",
        "application/rdf+xml, application/xml; q=0.7, text/xml; q=0.6, text/plain; q=0.1, */*; q=0.09 | rdf",
        "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2 | rdf",
        "text/html, image/gif, image/jpeg, */*; q=0.2 | rdf",
        "application/ld+json | jsonld",
        "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#flattened\" | jsonld",
        "application/n-triples, text/turtle;q=0.9 | nt"
      })
  void each_accept_header_gets_the_form_it_asks_for(String accept, String form) throws Exception {
    HttpResponse<String> thing =
        ask("GET", "/id/model/gpt-4o", "Accept", accept, "User-Agent", "Java/17.0.15");
    assertEquals(303, thing.statusCode());
    assertEquals(
        form.equals("html") ? "/page/id/model/gpt-4o" : "/data/id/model/gpt-4o." + form,
        header(thing, "Location"));
    assertEquals("Accept", header(thing, "Vary"));
    for (String path : new String[] {"/ontology", "/ns", "/ns/0.1.0", "/schemes"}) {
      HttpResponse<String> file = ask("GET", path, "Accept", accept);
      assertEquals(200, file.statusCode(), path);
      assertTrue(header(file, "Content-Type").startsWith(type(form)), path);
      assertTrue(header(file, "Vary").contains("Accept"), path);
    }
    String described = form.equals("html") ? "ttl" : form;
    HttpResponse<String> dataset = ask("GET", "/.well-known/void", "Accept", accept);
    assertTrue(header(dataset, "Content-Type").startsWith(type(described)));
  }

  private static String type(String form) {
    return switch (form) {
      case "ttl" -> "text/turtle";
      case "rdf" -> "application/rdf+xml";
      case "jsonld" -> "application/ld+json";
      case "nt" -> "application/n-triples";
      default -> "text/html";
    };
  }

  @Test
  void a_request_that_names_no_type_gets_a_page() throws Exception {
    assertEquals("/page/id/model/gpt-4o", header(ask("GET", "/id/model/gpt-4o"), "Location"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "text/turtle;q=0", "*/*;q=0", "image/*, video/mp4;q=0.5"})
  void what_nobody_offers_is_406_with_a_list(String accept) throws Exception {
    for (String path : new String[] {"/id/model/gpt-4o", "/ontology", "/.well-known/void"}) {
      HttpResponse<String> response = ask("GET", path, "Accept", accept);
      assertEquals(406, response.statusCode(), path);
      assertTrue(response.body().contains("application/ld+json"), response.body());
      assertEquals("*", header(response, "Access-Control-Allow-Origin"));
    }
  }

  @ParameterizedTest
  @CsvSource({"ko-KR;q=0.9, ko", "'zh-CN,en;q=0.5', zh", "fr, en", "';;;', en"})
  void a_page_is_in_the_language_that_the_browser_prefers(String accept, String language)
      throws Exception {
    HttpResponse<String> page = ask("GET", "/", "Accept-Language", accept);
    assertEquals(language, header(page, "Content-Language"));
    assertTrue(page.body().contains("<html lang=\"" + language + "\">"));
    assertTrue(header(page, "Vary").contains("Accept-Language"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/page/id/model/gpt-4o?lang=ko",
        "/data/id/model/gpt-4o.ttl",
        "/ontology.rdf",
        "/.well-known/void",
        "/linkset/id/model/gpt-4o.json"
      })
  void what_is_known_is_not_sent_again(String path) throws Exception {
    HttpResponse<String> first = ask("GET", path);
    HttpResponse<String> head = ask("HEAD", path);
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    for (String name : Set.of("ETag", "Content-Type", "Link", "Vary", "Content-Length")) {
      assertEquals(header(first, name), header(head, name), name);
    }
    HttpResponse<String> same = ask("GET", path, "If-None-Match", header(first, "ETag"));
    assertEquals(304, same.statusCode());
    assertEquals(header(first, "Vary"), header(same, "Vary"));
    String day = header(first, "Last-Modified");
    assertEquals(304, ask("GET", path, "If-Modified-Since", day).statusCode());
    assertEquals(200, ask("GET", path, "If-None-Match", "\"other\"").statusCode());
    assertEquals(
        200, ask("GET", path, "If-None-Match", "\"other\"", "If-Modified-Since", day).statusCode());
    assertTrue(header(first, "Cache-Control").contains("max-age"));
  }

  @ParameterizedTest
  @CsvSource({
    "/id/model/%ED%95%9C%EA%B5%AD%EC%96%B4, 404",
    "/page/id/model/%ED%95%9C%EA%B5%AD%EC%96%B4, 404",
    "/data/id/model/%ED%95%9C.ttl, 404",
    "/data/id/model/gpt-4o.docx, 404",
    "/data/id/model/no-such-model.ttl, 404",
    "/id/model%2Fgpt-4o, 400",
    "/linkset/id/model/nothing.json, 404",
    "/void.docx, 404",
    "/ns/9.9.9, 404"
  })
  void what_is_not_there_is_said_so(String path, int status) throws Exception {
    assertEquals(status, ask("GET", path, "Accept", "text/turtle, */*;q=0.1").statusCode());
  }

  @Test
  void another_site_may_ask_and_read() throws Exception {
    HttpResponse<String> preflight =
        ask("OPTIONS", "/compare", "Access-Control-Request-Method", "GET");
    assertEquals(204, preflight.statusCode());
    assertEquals("*", header(preflight, "Access-Control-Allow-Origin"));
    assertTrue(header(preflight, "Access-Control-Allow-Methods").contains("GET"));
    assertEquals("*", header(preflight, "Access-Control-Allow-Headers"));
    for (String path : new String[] {"/", "/nothing"}) {
      String exposed = header(ask("GET", path), "Access-Control-Expose-Headers");
      assertTrue(exposed.contains("Link") && exposed.contains("ETag"), path);
    }
  }

  @Test
  void a_host_that_is_none_is_not_repeated() {
    assertFalse(RequestContext.HOST.matcher("evil.example/\"><script>").matches());
    assertTrue(RequestContext.HOST.matcher("[::1]:3030").matches());
    assertTrue(RequestContext.HOST.matcher("provender.example").matches());
  }
}
