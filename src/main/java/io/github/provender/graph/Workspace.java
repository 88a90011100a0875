package io.github.provender.graph;

import io.github.provender.diagnostic.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Workspace: where the files are that a domain person writes, {@code ontology/}, {@code data/} and
 * {@code queries/} below one folder, which may lie inside our own jar.
 */
public record Workspace(Path root) {

  /** The shipped files: those of the checkout where the launcher names one, else the jar's own. */
  public static Workspace shipped() {
    String home = System.getProperty("provender.home");
    if (home != null) {
      return new Workspace(Path.of(home));
    }
    try {
      URI code = Workspace.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path path = Path.of(code);
      return new Workspace(Files.isDirectory(path) ? path : insideJar(path));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path insideJar(Path jar) {
    URI uri = URI.create("jar:" + jar.toUri());
    try {
      return FileSystems.newFileSystem(uri, Map.of()).getPath("/");
    } catch (FileSystemAlreadyExistsException e) {
      return FileSystems.getFileSystem(uri).getPath("/");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ontology and the schemes, without the rules. */
  public List<Path> ontology() {
    return files("ontology", 1, ".ttl");
  }

  /** The claims and the registry. */
  public List<Path> data() {
    return files("data", Integer.MAX_VALUE, ".trig");
  }

  /** What versions of the data changed, a version to a file. */
  public List<Path> history() {
    return files("history", 1, ".trig");
  }

  /** SHACL rules, one to a file. */
  public List<Path> rules() {
    return files("ontology/rules", 1, ".trig");
  }

  /** Derived facts, one to a file. */
  public List<Path> derived() {
    return files("ontology/derived", 1, ".rq");
  }

  /** Dataset checks, one to a file. */
  public List<Path> checks() {
    return files("ontology/checks", 1, ".rq");
  }

  /** Canned queries, one to a file. */
  public List<Path> queries() {
    return files("queries", 1, ".rq");
  }

  /** Queries that charts are drawn from, one to a file. */
  public List<Path> charts() {
    return files("queries/charts", 1, ".rq");
  }

  /** How files of other formats become claims, one to a file. */
  public List<Path> importers() {
    return files("importers", 1, ".rq");
  }

  /** How models are written in forms of others, one to a file. */
  public List<Path> exports() {
    return files("exports", 1, ".rq");
  }

  /** The files of one ending below a folder, sorted by path; none where the folder is missing. */
  public List<Path> files(String folder, int depth, String ending) {
    return filesBelow(root.resolve(folder), depth, ending);
  }

  /** The files of one ending below any folder, sorted by path. */
  public static List<Path> filesBelow(Path folder, int depth, String ending) {
    return filesBelow(folder, depth, file -> file.toString().endsWith(ending));
  }

  /** The files of one kind below any folder, sorted by path. */
  public static List<Path> filesBelow(Path folder, int depth, Predicate<Path> kind) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(folder, depth)) {
      return found.filter(file -> kind.test(file) && Files.isRegularFile(file)).sorted().toList();
    } catch (IOException e) {
      throw new UserError(
          UserError.Kind.CANNOT_READ,
          folder + ": cannot list: " + e.getMessage(),
          "check the folder");
    }
  }
}
