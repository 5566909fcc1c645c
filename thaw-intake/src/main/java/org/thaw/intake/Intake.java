package org.thaw.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.thaw.article.Article;
import org.thaw.article.Capture;
import org.thaw.article.Datelines;
import org.thaw.article.Extraction;
import org.thaw.article.Licence;
import org.thaw.article.Rejected;
import org.thaw.intake.feed.FeedItemExtractor;
import org.thaw.intake.feed.FeedItems;
import org.thaw.intake.mail.MailExtractor;
import org.thaw.intake.pack.Unpacker;
import org.thaw.intake.page.PageExtractor;
import org.thaw.intake.record.FieldMapping;
import org.thaw.intake.record.RecordExtractor;
import org.thaw.intake.text.TextReader;
import org.thaw.intake.wire.NewsMlItems;
import org.thaw.intake.wire.NewsMlReader;
import org.thaw.intake.wire.NinjsReader;
import org.thaw.time.PublicationInference;

/// The door to the wild: turns files and folders into captures, and captures into articles.
///
/// Takes web pages, feeds, ninjs, NewsML-G2, JSON lines, WARC and WACZ, mailboxes, plain text, and
/// archives of these. Bad input is a value, never an exception.
public final class Intake {

  /// Times before and behind which an article was not published, whatever its sender's clock says.
  private static final Instant EARLIEST = Instant.parse("1800-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  /// A clock that is before this stands still or was never set: no article is judged by it.
  private static final Instant UNSET = Instant.parse("2005-01-01T00:00:00Z");

  /// So long after it came in an article may be dated: clocks and zones of senders are wrong.
  private static final Duration AHEAD = Duration.ofDays(1);

  /// Most characters of an article, as many as a long book has.
  private static final int LONGEST = 1_000_000;

  private final PageExtractor pages = new PageExtractor();
  private final Clock clock;
  private final FieldMapping mapping;
  private final Licence licence;
  private final Optional<String> source;

  /// Reads JSON lines by their usual field names; what is taken is open.
  public Intake(Clock clock) {
    this(clock, FieldMapping.usual(), Licence.OPEN, Optional.empty());
  }

  /// @param mapping which fields of JSON lines hold what
  /// @param licence what may be shown of what is taken
  /// @param source the name of the one source of all that is taken; without it each file is its own
  public Intake(Clock clock, FieldMapping mapping, Licence licence, Optional<String> source) {
    this.clock = clock;
    this.mapping = mapping;
    this.licence = licence;
    this.source = source;
  }

  /// Hands every item under `path` to `captured`, files in order of name, and what cannot be taken
  /// to `rejected` with its name. `-` is standard input.
  ///
  /// @throws IOException naming the path, if it is not there
  public void open(Path path, Consumer<Capture> captured, BiConsumer<String, Rejected> rejected)
      throws IOException {
    if (path.toString().equals("-")) {
      take("-", System.in, captured, rejected);
      return;
    }
    check(path);
    Path root = path.toAbsolutePath().normalize();
    Path above = Optional.ofNullable(root.getParent()).orElse(root);
    Unpacker unpacker = unpacker(captured, rejected);
    for (Path file : files(root)) {
      String name = above.relativize(file).toString();
      try (InputStream stream = Files.newInputStream(file)) {
        unpacker.unpack(name, stream);
      } catch (AccessDeniedException denied) {
        rejected.accept(
            name,
            new Rejected(Rejected.Reason.UNREADABLE, "may not be read: change its permissions"));
      } catch (IOException unreadable) {
        rejected.accept(
            name, new Rejected(Rejected.Reason.UNREADABLE, "cannot be opened: " + unreadable));
      }
    }
  }

  /// Asks whether a path is that of something to take, before any is taken.
  ///
  /// @throws IOException naming the path, if there is nothing to open
  public static void check(Path path) throws IOException {
    if (path.toString().isBlank()) {
      throw new IOException("the name of a file or folder is empty");
    }
    if (!path.toString().equals("-") && !Files.exists(path)) {
      throw new IOException("no such file or folder: " + path);
    }
  }

  /// Hands every item of one stream to `captured`, and what cannot be taken to `rejected`.
  ///
  /// @param name what the stream is called, such as the address it came from
  public void take(
      String name,
      InputStream stream,
      Consumer<Capture> captured,
      BiConsumer<String, Rejected> rejected) {
    unpacker(captured, rejected).unpack(name, stream);
  }

  private Unpacker unpacker(Consumer<Capture> captured, BiConsumer<String, Rejected> rejected) {
    return new Unpacker(
        clock.instant(),
        licence,
        mapping,
        capture -> captured.accept(source.map(capture::from).orElse(capture)),
        rejected);
  }

  /// The article in a capture, or the reason why there is none. Never throws for what it holds.
  public Extraction extract(Capture capture) {
    try {
      Extraction found = read(capture);
      return switch (found) {
        case Extraction.Extracted(Article article) when article.text().length() > LONGEST ->
            new Rejected(
                Rejected.Reason.TOO_LARGE,
                "%,d characters; an article has %,d at most: divide it"
                    .formatted(article.text().length(), LONGEST));
        case Extraction.Extracted(Article article) ->
            new Extraction.Extracted(completed(article, capture));
        case Rejected rejected -> rejected;
      };
    } catch (RuntimeException | StackOverflowError failure) {
      return new Rejected(
          Rejected.Reason.UNREADABLE,
          "its reader failed, please report it: " + failure.getClass().getSimpleName());
    }
  }

  /// The article with what its first words say of place and day in its fields.
  private static Article completed(Article article, Capture capture) {
    LocalDate taken = LocalDate.ofInstant(capture.captured(), ZoneOffset.UTC).plusDays(1);
    return new PublicationInference().complete(Datelines.lift(dated(article, capture)), taken);
  }

  /// The article without a time of publication that nobody can mean: every day between the first
  /// and the last of an archive is reckoned with, and what is not out yet cannot have come in.
  private static Article dated(Article article, Capture capture) {
    boolean unset = capture.captured().isBefore(UNSET);
    Instant latest = unset ? LATEST : capture.captured().plus(AHEAD);
    return article
            .published()
            .filter(time -> time.isBefore(EARLIEST) || time.isAfter(latest))
            .isPresent()
        ? article.dated(Optional.empty(), Article.Origin.UNKNOWN)
        : article;
  }

  /// The licence of the article in a capture: the capture's, or what a record says of itself where
  /// it allows less.
  public Licence licence(Capture capture) {
    boolean speaks =
        capture.mediaType().equals(RecordExtractor.MEDIA_TYPE)
            || capture.mediaType().equals("application/json");
    return speaks && extract(capture) instanceof Extraction.Extracted(Article article)
        ? article.licence()
        : capture.licence();
  }

  private Extraction read(Capture capture) {
    if (FeedItems.isItem(capture)) {
      return new FeedItemExtractor().extract(capture);
    }
    return switch (capture.mediaType()) {
      case "application/json" -> json(capture);
      case RecordExtractor.MEDIA_TYPE -> new RecordExtractor().extract(capture);
      case "text/html", "application/xhtml+xml" -> pages.extract(capture);
      case NewsMlItems.MEDIA_TYPE -> new NewsMlReader().extract(capture);
      case "message/rfc822" -> new MailExtractor().extract(capture);
      default -> new TextReader().extract(capture);
    };
  }

  private static Extraction json(Capture capture) {
    String text = new String(capture.content(), StandardCharsets.UTF_8);
    Extraction ninjs = new NinjsReader().read(text, capture);
    boolean foreign =
        ninjs instanceof Rejected rejected && rejected.reason() == Rejected.Reason.NO_BODY;
    Extraction record = foreign ? new RecordExtractor().extract(capture) : ninjs;
    return record instanceof Extraction.Extracted ? record : ninjs;
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }
}
