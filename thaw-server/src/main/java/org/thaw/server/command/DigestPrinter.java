package org.thaw.server.command;

import java.util.List;
import org.thaw.server.page.DigestLine;
import org.thaw.server.page.Lines;
import org.thaw.server.page.RelationPage;
import org.thaw.server.web.Frame;

/// Prints what changed in a relation: the move, its parts, and the sentences behind them.
final class DigestPrinter {

  private static final int MOST = 8;
  private static final String FAR = "         ";

  private final Screen screen;
  private final Terminal terminal;
  private final Frame frame;

  DigestPrinter(Screen screen) {
    this.screen = screen;
    this.terminal = screen.terminal();
    this.frame = screen.frame();
  }

  void print(DigestLine line) {
    screen.line(terminal.bold(frame.pair(line.pair())) + ", " + days(line));
    screen.line("  " + move(line));
    screen.line(
        "  %s = %s, %s, %s, %s"
            .formatted(
                frame.signed(line.change()),
                part("events", line.parts().events()),
                part("decay", line.parts().decay()),
                part("exposure", line.parts().exposure()),
                part("ledger", line.parts().ledger())));
    line.changePoints()
        .forEach(change ->
            screen.line(
                "  %s  %s"
                    .formatted(
                        frame.shortDate(change.date()),
                        frame.say(
                            "change." + change.direction(), frame.percent(change.probability())))));
    line.acts().stream().limit(MOST).forEach(this::act);
    rest(line.acts().size());
    line.told().stream()
        .filter(event -> line.acts().stream().noneMatch(act -> act.event().id().equals(event.id())))
        .limit(MOST)
        .forEach(this::olderAct);
    line.steps().forEach(this::step);
    line.appointments()
        .forEach(
            appointment -> screen.line("  " + RelationPrinter.appointment(frame, appointment)));
    notes(frame.say("kind.concern"), line.concerns());
    notes(frame.say("kind.question"), line.questions());
  }

  private String part(String name, double points) {
    return frame.say("part." + name) + " " + frame.signed(points);
  }

  private String days(DigestLine line) {
    String until = frame.date(line.until());
    return line.since().plusDays(1).equals(line.until())
        ? until
        : frame.say("since.title", frame.date(line.since())) + " · " + frame.say("asOf", until);
  }

  private String move(DigestLine line) {
    if (line.before().isEmpty() || line.now().isEmpty()) {
      return terminal.faint(frame.say("digest.uncovered"));
    }
    String words =
        "%s %s · %s"
            .formatted(
                frame.signed(line.change()),
                frame.say(
                    "digest.points",
                    frame.tenths(line.before().get()),
                    frame.tenths(line.now().get())),
                frame.say(line.beyondBand() ? "digest.beyond" : "digest.within"));
    return line.change() > 0 ? terminal.cool(words) : terminal.warm(words);
  }

  private void act(DigestLine.ActPart act) {
    event("%5s".formatted(frame.signed(act.part())), act.event());
  }

  private void olderAct(RelationPage.EventLine event) {
    event("     ", event);
  }

  private void event(String part, RelationPage.EventLine event) {
    screen.line(
        "  %s  %s  %s  %s"
            .formatted(
                part,
                frame.shortDate(event.date()),
                frame.word("event", event.type()),
                frame.parties(event.actors(), event.recipients())));
    sentence(event.sentences());
  }

  private void step(DigestLine.NewStepLine line) {
    screen.line(
        FAR
            + "%s  %s %s  %s"
                .formatted(
                    frame.shortDate(line.step().date()),
                    frame.word("measure", line.kind()),
                    frame.word("state", line.step().state()),
                    frame.direction(line.imposer(), line.target(), line.object())));
    sentence(line.sentences());
  }

  private void notes(String what, List<RelationPage.NoteLine> notes) {
    notes.stream()
        .limit(MOST)
        .forEach(note -> screen.line("  %s: %s".formatted(what, terminal.faint(note.text()))));
  }

  private void sentence(List<Lines.Sentence> sentences) {
    frame.ownFirst(sentences).stream()
        .findFirst()
        .ifPresent(sentence ->
            screen.line(terminal.faint(FAR + sentence.words() + " [" + sentence.evidence() + "]")));
  }

  private void rest(int size) {
    if (size > MOST) {
      screen.line(terminal.faint(FAR + frame.say("acts.more", size - MOST)));
    }
  }
}
