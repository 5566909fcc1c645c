package org.thaw.intake.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thaw.article.Article;
import org.thaw.article.Capture;
import org.thaw.article.Extraction;
import org.thaw.article.ItemVersion;
import org.thaw.article.Licence;
import org.thaw.article.Plan;
import org.thaw.article.Rejected;
import org.thaw.article.Slip;
import org.thaw.intake.Intake;

/// Small items of our own in every version, with what they oblige to.
class WireReaderTest {

  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final String BODY =
      "BOGOTÁ (Our Wire) - Colombia and Norway agreed on Monday to reopen a joint fund for"
          + " forests.";

  private final Intake intake = new Intake(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void readsNinjsOfTheFirstGeneration() {
    Article article =
        article(
            """
            {"uri": "http://wire.example/items/17", "type": "text", "version": "2", "pubstatus": "usable",
             "versioncreated": "2026-03-02T10:00:00Z", "headline": "Fund reopened", "byline": "By Ana Prueba",
             "language": "en-GB", "located": "Bogotá", "copyrightholder": "Our Wire",
             "copyrightnotice": "(c) 2026 Our Wire", "usageterms": "Not for archive use",
             "ednote": "Corrects the name of the fund", "expires": "2026-04-01T00:00:00Z",
             "rightsinfo": {"linkedrights": "https://wire.example/rights"},
             "genre": [{"name": "Current"}],
             "subject": [{"name": "foreign aid", "scheme": "http://cv.iptc.org/newscodes/subjectcode/", "code": "11002004"}],
             "trustindicator": [{"title": "Standards", "href": "https://wire.example/standards"}],
             "body_text": "%s"}
            """
                .formatted(BODY));

    Slip slip = article.slip();
    assertThat(slip.version())
        .contains(
            new ItemVersion(
                "http://wire.example/items/17",
                ItemVersion.Sender.UNKNOWN,
                Optional.of(2L),
                Optional.of(Instant.parse("2026-03-02T10:00:00Z")),
                ItemVersion.Status.USABLE,
                Optional.empty()));
    assertThat(slip.correction())
        .contains(new Slip.Correction("correction", "Corrects the name of the fund"));
    assertThat(slip.terms().usage()).containsExactly("Not for archive use");
    assertThat(slip.terms().licences()).containsExactly("https://wire.example/rights");
    assertThat(slip.terms().expires()).contains(Instant.parse("2026-04-01T00:00:00Z"));
    assertThat(slip.topics()).containsExactly(new Slip.Topic("medtop:11000000", "foreign aid"));
    assertThat(slip.genres()).containsExactly("Current");
    assertThat(slip.trust()).containsExactly("https://wire.example/standards");
    assertThat(article.section()).contains("politics and government");
    assertThat(article.outlet()).isEqualTo("Our Wire");
    assertThat(article.dateline().orElseThrow().place()).isEqualTo("BOGOTÁ");
    assertThat(article.bylines().getFirst().name()).isEqualTo("Ana Prueba");
  }

  @Test
  void readsNinjsOfTheSecondAndThirdGeneration() {
    for (String names :
        new String[] {"copyrightholder altids infosources", "copyrightHolder altIds infoSources"}) {
      String[] name = names.split(" ");
      Article article =
          article(
              """
              {"uri": "urn:wire:18", "%s": "Our Wire", "by": "Ana Prueba and Ola Prøve",
               "%s": [{"role": "web", "value": "https://wire.example/18"}],
               "headlines": [{"role": "sub", "value": "Forests"}, {"role": "main", "value": "Fund reopened"}],
               "descriptions": [{"contentType": "text/plain", "value": "A joint fund opens again."}],
               "%s": [{"name": "Other Wire"}],
               "subjects": [{"name": "diplomacy", "uri": "http://cv.iptc.org/newscodes/mediatopic/20000638"}],
               "bodies": [{"contentType": "text/plain", "value": "%s"},
                          {"contentType": "text/html", "value": "<p>%s</p><script>alert(1)</script>"}],
               "associations": [{"name": "main", "type": "picture", "uri": "urn:p", "headlines": [{"value": "Trees"}],
                                 "renditions": [{"href": "https://wire.example/p.jpg"}]}]}
              """
                  .formatted(name[0], name[1], name[2], BODY, BODY));

      assertThat(article.headline()).isEqualTo("Fund reopened");
      assertThat(article.url()).contains("https://wire.example/18");
      assertThat(article.summary()).containsExactly("A joint fund opens again.");
      assertThat(article.bylines()).hasSize(2);
      assertThat(article.credits()).contains("Other Wire");
      assertThat(article.section()).contains("politics and government");
      assertThat(article.pictures()).hasSize(1);
      assertThat(article.text()).doesNotContain("alert");
    }
  }

  @Test
  void anEventOfNinjsIsAPlanWithItsLines() {
    Article article =
        article(
            """
            {"uri": "urn:wire:event:1", "type": "event", "title": "Forest summit", "language": "en",
             "eventDetails": {"eventStatus": "https://cv.iptc.org/newscodes/speventstatus/postponed",
               "dates": {"startDate": "2026-05-04T09:00:00-05:00", "endDate": "2026-05-05T17:00:00-05:00",
                         "recurrence": {"recurrenceRules": [{"frequency": "yearly", "interval": 1}]}},
               "organiser": {"name": "Government of Colombia"}},
             "places": [{"name": "Casa de Nariño", "contactInfo": [{"address": {"locality": "Bogotá", "country": "Colombia"}}]}],
             "organisations": [{"name": "Norway"}]}
            """);

    Plan plan = article.slip().plans().getFirst();
    assertThat(plan.summary()).isEqualTo("Forest summit");
    assertThat(plan.dates().orElseThrow().start()).isEqualTo(LocalDate.of(2026, 5, 4));
    assertThat(plan.dates().orElseThrow().end()).isEqualTo(LocalDate.of(2026, 5, 5));
    assertThat(plan.place()).contains("Casa de Nariño, Bogotá, Colombia");
    assertThat(plan.participants()).containsExactly("Norway", "Government of Colombia");
    assertThat(plan.status()).isEqualTo(Plan.Status.POSTPONED);
    assertThat(plan.recurrence()).contains("FREQ=YEARLY;INTERVAL=1");
    assertThat(plan.spans().getLast().in(article.text()))
        .contains("2026-05-04", "Bogotá", "Norway");
  }

  @Test
  void aCancelledItemIsAWithdrawalOfItsName() {
    Rejected kill = rejected("{\"uri\": \"urn:wire:18\", \"pubStatus\": \"canceled\"}");

    assertThat(kill.reason()).isEqualTo(Rejected.Reason.WITHDRAWN);
    assertThat(kill.version().orElseThrow().guid()).isEqualTo("urn:wire:18");
  }

  @Test
  void anEmbargoTravelsWithTheArticle() {
    Article article =
        article(
            "{\"uri\": \"urn:wire:19\", \"headline\": \"Soon\", \"embargoed\":"
                + " \"2026-03-03T06:00:00Z\",\"embargoedreason\": \"ceremony\", \"body_text\": \""
                + BODY
                + "\"}");

    ItemVersion version = article.slip().version().orElseThrow();
    assertThat(version.barred(NOW).orElseThrow().reason()).isEqualTo(Rejected.Reason.EMBARGOED);
    assertThat(version.barred(NOW.plusSeconds(86_400))).isEmpty();
    assertThat(article.slip().terms().embargoReason()).contains("ceremony");
  }

  @Test
  void readsNewsMlWithItsTermsAndSignal() {
    Article article = article(NEWS.formatted("stat:usable", "sig:correction"));

    Slip slip = article.slip();
    assertThat(article.headline()).isEqualTo("Fund reopened");
    assertThat(article.outlet()).isEqualTo("Our Wire");
    assertThat(article.text()).contains("joint fund for forests").doesNotContain("alert");
    assertThat(slip.correction()).contains(new Slip.Correction("correction", "Mends the sum"));
    assertThat(slip.version().orElseThrow().number()).contains(3L);
    assertThat(slip.terms().usage()).containsExactly("Not outside Norway");
    assertThat(slip.terms().holder()).contains("Our Wire AS");
    assertThat(slip.topics().getFirst().code()).isEqualTo("medtop:20000638");
    assertThat(article.section()).contains("politics and government");
  }

  @Test
  void aCancelledOrWithheldNewsMlItemIsNoArticle() {
    assertThat(rejected(NEWS.formatted("stat:canceled", "sig:update")).reason())
        .isEqualTo(Rejected.Reason.WITHDRAWN);
    assertThat(rejected(NEWS.formatted("stat:withheld", "sig:update")).reason())
        .isEqualTo(Rejected.Reason.EMBARGOED);
  }

  @Test
  void eventsOfNewsMlArePlansAlsoUnderAPrefix() {
    Article article =
        article(
            """
            <?xml version="1.0"?>
            <nar:conceptItem xmlns:nar="http://iptc.org/std/nar/2006-10-01/" guid="urn:wire:c1" version="1">
             <nar:itemMeta><nar:itemClass qcode="cinat:concept"/><nar:provider><nar:name>Our Wire</nar:name></nar:provider></nar:itemMeta>
             <nar:concept><nar:conceptId qcode="ev:1"/><nar:type qcode="cpnat:event"/><nar:name>Forest summit</nar:name>
              <nar:definition>Ministers of Colombia and Norway meet.</nar:definition>
              <nar:eventDetails><nar:dates><nar:start>2026-05-04T09:00:00Z</nar:start><nar:duration>P2D</nar:duration></nar:dates>
               <nar:occurStatus qcode="eventoccurstatus:eos6"/>
               <nar:location><nar:name>Bogotá</nar:name></nar:location>
               <nar:participant><nar:name>Ana Prueba</nar:name></nar:participant></nar:eventDetails></nar:concept>
            </nar:conceptItem>
            """);

    Plan plan = article.slip().plans().getFirst();
    assertThat(plan.status()).isEqualTo(Plan.Status.CANCELLED);
    assertThat(plan.place()).contains("Bogotá");
    assertThat(plan.dates().orElseThrow().end()).isEqualTo(LocalDate.of(2026, 5, 6));
    assertThat(article.text()).contains("Ministers of Colombia and Norway meet.");
  }

  @Test
  void truncatedAndImpossibleDatesAreReadAsFarAsTheyGo() {
    assertThat(PlannedDates.parse("2026-05", "", "").orElseThrow().end())
        .isEqualTo(LocalDate.of(2026, 5, 31));
    assertThat(PlannedDates.parse("2026", "", "").orElseThrow().precision())
        .isEqualTo(Plan.Precision.YEAR);
    assertThat(PlannedDates.parse("2026-05-04", "2026-05-01", "").orElseThrow().end())
        .isEqualTo(LocalDate.of(2026, 5, 4));
    assertThat(PlannedDates.parse("2026-13-44", "", "")).isEmpty();
    assertThat(PlannedDates.parse("soon", "", "P9999999999Y")).isEmpty();
  }

  private static final String NEWS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:wire:n1" version="3" xml:lang="en">
       <rightsInfo><copyrightHolder><name>Our Wire AS</name></copyrightHolder><usageTerms>Not outside
         Norway</usageTerms></rightsInfo>
       <itemMeta><itemClass qcode="ninat:text"/><provider><name>Our Wire</name></provider>
        <versionCreated>2026-03-02T10:00:00Z</versionCreated><pubStatus qcode="%s"/>
        <edNote>Mends the sum</edNote><signal qcode="%s"/></itemMeta>
       <contentMeta><headline>Fund reopened</headline><subject qcode="medtop:20000638"><name>international relations</name></subject></contentMeta>
       <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
        <p>OSLO (Our Wire) - Colombia and Norway agreed on Monday to reopen a joint fund for forests.</p>
        <script>alert(1)</script></body></html></inlineXML></contentSet>
      </newsItem>
      """;

  private Article article(String content) {
    Extraction extraction = extraction(content);
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).article();
  }

  private Rejected rejected(String content) {
    return (Rejected) extraction(content);
  }

  private Extraction extraction(String content) {
    boolean xml = content.startsWith("<");
    return intake.extract(
        Capture.of(
            "file",
            Optional.empty(),
            xml ? NewsMlItems.MEDIA_TYPE : "application/json",
            Map.of(),
            content.getBytes(UTF_8),
            NOW,
            Licence.OWN));
  }
}
