package io.github.provender.claim;

/**
 * Disclosure status: whether there is a value, and if not, why not; never confuse withheld with not
 * looked for.
 */
public enum DisclosureStatus {
  DISCLOSED("disclosed"),
  PARTLY_DISCLOSED("partly-disclosed"),
  WITHHELD("withheld"),
  NOT_MENTIONED("not-mentioned"),
  UNKNOWN("unknown"),
  NOT_APPLICABLE("not-applicable"),
  NO_CLAIM("no-claim");

  private final String slug;

  DisclosureStatus(String slug) {
    this.slug = slug;
  }

  public String slug() {
    return slug;
  }

  public static DisclosureStatus of(String slug) {
    for (DisclosureStatus status : values()) {
      if (status.slug.equals(slug)) {
        return status;
      }
    }
    return UNKNOWN;
  }
}
