package io.zhengyou.engine.node;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The same after a restart, and another for every other server on the same database. */
@Component
class NodeName {

    private final String name;

    /** @param given empty to take the host and the port */
    NodeName(@Value("${zhengyou.node:}") String given, @Value("${server.port:8080}") String port) {
        name = given.isEmpty() ? host() + ":" + port : given;
    }

    @Override
    public String toString() {
        return name;
    }

    /** A host that does not know its name frees no jobs: theirs wait until their locks expire. */
    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return UUID.randomUUID().toString();
        }
    }
}
