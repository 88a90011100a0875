package io.github.provender.ops.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.NoHurry;
import io.github.provender.ops.RawHttpClient;
import io.github.provender.ops.ServerFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostListTest {
  private static final int NONE = -1;

  @Test
  void an_allowed_name_is_answered_and_its_neighbour_is_not() throws Exception {
    ServerFixture served = new ServerFixture(NoHurry.TIMEOUTS, false, "Provender.Example");
    try {
      String mine =
          RawHttpClient.answer(served.port(), "GET / HTTP/1.1", "Host: provender.example");
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
    assertTrue(hosts.has("localhost", NONE, 3030));
    assertTrue(hosts.has("::1", NONE, 3030));
    assertFalse(hosts.has("0.0.0.0", NONE, 3030));
    assertFalse(hosts.has("192.0.2.1", NONE, 3030));
    assertTrue(HostList.of(List.of("192.0.2.1")).has("192.0.2.1", NONE, 3030));
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, 3030, true",
    "localhost, 3031, false",
    "127.0.0.1, 3031, false",
    "::1, 3030, true",
    "::1, 3031, false",
    "plain.example, -1, true",
    "plain.example, 80, true",
    "plain.example, 443, true",
    "Plain.Example, 3030, true",
    "plain.example, 8443, false",
    "other.example, 8443, true",
    "other.example, -1, false",
    "other.example, 3030, false",
    "2001:db8::1, 8443, true",
    "2001:db8::1, 8444, false",
    "2001:db8::2, -1, true"
  })
  void a_port_is_refused_unless_it_is_that_of_the_server_or_allowed(
      String name, int port, boolean allowed) {
    HostList hosts =
        HostList.of(
            List.of("plain.example", "Other.Example:8443", "[2001:db8::1]:8443", "2001:db8::2"));
    assertEquals(allowed, hosts.has(name, port, 3030));
  }
}
