package io.github.provender.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.lint.GoldenWorld;
import io.github.provender.site.PageReader;
import io.github.provender.site.ServedSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What programs show of a page whose address is shared (Open Graph). */
class PreviewTest {
  private static final ServedSite WORLD = ServedSite.of(GoldenWorld.of(Shipped.WORKSPACE).graph());

  private static String meta(String name, String page) {
    return PageReader.part("<meta [a-z]+=\"" + name + "\" content=\"([^\"]*)\"", page);
  }

  @ParameterizedTest
  @EnumSource(PageKind.class)
  void every_page_has_a_description_and_a_picture_that_is_there(PageKind kind) throws Exception {
    String page = WORLD.page(PageKind.in("ko", kind.world())).body();
    assertFalse(meta("description", page).isBlank());
    if (kind != PageKind.NOT_FOUND && kind != PageKind.CHART_EMBEDDED) {
      String picture = meta("og:image", page).replace("&amp;", "&");
      assertTrue(picture.startsWith(WORLD.origin() + "/card/"), picture);
      String path = picture.substring(WORLD.origin().length());
      assertEquals(200, WORLD.get(path, "Accept", "image/png").statusCode(), picture);
      assertFalse(meta("og:title", page).isBlank());
    }
  }
}
