package io.github.provender.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.provender.Shipped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationStampTest {
  @TempDir private Path folder;

  @Test
  void it_holds_for_the_files_it_was_set_on_and_no_others() {
    Path file = folder.resolve("seal");
    assertEquals(Optional.empty(), new ValidationStamp(file, "abc").version());
    new ValidationStamp(file, "abc").set("v1");
    assertEquals(Optional.of("v1"), new ValidationStamp(file, "abc").version());
    assertEquals(Optional.empty(), new ValidationStamp(file, "abd").version());
  }

  @Test
  void a_damaged_one_does_not_hold() throws Exception {
    Path file = Files.writeString(folder.resolve("seal"), "abc\n");
    assertEquals(Optional.empty(), new ValidationStamp(file, "abc").version());
    Files.write(file, new byte[] {(byte) 0xFF, 10});
    assertEquals(Optional.empty(), new ValidationStamp(file, "abc").version());
  }

  @Test
  void where_it_cannot_be_written_nothing_happens() {
    new ValidationStamp(folder.resolve("nowhere/seal"), "abc").set("v1");
  }

  /** Classes in a folder may change without any file of that name. */
  @Test
  void a_program_that_is_no_file_is_never_sealed() {
    ValidationStamp seal = new ValidationStamp(folder.resolve("seal"), "");
    seal.set("v1");
    assertEquals(Optional.empty(), seal.version());
    assertEquals("", ValidationStamp.of(Shipped.WORKSPACE, folder.resolve("seal")).fingerprint());
  }

  @Test
  void a_fingerprint_differs_with_names_contents_and_where_they_end() throws Exception {
    Path a = Files.writeString(folder.resolve("a"), "12");
    Path b = Files.writeString(folder.resolve("b"), "3");
    String both = Fingerprint.of(List.of(a, b));
    assertEquals(both, Fingerprint.of(List.of(a, b)));
    assertNotEquals(both, Fingerprint.of(List.of(b, a)));
    Files.writeString(a, "1");
    Files.writeString(b, "23");
    assertNotEquals(both, Fingerprint.of(List.of(a, b)));
  }
}
