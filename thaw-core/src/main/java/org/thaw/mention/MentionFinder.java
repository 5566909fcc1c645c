package org.thaw.mention;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.knowledge.Knowledge;

/// Finds who and what an article names, and resolves names as far as it is safe.
///
/// Names come from the tables by longest match; offices and bodies of people take their country
/// from the words around them; an office-holder is the one of the article's day; later surnames,
/// offices and pronouns go back to somebody met before in the same article, or stay unresolved.
public final class MentionFinder {

  private final Knowledge knowledge;

  public MentionFinder(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// The mentions of the article, in text order.
  public Mentions find(AnnotatedArticle article) {
    String language = article.article().language();
    Optional<LocalDate> day =
        article.article().published().map(time -> time.atZone(ZoneOffset.UTC).toLocalDate());
    People people = new People(knowledge, language, day);
    NameScanner names = new NameScanner(knowledge, language, day);
    RoleFinder roles = new RoleFinder(knowledge, language);
    Standing standing = new Standing(article);
    Company company = new Company(standing);
    BareRoles bareRoles = new BareRoles(article, standing);
    FirstPerson speaker = new FirstPerson(article, standing);
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      List<Hit> hits = names.scan(sentence);
      SentenceMentions found = new SentenceMentions(article, sentence, hits, people, knowledge);
      int first = mentions.size();
      mentions.addAll(bareRoles.resolve(sentence, found.find(roles.find(sentence, hits))));
      mentions.addAll(new Groups(article, sentence, standing, company).resolve(mentions));
      mentions.addAll(new Descriptions(article, sentence).resolve(mentions));
      mentions.addAll(new Neuter(article, sentence, standing).resolve(mentions));
      mentions.addAll(new PronounResolver(sentence, standing, knowledge).resolve(mentions));
      List<Mention> here = List.copyOf(mentions.subList(first, mentions.size()));
      mentions.addAll(speaker.resolve(sentence, here));
      company.note(sentence, here);
      bareRoles.note(here);
    }
    return new Mentions(mentions, people.findings(article.article().id()));
  }
}
