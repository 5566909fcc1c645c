package org.thaw.server.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.server.page.Lines;
import org.thaw.server.page.StoryPage;
import org.thaw.server.web.Frame;
import org.thaw.story.RelatedStory;

/// Prints a story for people at a terminal, as its page tells it. Behind every sentence stand its
/// outlet, its day, and the article with the span of the sentence in that article's text.
final class StoryPrinter {

  private final Screen screen;
  private final Terminal terminal;
  private final Frame frame;

  StoryPrinter(Screen screen) {
    this.screen = screen;
    this.terminal = screen.terminal();
    this.frame = screen.frame();
  }

  void print(StoryPage page) {
    screen.line(terminal.bold(page.headline()));
    screen.line(
        terminal.faint(
            frame.say("story.counts", page.articles().size(), page.outlets()) + " · " + page.id()));
    page.rise()
        .ifPresent(rise ->
            screen.line(
                frame.say("trending")
                    + ": "
                    + frame.say("story.rise", rise.now(), rise.days(), rise.before())));
    page.summary().forEach(this::sentence);
    for (StoryPage.Part part : page.sections()) {
      String side = part.side().map(country -> ": " + frame.country(country)).orElse("");
      part(frame.word("story", part.role()) + side, part.sentences(), this::sentence);
    }
    part(frame.say("story.dates"), page.coming(), this::date);
    part(frame.say("quotations"), page.quotations(), this::quotation);
    part(frame.say("people"), page.people(), this::person);
    part(frame.say("story.articles"), page.articles(), this::article);
    part(frame.say("story.related"), page.related(), this::related);
  }

  private <T> void part(String title, List<T> lines, Consumer<T> print) {
    if (!lines.isEmpty()) {
      screen.blank();
      screen.line(terminal.bold(title));
      lines.forEach(print);
    }
  }

  private void sentence(StoryPage.Quoted quoted) {
    screen.line("  " + quoted.text());
    String span = quoted.span().stream().map(String::valueOf).collect(Collectors.joining("-"));
    screen.line(terminal.faint("    " + source(quoted.article()) + " [" + span + "]"));
  }

  /// Outlet, day and id of an article.
  private String source(Lines.ArticleLine article) {
    return Stream.of(
            Stream.of(article.outlet()),
            article.published().map(frame::date).stream(),
            frame.tongue(article.language()).stream(),
            Stream.of(article.id()))
        .flatMap(part -> part)
        .collect(Collectors.joining(" · "));
  }

  private void date(Lines.AppointmentLine appointment) {
    screen.line("  " + RelationPrinter.appointment(frame, appointment));
  }

  private void quotation(Lines.QuotationLine quotation) {
    String who = quotation.source().orElse(frame.say("somebody"));
    String from = quotation.country().map(country -> ", " + frame.country(country)).orElse("");
    String words =
        quotation.content().isEmpty() ? frame.say("words.withheld") : quotation.content();
    screen.line("  " + who + from + ": " + words);
    screen.line(
        terminal.faint("    " + quotation.article().outlet() + " [" + quotation.id() + "]"));
  }

  private void person(Lines.PersonLine person) {
    String offices = frame.offices(Optional.of(person.id()), person.offices());
    screen.line(
        "  "
            + Stream.concat(
                    Stream.of(person.name(), offices),
                    person.country().map(frame::country).stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
  }

  private void article(StoryPage.MemberLine member) {
    String copy = member.copyOf().map(of -> frame.say("story.copy") + " · ").orElse("");
    screen.line("  " + member.article().headline());
    screen.line(
        terminal.faint(
            "    " + source(member.article()) + " · " + copy + frame.join(member.joining())));
  }

  private void related(RelatedStory other) {
    screen.line("  " + other.headline());
    screen.line(
        terminal.faint(
            Stream.of(
                    other.published().map(frame::date).stream(),
                    Stream.of(frame.say("story.shared", frame.shared(other.shared()))),
                    Stream.of(other.story()))
                .flatMap(part -> part)
                .collect(Collectors.joining(" · ", "    ", ""))));
  }
}
