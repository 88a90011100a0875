package io.github.provender.site.context;

import io.github.provender.http.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Scripts and stylesheets as they stand on the class path. */
public final class ResourceFile {
  private ResourceFile() {}

  /**
   * A file as a browser takes it.
   *
   * @param beside the class whose package it stands in, unless its name begins with a slash
   */
  public static Response of(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      String type = name.endsWith(".js") ? "text/javascript" : "text/css";
      return Response.ok(type + ";charset=utf-8", in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
