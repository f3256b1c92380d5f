package io.zhengyou.engine.access;

/** The two ways to the engine's interface from outside. What is true of one must be true of the other. */
public enum Door {
    REST,
    WEB_APP;

    public Visitor enter(int port, String user) {
        if (this == REST) {
            return Visitor.program(port, user, Probe.PASSWORD);
        }
        Visitor browser = Visitor.browser(port);
        browser.signIn(user, Probe.PASSWORD);
        return browser;
    }
}
