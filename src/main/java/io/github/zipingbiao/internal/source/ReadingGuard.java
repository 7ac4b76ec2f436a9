package io.github.zipingbiao.internal.source;

import io.github.zipingbiao.limit.Limit;
import io.github.zipingbiao.limit.Limits;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Watches over the limits of one document while it is read. Not thread-safe: a document is read by
 * one thread.
 */
public final class ReadingGuard {
  /** Share of {@link Limit#TIME} after which no table is looked for any more. */
  private static final double LONG_OVER = 1.1;

  private final Limits limits;
  private final long begin = System.nanoTime();
  private final Set<String> cuts = new LinkedHashSet<>();
  private final Set<String> damages = new LinkedHashSet<>();

  /** Begins to count the time. */
  public ReadingGuard(Limits limits) {
    this.limits = limits;
  }

  /** Returns the limits. */
  public Limits limits() {
    return limits;
  }

  /**
   * Stops a thread that nobody waits for any more.
   *
   * @throws ReadingAbandonedException if the thread was interrupted
   */
  public void checkpoint() {
    stopIfInterrupted();
  }

  /**
   * The same for code that is far from any guard.
   *
   * @throws ReadingAbandonedException if the thread was interrupted
   */
  public static void stopIfInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new ReadingAbandonedException();
    }
  }

  /** Returns whether the time for reading pages is over. */
  public boolean isOverTime() {
    return System.nanoTime() - begin >= limits.time().toNanos();
  }

  /** Returns whether also most of the time after the pages is over, in which tables are found. */
  public boolean isLongOverTime() {
    return System.nanoTime() - begin >= limits.time().toNanos() * LONG_OVER;
  }

  /** Notes that something was cut off at a limit. */
  public void cut(Limit limit) {
    cuts.add(limits.exceeded(limit));
  }

  /** Notes that something cannot be decoded. */
  public void damaged(String message) {
    damages.add(message);
  }

  /** Hands over what was cut off since the last call. */
  public List<String> takeCuts() {
    return take(cuts);
  }

  /** Hands over what could not be decoded since the last call. */
  public List<String> takeDamages() {
    return take(damages);
  }

  private static List<String> take(Set<String> notes) {
    List<String> taken = new ArrayList<>(notes);
    notes.clear();
    return taken;
  }
}
