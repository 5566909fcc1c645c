package org.thaw.story;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.finding.Event;
import org.thaw.finding.Quotation;
import org.thaw.knowledge.Table;
import org.thaw.reading.Reading;
import org.thaw.text.Span;

/// Whose side speaks in a sentence: one country's, in a sentence that is for the most part what its
/// people say. Two who speak together are no side, nor are the press and companies.
final class Voices {

  /// Share of a sentence that what is said must fill, with who says it.
  private static final double LEAST = 0.6;

  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?iU).*\\b(?:both|the"
              + " two|they|and|leaders|ministers|sides|governments|presidents|parties|countries|ambos|ambas|los"
              + " dos|las"
              + " dos|ellos|ellas|y|e|ministros|presidentes|gobiernos|partes|países|cancilleres)\\b.*");

  private static final Pattern PRESS =
      Pattern.compile(
          "(?iU)(?:the|la|una) (?:agency|agencia)|.*\\b(?:media|press|(?:news|press|state)"
              + " agency|agencia (?:oficial|estatal|de"
              + " noticias)|newspapers?|papers?|radio|television|broadcaster|journal|times|post|news"
              + "|medios|prensa|diarios?|periódicos?|televisión|emisora|noticias)\\b.*");

  /// The same where the sentence begins with who says it and the saying is its main verb.
  private static final double LEAST_LED = 0.25;

  /// The same where another verb stands between who says it and the saying.
  private static final double LEAST_JOINED = 0.7;

  private static final Pattern ANNOUNCES = Pattern.compile("(?iU).*(?:announc|anunci).*");

  private static final Pattern ORDERS =
      Pattern.compile("(?iU).*(?:order|decre|impos|proclaim|orden|dispus|impus).*");

  /// What may stand before who speaks: `On Friday, in his speech to the Assembly,`.
  private static final Pattern FRONTED =
      Pattern.compile(
          "(?U)|.{1,80},\\s*|\\P{L}+|(?:On|In|At|El|En|Este|Esta) (?:[\\p{L}\\p{N}]+ ){1,4}");

  private static final Pattern JOINED = Pattern.compile("(?iU).*\\b(?:and|y|e)\\b.*|.{40,}");

  /// What stands before the saying where nothing was said; an adverb may stand between, but no
  /// other verb, nor `only`.
  private static final Pattern NOT =
      Pattern.compile(
          "(?isU) (?:(?:did|does|do|has|have|had) not|no|nunca|never)"
              + "(?: (?:yet|ever|once|aún|todavía|l[oae]s?|se|ha|han|había|habían|quiso|quisieron"
              + "|(?!only)\\p{L}+ly|(?!sola|única)\\p{L}+mente))*\\s*");

  private static final Pattern SET_OFF = Pattern.compile("(?s),.*,\\s*");

  private static final Pattern TO_COME =
      Pattern.compile(
          "(?iU)(?:will|shall|is to|are to|.*\\P{L})?\\p{L}*r(?:á|án)|(?:will|shall) .*");

  private static final Pattern ACCORDING = Pattern.compile("(?iU)according to|según");

  /// What two did, by the words of one: `Both sides agreed, according to the ministry.`
  private static final Pattern OF_BOTH =
      Pattern.compile("(?isU)\\W*(?:both|the two|ambos|ambas|los dos|las dos)\\b.*");

  /// Key of those whose side is not known or who are none.
  private static final String OTHERS = "";

  private static final Set<String> COMPANIES =
      Table.load("organizations.tsv").rows().stream()
          .filter(row -> row.cell("sector").matches("BUS|MED"))
          .flatMap(row ->
              Stream.concat(
                  Stream.of(row.cell("name_en"), row.cell("name_es")),
                  row.list("aliases").stream()))
          .collect(Collectors.toUnmodifiableSet());

  private final Reading reading;
  private final Sayings sayings;

  Voices(Reading reading) {
    this.reading = reading;
    this.sayings = new Sayings(reading);
  }

  /// The side that speaks in a sentence, if it is one.
  Optional<SentenceUse> of(int sentence) {
    return speaker(sentence)
        .filter(who -> !who.equals(OTHERS))
        .map(side -> new SentenceUse(ComposedStory.Role.SAID, Optional.of(side), 0));
  }

  /// True for a sentence that is for the most part what the press says, a company, or somebody
  /// whose side is not known.
  boolean isOfOthers(int sentence) {
    return speaker(sentence).filter(OTHERS::equals).isPresent();
  }

  /// True for an event that is told in what somebody says.
  boolean tells(Event event) {
    return reading.statements().stream().anyMatch(one -> one.content().contains(event.trigger()));
  }

  private Optional<String> speaker(int sentence) {
    Span whole = reading.sentences().get(sentence);
    Map<String, BitSet> said = new TreeMap<>();
    Map<String, Double> least = new TreeMap<>();
    for (Quotation quotation : reading.statements()) {
      if (quotation.sentence() == sentence && !sayings.isWithinAnother(quotation)) {
        if (isOfTwo(quotation)) {
          return Optional.empty();
        }
        String side = quotation.sourceCountry().filter(code -> !isNoSide(quotation)).orElse(OTHERS);
        if (isSaid(quotation) && (!side.equals(OTHERS) || isWord(quotation))) {
          fill(said.computeIfAbsent(side, any -> new BitSet()), whole, quotation.spans());
          least.merge(side, least(quotation, whole), Math::min);
        }
      }
    }
    return said.entrySet().stream()
        .filter(one ->
            one.getValue().cardinality()
                >= least.getOrDefault(one.getKey(), LEAST) * (whole.end() - whole.start()))
        .max(Comparator.comparingInt(one -> one.getValue().cardinality()))
        .map(Map.Entry::getKey);
  }

  private double least(Quotation quotation, Span whole) {
    if (quotation.sourceSpan().isEmpty() || quotation.cueSpan().isEmpty()) {
      return LEAST;
    }
    Span source = quotation.sourceSpan().get();
    Span cue = quotation.cueSpan().get();
    if (source.start() < whole.start() || source.end() > cue.start()) {
      return LEAST;
    }
    String text = reading.article().text();
    String between = text.substring(source.end(), cue.start());
    boolean aside = SET_OFF.matcher(between).matches();
    if (!aside && JOINED.matcher(between).matches()) {
      return LEAST_JOINED;
    }
    boolean first = FRONTED.matcher(text.substring(whole.start(), source.start())).matches();
    return first && cue.end() <= quotation.content().start() ? LEAST_LED : LEAST;
  }

  /// False for what is done by saying so: condemned, demanded, rejected.
  private static boolean isWord(Quotation quotation) {
    return quotation.evidence().rules().stream()
        .noneMatch(
            rule -> rule.matches("quotation\\.behind-(?:object|judge.*|infinitive|person|claim)"));
  }

  /// False for a deed that is announced or ordered, which is done by saying so, and for what was
  /// not said.
  private boolean isSaid(Quotation quotation) {
    if (isDenied(quotation) || sayings.isDeed(quotation) || sayings.hangs(quotation)) {
      return false;
    }
    boolean clause = quotation.evidence().rules().contains("quotation.behind-clause");
    boolean direct = quotation.mode() != Quotation.Mode.INDIRECT;
    return direct
        || quotation
            .cue()
            .filter(
                cue -> ORDERS.matcher(cue).matches() || !clause && ANNOUNCES.matcher(cue).matches())
            .isEmpty();
  }

  /// True for what one did not say, by the words between who says and the saying.
  static boolean isDenied(String between) {
    return NOT.matcher(between).matches();
  }

  private boolean isDenied(Quotation quotation) {
    String text = reading.article().text();
    return quotation.sourceSpan().isPresent()
        && quotation.cueSpan().isPresent()
        && quotation.sourceSpan().get().end() <= quotation.cueSpan().get().start()
        && isDenied(
            text.substring(quotation.sourceSpan().get().end(), quotation.cueSpan().get().start()));
  }

  private static void fill(BitSet said, Span whole, List<Span> parts) {
    for (Span part : parts) {
      int start = Math.max(whole.start(), part.start());
      int end = Math.min(whole.end(), part.end());
      if (start < end) {
        said.set(start - whole.start(), end - whole.start());
      }
    }
  }

  /// True for what two say together, and for what is yet to be said.
  private boolean isOfTwo(Quotation quotation) {
    boolean announced = quotation.cue().filter(cue -> TO_COME.matcher(cue).matches()).isPresent();
    return announced
        || quotation.cue().filter(cue -> ACCORDING.matcher(cue).matches()).isPresent()
            && OF_BOTH.matcher(quotation.content().in(reading.article().text())).matches()
        || names(quotation).anyMatch(words -> TOGETHER.matcher(words).matches());
  }

  private boolean isNoSide(Quotation quotation) {
    return names(quotation)
        .anyMatch(words -> PRESS.matcher(words).matches() || COMPANIES.contains(words));
  }

  private Stream<String> names(Quotation quotation) {
    return Stream.concat(
        quotation.source().stream(),
        quotation.sourceSpan().map(span -> span.in(reading.article().text())).stream());
  }
}
