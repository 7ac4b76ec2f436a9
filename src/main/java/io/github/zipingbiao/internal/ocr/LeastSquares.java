package io.github.zipingbiao.internal.ocr;

import java.util.ArrayList;
import java.util.List;

/** Fits a sum of terms to measured values by the normal equations. Not thread-safe. */
final class LeastSquares {
  private final int terms;
  private final double damping;
  private final double[][] matrix;

  /**
   * Begins a fit.
   *
   * @param terms number of coefficients
   * @param damping share of its own weight added to each coefficient's equation, so that what the
   *     values do not tell stays near 0
   */
  LeastSquares(int terms, double damping) {
    this.terms = terms;
    this.damping = damping;
    matrix = new double[terms][terms + 1];
  }

  /** Adds values that share an offset of their own, which is not asked for. */
  void addCentred(List<double[]> rows, List<Double> values) {
    if (rows.isEmpty()) {
      return;
    }
    double[] mean = new double[terms + 1];
    for (int i = 0; i < rows.size(); i++) {
      for (int t = 0; t < terms; t++) {
        mean[t] += rows.get(i)[t] / rows.size();
      }
      mean[terms] += values.get(i) / rows.size();
    }
    for (int i = 0; i < rows.size(); i++) {
      double[] row = rows.get(i);
      for (int s = 0; s < terms; s++) {
        for (int t = 0; t < terms; t++) {
          matrix[s][t] += (row[s] - mean[s]) * (row[t] - mean[t]);
        }
        matrix[s][terms] += (row[s] - mean[s]) * (values.get(i) - mean[terms]);
      }
    }
  }

  /** Returns the coefficients, by Gauss elimination with pivots. */
  List<Double> solve() {
    double weight = 0;
    for (int t = 0; t < terms; t++) {
      weight += matrix[t][t];
    }
    for (int t = 0; t < terms; t++) {
      matrix[t][t] += damping * weight + Double.MIN_NORMAL;
    }
    for (int t = 0; t < terms; t++) {
      eliminate(t);
    }
    List<Double> result = new ArrayList<>();
    for (int t = 0; t < terms; t++) {
      result.add(matrix[t][terms] / matrix[t][t]);
    }
    return result;
  }

  private void eliminate(int t) {
    int pivot = t;
    for (int s = t + 1; s < terms; s++) {
      pivot = Math.abs(matrix[s][t]) > Math.abs(matrix[pivot][t]) ? s : pivot;
    }
    double[] row = matrix[pivot];
    matrix[pivot] = matrix[t];
    matrix[t] = row;
    for (int s = 0; s < terms; s++) {
      double factor = s == t ? 0 : matrix[s][t] / row[t];
      for (int k = t; k <= terms && factor != 0; k++) {
        matrix[s][k] -= factor * row[k];
      }
    }
  }
}
