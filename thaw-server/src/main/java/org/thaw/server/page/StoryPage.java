package org.thaw.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.finding.Event;
import org.thaw.finding.Person;
import org.thaw.finding.Quotation;
import org.thaw.finding.Realis;
import org.thaw.reading.Reading;
import org.thaw.server.edition.Edition;
import org.thaw.server.edition.Found;
import org.thaw.server.edition.OfficeHolder;
import org.thaw.story.Story;

/// One story: who is who, who did what, who said what, and every article that tells it.
public record StoryPage(
    StoriesPage.StoryLine story,
    List<String> summary,
    List<MemberLine> members,
    List<Lines.Sentence> events,
    List<Lines.QuotationLine> quotations,
    List<Lines.PersonLine> people) {

  /// An article of the story.
  ///
  /// @param copyOf the article whose copy it is
  /// @param reason why it was joined
  public record MemberLine(Lines.ArticleLine article, Optional<String> copyOf, String reason) {}

  /// The page of a story, by its id.
  public static Optional<StoryPage> of(Edition edition, String id) {
    return edition.stories().byId(id).map(story -> of(edition, story));
  }

  private static StoryPage of(Edition edition, Story story) {
    List<Reading> readings = readings(edition, story);
    return new StoryPage(
        StoriesPage.latest(edition).stream()
            .filter(line -> line.id().equals(story.id()))
            .findFirst()
            .orElseThrow(),
        readings.getFirst().summary(),
        members(edition, story),
        events(readings),
        quotations(edition, readings),
        people(edition, readings));
  }

  private static List<Reading> readings(Edition edition, Story story) {
    return story.members().stream()
        .flatMap(member -> edition.article(member.article()).stream())
        .toList();
  }

  private static List<MemberLine> members(Edition edition, Story story) {
    List<MemberLine> lines = new ArrayList<>();
    for (Story.Member member : story.members()) {
      edition
          .article(member.article())
          .map(Lines.ArticleLine::of)
          .ifPresent(
              article -> lines.add(new MemberLine(article, member.copyOf(), member.reason())));
    }
    return lines;
  }

  private static List<Lines.Sentence> events(List<Reading> readings) {
    Map<String, Lines.Sentence> sentences = new LinkedHashMap<>();
    for (Reading reading : readings) {
      for (Event event : reading.events()) {
        Lines.Sentence sentence = Lines.Sentence.of(reading, event);
        if (event.realis() == Realis.ACTUAL) {
          sentences.putIfAbsent(sentence.words(), sentence);
        }
      }
    }
    return List.copyOf(sentences.values());
  }

  private static List<Lines.QuotationLine> quotations(Edition edition, List<Reading> readings) {
    Map<String, Lines.QuotationLine> lines = new LinkedHashMap<>();
    for (Reading reading : readings) {
      for (Quotation quotation : reading.quotations()) {
        Lines.QuotationLine line =
            Lines.QuotationLine.of(edition, new Found<>(reading, quotation));
        lines.putIfAbsent(line.content(), line);
      }
    }
    return List.copyOf(lines.values());
  }

  private static List<Lines.PersonLine> people(Edition edition, List<Reading> readings) {
    Map<String, Lines.PersonLine> lines = new LinkedHashMap<>();
    for (Reading reading : readings) {
      for (Person person : reading.people()) {
        String id = OfficeHolder.idOf(person);
        Optional.ofNullable(edition.people().get(id))
            .ifPresent(holder -> lines.putIfAbsent(id, Lines.PersonLine.of(holder)));
      }
    }
    return List.copyOf(lines.values());
  }
}
