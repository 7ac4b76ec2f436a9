package io.github.zipingbiao.spark;

import io.github.zipingbiao.export.tables.Column;
import io.github.zipingbiao.export.tables.ColumnType;
import io.github.zipingbiao.export.tables.DocumentRows;
import io.github.zipingbiao.export.tables.TidyTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The tables as Spark names their types, and the rows of a document as one row. Stateless. */
final class TableSchema {
  /** What rows of forms are partitioned by: the fiscal year, null where the form tells none. */
  static final String YEAR = "year";

  private TableSchema() {}

  /** Returns the schema of one document: an array of rows for each table. */
  static StructType ofDocument() {
    List<StructField> fields = new ArrayList<>();
    for (TidyTable table : TidyTable.values()) {
      DataType rows = DataTypes.createArrayType(ofRow(table), false);
      fields.add(DataTypes.createStructField(table.tableName(), rows, false));
    }
    return DataTypes.createStructType(fields);
  }

  private static StructType ofRow(TidyTable table) {
    List<StructField> fields = new ArrayList<>();
    for (Column column : table.columns()) {
      fields.add(
          DataTypes.createStructField(column.name(), staged(column.type()), column.nullable()));
    }
    fields.add(DataTypes.createStructField(YEAR, DataTypes.IntegerType, true));
    return DataTypes.createStructType(fields);
  }

  /** Dates are text until they stand in their table: which class they need hangs on a setting. */
  private static DataType staged(ColumnType type) {
    return type.kind() == ColumnType.Kind.DATE ? DataTypes.StringType : type(type);
  }

  /** Returns the type of a column. */
  static DataType type(ColumnType type) {
    return switch (type.kind()) {
      case TEXT -> DataTypes.StringType;
      case INTEGER -> DataTypes.IntegerType;
      case DECIMAL -> DataTypes.createDecimalType(type.precision(), type.scale());
      case BOOLEAN -> DataTypes.BooleanType;
      case DATE -> DataTypes.DateType;
    };
  }

  /** Returns whether rows of the table belong to a form, and so to its year. */
  static boolean isOfForms(TidyTable table) {
    return table != TidyTable.DOCUMENTS && table != TidyTable.DIAGNOSTICS;
  }

  /** Returns a document as a row of {@link #ofDocument()}. */
  static Row row(DocumentRows document) {
    Map<Object, Object> years = new HashMap<>();
    int id = TidyTable.EVALUATIONS.indexOf("evaluation_id");
    int year = TidyTable.EVALUATIONS.indexOf("fiscal_year");
    document.rows(TidyTable.EVALUATIONS).forEach(row -> years.put(row.get(id), row.get(year)));
    List<Object> tables = new ArrayList<>();
    for (TidyTable table : TidyTable.values()) {
      int key = isOfForms(table) ? table.indexOf("evaluation_id") : -1;
      Row[] rows =
          document.rows(table).stream()
              .map(row -> row(table, row, key < 0 ? null : years.get(row.get(key))))
              .toArray(Row[]::new);
      tables.add(rows);
    }
    return RowFactory.create(tables.toArray());
  }

  private static Row row(TidyTable table, List<Object> cells, Object year) {
    Object[] values = new Object[cells.size() + 1];
    for (int i = 0; i < cells.size(); i++) {
      boolean date = table.columns().get(i).type().kind() == ColumnType.Kind.DATE;
      values[i] = date && cells.get(i) != null ? cells.get(i).toString() : cells.get(i);
    }
    values[cells.size()] = year;
    return RowFactory.create(values);
  }
}
