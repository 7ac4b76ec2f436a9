package io.github.zipingbiao.internal.text;

/** Whether a text reads as the wrapped rest of the one before it. */
public enum Flow {
  /** Its beginning would have had room on the line before. */
  NONE,
  /** It would have fitted or not by less than the padding is known. */
  UNSURE,
  /** It had no room, or no line may end or begin as these do. */
  SURE
}
