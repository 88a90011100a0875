package io.github.provender.render.svg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RasterTest {
  private static final int GREEN = 0xFF15695A;

  @Test
  void a_drawing_is_as_wide_as_asked_and_keeps_its_shape() throws IOException {
    BufferedImage image = read(drawing("<rect width='200' height='50' fill='#15695a'/>"), 400);
    assertEquals(400, image.getWidth());
    assertEquals(200, image.getHeight());
    assertEquals(GREEN, image.getRGB(200, 50));
    assertEquals(0, image.getRGB(200, 150), "transparent where nothing is drawn");
  }

  @Test
  void rules_of_a_class_are_read() throws IOException {
    String svg =
        drawing("<style>.told{fill:#15695a}</style><rect class='told' width='9' height='9'/>");
    assertEquals(GREEN, read(svg, 200).getRGB(4, 4));
  }

  @Test
  void the_same_drawing_gives_the_same_bytes_whoever_draws_beside() throws Exception {
    String svg = drawing(text("DeepSeek-R1") + "<circle cx='150' cy='60' r='30'/>");
    byte[] alone = Raster.png(svg, 600).orElseThrow();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<byte[]>> all = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        all.add(pool.submit(() -> Raster.png(svg, 600).orElseThrow()));
      }
      for (Future<byte[]> each : all) {
        assertArrayEquals(alone, each.get());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void text_is_drawn_letter_by_letter_from_a_font_that_has_it() throws IOException {
    assumeTrue(Raster.canShow("학습 데이터"), "no font of this machine has Hangul");
    assertTrue(ink(drawing(text("학습"))) > 0);
    assertNotEquals(
        ink(drawing(text("학습"))), ink(drawing(text("훈련"))), "not one box for every letter");
  }

  @Test
  void letters_without_a_font_are_known_before() {
    assertTrue(Raster.canShow("DeepSeek-R1"));
    assertFalse(Raster.canShow("DeepSeek\uF8FF\uDBC0\uDC00"));
  }

  @Test
  void nothing_outside_is_loaded(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("all.png");
    Files.write(file, Raster.png(drawing("<rect width='200' height='100'/>"), 200).orElseThrow());
    String image = "<image width='200' height='100' href='" + file.toUri() + "'/>";
    assertEquals(0, ink(drawing(image)));
    String entity = "<!DOCTYPE svg [<!ENTITY e SYSTEM '" + file.toUri() + "'>]>";
    assertEquals(0, ink(entity + drawing("<text y='9'>&e;</text>")));
  }

  @Test
  void what_would_be_too_large_is_refused() {
    String svg = drawing("");
    assertTrue(Raster.png(svg, 2_828).isPresent());
    assertThrows(IllegalArgumentException.class, () -> Raster.png(svg, 2_830));
    assertThrows(IllegalArgumentException.class, () -> Raster.png(svg, 0));
    assertThrows(IllegalArgumentException.class, () -> Raster.png(svg, Integer.MAX_VALUE));
    assertThrows(
        IllegalArgumentException.class,
        () -> Raster.png(drawing("<!--" + "x".repeat(1_000_000) + "-->"), 9));
  }

  @Test
  void what_is_no_drawing_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Raster.png("<html/>", 100));
    assertThrows(IllegalArgumentException.class, () -> Raster.png("<svg", 100));
  }

  private static String drawing(String content) {
    return "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100' viewBox='0 0 200 100'>"
        + content
        + "</svg>";
  }

  private static String text(String words) {
    return "<text x='5' y='40' font-size='30' font-family='"
        + Raster.FONT
        + "'>"
        + words
        + "</text>";
  }

  private static long ink(String svg) throws IOException {
    BufferedImage image = read(svg, 200);
    long ink = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        ink += image.getRGB(x, y) >>> 24;
      }
    }
    return ink;
  }

  private static BufferedImage read(String svg, int width) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(Raster.png(svg, width).orElseThrow()));
  }
}
