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
  private static final Set<String> AUXILIARY = Set.of("may", "might", "could", "podría", "podrían");
  private static final Pattern FROM_TO =
      Pattern.compile("(?:from|del?) (\\d+)(?:[.,]\\d+)?(?: ?%| percent)? (?:to|al?) (\\d+)");
  private static final Pattern NEVER =
      Pattern.compile(
          "(?:was|were|has|have) never (?:been )?(?:signed|imposed|applied|in force|enforced)|never (?:took effect|came into force)|nunca se (?:firm|impus|aplic)\\p{L}+|nunca entr\\p{L}+ en vigor|(?:fue|fueron) nunca firmad[oa]s?");
  private static final Pattern WITHOUT =
      Pattern.compile(
          "\\b(?:(?:without|sin) (?:\\p{L}+ ){0,2}|(?:lack|absence|falta|ausencia) (?:of|de) (?:\\p{L}+ )?|(?i:no|ning[uú]na?) (?:new |further |other |additional |nueva |otra )?)$");
  private static final Pattern UNDONE =
      Pattern.compile(
          "\\b(?:not|never|nunca|no|ni) (?:been |be |yet |fueron |fue |se |ha sido )?$");
  private static final Set<Modality> GOVERNING =
      EnumSet.of(Modality.ORDER, Modality.THREAT, Modality.MOOT, Modality.WANT);
  private static final Pattern COMING =
      Pattern.compile("\\b(?:will|would|may|might|could|podría|va a|iba a) (?:soon |also )?$");
  private static final Pattern DATED =
      Pattern.compile(
          "\\b(?:on|from|by|beginning|starting|as of|effective|desde|a partir del?|el) (?:the |end of |el )*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|midnight|\\d|lunes|martes|miércoles|jueves|viernes|sábado|domingo)|at once|immediate|midnight|tomorrow|inmediat|mañana");
  private static final Pattern PARTIAL =
      Pattern.compile(
          "\\b(?:many|some|most|part|half|several) of |\\bparte de |\\bin part\\b|parcialmente|\\bbut (?:it )?(?:kept|keeps|left|not )|\\bfor [\\p{L}-]+(?: [\\p{L}-]+)? only\\b|\\b(?:issuing|granting|lifting|easing|expedir|otorgar) (?:some|certain|algun[oa]s) |\\b(?:two|three|four|five|some|certain|dos|tres|cuatro|algun[oa]s) (?:kinds|types|categories|tipos|clases|categorías) (?:of|de) |\\bpero (?:mantuvo|mantiene|conservó|no )");
  private static final Pattern OWN_FUTURE =
      Pattern.compile("\\b(?:will|would) .*|no \\p{L}+(?:rá|rán|ría|rían)(?!\\p{L}).*");
  private static final Pattern HIGHER =
      Pattern.compile("rais\\w+|increas\\w+|hik\\w+|elev.*|subi.*|aument.*|alza.*");

  private final Passage passage;
  private final Lexicon lexicon;
  private final Clauses clauses;
  private final Telling telling;
  private final Rivals rivals;
  private final List<Cue<Modality>> modalities;

  StateReader(Passage passage, Lexicon lexicon, Clauses clauses, List<Kernel> kernels) {
    this.rivals = new Rivals(passage, clauses, kernels);
    this.passage = passage;
    this.clauses = clauses;
    this.telling = new Telling(clauses);
    this.lexicon = lexicon;
    this.modalities =
        lexicon.modalities(passage.text()).stream().filter(sign -> !isUndone(sign)).toList();
  }

  /// An order that was never given is none (`was never signed`), nor is one to come (`would sign`).
  private boolean isUndone(Cue<Modality> sign) {
    String before = passage.between(0, sign.start());
    return sign.value() == Modality.ORDER
        && (UNDONE.matcher(before).find() || COMING.matcher(before).find());
  }

  /// What the passage reports of the kernel; empty if nothing that counts.
  Optional<Reported> read(Kernel kernel) {
    if (WITHOUT.matcher(passage.between(0, kernel.start())).find()
        || isNever(kernel)
        || isQuestion()) {
      return Optional.empty();
    }
    List<Cue<Operation>> cues = new ArrayList<>(lexicon.operations(passage.text(), kernel));
    cues.removeIf(cue -> isPart(cue, kernel) && kernel.role() == Kernel.Role.THING);
    cues.removeIf(cue -> telling.isAttribute(cue.start(), cue.end()));
    if (kernel.role() == Kernel.Role.THING
        && cues.stream().noneMatch(cue -> rivals.isTakenFor(cue, kernel))) {
      implied(kernel).ifPresent(cues::add);
    }
    return cues.stream()
        .filter(cue -> score(cue, kernel) > -1 && isNear(cue, kernel))
        .filter(cue -> !isOnlyConditional(cue, kernel) && !rivals.isOfAnother(cue, kernel))
        .max(Comparator.comparingDouble(cue -> score(cue, kernel)))
        .flatMap(cue -> report(cue, kernel));
  }

  /// A question tells of no step.
  private boolean isQuestion() {
    return passage.text().strip().endsWith("?");
  }

  /// What was never signed or never began has no state.
  private boolean isNever(Kernel kernel) {
    Matcher matcher = NEVER.matcher(passage.text());
    while (matcher.find()) {
      if (clauses.bond(matcher.start(), matcher.end(), kernel) != Clauses.Bond.APART) {
        return true;
      }
    }
    return false;
  }

  /// A measure that is weighed, threatened or ordered need not be said to be imposed.
  private Optional<Cue<Operation>> implied(Kernel kernel) {
    Set<Modality> enough = EnumSet.of(Modality.MOOT, Modality.THREAT, Modality.ORDER);
    return modalities.stream()
        .filter(cue -> enough.contains(cue.value()) && governs(cue, kernel))
        .filter(cue -> cue.end() <= kernel.start() || telling.isDoneTo(kernel, cue))
        .filter(cue -> passage.borders(cue.start(), kernel.start()) == 0)
        .min(Comparator.comparingInt(cue -> distance(cue, kernel)))
        .map(cue -> new Cue<>(Operation.IMPOSE, kernel.start(), kernel.end()));
  }

  /// A verb that takes or gives a good thing stands close to it.
  private static boolean isNear(Cue<Operation> cue, Kernel kernel) {
    boolean plain = cue.value() == Operation.IMPOSE || cue.value() == Operation.LIFT;
    return kernel.role() != Kernel.Role.GOOD || !plain || distance(cue, kernel) < 70;
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
        - 0.8 * verbsBetween(cue, kernel)
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

  /// Other verbs of ordering between the word and the kernel, which take the kernel for themselves.
  private long verbsBetween(Cue<Operation> cue, Kernel kernel) {
    return modalities.stream()
        .filter(sign -> sign.value() == Modality.ORDER)
        .filter(sign -> sign.start() >= cue.end() && sign.end() <= kernel.start())
        .count();
  }

  private static boolean isPart(Cue<?> cue, Kernel kernel) {
    return cue.start() < kernel.end() && kernel.start() < cue.end();
  }

  private static int distance(Cue<?> cue, Kernel kernel) {
    if (cue.end() <= kernel.start()) {
      return kernel.start() - cue.end();
    }
    return Math.max(0, cue.start() - kernel.end());
  }

  private Optional<Reported> report(Cue<Operation> cue, Kernel kernel) {
    Set<Modality> around = around(cue, kernel);
    Optional<Integer> condition = condition(cue);
    if (isInsideCondition(cue, kernel) || around.contains(Modality.DENY)) {
      return Optional.empty();
    }
    boolean hard = around.contains(Modality.ORDER) || DATED.matcher(passage.text()).find();
    boolean good = kernel.kind() == Measure.Kind.GUARANTEE;
    return States.of(changed(cue, around), around, !good && (condition.isPresent() || !hard))
        .map(state -> reported(state, cue, condition));
  }

  /// What the words come to: two numbers say which way a measure was changed, and an increase that
  /// is ordered is a measure of its own.
  private Operation changed(Cue<Operation> cue, Set<Modality> around) {
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
    boolean higher = HIGHER.matcher(passage.between(cue.start(), cue.end())).matches();
    boolean ordered = cue.value() == Operation.AMEND && higher && around.contains(Modality.ORDER);
    return ordered ? Operation.IMPOSE : cue.value();
  }

  private Reported reported(Measure.State state, Cue<Operation> cue, Optional<Integer> condition) {
    Optional<String> hedge =
        modalities.stream()
            .filter(sign -> sign.value() == Modality.HEDGE)
            .map(sign -> passage.between(sign.start(), sign.end()))
            .findFirst();
    double confidence = hedge.isPresent() ? 0.6 : 0.7;
    return new Reported(state, cue.value(), cue.start(), cue.end(), condition, hedge, confidence);
  }

  /// The modalities that bear on the deciding word.
  private Set<Modality> around(Cue<Operation> cue, Kernel kernel) {
    Set<Modality> around = EnumSet.noneOf(Modality.class);
    int first = Math.min(cue.start(), kernel.start());
    for (Cue<Modality> sign : modalities) {
      if (isPart(sign, kernel) && kernel.role() == Kernel.Role.ACT) {
        continue;
      }
      boolean before = sign.end() <= cue.start() + 1;
      int gap = cue.start() - sign.end();
      boolean bears =
          switch (sign.value()) {
            case NOT -> before && gap < 22 && passage.borders(sign.start(), cue.start()) == 0;
            case WILL ->
                isInside(sign, cue)
                    || gap < 25
                        && sign.end() <= Math.max(cue.start(), kernel.start()) + 1
                        && passage.borders(sign.start(), cue.start()) == 0;
            case MOOT, THREAT, ORDER ->
                passage.borders(sign.start(), first) == 0
                    && (before || !isAuxiliary(sign) && sign.start() - cue.end() < 40);
            case WANT ->
                before && sign.end() <= first + 1 && passage.borders(sign.start(), first) == 0;
            case DENY -> sign.end() <= first + 1;
            case IF, HEDGE -> false;
          };
      if (bears && (!GOVERNING.contains(sign.value()) || governs(sign, kernel))) {
        around.add(sign.value());
      }
    }
    boolean own =
        kernel.role() == Kernel.Role.ACT
            && kernel.kind() != Measure.Kind.GUARANTEE
            && OWN_FUTURE.matcher(passage.between(kernel.start(), kernel.end())).matches();
    if (own) {
      around.addAll(EnumSet.of(Modality.WILL, Modality.ORDER));
    }
    if (telling.isHeadlineFuture(cue.start(), cue.end())) {
      around.addAll(EnumSet.of(Modality.WILL, Modality.ORDER));
    }
    if (telling.isFuture(cue.start(), cue.end())
        || telling.isSubjectOfFuture(cue.start(), cue.end())) {
      around.add(Modality.WILL);
    }
    if (telling.isPurpose(cue.start(), cue.end()) && cue.value() != Operation.MET) {
      around.add(Modality.WANT);
    }
    return around;
  }

  /// The word itself says it is to come (`subiría`).
  private static boolean isInside(Cue<Modality> sign, Cue<Operation> cue) {
    return sign.start() == cue.start() && sign.end() <= cue.end() + 1;
  }

  private boolean governs(Cue<Modality> sign, Kernel kernel) {
    return clauses.bears(sign.start(), sign.end(), kernel);
  }

  private boolean isAuxiliary(Cue<Modality> sign) {
    return AUXILIARY.contains(passage.between(sign.start(), sign.end()));
  }

  private Optional<Integer> condition(Cue<Operation> cue) {
    return modalities.stream()
        .filter(sign -> sign.value() == Modality.IF)
        .filter(sign -> passage.text().indexOf(';', Math.min(sign.start(), cue.start())) < 0)
        .map(Cue::start)
        .findFirst();
  }

  /// True if the word stands in the clause that states the condition and the kernel before it (`a
  /// duty on steel unless Ontario drops its charge`).
  private boolean isOnlyConditional(Cue<Operation> cue, Kernel kernel) {
    return cue.value() != Operation.MET
        && modalities.stream()
            .filter(sign -> sign.value() == Modality.IF)
            .filter(sign -> kernel.end() <= sign.start() && sign.end() <= cue.start())
            .anyMatch(sign -> passage.between(sign.end(), cue.start()).indexOf(',') < 0);
  }

  /// True if both the kernel and the word stand in the clause that only states the condition.
  private boolean isInsideCondition(Cue<Operation> cue, Kernel kernel) {
    int first = Math.min(cue.start(), kernel.start());
    return modalities.stream()
        .filter(sign -> sign.value() == Modality.IF && sign.end() <= first)
        .anyMatch(sign -> passage.between(sign.end(), first).indexOf(',') < 0);
  }
}
