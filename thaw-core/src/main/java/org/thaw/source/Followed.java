package org.thaw.source;

/// A source and where Thaw stands with it.
public record Followed(Source source, Standing standing) {

  /// Whether it is asked when its time comes.
  public boolean isAsked() {
    return source.isAsked() && !standing.gone();
  }
}
