package org.thaw.server.page;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.agenda.Meeting;
import org.thaw.article.Article;
import org.thaw.finding.Person;
import org.thaw.finding.Quotation;
import org.thaw.fold.Citation;
import org.thaw.reading.Reading;
import org.thaw.server.edition.Edition;
import org.thaw.server.edition.Found;
import org.thaw.server.edition.OfficeHolder;
import org.thaw.story.ComposedStory;
import org.thaw.story.Joining;
import org.thaw.story.RelatedStory;
import org.thaw.story.Story;
import org.thaw.story.StoryComposer;
import org.thaw.story.StoryText;

/// One story, composed of sentences that stand in its articles: what happened, who said what, what
/// comes next, who is who, every article that tells it, and what is related.
public record StoryPage(
    String id,
    String headline,
    String language,
    int outlets,
    Optional<StoriesPage.RiseLine> rise,
    List<Quoted> summary,
    List<Part> sections,
    List<Lines.QuotationLine> quotations,
    List<Lines.PersonLine> people,
    List<Lines.AppointmentLine> coming,
    List<PictureLine> pictures,
    List<String> credits,
    List<MemberLine> articles,
    List<RelatedStory> related) {

  /// A sentence where it stands in an article.
  ///
  /// @param text verbatim
  /// @param span start and end in the article's text, UTF-16
  /// @param anchor of its paragraph on the article's page
  public record Quoted(String text, List<Integer> span, String anchor, Lines.ArticleLine article) {}

  /// A part of the story.
  ///
  /// @param role such as `HAPPENED`
  /// @param side country whose side speaks
  public record Part(String role, Optional<String> side, List<Quoted> sentences) {}

  /// A picture that stood with an article whose licence lets it be named here.
  ///
  /// @param url where it stands at its publisher's, on the web only; pages link to it and load
  ///   nothing from there
  public record PictureLine(
      Optional<String> url,
      String caption,
      Optional<String> credit,
      Optional<String> photographer) {

    static PictureLine of(Article.Picture picture) {
      return new PictureLine(
          picture.url().filter(url -> url.matches("https?://.+")),
          picture.caption(),
          picture.credit(),
          picture.photographer());
    }
  }

  /// An article of the story.
  ///
  /// @param copyOf the article whose copy it is
  /// @param reason why it joined, in English words
  /// @param joining the same as a value
  public record MemberLine(
      Lines.ArticleLine article, Optional<String> copyOf, String reason, Joining joining) {

    static MemberLine of(Lines.ArticleLine article, Story.Member member) {
      return new MemberLine(article, member.copyOf(), member.joining().inWords(), member.joining());
    }
  }

  /// The page of a story, by its id.
  public static Optional<StoryPage> of(Edition edition, String id) {
    return edition.stories().byId(id).map(story -> of(edition, story));
  }

  private static StoryPage of(Edition edition, Story story) {
    List<Reading> readings = edition.readings(story);
    ComposedStory composed = StoryComposer.compose(story, readings);
    LocalDate last = last(edition, readings);
    return new StoryPage(
        story.id(),
        composed.headline(),
        composed.language(),
        story.independentOutlets(),
        StoriesPage.RiseLine.of(edition, story.id()),
        quoted(edition, composed.summary()),
        composed.sections().stream()
            .map(part ->
                new Part(part.role().name(), part.side(), quoted(edition, part.sentences())))
            .toList(),
        quotations(edition, own(story, readings)),
        people(edition, readings, last),
        coming(edition, story, last),
        composed.pictures().stream().map(PictureLine::of).distinct().toList(),
        credits(readings),
        members(edition, story),
        edition.related(story.id()));
  }

  /// The day of the story's last article.
  private static LocalDate last(Edition edition, List<Reading> readings) {
    return readings.stream()
        .flatMap(reading -> reading.article().published().stream())
        .max(Comparator.naturalOrder())
        .map(time -> LocalDate.ofInstant(time, ZoneOffset.UTC))
        .orElseGet(edition::day);
  }

  /// The readings of articles that are no copies.
  private static List<Reading> own(Story story, List<Reading> readings) {
    Set<String> copies =
        story.members().stream()
            .filter(member -> member.copyOf().isPresent())
            .map(Story.Member::article)
            .collect(Collectors.toSet());
    return readings.stream().filter(one -> !copies.contains(one.article().id())).toList();
  }

  /// Meetings that an article of the story announces and that lie ahead of its last one, with what
  /// became of them since.
  private static List<Lines.AppointmentLine> coming(Edition edition, Story story, LocalDate last) {
    Set<String> articles =
        story.members().stream().map(Story.Member::article).collect(Collectors.toSet());
    return edition.calendar().meetings().stream()
        .filter(meeting ->
            meeting.evidence().stream().map(Citation::article).anyMatch(articles::contains))
        .filter(meeting -> meeting.when().filter(when -> !when.end().isBefore(last)).isPresent())
        .filter(meeting ->
            meeting.status() != Meeting.Status.HELD
                || meeting.when().filter(when -> when.start().isAfter(last)).isPresent())
        .map(meeting -> Lines.AppointmentLine.of(edition, meeting))
        .toList();
  }

  /// The agencies and authors that the articles name, each once, whether a note in brackets stands
  /// behind the name or not. Photographers stand beside their pictures, where those are shown.
  static List<String> credits(List<Reading> readings) {
    Map<String, String> credits = new LinkedHashMap<>();
    for (Reading reading : readings) {
      Article article = reading.article();
      Stream.concat(
              article.credits().stream().filter(credit -> !isPhotographer(article, credit)),
              article.bylines().stream()
                  .flatMap(
                      byline -> Stream.concat(Stream.of(byline.name()), byline.agency().stream())))
          .forEach(credit -> credits.putIfAbsent(credit.replaceFirst(" \\(.*\\)$", ""), credit));
    }
    return List.copyOf(credits.values());
  }

  private static boolean isPhotographer(Article article, String credit) {
    return article.pictures().stream()
        .flatMap(picture -> picture.photographer().stream())
        .anyMatch(credit::contains);
  }

  private static List<Quoted> quoted(Edition edition, List<StoryText.Line> lines) {
    List<Quoted> quoted = new ArrayList<>();
    for (StoryText.Line line : lines) {
      edition
          .article(line.article())
          .ifPresent(reading ->
              quoted.add(
                  new Quoted(
                      line.text(),
                      List.of(line.span().start(), line.span().end()),
                      ArticlePage.anchor(reading.article(), line.span().start()),
                      Lines.ArticleLine.of(reading))));
    }
    return quoted;
  }

  private static List<MemberLine> members(Edition edition, Story story) {
    List<MemberLine> lines = new ArrayList<>();
    for (Story.Member member : story.members()) {
      edition
          .article(member.article())
          .map(Lines.ArticleLine::of)
          .ifPresent(article -> lines.add(MemberLine.of(article, member)));
    }
    return lines;
  }

  /// What was said in words of the speaker's own, wholly or in part, each once; the rest stands in
  /// the sections.
  private static List<Lines.QuotationLine> quotations(Edition edition, List<Reading> readings) {
    Map<String, Lines.QuotationLine> lines = new LinkedHashMap<>();
    for (Reading reading : readings) {
      for (Quotation quotation : reading.statements()) {
        if (quotation.mode() == Quotation.Mode.INDIRECT || !isInBody(reading, quotation)) {
          continue;
        }
        Lines.QuotationLine line = Lines.QuotationLine.of(edition, new Found<>(reading, quotation));
        lines.putIfAbsent(line.content(), line);
      }
    }
    return List.copyOf(lines.values());
  }

  private static boolean isInBody(Reading reading, Quotation quotation) {
    return reading
        .article()
        .blockAt(quotation.content().start())
        .filter(block -> block.kind().isBody())
        .isPresent();
  }

  private static List<Lines.PersonLine> people(
      Edition edition, List<Reading> readings, LocalDate day) {
    Map<String, Lines.PersonLine> lines = new LinkedHashMap<>();
    for (Reading reading : readings) {
      for (Person person : reading.people()) {
        String id = OfficeHolder.idOf(person);
        edition
            .person(id)
            .ifPresent(holder -> lines.putIfAbsent(id, Lines.PersonLine.of(holder, day)));
      }
    }
    return lines.values().stream()
        .filter(one -> lines.values().stream().noneMatch(other -> isPart(one, other)))
        .toList();
  }

  /// True for a shorter form of the other's name in the same country, which is the same person.
  private static boolean isPart(Lines.PersonLine one, Lines.PersonLine other) {
    return other.country().equals(one.country())
        && other.name().length() > one.name().length()
        && one.name().contains(" ")
        && List.of(other.name().split(" ")).containsAll(List.of(one.name().split(" ")));
  }
}
