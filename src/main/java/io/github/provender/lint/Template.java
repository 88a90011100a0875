package io.github.provender.lint;

import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A template of new files, read from one file in {@code templates/}: what a name may look like in
 * its line {@code #name}, and below each line {@code #new PATH} the text of a file, in which {@code
 * NAME} and {@code TODAY} are filled in.
 */
public record Template(String kind, Pattern name, Map<String, String> files) {
  private static final String NAME = "#name ";
  private static final String NEW = "#new ";

  /** The template of a kind; an unknown one is a {@link UserError} that lists those there are. */
  public static Template of(Workspace workspace, String kind) {
    Map<String, Path> known =
        workspace.files("templates", 1, ".txt").stream()
            .collect(
                Collectors.toMap(
                    file -> file.getFileName().toString().replace(".txt", ""), file -> file));
    Path file = known.get(kind);
    if (file == null) {
      throw UserError.usage(
          "there is no template of a '" + kind + "'",
          "use one of: " + known.keySet().stream().sorted().collect(Collectors.joining(", ")));
    }
    return read(kind, SourceText.read(file).text());
  }

  private static Template read(String kind, String text) {
    Map<String, String> files = new LinkedHashMap<>();
    Pattern name = Pattern.compile(".+");
    String path = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith(NAME)) {
        name = Pattern.compile(line.substring(NAME.length()));
      } else if (line.startsWith(NEW)) {
        path = line.substring(NEW.length());
      } else {
        files.merge(path, line + "\n", String::concat);
      }
    }
    return new Template(kind, name, files);
  }

  /** Writes the files below the workspace, never over one that is there. */
  public List<Path> write(Workspace workspace, String wanted) {
    if (!name.matcher(wanted).matches()) {
      throw UserError.usage(
          "'" + wanted + "' cannot be the name of a " + kind, "a name is " + name.pattern());
    }
    if (!workspace.root().getFileSystem().equals(FileSystems.getDefault())) {
      throw UserError.usage("there is no checkout to write into", "run it in a checkout");
    }
    Map<Path, String> texts = new LinkedHashMap<>();
    files.forEach(
        (path, text) ->
            texts.put(workspace.root().resolve(filled(path, wanted)), filled(text, wanted)));
    for (Path file : texts.keySet()) {
      if (Files.exists(file)) {
        throw UserError.usage(file + " is there already", "choose another name");
      }
    }
    texts.forEach(Template::write);
    return List.copyOf(texts.keySet());
  }

  private static String filled(String text, String name) {
    String today = LocalDate.now(ZoneOffset.UTC).toString();
    return text.replace("NAME", name).replace("TODAY", today);
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
