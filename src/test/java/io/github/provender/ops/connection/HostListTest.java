package io.github.provender.ops.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.NoHurry;
import io.github.provender.ops.RawHttpClient;
import io.github.provender.ops.ServerFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostListTest {
  @Test
  void an_allowed_name_is_answered_and_its_neighbour_is_not() throws Exception {
    ServerFixture served = new ServerFixture(NoHurry.TIMEOUTS, false, "Provender.Example");
    try {
      String mine =
          RawHttpClient.answer(served.port(), "GET / HTTP/1.1", "Host: provender.example:8443");
      assertEquals(200, RawHttpClient.status(mine));
      String other =
          RawHttpClient.answer(served.port(), "GET / HTTP/1.1", "Host: a.provender.example");
      assertEquals(421, RawHttpClient.status(other));
    } finally {
      served.server.stop();
    }
  }

  @Test
  void listening_on_all_addresses_allows_no_name_by_itself() {
    HostList hosts = HostList.of(List.of("0.0.0.0"));
    assertTrue(hosts.has("localhost"));
    assertTrue(hosts.has("::1"));
    assertFalse(hosts.has("0.0.0.0"));
    assertFalse(hosts.has("192.0.2.1"));
    assertTrue(HostList.of(List.of("192.0.2.1")).has("192.0.2.1"));
  }
}
