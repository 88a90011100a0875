package io.github.provender.ingest.function;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Dates as precise as they are written: a day, a month or a year. */
final class Dates {
  private Dates() {}

  static Optional<Node> of(String text) {
    String plain = text.strip().replaceFirst("T[0-9:.Z+-]+$", "");
    try {
      return switch (plain.length()) {
        case 10 -> Optional.of(literal(LocalDate.parse(plain).toString(), XSDDatatype.XSDdate));
        case 7 ->
            Optional.of(literal(YearMonth.parse(plain).toString(), XSDDatatype.XSDgYearMonth));
        case 4 -> Optional.of(literal(Year.parse(plain).toString(), XSDDatatype.XSDgYear));
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Node literal(String text, XSDDatatype type) {
    return NodeFactory.createLiteralDT(text, type);
  }
}
