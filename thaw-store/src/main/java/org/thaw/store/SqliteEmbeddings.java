package org.thaw.store;

import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.thaw.embedding.Embedding;
import org.thaw.embedding.EmbeddingStore;

/// The vectors of one model in the archive's file.
record SqliteEmbeddings(Database database, String model) implements EmbeddingStore {

  private static final Table<Record> EMBEDDINGS = DSL.table("embeddings");
  private static final Field<String> MODEL = DSL.field("model", SQLDataType.VARCHAR);
  private static final Field<String> TEXT = DSL.field("text", SQLDataType.VARCHAR);
  private static final Field<byte[]> VECTOR = DSL.field("vector", SQLDataType.BLOB);

  @Override
  public Map<String, Embedding> all() {
    return database.read(sql ->
        sql.select(TEXT, VECTOR)
            .from(EMBEDDINGS)
            .where(MODEL.eq(model))
            .fetchMap(TEXT, row -> Embedding.of(row.get(VECTOR))));
  }

  @Override
  public void put(String text, Embedding embedding) {
    database.write(sql -> {
      sql.deleteFrom(EMBEDDINGS).where(MODEL.eq(model).and(TEXT.eq(text))).execute();
      return sql.insertInto(EMBEDDINGS)
          .columns(MODEL, TEXT, VECTOR)
          .values(model, text, embedding.bytes())
          .execute();
    });
  }

  @Override
  public void retain(Set<String> texts) {
    database.write(sql -> {
      int dropped = 0;
      for (String text : sql.select(TEXT).from(EMBEDDINGS).where(MODEL.eq(model)).fetch(TEXT)) {
        dropped +=
            texts.contains(text)
                ? 0
                : sql.deleteFrom(EMBEDDINGS).where(MODEL.eq(model).and(TEXT.eq(text))).execute();
      }
      return dropped;
    });
  }
}
