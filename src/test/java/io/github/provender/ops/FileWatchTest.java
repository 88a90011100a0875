package io.github.provender.ops;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FileWatchTest {
  private static final String ASK =
      "/sparql?query=ASK%20%7B%3Chttp://example.org/new%3E%20?p%20?o%7D";

  @TempDir private Path home;
  @TempDir private Path own;

  @Test
  void a_changed_file_is_served_and_a_broken_one_is_not() throws Exception {
    Path file = own.resolve("own.trig");
    Files.writeString(file, "");
    try (ServeProcess served =
        new ServeProcess(home, "--watch", "--data", own.toString()).serving()) {
      assertTrue(RawHttpClient.get(served.port(), ASK).contains("false"));
      Files.writeString(
          file, "<http://example.org/g> { <http://example.org/new> <http://example.org/p> 1 . }\n");
      served.until("The new data is served.");
      assertTrue(RawHttpClient.get(served.port(), ASK).contains("true"));
      Files.writeString(file, "<http://example.org/g> {\n  <http://example.org/new> }\n");
      assertTrue(served.until("The old data is still served.").contains("own.trig:2:"));
      assertTrue(RawHttpClient.get(served.port(), ASK).contains("true"), "the old data is gone");
      String health = RawHttpClient.get(served.port(), "/health");
      JsonObject reload =
          JSON.parse(health.substring(health.indexOf("\r\n\r\n") + 4)).getObj("lastReload");
      assertFalse(reload.get("succeeded").getAsBoolean().value());
      assertTrue(reload.get("reasons").toString().contains("own.trig:2:"), reload.toString());
    }
  }
}
