package org.thaw.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.thaw.annotation.Annotator;
import org.thaw.annotation.OnDemand;
import org.thaw.archive.Archive;
import org.thaw.archive.MemoryArchive;
import org.thaw.intake.Intake;
import org.thaw.intake.fetch.Manners;
import org.thaw.intake.fetch.Rounds;
import org.thaw.knowledge.Knowledge;
import org.thaw.language.EnglishAnnotator;
import org.thaw.language.SpanishAnnotator;
import org.thaw.language.embedding.SentenceEmbedder;
import org.thaw.licence.Licensing;
import org.thaw.reading.Reader;
import org.thaw.reading.Reading;
import org.thaw.server.desk.CodeStamp;
import org.thaw.server.desk.CorrectionDesk;
import org.thaw.server.desk.LanguageModels;
import org.thaw.server.desk.NightShift;
import org.thaw.server.desk.ReadingDesk;
import org.thaw.server.edition.Editions;
import org.thaw.server.follow.Following;
import org.thaw.server.page.SourcesPage;
import org.thaw.server.web.PublicNotice;
import org.thaw.server.web.Web;
import org.thaw.store.SqliteArchive;
import org.thaw.store.search.SearchIndex;
import org.thaw.story.StoryFold;

/// Everything Thaw is made of, wired by hand for one data folder.
public final class Wiring implements AutoCloseable {

  private final Archive archive;
  private final Intake intake;
  private final SearchIndex index;
  private final Editions editions;
  private final ReadingDesk desk;
  private final NightShift nightShift;
  private Optional<Following> following = Optional.empty();

  /// The archive as it was when what others put into it was last taken in.
  private Object caughtUp = new Object();

  private final CorrectionDesk corrections;

  private Wiring(
      Archive archive, SearchIndex index, LanguageModels models, Intake intake, Clock clock) {
    this.archive = archive;
    this.intake = intake;
    this.index = index;
    this.editions =
        new Editions(
            SentenceEmbedder::load,
            archive.embeddings(SentenceEmbedder.ID),
            archive.stories(),
            storyCode());
    this.desk = new ReadingDesk(archive, intake, models, clock, this::keep, this::drop);
    this.corrections = new CorrectionDesk(archive, editions, clock);
    this.nightShift = new NightShift(desk, this::catchUp, this::refresh);
  }

  /// Thaw on a data folder, made if it is not there. Language models load when they are needed.
  ///
  /// @throws IOException naming the folder, if it cannot be used
  public static Wiring open(Path data) throws IOException {
    return open(data, new Intake(Clock.systemUTC()));
  }

  /// Thaw on a data folder, with an intake of one's own.
  ///
  /// @throws IOException naming the folder, if it cannot be used
  public static Wiring open(Path data, Intake intake) throws IOException {
    return new Wiring(
        SqliteArchive.open(data),
        SearchIndex.open(data.resolve("index")),
        new LanguageModels(Wiring::loadReader),
        intake,
        Clock.systemUTC());
  }

  /// Thaw on an archive in memory, for one-off reading: nothing is kept.
  public static Wiring inMemory() {
    return of(new MemoryArchive(), SearchIndex.inMemory(), new LanguageModels(Wiring::loadReader));
  }

  /// Thaw on an archive and an index that are open already, with a reader of one's own.
  public static Wiring of(Archive archive, SearchIndex index, LanguageModels models) {
    return of(archive, index, models, Clock.systemUTC());
  }

  /// The same at a time of one's own, which embargoes are held against.
  public static Wiring of(Archive archive, SearchIndex index, LanguageModels models, Clock clock) {
    return new Wiring(archive, index, models, new Intake(clock), clock);
  }

  /// The reader, whose language models load with the first article of their language.
  private static Reader loadReader() {
    Knowledge knowledge = Knowledge.load();
    Map<String, Annotator> annotators =
        Map.of(
            "en", new OnDemand(() -> EnglishAnnotator.load(knowledge::isName)),
            "es", new OnDemand(() -> SpanishAnnotator.load(knowledge)));
    return new Reader(annotators, knowledge);
  }

  /// The annotators of every language that is read, by ISO 639-1 code; takes seconds.
  public static Map<String, Annotator> loadAnnotators(Knowledge knowledge) {
    return Map.of(
        "en", EnglishAnnotator.load(knowledge::isName), "es", SpanishAnnotator.load(knowledge));
  }

  public Archive archive() {
    return archive;
  }

  public Intake intake() {
    return intake;
  }

  public CorrectionDesk corrections() {
    return corrections;
  }

  public Editions editions() {
    return editions;
  }

  public ReadingDesk desk() {
    return desk;
  }

  /// The web server, not yet listening.
  public Web web(String host) {
    return web(host, Optional.empty());
  }

  /// The web server for the public, not yet listening: it shows what licences allow.
  public Web publicWeb(String host, PublicNotice notice) {
    editions.show(Licensing.open(notice.licences()));
    return web(host, Optional.of(notice));
  }

  private Web web(String host, Optional<PublicNotice> notice) {
    return new Web(
        host,
        editions::current,
        index,
        desk::status,
        this::sources,
        following,
        corrections,
        archive::tombstone,
        notice);
  }

  private SourcesPage sources() {
    return SourcesPage.of(archive.sources().all(), Clock.systemUTC().instant());
  }

  /// Follows the archive's sources until this is closed; visits begin when the following is told
  /// to.
  ///
  /// @param callback public address of this server's `/websub`, if hubs can reach it
  public Following follow(
      Manners manners, Optional<String> callback, Consumer<Rounds.Visited> visited) {
    Following begun =
        new Following(archive.sources(), manners, Clock.systemUTC(), callback, visited);
    following = Optional.of(begun);
    return begun;
  }

  public SearchIndex index() {
    return index;
  }

  /// Takes what has been read into the pages and the index.
  public void load() {
    fold();
    index.catchUp(editions.readings());
    editions.current().warm();
  }

  /// Takes what has been read into the pages, for those who do not search.
  ///
  /// @return true if the stories were kept from an earlier run; they were folded else
  public boolean fold() {
    return editions.load(archive);
  }

  /// Which code and model make stories of articles.
  private static String storyCode() {
    try {
      return CodeStamp.of(List.of(StoryFold.class)) + " " + SentenceEmbedder.ID;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Reads in the background what waits, until this is closed.
  ///
  /// @param again captures to read again first
  /// @param done run when those and all that waited have been read
  public void startReading(List<String> again, Runnable done) {
    nightShift.start(again, done);
  }

  /// Makes what was read since findable and shown.
  public void refresh() {
    index.refresh();
    editions.refresh();
    editions.current().warm();
  }

  private void keep(Reading reading) {
    editions.add(reading, archive.arrival(reading.article().id()));
    index.put(reading);
  }

  private void drop(String article) {
    editions.remove(article);
    index.remove(article);
  }

  private void catchUp() {
    Object state = archive.state();
    if (state.equals(caughtUp)) {
      return;
    }
    if (editions.catchUp(archive, this::index)) {
      refresh();
    }
    editions.correct(archive);
    caughtUp = state;
  }

  private void index(String article) {
    editions.reading(article).ifPresentOrElse(index::put, () -> index.remove(article));
  }

  @Override
  public void close() {
    following.ifPresent(Following::close);
    nightShift.close();
    desk.close();
    editions.keep();
    index.close();
    archive.close();
  }
}
