package org.thaw.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.thaw.archive.Archive;
import org.thaw.archive.MemoryArchive;
import org.thaw.intake.Intake;
import org.thaw.knowledge.Knowledge;
import org.thaw.language.EnglishAnnotator;
import org.thaw.reading.Reader;
import org.thaw.server.desk.LanguageModels;
import org.thaw.server.desk.NightShift;
import org.thaw.server.desk.ReadingDesk;
import org.thaw.server.edition.Editions;
import org.thaw.server.web.Web;
import org.thaw.store.SqliteArchive;

/// Everything Thaw is made of, wired by hand for one data folder.
public final class Wiring implements AutoCloseable {

  private final Archive archive;
  private final Intake intake;
  private final Editions editions = new Editions();
  private final ReadingDesk desk;
  private final NightShift nightShift;

  private Wiring(Archive archive, Intake intake, LanguageModels models) {
    this.archive = archive;
    this.intake = intake;
    this.desk = new ReadingDesk(archive, intake, models, editions::add);
    this.nightShift = new NightShift(archive, desk, editions::refresh);
  }

  /// Thaw on a data folder, made if it is not there. Language models load when they are needed.
  ///
  /// @throws IOException naming the folder, if it cannot be used
  public static Wiring open(Path data) throws IOException {
    return of(SqliteArchive.open(data), new LanguageModels(Wiring::loadReader));
  }

  /// Thaw on an archive in memory, for one-off reading: nothing is kept.
  public static Wiring inMemory() {
    return of(new MemoryArchive(), new LanguageModels(Wiring::loadReader));
  }

  /// Thaw on an archive that is open already, with a reader of one's own.
  public static Wiring of(Archive archive, LanguageModels models) {
    return new Wiring(archive, new Intake(Clock.systemUTC()), models);
  }

  /// The reader with all language models; takes seconds.
  private static Reader loadReader() {
    Knowledge knowledge = Knowledge.load();
    return new Reader(Map.of("en", EnglishAnnotator.load(word -> false)), knowledge);
  }

  public Archive archive() {
    return archive;
  }

  public Intake intake() {
    return intake;
  }

  public Editions editions() {
    return editions;
  }

  public ReadingDesk desk() {
    return desk;
  }

  /// The web server, not yet listening.
  public Web web(String host) {
    return new Web(host, editions::current, desk::status);
  }

  /// Takes what has been read into the pages and begins to read what waits.
  public void startReading() {
    editions.load(archive);
    nightShift.start();
  }

  @Override
  public void close() {
    nightShift.close();
    desk.close();
    archive.close();
  }
}
