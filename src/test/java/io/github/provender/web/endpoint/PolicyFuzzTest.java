package io.github.provender.web.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.provender.web.Limits;
import java.nio.charset.StandardCharsets;
import java.util.Map;

class PolicyFuzzTest {
  private static final Policy POLICY =
      new Policy(
          Map.of("pv", "https://w3id.org/provender/ns#"), Limits.DEFAULT.patternCharacters());

  @FuzzTest(maxDuration = "2m")
  void query(byte[] bytes) {
    try {
      POLICY.admit(new String(bytes, StandardCharsets.UTF_8));
    } catch (Refusal e) {
      assertEquals(400, e.status());
    }
  }
}
