package io.zhengyou.ballot;

import java.util.Optional;

/** The tasks that ask people to vote. Only the server completes them, when the vote is in the box. */
public interface BallotTasks {

    /** The ballot that a task asks somebody to vote in; empty if it is not this person's voting task. */
    Optional<String> ballotOf(String taskId, String voter);

    /** The open task of a voter; empty if they have voted, were not asked yet, or the ballot was withdrawn. */
    Optional<String> taskOf(String ballotId, String voter);

    /**
     * The voter has voted.
     *
     * @throws TaskMoved if the engine did something to the task at the same moment
     */
    void complete(String taskId);
}
