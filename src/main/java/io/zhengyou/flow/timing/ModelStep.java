package io.zhengyou.flow.timing;

/**
 * A step of a model in which time can pass.
 *
 * @param kind what it is, in Chinese
 * @param due  when it is due, in words; empty if it never is
 */
record ModelStep(String id, String kind, String name, String due, Discretion discretion) {

    ModelStep with(Discretion other) {
        return new ModelStep(id, kind, name, due, other);
    }
}
