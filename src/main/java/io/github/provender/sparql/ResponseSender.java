package io.github.provender.sparql;

import io.github.provender.http.Cors;
import io.github.provender.http.HttpProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JSON;

/** Response sender: sends what is complete, and never lets a part of it pass for the whole. */
public final class ResponseSender {
  private static final int CHUNK = 32 * 1024;

  private final HttpServletRequest request;
  private final HttpServletResponse response;

  public ResponseSender(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
    Cors.HEADERS.forEach(response::setHeader);
    response.setHeader("Vary", "Accept");
    response.setHeader("Cache-Control", "no-store");
  }

  void header(String name, String value) {
    response.setHeader(name, value);
  }

  public void refuse(HttpProblem refusal) throws IOException {
    boolean unread = RequestBody.isUnread(request);
    if (unread) {
      response.setHeader("Connection", "close");
    }
    refusal.headers().forEach(response::setHeader);
    byte[] body =
        (JSON.toString(refusal.json(response.getHeader(HttpProblem.REQUEST_ID))) + "\n")
            .getBytes(StandardCharsets.UTF_8);
    send(refusal.status(), HttpProblem.MEDIA_TYPE, body);
    if (unread) {
      response.flushBuffer();
      RequestBody.linger(request);
    }
  }

  public void empty(int status) {
    response.setStatus(status);
  }

  public void send(int status, String mediaType, byte[] body) throws IOException {
    response.setStatus(status);
    response.setContentType(mediaType);
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }

  /** Sends a complete result; where it cannot be read to its end, the connection is aborted. */
  void send(String mediaType, long size, InputStream content) throws IOException {
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentType(mediaType);
    response.setContentLengthLong(size);
    if (request.getMethod().equals("HEAD")) {
      return;
    }
    OutputStream out = response.getOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int length = read(content, chunk); length >= 0; length = read(content, chunk)) {
      out.write(chunk, 0, length);
    }
  }

  private int read(InputStream content, byte[] chunk) throws IOException {
    try {
      return content.read(chunk);
    } catch (IOException e) {
      abort();
      throw e;
    }
  }

  /** Jetty ends the connection at once on this status, so that no end of the body is sent. */
  private void abort() throws IOException {
    response.sendError(-1);
  }
}
