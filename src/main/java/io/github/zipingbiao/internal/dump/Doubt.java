package io.github.zipingbiao.internal.dump;

import io.github.zipingbiao.diagnostic.DiagnosticCode;
import io.github.zipingbiao.internal.stitch.LogicalCell;

/**
 * A cell that could have been rebuilt in another way as well.
 *
 * @param code what kind of doubt it is
 * @param message what is doubtful
 * @param cell the cell
 */
public record Doubt(DiagnosticCode code, String message, LogicalCell cell) {}
