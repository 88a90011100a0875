package io.github.provender.ingest.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SlugTest {
  /** Pairs of names of different models that slugs of letters and digits alone would merge. */
  private static final List<String> NAMES =
      List.of(
          "Command R",
          "Command R+",
          "DeepLabV3",
          "DeepLabV3+",
          "PointNet",
          "PointNet++",
          "PanGu-α",
          "PanGu-Σ",
          "CALM",
          "CaLM",
          "org/name",
          "org~name",
          "org name",
          "org-name",
          "org--name",
          "org -name",
          "org- name",
          "org/ name",
          "org_name",
          "org/.name",
          "org//name",
          "org/",
          "/org",
          "a~.2f.b",
          "a/b",
          "llama3.1",
          "한글",
          "🦙",
          "a (b, c)");

  @Test
  void no_two_names_share_a_slug_and_each_can_be_read_back() {
    Map<String, String> slugs = new HashMap<>();
    for (String name : NAMES) {
      String slug = Slug.of(name);
      assertTrue(slug.matches("[A-Za-z0-9._~-]+"), slug);
      assertEquals(null, slugs.put(slug, name), slug);
      assertEquals(name, Slug.name(slug));
    }
    assertEquals("org~name", Slug.of("org/name"));
  }

  @Test
  void names_made_of_the_signs_that_matter_can_be_read_back() {
    Random random = new Random(19);
    String signs = "ab1-- ./~_+é";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int n = random.nextInt(8); n >= 0; n--) {
        name.append(signs.charAt(random.nextInt(signs.length())));
      }
      String plain = name.toString().strip().replaceAll(" +", " ");
      assertEquals(plain, Slug.name(Slug.of(plain)), Slug.of(plain));
      assertTrue(!Slug.of(plain).contains(Slug.PART), Slug.of(plain));
    }
  }
}
