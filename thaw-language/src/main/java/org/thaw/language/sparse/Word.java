package org.thaw.language.sparse;

import edu.emory.clir.clearnlp.dependency.DEPNode;
import org.jspecify.annotations.Nullable;

/// A word of a tree, with the hashes of those of its fields that stay as they are while a component
/// works: each is made once, for all states that look at the word.
final class Word extends DEPNode {

  private transient @Nullable Object component;
  private transient FieldHashes hashes = new FieldHashes(0);

  Word(int id, String form) {
    super(id, form);
  }

  /// What a component has hashed of the word so far; nothing, where another one was the last.
  ///
  /// @param fields how many fields the component keeps
  FieldHashes hashes(Object of, int fields) {
    if (!of.equals(component)) {
      component = of;
      hashes = new FieldHashes(fields);
    }
    return hashes;
  }
}
