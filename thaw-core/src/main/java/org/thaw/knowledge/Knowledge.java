package org.thaw.knowledge;

/// The knowledge tables that ship with Thaw, loaded once and shared: countries, seats that stand for
/// governments, organizations, office-holders with dates, titles, places.
public final class Knowledge {

  private Knowledge() {}

  /// The tables on the class path.
  public static Knowledge load() {
    return new Knowledge();
  }
}
