package io.zhengyou.flow.sandbox.process;

/** A run goes on and on without resting. */
final class Endless extends RuntimeException {

    Endless() {
        super("自动步骤一直循环，停不下来", null, false, false);
    }
}
