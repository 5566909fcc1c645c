package org.thaw.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.thaw.knowledge.Name;

/// Which of the two places called `Granada` is meant.
final class Granada {

  private static final Name CITY =
      new Name(Name.Kind.CITY, Optional.of("ESP"), Optional.empty(), Optional.empty(), "Granada");
  private static final Set<String> PLACED = Set.of("en", "a", "hasta", "desde", "hacia");

  /// States and words beside which it is the island.
  private static final Set<String> CARIBBEAN =
      Set.of(
          ("GRD BRB TTO VCT LCA DMA JAM ATG KNA GUY CUB HTI"
                  + " Caricom CARICOM Caribe caribeña caribeño isla Bishop Reagan invasión")
              .split(" "));

  private Granada() {}

  /// `en Granada`, where no state of the Caribbean has been named, is the Spanish city; `Granada
  /// pide`, `el primer ministro de Granada` is the state. Any other name stays as it is.
  static Name meant(Name name, List<String> forms, int start, Set<String> states) {
    boolean spanish =
        name.kind() == Name.Kind.COUNTRY
            && name.code().filter("GRD"::equals).isPresent()
            && forms.get(start).equals("Granada")
            && start > 0
            && PLACED.contains(forms.get(start - 1).toLowerCase(Locale.ROOT))
            && forms.stream().noneMatch(CARIBBEAN::contains)
            && states.stream().noneMatch(CARIBBEAN::contains);
    return spanish ? CITY : name;
  }
}
