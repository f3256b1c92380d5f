package io.zhengyou.client;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells what people do to whoever watches, and where to see for themselves. */
public record Narrator(String address, PrintStream out) {

    public void say(String line, Object... details) {
        out.printf(line + "%n", details);
    }

    public void see(String what, String path) {
        say("%s%n  %s%s", what, address, path);
    }

    /** Lets days pass. */
    public void pass(DemoTime time, int days, String until) {
        time.pass(days);
        say("  %d days pass; it is %s and %s.", days, time.today(), until);
    }

    /** A container without a locale claims to know ASCII only, while the terminal behind it reads UTF-8. */
    public static PrintStream console() {
        Charset charset = Charset.forName(System.getProperty("native.encoding"));
        boolean chinese = charset.canEncode() && charset.newEncoder().canEncode('会');
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, chinese ? charset : StandardCharsets.UTF_8);
    }
}
