package org.thaw.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.article.Article;
import org.thaw.text.Span;
import tools.jackson.databind.json.JsonMapper;

class GoldFileTest {
  @TempDir private Path folder;

  private GoldFile read(String content) throws IOException {
    return GoldFile.read(Files.writeString(folder.resolve("gold.jsonl"), content));
  }

  @Test
  void aBrokenRowIsNamedByFileAndLine() {
    assertThatThrownBy(() -> read("{\"id\":\"a\"}\n\n{\"id\":\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("gold.jsonl:3");
    assertThatThrownBy(() -> read("[1]")).hasMessageContaining("gold.jsonl:1");
    assertThatThrownBy(() -> read("")).hasMessageContaining("has no rows");
  }

  @Test
  void aSpanThatIsNoneIsNamedByFieldAndPlace() throws IOException {
    GoldRow row = read("{\"a\":[4,2],\"b\":[1],\"c\":[\"1\",2]}").rows().get(0);
    assertThatThrownBy(() -> row.span("a")).hasMessageContaining("gold.jsonl:1: field a");
    assertThatThrownBy(() -> row.span("b")).hasMessageContaining("field b");
    assertThatThrownBy(() -> row.span("c")).hasMessageContaining("field c");
    assertThatThrownBy(() -> row.span("d")).hasMessageContaining("field d is missing");
  }

  @Test
  void theFingerprintIsTheSha256OfTheFile() throws IOException {
    assertThat(read("{}").fingerprint())
        .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  }

  @Test
  void theSplitFollowsTheIdsChecksum() throws IOException {
    // CRC-32 of "a" is e8b7be43, which 3 divides; of "123456789" cbf43926 (its check value), no.
    GoldFile file = read("{\"id\":\"123456789\"}\n{\"id\":\"a\"}");
    assertThat(0xe8b7be43L % 3).isZero();
    assertThat(file.rows(Optional.of(Split.TEST))).extracting(GoldRow::id).containsExactly("a");
    assertThat(file.rows(Optional.of(Split.DEV)))
        .extracting(GoldRow::id)
        .containsExactly("123456789");
    assertThat(file.rows(Optional.empty())).hasSize(2);
  }

  @Test
  void anArticleKeepsTheRowsTextAndDividesParagraphsAtBlankLines() {
    GoldRow row =
        new GoldRow(
            "test:1",
            JsonMapper.shared()
                .readTree(
                    "{\"id\":\"x\",\"published\":\"2026-03-09\",\"text\":\" One.\\n\\nTwo.\"}"));
    Article article = GoldArticle.of(row);
    assertThat(article.text()).isEqualTo(" One.\n\nTwo.");
    assertThat(article.blocks())
        .extracting(Article.Block::span)
        .isEqualTo(List.of(new Span(0, 5), new Span(7, 11)));
    assertThat(article.published().orElseThrow()).hasToString("2026-03-09T12:00:00Z");
  }
}
