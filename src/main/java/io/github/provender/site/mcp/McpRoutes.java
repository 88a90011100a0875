package io.github.provender.site.mcp;

import io.github.provender.http.Response;
import io.github.provender.http.Route;
import io.github.provender.mcp.McpEndpoint;
import io.github.provender.mcp.ServerCard;
import io.github.provender.mcp.ServerDescription;
import io.github.provender.site.context.PageContext;
import java.util.List;

/** Routes by which MCP clients and registries find the endpoint. */
public final class McpRoutes {
  private static final String JSON = "application/json";

  public static final List<Route<PageContext>> ALL =
      List.of(
          Route.of("/.well-known/mcp/server-card.json", McpRoutes::card)
              .producing(List.of(ServerCard.MEDIA_TYPE)),
          Route.of(McpEndpoint.PATH + "/server-card", McpRoutes::card)
              .producing(List.of(ServerCard.MEDIA_TYPE)),
          Route.<PageContext>of(
                  "/server.json", context -> Response.ok(JSON, of(context).registryEntry()))
              .producing(List.of(JSON)));

  private McpRoutes() {}

  private static Response card(PageContext context) {
    return Response.ok(ServerCard.MEDIA_TYPE, of(context).card());
  }

  private static ServerCard of(PageContext context) {
    return new ServerCard(ServerDescription.OWN, context.site().frame().version(), context.base());
  }
}
