package org.thaw.server.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// The words of pages in each language, by key.
final class Messages {

  private static final String BUNDLE = "org.thaw.server.messages";
  private static final Map<Locale, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

  private Messages() {}

  /// The message of a key, its arguments filled in if there are any.
  static String say(Locale locale, String key, Object... arguments) {
    String pattern = bundle(locale).getString(key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  /// The message of `group.word`, or the word itself where there is none.
  static String word(Locale locale, String group, String word) {
    try {
      return bundle(locale).getString(group + "." + word);
    } catch (MissingResourceException unnamed) {
      return word;
    }
  }

  private static ResourceBundle bundle(Locale locale) {
    return BUNDLES.computeIfAbsent(
        locale,
        known ->
            ResourceBundle.getBundle(
                BUNDLE,
                known,
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES)));
  }
}
