package io.github.provender.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Gives terms their numbers, in the order in which they come, and writes a term dictionary. */
public final class TermsWriter {
  static final int IRI = 0;
  static final int BLANK = 1;
  static final int IN_LANGUAGE = 2;
  static final int TYPED = 3;

  private final Map<Node, Integer> numbers = new HashMap<>();
  private final List<Node> terms = new ArrayList<>();

  /** The number of a term, a new one where it comes for the first time. */
  public int number(Node term) {
    Integer known = numbers.putIfAbsent(term, terms.size());
    if (known == null) {
      terms.add(term);
      return terms.size() - 1;
    }
    return known;
  }

  /** Where each begins, a hash table, which is half empty, and the terms themselves. */
  public void write(DataOutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int[] starts = new int[terms.size() + 1];
    int[] slots = new int[2 * terms.size() + 1];
    for (int number = 0; number < terms.size(); number++) {
      Node term = terms.get(number);
      write(term, new DataOutputStream(bytes));
      starts[number + 1] = bytes.size();
      int slot = Terms.slot(term, slots.length);
      while (slots[slot] != 0) {
        slot = (slot + 1) % slots.length;
      }
      slots[slot] = number + 1;
    }
    Numbers.write(starts, out);
    Numbers.write(slots, out);
    out.writeInt(bytes.size());
    bytes.writeTo(out);
  }

  private static void write(Node term, DataOutputStream out) throws IOException {
    if (term.isLiteral()) {
      boolean hasLanguage = !term.getLiteralLanguage().isEmpty();
      out.writeByte(hasLanguage ? IN_LANGUAGE : TYPED);
      byte[] qualifier =
          utf8(hasLanguage ? term.getLiteralLanguage() : term.getLiteralDatatypeURI());
      out.writeShort(qualifier.length);
      out.write(qualifier);
    } else {
      out.writeByte(term.isURI() ? IRI : BLANK);
    }
    out.write(utf8(Terms.text(term)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
