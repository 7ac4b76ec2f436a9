package io.github.zipingbiao.json;

import java.util.ServiceLoader;

/**
 * How records look as JSON, for Jackson 2 and 3, which ask for it by the annotation {@code
 * JsonValue}. The package {@code export}, which knows the shape, provides it as a service, so that
 * the records need not know that package. Stateless and thread-safe.
 */
public interface JsonShape {
  /** Returns maps, lists, texts, numbers and nulls in the shape that {@code convert} prints. */
  Object of(Object result);

  /** Returns what stands for a record of this library. */
  static Object shapeOf(Object result) {
    return Provided.SHAPE.of(result);
  }

  /** Looks for the service when it is first needed, which most programs never do. */
  final class Provided {
    private static final JsonShape SHAPE =
        ServiceLoader.load(JsonShape.class, JsonShape.class.getClassLoader())
            .findFirst()
            .orElseThrow();

    private Provided() {}
  }
}
