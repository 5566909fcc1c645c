package org.thaw.server.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import org.thaw.server.Wiring;
import org.thaw.server.web.Web;

/// Serves pages until the process is told to end.
final class Serving {

  private Serving() {}

  /// Serves what `wiring` has loaded, to this machine alone; it reads on in the background.
  static int run(Wiring wiring, Listen listen, PrintWriter out)
      throws IOException, InterruptedException {
    return run(wiring.web(listen.loopback()), listen, out);
  }

  /// Serves `served`, and closes it at the end.
  static int run(Web served, Listen listen, PrintWriter out)
      throws IOException, InterruptedException {
    try (Web web = served) {
      int port = web.start(listen.port());
      out.printf("Thaw is at http://%s:%d/ (Ctrl-C ends it)%n", listen.host(), port);
      out.flush();
      awaitEnd();
    }
    return 0;
  }

  /// Returns when the process is told to end.
  static void awaitEnd() throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(ended::countDown, "thaw-end"));
    ended.await();
  }
}
