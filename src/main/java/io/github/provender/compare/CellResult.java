package io.github.provender.compare;

import io.github.provender.claim.StatementRow;
import java.util.List;

/**
 * Cell of a comparison, with the statements of the strongest authority in it, on which the verdict
 * rests.
 */
record CellResult(Comparison.Cell cell, List<StatementRow> strongest) {}
