package io.github.provender.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Fingerprint: a SHA-256 digest over the names and contents of files; it changes as soon as any of
 * them does.
 */
public final class Fingerprint {
  private Fingerprint() {}

  /** In hexadecimal digits. */
  public static String of(List<Path> files) throws IOException {
    MessageDigest digest = DigestUtils.getSha256Digest();
    for (Path file : files) {
      byte[] content = Files.readAllBytes(file);
      DigestUtils.updateDigest(digest, file + " " + content.length + "\n");
      digest.update(content);
    }
    return Hex.encodeHexString(digest.digest());
  }
}
