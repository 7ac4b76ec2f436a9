package io.github.zipingbiao.internal.page;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;

/**
 * How light a colour is. Device colours are weighted directly: the conversion through colour
 * profiles costs more than the rest of a page and says the same about black, grey and white.
 */
final class Shade {

  /** From here on a colour is white: two steps of 255 are lost to rounding. */
  static final double WHITE = 0.99;

  /** What is assumed of a pattern or of a colour that cannot be read: visible, neither end. */
  private static final double UNKNOWN = 0.5;

  private PDColor lastColor;
  private double lastLuminance;

  /** Returns the luminance from 0, black, to 1, white. */
  double of(PDColor color) {
    if (color == lastColor) {
      return lastLuminance;
    }
    lastColor = color;
    lastLuminance = Math.max(0, Math.min(1, compute(color)));
    return lastLuminance;
  }

  private static double compute(PDColor color) {
    try {
      PDColorSpace space = color.getColorSpace();
      if (space == null || color.isPattern()) {
        return UNKNOWN;
      }
      float[] parts = color.getComponents();
      return switch (space.getName()) {
        case "DeviceGray", "CalGray", "DeviceRGB", "CalRGB", "DeviceCMYK", "ICCBased" ->
            ofDevice(parts);
        case "Separation" -> 1 - parts[0];
        case "Lab" -> parts[0] / 100;
        default -> ofRgb(space.toRGB(parts));
      };
    } catch (IOException | RuntimeException e) {
      return UNKNOWN;
    }
  }

  private static double ofDevice(float[] parts) {
    return switch (parts.length) {
      case 1 -> parts[0];
      case 3 -> ofRgb(parts);
      case 4 -> 1 - Math.min(1, 0.30 * parts[0] + 0.59 * parts[1] + 0.11 * parts[2] + parts[3]);
      default -> UNKNOWN;
    };
  }

  private static double ofRgb(float[] rgb) {
    return 0.30 * rgb[0] + 0.59 * rgb[1] + 0.11 * rgb[2];
  }
}
