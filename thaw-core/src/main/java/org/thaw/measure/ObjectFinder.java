package org.thaw.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.finding.Measure;
import org.thaw.finding.TimeExpression;
import org.thaw.mention.Mention;
import org.thaw.passage.Passage;
import org.thaw.text.Span;

/// Finds whom or what a measure hits, in the article's words: the phrase that hangs on its name or
/// on the verb that decides it; where there is no parse, the phrase behind the name.
///
/// A time, a rate or a number is no object.
record ObjectFinder(
    AnnotatedArticle article, Passage passage, Clauses clauses, List<TimeExpression> times) {

  private static final Set<String> TOWARDS =
      Set.of("on", "against", "of", "for", "from", "to", "a", "al", "contra", "sobre", "de", "del");
  private static final Set<String> HIT = Set.of("on", "against", "upon", "a", "contra", "sobre");
  private static final Set<String> CUT =
      Set.of("relcl", "acl", "acl:relcl", "appos", "parataxis", "advcl", "punct");
  private static final Pattern EMBASSY = Pattern.compile("[Ee]mbass|[Ee]mbajad");
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?:whose|cuya|cuyas|cuyo|his|her|its|their|su|sus|él|ella|ellos|him|them|it|that|this|which|whom|who|que|todo|all|what|one|each"
              + " other|another|the others?|el otro|la otra|l[ao]s otr[ao]s|(?:the |la |el"
              + " )?(?:grounds?|basis|condition|country|state|nation|pa[ií]s|estado|naci[oó]n)|su"
              + " vez|their own|for consultations|consult(?:as|ations?)(?: .*)?|[^\\p{L}\\d].*)?");
  private static final Pattern FIRST =
      Pattern.compile(
          "^(?:no more|any more|any|more(?! than)|más(?!"
              + " de)|ning[uú]na?|other|otr[oa]s|its|his|her|their) (?=\\p{L})");
  private static final Pattern BESIDE =
      Pattern.compile(
          ",? (?:and|y|e|or|o) (?:the |las? |los |el |other |otr[oa]s |new |nuev[oa]s )*(?:\\p{L}+"
              + " )?(?:tariffs?|dut(?:y|ies)|sanctions?|measures|reprisals|inspections|bans?|aranceles|sanciones|medidas|represalias|inspecciones|revocaci[oó]n)\\b.*$|,?"
              + " (?:inspections|inspecciones|sanctions|sanciones|tariffs|aranceles)$| alone$");
  private static final Pattern RATE =
      Pattern.compile(
          "^(?:up to |hasta (?:el )?)?\\d[\\d.,]*\\s?(?:%|percent|per cent|por"
              + " ciento)?(?:\\s+(?:y|and|on|against|a|al|sobre|contra|de)\\s+(?:the |las? |los"
              + " )?)?");
  private static final Pattern UNDER =
      Pattern.compile(
          " (?:under (?:another|a|an|the|this|that|section|emergency)\\b|pursuant to|en virtud"
              + " de|al amparo de).*$");

  private static final Pattern TRADE =
      Pattern.compile(
          "(?iu)(?:all |la |las |el"
              + " )?(?:trade|imports|exports|sales|purchases|shipments|transit|buying|comercio|importaci\\p{L}+|exportaci\\p{L}+|compras?|ventas?)\\b.*");

  private static final Pattern JOINED = Pattern.compile(" ([ye]) al? (?:sus? )?");
  private static final Pattern JOINERS = Pattern.compile("(?:\\s|,|the|and|y|e|la|el|los)*");
  private static final Pattern OF = Pattern.compile(" (?:of|de) ");
  private static final Pattern BEHIND =
      Pattern.compile(
          "^\\s+(?:of \\d[\\d.,]*\\s?(?:%|percent)"
              + " )?(?:on|against|of|for|from|to|into|over|a|al|contra|sobre|para|de|del)\\s+([^,;:.—]{3,60}?)(?=\\s+(?:that|which|who|was|were|is|are|has|have|had|will|would|on"
              + " (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)|from|until|if|unless|after|because|in|by|and|but|que|por|si|desde|hasta|tras|entró|fue|fueron)\\b|[,;:.—]|$)");

  /// The object of a kernel that a word between two offsets decides; empty if none is named.
  Optional<String> find(Kernel kernel, Reported reported) {
    if (EMBASSY.matcher(passage.between(kernel.start(), kernel.end())).find()
        && kernel.kind() == Measure.Kind.RELATIONS_BROKEN) {
      return Optional.of(article.words(passage.span(kernel.start(), kernel.end())));
    }
    if (!clauses.parsed()) {
      return behind(kernel);
    }
    Optional<Integer> name = clauses.head(kernel.start(), kernel.end());
    if (kernel.role() == Kernel.Role.GOOD && namesObject(kernel)) {
      return name.flatMap(at -> candidates(at, kernel, reported).findFirst())
          .filter(words -> kernel.kind() != Measure.Kind.BORDER_CLOSED)
          .or(() -> name.flatMap(this::phrase));
    }
    return name.flatMap(at -> candidates(at, kernel, reported).findFirst());
  }

  /// The name is itself what is hit: the crossing that is shut, the beef that is barred.
  private boolean namesObject(Kernel kernel) {
    return kernel.kind() == Measure.Kind.BORDER_CLOSED
        || kernel.kind() == Measure.Kind.TRADE_BAN
            && !TRADE.matcher(passage.between(kernel.start(), kernel.end())).matches();
  }

  private Optional<String> behind(Kernel kernel) {
    Matcher matcher = BEHIND.matcher(passage.text()).region(kernel.end(), passage.text().length());
    return matcher.find()
        ? words(passage.span(matcher.start(1), matcher.end(1)))
        : Optional.empty();
  }

  private Stream<String> candidates(int name, Kernel kernel, Reported reported) {
    boolean act = kernel.role() == Kernel.Role.ACT || kernel.role() == Kernel.Role.BACK;
    Stream<Integer> own = act ? clauses.children(name, Clauses.OBJECT) : behindName(name);
    Stream<Integer> owner = act ? Stream.empty() : clauses.children(name, Set.of("poss"));
    boolean bound = clauses.bond(reported.start(), reported.end(), kernel) == Clauses.Bond.SHARED;
    Stream<Integer> verbs = act || !bound ? Stream.empty() : hit(clauses.clause(name));
    int from = passage.sentence().span().start();
    return Stream.of(own, owner, verbs)
        .flatMap(each -> each)
        .filter(at -> !clauses.sentence().isWithin(name, at))
        .filter(at ->
            clauses.token(at).span().start() - from >= kernel.end()
                || clauses.token(at).span().end() - from <= kernel.start())
        .flatMap(at -> phrase(at).stream());
  }

  /// What hangs on the name by a preposition, or on a participle that describes it.
  private Stream<Integer> behindName(int name) {
    Stream<Integer> participle = clauses.children(name, Clauses.RELATIVE).flatMap(this::hit);
    return Stream.concat(clauses.governed(name, TOWARDS), participle);
  }

  private Stream<Integer> hit(int verb) {
    return clauses.governed(verb, HIT);
  }

  /// The words that hang on a token, without clauses, appositions and what follows them.
  private Optional<String> phrase(int at) {
    int first = at;
    int last = at;
    for (int i = 0; i < clauses.sentence().tokens().size(); i++) {
      if (isPart(i, at)) {
        first = Math.min(first, i);
        last = Math.max(last, i);
      }
    }
    while (first < at && TOWARDS.contains(clauses.lower(first))) {
      first++;
    }
    return words(new Span(clauses.token(first).span().start(), clauses.token(last).span().end()));
  }

  private boolean isPart(int index, int top) {
    int at = index;
    for (int steps = 0; at >= 0 && steps <= clauses.sentence().tokens().size(); steps++) {
      if (at == top) {
        return true;
      }
      if (CUT.contains(clauses.token(at).relation())) {
        return false;
      }
      at = clauses.token(at).head();
    }
    return false;
  }

  /// Whom or what is handed over to a country (`the extradition to Chile of two mayors`).
  private Span behindCountry(Span span) {
    return passage.parties().stream()
        .map(party -> party.mention().span())
        .filter(name ->
            name.start() >= span.start()
                && name.start() <= span.start() + 4
                && name.end() < span.end())
        .map(name -> OF.matcher(article.text()).region(name.end(), span.end()))
        .filter(Matcher::lookingAt)
        .map(matcher -> new Span(matcher.end(), span.end()))
        .findFirst()
        .orElse(span);
  }

  /// Without the last of a list that is only named as one of them (`officials, an envoy among
  /// them`).
  private String named(Span span, String words) {
    int comma = words.lastIndexOf(", ");
    boolean among = article.text().startsWith(" among them", span.end());
    return among && comma > 0 ? words.substring(0, comma) : words;
  }

  private Optional<String> words(Span span) {
    Span own = behindCountry(span);
    String rated = RATE.matcher(article.words(own).strip()).replaceFirst("").strip();
    String words = BESIDE.matcher(FIRST.matcher(rated).replaceFirst("")).replaceFirst("").strip();
    words = JOINED.matcher(UNDER.matcher(words).replaceFirst("")).replaceAll(" $1 ");
    words = named(own, words);
    boolean time =
        times.stream()
            .anyMatch(one ->
                one.spans().get(0).start() <= span.start() + 4
                    && one.spans().get(0).end() > span.start());
    boolean nothing = NOTHING.matcher(words.toLowerCase(Locale.ROOT)).matches();
    return time || nothing || isCountry(own) || words.length() > 90
        ? Optional.empty()
        : Optional.of(words);
  }

  /// Nothing but names of countries: those are the target.
  private boolean isCountry(Span span) {
    String rest = article.words(span);
    for (Passage.Party party : passage.parties()) {
      Mention mention = party.mention();
      if (mention.kind() == Mention.Kind.COUNTRY && span.contains(mention.span())) {
        rest = rest.replace(article.words(mention.span()), "");
      }
    }
    return JOINERS.matcher(rest).matches();
  }
}
