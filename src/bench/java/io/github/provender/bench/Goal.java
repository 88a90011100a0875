package io.github.provender.bench;

/**
 * One line of the table: ours against a peer in the same run.
 *
 * @param most the ratio not to exceed
 */
record Goal(String id, String what, String ours, String peer, double ratio, double most) {

  static Goal of(String id, String what, Times ours, Times peer, double most) {
    return new Goal(
        id, what, ours.toString(), peer.toString(), ours.median() / peer.median(), most);
  }

  String row() {
    return "| %s | %s | %s | %s | %.2f | ≤ %.2f | %s |"
        .formatted(id, what, ours, peer, ratio, most, ratio <= most ? "met" : "missed");
  }
}
