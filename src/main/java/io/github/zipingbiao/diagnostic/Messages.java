package io.github.zipingbiao.diagnostic;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * What is said to people, in Chinese or English, from the resources {@code messages*.properties}.
 * Immutable and thread-safe.
 */
public final class Messages {
  private static final String RESOURCE = "io.github.zipingbiao.messages";

  private final ResourceBundle bundle;

  private Messages(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** Returns the messages in the language of a locale; in English where there are none. */
  public static Messages in(Locale locale) {
    // Asked for exactly, for otherwise the language of the machine would stand in for English.
    boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    Locale printed = chinese ? Locale.CHINESE : Locale.ROOT;
    return new Messages(ResourceBundle.getBundle(RESOURCE, printed));
  }

  /** Returns the messages in the language of this machine, or of {@code --lang}. */
  public static Messages here() {
    return in(Locale.getDefault());
  }

  /** Returns a message; empty where the language has none of that name. */
  public Optional<String> find(String name, Object... values) {
    return bundle.containsKey(name)
        ? Optional.of(new MessageFormat(bundle.getString(name), Locale.ROOT).format(values))
        : Optional.empty();
  }

  /**
   * Returns a message.
   *
   * @throws java.util.MissingResourceException if there is none of that name
   */
  public String get(String name, Object... values) {
    return find(name, values).orElseGet(() -> bundle.getString(name));
  }
}
