package io.github.provender.answer.data;

import static io.github.provender.answer.data.Fixture.dataset;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.rdf.Vocab;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

/** Data that were made into other data, and those of mid-training. */
class LineageTest {
  private static final Node MODEL = Vocab.id("model", "x");
  private static final Lineage LINEAGE =
      new Lineage(
          Fixture.graph(
              """
              a:tuning pv:usesDataset d:pool, d:weighted .
              d:weighted pv:isDerivedFromDataset d:half .
              d:half pv:isDerivedFromDataset d:pool .
              a:preferring pv:usesDataset d:preferences .
              d:preferences pv:isDerivedFromDataset d:weighted .
              a:middle pv:usesMethod method:mid-training ; pv:usesDataset d:sample .
              d:sample pv:isDerivedFromDataset d:mix ; pv:isPartOfTrainingOf m:x .
              d:mix pv:hasShare c:x.y\\#share .
              c:x.y\\#share pv:hasComponent d:exams .
              m:x pv:isTrainedOn d:all .
              """));

  @Test
  void a_pool_was_used_only_as_what_was_made_of_it() {
    assertTrue(LINEAGE.isMadeFor(dataset("pool"), dataset("weighted")));
    assertFalse(LINEAGE.isMadeFor(dataset("weighted"), dataset("pool")));
  }

  @Test
  void data_that_another_stage_goes_on_with_were_used_themselves() {
    assertFalse(LINEAGE.isMadeFor(dataset("weighted"), dataset("preferences")));
  }

  @Test
  void samples_and_their_components_are_of_mid_training() {
    assertTrue(LINEAGE.isOfMidTraining(dataset("sample")));
    assertTrue(LINEAGE.isOnlyOfMidTraining(dataset("exams"), MODEL));
    assertFalse(LINEAGE.isOnlyOfMidTraining(dataset("weighted"), MODEL));
  }

  @Test
  void what_a_model_is_trained_on_has_no_stage_where_none_uses_it() {
    assertTrue(LINEAGE.isOfNoStage(dataset("all")));
    assertFalse(LINEAGE.isOfNoStage(dataset("sample")));
  }
}
