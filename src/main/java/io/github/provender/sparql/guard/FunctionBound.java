package io.github.provender.sparql.guard;

/**
 * Function bound: the size of what a function may take. It is looked at before the function is
 * called, since no call can be ended on its way.
 */
public enum FunctionBound {
  /** Takes one pass over its arguments at most, and makes nothing larger than them. */
  ANY("any value"),
  DATE("dates and times"),
  COPY("any text, and what it makes is counted"),
  NUMBER("numbers of at most " + Size.DIGITS + " digits"),
  PRODUCT("numbers that together have at most " + Size.DIGITS + " digits"),
  TEXT("texts of at most " + Size.TEXT + " characters, and what it makes is counted"),
  SEARCH(
      "texts of at most "
          + Size.TEXT
          + " characters, whose lengths multiplied are at most "
          + Size.SEARCH
          + ", and what it makes is counted"),
  PATTERN(
      "texts of at most "
          + Size.TEXT
          + " characters, whose length multiplied by the steps of the pattern is at most "
          + Size.STEPS
          + ", and what it makes is counted"),
  IRI("texts of at most " + Size.IRI + " characters"),
  VALUE(
      "texts of at most "
          + Size.VALUE
          + " characters, and "
          + Size.FIELD
          + " digits a field of a duration"),
  TYPED(
      "any text for xsd:string and datatypes that are not known here, else texts of at most "
          + Size.VALUE
          + " characters, and "
          + Size.FIELD
          + " digits a field of a duration"),
  LANGUAGE("language tags of at most " + Size.LANGUAGE + " characters");

  /** The sizes themselves. */
  public static final class Size {
    public static final int DIGITS = 1_000;
    public static final int TEXT = 100_000;
    public static final long SEARCH = 100_000_000;
    public static final long STEPS = 20_000_000;
    public static final int IRI = 10_000;
    public static final int VALUE = 1_000;
    public static final int FIELD = 6;
    public static final int LANGUAGE = 100;

    private Size() {}
  }

  private final String most;

  FunctionBound(String most) {
    this.most = most;
  }

  /** What a function may take at most, in words. */
  public String most() {
    return most;
  }
}
