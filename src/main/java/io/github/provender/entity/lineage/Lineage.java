package io.github.provender.entity.lineage;

import io.github.provender.claim.Citation;
import io.github.provender.claim.Source;
import io.github.provender.claim.Term;
import io.github.provender.entity.lineage.Branch.Group;
import io.github.provender.rdf.Vocab;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lineage of a model, dataset or organization: two trees with the thing at the root of both, and
 * the models nearest to it. An organization stands for all of its models.
 *
 * @param sources what its training data were taken from in the end
 */
public record Lineage(
    Term thing,
    List<Group> ancestors,
    List<Group> descendants,
    List<Kin> teachers,
    List<Kin> pupils,
    List<Kin> sources,
    List<Source> documents) {

  public boolean isEmpty() {
    return ancestors.isEmpty() && descendants.isEmpty();
  }

  /** Every tie that is drawn, once. */
  public List<Tie> ties() {
    return Stream.concat(ancestors.stream(), descendants.stream())
        .flatMap(Group::all)
        .flatMap(Branch::ties)
        .distinct()
        .toList();
  }

  /** The lineage in one direction only. */
  public Lineage only(Direction direction) {
    Lineage half =
        direction == Direction.UP
            ? new Lineage(thing, ancestors, List.of(), teachers, List.of(), sources, documents)
            : new Lineage(thing, List.of(), descendants, List.of(), pupils, List.of(), documents);
    return new Lineage(
        thing,
        half.ancestors,
        half.descendants,
        half.teachers,
        half.pupils,
        half.sources,
        half.cited());
  }

  private List<Source> cited() {
    Stream<Tie> kin = Stream.of(teachers, pupils, sources).flatMap(List::stream).map(Kin::tie);
    Set<Integer> numbers =
        Stream.concat(ties().stream(), kin)
            .flatMap(tie -> tie.claims().stream())
            .map(Citation::document)
            .collect(Collectors.toSet());
    return documents.stream().filter(source -> numbers.contains(source.n())).toList();
  }

  /** What a thing is: {@code model}, {@code dataset} or {@code organization}. */
  public static String kind(Term thing) {
    String path = thing.iri().substring(Vocab.ID.length());
    return path.substring(0, path.indexOf('/'));
  }
}
