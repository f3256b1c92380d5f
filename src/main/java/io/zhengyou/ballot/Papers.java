package io.zhengyou.ballot;

import java.util.Collection;
import java.util.List;

/** Papers for voters of a ballot of sheets. A voter has a task or a paper, never both: with the one the other goes, in one transaction. */
public interface Papers {

    /**
     * Gives voters a paper and withdraws their tasks.
     *
     * @return those who were given one; the others have voted, have a paper, were not asked yet, or may not vote any more
     * @throws TaskMoved if somebody did something to such a task at the same moment; then nothing is changed
     */
    List<String> issue(String ballotId, Collection<String> voters);

    /**
     * Takes back papers that were not used, and asks their voters again.
     *
     * @return those who were asked
     */
    List<String> takeBack(String ballotId, Collection<String> voters);
}
