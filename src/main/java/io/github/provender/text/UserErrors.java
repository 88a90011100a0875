package io.github.provender.text;

import io.github.provender.diagnostic.Phrase;
import io.github.provender.diagnostic.UserError;
import io.github.provender.diagnostic.UserError.Phrases;
import java.util.List;

/**
 * User errors in every language: the problem is the message {@code error.KEY}, what to do about it
 * is {@code fix.KEY}, both with the same arguments.
 */
public final class UserErrors {
  private UserErrors() {}

  /** Wrong usage, told in English by {@code getMessage} and {@code fix}. */
  public static UserError usage(String key, Object... arguments) {
    return usage(
        Phrase.of("error." + key, arguments), Phrase.of("fix." + key, arguments), "", List.of());
  }

  /** A name that is not known, with those that are near. */
  public static UserError usage(Phrase problem, Phrase fix, String typed, List<String> near) {
    Phrases phrases = new Phrases(problem, fix, typed, near);
    return UserError.usage(Language.EN.message(problem), Language.EN.message(fix)).in(phrases);
  }

  /** What is wrong, in that language. */
  public static String problem(UserError error, Language language) {
    return error
        .phrases()
        .map(phrases -> language.message(phrases.problem()))
        .orElse(String.valueOf(error.getMessage()));
  }

  /** What to do about it, in that language. */
  public static String fix(UserError error, Language language) {
    return error.phrases().map(phrases -> language.message(phrases.fix())).orElse(error.fix());
  }

  /** Both in one line. */
  public static String text(UserError error, Language language) {
    return problem(error, language) + " – " + fix(error, language);
  }
}
