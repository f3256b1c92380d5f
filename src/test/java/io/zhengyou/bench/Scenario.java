package io.zhengyou.bench;

import io.zhengyou.client.Server;
import javax.sql.DataSource;

/** Brings a server of its own, with the demo organisation and nothing else, to hold a lot, and measures what people then wait for. */
interface Scenario {

    /** @param database of the running server, to be filled past it */
    void play(Server server, DataSource database, Stopwatch stopwatch) throws Exception;
}
