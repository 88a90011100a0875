package io.github.provender.ingest.lift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiftTest {
  private static List<SourceRecord> read(Lift lift, String text) {
    return lift.read("f", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String fields(Lift lift, String text) {
    return fields(lift, "f", text);
  }

  private static String fields(Lift lift, String file, String text) {
    StringBuilder written = new StringBuilder();
    for (SourceRecord record : lift.read(file, text.getBytes(StandardCharsets.UTF_8))) {
      record.fields().forEach(field -> write(written, field));
      written.append('|');
    }
    return written.toString();
  }

  private static void write(StringBuilder out, Field field) {
    out.append(field.key()).append(':').append(field.line()).append(':').append(field.column());
    out.append('#').append(field.index()).append('=').append(field.text());
    if (!field.parts().isEmpty()) {
      out.append('{');
      field.parts().forEach(part -> write(out, part));
      out.append('}');
    }
    out.append(' ');
  }

  private static String refused(Lift lift, String text) {
    return assertThrows(Diagnostic.Malformed.class, () -> read(lift, text))
        .problems()
        .get(0)
        .toString();
  }

  @Test
  void yaml_stays_as_it_is_written() {
    assertEquals(
        "a:1:1#1=no b:2:1#1=1_000 b:2:1#2=2024-01-01 b:2:1#3=0o17 c:6:1#1={d:7:3#1=1.50 } |",
        fields(Lift.YAML, "a: no\nb:\n- 1_000\n- 2024-01-01\n- 0o17\nc:\n  d: 1.50\ne:\nf: ~\n"));
  }

  @Test
  void yaml_that_could_do_harm_is_refused() {
    String twice = refused(Lift.YAML, "a: 1\nb: 2\na: 3\n");
    assertTrue(twice.contains("f:3:1") && twice.contains("line 1"), twice);
    assertTrue(refused(Lift.YAML, "a: !!java/object:x.Y {}\n").contains("f:1:4: error: the tag"));
    assertTrue(refused(Lift.YAML, "a: 1\n\tb: 2\n").contains("f:2:"));
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 12; i++) {
      String one = "*a" + (i - 1) + ",";
      bomb.append("a" + i + ": &a" + i + " [" + one.repeat(9) + "*a" + (i - 1) + "]\n");
    }
    assertFalse(refused(Lift.YAML, bomb.toString()).isEmpty());
  }

  @Test
  void json_has_places_too() {
    assertEquals(
        "a:1:2#1=x b:2:2#1=1.50 b:2:2#2=true c:3:2#1={d:3:8#1=y } |",
        fields(Lift.JSON, "{\"a\": \"x\",\n \"b\": [1.50, true, null],\n \"c\": {\"d\": \"y\"}}"));
    assertEquals("a:1:2#1=1 |a:3:2#1=2 |", fields(Lift.JSONL, "{\"a\": 1}\n\n{\"a\": 2}\n"));
    assertTrue(refused(Lift.JSONL, "{}\n{\"a\": 1, \"a\": 2}").contains("again in one object"));
    assertTrue(refused(Lift.JSONL, "{}\n{\"a\": \n").startsWith("f:2:"));
    assertTrue(refused(Lift.JSON, "[1]").contains("no JSON object"));
  }

  @Test
  void rdf_is_a_record_to_a_subject_that_has_an_iri() {
    String turtle =
        "PREFIX : <https://example.org/>\n:a :b \"x\", :c ;\n  :d [ :e 1 ] .\n\n:c a :F .\n";
    assertEquals(
        "b:2:1#1=x b:2:1#2=https://example.org/c d:2:1#1={e:3:1#1=1 } "
            + "@id:2:1#1=https://example.org/a |"
            + "type:5:1#1=https://example.org/F @id:5:1#1=https://example.org/c |",
        fields(Lift.RDF, "f.ttl", turtle));
    String json = "{\"@id\": \"https://example.org/a\", \"https://example.org/b\": \"x\"}";
    assertEquals("b:1:1#1=x @id:1:1#1=https://example.org/a |", fields(Lift.RDF, "f.jsonld", json));
  }

  @Test
  void a_row_of_csv_begins_where_its_first_line_does() {
    assertEquals(
        "A:2:1#1=x\ny B:2:2#1=1 |A:4:1#1=z B:4:2#1= |",
        fields(Lift.CSV, "\uFEFFA,B\r\n\"x\ny\",1\r\nz,\r\n"));
  }

  @Test
  void a_control_character_spoils_no_file() {
    assertEquals("A:2:1#1=x\u0002 |", fields(Lift.CSV, "A\nx\u0002\n"));
  }

  @Test
  void csv_of_another_shape_than_its_header_is_refused() {
    assertTrue(refused(Lift.CSV, "A,B\n1,2\n1,2,3\n").startsWith("f:3:1: error: 3 fields"));
    assertTrue(refused(Lift.CSV, "A,B\n1\n").startsWith("f:2:1: error: 1 fields"));
    assertTrue(refused(Lift.CSV, "A,A\n1,2\n").contains("column 'A' twice"));
    assertTrue(refused(Lift.CSV, "A,B\n1,\"2\n3,4\n").startsWith("f:2:1: error: a quote"));
    assertTrue(refused(Lift.CSV, "").contains("no header"));
  }
}
