package io.github.provender.site;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a server for pages, as a browser does, and finds things in them. */
public record PageReader(int port) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return get(path, "text/html");
  }

  public HttpResponse<String> get(String path, String accept)
      throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + port + path);
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept", accept).build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The first group of every match, with the entities of attributes resolved. */
  public static List<String> all(String pattern, String page) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(page)
        .results()
        .map(match -> match.group(1).replace("&amp;", "&").replace("&#34;", "\""))
        .toList();
  }

  /** The part of a page that the first group matches; empty where nothing does. */
  public static String part(String pattern, String page) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
    return matcher.find() ? matcher.group(1) : "";
  }
}
