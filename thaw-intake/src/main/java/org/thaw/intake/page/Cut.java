package org.thaw.intake.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Takes nodes out of a tree in time that grows with their parents' children, not with the product
/// of both, so that a page of a hundred thousand scripts costs no more than it must.
final class Cut {

  private static final int FEW = 8;

  private Cut() {}

  static void out(Collection<? extends Node> nodes) {
    Map<Element, Set<Node>> byParent = new IdentityHashMap<>();
    for (Node node : nodes) {
      if (node.parent() instanceof Element parent) {
        byParent
            .computeIfAbsent(parent, none -> Collections.newSetFromMap(new IdentityHashMap<>()))
            .add(node);
      }
    }
    byParent.forEach(Cut::out);
  }

  private static void out(Element parent, Set<Node> children) {
    if (children.size() <= FEW) {
      children.forEach(Node::remove);
      return;
    }
    List<Node> kept = new ArrayList<>(parent.childNodes());
    kept.removeIf(children::contains);
    parent.empty();
    parent.appendChildren(kept);
  }
}
