package io.github.zipingbiao.diagnostic;

/** What kind of trouble a {@link Diagnostic} names. Each is raised by some test. */
public enum DiagnosticCode {
  /** A page could not be read at all; the others were. */
  PAGE_UNREADABLE,
  /** A form could not be read at all, by a fault of this program or of a rule; the others were. */
  FORM_UNREADABLE,
  /** Part of a page could not be read; the rest of it was. */
  PAGE_DAMAGED,
  /** A page has no usable text layer and was not recognised. */
  PAGE_NOT_RECOGNISED,
  /** Characters of the text layer have no Unicode value. */
  TEXT_LAYER_GARBLED,
  /** A limit cut the document off; what was read before it is kept. */
  LIMIT_REACHED,
  /** The document holds no self-evaluation form. */
  NO_FORM_FOUND,
  /** A table looks like a form but is a plan or a list without results. */
  NOT_A_SELF_EVALUATION,
  /** A cell that should hold a number does not. */
  NOT_A_NUMBER,
  /** A unit of money could not be understood or compared; its text is kept. */
  VALUE_NOT_UNDERSTOOD,
  /** The role of a column or label is not certain. */
  AMBIGUOUS_LABEL,
  /** A row or cell cut by a page break was joined on weak evidence. */
  UNCERTAIN_JOIN,
  /** What every form has was not found: its name, its numbers, its last rows. */
  FIELD_MISSING,
  /** Text on the pages of a form went to no field, label or other value. */
  TEXT_UNASSIGNED,
  /** A number of a plain-text dump, whose field is inferred from the order of the lines. */
  PLACE_INFERRED,
  /** Recognition was unsure about a value; INFO where the form's arithmetic proves the value. */
  LOW_CONFIDENCE,
  /** A recognised number was changed because the form's arithmetic leaves one answer. */
  NUMBER_REPAIRED,
  /** A recognised number may be another, and several answers would make the arithmetic hold. */
  REPAIR_AMBIGUOUS
}
