package io.github.provender.diagnostic;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * Open file limit of the process, of which the parts of the program itself take some hundred and
 * each connection one. Made before anything fails, since nothing can be loaded after that.
 */
public final class OpenFiles {
  private static final long ENOUGH = 256;

  /** Whether the program can open all of its own parts, and some more. */
  public boolean areEnough() {
    try {
      return !(ManagementFactory.getOperatingSystemMXBean()
              instanceof UnixOperatingSystemMXBean unix)
          || unix.getMaxFileDescriptorCount() >= ENOUGH;
    } catch (LinkageError noFileLeftToAsk) {
      return false;
    }
  }

  /** What is wrong where they are not. */
  public String problem() {
    return "this process may open too few files for the program itself";
  }

  /** What to do about it. */
  public String fix() {
    return "ulimit -n 1024";
  }

  /** With which code to end. */
  public int exitCode() {
    return 5;
  }
}
