package org.thaw.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// One SQLite file with one writer thread and a few reader threads, all of them platform threads: a
/// native call pins a virtual thread, and readers then starve.
///
/// Write-ahead logging with `synchronous = FULL`: a committed transaction survives a crash of the
/// process and of the machine (sqlite.org/pragma.html#pragma_synchronous).
final class Database implements AutoCloseable {

  private static final int READERS = 3;
  private static final int BUSY_MILLIS = 20_000;

  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private final Path file;
  private final HikariDataSource writing;
  private final HikariDataSource reading;

  /// One connection for good: what it tells of other connections' commits is its own count.
  private final HikariDataSource watching;

  private final ExecutorService writer = Executors.newSingleThreadExecutor(named("thaw-writer"));
  private final ExecutorService readers =
      Executors.newFixedThreadPool(READERS, named("thaw-reader"));

  private Database(Path file, HikariDataSource writing) {
    this.file = file;
    this.writing = writing;
    this.reading = pool(file, READERS, true);
    this.watching = pool(file, 1, true);
  }

  /// The file, made and migrated to the current schema if need be.
  ///
  /// @throws IOException naming the file and what would help, if it cannot be used
  static Database open(Path file) throws IOException {
    HikariDataSource writing = null;
    try {
      writing = pool(file, 1, false);
      migrate(writing);
      return new Database(file, writing);
    } catch (RuntimeException failed) {
      if (writing != null) {
        writing.close();
      }
      throw DiskTrouble.of(failed, file).orElseThrow(() -> failed);
    }
  }

  private static void migrate(HikariDataSource writing) {
    Flyway.configure(Database.class.getClassLoader())
        .dataSource(writing)
        .loggers("slf4j")
        .locations("classpath:org/thaw/store/migration")
        .outOfOrder(true) // they make tables of their own, so any order will do
        .load()
        .migrate();
  }

  /// Runs `work` in a transaction on the writer thread; it is committed when this returns.
  ///
  /// @throws UncheckedIOException naming the file and what would help, if the disk is at fault
  <T> T write(Function<DSLContext, T> work) {
    return await(
        writer.submit(() ->
            DSL.using(writing, SQLDialect.SQLITE)
                .transactionResult(transaction -> work.apply(DSL.using(transaction)))));
  }

  /// Runs `work` on a reader thread.
  <T> T read(Function<DSLContext, T> work) {
    return await(readers.submit(() -> work.apply(DSL.using(reading, SQLDialect.SQLITE))));
  }

  /// A number that is another after every commit, by whichever process
  /// (sqlite.org/pragma.html#pragma_data_version).
  long version() {
    return await(
        readers.submit(() ->
            DSL.using(watching, SQLDialect.SQLITE)
                .fetchSingle("pragma data_version")
                .get(0, Long.class)));
  }

  @Override
  public void close() {
    writer.close();
    readers.close();
    watching.close();
    reading.close();
    writing.close();
  }

  private static HikariDataSource pool(Path file, int size, boolean readOnly) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setReadOnly(readOnly);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(source);
    pool.setReadOnly(readOnly);
    pool.setMaximumPoolSize(size);
    pool.setMaxLifetime(0); // a connection to a file does not grow stale
    pool.setPoolName(readOnly ? "thaw-read" : "thaw-write");
    return new HikariDataSource(pool);
  }

  private <T> T await(Future<T> work) {
    try {
      return work.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the archive", interrupted);
    } catch (ExecutionException failed) {
      throw DiskTrouble.of(failed, file)
          .<RuntimeException>map(UncheckedIOException::new)
          .orElseGet(() ->
              failed.getCause() instanceof RuntimeException cause
                  ? cause
                  : new IllegalStateException(failed.getCause()));
    }
  }

  private static java.util.concurrent.ThreadFactory named(String name) {
    return Thread.ofPlatform().name(name + "-", 0).daemon(true).factory();
  }
}
