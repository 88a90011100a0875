package io.github.provender.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.graph.Labels;
import io.github.provender.rdf.RdfFile;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountFormatterTest {
  private static final Node QUANTITY = Vocab.id("claim", "x.y#size");

  private static KnowledgeGraph graph(
      String least, String most, String unit, String stated, RdfFile... more) {
    String text =
        "<%s> <%s> %s ; %s <%s> <%s> ; <%s> \"%s\"@en ."
            .formatted(
                QUANTITY.getURI(),
                Vocab.MIN_VALUE.getURI(),
                least,
                most.isEmpty() ? "" : "<" + Vocab.MAX_VALUE.getURI() + "> " + most + " ;",
                Vocab.HAS_UNIT.getURI(),
                Vocab.concept("unit", unit).getURI(),
                Vocab.AS_STATED.getURI(),
                stated);
    RdfFile file = RdfFile.parse("x.ttl", text.getBytes(StandardCharsets.UTF_8), Lang.TURTLE);
    List<RdfFile> ontology = Shipped.WORKSPACE.ontology().stream().map(RdfFile::read).toList();
    return KnowledgeGraph.of(
        Stream.of(ontology.stream(), Stream.of(file), Stream.of(more)).flatMap(s -> s).toList());
  }

  private static Quantity quantity(String least, String most, String unit, String stated) {
    return Quantity.of(graph(least, most, unit, stated), QUANTITY).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "14750000000000|14849999999999|token|14.8T|14.8T tokens|14.8조 토큰",
        "35500000000000|36499999999999|token|36 trillion|36T tokens|36조 토큰",
        "595000|605000|sample|about 600k|about 600K samples|샘플 약 60만 개",
        "804745|804745|sample|804,745|804,745 samples|샘플 80만 4,745개",
        "512|512|device|512 H100s|512 devices|GPU 512개",
        "22000|22000|problem|22,000|22K problems|문제 2만 2,000개",
        "1000|9999|sample|thousands|thousands of samples|샘플 수천 개",
        "2|3|epoch|two or three as for V3|“two or three as for V3”|“two or three as for V3”",
        "1000000000000||token|trillions|trillions of tokens|수조 토큰",
        "600000000000|1600000000000|token|10T → 11.1T|“10T → 11.1T”|“10T → 11.1T”",
        "1949500000000|2050500000000|token|1.5T and 500B"
            + "|about 2T tokens (“1.5T and 500B”)|약 2조 토큰(“1.5T and 500B”)",
        "500000000000|650000000000|token|500-650GT|500B–650B tokens|5,000억–6,500억 토큰",
        "128000|131072|token|128K|128K tokens|128K 토큰",
        "0|3000000000000|token|up to 3 trillion|up to 3T tokens|최대 3조 토큰",
        "1000000||sample|over 1 million|at least 1M samples|샘플 100만 개 이상",
        "29350000|29450000|usd|about $29.4 million|about US$29.4M|약 2,940만 달러",
        "294000|294000|usd|$294,000|US$294K|29만 4,000달러",
        "5150000|5250000|exaflop|5.2e24|5.2 × 10²⁴ FLOP|5.2 × 10²⁴ FLOP",
        "50|50|petaflop|5e16|5 × 10¹⁶ FLOP|5 × 10¹⁶ FLOP",
        "67500000000000|67500000000000|byte|67.5TB|67.5 TB|67.5 TB",
        "2|2|epoch|2 epochs|2 epochs|2에포크",
        "10.5|10.5|percent|10.5 %|10.5 %|10.5%",
        "732000000|732000000|parameter|732000000|732M parameters|7억 3,200만 개"
      })
  void an_amount_is_said_as_its_source_does(
      String least, String most, String unit, String stated, String english, String korean) {
    KnowledgeGraph graph = graph(least, most == null ? "" : most, unit, stated);
    Quantity amount = Quantity.of(graph, QUANTITY).orElseThrow();
    assertEquals(english, new AmountFormatter(graph, new Labels(graph, Language.EN)).text(amount));
    assertEquals(korean, new AmountFormatter(graph, new Labels(graph, Language.KO)).text(amount));
  }

  @ParameterizedTest
  @CsvSource({
    "14750000000000, 14849999999999, token, 14.8T, 14.8 万亿词元",
    "35500000000000, 36499999999999, token, about 36 trillion, 约 36 万亿词元",
    "294000, 294000, usd, $294000, 29.4 万美元",
    "2, 2, epoch, 2 epochs, 2 轮次"
  })
  void chinese_sets_digits_apart_and_no_words(
      String least, String most, String unit, String stated, String chinese) {
    KnowledgeGraph graph = graph(least, most, unit, stated);
    Quantity amount = Quantity.of(graph, QUANTITY).orElseThrow();
    assertEquals(chinese, new AmountFormatter(graph, new Labels(graph, Language.ZH)).text(amount));
  }

  @Test
  void hardware_can_have_a_word_of_its_own() {
    String text =
        """
        PREFIX pv: <https://w3id.org/provender/ns#>
        <https://example.org/run> pv:usesHardware <https://example.org/tpu> ; pv:hasDeviceCount <%s> .
        <https://example.org/tpu> pv:pattern "TPU {0}개"@ko .
        """
            .formatted(QUANTITY.getURI());
    RdfFile run = RdfFile.parse("y.ttl", text.getBytes(StandardCharsets.UTF_8), Lang.TURTLE);
    KnowledgeGraph graph = graph("512", "512", "device", "512 chips", run);
    Quantity amount = Quantity.of(graph, QUANTITY).orElseThrow();
    assertEquals(
        "512 devices", new AmountFormatter(graph, new Labels(graph, Language.EN)).text(amount));
    assertEquals(
        "TPU 512개", new AmountFormatter(graph, new Labels(graph, Language.KO)).text(amount));
  }

  @Test
  void amounts_are_compared_within_one_dimension() {
    Quantity day = quantity("4", "4", "day", "4 days");
    assertTrue(day.overlaps(quantity("90", "100", "hour", "")));
    assertFalse(day.overlaps(quantity("97", "100", "hour", "")));
    assertTrue(quantity("1", "2", "exaflop", "").overlaps(quantity("1500", "", "petaflop", "")));
    assertFalse(quantity("1", "2", "exaflop", "").overlaps(quantity("1", "2", "usd", "")));
  }
}
