package io.github.provender.render.svg;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * SVG rasterizer: a drawing as PNG, on one machine always the same bytes for the same drawing.
 *
 * <p>The drawing brings its own colours, as it is read without any stylesheet or variable of CSS,
 * and names {@link #FONT} as its font. Nothing outside of it is loaded.
 */
public final class Raster {
  /** The font family that takes each letter from any font of the machine that has it. */
  public static final String FONT = Font.SANS_SERIF;

  /** What a picture may take: four bytes of memory each, and one picture at a time. */
  public static final int MAX_PIXELS = 4_000_000;

  private static final int MAX_CHARACTERS = 1_000_000;

  private static final Map<RenderingHints.Key, Object> HINTS =
      Map.of(
          RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

  static {
    System.setProperty("java.awt.headless", "true");
  }

  private Raster() {}

  /**
   * The drawing as PNG, as high as it must be for that width.
   *
   * @return empty where this machine cannot draw: its Java lacks the module for it, or has no font
   * @throws IllegalArgumentException where the picture or its source would be too large, or the
   *     source is no SVG
   */
  public static synchronized Optional<byte[]> png(String svg, int width) {
    if (svg.length() > MAX_CHARACTERS) {
      throw new IllegalArgumentException("no drawing has more than " + MAX_CHARACTERS + " letters");
    }
    try {
      return Optional.of(encode(draw(parse(svg), width)));
    } catch (LinkageError | InternalError e) {
      return Optional.empty();
    }
  }

  /** Whether the fonts of this machine have all letters of a text. */
  public static synchronized boolean canShow(String text) {
    try {
      return new Font(FONT, Font.PLAIN, 12).canDisplayUpTo(text) < 0;
    } catch (LinkageError | InternalError e) {
      return false;
    }
  }

  private static SVGDocument parse(String svg) {
    LoaderContext alone =
        LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
    SVGDocument drawing =
        new SVGLoader()
            .load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, alone);
    if (drawing == null) {
      throw new IllegalArgumentException("the source is no SVG");
    }
    return drawing;
  }

  private static BufferedImage draw(SVGDocument drawing, int width) {
    FloatSize size = drawing.size();
    long height = Math.round((double) width * size.height / size.width);
    if (width < 1 || height < 1 || width * height > MAX_PIXELS) {
      throw new IllegalArgumentException("no picture is " + width + " by " + height + " pixels");
    }
    BufferedImage image = new BufferedImage(width, (int) height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHints(HINTS);
      drawing.renderWithPlatform(
          NullPlatformSupport.INSTANCE, graphics, new ViewBox(width, height));
    } finally {
      graphics.dispose();
    }
    return image;
  }

  /** In memory: {@code ImageIO.write} would put it into a temporary file first. */
  private static byte[] encode(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(image);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
