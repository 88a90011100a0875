package io.github.provender.sparql.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.provender.http.HttpProblem;
import io.github.provender.http.Limits;
import java.nio.charset.StandardCharsets;
import java.util.Map;

class PolicyFuzzTest {
  private static final QueryPolicy POLICY =
      new QueryPolicy(
          Map.of("pv", "https://w3id.org/provender/ns#"), Limits.DEFAULT.patternCharacters());

  @FuzzTest(maxDuration = "2m")
  void query(byte[] bytes) {
    try {
      POLICY.admit(new String(bytes, StandardCharsets.UTF_8));
    } catch (HttpProblem e) {
      assertEquals(400, e.status());
    }
  }
}
