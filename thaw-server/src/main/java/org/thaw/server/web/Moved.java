package org.thaw.server.web;

/// Says that what is asked for is to be found at another address now.
final class Moved extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String path;

  Moved(String path) {
    super(path, null, false, false);
    this.path = path;
  }

  /// The address without language prefix.
  String path() {
    return path;
  }
}
