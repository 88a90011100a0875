package io.github.provender.site.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.site.PageReader;
import io.github.provender.site.ServedSite;
import io.github.provender.text.Language;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomePageTest {
  private static final PageReader READER = new PageReader(ServedSite.SHIPPED.server().port());

  @Test
  void the_search_proposes_aliases_too() throws Exception {
    String home = READER.get("/?lang=ko").body();
    String names = PageReader.part("<datalist id=\"names\">(.*?)</datalist>", home);
    assertTrue(names.contains("value=\"DeepSeek-R1\""));
    assertTrue(names.contains("value=\"GPT-4o-0513\""), names);
  }

  @Test
  void disagreements_lead_to_the_claims_on_each_side() throws Exception {
    String home = READER.get("/?lang=en").body();
    String list = PageReader.part("<ul class=\"disagreements\">(.*?)</ul>", home);
    List<String> items = PageReader.all("(<li>.*?</li>)", list);
    assertEquals(5, items.size());
    for (String item : items) {
      assertTrue(PageReader.all("<a class=\"mark\" href=\"(/id/claim/[^\"]*)\"", item).size() >= 2);
    }
  }

  @Test
  void three_questions_are_answered_and_lead_to_the_whole_answer() throws Exception {
    for (String language : List.of("en", "ko", "zh")) {
      String home = READER.get("/?lang=" + language).body();
      String list = PageReader.part("<ul class=\"worked\">(.*?)</ul>", home);
      List<String> items = PageReader.all("(<li>.*?</li>)", list);
      assertEquals(3, items.size(), list);
      for (String item : items) {
        assertTrue(PageReader.part("<p>(.*?)<a", item).length() > 20, item);
        String address = PageReader.all("href=\"([^\"]*)\"", item).get(0);
        assertEquals(200, READER.get(address).statusCode(), address);
      }
    }
  }

  @Test
  void the_answers_are_those_of_their_pages() throws Exception {
    String home = READER.get("/?lang=en").body();
    String answer =
        PageReader.part("<li><a href=\"/compare[^>]*>[^<]*</a> <p>(.*?) <a", home).strip();
    String page = READER.get("/compare?model=deepseek-r1&model=gpt-4o&lang=en").body();
    String lead = PageReader.part("<p class=\"lead\">(.*?)</p>", page);
    for (String sentence : PageReader.all("<span>(.*?)</span>", lead)) {
      assertTrue(answer.contains(sentence), answer + " / " + sentence);
    }
  }

  @Test
  void who_tells_what_is_shown_of_one_model_each_of_several_developers() throws Exception {
    String home = READER.get("/?lang=en").body();
    String heat = PageReader.part("<table class=\"heat\">(.*?)</table>", home);
    List<String> models = PageReader.all("<th scope=\"row\"><a href=\"(/id/model/[^\"]*)\"", heat);
    assertEquals(15, models.size());
    assertEquals(15, models.stream().distinct().count());
    assertTrue(heat.contains("looked into"), "the share tells of how many questions it is");
    assertEquals(15, PageReader.all("(<svg class=\"cells\")", home).size());
  }

  @Test
  void the_newest_sources_come_first() throws Exception {
    String home = READER.get("/?lang=en").body();
    List<String> days = PageReader.all("<time datetime=\"([^\"]*)\"", home);
    assertEquals(6, days.size());
    assertEquals(days.stream().sorted(java.util.Comparator.reverseOrder()).toList(), days);
  }

  @ParameterizedTest
  @CsvSource({
    "allenai/dolma3_mix-6T, /page/id/dataset/",
    "Moonshot AI, /page/id/organization/moonshot-ai",
    "deepseek-r1-v1, /page/id/document/deepseek-r1-v1",
    "DeepSeek-R1, /page/id/model/deepseek-r1"
  })
  void a_name_leads_to_its_thing(String name, String page) throws Exception {
    HttpResponse<String> answer = READER.get("/ask?lang=ko&q=" + PageReader.encoded(name));
    assertEquals(303, answer.statusCode(), answer.body());
    String location = answer.headers().firstValue("Location").orElse("");
    assertTrue(location.startsWith(page) && location.endsWith("lang=ko"), location);
    assertEquals(200, READER.get(location).statusCode());
  }

  @Test
  void a_question_without_a_known_name_gets_the_nearest() throws Exception {
    HttpResponse<String> answer = READER.get("/ask?lang=en&q=DepSeeker");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("proves nothing"), answer.body());
    assertTrue(answer.body().contains("href=\"/id/organization/deepseek?lang=en\""), answer.body());
    HttpResponse<String> machine = READER.get("/ask?q=DepSeeker", "application/json");
    assertEquals(400, machine.statusCode());
    assertTrue(machine.body().startsWith("{"));
  }

  @Test
  void a_misspelt_name_leads_to_its_thing() throws Exception {
    HttpResponse<String> answer = READER.get("/ask?lang=en&q=DeepSek");
    assertEquals(
        "/page/id/organization/deepseek?lang=en",
        answer.headers().firstValue("Location").orElse(""));
  }

  @Test
  void a_part_of_a_name_is_a_choice_of_datasets() throws Exception {
    HttpResponse<String> answer = READER.get("/ask?lang=en&q=dolma3");
    assertEquals(200, answer.statusCode());
    List<String> found = PageReader.all("<li><a href=\"(/page/id/dataset/[^\"]*)\"", answer.body());
    assertTrue(found.size() > 3, found.toString());
  }

  @Test
  void a_family_is_a_choice_with_the_likeliest_comparison_first() throws Exception {
    String page = READER.get("/ask?q=" + PageReader.encoded("DeepSeek-R1과 라마 3.1")).body();
    assertTrue(page.contains("<html lang=\"ko\">"));
    List<String> links = PageReader.all("href=\"(/compare[^\"]*)\"", page);
    assertEquals("/compare?model=deepseek-r1&model=llama-3.1-405b&lang=ko", links.get(0));
    assertTrue(links.size() > 8, links.toString());
    assertTrue(page.contains("value=\"DeepSeek-R1과 라마 3.1\""), "the question stays in the box");
  }

  @Test
  void a_reply_can_be_read_in_each_language() throws Exception {
    String question = PageReader.encoded("DeepSeek-R1과 라마 3.1");
    String page = READER.get("/ask?from=en&q=" + question).body();
    assertTrue(page.contains("<html lang=\"ko\">"), "the script tells the language");
    for (Language language : Language.values()) {
      String address = "/ask?q=" + question + "&lang=" + language.code();
      String languages = PageReader.part("<nav class=\"languages\"(.*?)</nav>", page);
      assertTrue(PageReader.all("href=\"([^\"]*)\"", languages).contains(address), languages);
      assertTrue(READER.get(address).body().contains("<html lang=\"" + language.code() + "\">"));
    }
  }

  @Test
  void a_question_in_latin_script_is_answered_in_the_language_of_its_page() throws Exception {
    String page = READER.get("/ask?from=ko&q=DepSeeker").body();
    assertTrue(page.contains("<html lang=\"ko\">"), page);
  }

  @Test
  void a_question_leads_to_a_canned_query_with_its_parameters() throws Exception {
    HttpResponse<String> answer =
        READER.get("/ask?lang=en&q=" + PageReader.encoded("What does OpenAI withhold?"));
    assertEquals(
        "/queries/withheld?issuer=openai&lang=en",
        answer.headers().firstValue("Location").orElse(""));
    assertEquals(200, READER.get("/queries/withheld?issuer=openai&lang=en").statusCode());
  }

  @Test
  void whose_data_a_model_learned_from_leads_to_its_lineage() throws Exception {
    HttpResponse<String> one =
        READER.get("/ask?lang=en&q=" + PageReader.encoded("Whose data did Olmo 3 32B learn from?"));
    String lineage = one.headers().firstValue("Location").orElse("");
    assertEquals("/lineage/olmo-3-32b?direction=up&lang=en", lineage);
    assertTrue(READER.get(lineage).body().contains("Data taken from"));
    String family =
        READER
            .get("/ask?lang=en&q=" + PageReader.encoded("Whose data did Olmo 3 learn from?"))
            .body();
    assertTrue(family.contains("Which Olmo 3 do you mean?"), family);
    assertTrue(
        family.contains("href=\"/lineage/olmo-3-7b?direction=up&amp;lang=en\">Olmo 3 7B</a>"),
        family);
  }

  @Test
  void words_left_aside_are_told_beside_the_link() throws Exception {
    HttpResponse<String> answer =
        READER.get("/ask?lang=en&q=" + PageReader.encoded("cost of GPT-4 in bananas"));
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("Not used: bananas"), answer.body());
    assertTrue(answer.body().contains("/queries/training-cost?model=gpt-4&"), answer.body());
  }

  @Test
  void what_a_query_still_needs_is_asked_for() throws Exception {
    String page =
        READER
            .get("/ask?lang=en&q=" + PageReader.encoded("Show the quote and page of this cell"))
            .body();
    assertTrue(page.contains("action=\"/queries/evidence\""), page);
    assertTrue(page.contains("name=\"claim\""), page);
  }

  @Test
  void each_language_names_its_alternates() throws Exception {
    String home = READER.get("/?lang=ko").body();
    assertTrue(home.contains("<html lang=\"ko\">"));
    assertEquals(
        List.of("en", "ko", "zh"),
        PageReader.all("<link rel=\"alternate\" hreflang=\"([a-z]*)\"", home));
    assertTrue(home.contains("lang=\"ko\" hreflang=\"ko\" aria-current=\"true\""));
  }
}
