package org.thaw.measure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.thaw.finding.Measure;
import org.thaw.passage.Passage;

/// Reads how real the steps of a measure are off the words of one passage: what is weighed,
/// threatened, ordered, wanted or denied, and what hangs on a condition.
final class ModalityReader {

  private static final Set<String> AUXILIARY = Set.of("may", "might", "could", "podría", "podrían");
  private static final Pattern UNDONE =
      Pattern.compile(
          "\\b(?:not|never|nunca|no|ni) (?:been |be |yet |fueron |fue |se |ha sido )?$");
  private static final Set<Modality> GOVERNING =
      EnumSet.of(Modality.ORDER, Modality.THREAT, Modality.MOOT, Modality.WANT);
  private static final Pattern COMING =
      Pattern.compile("\\b(?:will|would|may|might|could|podría|va a|iba a) (?:soon |also )?$");
  private static final Pattern OWN_FUTURE =
      Pattern.compile(
          "\\b(?:will|would) .*|(?:no )?\\p{L}{3,}(?:rá|rán)(?!\\p{L}).*|no"
              + " \\p{L}+(?:ría|rían)(?!\\p{L}).*");
  private static final Pattern ANNOUNCED =
      Pattern.compile("anunciad[oa]s?|decretad[oa]s?|ordenad[oa]s?|announced|decreed|ordered");
  private static final Pattern OF_NOUN = Pattern.compile("(?iu)alleged|presunt\\w+|supuest\\w+");
  private static final Pattern SET_OFF = Pattern.compile(", (?:ya |already )?\\z");

  private final Passage passage;
  private final Clauses clauses;
  private final Telling telling;
  private final Prospect prospect;
  private final List<Cue<Modality>> signs;

  ModalityReader(Passage passage, MeasureWords words, Clauses clauses) {
    this.passage = passage;
    this.clauses = clauses;
    this.telling = new Telling(clauses);
    this.prospect = new Prospect(clauses);
    this.signs = words.modalities().stream().filter(sign -> !isUndone(sign)).toList();
  }

  /// An order that was never given is none (`was never signed`), nor is one to come (`would sign`).
  private boolean isUndone(Cue<Modality> sign) {
    String before = passage.between(0, sign.start());
    return sign.value() == Modality.ORDER
        && (UNDONE.matcher(before).find() || COMING.matcher(before).find());
  }

  /// Other verbs of ordering between the word and the kernel, which take the kernel for themselves.
  long ordersBetween(Cue<Operation> cue, Kernel kernel) {
    return signs.stream()
        .filter(sign -> sign.value() == Modality.ORDER)
        .filter(sign -> sign.start() >= cue.end() && sign.end() <= kernel.start())
        .count();
  }

  /// True if the words overlap the kernel.
  static boolean isPart(Cue<?> cue, Kernel kernel) {
    return cue.start() < kernel.end() && kernel.start() < cue.end();
  }

  /// The modalities that bear on the deciding word.
  Set<Modality> around(Cue<Operation> cue, Kernel kernel) {
    Set<Modality> around = EnumSet.noneOf(Modality.class);
    for (Cue<Modality> sign : signs) {
      boolean own = isPart(sign, kernel) && kernel.role() == Kernel.Role.ACT;
      if (!own
          && bears(sign, cue, kernel)
          && (!GOVERNING.contains(sign.value()) || governs(sign, kernel))) {
        around.add(sign.value());
      }
    }
    around.addAll(told(cue, kernel));
    if (isAnnouncedBeside(kernel)) {
      around.removeAll(EnumSet.of(Modality.WANT, Modality.MOOT));
      around.add(Modality.ORDER);
    }
    if (kernel.kind() == Measure.Kind.GUARANTEE && kernel.role() == Kernel.Role.ACT) {
      around.removeAll(EnumSet.of(Modality.ORDER, Modality.WILL));
    }
    return around;
  }

  /// A participle set off behind the kernel tells of it as a fact, whatever somebody fears or wants
  /// of it (`fear a tariff on coffee, announced by …`).
  private boolean isAnnouncedBeside(Kernel kernel) {
    return signs.stream()
        .filter(sign -> sign.value() == Modality.ORDER && sign.start() > kernel.end())
        .filter(sign ->
            ANNOUNCED.matcher(passage.between(sign.start(), sign.end())).matches()
                && SET_OFF.matcher(passage.between(0, sign.start())).find())
        .anyMatch(sign -> passage.commas(kernel.end(), sign.start()) == 1);
  }

  /// Position and borders let the sign reach the word.
  private boolean bears(Cue<Modality> sign, Cue<Operation> cue, Kernel kernel) {
    int first = Math.min(cue.start(), kernel.start());
    boolean before = sign.end() <= cue.start() + 1;
    int gap = cue.start() - sign.end();
    return switch (sign.value()) {
      case NOT -> before && gap < 22 && passage.borders(sign.start(), cue.start()) == 0;
      case WILL ->
          isInside(sign, cue)
              || gap < 25
                  && sign.end() <= Math.max(cue.start(), kernel.start()) + 1
                  && passage.borders(sign.start(), cue.start()) == 0;
      case MOOT, THREAT, ORDER ->
          (passage.borders(sign.start(), first) == 0 || takes(sign, kernel))
              && (before
                  || !isAuxiliary(sign)
                      && (sign.start() - cue.end() < 40 || describes(sign, kernel)));
      case WANT -> before && sign.end() <= first + 1 && passage.borders(sign.start(), first) == 0;
      case DENY -> sign.end() <= first + 1;
      case IF, HEDGE -> false;
    };
  }

  /// The kernel is an object of the sign, however long the list in which it stands.
  private boolean takes(Cue<Modality> sign, Kernel kernel) {
    return sign.end() <= kernel.start() && telling.isArgument(kernel, sign);
  }

  /// The sign stands in a clause that says which kernel is meant (`the end of payments that he
  /// announced`).
  private boolean describes(Cue<Modality> sign, Kernel kernel) {
    return clauses.bond(sign.start(), sign.end(), kernel) == Clauses.Bond.DESCRIBING;
  }

  /// What the form of the deciding word says by itself.
  private Set<Modality> told(Cue<Operation> cue, Kernel kernel) {
    Set<Modality> told = EnumSet.noneOf(Modality.class);
    boolean own =
        kernel.role() == Kernel.Role.ACT
            && OWN_FUTURE.matcher(passage.between(kernel.start(), kernel.end())).matches();
    if (own || prospect.isHeadlineFuture(cue.start(), cue.end())) {
      told.addAll(EnumSet.of(Modality.WILL, Modality.ORDER));
    }
    if (prospect.isFuture(cue.start(), cue.end())
        || prospect.isSubjectOfFuture(cue.start(), cue.end())) {
      told.add(Modality.WILL);
    }
    if (cue.value() == Operation.LIFT && prospect.isAgreed(cue.start(), cue.end())) {
      told.add(Modality.WANT);
    }
    boolean purpose =
        prospect.isPurpose(cue.start(), cue.end()) || prospect.isWished(cue.start(), cue.end());
    if (purpose && cue.value() != Operation.MET) {
      told.add(Modality.WANT);
    }
    return told;
  }

  /// The word itself says it is to come (`subiría`).
  private static boolean isInside(Cue<Modality> sign, Cue<Operation> cue) {
    return sign.start() == cue.start() && sign.end() <= cue.end() + 1;
  }

  /// True if what the sign says bears on the kernel, as far as a parse tells.
  boolean governs(Cue<Modality> sign, Kernel kernel) {
    return clauses.bears(sign.start(), sign.end(), kernel);
  }

  private boolean isAuxiliary(Cue<Modality> sign) {
    return AUXILIARY.contains(passage.between(sign.start(), sign.end()));
  }

  /// Where the condition begins that the word hangs on; empty if it hangs on none.
  Optional<Integer> condition(Cue<Operation> cue) {
    return signs.stream()
        .filter(sign -> sign.value() == Modality.IF)
        .filter(sign -> passage.text().indexOf(';', Math.min(sign.start(), cue.start())) < 0)
        .filter(sign -> !clauses.isOfJoined(sign.start(), sign.end(), cue.start(), cue.end()))
        .map(Cue::start)
        .findFirst();
  }

  /// True if the word stands in the clause that states the condition and the kernel before it (`a
  /// duty on steel unless Ontario drops its charge`).
  boolean isOnlyConditional(Cue<Operation> cue, Kernel kernel) {
    return cue.value() != Operation.MET
        && signs.stream()
            .filter(sign -> sign.value() == Modality.IF)
            .filter(sign -> kernel.end() <= sign.start() && sign.end() <= cue.start())
            .anyMatch(sign -> passage.between(sign.end(), cue.start()).indexOf(',') < 0);
  }

  /// True if both the kernel and the word stand in the clause that only states the condition.
  boolean isInsideCondition(Cue<Operation> cue, Kernel kernel) {
    int first = Math.min(cue.start(), kernel.start());
    return signs.stream()
        .filter(sign -> sign.value() == Modality.IF && sign.end() <= first)
        .anyMatch(sign -> passage.between(sign.end(), first).indexOf(',') < 0);
  }

  /// The word that weakens what the passage tells; one that describes another thing (`over the
  /// alleged role of its agents`) does not.
  ///
  /// @param kernel where the name of the measure begins
  Optional<String> hedge(int kernel) {
    return signs.stream()
        .filter(sign -> sign.value() == Modality.HEDGE)
        .filter(sign -> sign.end() == kernel - 1 || !isOfNoun(sign))
        .map(sign -> passage.between(sign.start(), sign.end()))
        .findFirst();
  }

  private boolean isOfNoun(Cue<Modality> sign) {
    return OF_NOUN.matcher(passage.between(sign.start(), sign.end())).matches();
  }

  /// The signs of the passage, in text order.
  List<Cue<Modality>> signs() {
    return signs;
  }
}
