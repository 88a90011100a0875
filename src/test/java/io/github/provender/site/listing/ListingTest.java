package io.github.provender.site.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.overview.Share;
import io.github.provender.site.PageReader;
import io.github.provender.site.ServedSite;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of the shipped data. */
class ListingTest {
  private static final PageReader READER = new PageReader(ServedSite.SHIPPED.server().port());

  /** Beyond that a list is slow to load and to draw. */
  private static final int MAX_CHARACTERS = 800_000;

  private static String page(String address) throws Exception {
    HttpResponse<String> answer = READER.get(address);
    assertEquals(200, answer.statusCode(), address);
    return answer.body();
  }

  private static List<String> models(String page) {
    return PageReader.all("<th scope=\"row\"><a href=\"(/id/model/[^\"?]*)", page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/models", "/datasets", "/documents", "/developers"})
  void an_unknown_order_is_refused_with_those_there_are(String path) throws Exception {
    HttpResponse<String> answer = READER.get(path + "?sort=colour", "application/json");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("colour") && answer.body().contains("sort= one of "));
    assertTrue(page(path + "?lang=ko").length() < MAX_CHARACTERS);
  }

  @Test
  void every_model_has_a_row_with_a_strip() throws Exception {
    String page = page("/models?lang=en");
    int models =
        Shipped.CATALOG.rows("disclosure-states", Shipped.GRAPH, java.util.Map.of()).stream()
            .map(row -> row.get("model"))
            .collect(java.util.stream.Collectors.toSet())
            .size();
    assertEquals(models, models(page).size());
    assertEquals(models, PageReader.all("(<svg class=\"cells\")", page).size());
  }

  @Test
  void the_orders_of_models_hold_the_same_models() throws Exception {
    List<String> newest = models(page("/models?lang=en"));
    for (String order : List.of("name", "developer", "parameters", "tokens", "told")) {
      List<String> other = models(page("/models?lang=en&sort=" + order));
      assertFalse(newest.equals(other), order);
      assertEquals(newest.stream().sorted().toList(), other.stream().sorted().toList(), order);
    }
  }

  @Test
  void the_first_by_data_size_tell_one_with_its_claim() throws Exception {
    String page = page("/models?lang=en&sort=tokens");
    String first = PageReader.part("<tbody>\\s*<tr>(.*?)</tr>", page);
    assertTrue(first.contains("href=\"/id/claim/"), first);
  }

  @ParameterizedTest
  @CsvSource({"parameters, 0, B", "tokens, 1, T"})
  void amounts_stand_in_the_order_of_the_figures_that_are_read(
      String order, int column, String power) throws Exception {
    Pattern figure =
        Pattern.compile(">(?:about )?(\\d+(?:\\.\\d+)?)" + power + " \\w+</a>(?! <small)");
    List<BigDecimal> figures = new ArrayList<>();
    String page = page("/models?lang=en&sort=" + order);
    for (String row : PageReader.all("<tr><th scope=\"row\">(.*?)</tr>", page)) {
      String cell = PageReader.all("<td class=\"n\">(.*?)</td>", row).get(column);
      Matcher read = figure.matcher(cell);
      if (read.find()) {
        figures.add(new BigDecimal(read.group(1)));
      }
    }
    assertTrue(figures.size() > 20, figures.toString());
    assertEquals(figures.stream().sorted(Comparator.reverseOrder()).toList(), figures);
  }

  @ParameterizedTest
  @CsvSource({"/datasets, models, 0", "/documents, claims, 5"})
  void a_list_is_sorted_by_its_numbers(String path, String order, int column) throws Exception {
    List<Integer> numbers = new ArrayList<>();
    for (String row : PageReader.all("<tr>(<td.*?)</tr>", page(path + "?lang=en&sort=" + order))) {
      String number =
          PageReader.all("<td[^>]*>(?:<span class=\"m\".*?</span> )?(.*?)</td>", row).get(column);
      numbers.add(Integer.parseInt(number.replace(",", "")));
    }
    assertTrue(numbers.size() > 100, numbers.toString());
    List<Integer> sorted = new ArrayList<>(numbers);
    Collections.sort(sorted, Comparator.reverseOrder());
    assertEquals(sorted, numbers);
  }

  @Test
  void a_ball_is_empty_half_or_full() {
    assertTrue(new Ball(new Share(0, 0, 4, 0), "").isEmpty());
    assertEquals(0, new Ball(new Share(0, 0, 4, 0), "").tint());
    assertEquals("M0 0V-6.5A6.5 6.5 0 0 1 0.0 6.5Z", new Ball(new Share(2, 0, 4, 0), "").path());
    assertTrue(new Ball(new Share(4, 0, 4, 9), "").isFull());
    assertEquals(5, new Ball(new Share(4, 0, 4, 9), "").tint());
    assertEquals(1, new Ball(new Share(0, 1, 20, 0), "").tint());
  }
}
