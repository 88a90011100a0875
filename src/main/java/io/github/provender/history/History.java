package io.github.provender.history;

import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Workspace;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * History of the data, which stands beside the graph and is no part of it: claims that are gone
 * would else be counted and found.
 *
 * @param versions the newest first
 */
public record History(List<DataVersion> versions) {
  public static final History NONE = new History(List.of());

  /** What the workspace's files tell. */
  public static History of(Workspace workspace) {
    return of(workspace.history());
  }

  static History of(List<Path> files) {
    return new History(
        files.stream()
            .map(VersionFile::read)
            .sorted(
                Comparator.comparing(DataVersion::date).thenComparing(DataVersion::name).reversed())
            .toList());
  }

  /** Of a thing, or of what is claimed about it: the versions that changed something. */
  public Stream<DataVersion> of(Node thing, KnowledgeGraph today) {
    return versions.stream().filter(version -> version.touches(thing, today));
  }

  /** The version that was the last to change something in a thing. */
  public Optional<DataVersion> latest(Node thing, KnowledgeGraph today) {
    return of(thing, today).findFirst();
  }

  /** What a claim was about that is no longer there. */
  public List<Node> about(Node claim) {
    return versions.stream().flatMap(version -> version.about(claim).stream()).distinct().toList();
  }

  /** The aspect of a claim that is no longer there. */
  public Optional<Node> aspect(Node claim) {
    return versions.stream().flatMap(version -> version.aspect(claim).stream()).findFirst();
  }
}
