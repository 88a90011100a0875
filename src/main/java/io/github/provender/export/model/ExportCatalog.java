package io.github.provender.export.model;

import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.Workspace;
import io.github.provender.text.MediaFormat;
import java.util.List;

/** Catalog of the exports of models, found by folder. */
public record ExportCatalog(List<ModelExport> all) {
  public static ExportCatalog of(Workspace workspace) {
    return new ExportCatalog(workspace.exports().stream().map(ModelExport::read).toList());
  }

  /** The names of all. */
  public List<String> names() {
    return all.stream().map(ModelExport::slug).toList();
  }

  /** The export of that name; an unknown one is a {@link UserError}. */
  public ModelExport get(String slug) {
    return MediaFormat.named(slug, all)
        .orElseThrow(
            () ->
                UserError.usage(
                    "no export format '" + slug + "'", "use " + String.join(", ", names())));
  }
}
