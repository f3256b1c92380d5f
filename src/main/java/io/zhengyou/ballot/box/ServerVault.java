package io.zhengyou.ballot.box;

import io.zhengyou.ballot.Vault;
import org.springframework.stereotype.Component;

@Component
class ServerVault implements Vault {

    private final ServerKey serverKey;

    ServerVault(ServerKey serverKey) {
        this.serverKey = serverKey;
    }

    @Override
    public String close(String text) {
        return serverKey.seal().close(text);
    }

    @Override
    public String open(String sealed) {
        return serverKey.seal().open(sealed);
    }
}
