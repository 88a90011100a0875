package io.github.provender.site.context;

import io.github.provender.http.ETag;
import io.github.provender.http.Response;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends an answer, or says that the asker still has it (RFC 9110, conditional requests). */
public record ResponseWriter(Site site, HttpServletRequest request) {
  public void send(Response answer, HttpServletResponse response) throws IOException {
    answer.headers().forEach(response::setHeader);
    if (answer.status() == HttpServletResponse.SC_OK) {
      response.setDateHeader("Last-Modified", site.since().toEpochMilli());
      if (!answer.headers().containsKey("Cache-Control")) {
        response.setHeader("Cache-Control", "public, max-age=300");
      }
      if (isStillFresh(answer.headers().getOrDefault("ETag", ""))) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    response.setStatus(answer.status());
    response.setContentType(answer.mediaType());
    response.setContentLength(answer.body().length);
    response.getOutputStream().write(answer.body());
  }

  private boolean isStillFresh(String tag) {
    return request.getHeader("If-None-Match") == null
        ? isUnchangedSince()
        : ETag.isKnown(request, tag);
  }

  private boolean isUnchangedSince() {
    try {
      long since = request.getDateHeader("If-Modified-Since");
      return since >= site.since().getEpochSecond() * 1000;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
