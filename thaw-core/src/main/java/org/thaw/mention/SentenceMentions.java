package org.thaw.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.finding.Actor;
import org.thaw.finding.Sector;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.AnnotatedArticle;
import org.thaw.text.Span;

/// Turns the names and roles of one sentence into mentions.
final class SentenceMentions {

  private static final Set<String> PLACE_WORDS =
      Set.of("in", "at", "near", "outside", "around", "en", "cerca", "desde", "across");

  private final AnnotatedArticle article;
  private final Sentence sentence;
  private final List<Hit> hits;
  private final People people;
  private final Knowledge knowledge;
  private final boolean[] taken;
  private final List<Mention> mentions = new ArrayList<>();

  SentenceMentions(
      AnnotatedArticle article,
      Sentence sentence,
      List<Hit> hits,
      People people,
      Knowledge knowledge) {
    this.article = article;
    this.sentence = sentence;
    this.hits = hits;
    this.people = people;
    this.knowledge = knowledge;
    this.taken = new boolean[sentence.tokens().size()];
  }

  List<Mention> find(List<RoleFinder.Phrase> phrases) {
    for (RoleFinder.Phrase phrase : phrases) {
      take(phrase.start(), phrase.end());
      if (!isBare(phrase)) {
        role(phrase);
      }
    }
    for (Hit hit : hits) {
      if (!taken[hit.start()]) {
        name(hit);
      }
    }
    unknownPeople();
    phrases.stream().filter(SentenceMentions::isBare).forEach(this::bareRole);
    return new Apposition(article, sentence, people).apply(mentions);
  }

  /// An office alone, which may mean somebody named anywhere before it.
  private static boolean isBare(RoleFinder.Phrase phrase) {
    return !phrase.isNamed() && phrase.countries().isEmpty();
  }

  private void role(RoleFinder.Phrase phrase) {
    if (phrase.isNamed()) {
      namedRole(phrase);
    } else {
      for (Hit country : phrase.countries()) {
        countryRole(phrase, country);
      }
    }
  }

  private void namedRole(RoleFinder.Phrase phrase) {
    Span span = span(phrase.start(), phrase.end());
    String name = words(phrase.nameStart(), phrase.end());
    String office = office(phrase);
    Optional<Hit> country = phrase.countries().stream().findFirst();
    Optional<People.Known> table =
        phrase
            .holder()
            .flatMap(hit -> hit.name().entity())
            .flatMap(knowledge::holder)
            .map(holder -> people.holder(holder, span, sentence.index()));
    Optional<String> code = country.flatMap(hit -> hit.name().code());
    People.Known met =
        table.orElseGet(() ->
            new People.Known(
                name,
                Optional.of(office),
                code,
                phrase.role().sector(),
                Optional.empty(),
                span,
                sentence.index()));
    person(people.meet(met), phrase.start(), phrase.end(), Mention.Kind.PERSON);
  }

  private void bareRole(RoleFinder.Phrase phrase) {
    Optional<People.Known> known =
        phrase.role().title()
            ? people.byOffice(office(phrase), span(phrase.start(), phrase.end()), sentence.index())
            : Optional.empty();
    if (known.isPresent()) {
      person(known.get(), phrase.start(), phrase.end(), Mention.Kind.OFFICE);
      return;
    }
    Actor actor =
        new Actor(
            words(phrase.start(), phrase.end()),
            Optional.empty(),
            phrase.role().sector(),
            Optional.empty());
    add(
        phrase.start(),
        phrase.end(),
        kind(phrase),
        Optional.of(actor),
        Optional.empty(),
        office(phrase));
  }

  private void countryRole(RoleFinder.Phrase phrase, Hit country) {
    String code = country.name().code().orElseThrow();
    Span span = span(phrase.start(), phrase.end());
    String words = words(phrase.start(), phrase.end());
    Optional<People.Known> holder =
        phrase.role().title()
            ? people.inOffice(code, office(phrase), span, sentence.index())
            : Optional.empty();
    Optional<Sector> sector = phrase.role().sector().or(() -> country.name().sector());
    Actor actor = new Actor(words, Optional.of(code), sector, holder.flatMap(People.Known::entity));
    add(
        phrase.start(),
        phrase.end(),
        kind(phrase),
        Optional.of(actor),
        holder.map(People.Known::name),
        office(phrase));
    holder.ifPresent(known -> people.see(known, span, sentence.index()));
  }

  private static Mention.Kind kind(RoleFinder.Phrase phrase) {
    return phrase.role().title() ? Mention.Kind.OFFICE : Mention.Kind.AGENT;
  }

  private String office(RoleFinder.Phrase phrase) {
    return words(phrase.roleStart(), phrase.roleEnd());
  }

  private void name(Hit hit) {
    take(hit.start(), hit.end());
    switch (hit.name().kind()) {
      case PERSON, SURNAME -> holder(hit);
      case TRAP -> {}
      case COUNTRY -> plain(hit, Mention.Kind.COUNTRY);
      case DEMONYM -> plain(hit, Mention.Kind.DEMONYM);
      case METONYM, CAPITAL ->
          plain(hit, standsAsPlace(hit) ? Mention.Kind.PLACE : Mention.Kind.METONYM);
      case CITY -> plain(hit, Mention.Kind.PLACE);
      case ORGANIZATION, COMPANY -> plain(hit, Mention.Kind.ORGANIZATION);
      case GROUP -> plain(hit, Mention.Kind.GROUP);
    }
  }

  private boolean standsAsPlace(Hit hit) {
    return hit.start() > 0
        && PLACE_WORDS.contains(
            sentence.tokens().get(hit.start() - 1).form().toLowerCase(Locale.ROOT));
  }

  private void plain(Hit hit, Mention.Kind kind) {
    Optional<Actor> actor = hit.actor(words(hit.start(), hit.end()));
    if (kind == Mention.Kind.PLACE) {
      actor = actor.map(a -> new Actor(a.name(), a.country(), Optional.empty(), a.entity()));
    }
    mentions.add(
        new Mention(
            span(hit.start(), hit.end()),
            sentence.index(),
            head(hit.start(), hit.end()),
            kind,
            actor,
            Optional.empty(),
            Optional.empty()));
  }

  private void holder(Hit hit) {
    int end = RoleFinder.nameEnd(sentence, hits, hit.end(), true);
    take(hit.start(), end);
    Span span = span(hit.start(), end);
    Optional<People.Known> before = people.find(hit.name().value());
    People.Known known =
        before.orElseGet(() ->
            hit.name()
                .entity()
                .flatMap(knowledge::holder)
                .map(holder -> people.holder(holder, span, sentence.index()))
                .orElseThrow());
    person(people.meet(known), hit.start(), end, Mention.Kind.PERSON);
  }

  /// Given name and surname, or the surname of somebody met before.
  private void unknownPeople() {
    int i = 0;
    while (i < taken.length) {
      int end = i;
      while (end < taken.length
          && !taken[end]
          && RoleFinder.isCapitalised(sentence, end)
          && end - i < 4) {
        end++;
      }
      if (end > i) {
        unknownPerson(i, end);
      }
      i = Math.max(end, i + 1);
    }
  }

  private void unknownPerson(int start, int end) {
    String name = words(start, end);
    Optional<People.Known> before = people.find(name);
    if (before.isPresent()) {
      person(people.meet(before.get()), start, end, Mention.Kind.PERSON);
    } else if (end - start >= 2
        && knowledge.gender(sentence.tokens().get(start).form()).isPresent()) {
      People.Known met =
          new People.Known(
              name,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              span(start, end),
              sentence.index());
      person(people.meet(met), start, end, Mention.Kind.PERSON);
    }
  }

  private void person(People.Known known, int start, int end, Mention.Kind kind) {
    Function<String, Actor> actor = known::actor;
    take(start, end);
    people.see(known, span(start, end), sentence.index());
    mentions.add(
        new Mention(
            span(start, end),
            sentence.index(),
            head(start, end),
            kind,
            Optional.of(actor.apply(words(start, end))),
            Optional.of(known.name()),
            known.office()));
  }

  private void add(
      int start,
      int end,
      Mention.Kind kind,
      Optional<Actor> actor,
      Optional<String> person,
      String office) {
    Optional<String> asOffice =
        kind == Mention.Kind.OFFICE ? Optional.of(office) : Optional.empty();
    mentions.add(
        new Mention(
            span(start, end), sentence.index(), head(start, end), kind, actor, person, asOffice));
  }

  private void take(int start, int end) {
    for (int i = start; i < end; i++) {
      taken[i] = true;
    }
  }

  private Span span(int start, int end) {
    return sentence.tokens().get(start).span().cover(sentence.tokens().get(end - 1).span());
  }

  private String words(int start, int end) {
    return article.words(span(start, end));
  }

  /// The token whose head lies outside; the last one where the sentence is not parsed.
  private int head(int start, int end) {
    for (int i = start; i < end; i++) {
      Token token = sentence.tokens().get(i);
      boolean parsed = token.head() >= 0 || token.relation().equals("root");
      if (parsed
          && (token.head() < start || token.head() >= end)
          && !token.relation().equals("punct")) {
        return i;
      }
    }
    return end - 1;
  }
}
