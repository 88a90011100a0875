package io.github.provender.ingest;

import io.github.provender.diagnostic.Diagnostic;
import io.github.provender.diagnostic.UserError;
import io.github.provender.ingest.lift.Lift;
import io.github.provender.rdf.RdfFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that are to be imported, in the order of their names.
 *
 * @param refused those that are not read at all, each with its reason
 */
record Sources(List<Source> files, List<Diagnostic> refused) {
  /** A file, and the name that its place gives it: {@code org/name} of a hub's card. */
  record Source(Path path, String id) {
    String name() {
      return RdfFile.display(path);
    }
  }

  /** The files named, and those of the lift below the folders named. */
  static Sources of(List<Path> paths, Lift lift) {
    Sources sources = new Sources(new ArrayList<>(), new ArrayList<>());
    Set<String> ids = new HashSet<>();
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        sources.add(path, path.toAbsolutePath().normalize().resolveSibling(""), ids);
        continue;
      }
      try (Stream<Path> below = Files.walk(path)) {
        below
            .filter(file -> !Files.isDirectory(file) && lift.takes(file.getFileName().toString()))
            .sorted()
            .forEach(file -> sources.add(file, path, ids));
      } catch (IOException e) {
        throw new UserError(
            UserError.Kind.CANNOT_READ,
            path + ": cannot list: " + e.getMessage(),
            "check the folder");
      }
    }
    return sources;
  }

  private void add(Path file, Path root, Set<String> ids) {
    Source source = new Source(file, id(file, root));
    if (Files.isSymbolicLink(file)) {
      refuse(source, "a symbolic link, which may lead anywhere", "name the file it leads to");
    } else if (!ids.add(source.id().toLowerCase(Locale.ROOT))) {
      refuse(source, "another file has the name '" + source.id() + "'", "rename one of them");
    } else {
      files.add(source);
    }
  }

  private void refuse(Source source, String what, String fix) {
    refused.add(new Diagnostic(source.name(), 0, 0, what, fix));
  }

  /** Hubs write {@code org/name}; a folder {@code org+name} says the same. */
  private static String id(Path file, Path root) {
    Path base = root.toAbsolutePath().normalize();
    Path inner = base.relativize(file.toAbsolutePath().normalize());
    String stem = inner.toString().replace('\\', '/').replaceFirst("\\.[A-Za-z]+$", "");
    String name = stem.replaceFirst("(^|/)(README|metadata)$", "");
    String own = name.isEmpty() ? String.valueOf(base.getFileName()) : name;
    return own.replace('+', '/');
  }
}
