package io.github.provender.web.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HostListTest {
  @Test
  void an_allowed_name_is_answered_and_its_neighbour_is_not() throws Exception {
    Served served = new Served(Patience.DEFAULT, false, "Provender.Example");
    try {
      String mine = Wire.answer(served.port(), "GET / HTTP/1.1", "Host: provender.example:8443");
      assertEquals(200, Wire.status(mine));
      String other = Wire.answer(served.port(), "GET / HTTP/1.1", "Host: a.provender.example");
      assertEquals(421, Wire.status(other));
    } finally {
      served.server.stop();
    }
  }

  @Test
  void listening_on_all_addresses_allows_no_name_by_itself() {
    HostList hosts = HostList.of(Settings.of("0.0.0.0", 0));
    assertTrue(hosts.has("localhost"));
    assertTrue(hosts.has("::1"));
    assertFalse(hosts.has("0.0.0.0"));
    assertFalse(hosts.has("192.0.2.1"));
    assertTrue(HostList.of(Settings.of("192.0.2.1", 0)).has("192.0.2.1"));
  }
}
