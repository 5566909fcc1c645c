package org.thaw.server.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.thaw.text.Brief;

/// One page of a list that is too long for one.
///
/// @param number of the page, from 1
/// @param lines of the whole list
/// @param most lines of a page
public record Sheet(int number, int lines, int most) {

  /// A page as a link to it.
  ///
  /// @param span what of the list it holds, such as `101–200`
  public record Link(int number, String span) {}

  /// Says in words what stands between two places, the second of which is not part of it.
  public interface Span {
    String of(int from, int to);
  }

  /// The page of a number in words.
  ///
  /// @throws IllegalArgumentException in one line for people, if there is no such page
  public static Sheet of(String number, int lines, int most) {
    int last = Math.max(1, (lines + most - 1) / most);
    if (!number.matches("[1-9]\\d{0,5}") || Integer.parseInt(number) > last) {
      throw new IllegalArgumentException(
          "page is a number from 1 to %d: %s".formatted(last, Brief.of(number)));
    }
    return new Sheet(Integer.parseInt(number), lines, most);
  }

  /// The place of its first line.
  public int from() {
    return (number - 1) * most;
  }

  /// All pages; none if there is only this one.
  public List<Link> links(Span span) {
    return lines <= most
        ? List.of()
        : IntStream.range(0, (lines + most - 1) / most)
            .mapToObj(at -> new Link(at + 1, span.of(at * most, Math.min(lines, (at + 1) * most))))
            .toList();
  }

  /// All pages by the places of their lines.
  public List<Link> links() {
    return links((from, to) -> "%d–%d".formatted(from + 1, to));
  }

  /// The page so many behind this one, or before it.
  public Optional<Link> beside(List<Link> links, int pages) {
    return links.stream().filter(link -> link.number() == number + pages).findFirst();
  }
}
