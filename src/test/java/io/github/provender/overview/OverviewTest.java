package io.github.provender.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.compare.CellState;
import io.github.provender.lint.GoldenWorld;
import io.github.provender.overview.Overview.Developer;
import io.github.provender.rdf.Vocab;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The overview of the tests' small world, where what it must hold is known. */
class OverviewTest {
  private static final Overview WORLD =
      Overview.of(GoldenWorld.of(Shipped.WORKSPACE).graph(), Shipped.CATALOG);

  private static ModelOverview model(String slug) {
    return WORLD.models().stream()
        .filter(model -> Vocab.slug(model.model()).equals(slug))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "told,0,1,0,1",
    "told in-part,1,2,0,1½",
    "in-part,1,1,0,½",
    "told not-mentioned withheld second-hand unknown,0,5,0,1",
    "told no-claim not-applicable,0,1,1,1",
    "no-claim not-applicable,0,0,1,0"
  })
  void only_what_was_looked_into_is_counted(
      String states, int inPart, int asked, int unseen, String figure) {
    Share share =
        Share.of(
            List.of(states.split(" ")).stream()
                .map(
                    slug ->
                        CellState.valueOf(
                            slug.toUpperCase(java.util.Locale.ROOT).replace('-', '_')))
                .toList());
    assertEquals(
        List.of(inPart, asked, unseen), List.of(share.inPart(), share.asked(), share.unseen()));
    assertEquals(figure, share.figure());
  }

  @Test
  void an_answer_that_nobody_looked_for_takes_nothing_from_the_share() {
    assertEquals(1, Share.of(List.of(CellState.TOLD, CellState.NO_CLAIM)).value());
    assertEquals(0.75, Share.of(List.of(CellState.TOLD, CellState.IN_PART)).value());
    assertEquals(0, Share.of(List.of()).value());
  }

  @Test
  void each_model_has_a_state_for_each_question_of_each_group() {
    List<Node> aspects = WORLD.groups().values().stream().flatMap(List::stream).toList();
    assertTrue(aspects.size() > 30, aspects.toString());
    assertEquals(aspects.size(), new HashSet<>(aspects).size());
    for (ModelOverview model : WORLD.models()) {
      assertEquals(Set.copyOf(aspects), model.states().keySet(), model.model().getURI());
    }
  }

  @Test
  void a_model_has_its_developer_release_and_sizes() {
    ModelOverview ant = model("ant");
    assertEquals("hive", ant.developer().map(Vocab::slug).orElse(""));
    assertEquals("2026-02-01", ant.released());
    assertTrue(ant.claims() > 0);
    assertEquals(ant.share().told(), Collections.frequency(ant.states().values(), CellState.TOLD));
  }

  @Test
  void a_base_model_gives_its_data_size_to_what_was_trained_from_it() {
    Size own = model("ant-base").trainingTokens().orElseThrow();
    assertTrue(own.isOfDeveloper());
    assertTrue(own.figure().compareTo(BigDecimal.ZERO) > 0);
    assertEquals(Optional.empty(), own.base());
    Size taken = model("ant").trainingTokens().orElseThrow();
    assertEquals(own.claim(), taken.claim());
    assertEquals(Optional.of(model("ant-base").model()), taken.base());
  }

  @Test
  void developers_come_by_how_much_is_said_and_share_out_all_models() {
    List<Developer> developers = WORLD.developers();
    for (int i = 1; i < developers.size(); i++) {
      assertTrue(developers.get(i - 1).claims() >= developers.get(i).claims());
    }
    assertEquals(
        WORLD.models().stream().filter(model -> model.developer().isPresent()).count(),
        developers.stream().mapToLong(developer -> developer.models().size()).sum());
    assertEquals(
        Share.sum(developers.get(0).models().stream().map(ModelOverview::share)),
        developers.get(0).share());
  }

  @Test
  void of_each_developer_one_model_is_shown() {
    List<ModelOverview> shown = WORLD.mostDescribed(2);
    assertEquals(2, shown.stream().map(ModelOverview::developer).distinct().count());
    assertTrue(shown.get(0).released().compareTo(shown.get(1).released()) >= 0);
  }
}
