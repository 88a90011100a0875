package io.github.provender.entity.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.provender.Shipped;
import io.github.provender.claim.Term;
import io.github.provender.entity.lineage.Branch.Group;
import io.github.provender.entity.lineage.walk.LineageReader;
import io.github.provender.graph.KnowledgeGraph;
import io.github.provender.lint.GoldenWorld;
import io.github.provender.rdf.Vocab;
import io.github.provender.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.Test;

class LineageReaderTest {
  private static final KnowledgeGraph WORLD = GoldenWorld.of(Shipped.WORKSPACE).graph();
  private static final LineageReader READER = new LineageReader(WORLD, Shipped.CATALOG);
  private static final Node ANT = Vocab.id("model", "ant");
  private static final Extent WHOLE = new Extent(Integer.MAX_VALUE, 5);

  private static Lineage of(Node thing, Extent extent) {
    return READER.of(thing, extent, Language.EN);
  }

  private static List<String> slugs(Stream<Branch> branches) {
    return branches.map(branch -> branch.thing().slug()).toList();
  }

  private static Group group(List<Group> groups, Relation relation) {
    return groups.stream().filter(g -> g.relation() == relation).findFirst().orElseThrow();
  }

  private static Set<String> kin(List<Kin> all) {
    return all.stream()
        .map(kin -> kin.relation().slug() + " " + kin.thing().slug())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void checkpoints_and_stages_are_folded_into_their_model() {
    Lineage lineage = of(ANT, WHOLE);
    lineage
        .ties()
        .forEach(
            tie ->
                Stream.of(tie.source(), tie.result())
                    .forEach(
                        end -> {
                          assertFalse(end.slug().contains("after-"), end.iri());
                          assertFalse(end.iri().contains("/activity/"), end.iri());
                        }));
    assertEquals(ANT, READER.folded(Vocab.id("model", "ant.after-dpo")));
    assertEquals(ANT, READER.folded(ANT));
    Tie traces =
        lineage.ties().stream()
            .filter(tie -> tie.result().slug().equals("ant.traces"))
            .filter(tie -> tie.source().node().equals(ANT))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of("ant.after-cold-start"), traces.through().stream().map(Term::slug).toList());
  }

  @Test
  void a_stage_that_starts_from_the_base_model_adds_to_that_tie() {
    Group base = group(of(ANT, Extent.first(5)).ancestors(), Relation.BASE_MODEL);
    assertEquals(List.of("ant-base", "dragonfly-base"), slugs(base.all()));
    Tie tie = base.shown().get(0).tie();
    assertEquals(3, tie.claims().size());
    assertTrue(tie.isSure());
    Tie other = base.shown().get(1).tie();
    assertFalse(other.isSure(), "only a newspaper says so");
    assertTrue(other.isRefuted(), "and is found wrong");
    assertFalse(tie.isRefuted());
  }

  @Test
  void the_rest_of_a_relation_is_folded_away_but_not_a_single_one() {
    Group two = group(of(ANT, Extent.first(2)).ancestors(), Relation.TRAINING_DATA);
    assertEquals(List.of("ant.cold-start", "ant.preferences"), slugs(two.shown().stream()));
    assertEquals(3, two.rest().size());
    Group four = group(of(ANT, Extent.first(4)).ancestors(), Relation.TRAINING_DATA);
    assertEquals(5, four.shown().size());
    assertEquals(List.of(), four.rest());
  }

  @Test
  void what_lies_beyond_the_depth_is_counted() {
    Branch near = branch(of(ANT, Extent.first(9)), "ant.sft");
    assertEquals(2, near.further());
    assertEquals(List.of(), near.groups());
    Branch grown = branch(of(ANT, new Extent(2, 9)), "ant.sft");
    assertEquals(0, grown.further());
    assertEquals(
        List.of("ant.traces", "leaf-quiz"), slugs(grown.groups().stream().flatMap(Group::all)));
  }

  @Test
  void the_parts_of_a_mixture_are_followed() {
    Lineage mixture =
        new LineageReader(Shipped.SERVED, Shipped.CATALOG)
            .of(Vocab.id("dataset", "dolma-3-mix"), Extent.first(9), Language.EN);
    List<String> parts = slugs(group(mixture.ancestors(), Relation.PART).all());
    assertTrue(parts.contains("dolma-3-mix.common-crawl"), parts.toString());
  }

  @Test
  void a_part_that_is_called_a_source_too_is_tied_once() {
    List<Group> descendants = of(Vocab.id("dataset", "nectar"), Extent.first(9)).descendants();
    Tie tie =
        group(descendants, Relation.SOURCE_DATA).shown().stream()
            .map(Branch::tie)
            .filter(each -> each.result().slug().equals("ant-base.pre-training"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        Set.of("isDerivedFromDataset", "hasComponent"),
        tie.steps().stream().map(step -> step.link().slug()).collect(Collectors.toSet()));
    assertTrue(descendants.stream().noneMatch(group -> group.relation() == Relation.PART));
  }

  private static Branch branch(Lineage lineage, String slug) {
    return lineage.ancestors().stream()
        .flatMap(Group::all)
        .filter(branch -> branch.thing().slug().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_thing_met_twice_is_followed_once() {
    Lineage lineage = of(Vocab.id("model", "firefly"), WHOLE);
    List<Branch> textbooks =
        lineage.ancestors().stream()
            .flatMap(Group::all)
            .flatMap(LineageReaderTest::all)
            .filter(branch -> branch.thing().slug().equals("firefly.textbooks"))
            .toList();
    assertEquals(2, textbooks.size());
    assertEquals(1, textbooks.stream().filter(Branch::isRepeated).count());
    assertEquals(1, textbooks.stream().filter(each -> !each.groups().isEmpty()).count());
  }

  private static Stream<Branch> all(Branch branch) {
    return Stream.concat(
        Stream.of(branch),
        branch.groups().stream().flatMap(Group::all).flatMap(LineageReaderTest::all));
  }

  @Test
  void the_nearest_models_are_found_over_data() {
    Lineage lineage = of(ANT, Extent.first(5));
    assertEquals(
        Set.of("base-model ant-base", "writer ant", "writer dragonfly"),
        kin(lineage.teachers()),
        "without Dragonfly Base, a base model by a newspaper that is found wrong");
    assertEquals(
        Set.of("snapshot ant-2026-03-01", "teacher cricket", "writer firefly"),
        kin(lineage.pupils()));
    Kin writer =
        lineage.teachers().stream()
            .filter(kin -> kin.thing().slug().equals("dragonfly"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of("ant.sft", "ant.traces"), writer.through().stream().map(Term::slug).toList());
  }

  @Test
  void what_the_data_were_taken_from_is_named_without_parts_of_it() {
    Lineage lineage = of(ANT, Extent.first(5));
    assertEquals(
        Set.of("source-data common-garden", "source-data leaf-quiz", "source-data nectar"),
        kin(lineage.sources()));
    assertEquals(lineage.sources(), lineage.only(Direction.UP).sources());
    assertEquals(List.of(), lineage.only(Direction.DOWN).sources());
  }

  @Test
  void an_organization_stands_for_its_models() {
    Lineage hive = of(Vocab.id("organization", "hive"), Extent.first(5));
    assertEquals(Set.of("writer dragonfly"), kin(hive.teachers()));
    assertTrue(kin(hive.pupils()).contains("teacher cricket"), kin(hive.pupils()).toString());
    assertTrue(kin(hive.pupils()).contains("writer firefly"), kin(hive.pupils()).toString());
    assertEquals(List.of("dragonfly"), slugs(group(hive.ancestors(), Relation.WRITER).all()));
    Lineage ant = of(ANT, WHOLE);
    assertTrue(
        ant.ties().stream().noneMatch(tie -> tie.source().iri().contains("/organization/")),
        "no organization among the things of a model");
  }

  @Test
  void a_direction_can_be_left_out_with_its_documents() {
    Lineage both = of(ANT, Extent.first(5));
    Lineage up = both.only(Direction.UP);
    assertEquals(both.ancestors(), up.ancestors());
    assertEquals(List.of(), up.descendants());
    assertEquals(List.of(), up.pupils());
    assertTrue(up.documents().size() < both.documents().size());
    assertEquals(both.teachers(), both.only(Direction.UP).teachers());
    assertEquals(List.of(), both.only(Direction.DOWN).teachers());
  }

  @Test
  void every_statement_of_the_lineage_query_on_models_and_data_is_drawn() {
    LineageReader shipped = new LineageReader(Shipped.SERVED, Shipped.CATALOG);
    Node model = Vocab.id("model", "deepseek-r1");
    Set<List<Node>> drawn =
        shipped.of(model, WHOLE, Language.EN).only(Direction.UP).ties().stream()
            .flatMap(tie -> tie.steps().stream())
            .map(step -> List.of(step.from().node(), step.link().node(), step.to().node()))
            .collect(Collectors.toSet());
    List<Binding> rows =
        Shipped.CATALOG.get("lineage").rows(Shipped.SERVED, Map.of("model", model));
    List<List<Node>> asked =
        rows.stream()
            .map(row -> Stream.of("from", "link", "to").map(n -> row.get(Var.alloc(n))).toList())
            .filter(row -> Stream.of(row.get(0), row.get(2)).noneMatch(LineageReaderTest::isFolded))
            .distinct()
            .toList();
    assertTrue(asked.size() > 20, asked.size() + " statements");
    assertEquals(List.of(), asked.stream().filter(row -> !drawn.contains(row)).toList());
  }

  private static boolean isFolded(Node thing) {
    return thing.getURI().contains("/activity/")
        || Shipped.SERVED.has(thing, Vocab.TYPE, Vocab.pv("Checkpoint"));
  }
}
