package io.github.provender.web;

import java.util.List;

/** What machines look for at fixed places. */
final class MachineRoutes {
  static final List<Route> ALL =
      List.of(
          Route.of(
              "/openapi\\.json",
              (visit, path) -> Response.ok("application/json", OpenApi.of(visit.site().shelf()))));

  private MachineRoutes() {}
}
