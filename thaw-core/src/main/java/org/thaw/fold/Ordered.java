package org.thaw.fold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Long lists in order that a few leave and a few join.
public final class Ordered {

  private Ordered() {}

  /// A list without some and with others. Places are found by halving, so that of a long list only
  /// those that leave and join are compared.
  ///
  /// @param list in this order, no two equal in it
  /// @param gone those to leave, told by the order alone; others than are in the list do nothing
  /// @return in the same order, unmodifiable
  public static <T> List<T> with(
      List<T> list, Collection<T> gone, Collection<T> come, Comparator<? super T> order) {
    List<Move<T>> moves = new ArrayList<>(gone.size() + come.size());
    gone.forEach(element -> moves.add(new Move<>(element, false)));
    come.forEach(element -> moves.add(new Move<>(element, true)));
    moves.sort(Comparator.comparing(Move::element, order));
    List<T> made = new ArrayList<>(list.size() + come.size());
    int copied = 0;
    for (Move<T> move : moves) {
      int found = Collections.binarySearch(list, move.element(), order);
      int at = found < 0 ? -found - 1 : found;
      made.addAll(list.subList(copied, Math.max(copied, at)));
      copied = Math.max(copied, at);
      if (move.comes()) {
        made.add(move.element());
      } else if (found >= 0) {
        copied = at + 1;
      }
    }
    made.addAll(list.subList(copied, list.size()));
    return Collections.unmodifiableList(made);
  }

  /// The same for lists by group; a group that is new begins empty.
  public static <K, T> Map<K, List<T>> with(
      Map<K, List<T>> groups,
      Map<K, List<T>> gone,
      Map<K, List<T>> come,
      Comparator<? super T> order) {
    Map<K, List<T>> made = new HashMap<>(groups);
    Set<K> touched = new HashSet<>(gone.keySet());
    touched.addAll(come.keySet());
    for (K group : touched) {
      made.put(
          group,
          with(
              groups.getOrDefault(group, List.of()),
              gone.getOrDefault(group, List.of()),
              come.getOrDefault(group, List.of()),
              order));
    }
    return made;
  }

  /// Place of the first element from which on a condition holds, found by halving; the size of the
  /// list if it holds for none.
  ///
  /// @param holds true for all behind one for which it is true
  public static <T> int first(List<T> list, Predicate<? super T> holds) {
    int from = 0;
    int to = list.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      boolean held = holds.test(list.get(middle));
      from = held ? from : middle + 1;
      to = held ? middle : to;
    }
    return from;
  }

  private record Move<T>(T element, boolean comes) {}
}
