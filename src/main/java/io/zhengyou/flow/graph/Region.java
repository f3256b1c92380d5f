package io.zhengyou.flow.graph;

import java.util.List;

/**
 * A part of a process with an inside of its own: a subprocess, a called process, the process itself. A token that enters goes to the
 * start; the region is left when no token is inside.
 *
 * @param enter      the node by which it is entered
 * @param exit       the node to which its tokens go when it is complete
 * @param starts     the nodes inside at which it starts: each alone
 * @param interrupts starts of event subprocesses that end everything else inside
 * @param beside     starts of event subprocesses that run beside the rest
 * @param maybeEmpty may be left without anything inside having run, as a loop over an empty list
 */
public record Region(String enter, String exit, List<String> starts, List<String> interrupts, List<String> beside, boolean maybeEmpty) {}
