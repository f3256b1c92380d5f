package io.zhengyou.flow.sandbox;

import java.util.List;
import java.util.stream.Stream;

/**
 * What came of walking the processes of a redesign in the sandbox.
 *
 * @param walks one a process
 */
public record SandboxReport(List<Walk> walks) {

    /**
     * All runs of one process.
     *
     * @param process  its id
     * @param name     what people call it
     * @param runs     how many there were
     * @param elements how many elements and flows it has
     * @param passed   how many of them were passed
     * @param millis   how long it took
     * @param complete whether there was time to try everything
     */
    public record Walk(String process, String name, int runs, int elements, int passed, long millis, boolean complete, List<Trouble> troubles) {}

    /**
     * Something that went wrong, or an element that nothing came to.
     *
     * @param element its id
     * @param name    what people call it; its id if it has no name
     * @param message a Chinese sentence
     * @param way     the names of what the run had passed; empty if no run came near
     */
    public record Trouble(String element, String name, String message, List<String> way) {}

    /** Whether every element was passed and every run came to an end. */
    public boolean passed() {
        return walks.stream().allMatch(walk -> walk.complete() && walk.troubles().isEmpty());
    }

    public int runs() {
        return walks.stream().mapToInt(Walk::runs).sum();
    }

    public long millis() {
        return walks.stream().mapToLong(Walk::millis).sum();
    }

    public Stream<Trouble> troubles() {
        return walks.stream().flatMap(walk -> walk.troubles().stream());
    }
}
