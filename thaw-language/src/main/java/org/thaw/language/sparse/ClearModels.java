package org.thaw.language.sparse;

import edu.emory.clir.clearnlp.classification.map.FeatureMap;
import edu.emory.clir.clearnlp.classification.model.StringModel;
import edu.emory.clir.clearnlp.collection.map.ObjectIntHashMap;
import edu.emory.clir.clearnlp.component.mode.pos.AbstractPOSTagger;
import edu.emory.clir.clearnlp.component.mode.pos.POSLexicon;
import edu.emory.clir.clearnlp.feature.AbstractFeatureExtractor;
import edu.emory.clir.clearnlp.feature.common.CommonFeatureTemplate;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;

/// What ClearNLP's trained models hold and do not show: the numbers of their features, and the
/// templates that make them.
final class ClearModels {

  private ClearModels() {}

  /// For each template, by its number, the features that the model knows.
  @SuppressWarnings("unchecked")
  static List<ObjectIntHashMap<String>> features(StringModel model) {
    Object map = hidden(StringModel.class, "m_features", model);
    return (List<ObjectIntHashMap<String>>) hidden(FeatureMap.class, "l_map", map);
  }

  /// For a form, the parts of speech that it was seen with, as one text.
  @SuppressWarnings("unchecked")
  static Map<String, String> classes(AbstractPOSTagger tagger) {
    Object lexicon = tagger.getLexicons();
    return (Map<String, String>) hidden(POSLexicon.class, "ambiguity_class_features", lexicon);
  }

  @SuppressWarnings("unchecked")
  static List<CommonFeatureTemplate> templates(AbstractFeatureExtractor<?, ?, ?> extractor) {
    return (List<CommonFeatureTemplate>)
        hidden(AbstractFeatureExtractor.class, "f_templates", extractor);
  }

  private static Object hidden(Class<?> owner, String name, Object holder) {
    try {
      Field field = owner.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(holder);
    } catch (ReflectiveOperationException other) {
      throw new IllegalStateException("another edition of ClearNLP than 3.2: " + name, other);
    }
  }
}
