package io.zhengyou.ballot.process;

/** The task of a vote changed while the vote was cast. Nothing of either is stored; a second attempt may succeed. */
public class TaskMoved extends RuntimeException {

    TaskMoved(RuntimeException cause) {
        super("the task moved while its vote was cast", cause);
    }
}
