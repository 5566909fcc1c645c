package org.thaw.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A web server on a free port of the loopback that answers as a test tells it, 404 to all else,
/// and remembers what it was asked.
public final class LoopbackServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  private LoopbackServer(HttpServer server) {
    this.server = server;
  }

  public static LoopbackServer start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      LoopbackServer loopback = new LoopbackServer(server);
      server.createContext("/", loopback::handle);
      server.setExecutor(loopback.workers);
      server.start();
      return loopback;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// The address of a path, by number.
  public String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /// The paths that were asked for, in order.
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /// How often a path was asked for.
  public long asked(String path) {
    return asked.stream().filter(path::equals).count();
  }

  public void answer(String path, HttpHandler handler) {
    handlers.put(path, handler);
  }

  public void answer(String path, int status, Map<String, String> headers, String body) {
    answer(path, exchange -> send(exchange, status, headers, body.getBytes(UTF_8)));
  }

  public void answer(String path, String body) {
    answer(path, 200, Map.of(), body);
  }

  /// Sends a whole answer.
  public static void send(
      HttpExchange exchange, int status, Map<String, String> headers, byte[] body)
      throws IOException {
    headers.forEach(exchange.getResponseHeaders()::add);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  /// The fields of a form that was sent, by name.
  public static Map<String, String> form(HttpExchange exchange) throws IOException {
    Map<String, String> fields = new HashMap<>();
    for (String field : new String(exchange.getRequestBody().readAllBytes(), UTF_8).split("&")) {
      String[] parts = field.split("=", 2);
      fields.put(URLDecoder.decode(parts[0], UTF_8), URLDecoder.decode(parts[1], UTF_8));
    }
    return fields;
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    HttpHandler handler = handlers.get(path);
    if (handler == null) {
      send(exchange, 404, Map.of(), new byte[0]);
    } else {
      handler.handle(exchange);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
