package io.zhengyou.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The users and groups of the engine's identity service: the one place where people, their logins and their groups are
 * kept. What is done here is done by the server, whoever is signed in.
 */
public interface Accounts {

    Optional<Account> find(String id);

    List<Account> all();

    /** The members of a group, by login name. */
    List<Account> inGroup(String group);

    Set<String> groupsOf(String id);

    /**
     * Creates the account, or gives it this name and mail.
     *
     * @param password of a new account; that of an existing one is its owner's and stays
     */
    void save(Account account, @Nullable String password);

    /** What a group is called; empty if there is none. */
    Optional<String> nameOf(String group);

    /** Creates the group if it is missing. */
    void ensureGroup(String group, String name);

    void join(String id, String group);

    void leave(String id, String group);
}
