package org.thaw.language.sparse;

import edu.emory.clir.clearnlp.component.mode.dep.DEPFeatureExtractor;
import edu.emory.clir.clearnlp.component.mode.pos.POSFeatureExtractor;
import edu.emory.clir.clearnlp.component.mode.srl.SRLFeatureExtractor;

/// All that was learned for English: what `english.model` holds.
///
/// @param clusters of words
/// @param classes the parts of speech that a form was seen with, as one text, by form
/// @param tagger gives parts of speech
/// @param parser gives dependencies
/// @param labeler gives semantic roles
record EnglishWeights(
    Clusters clusters,
    WordTable<String> classes,
    Learned<POSFeatureExtractor> tagger,
    Learned<DEPFeatureExtractor> parser,
    Learned<SRLFeatureExtractor> labeler) {}
