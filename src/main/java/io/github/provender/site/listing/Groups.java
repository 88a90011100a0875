package io.github.provender.site.listing;

import io.github.provender.claim.Term;
import io.github.provender.claim.ValueFormatter;
import io.github.provender.overview.Overview;
import io.github.provender.site.comparison.view.GroupView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** The groups of aspects in the order of the comparison page. */
record Groups(List<Group> all) {
  /**
   * A group.
   *
   * @param name how addresses name it
   */
  record Group(String name, Term term, List<Term> aspects) {
    List<Node> nodes() {
      return aspects.stream().map(Term::node).toList();
    }
  }

  static Groups of(Overview overview, ValueFormatter phrases) {
    return new Groups(
        overview.groups().entrySet().stream()
            .map(entry -> group(entry, phrases))
            .sorted(Comparator.comparingInt(group -> GroupView.place(group.name())))
            .toList());
  }

  private static Group group(Map.Entry<Node, List<Node>> entry, ValueFormatter phrases) {
    return new Group(
        GroupView.name(entry.getKey()),
        phrases.term(entry.getKey()),
        entry.getValue().stream().map(phrases::term).toList());
  }

  /** How many questions there are in all. */
  int questions() {
    return all.stream().mapToInt(group -> group.aspects().size()).sum();
  }
}
