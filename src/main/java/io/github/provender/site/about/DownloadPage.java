package io.github.provender.site.about;

import io.github.provender.query.CannedQuery;
import io.github.provender.query.CannedQuery.Parameter;
import io.github.provender.query.QueryCatalog;
import io.github.provender.site.context.LinkBuilder;
import java.util.List;

/**
 * View model of the page of all files in which the data can be had.
 *
 * @param tables the queries that need nothing filled in
 */
public record DownloadPage(LinkBuilder links, List<Group> groups, List<CannedQuery> tables) {
  private static final double MEGABYTE = 1_000_000;
  private static final double KILOBYTE = 1_000;

  /**
   * Files of one thing.
   *
   * @param key of its words
   */
  public record Group(String key, List<Item> items) {}

  /** A file as it is served. */
  public record Item(String path, int bytes) {
    public String extension() {
      return path.replaceFirst(".*?\\.", "");
    }
  }

  static DownloadPage of(LinkBuilder links, List<Group> groups, QueryCatalog catalog) {
    List<CannedQuery> tables =
        catalog.all().stream()
            .filter(query -> query.parameters().stream().noneMatch(Parameter::required))
            .toList();
    return new DownloadPage(links, groups, tables);
  }

  /** A size in words. */
  public String size(int bytes) {
    return bytes < MEGABYTE
        ? links.language().message("download.kilobytes", Math.ceil(bytes / KILOBYTE))
        : links.language().message("download.megabytes", bytes / MEGABYTE);
  }

  /** How to cite a release, as in CITATION.cff. */
  public String citation() {
    return links
        .language()
        .message("download.citation", links.frame().version(), links.frame().date());
  }
}
