package org.thaw.server.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.thaw.annotation.Annotator;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reader;
import org.thaw.server.Wiring;
import org.thaw.store.SqliteArchive;
import org.thaw.store.search.SearchIndex;
import org.thaw.testkit.PlainAnnotator;

/// A process that takes a folder of news into a data folder, reads it, and says how far it is.
final class Ingester {

  private Ingester() {}

  /// @param arguments the data folder, the folder of news
  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    try (Wiring wiring =
        Wiring.of(
            SqliteArchive.open(data),
            SearchIndex.open(data.resolve("index")),
            new LanguageModels(Ingester::reader))) {
      wiring.intake().open(Path.of(arguments[1]), wiring.archive()::add, (name, why) -> {});
      System.out.println("taken");
      wiring
          .desk()
          .read(wiring.desk().waiting(), (done, all) -> System.out.println("read " + done));
      wiring.index().refresh();
    }
    System.out.println("end");
  }

  static Reader reader() {
    Annotator plain = new PlainAnnotator();
    return new Reader(Map.of("en", plain, "es", plain), Knowledge.load());
  }
}
