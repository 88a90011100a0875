package io.github.provender.site.browser;

import java.io.StringReader;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import nu.validator.checker.jing.CheckerSchema;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The rules of HTML by the Nu validator, which brings its schemas with it and loads nothing. */
final class HtmlRules implements ErrorHandler {
  private final List<String> errors = new ArrayList<>();
  private final SimpleDocumentValidator validator =
      new SimpleDocumentValidator(false, false, false);

  HtmlRules() throws Exception {
    validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, this);
    leaveOutLanguageDetection();
    validator.setUpValidatorAndParsers(this, false, false);
  }

  /** It cannot be switched off otherwise, and loads a class that only Jetty 9 has. */
  private void leaveOutLanguageDetection() throws ReflectiveOperationException {
    Field schema = SimpleDocumentValidator.class.getDeclaredField("langdetectSchema");
    schema.setAccessible(true);
    schema.set(validator, CheckerSchema.ASSERTION_SCH);
  }

  /** What is wrong with a page, each with its place. */
  List<String> broken(String page) throws Exception {
    errors.clear();
    validator.checkHtmlInputSource(new InputSource(new StringReader(page)));
    return List.copyOf(errors);
  }

  @Override
  public void warning(SAXParseException warning) {
    // Advice, such as on a heading order, is no error.
  }

  @Override
  public void error(SAXParseException error) {
    errors.add(error.getLineNumber() + ":" + error.getColumnNumber() + ": " + error.getMessage());
  }

  @Override
  public void fatalError(SAXParseException error) {
    error(error);
  }
}
