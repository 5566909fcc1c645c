package org.thaw.language.parse;

import java.util.List;

/// One sentence with its tags, lemmas and tree.
///
/// @param forms as written
/// @param tags universal parts of speech, verbs with their form behind a dot (`VERB.Fin`,
///   `AUX.Inf`)
/// @param lemmas base forms in lower case
/// @param heads index of each token's head, -1 for the root
/// @param relations universal dependency relations
record Analysed(
    List<String> forms,
    List<String> tags,
    List<String> lemmas,
    List<Integer> heads,
    List<String> relations) {

  Analysed {
    forms = List.copyOf(forms);
    tags = List.copyOf(tags);
    lemmas = List.copyOf(lemmas);
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
  }

  int size() {
    return forms.size();
  }
}
