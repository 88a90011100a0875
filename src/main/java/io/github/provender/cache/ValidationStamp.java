package io.github.provender.cache;

import io.github.provender.graph.Workspace;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Validation stamp: a file that says that the shipped data was found valid, which spares a server
 * that starts the same checks on the same files.
 *
 * @param fingerprint of the data, the ontology, the rules, the queries and this program; empty
 *     where the program is no file
 */
public record ValidationStamp(Path file, String fingerprint) {

  /** The seal of the files as they are now, to be kept in that file. */
  public static ValidationStamp of(Workspace workspace, Path file) {
    try {
      Path program =
          Path.of(
              ValidationStamp.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (!Files.isRegularFile(program)) {
        return new ValidationStamp(file, "");
      }
      List<Path> files = new ArrayList<>(List.of(program));
      files.addAll(workspace.ontology());
      files.addAll(workspace.derived());
      files.addAll(workspace.rules());
      files.addAll(workspace.checks());
      files.addAll(workspace.data());
      files.addAll(workspace.history());
      files.addAll(workspace.queries());
      return new ValidationStamp(file, Fingerprint.of(files));
    } catch (IOException | URISyntaxException e) {
      return new ValidationStamp(file, "");
    }
  }

  /** The version of the data, if just these files were found sound. */
  public Optional<String> version() {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      return lines.size() == 2 && !fingerprint.isEmpty() && lines.get(0).equals(fingerprint)
          ? Optional.of(lines.get(1))
          : Optional.empty();
    } catch (IOException noneOrNotOurs) {
      return Optional.empty();
    }
  }

  /** Notes that these files are sound; where that cannot be written, they are checked again. */
  public void set(String version) {
    if (!fingerprint.isEmpty()) {
      try {
        Files.write(file, List.of(fingerprint, version));
      } catch (IOException readOnly) {
        // as before, then
      }
    }
  }
}
