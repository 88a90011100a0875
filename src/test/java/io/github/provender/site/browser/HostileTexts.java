package io.github.provender.site.browser;

import java.util.List;
import java.util.Random;

/** Texts that try to become markup; the same for the same seed, and no two alike. */
final class HostileTexts {
  static final List<String> FRAGMENTS =
      List.of(
          "<img src=x onerror=alert(1)>",
          "\"><script>alert(1)</script>",
          "'><svg/onload=alert(1)>",
          "</script><script>alert(1)</script>",
          "</title></textarea></select></option><b>",
          "' onmouseover='alert(1)",
          "\" autofocus onfocus=\"alert(1)",
          "` onclick=alert(1) `",
          "javascript:alert(1)",
          "<a href=\"javascript:alert(1)\">",
          "<!--",
          "-->",
          "]]><![CDATA[<p>",
          "&lt;script&gt;&#x3c;script&#62;&amp;quot;",
          "<style>*{display:none}</style>",
          "<base href=//example.org>",
          "<meta http-equiv=refresh content=0;url=//example.org>",
          "{0} '{1}' ''{'' ${1+1} #{1+1} {{1+1}} %s %n",
          "\\\" \\u003cscript\\u003e",
          "\u202eRTL\u2066\u200f",
          "tab\tline\nline",
          "\u0001\u007f\ufffe",
          "\ud83d\udc1c 개미 蚂蚁",
          "/../../etc/passwd?a=b&c=d#e",
          "x".repeat(10_000));

  private static final List<String> ADDRESSES =
      List.of(
          "javascript:alert(1)//%d",
          "JaVaScRiPt:alert(%d)",
          " javascript:alert(%d)",
          "java\tscript:alert(%d)",
          "data:text/html,<script>alert(%d)</script>",
          "vbscript:%d",
          "//example.org/%d",
          "https://example.org/\"><script>alert(%d)</script>",
          "https://example.org/' onmouseover='alert(%d)");

  private final Random random;

  HostileTexts(long seed) {
    this.random = new Random(seed);
  }

  String text(int number) {
    String before = FRAGMENTS.get(random.nextInt(FRAGMENTS.size() - 1));
    boolean isLong = random.nextInt(100) == 0;
    int last = FRAGMENTS.size() - 1;
    String after = FRAGMENTS.get(isLong ? last : random.nextInt(last));
    return before + number + after;
  }

  String address(int number) {
    return String.format(ADDRESSES.get(random.nextInt(ADDRESSES.size())), number);
  }
}
