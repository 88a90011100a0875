package io.github.provender.answer.data;

import static io.github.provender.answer.data.Fixture.activity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

/** Stages in order although only the wholes that they are parts of are told to follow. */
class StageLinksTest {
  private static final String TOLD =
      """
      a:tuning pv:directlyFollows a:first ; pv:hasStage a:short, a:long .
      a:long pv:directlyFollows a:short .
      a:reward pv:directlyFollows a:tuning .
      a:first pv:hasStage a:text, a:pictures .
      a:pictures pv:directlyFollows a:text .
      """;

  private static StageLinks links(String... named) {
    Set<Node> nodes = Stream.of(named).map(Fixture::activity).collect(Collectors.toSet());
    return new StageLinks(Fixture.graph(TOLD), nodes);
  }

  @Test
  void the_first_part_follows_the_last_part_of_what_its_whole_follows() {
    StageLinks links = links("text", "pictures", "short", "long", "reward");
    assertEquals(Optional.of(activity("pictures")), links.before(activity("short")));
    assertEquals(Optional.of(activity("long")), links.before(activity("reward")));
    assertEquals(Optional.empty(), links.before(activity("text")));
    assertEquals(Set.of(Fixture.CLAIM), links.tellers(activity("short")));
  }

  @Test
  void parts_that_follow_each_other_in_no_order_have_no_last() {
    StageLinks links =
        new StageLinks(
            Fixture.graph(
                "a:first pv:hasStage a:text, a:pictures . a:reward pv:directlyFollows a:first ."),
            Set.of(activity("text"), activity("pictures"), activity("reward")));
    assertFalse(links.isFollowing(activity("reward")));
  }
}
