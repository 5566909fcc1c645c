package org.thaw.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.finding.Measure;
import org.thaw.passage.Passage;

/// Reads the state of a measure off the words around its kernel.
///
/// The nearest strong word of the clause names the operation; auxiliaries, negation, conditions and
/// verbs of wishing and threatening before it say how real it is. A denial is no state.
final class StateReader {

  private static final double REACH = 60;

  private static final Set<Operation> CHANGING =
      EnumSet.of(Operation.LIFT, Operation.PARTLY, Operation.AMEND, Operation.SUSPEND);

  private static final Pattern FROM_TO =
      Pattern.compile("(?:from|del?) (\\d+)(?:[.,]\\d+)?(?: ?%| percent)? (?:to|al?) (\\d+)");
  private static final String DAY =
      "(?:the |end of |el"
          + " )*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|midnight|\\d|lunes|martes|miércoles|jueves|viernes|sábado|domingo)";
  private static final Pattern STARTING =
      Pattern.compile(
          "\\b(?:from|by|beginning|starting|as of|effective|desde|a partir del?)(?: on)? "
              + DAY
              + "|\\b\\p{L}*\\d* days after (?:signing|publication|the)|at"
              + " once|immediate|midnight|tomorrow|inmediat|mañana");
  private static final Pattern ON_DAY =
      Pattern.compile(
          "\\b(?:on|el) "
              + DAY
              + "|\\b(?:in|en)"
              + " (?:January|February|March|April|May|June|July|August|September|October|November|December"
              + "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\\b");

  /// The day is that of the accord (`the accord signed in Beijing on …`).
  private static final Pattern OF_ACCORD =
      Pattern.compile(
          "\\b(?:signed|agreed|reached|concluded|sealed|firmad\\p{L}+|alcanzad\\p{L}+|suscrit\\p{L}+)(?:"
              + " (?:in|en) \\p{Lu}\\p{L}+)? $");

  /// What a government undoes by a stroke of its own pen it lifts; a court finds it void.
  private static final Pattern UNDOES =
      Pattern.compile("annul\\w*|void\\w*|anul\\p{L}+|dejó sin efecto");

  private static final Pattern COURT =
      Pattern.compile(
          "(?iu)\\b(?:courts?|judges?|tribunals?|justices?|rul(?:ing|ed)|verdict|panel|arbitrators?|council"
              + " of state|consejo de"
              + " estado|constitutional|tribunal(?:es)?|juez(?:a)?|jueces|corte|sala|sentencia|fallo|magistrad\\p{L}+)\\b");
  private static final Pattern PARTIAL =
      Pattern.compile(
          "\\b(?:many|some|most|part|half|several) of |\\bparte de |\\bin"
              + " part\\b|parcialmente|\\bbut (?:it )?(?:kept|keeps|left|not )|\\bfor [\\p{L}-]+(?:"
              + " [\\p{L}-]+)? only\\b|\\b(?:issuing|granting|lifting|easing|expedir|otorgar)"
              + " (?:some|certain|algun[oa]s)"
              + " |\\b(?:two|three|four|five|some|certain|dos|tres|cuatro|algun[oa]s)"
              + " (?:kinds|types|categories|tipos|clases|categorías) (?:of|de) |\\bbut"
              + " [^.;]{0,50}\\b(?:stays?|remains?|(?:is|are) still)"
              + " (?:barred|banned|shut|closed|frozen|in place|in force)|\\bpero"
              + " [^.;]{0,40}(?:siguen?|continúan?|permanecen?)"
              + " (?:prohibid|vetad|cerrad|bloquead|congelad)|\\bpero"
              + " (?:mantuvo|mantiene|conservó|no )|\\b(?:the other|los otros|las otras) (?:\\p{L}+"
              + " ){0,2}(?:stay|remain|siguen|continúan|permanecen)\\b");

  /// A ruling that leaves a measure in place changes nothing yet.
  private static final Pattern LEFT =
      Pattern.compile(
          "\\b(?:left|leaves|leaving|kept|keeps|keeping|stays?|remains?) (?:\\p{L}+ ){0,3}in"
              + " (?:place|force|effect)|(?:dej[óa]|mantuvo|mantiene) (?:\\p{L}+ ){0,3}vigentes?");

  /// What is agreed or decreed is announced.
  private static final Pattern AGREED =
      Pattern.compile(
          "\\b(?:[Uu]nder|[Aa]s part of) (?:the|an?|this|that|its|their) (?:\\p{L}+"
              + " ){0,2}(?:agreement|deal|accord|order|proclamation|decree|law|framework)\\b|\\b(?:[Ee]n"
              + " virtud|[Cc]onforme|[Cc]omo parte) (?:del?|al?) (?:la |el |los |un"
              + " )?(?:acuerdo|decreto|orden|ley|pacto)\\b");

  private static final Pattern NOUN_BEHIND =
      Pattern.compile(
          "[^,;:]{0,50}\\b(?:an?|the|its|their|un|una|el|la|su) (?:planned |further )?");
  private static final Pattern HIGHER =
      Pattern.compile("rais\\w+|increas\\w+|hik\\w+|elev.*|subi.*|aument.*|alza.*");

  private final Passage passage;
  private final MeasureWords words;
  private final Clauses clauses;
  private final Telling telling;
  private final Unreported unreported;
  private final Rivals rivals;
  private final ModalityReader modality;

  StateReader(Passage passage, MeasureWords words, Clauses clauses, List<Kernel> kernels) {
    this.rivals = new Rivals(passage, clauses, kernels);
    this.passage = passage;
    this.clauses = clauses;
    this.telling = new Telling(clauses);
    this.unreported = new Unreported(passage, clauses);
    this.words = words;
    this.modality = new ModalityReader(passage, words, clauses);
  }

  /// What the passage reports of the kernel; empty if nothing that counts.
  Optional<Reported> read(Kernel kernel) {
    if (unreported.is(kernel)) {
      return Optional.empty();
    }
    List<Cue<Operation>> cues = new ArrayList<>(words.operations(kernel));
    cues.removeIf(cue -> ModalityReader.isPart(cue, kernel) && kernel.role() == Kernel.Role.THING);
    cues.removeIf(cue -> cue.value() == Operation.EXCEPT && isWithin(cue, kernel));
    cues.removeIf(cue -> telling.isAttribute(cue.start(), cue.end()));
    cues.removeIf(unreported::isDoneByAnybody);
    cues.removeIf(cue ->
        CHANGING.contains(cue.value()) && telling.isDoneToElse(cue.start(), cue.end(), kernel));
    cues.removeIf(cue -> telling.isOfOther(cue.start(), cue.end(), kernel));
    List<Cue<Operation>> all = List.copyOf(cues);
    cues.removeIf(cue -> all.stream().anyMatch(other -> halts(other, cue)));
    cues.removeIf(cue -> rivals.isMetOfAnother(cue, kernel, all));
    if (kernel.role() == Kernel.Role.THING
        && cues.stream().noneMatch(cue -> rivals.isTakenFor(cue, kernel))) {
      implied(kernel).ifPresent(cues::add);
    }
    return cues.stream()
        .filter(cue -> score(cue, kernel) > -1 && isNear(cue, kernel))
        .filter(cue -> !modality.isOnlyConditional(cue, kernel) && !rivals.isOfAnother(cue, kernel))
        .max(Comparator.comparingDouble(cue -> score(cue, kernel)))
        .flatMap(cue -> report(cue, kernel));
  }

  /// The name of what is taken away may be that of an exception (`exención de visado`).
  private static boolean isWithin(Cue<?> cue, Kernel kernel) {
    return kernel.start() <= cue.start() && cue.end() <= kernel.end();
  }

  /// A change that is itself put off or called off does not come (`put off an increase`).
  private boolean halts(Cue<Operation> verb, Cue<Operation> change) {
    boolean halting =
        verb.value() == Operation.SUSPEND
            || verb.value() == Operation.WITHDRAW
            || verb.value() == Operation.RESERVE;
    boolean changing =
        change.value() == Operation.AMEND
            || change.value() == Operation.PARTLY
            || change.value() == Operation.IMPOSE;
    return halting
        && changing
        && verb.end() <= change.start()
        && (telling.isObject(change, verb)
            || NOUN_BEHIND.matcher(passage.between(verb.end(), change.start())).matches());
  }

  /// A measure that is weighed, threatened or ordered need not be said to be imposed.
  private Optional<Cue<Operation>> implied(Kernel kernel) {
    Set<Modality> enough = EnumSet.of(Modality.MOOT, Modality.THREAT, Modality.ORDER);
    return modality.signs().stream()
        .filter(cue -> enough.contains(cue.value()) && modality.governs(cue, kernel))
        .filter(cue -> cue.end() <= kernel.start() || telling.isDoneTo(kernel, cue))
        .filter(cue ->
            passage.borders(cue.start(), kernel.start()) == 0 || telling.isArgument(kernel, cue))
        .min(Comparator.comparingInt(cue -> distance(cue, kernel)))
        .map(cue -> new Cue<>(Operation.IMPOSE, kernel.start(), kernel.end()));
  }

  /// A verb that takes or gives a good thing stands close to it, or has it as subject or object.
  private boolean isNear(Cue<Operation> cue, Kernel kernel) {
    boolean plain = cue.value() == Operation.IMPOSE || cue.value() == Operation.LIFT;
    return kernel.role() != Kernel.Role.GOOD
        || !plain
        || distance(cue, kernel) < 70
        || telling.isArgument(kernel, cue);
  }

  private double score(Cue<Operation> cue, Kernel kernel) {
    Clauses.Bond bond = clauses.bond(cue.start(), cue.end(), kernel);
    int borders = bond == Clauses.Bond.SHARED ? 0 : passage.borders(cue.start(), kernel.start());
    boolean far = borders > 0 && cue.value().weight() < 3;
    boolean implied = cue.start() == kernel.start() && kernel.role() == Kernel.Role.THING;
    return cue.value().weight()
        - distance(cue, kernel) / REACH
        - 1.3 * borders
        - (far ? 1 : 0)
        - (implied ? 0.5 : 0)
        - (cue.value() == Operation.MET ? 0 : strangeness(bond) * sway(cue.value()))
        - (bond == Clauses.Bond.DESCRIBING && telling.isBackground(cue.start(), cue.end()) ? 1 : 0)
        - 0.8 * modality.ordersBetween(cue, kernel)
        - 0.3 * passage.commas(cue.start(), kernel.start());
  }

  /// Strong words reach into other clauses: what is struck down or taken back was named before.
  private static double sway(Operation operation) {
    return operation.weight() >= 3 ? 0.6 : 1;
  }

  /// What speaks against a word that stands in another clause than the kernel.
  private static double strangeness(Clauses.Bond bond) {
    return switch (bond) {
      case SHARED, UNKNOWN -> 0;
      case DESCRIBING, OVER -> 0.6;
      case APART -> 1.8;
    };
  }

  private static int distance(Cue<?> cue, Kernel kernel) {
    if (cue.end() <= kernel.start()) {
      return kernel.start() - cue.end();
    }
    return Math.max(0, cue.start() - kernel.end());
  }

  private Optional<Reported> report(Cue<Operation> cue, Kernel kernel) {
    Set<Modality> around = modality.around(cue, kernel);
    Optional<Integer> condition = modality.condition(cue);
    if (modality.isInsideCondition(cue, kernel) || around.contains(Modality.DENY)) {
      return Optional.empty();
    }
    boolean hard =
        around.contains(Modality.ORDER)
            || isDated(cue)
            || cue.value() == Operation.IMPOSE && AGREED.matcher(passage.text()).find();
    boolean good = kernel.kind() == Measure.Kind.GUARANTEE;
    return States.of(
            changed(cue, around, kernel), around, !good && (condition.isPresent() || !hard))
        .map(state -> reported(state, cue, condition, kernel));
  }

  /// A day is named for the step itself, and not only for the saying of it.
  private boolean isDated(Cue<Operation> cue) {
    return STARTING.matcher(passage.text()).find()
        || ON_DAY
            .matcher(passage.text())
            .results()
            .filter(day -> !OF_ACCORD.matcher(passage.between(0, day.start())).find())
            .anyMatch(day -> telling.remoteness(day.start(), cue.start(), cue.end()) == 0);
  }

  /// What the words come to: two numbers say which way a measure was changed, and an increase that
  /// is ordered is a measure of its own.
  private Operation changed(Cue<Operation> cue, Set<Modality> around, Kernel kernel) {
    if (isUndone(cue)) {
      return kernel.role() == Kernel.Role.GOOD ? Operation.IMPOSE : Operation.LIFT;
    }
    boolean change =
        cue.value() == Operation.LIFT
            || cue.value() == Operation.AMEND
            || cue.value() == Operation.PARTLY;
    Matcher numbers = FROM_TO.matcher(passage.text());
    if (change && numbers.find()) {
      boolean up = Integer.parseInt(numbers.group(1)) < Integer.parseInt(numbers.group(2));
      return up ? Operation.AMEND : Operation.PARTLY;
    }
    if (cue.value() == Operation.LIFT && PARTIAL.matcher(passage.text()).find()) {
      return Operation.PARTLY;
    }
    if (cue.value() == Operation.INVALIDATE && LEFT.matcher(passage.text()).find()) {
      return Operation.STAND;
    }
    boolean higher = HIGHER.matcher(passage.between(cue.start(), cue.end())).matches();
    boolean ordered = cue.value() == Operation.AMEND && higher && around.contains(Modality.ORDER);
    return ordered ? Operation.IMPOSE : cue.value();
  }

  /// A word for making void where no court is named.
  private boolean isUndone(Cue<Operation> cue) {
    return cue.value() == Operation.INVALIDATE
        && UNDOES.matcher(passage.between(cue.start(), cue.end())).matches()
        && !COURT.matcher(passage.text()).find();
  }

  private Reported reported(
      Measure.State state, Cue<Operation> cue, Optional<Integer> condition, Kernel kernel) {
    Optional<String> hedge = modality.hedge(kernel.start());
    double confidence = hedge.isPresent() ? 0.6 : 0.7;
    return new Reported(state, cue.value(), cue.start(), cue.end(), condition, hedge, confidence);
  }
}
