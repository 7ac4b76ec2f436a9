/**
 * Pages that are only a picture: the picture is straightened, its rulings are found, and its text
 * is recognised, so that the page comes out as glyphs and rulings like any other. The one home of
 * ONNX Runtime and BoofCV.
 */
package io.github.zipingbiao.internal.ocr;
