package org.thaw.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thaw.embedding.Embedding;

class StoryClustererTest {

  private static final String TARIFF =
      "Washington — The United States put a tariff of 25 percent on coffee and flowers from"
          + " Colombia on Sunday after Bogotá turned back two planes with deported migrants. The"
          + " order also takes visas from officials and their families, and customs officers were"
          + " told to inspect every cargo of goods that comes from the country, a White House aide"
          + " said.";
  private static final String VISIT =
      "Tehran — The Saudi foreign minister landed in Tehran on Saturday for the first visit in"
          + " seven years, a step that follows the agreement signed in Beijing. He met his Iranian"
          + " colleague and will open the embassy again before the pilgrimage, an official of the"
          + " ministry said.";
  private static final String TARIFF_ES =
      "Estados Unidos impuso un arancel del 25 % al café y las flores de Colombia después de que"
          + " Bogotá devolviera dos aviones con migrantes deportados. La orden retira visas a"
          + " funcionarios y sus familias y prevé inspecciones de la carga, según la Casa Blanca.";

  @Test
  void aCopyWithAChangedLeadJoinsItsOriginalAndIsNamedACopy() {
    List<Story> stories =
        cluster(
            article(
                "a", "Wire", "2025-01-26T10:00:00Z", "Tariff on Colombia", TARIFF, "USA", "COL"),
            article(
                "b",
                "Paper",
                "2025-01-26T12:00:00Z",
                "Coffee hit",
                "Good coffee will cost more. " + TARIFF.substring(60),
                "USA",
                "COL"));
    assertThat(stories).hasSize(1);
    assertThat(stories.get(0).members().get(1).copyOf()).contains("a");
    assertThat(stories.get(0).independentOutlets()).isEqualTo(1);
  }

  @Test
  void theNextEditionOfAColumnIsAStoryOfItsOwn() {
    String words = "Good morning. Here are five things to know before you start the day.";
    List<Story> stories =
        cluster(
            article("a", "Wire", "2026-02-02T05:30:00Z", "Morning briefing: a truce", words),
            article("b", "Paper", "2026-02-02T06:00:00Z", "Morning briefing: a truce", words),
            article("c", "Wire", "2026-02-03T05:30:00Z", "Morning briefing: a truce", words),
            article("d", "Wire", "2026-02-03T05:40:00Z", "Truce holds on second morning", words));

    assertThat(stories).extracting(Story::id).containsExactly("a", "c", "d");
    assertThat(stories.getFirst().members().get(1).copyOf()).contains("a");
  }

  @Test
  void aGameOfTwoStatesAndTheirTalksShareNoWords() {
    Profile talks =
        profile(
            article(
                "a",
                "Wire",
                "2026-02-02T08:00:00Z",
                "Colombia and United States open talks",
                "Negotiators of Colombia and the United States sat down to settle a quarrel.",
                "USA",
                "COL"));
    Profile game =
        profile(
            article(
                "b",
                "Wire",
                "2026-02-02T09:00:00Z",
                "Colombia beat United States in friendly",
                "The Colombian striker scored twice against the United States.",
                "USA",
                "COL"));
    assertThat(talks.words().dot(game.words())).isZero();
    assertThat(talks.names().dot(game.names())).isGreaterThan(0.9);
    assertThat(talks.words().dot(talks.words())).isGreaterThan(0.9);
  }

  private static Profile profile(StoryArticle article) {
    StoryParameters parameters = StoryParameters.STANDARD;
    return Profile.of(ArticleTerms.of(article, parameters), new Frequencies(), parameters);
  }

  @Test
  void halfOfAnArticleIsACopyOfIt() {
    List<Story> stories =
        cluster(
            article("a", "Wire", "2025-01-26T10:00:00Z", "Tariff", TARIFF, "USA", "COL"),
            article(
                "b", "Feed", "2025-01-26T11:00:00Z", "Tariff", TARIFF.substring(0, 170), "USA"));
    assertThat(stories.get(0).members())
        .extracting(Story.Member::article)
        .containsExactly("a", "b");
    assertThat(stories.get(0).members().get(1).copyOf()).contains("a");
  }

  /// Runs of words are posted by the first that has them, so that no number of copies is too many.
  @Test
  void aThousandOutletsThatDressOneShortTextPrintCopiesOfIt() {
    List<String> labels = List.of("", "Update: ", "LIVE: ", "Breaking: ");
    String words = "Judges cleared him of the other charge.";
    List<StoryArticle> articles = new ArrayList<>();
    articles.add(article("0000", "Wire", time(0), "Former minister guilty in cash case", words));
    for (int i = 1; i <= 1_000; i++) {
      String headline = labels.get(i % labels.size()) + "Former minister guilty in cash case";
      String body = i % 3 == 0 ? words + " More details are expected." : words;
      articles.add(article("%04d".formatted(i), "Outlet" + i, time(i), headline, body));
    }
    List<Story> stories = StoryClusterer.cluster(articles, StoryParameters.STANDARD);
    assertThat(stories).hasSize(1);
    assertThat(stories.getFirst().members().stream().skip(1))
        .allMatch(member -> member.copyOf().equals(Optional.of("0000")));
  }

  @Test
  void anEditionWithALineBeforeItIsTheSameEdition() {
    String words = "Aries, a good day to bargain. Taurus, mind your money. Gemini, a letter comes.";
    List<Story> stories =
        cluster(
            article("a", "Wire", "2026-02-02T05:30:00Z", "Horoscope for today, February 2", words),
            article(
                "b",
                "Paper",
                "2026-02-02T06:00:00Z",
                "Horoscope for today, February 2",
                "More details are expected. " + words),
            article("c", "Wire", "2026-02-03T05:30:00Z", "Horoscope for today, February 3", words));
    assertThat(stories).extracting(Story::id).containsExactly("a", "c");
  }

  @Test
  void whatSharesAFormulaIsNoCopy() {
    String formula =
        "By the authority vested in me as President by the Constitution and the laws of the United"
            + " States of America, it is hereby ordered: Section 1. Purpose. ";
    assertThat(
            cluster(
                article(
                    "a",
                    "Wire",
                    "2025-04-09T10:00:00Z",
                    "Water pressure in showerheads",
                    formula + "Showerheads may again let through as much water as people want."),
                article(
                    "b",
                    "Desk",
                    "2025-04-09T11:00:00Z",
                    "Supersonic flight over land",
                    formula + "Airliners may fly faster than sound where no boom is heard.")))
        .allSatisfy(story -> assertThat(story.independentOutlets()).isEqualTo(1))
        .hasSize(2);
  }

  @Test
  void aDailyColumnIsAStoryEachDay() {
    assertThat(
            cluster(
                article(
                    "a",
                    "Wire",
                    "2025-03-03T06:00:00Z",
                    "Price of the dollar today, March 3, in Mexico",
                    "This is what the currency costs at the banks of the capital this morning."),
                article(
                    "b",
                    "Wire",
                    "2025-03-04T06:00:00Z",
                    "Price of the dollar today, March 4, in Mexico",
                    "This is what the currency costs at the banks of the capital this morning.")))
        .hasSize(2);
  }

  @Test
  void differentEventsStayApart() {
    assertThat(
            cluster(
                article(
                    "a",
                    "Wire",
                    "2025-01-26T10:00:00Z",
                    "Tariff on Colombia",
                    TARIFF,
                    "USA",
                    "COL"),
                article("b", "Wire", "2025-01-26T11:00:00Z", "Saudi visit", VISIT, "SAU", "IRN")))
        .hasSize(2);
  }

  @Test
  void englishAndSpanishReportsOfOneEventMeet() {
    assertThat(
            cluster(
                article(
                    "a",
                    "Wire",
                    "2025-01-26T10:00:00Z",
                    "Tariff on Colombia",
                    TARIFF,
                    "USA",
                    "COL"),
                article("v", "Wire", "2025-01-26T10:30:00Z", "Saudi visit", VISIT, "SAU", "IRN"),
                spanish(
                    "e", "2025-01-26T12:00:00Z", "Arancel a Colombia", TARIFF_ES, "USA", "COL")))
        .hasSize(2)
        .first()
        .satisfies(story -> assertThat(story.members()).hasSize(2));
  }

  @Test
  void nextYearsEditionIsAnotherStory() {
    assertThat(
            cluster(
                article("a", "Wire", "2024-06-17T10:00:00Z", "Saudi visit", VISIT, "SAU", "IRN"),
                article(
                    "b",
                    "Other",
                    "2025-06-17T10:00:00Z",
                    "Saudi minister in Tehran",
                    VISIT
                        .replace("Saturday", "Tuesday")
                        .replace("landed", "arrived")
                        .replace("first", "second"),
                    "SAU",
                    "IRN")))
        .hasSize(2);
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() {
    List<StoryArticle> articles = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      boolean tariff = i % 2 == 0;
      articles.add(
          article(
              "id" + i,
              "Outlet" + i,
              "2025-01-%02dT10:00:00Z".formatted(1 + i),
              tariff ? "Tariff on Colombia " + i : "Saudi visit " + i,
              (tariff ? TARIFF : VISIT).substring(i * 3),
              tariff ? "COL" : "IRN"));
    }
    List<Story> inOrder = StoryClusterer.cluster(articles, StoryParameters.STANDARD);
    Collections.shuffle(articles, new Random(7));
    assertThat(StoryClusterer.cluster(articles, StoryParameters.STANDARD)).isEqualTo(inOrder);
  }

  /// Of reports of one minute the first by id gives the story its id.
  @Test
  void norDoesItAmongReportsOfOneMinute() {
    List<StoryArticle> articles = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      articles.add(
          article(
              "id" + i,
              "Outlet" + i,
              time(0),
              "Tariff on Colombia",
              TARIFF.substring(i * 3),
              "USA",
              "COL"));
    }
    List<Story> inOrder = StoryClusterer.cluster(articles, StoryParameters.STANDARD);
    Collections.reverse(articles);
    assertThat(StoryClusterer.cluster(articles, StoryParameters.STANDARD)).isEqualTo(inOrder);
    assertThat(inOrder).singleElement().extracting(Story::id).isEqualTo("id0");
  }

  private static String time(int minute) {
    return Instant.parse("2026-02-02T05:30:00Z").plusSeconds(60L * minute).toString();
  }

  private static List<Story> cluster(StoryArticle... articles) {
    return StoryClusterer.cluster(List.of(articles), StoryParameters.STANDARD);
  }

  private static StoryArticle article(
      String id, String outlet, String time, String headline, String body, String... names) {
    return of(id, outlet, "en", time, headline, body, names);
  }

  private static StoryArticle spanish(
      String id, String time, String headline, String body, String... names) {
    return of(id, "Cable", "es", time, headline, body, names);
  }

  private static StoryArticle of(
      String id,
      String outlet,
      String language,
      String time,
      String headline,
      String body,
      String... names) {
    return new StoryArticle(
        id,
        outlet,
        language,
        Optional.of(Instant.parse(time)),
        headline,
        body,
        Set.of(names),
        Set.of(),
        Set.of(),
        Embedding.NONE);
  }
}
