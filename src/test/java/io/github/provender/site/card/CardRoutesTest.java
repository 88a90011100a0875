package io.github.provender.site.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.lint.GoldenWorld;
import io.github.provender.site.PageReader;
import io.github.provender.site.ServedSite;
import io.github.provender.site.context.Frame;
import io.github.provender.text.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures by which a shared link is previewed. */
class CardRoutesTest {
  private static final ServedSite WORLD = ServedSite.of(GoldenWorld.of(Shipped.WORKSPACE).graph());
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static HttpResponse<byte[]> get(ServedSite site, String path) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(site.origin() + path)).build(),
        BodyHandlers.ofByteArray());
  }

  private static String picture(String page) throws Exception {
    String html = WORLD.page(page).body();
    return PageReader.part("<meta property=\"og:image\" content=\"([^\"]*)\"", html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/card/home.png",
        "/card/home.png?lang=ko",
        "/card/compare.png?model=ant&model=bee&lang=zh",
        "/card/id/model/ant.png",
        "/card/id/claim/petal-news.base-model.png?lang=ko",
        "/card/concept/aspect/base-model.png"
      })
  void a_card_is_a_picture_of_the_size_that_pages_tell(String path) throws Exception {
    HttpResponse<byte[]> answer = get(WORLD, path);
    assertEquals(200, answer.statusCode());
    assertEquals("image/png", answer.headers().firstValue("Content-Type").orElseThrow());
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(answer.body()));
    assertEquals(Card.WIDTH, picture.getWidth());
    assertEquals(Card.HEIGHT, picture.getHeight());
  }

  @Test
  void a_card_is_the_same_on_every_server_of_the_same_data() throws Exception {
    ServedSite other = ServedSite.of(GoldenWorld.of(Shipped.WORKSPACE).graph());
    String path = "/card/compare.png?model=ant&model=bee&lang=ko";
    assertArrayEquals(get(WORLD, path).body(), get(other, path).body());
  }

  @Test
  void what_is_not_there_has_no_card() throws Exception {
    assertEquals(404, get(WORLD, "/card/id/model/nobody.png").statusCode());
    assertEquals(400, get(WORLD, "/card/compare.png").statusCode());
    assertEquals(400, get(WORLD, "/card/compare.png?model=nobody").statusCode());
  }

  @Test
  void the_card_of_a_page_is_its_own() throws Exception {
    assertEquals(
        WORLD.origin() + "/card/id/model/ant.png?lang=ko", picture("/page/id/model/ant?lang=ko"));
    assertEquals(
        WORLD.origin() + "/card/compare.png?model=ant&amp;model=bee&amp;lang=en",
        picture("/compare?model=ant&model=bee&lang=en"));
  }

  @Test
  void long_words_are_cut_to_what_fits() {
    Card card = Card.of("word ".repeat(100), "text ".repeat(300), Language.EN, Frame.NONE);
    assertEquals(3, card.title().size());
    assertTrue(card.title().get(2).endsWith("…"), card.toString());
    assertEquals(4, card.text().size());
  }
}
