package org.thaw.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.finding.Actor;
import org.thaw.finding.Sector;
import org.thaw.knowledge.Knowledge;

/// Turns the names and roles of one sentence into mentions.
final class SentenceMentions {

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
    Stretch stretch = stretch(phrase);
    Optional<People.Known> table =
        phrase
            .holder()
            .flatMap(hit -> hit.name().entity())
            .flatMap(knowledge::holder)
            .map(holder -> people.holder(holder, stretch.span(), sentence.index()))
            .map(known -> known.inState(state(phrase), phrase.role().sector()));
    person(people.meet(table.orElseGet(() -> unlisted(phrase))), stretch, Mention.Kind.PERSON);
  }

  private static Optional<String> state(RoleFinder.Phrase phrase) {
    return phrase.countries().stream().findFirst().flatMap(hit -> hit.name().code());
  }

  /// Whom no table has: of the country before the name, or of the one behind it.
  private People.Known unlisted(RoleFinder.Phrase phrase) {
    Optional<String> country =
        state(phrase).or(() -> PersonName.country(sentence, hits, phrase.end()));
    return new People.Known(
        stretch(phrase.nameStart(), phrase.end()).words(),
        Optional.of(office(phrase)),
        country,
        phrase.role().sector(),
        Optional.empty(),
        stretch(phrase).span(),
        sentence.index());
  }

  private void bareRole(RoleFinder.Phrase phrase) {
    Stretch stretch = stretch(phrase);
    Optional<People.Known> known =
        phrase.role().title()
            ? people.byOffice(office(phrase), stretch.span(), sentence.index())
            : Optional.empty();
    if (known.isPresent()) {
      person(known.get(), stretch, Mention.Kind.OFFICE);
      return;
    }
    Optional<Hit> body = Hit.ofCountryWithin(hits, phrase.roleStart(), phrase.roleEnd());
    if (body.isPresent()) {
      countryRole(phrase, body.get());
      return;
    }
    Actor actor =
        new Actor(stretch.words(), Optional.empty(), phrase.role().sector(), Optional.empty());
    mentions.add(
        stretch.mention(kind(phrase), Optional.of(actor), Optional.empty(), title(phrase)));
  }

  private void countryRole(RoleFinder.Phrase phrase, Hit country) {
    Stretch stretch = stretch(phrase);
    String code = country.name().code().orElseThrow();
    Optional<People.Known> holder =
        phrase.role().title()
            ? people.inOffice(code, office(phrase), stretch.span(), sentence.index())
            : Optional.empty();
    Optional<Sector> sector = phrase.role().sector().or(() -> country.name().sector());
    Actor actor =
        new Actor(stretch.words(), Optional.of(code), sector, holder.flatMap(People.Known::entity));
    mentions.add(
        stretch.mention(
            kind(phrase), Optional.of(actor), holder.map(People.Known::name), title(phrase)));
    holder.ifPresent(known -> people.see(known, stretch.span(), sentence.index()));
  }

  private static Mention.Kind kind(RoleFinder.Phrase phrase) {
    return phrase.role().title() ? Mention.Kind.OFFICE : Mention.Kind.AGENT;
  }

  private String office(RoleFinder.Phrase phrase) {
    return stretch(phrase.roleStart(), phrase.roleEnd()).words();
  }

  private Optional<String> title(RoleFinder.Phrase phrase) {
    return phrase.role().title() ? Optional.of(office(phrase)) : Optional.empty();
  }

  private void name(Hit hit) {
    take(hit.start(), hit.end());
    switch (hit.name().kind()) {
      case PERSON, SURNAME -> holder(hit);
      case TRAP -> {}
      case COUNTRY -> plain(hit, Mention.Kind.COUNTRY);
      case DEMONYM -> plain(hit, Mention.Kind.DEMONYM);
      case METONYM, CAPITAL ->
          plain(hit, hit.standsAsPlace(sentence) ? Mention.Kind.PLACE : Mention.Kind.METONYM);
      case CITY -> plain(hit, Mention.Kind.PLACE);
      case ORGANIZATION, COMPANY -> {
        if (!hit.isCredit(sentence)) {
          plain(hit, Mention.Kind.ORGANIZATION);
        }
      }
      case GROUP -> plain(hit, Mention.Kind.GROUP);
    }
  }

  private void plain(Hit hit, Mention.Kind kind) {
    Stretch stretch = stretch(hit.start(), hit.end());
    Optional<Actor> actor = hit.actor(stretch.words());
    if (kind == Mention.Kind.PLACE) {
      actor = actor.map(a -> new Actor(a.name(), a.country(), Optional.empty(), a.entity()));
    }
    mentions.add(stretch.mention(kind, actor, Optional.empty(), Optional.empty()));
  }

  private void holder(Hit hit) {
    Stretch stretch = stretch(hit.start(), PersonName.end(sentence, hits, hit.end(), true));
    People.Known known =
        people
            .find(hit.name().value())
            .orElseGet(() ->
                hit.name()
                    .entity()
                    .flatMap(knowledge::holder)
                    .map(holder -> people.holder(holder, stretch.span(), sentence.index()))
                    .orElseThrow());
    person(people.meet(known), stretch, Mention.Kind.PERSON);
  }

  /// Given name and surname, or the surname of somebody met before.
  private void unknownPeople() {
    int i = 0;
    while (i < taken.length) {
      int end = PersonName.unknownEnd(sentence, taken, i);
      if (end > i) {
        unknownPerson(stretch(i, end));
      }
      i = Math.max(end, i + 1);
    }
  }

  private void unknownPerson(Stretch stretch) {
    String name = stretch.words();
    Optional<People.Known> before = people.find(name);
    String first = sentence.tokens().get(stretch.start()).form();
    if (before.isPresent()) {
      person(people.meet(before.get()), stretch, Mention.Kind.PERSON);
    } else if (stretch.end() - stretch.start() >= 2 && knowledge.gender(first).isPresent()) {
      People.Known met =
          new People.Known(
              name,
              Optional.empty(),
              PersonName.country(sentence, hits, stretch.end()),
              Optional.empty(),
              Optional.empty(),
              stretch.span(),
              sentence.index());
      person(people.meet(met), stretch, Mention.Kind.PERSON);
    }
  }

  private void person(People.Known known, Stretch stretch, Mention.Kind kind) {
    take(stretch.start(), stretch.end());
    people.see(known, stretch.span(), sentence.index());
    mentions.add(
        stretch.mention(
            kind,
            Optional.of(known.actor(stretch.words())),
            Optional.of(known.name()),
            known.office()));
  }

  private void take(int start, int end) {
    for (int i = start; i < end; i++) {
      taken[i] = true;
    }
  }

  private Stretch stretch(RoleFinder.Phrase phrase) {
    return stretch(phrase.start(), phrase.end());
  }

  private Stretch stretch(int start, int end) {
    return new Stretch(article, sentence, start, end);
  }
}
