package org.thaw.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Bridge reopens | The Harbour Post# <h1>Bridge reopens</h1>",
        "Bridge reopens | Harbour Blog# <h1><a href=/>Harbour Blog</a></h1><h2>Bridge reopens</h2>",
        "Bridge reopens# <h1><span class=kicker>World</span> <span>Bridge reopens</span></h1>",
        "Bridge reopens | harbour-post.com# <p>No heading</p>",
        "The Harbour Post# <h1>Bridge reopens</h1>",
        "Bridge reopens# <h1 class=site-title>The Post</h1><h1 class=entry-title>Bridge reopens</h1>"
      })
  void theSiteAndTheKickerAreNoPartOfATitle(String title, String body) {
    Landmarks page =
        Landmarks.of(
            Jsoup.parse(
                "<html><head><title>" + title + "</title></head><body>" + body + "</body>"));
    assertThat(
            new TitleFinder(page, MetaTags.of(page), JsonLd.NOTHING, "The Harbour Post")
                .find()
                .text())
        .isEqualTo("Bridge reopens");
  }
}
