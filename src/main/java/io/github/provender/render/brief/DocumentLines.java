package io.github.provender.render.brief;

import io.github.provender.claim.Source;
import io.github.provender.text.Language;
import io.github.provender.text.Width;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;

/** Bibliography entries in one line each: number, issuer, title and address, cut to the width. */
final class DocumentLines {
  private static final String CUT = "…";
  private static final String DEVELOPER = "developer";
  private static final int NUMBER = 5;
  private static final int MAX_ISSUER = 18;

  private final Language language;
  private final int columns;
  private final int issuer;
  private final int title;

  DocumentLines(Language language, Collection<Source> sources, int columns) {
    this.language = language;
    this.columns = columns;
    this.issuer = widest(sources, Source::issuer, Math.min(MAX_ISSUER, columns / 5));
    this.title = widest(sources, s -> label(s) + standing(s), columns * 2 / 5);
  }

  private static int widest(Collection<Source> sources, Function<Source, String> text, int most) {
    return Math.min(most, sources.stream().map(text).mapToInt(Width::of).max().orElse(0));
  }

  String of(Source source) {
    String line =
        String.format(Locale.ROOT, "%4d ", source.n())
            + Width.pad(Width.cut(source.issuer(), issuer, CUT), issuer)
            + "  "
            + Width.pad(title(source), title)
            + "  ";
    int room = columns - NUMBER - issuer - title - 4;
    return (line + Width.cut(address(source), room, CUT)).stripTrailing();
  }

  private String title(Source source) {
    String standing = standing(source);
    return Width.cut(label(source), title - Width.of(standing), CUT) + standing;
  }

  /** The label without what stands in brackets at its end. */
  private static String label(Source source) {
    return source.document().label().replaceFirst("\\s*[(（][^()（）]*[)）]$", "");
  }

  /** What the document counts for, unless it is the developer's. */
  private String standing(Source source) {
    String authority = source.authority().slug();
    String word = language.messageOr("brief.standing." + authority, source.authority().label());
    return authority.equals(DEVELOPER) ? "" : " (" + word + ")";
  }

  private static String address(Source source) {
    return source.url().replaceFirst("^https?://(www\\.)?", "");
  }
}
