package org.thaw.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.thaw.store.json.StoriesJson;
import org.thaw.story.Story;
import org.thaw.story.StoryStore;

/// The stories as they were last folded, in the archive's file.
record SqliteStories(Database database) implements StoryStore {

  private static final Table<Record> STORIES = DSL.table("stories");
  private static final Field<Integer> ONLY = DSL.field(DSL.name("only"), SQLDataType.INTEGER);
  private static final Field<String> KEY = DSL.field(DSL.name("key"), SQLDataType.VARCHAR);
  private static final Field<byte[]> CONTENT = DSL.field(DSL.name("content"), SQLDataType.BLOB);

  @Override
  public Optional<List<Story>> stories(String key) {
    return database
        .read(sql -> sql.select(CONTENT).from(STORIES).where(KEY.eq(key)).fetchOptional(CONTENT))
        .map(content -> StoriesJson.parse(new String(Compression.expand(content), UTF_8)));
  }

  @Override
  public void put(String key, List<Story> stories) {
    byte[] content = Compression.compress(StoriesJson.write(stories).getBytes(UTF_8));
    database.write(sql -> {
      sql.deleteFrom(STORIES).execute();
      return sql.insertInto(STORIES).columns(ONLY, KEY, CONTENT).values(1, key, content).execute();
    });
  }
}
