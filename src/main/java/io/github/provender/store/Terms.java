package io.github.provender.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * Term dictionary: RDF terms by number and numbers by term, as {@link TermsWriter} wrote them. A
 * term is decoded when it is first asked for.
 */
public final class Terms {
  /** The number of what is no term of these. */
  static final int UNKNOWN = -2;

  private final ByteBuffer bytes;
  private final int[] starts;
  private final int[] slots;
  private final @Nullable Node[] terms;

  private Terms(ByteBuffer bytes, int[] starts, int[] slots) {
    this.bytes = bytes;
    this.starts = starts;
    this.slots = slots;
    this.terms = new Node[starts.length - 1];
  }

  /** Reads on in a buffer, which must not change afterwards. */
  public static Terms read(ByteBuffer in) {
    int[] starts = Numbers.read(in);
    int[] slots = Numbers.read(in);
    int length = in.getInt();
    ByteBuffer bytes = in.slice(in.position(), length);
    in.position(in.position() + length);
    return new Terms(bytes, starts, slots);
  }

  /** How many there are. */
  public int size() {
    return terms.length;
  }

  /** The term of a number; two threads that ask at once may decode it twice, which does no harm. */
  public Node term(int number) {
    Node known = terms[number];
    if (known == null) {
      known = decode(starts[number], starts[number + 1]);
      terms[number] = known;
    }
    return known;
  }

  /** The number of a term. */
  int number(Node term) {
    if (!term.isURI() && !term.isLiteral() && !term.isBlank()) {
      return UNKNOWN;
    }
    for (int slot = slot(term, slots.length); ; slot = (slot + 1) % slots.length) {
      int number = slots[slot] - 1;
      if (number < 0) {
        return UNKNOWN;
      }
      if (term(number).equals(term)) {
        return number;
      }
    }
  }

  /** Where a table of that length has a term, if no other is there before. */
  static int slot(Node term, int length) {
    int hash = text(term).hashCode();
    return Math.floorMod(hash ^ (hash >>> 15), length);
  }

  static String text(Node term) {
    return term.isURI()
        ? term.getURI()
        : term.isBlank() ? term.getBlankNodeLabel() : term.getLiteralLexicalForm();
  }

  private Node decode(int start, int end) {
    int kind = bytes.get(start);
    int from = start + 1;
    String qualifier = "";
    if (kind == TermsWriter.IN_LANGUAGE || kind == TermsWriter.TYPED) {
      int length = bytes.getShort(from);
      qualifier = text(from + Short.BYTES, length);
      from += Short.BYTES + length;
    }
    String text = text(from, end - from);
    return switch (kind) {
      case TermsWriter.IRI -> NodeFactory.createURI(text);
      case TermsWriter.BLANK -> NodeFactory.createBlankNode(text);
      case TermsWriter.IN_LANGUAGE -> NodeFactory.createLiteralLang(text, qualifier);
      default ->
          NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(qualifier));
    };
  }

  private String text(int from, int length) {
    return new String(bytes.array(), bytes.arrayOffset() + from, length, StandardCharsets.UTF_8);
  }
}
