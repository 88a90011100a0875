package io.github.provender.compare;

import io.github.provender.claim.StatementRow;
import java.util.List;

/** A cell with the statements of the strongest authority in it, which the verdict rests on. */
record CellResult(Cell cell, List<StatementRow> strongest) {}
