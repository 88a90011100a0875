package io.github.provender.cache;

import io.github.provender.diagnostic.UserError;
import io.github.provender.graph.DerivedFacts;
import io.github.provender.graph.KeptRows;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Workspace;
import io.github.provender.rdf.RdfFile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.zip.CRC32C;

/**
 * Binary snapshot of the shipped ontology, data and queries, with what follows from them and rows
 * of queries on them, that loads fast. It knows no places in files, and counts only as long as the
 * files are those it was made from.
 */
public final class Snapshot {
  /** Changes with the form of the file. */
  private static final int FORM = 0x50560003;

  private Snapshot() {}

  /** What the file holds, if it is there, whole, and made from the workspace as it is now. */
  public static Optional<KnowledgeGraph> read(Workspace workspace, Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    CompletableFuture<byte[]> now = CompletableFuture.supplyAsync(() -> fingerprint(workspace));
    try {
      ByteBuffer in = whole(file);
      byte[] then = new byte[in.getInt()];
      in.get(then);
      KnowledgeGraph graph = SnapshotReader.read(in);
      return Arrays.equals(then, now.join()) ? Optional.of(graph) : Optional.empty();
    } catch (IOException | CompletionException damagedOrNotOurs) {
      return Optional.empty();
    }
  }

  /** The bytes between the mark and the checksum at the end, which must both be right. */
  private static ByteBuffer whole(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    int length = bytes.limit() - Integer.BYTES;
    if (length < Integer.BYTES
        || bytes.getInt(length) != checksum(bytes.array(), length)
        || bytes.getInt() != FORM) {
      throw new IOException(file + " is damaged or of another version");
    }
    return bytes;
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }

  /**
   * Writes the workspace's ontology, data and derived facts; whoever reads meanwhile sees the old
   * file.
   *
   * @param more what is known beside the files
   * @param rows finds the rows that are to be kept with them
   */
  public static void write(
      Workspace workspace, RdfFile more, Path file, Function<KnowledgeGraph, KeptRows> rows) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      byte[] fingerprint = fingerprint(workspace);
      out.writeInt(FORM);
      out.writeInt(fingerprint.length);
      out.write(fingerprint);
      List<RdfFile> files = KnowledgeGraph.read(workspace, List.of());
      files.add(more);
      KnowledgeGraph graph = KnowledgeGraph.of(files, DerivedFacts.of(workspace));
      files.add(graph.derived());
      new SnapshotWriter().write(files, rows.apply(graph), out);
      out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
      replace(file, bytes.toByteArray());
    } catch (IOException | UncheckedIOException e) {
      throw new UserError(
          UserError.Kind.STORE,
          file + ": cannot write: " + e.getMessage(),
          "choose another folder");
    }
  }

  /** Each writer has a draft of its own, so that two that start at once do not mix. */
  private static void replace(Path file, byte[] bytes) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
    try {
      Files.write(draft, bytes, StandardOpenOption.CREATE_NEW);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static byte[] fingerprint(Workspace workspace) {
    List<Path> files = new ArrayList<>(workspace.ontology());
    files.addAll(workspace.derived());
    files.addAll(workspace.data());
    files.addAll(workspace.queries());
    try {
      return Fingerprint.of(files).getBytes(StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
