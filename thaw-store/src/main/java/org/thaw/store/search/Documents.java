package org.thaw.store.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.thaw.article.Article;
import org.thaw.finding.Actor;
import org.thaw.finding.Event;
import org.thaw.finding.Finding;
import org.thaw.finding.Person;
import org.thaw.finding.Quotation;
import org.thaw.reading.Reading;
import org.thaw.text.ContentId;

/// A reading as a Lucene document: words by language, everything else as it is asked for.
final class Documents {

  static final String ID = "id";
  static final String VERSION = "version";
  static final String PUBLISHED = "published";

  private Documents() {}

  static Document of(Reading reading) {
    Article article = reading.article();
    String language = language(article.language());
    Document document = new Document();
    document.add(new StringField(ID, article.id(), Field.Store.YES));
    document.add(new StringField(VERSION, version(reading), Field.Store.YES));
    keyword(document, "lang", article.language());
    document.add(new TextField("text_" + language, article.text(), Field.Store.NO));
    document.add(new TextField("headline_" + language, article.headline(), Field.Store.NO));
    document.add(new TextField("source", article.outlet(), Field.Store.NO));
    article
        .published()
        .ifPresent(at -> document.add(new LongField(PUBLISHED, at.toEpochMilli(), Field.Store.NO)));
    for (Quotation quotation : reading.statements()) {
      String words = quotation.content().in(article.text());
      document.add(new TextField("said_" + language, words, Field.Store.NO));
    }
    reading.countries().forEach(country -> keyword(document, "country", country));
    reading.people().forEach(person -> person(document, person));
    reading.events().forEach(event -> event(document, event));
    reading
        .measures()
        .forEach(measure -> {
          keyword(document, "measure", measure.kind().word());
          keyword(document, "measure", measure.kind().word().split("-")[0]);
          keyword(document, "status", measure.state().name());
        });
    return document;
  }

  /// Changes when the reading does: then the document is written anew.
  static String version(Reading reading) {
    return ContentId.of(reading.coder(), reading.findings().map(Finding::id).toList());
  }

  /// The analysed language: Spanish for Spanish, English for all else.
  static String language(String language) {
    return language.equals("es") ? "es" : "en";
  }

  private static void person(Document document, Person person) {
    document.add(new TextField("person", person.name(), Field.Store.NO));
  }

  private static void event(Document document, Event event) {
    keyword(document, "act", event.type().name());
    for (Actor actor : event.actors()) {
      document.add(new TextField("actor", actor.name(), Field.Store.NO));
      actor.country().ifPresent(country -> keyword(document, "actor_country", country));
    }
    Stream.concat(event.actors().stream(), event.recipients().stream())
        .flatMap(actor -> actor.country().stream())
        .forEach(country -> keyword(document, "country", country));
  }

  private static void keyword(Document document, String field, String value) {
    document.add(new StringField(field, value.toLowerCase(Locale.ROOT), Field.Store.NO));
  }

  /// The versions of all readings that are indexed, by article.
  static Map<String, String> versions(IndexReader index) throws IOException {
    Map<String, String> versions = new HashMap<>();
    for (LeafReaderContext leaf : index.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      StoredFieldsReader stored = inOrder(leaf.reader());
      for (int at = 0; at < leaf.reader().maxDoc(); at++) {
        if (live == null || live.get(at)) {
          DocumentStoredFieldVisitor fields = new DocumentStoredFieldVisitor(ID, VERSION);
          stored.document(at, fields);
          versions.put(fields.getDocument().get(ID), fields.getDocument().get(VERSION));
        }
      }
    }
    return versions;
  }

  /// Reads the documents of a segment in their order, as a merge does: each block is expanded once.
  private static StoredFieldsReader inOrder(LeafReader segment) throws IOException {
    return Objects.requireNonNull(((CodecReader) segment).getFieldsReader()).getMergeInstance();
  }
}
