package org.thaw.server.web;

import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// A list as a feed: Atom (RFC 4287) or JSON Feed 1.1.
///
/// @param home address of the page that shows the same
/// @param self address of the feed without its ending
/// @param updated the day of the edition, never the clock's
record FeedDocument(
    String title, String language, String home, String self, Instant updated, List<Entry> entries) {

  static final String ATOM = "application/atom+xml; charset=utf-8";
  static final String JSON = "application/feed+json; charset=utf-8";

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  FeedDocument {
    entries = List.copyOf(entries);
  }

  /// One entry; whatever it says is what the licence of its source allows.
  ///
  /// @param id the same for the same thing, for ever
  /// @param author the outlet
  record Entry(
      String id,
      String url,
      String title,
      String language,
      Optional<String> summary,
      Optional<String> author,
      Instant updated) {}

  String atom() {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("utf-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeAttribute("xml:lang", language);
      head(xml);
      for (Entry entry : entries) {
        entry(xml, entry);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toString();
  }

  private void head(XMLStreamWriter xml) throws XMLStreamException {
    text(xml, "id", self + "/feed.atom");
    text(xml, "title", title);
    text(xml, "updated", updated.toString());
    link(xml, "self", self + "/feed.atom");
    link(xml, "alternate", home);
    xml.writeStartElement("author");
    text(xml, "name", "Thaw");
    xml.writeEndElement();
  }

  private static void entry(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    xml.writeAttribute("xml:lang", entry.language());
    text(xml, "id", entry.id());
    text(xml, "title", entry.title());
    text(xml, "updated", entry.updated().toString());
    link(xml, "alternate", entry.url());
    if (entry.author().isPresent()) {
      xml.writeStartElement("author");
      text(xml, "name", entry.author().get());
      xml.writeEndElement();
    }
    if (entry.summary().isPresent()) {
      text(xml, "summary", entry.summary().get());
    }
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", href);
  }

  private static void text(XMLStreamWriter xml, String name, String words)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(words.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", ""));
    xml.writeEndElement();
  }

  String json() {
    Map<String, Object> feed = new LinkedHashMap<>();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", title);
    feed.put("home_page_url", home);
    feed.put("feed_url", self + "/feed.json");
    feed.put("language", language);
    List<Map<String, Object>> items = new ArrayList<>();
    entries.forEach(entry -> items.add(item(entry)));
    feed.put("items", items);
    return Json.write(feed);
  }

  private static Map<String, Object> item(Entry entry) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", entry.id());
    item.put("url", entry.url());
    item.put("title", entry.title());
    item.put("content_text", entry.summary().orElse(entry.title()));
    item.put("date_published", entry.updated().toString());
    item.put("language", entry.language());
    entry.author().ifPresent(name -> item.put("authors", List.of(Map.of("name", name))));
    return item;
  }
}
