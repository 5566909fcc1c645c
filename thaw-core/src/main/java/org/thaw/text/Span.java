package org.thaw.text;

import java.util.Optional;

/// A half-open stretch `[start, end)` of an article's one text, in UTF-16 code units.
///
/// Every finding points at its words by spans; text is never copied. Spans order by start, then
/// end.
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span runs backwards: [%d, %d)".formatted(start, end));
    }
  }

  /// The words of this span in `text`.
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// What both cover; empty if they do not overlap.
  public Optional<Span> common(Span other) {
    return overlaps(other)
        ? Optional.of(new Span(Math.max(start, other.start), Math.min(end, other.end)))
        : Optional.empty();
  }

  /// The smallest span that covers both.
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /// This span moved by `offset` code units, as when a text is put behind another.
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
