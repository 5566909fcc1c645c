package org.thaw.intake.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the people a feed or entry names, in Atom's elements or in RSS's one line with an address.
final class FeedPeople {

  private static final Pattern EMAIL =
      Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)*\\.[A-Za-z]{2,}|[\\w.+-]+@[\\w.-]+");

  private FeedPeople() {}

  static List<Feed.Person> of(FeedElement holder, String... names) {
    List<Feed.Person> people = new ArrayList<>();
    for (String name : names) {
      for (FeedElement element : holder.all(name)) {
        Feed.Person person = of(element);
        boolean known =
            people.stream()
                .anyMatch(other -> !other.name().isEmpty() && other.name().equals(person.name()));
        if (!known && !(person.name() + person.email() + person.url()).isEmpty()) {
          people.add(person);
        }
      }
    }
    return people;
  }

  private static Feed.Person of(FeedElement element) {
    if (element.element().childrenSize() > 0) {
      return new Feed.Person(
          element.first("name", "itunes:name", "title").map(FeedElement::plain).orElse(""),
          element.text("email", "itunes:email").orElse(""),
          element
              .first("uri", "url", "homepage", "web")
              .map(uri -> uri.url(uri.text()).orElse(uri.text()))
              .orElse(""));
    }
    return line(element.plain());
  }

  /// A person written as `a@b.example (Name)`, `Name <a@b.example>` or a name alone.
  static Feed.Person line(String line) {
    Matcher match = EMAIL.matcher(line);
    if (!match.find()) {
      return new Feed.Person(line.strip(), "", "");
    }
    String name =
        (line.substring(0, match.start()) + line.substring(match.end()))
            .replace("&lt;", " ")
            .replace("mailto:", " ")
            .replaceAll("[<>()]", " ")
            .strip();
    return new Feed.Person(name, match.group(), "");
  }
}
