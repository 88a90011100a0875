package io.github.provender.site.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.lint.GoldenWorld;
import io.github.provender.site.PageReader;
import io.github.provender.site.ServedSite;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page of all files: what it links is there, as large as it says. */
class DownloadRoutesTest {
  private static final ServedSite WORLD = ServedSite.of(GoldenWorld.of(Shipped.WORKSPACE).graph());

  private static String page() throws Exception {
    return WORLD.page("/download?lang=en").body();
  }

  private static int bytes(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(WORLD.origin() + path)).build(),
            BodyHandlers.ofByteArray())
        .body()
        .length;
  }

  @Test
  void every_file_has_the_size_that_is_told() throws Exception {
    String table = PageReader.part("<table class=\"plain downloads\">(.*?)</table>", page());
    List<String> paths = PageReader.all("<li><a href=\"([^\"]*)\"", table);
    List<String> sizes = PageReader.all("<span class=\"soft\">(.*?)</span>", table);
    assertTrue(paths.containsAll(List.of("/provender.nq.gz", "/void.ttl", "/context.jsonld")));
    for (int i = 0; i < paths.size(); i++) {
      double kilobytes = bytes(paths.get(i)) / 1_000.0;
      String told =
          kilobytes < 1_000
              ? "%,d kB".formatted((int) Math.ceil(kilobytes))
              : String.format(Locale.ENGLISH, "%,.1f MB", kilobytes / 1_000);
      assertEquals(told, sizes.get(i), paths.get(i));
    }
  }

  @Test
  void tables_are_there_without_anything_filled_in() throws Exception {
    List<String> tables = PageReader.all("href=\"(/queries/[a-z0-9-]+\\?format=csv)\"", page());
    assertTrue(tables.size() > 10, tables.toString());
    for (String table : tables) {
      assertEquals(200, WORLD.get(table, "Accept", "*/*").statusCode(), table);
    }
  }

  @Test
  void it_is_cited_as_the_citation_file_says() throws Exception {
    String file = Files.readString(Path.of("CITATION.cff"));
    String cited =
        PageReader.part(
            "<p class=\"cite\">(.*?)</p>", ServedSite.SHIPPED.page("/download?lang=en").body());
    for (String key : List.of("title", "version", "  - name")) {
      String value = PageReader.part("(?m)^" + key + ": \"?([^\"\n]+)", file);
      assertTrue(!value.isEmpty() && cited.contains(value), key + ": " + value + " / " + cited);
    }
  }
}
