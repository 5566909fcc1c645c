package org.thaw.server.page;

/// What may be too long for one answer: lists that go out part by part, each with so many lines
/// from a place on.
///
/// @param <T> what a part is
public interface Parted<T> {

  /// Lines of the longest of its lists.
  int longest();

  /// The state that it is in: another as soon as a line comes or goes.
  String stamp();

  /// The lines from one place to another; what stays short in the first part alone.
  T part(int from, int to);
}
