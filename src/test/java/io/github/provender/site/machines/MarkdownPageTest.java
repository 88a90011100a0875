package io.github.provender.site.machines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.site.PageReader;
import io.github.provender.site.ServedSite;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownPageTest {
  private static final PageReader READER = new PageReader(ServedSite.SHIPPED.server().port());

  private static String markdown(String html) {
    return MarkdownPage.of("<main>" + html + "</main>", "http://x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          <h2>A  b</h2>                                    ¦ ## A b
          <p>a <a href='/b?c=d'>b</a><sup>⁠<button>1*</button></sup>.</p> ¦ a [b](http://x/b?c=d)[1\\*].
          <ol><li value='3'>a<ul><li>b</li></ul></li></ol> ¦ 3. a\\n   - b
          <dl><div><dt>a</dt><dd>b</dd></div></dl>         ¦ - **a**: b
          <table><tr><th>a|b</th></tr><tr><td><s>c</s></td></tr></table> ¦ | a\\|b |\\n| --- |\\n| ~~c~~ |
          <details><summary>a</summary><p>b</p></details>  ¦ **a**\\n\\nb
          <form>a</form><svg>b</svg><nav>c</nav><p>d</p>   ¦ d
          """)
  void what_stands_on_a_page_is_written_as_markdown(String html, String markdown) {
    assertEquals(markdown.replace("\\n", "\n") + "\n", markdown(html));
  }

  @Test
  void a_mark_without_text_is_what_it_says_to_those_who_do_not_see_it() {
    assertEquals(
        "told by OpenAI; not mentioned\n",
        markdown(
            "<p><a href='#a' aria-label='told by OpenAI'></a>"
                + "<a href='#b' aria-label='not mentioned'></a></p>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/index.md",
        "/models.md",
        "/page/id/model/deepseek-r1.md?lang=ko",
        "/page/id/claim/deepseek-r1-v1.base-model.md",
        "/lineage/olmo-3-32b.md?direction=up",
        "/queries/synthetic-data-sources.md?model=deepseek-r1",
        "/charts.md",
        "/about.md?lang=zh",
        "/ontology.md",
        "/compare.md?model=deepseek-r1"
      })
  void every_page_has_its_markdown(String path) throws Exception {
    HttpResponse<String> answer = READER.get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(
        "text/markdown;charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(answer.body().startsWith("# "), answer.body());
    assertFalse(answer.body().matches("(?s).*</?(a|p|div|span|td|li)[ >].*"), "HTML is left");
  }

  @Test
  void the_citations_of_a_model_are_numbers_of_its_documents() throws Exception {
    String model = READER.get("/page/id/model/deepseek-r1.md").body();
    assertTrue(model.contains("- **Base model**: [DeepSeek-V3-Base]"), model);
    List<String> cited = PageReader.all("\\[(\\d+)\\\\?\\*?]", model);
    List<String> listed = PageReader.all("(?m)^(\\d+)\\. [^\n]*\\(https?://", model);
    assertTrue(cited.size() > 20, cited.toString());
    assertTrue(listed.containsAll(cited), cited + " of " + listed);
  }

  @Test
  void it_is_found_from_the_page_and_by_its_media_type() throws Exception {
    String page = READER.get("/models?sort=name").body();
    assertTrue(
        page.contains("<link rel=\"alternate\" type=\"text/markdown\" href=\"/models.md?"), page);
    HttpResponse<String> asked = READER.get("/models?sort=name", "text/markdown");
    assertEquals(303, asked.statusCode());
    assertEquals("/models.md?sort=name", asked.headers().firstValue("Location").orElse(""));
    HttpResponse<String> thing = READER.get("/id/model/deepseek-r1", "text/markdown");
    assertEquals(303, thing.statusCode());
    assertEquals(
        200, READER.get("/models", "text/html, text/markdown;q=0.9").statusCode(), "a browser");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/style.css.md", "/nowhere.md", "/page/id/model/none.md", "/sitemap.xml.md"})
  void what_is_no_page_has_none(String path) throws Exception {
    assertEquals(404, READER.get(path).statusCode(), path);
  }
}
