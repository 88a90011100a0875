package io.github.provender.site.context;

import io.github.provender.http.Route;
import java.util.Locale;

/** Browser library from the class path; its address names the version, so it is kept for ever. */
public enum Library {
  ECHARTS("6.0.0", "_static/echarts/6.0.0/dist/echarts.min", "js"),
  YASGUI("4.5.0", "webjars/zazuko__yasgui/4.5.0/build/yasgui.min", "js|css");

  private final String folder;
  private final String file;
  private final String types;

  /**
   * @param file where it stands among the resources, without its type
   * @param types those that are served
   */
  Library(String version, String file, String types) {
    this.folder = "/assets/" + name().toLowerCase(Locale.ROOT) + "/" + version + "/";
    this.file = file;
    this.types = types;
  }

  /** The address of its file of that type. */
  public String address(String type) {
    return folder + file.substring(file.lastIndexOf('/') + 1) + "." + type;
  }

  /** Answers at these addresses. */
  public Route<PageContext> route() {
    return Route.of(
        address("{type:" + types + "}"),
        context ->
            ResourceFile.of(
                    Library.class, "/META-INF/resources/" + file + "." + context.part("type"))
                .with("Cache-Control", "public, max-age=31536000, immutable"));
  }
}
