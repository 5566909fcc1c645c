package org.thaw.intake.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.thaw.article.ItemVersion;
import org.thaw.article.Slip;
import org.thaw.intake.Shared;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The published suites of ninjs and NewsML-G2, field by field: what the reader holds against what
/// the file says, read a second time by plain means. Skipped where the suites are not there.
class WireSuitesTest {

  private static final String NAR = "http://iptc.org/std/nar/2006-10-01/";

  private final Map<String, int[]> shares = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  @Test
  void ninjsItemsOfAllVersionsAreReadValueByValue() throws IOException {
    for (Path file : files("suites/ninjs", ".json")) {
      boolean meant = file.toString().matches(".*(should_pass|examples).*");
      Optional<JsonNode> item = meant ? json(file) : Optional.empty();
      item.ifPresent(found -> ninjs(file.getFileName().toString(), found));
    }
    report("ninjs");
  }

  @Test
  void newsMlItemsOfAllVersionsAreReadValueByValue() throws Exception {
    for (Path file : files("suites/newsml-g2", ".xml")) {
      Document document = document(file);
      if (document != null && file.toString().matches(".*(should_pass|examples).*")) {
        newsMl(file, document);
      }
    }
    report("NewsML-G2");
  }

  private void ninjs(String file, JsonNode item) {
    WireDraft draft = NinjsReader.draft(new NinjsNode(item));
    Slip slip = draft.slip();
    expect(file, "guid", text(item, "uri"), slip.version().map(ItemVersion::guid));
    expect(
        file,
        "created",
        moment(text(item, "versioncreated", "versionCreated")),
        slip.version().flatMap(ItemVersion::created));
    expect(
        file,
        "embargo",
        moment(text(item, "embargoed", "embargoedUntil")),
        slip.version().flatMap(ItemVersion::embargo));
    expect(
        file,
        "status",
        text(item, "pubstatus", "pubStatus"),
        slip.version().map(version -> version.status().word()));
    expect(
        file,
        "usage",
        text(item, "usageterms", "usageTerms"),
        slip.terms().usage().stream().findFirst());
    expect(file, "holder", text(item, "copyrightholder", "copyrightHolder"), slip.terms().holder());
    expect(file, "notice", text(item, "copyrightnotice", "copyrightNotice"), slip.terms().notice());
    expect(file, "expires", moment(text(item, "expires")), slip.terms().expires());
    expect(
        file,
        "rights",
        text(item.path("rightsinfo"), "linkedrights")
            .or(() -> text(item.path("rightsInfo"), "linkedRights")),
        slip.terms().licences().stream().findFirst());
    expect(
        file,
        "headline",
        text(item, "headline").or(() -> text(item.path("headlines").path(0), "value")),
        Optional.of(draft.headline()));
    expect(file, "language", text(item, "language"), Optional.of(draft.language()));
    expect(file, "located", text(item, "located"), draft.located());
    expect(
        file,
        "genre",
        text(item.path("genre").path(0), "name")
            .or(() -> text(item.path("genres").path(0), "name")),
        slip.genres().stream().findFirst());
    expect(
        file,
        "subject",
        text(item.path("subject").path(0), "name")
            .or(() -> text(item.path("subjects").path(0), "name")),
        slip.topics().stream().findFirst().map(Slip.Topic::name));
    expect(
        file,
        "trust",
        text(item.path("trustindicators").path(0), "href")
            .or(() -> text(item.path("trustIndicators").path(0), "href")),
        slip.trust().stream().findFirst());
    JsonNode dates = item.path("eventDetails").path("dates");
    expect(
        file,
        "start",
        text(dates, "startDate", "expectedStartDate").map(start -> start.substring(0, 10)),
        draft.events().stream().findFirst().map(PlannedEvent::start).map(s -> s.substring(0, 10)));
  }

  private void newsMl(Path file, Document document) throws IOException {
    String name = document.getDocumentElement().getLocalName();
    Element item = Jsoup.parse(Files.readString(file), "", Parser.xmlParser()).selectFirst(name);
    if (item == null || !item.hasAttr("guid")) {
      return;
    }
    Slip slip = NewsMlReader.draft(new NewsMlNode(item)).slip();
    String label = file.getFileName().toString();
    org.w3c.dom.Element root = document.getDocumentElement();
    expect(
        label,
        "guid",
        Optional.of(root.getAttribute("guid")),
        slip.version().map(ItemVersion::guid));
    expect(
        label,
        "number",
        Optional.of(root.getAttribute("version")).filter(number -> number.matches("\\d+")),
        slip.version().flatMap(ItemVersion::number).map(String::valueOf));
    expect(
        label,
        "created",
        moment(element(root, "versionCreated")),
        slip.version().flatMap(ItemVersion::created));
    expect(
        label,
        "embargo",
        moment(element(root, "embargoed")),
        slip.version().flatMap(ItemVersion::embargo));
    expect(
        label,
        "status",
        attribute(root, "pubStatus").map(word -> word.replaceFirst("^.*[:/]", "")),
        slip.version().map(version -> version.status().word()));
    expect(label, "usage", element(root, "usageTerms"), slip.terms().usage().stream().findFirst());
    expect(label, "notice", element(root, "copyrightNotice"), slip.terms().notice());
    expect(
        label,
        "start",
        element(root, "start").filter(start -> start.length() >= 10).map(s -> s.substring(0, 10)),
        NewsMlReader.draft(new NewsMlNode(item)).events().stream()
            .findFirst()
            .map(PlannedEvent::start)
            .map(start -> start.substring(0, Math.min(10, start.length()))));
  }

  private void expect(String file, String field, Optional<?> wanted, Optional<?> held) {
    if (wanted.isEmpty() || wanted.get().toString().isBlank()) {
      return;
    }
    int[] share = shares.computeIfAbsent(field, name -> new int[2]);
    share[1]++;
    if (held.map(Object::toString).filter(line(wanted.get().toString())::equals).isPresent()) {
      share[0]++;
    } else {
      misses.add("%s %s: %s, held %s".formatted(file, field, wanted.get(), held));
    }
  }

  private void report(String format) {
    int held = shares.values().stream().mapToInt(share -> share[0]).sum();
    int all = shares.values().stream().mapToInt(share -> share[1]).sum();
    StringBuilder lines = new StringBuilder();
    shares.forEach(
        (field, share) -> lines.append(" %s %d/%d".formatted(field, share[0], share[1])));
    System.out.printf("%s: %d of %d values;%s%n", format, held, all, lines);
    assertThat(held).as("%s", misses).isGreaterThan((int) (0.97 * all));
    assertThat(all).isGreaterThan(100);
  }

  private static List<Path> files(String folder, String end) throws IOException {
    Optional<Path> root = Shared.path(folder);
    Assumptions.assumeTrue(root.isPresent());
    try (Stream<Path> walk = Files.walk(root.orElseThrow())) {
      return walk.filter(path -> path.toString().endsWith(end))
          .filter(path -> !path.toString().contains("schema"))
          .sorted()
          .toList();
    }
  }

  private static Optional<JsonNode> json(Path file) throws IOException {
    try {
      JsonNode item = JsonMapper.shared().readTree(Files.readString(file));
      return item.isObject() ? Optional.of(item) : Optional.empty();
    } catch (JacksonException malformed) {
      return Optional.empty();
    }
  }

  private static @org.jspecify.annotations.Nullable Document document(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    try {
      return builder.parse(file.toFile());
    } catch (org.xml.sax.SAXException malformed) {
      return null;
    }
  }

  private static Optional<String> text(JsonNode item, String... names) {
    for (String name : names) {
      if (item.path(name).isString()) {
        return Optional.of(item.path(name).asString());
      }
    }
    return Optional.empty();
  }

  private static Optional<Instant> moment(Optional<String> time) {
    try {
      return time.map(String::strip).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
    } catch (DateTimeParseException partial) {
      return Optional.empty();
    }
  }

  private static Optional<String> element(org.w3c.dom.Element root, String name) {
    NodeList found = root.getElementsByTagNameNS(NAR, name);
    return found.getLength() == 0 ? Optional.empty() : Optional.of(found.item(0).getTextContent());
  }

  private static Optional<String> attribute(org.w3c.dom.Element root, String name) {
    NodeList found = root.getElementsByTagNameNS(NAR, name);
    return found.getLength() == 0
        ? Optional.empty()
        : Optional.of(((org.w3c.dom.Element) found.item(0)).getAttribute("qcode"));
  }

  private static String line(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
