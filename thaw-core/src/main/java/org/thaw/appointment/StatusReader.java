package org.thaw.appointment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.thaw.annotation.Token;
import org.thaw.appointment.DateFinder.Dated;
import org.thaw.appointment.Occasion.Role;
import org.thaw.finding.Appointment.Status;
import org.thaw.finding.When;
import org.thaw.passage.Passage;

/// Says what has become of an appointment on one of a passage's dates, and which day a bare weekday
/// means for it.
final class StatusReader {

  private static final Set<String> NEW =
      Set.of("to", "until", "till", "for", "a", "al", "hasta", "para");
  private static final Set<String> SPANISH_VERBS = Set.of("VERB", "AUX", "X");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Pattern SPANISH_PAST =
      Pattern.compile(
          "\\p{L}{2,}(?:ó|aron|ieron|eron|vo)|fue|fueron|hizo|dijo|vino|quiso|pudo|puso|hubo|dieron|dio|vio|vieron|trajo|produjo");
  private static final Pattern PRESENT =
      Pattern.compile("(?:\\bis|\\bare|\\bh(?:as|ave) been|['’](?:s|re)) (?:\\p{L}+ly )?in $");
  private static final Pattern SPANISH_FUTURE = Pattern.compile("\\p{L}+(?:rá|rán)");

  private final Passage passage;
  private final List<Occasion> words;
  private final List<Dated> dates;
  private final Optional<LocalDate> published;
  private final Attachment attachment;

  StatusReader(
      Passage passage,
      List<Occasion> words,
      List<Dated> dates,
      Optional<LocalDate> published,
      Attachment attachment) {
    this.passage = passage;
    this.words = words;
    this.dates = dates;
    this.published = published;
    this.attachment = attachment;
  }

  /// What the passage makes of a date.
  record Fixed(Status status, When when) {}

  Fixed read(Planned planned) {
    Dated date = planned.date();
    if (says(Role.CANCEL, planned)
        || planned.place().filter(attachment.surroundings()::isDenied).isPresent()) {
      return new Fixed(Status.CANCELLED, planned(date));
    }
    if (says(Role.POSTPONE, planned) && !isSecondClause(planned.occasion())) {
      return new Fixed(postponed(planned), planned(date));
    }
    boolean tentative = isTentative(planned);
    boolean past = isPast(planned) && !(tentative && !touchesPast(date));
    When when = turned(date, past);
    boolean before = published.isPresent() && when.end().isBefore(published.get());
    boolean today = published.isPresent() && !when.start().isAfter(published.get());
    if (before || today && (past || !tentative && isUnderWay(planned, when))) {
      return new Fixed(Status.HELD, when);
    }
    return new Fixed(tentative ? Status.TENTATIVE : Status.CONFIRMED, when);
  }

  /// The visitor is there in the week in which the article is published (`is in Oslo this week`).
  private boolean isUnderWay(Planned planned, When when) {
    Occasion occasion = planned.occasion();
    return when.precision() != When.Precision.DAY
        && !when.end().isBefore(published.orElseThrow())
        && PRESENT
            .matcher(passage.between(Math.max(0, occasion.start() - 12), occasion.end()))
            .find();
  }

  private boolean says(Role role, Planned planned) {
    return planned
        .place()
        .map(place -> attachment.surroundings().say(role, place))
        .orElseGet(() -> words.stream().anyMatch(word -> word.role() == role));
  }

  private boolean isTentative(Planned planned) {
    return planned
        .place()
        .map(place -> attachment.surroundings().isTentative(place))
        .orElseGet(() -> near(Role.TENTATIVE, planned.date(), planned.occasion()));
  }

  private boolean isPast(Planned planned) {
    return planned
        .place()
        .filter(place -> attachment.tree().isEnglish())
        .map(place -> new PlanTense(attachment.tree()).isPast(place))
        .orElseGet(() -> isPast(planned.date()));
  }

  private When turned(Dated date, boolean past) {
    return published
        .map(day -> past ? Redating.back(date.when(), day) : Redating.forward(date.when(), day))
        .orElse(date.when());
  }

  /// The day something was planned for lies ahead; only what follows the verb itself is past.
  private When planned(Dated date) {
    boolean verb = touchesPast(date) && !date.lead().equals("from") && !NEW.contains(date.lead());
    return verb ? turned(date, true) : turned(date, false);
  }

  /// Of two dates the old one is postponed and the new one stands.
  private Status postponed(Planned planned) {
    Dated date = planned.date();
    boolean told = NEW.contains(date.lead()) || words(date).contains(" now ");
    boolean fresh =
        told && (planned.place().isEmpty() || attachment.surroundings().isChanged(planned));
    return dates.size() > 1 && fresh ? Status.CONFIRMED : Status.POSTPONED;
  }

  private String words(Dated date) {
    return passage.between(Math.max(0, date.start() - 25), date.start());
  }

  /// The words of putting off stand in a relative clause behind the occasion's own verb.
  private boolean isSecondClause(Occasion occasion) {
    return words.stream()
        .filter(word -> word.role() == Role.POSTPONE)
        .allMatch(word ->
            word.start() > occasion.end()
                && passage
                    .between(occasion.end(), word.start())
                    .matches("(?s).*\\bthat had been .*|.*\\bthat had .*")
                && dates.stream().allMatch(date -> date.end() < word.start()));
  }

  private boolean near(Role role, Dated date, Occasion occasion) {
    return words.stream()
        .filter(word -> word.role() == role)
        .anyMatch(word ->
            Math.min(
                    passage.borders(word.start(), occasion.start()),
                    passage.borders(word.start(), date.start()))
                == 0);
  }

  private int offset(Token token) {
    return token.span().start() - passage.sentence().span().start();
  }

  private boolean touchesPast(Dated date) {
    return passage.sentence().tokens().stream()
        .filter(token -> isPastForm(token) || token.tag().equals("VBN"))
        .anyMatch(token -> {
          int gap = date.start() - (offset(token) + token.span().length());
          return gap >= 0 && gap <= 4;
        });
  }

  static boolean isPastForm(Token token) {
    return token.tag().equals("VBD")
        || SPANISH_VERBS.contains(token.tag()) && SPANISH_PAST.matcher(token.form()).matches();
  }

  static boolean isFinite(Token token) {
    return FINITE.contains(token.tag())
        || isPastForm(token)
        || SPANISH_VERBS.contains(token.tag()) && SPANISH_FUTURE.matcher(token.form()).matches();
  }

  /// The finite verb nearest to the date stands in the past.
  private boolean isPast(Dated date) {
    return passage.sentence().tokens().stream()
        .filter(StatusReader::isFinite)
        .filter(token -> passage.borders(offset(token), date.start()) == 0)
        .filter(token ->
            !DateFinder.isSaying(token) || passage.commas(offset(token), date.start()) == 0)
        .min(Comparator.comparingInt(token -> Math.abs(offset(token) - date.start())))
        .filter(StatusReader::isPastForm)
        .isPresent();
  }
}
