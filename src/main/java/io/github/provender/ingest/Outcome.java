package io.github.provender.ingest;

import io.github.provender.diagnostic.Diagnostic;
import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * What became of some records, or of files that could not be read.
 *
 * @param quads in the order of the records
 * @param refused the files that were not taken, each with its reason
 * @param refusedRecords the records that were not, of files that were
 */
record Outcome(
    int files,
    int records,
    List<Quad> quads,
    Tally tally,
    List<Diagnostic> refused,
    List<Diagnostic> refusedRecords) {

  static Outcome refused(int files, List<Diagnostic> refused) {
    return new Outcome(files, 0, List.of(), new Tally(), refused, List.of());
  }
}
