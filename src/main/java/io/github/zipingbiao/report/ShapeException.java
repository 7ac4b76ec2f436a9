package io.github.zipingbiao.report;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;

/** Thrown where sound JSON has another shape than a result. */
final class ShapeException extends JsonParseException {
  private static final long serialVersionUID = 1L;

  ShapeException(JsonParser parser, String message) {
    super(parser, message);
  }
}
