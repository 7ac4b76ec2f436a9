package io.github.zipingbiao.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sort_array;

import io.github.zipingbiao.Recognition;
import io.github.zipingbiao.export.tables.TidyTable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Reads archives with Spark into the tables that the command line writes, row for row; Spark alone
 * decides their order. A document that cannot be read is a row of {@code documents} and one of
 * {@code diagnostics}; files with the same bytes are read once, under the name of the first.
 * Immutable and thread-safe.
 */
public final class SparkArchive {
  /** Bytes of the largest file that is read: a row of Spark holds no more than 2 GiB. */
  private static final long MOST_BYTES = 512L << 20;

  /** Bits of the hash that tells documents apart. */
  private static final int SHA_BITS = 256;

  /** Where documents are kept between reading them and cutting them up into tables. */
  private static final String STAGING = "_documents";

  private static final String PATH = "path";

  private static final Column[] COLUMNS = {col(PATH), col("length"), col("content")};

  /** Endings of the files that are looked for, in lower case. */
  private static final List<String> ENDINGS = List.of(".pdf", ".txt");

  /** The companion files that macOS puts beside each file in archives: never a document. */
  private static final String COMPANION = "/\\._[^/]*$";

  private final SparkSession spark;
  private final Recognition recognition;
  private final Duration limit;

  /**
   * Makes a reader.
   *
   * @param spark the session
   * @param recognition when pages are read from their picture
   * @param limit time for each document
   */
  public SparkArchive(SparkSession spark, Recognition recognition, Duration limit) {
    this.spark = Objects.requireNonNull(spark, "spark");
    this.recognition = Objects.requireNonNull(recognition, "recognition");
    this.limit = Objects.requireNonNull(limit, "limit");
  }

  /**
   * Returns the files of a folder and of the folders below it that hold documents, PDF and
   * plain-text dumps.
   *
   * @param folder on any file system that Hadoop reads
   * @throws IOException if it cannot be listed
   */
  public Dataset<Row> files(String folder) throws IOException {
    Dataset<Row> files = files(folder, "*.[pP][dD][fF]").union(files(folder, "*.[tT][xX][tT]"));
    return files
        .select(COLUMNS)
        .union(spark.createDataFrame(empty(new Path(folder)), files.select(COLUMNS).schema()))
        .filter(not(col(PATH).rlike(COMPANION)));
  }

  private Dataset<Row> files(String folder, String names) {
    return spark
        .read()
        .format("binaryFile")
        .option("recursiveFileLookup", "true")
        .option("pathGlobFilter", names)
        .load(folder);
  }

  /** Returns the files without a byte, which Spark passes over. */
  private List<Row> empty(Path folder) throws IOException {
    List<Row> rows = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> files = fileSystem(folder).listFiles(folder, true);
    while (files.hasNext()) {
      LocatedFileStatus file = files.next();
      String name = file.getPath().getName().toLowerCase(Locale.ROOT);
      if (file.getLen() == 0 && ENDINGS.stream().anyMatch(name::endsWith)) {
        rows.add(RowFactory.create(file.getPath().toString(), 0L, new byte[0]));
      }
    }
    return rows;
  }

  private FileSystem fileSystem(Path path) throws IOException {
    return path.getFileSystem(spark.sparkContext().hadoopConfiguration());
  }

  /**
   * Reads documents, one row for each: the rows of all tables, for {@link #table}. It is read anew
   * each time that it is used, so write or persist it before you take several tables from it.
   *
   * @param files columns {@code path}, {@code length} and {@code content} as of {@code binaryFile}
   * @param folder what the names of the documents are relative to
   * @throws IOException if the file system of the folder cannot be reached
   */
  public Dataset<Row> read(Dataset<Row> files, String folder) throws IOException {
    Dataset<Row> fit = files.filter(col("length").leq(MOST_BYTES));
    Dataset<Row> large = files.filter(col("length").gt(MOST_BYTES));
    Column[] without = {col(PATH), col("length"), lit(null).cast("binary").as("content")};
    Dataset<Row> copies = broadcast(copies(fit));
    return fit.join(copies, fit.col(PATH).equalTo(copies.col("copy")), "left_anti")
        .select(COLUMNS)
        .union(large.select(without))
        .map(
            new DocumentFunction(qualified(folder), recognition, limit),
            Encoders.row(TableSchema.ofDocument()));
  }

  /** Returns the paths of files that have the same bytes as one before them. */
  private static Dataset<Row> copies(Dataset<Row> files) {
    return files
        .select(col(PATH), sha2(col("content"), SHA_BITS).as("sha256"))
        .groupBy("sha256")
        .agg(sort_array(collect_list(col(PATH))).as("paths"))
        .filter(size(col("paths")).gt(1))
        .select(explode(slice(col("paths"), lit(2), size(col("paths")))).as("copy"));
  }

  private String qualified(String folder) throws IOException {
    Path path = new Path(folder);
    FileSystem files = fileSystem(path);
    String text = path.makeQualified(files.getUri(), files.getWorkingDirectory()).toString();
    return text.endsWith("/") ? text : text + "/";
  }

  /**
   * Returns a table.
   *
   * @param documents what {@link #read} returned, or what was written of it
   */
  public static Dataset<Row> table(Dataset<Row> documents, TidyTable table) {
    return withYear(documents, table).drop(TableSchema.YEAR);
  }

  private static Dataset<Row> withYear(Dataset<Row> documents, TidyTable table) {
    List<Column> columns = new ArrayList<>();
    table.columns().stream()
        .map(c -> col("r." + c.name()).cast(TableSchema.type(c.type())).as(c.name()))
        .forEach(columns::add);
    columns.add(col("r." + TableSchema.YEAR));
    return documents
        .select(explode(col(table.tableName())).as("r"))
        .select(columns.toArray(new Column[0]));
  }

  /**
   * Reads documents once and writes all tables as Parquet into {@code output/NAME}: those of forms
   * partitioned by {@code year}, the fiscal year. Earlier tables there are replaced.
   *
   * @param files as {@link #read} takes them
   * @param folder what the names of the documents are relative to
   * @param output on any file system that Hadoop writes
   * @return how many documents there are
   * @throws IOException if a file system cannot be reached
   */
  public long write(Dataset<Row> files, String folder, String output) throws IOException {
    Path staging = new Path(output, STAGING);
    read(files, folder).write().mode(SaveMode.Overwrite).parquet(staging.toString());
    Dataset<Row> documents =
        spark.read().schema(TableSchema.ofDocument()).parquet(staging.toString());
    for (TidyTable table : TidyTable.values()) {
      String target = new Path(output, table.tableName()).toString();
      if (TableSchema.isOfForms(table)) {
        writer(withYear(documents, table)).partitionBy(TableSchema.YEAR).parquet(target);
      } else {
        writer(table(documents, table)).parquet(target);
      }
    }
    long count = documents.count();
    fileSystem(staging).delete(staging, true);
    return count;
  }

  private static DataFrameWriter<Row> writer(Dataset<Row> rows) {
    return rows.write().mode(SaveMode.Overwrite);
  }

  /**
   * For {@code spark-submit}: {@code INPUT OUTPUT}, two folders.
   *
   * @throws IOException if a file system cannot be reached
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("two folders are needed: INPUT OUTPUT");
    }
    try (SparkSession spark = SparkSession.builder().appName("zipingbiao").getOrCreate()) {
      SparkArchive archive = new SparkArchive(spark, Recognition.AUTO, Duration.ofMinutes(2));
      long count = archive.write(archive.files(arguments[0]), arguments[0], arguments[1]);
      System.out.println(count + " documents");
    }
  }
}
