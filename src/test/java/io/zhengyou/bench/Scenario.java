package io.zhengyou.bench;

import io.zhengyou.client.Server;

/** Brings a server of its own, with the demo organisation and nothing else, to hold a lot, and measures what people then wait for. */
interface Scenario {

    void play(Server server, Stopwatch stopwatch) throws Exception;
}
