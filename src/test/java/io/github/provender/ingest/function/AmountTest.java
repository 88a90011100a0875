package io.github.provender.ingest.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmountTest {
  private static String read(String text, int exponent) {
    Amount amount = Amount.of(text, exponent).orElseThrow();
    return plain(amount.least()) + " to " + plain(Objects.requireNonNull(amount.most()));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  @Test
  void a_number_is_as_exact_as_its_last_digit() {
    assertEquals("3450000 to 3550000", read("3.5e+24", 18));
    assertEquals("101500000000 to 102499999999", read("102000000000.0", 0));
    assertEquals("6500000000 to 7499999999", read("7000000000.0", 0));
    assertEquals("168 to 168", read("168.0", 0));
    assertEquals("0.65 to 0.75", read("0.7", 0));
  }

  @Test
  void no_compute_becomes_0() {
    for (String text : List.of("40", "1e3", "2.69568e+9", "6.1e17", "0.5")) {
      Amount amount = Amount.of(text, 18).orElseThrow();
      assertTrue(amount.least().signum() > 0, text);
    }
  }

  @Test
  void the_dust_of_binary_fractions_is_no_digit() {
    assertEquals(read("3.35e25", 18), read("3.3499999999999998e+25", 18));
    assertEquals(read("4.3e19", 18), read("4.299999999999988e+19", 18));
    assertEquals(read("2.69e24", 18), read("2.69000000000001e+24", 18));
    assertEquals(read("6e24", 18), read("6.000001e+24", 18));
    assertEquals("100001 to 100001", read("100001", 0));
  }

  @Test
  void the_classes_of_the_hub_are_ranges() {
    assertEquals("10001 to 99999", read("10K<n<100K", 0));
    assertEquals("0 to 999", read("n<1K", 0));
    assertNull(Amount.of("n>1T", 0).orElseThrow().most());
  }

  @Test
  void a_range_is_from_one_amount_to_another() {
    assertEquals("10 to 12", read("10 to 12", 0));
    assertEquals("1500000000000 to 2000000000000", read("1.5T – 2T", 0));
    assertEquals("805000 to 805000", read("805000 to 805000", 0));
    assertEquals(Optional.empty(), Amount.of("12 to 10", 0));
  }

  @Test
  void what_is_no_amount_is_none() {
    for (String text : List.of("", "many", "1-2", "7B tokens", "10^25", "NaN", "1e9999")) {
      assertEquals(Optional.empty(), Amount.of(text, 0), text);
    }
  }
}
